/**
 * Tokens that agencies share, so that a match with another's record can be told to its holder. An OPRF (RFC 9497,
 * ristretto255-SHA512, mode OPRF): the trustee evaluates and learns no input, the agency learns its own tokens and not the
 * key. Inputs are peppered under a key that agencies' edges share and the trustee has not. So a dictionary takes the
 * trustee's key and an edge's together; either alone has nothing to try a name with.
 */
import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import { concat, fromHex, utf8 } from '../bytes.ts'
import { keyedHash, purposeHash } from '../hash.ts'
import { TOKEN_BYTES } from './block.ts'

const { oprf } = ristretto255_oprf
export const POINT_BYTES = 32

export type Blinded = {
  readonly input: Uint8Array
  /** Secret scalar. */ readonly blind: Uint8Array
  /** What is sent. */ readonly point: Uint8Array
}

/** @param pepper 32 bytes, of the agencies. @param bytes fresh chance. */
export function blindInput(pepper: Uint8Array, input: string, bytes: (n: number) => Uint8Array): Blinded {
  const peppered = keyedHash(pepper, 'saksi/search-pepper/1', utf8(input))
  const { blind, blinded } = oprf.blind(peppered, (n = 32) => bytes(n))
  return { input: peppered, blind, point: blinded }
}

/** At the trustee. @throws when the point is none. */
export const evaluatePoint = (secret: Uint8Array, point: Uint8Array): Uint8Array => oprf.blindEvaluate(secret, point)

/** @param seed 32 random bytes, the trustee's. */
export const evaluationKey = (seed: Uint8Array): Uint8Array => oprf.deriveKeyPair(seed, utf8('saksi/search-oprf/1')).secretKey

/** @throws when the trustee's answer is no point. @returns the token, 16 bytes. */
export const finishToken = ({ input, blind }: Blinded, evaluated: Uint8Array): Uint8Array =>
  purposeHash('saksi/search-elsewhere/1', oprf.finalize(input, blind, evaluated)).slice(0, TOKEN_BYTES)

/** What binds a search's tokens into its row and its ticket. @param tokens hex, in their order. */
export const digestOf = (tokens: readonly string[]): Uint8Array => purposeHash('saksi/search-digest/1', concat(...tokens.map(fromHex)))
