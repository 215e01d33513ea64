/** Who answers for one person within a body: taken on, handed over, accepted. Which of them count follows from their order (core/person/care.ts). */
import { nullOr, oneOf, token } from '../../shape.ts'
import { helps } from '../bodies.ts'
import { careRow } from '../care-row.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { entryKind } from '../define.ts'

/**
 * `offered` names a colleague, who then accepts or declines; nobody is made responsible without a word of their own. `answered`: what was owed and no record
 * can show is met by the record that it names (core/person/counsel.ts); what that was is not said. `answer_taken_back`: that was said wrongly, and is owed again.
 * `rang_…`: whoever the record is about was asked for by telephone, and what was answered; which body that is the record says, and what was told stands nowhere.
 * `sharing_stopped`: the vaults have heard that a person's records are shared no more, since the consent that it names was taken back (core/person/unstopped.ts).
 */
export const CARE_STEPS = [
  'taken',
  'offered',
  'accepted',
  'declined',
  'taken_back',
  'let_go',
  'answered',
  'answer_taken_back',
  'rang_agreed',
  'rang_refused',
  'rang_later',
  'rang_unreached',
  'sharing_stopped',
] as const
export type CareStep = (typeof CARE_STEPS)[number]

export const careMoved = entryKind(
  {
    kind: 'care.moved',
    door: 'act',
    members: {
      record: token,
      step: oneOf(...CARE_STEPS),
      /** The colleague to whom it is offered, as on the card of a device; null for every other step. */
      colleague: nullOr(token),
    },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: (stub, { country }) => {
      if (!helps(country, stub.agency)) return 'stub.agency'
      return (stub.step === 'offered') === (stub.colleague !== null) ? undefined : 'stub.colleague'
    },
    rows: (stub, recordedAt) => [careRow(stub, { act: stub.step, colleague: stub.colleague }, recordedAt)],
  },
)
