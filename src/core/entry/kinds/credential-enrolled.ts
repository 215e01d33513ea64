/** A device may sign from here on. */
import { token, twoOf } from '../../shape.ts'
import { isBody } from '../bodies.ts'
import { credentialRow, isCard } from '../credential-card.ts'
import { entryKind } from '../define.ts'

export const credentialEnrolled = entryKind(
  {
    kind: 'credential.enrolled',
    door: 'act',
    members: {
      card: isCard,
      /** Credentials of two registrars of different agencies; the first is the author. */ approvedBy: twoOf(token),
    },
    signed: { is: 'two', roles: ['registrar'] },
    isPolicy: true,
    movesFigures: false,
    movesSigners: true,
    isInstallations: true,
  },
  {
    refers: (stub, { country }) => (isBody(country, stub.card.agency) ? undefined : 'stub.card'),
    rows: (stub, recordedAt) => [credentialRow(stub, stub.card, recordedAt)],
  },
)
