/** The ceremony of the first two registrars: once, before there is anybody to approve it. Both sign it. */
import { listOf } from '../../shape.ts'
import { credentialRow, isCard } from '../credential-card.ts'
import { entryKind, refersToNothing } from '../define.ts'

export const registrarsEnrolled = entryKind(
  {
    kind: 'registrars.enrolled',
    door: 'installation',
    members: { cards: listOf(isCard, 2, 2) },
    signed: { is: 'two', roles: ['registrar'] },
    isPolicy: true,
    movesFigures: false,
    movesSigners: true,
  },
  {
    refers: refersToNothing,
    rows: (stub, recordedAt) => stub.cards.map((card) => credentialRow(stub, card, recordedAt)),
  },
)
