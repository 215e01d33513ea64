/** A device signs no more: by a registrar, or by the person whose device it is (asked in signers.ts). */
import { oneOf, token } from '../../shape.ts'
import { CREDENTIAL_ROLES } from '../credential-card.ts'
import { type BodyOf, entryKind, refersToNothing, rowsByFold } from '../define.ts'

export const REVOCATION_REASONS = ['lost', 'left-the-office', 'transferred', 'replaced', 'misused'] as const
export const credentialRevoked = entryKind(
  {
    kind: 'credential.revoked',
    door: 'act',
    members: { credential: token, reason: oneOf(...REVOCATION_REASONS) },
    signed: { is: 'one', roles: CREDENTIAL_ROLES },
    isPolicy: true,
    movesFigures: false,
    movesSigners: true,
    isInstallations: true,
  },
  {
    refers: refersToNothing,
    rows: rowsByFold,
  },
)
export type CredentialRevoked = BodyOf<typeof credentialRevoked>
