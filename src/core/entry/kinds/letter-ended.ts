/** A letter holds no longer: lost, taken from her, or because she wants it so. It takes nothing else from her. */
import { uuid } from '../../shape.ts'
import { helps } from '../bodies.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { entryKind } from '../define.ts'

export const letterEnded = entryKind(
  {
    kind: 'letter.ended',
    door: 'act',
    members: { /** The entry of the letter. */ letter: uuid },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: (stub, { country }) => (helps(country, stub.agency) ? undefined : 'stub.agency'),
    rows: ({ agency, id, letter }, recordedAt) => [
      { table: 'letter_ends', row: { agency_id: agency, entry_id: id, letter, recorded_at: recordedAt } },
    ],
  },
)
