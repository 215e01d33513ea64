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
    },
    signed: { is: 'optional' },
    isPolicy: false,
    movesFigures: true,
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
