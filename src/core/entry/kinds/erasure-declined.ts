/** Oversight was asked to sign an erasure as the second, and does not; or lets it be asked again. Why, nobody is told: an allegation against an official may be open. */
import { code, oneOf, token, uuid } from '../../shape.ts'
import { entryKind, noRows, refersToNothing } from '../define.ts'

export const erasureDeclined = entryKind(
  {
    kind: 'erasure.declined',
    door: 'act',
    members: {
      /** Whose record. */ of: code,
      record: token,
      /** Entry that the first had signed. */ ask: uuid,
      /** `no` stands for its body, whoever of it is asked next, until one of it says `again`. */ says: oneOf('no', 'again'),
    },
    signed: { is: 'one', roles: ['oversight'] },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: refersToNothing,
    rows: noRows,
  },
)
