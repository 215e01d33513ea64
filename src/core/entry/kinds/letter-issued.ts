/**
 * A person is given a letter that says, to whom she chooses to tell six digits, that she is being helped. Of the letter's number and of the digits only
 * hashes are here (core/letter/number.ts); of whom it is stays sealed in the record that it names.
 */
import { day, key32, oneOf, token } from '../../shape.ts'
import { helps } from '../bodies.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { entryKind } from '../define.ts'

/** What it stands on: reasonable grounds are enough for help. */
export const LETTER_GROUNDS = ['suspected', 'identified'] as const
export type LetterGround = (typeof LETTER_GROUNDS)[number]

export const letterIssued = entryKind(
  {
    kind: 'letter.issued',
    door: 'act',
    members: {
      record: token,
      ground: oneOf(...LETTER_GROUNDS),
      /** Of the number, and of the digits with it. */
      mark: key32,
      digits: key32,
      /** ISO day, the last on which it holds. */
      until: day,
    },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: (stub, { country }) => (helps(country, stub.agency) ? undefined : 'stub.agency'),
    rows: (stub, recordedAt) => {
      const { agency, id, record, ground, mark, digits, until } = stub
      const row = { agency_id: agency, entry_id: id, record_id: record, ground, mark, digits, until, recorded_at: recordedAt }
      return [{ table: 'letters', row }]
    },
  },
)
