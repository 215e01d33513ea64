/** The head of a return. A device signs this entry, and so all rows. */
import { code, day, hash, isCount, isPeriod, listOf, optional, token, tuple } from '../../shape.ts'
import { isSignedBy } from '../author.ts'
import { type BodyOf, entryKind, refersByForm } from '../define.ts'
import { spanOf } from '../rows.ts'

export const returnReceived = entryKind(
  {
    kind: 'return.received',
    door: 'return',
    members: {
      form: code,
      formVersion: isCount,
      batch: token,
      rows: isCount,
      /** Hex: RFC 6962 root over the entry hashes of the file's rows, in order. */
      root: hash,
      /** Office, period, rows. */
      slots: listOf(tuple(code, isPeriod, isCount), 0, 1_000_000),
      /** ISO day on which the office received or signed the paper, as it says. When it came on record the log proves. */
      known_on: optional(day),
      /**
       * Rows of the sheet that could not be mended yet and wait: of each a token (the one that it will have as a record, where its number
       * can be read), and an office and period of which it may be; one line for each. Never what is in it. Each row that waits has a line.
       */
      waiting: optional(listOf(tuple(token, code, isPeriod), 1, 100_000)),
      /** Tokens of rows that waited and wait no more, as the office says: they are in this return, or are no rows of it after all. */
      came: optional(listOf(token, 1, 100_000)),
    },
    signed: { is: 'optional' },
    isPolicy: false,
    movesFigures: true,
    movesSigners: true,
  },
  {
    refers: refersByForm,
    rows: (stub, recordedAt) =>
      stub.slots.map(([office, period, rows]) => ({
        table: 'returns',
        row: {
          agency_id: stub.agency,
          entry_id: stub.id,
          form: stub.form,
          office,
          period,
          ...spanOf(period),
          rows,
          is_nil: false,
          is_signed: isSignedBy(stub.author),
          recorded_at: recordedAt,
        },
      })),
  },
)
export type ReturnReceived = BodyOf<typeof returnReceived>
export type ReturnSlot = ReturnReceived['slots'][number]
