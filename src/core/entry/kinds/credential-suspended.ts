/** A device was reported lost by its owner, who has none at hand to sign with: it opens no session any more. Only a revocation is signed. */
import { oneOf, token } from '../../shape.ts'
import { type BodyOf, ownWord } from '../define.ts'

export const credentialSuspended = ownWord(
  'credential.suspended',
  { isPolicy: true, movesFigures: false, movesSigners: false },
  { credential: token, /** How its owner had signed in. */ door: oneOf('desk', 'password') },
)
export type CredentialSuspended = BodyOf<typeof credentialSuspended>
