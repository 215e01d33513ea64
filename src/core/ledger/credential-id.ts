/** How a credential is called. A page that only asks for a device needs this, and no verifier of signatures. */
import { toHex, utf8 } from '../bytes.ts'
import { purposeHash } from '../hash.ts'
import type { Algorithm } from './signature.ts'

/** A credential's id, from its public key alone. 32 hex digits. */
export const credentialId = (alg: Algorithm, publicKey: Uint8Array): string =>
  toHex(purposeHash('saksi/credential/1', utf8(alg), publicKey).subarray(0, 16))
