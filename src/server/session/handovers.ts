/**
 * From this browser to the OpenID provider and back: state, nonce and PKCE verifier, made from the browser's own key and kept
 * nowhere. Another browser that has caught the answer has other ones, so the code is worth nothing to it; and nobody can be
 * made to sign in as another by an answer that is not his own.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Ties } from '../../outside/oidc/oidc.ts'
import { Nonces } from './nonces.ts'

/** Seconds in which somebody has to find a password and a second factor at the provider. */
const LIFE_S = 600

export class Handovers {
  readonly #nonces: Nonces
  readonly #key = randomBytes(32)

  /** @param now seconds of a clock that nobody can set. */
  constructor(now: () => number) {
    this.#nonces = new Nonces(now, LIFE_S)
  }

  /** @param thumbprint of the browser's DPoP key (RFC 7638). */
  make(thumbprint: string): Ties {
    const nonce = this.#nonces.make()
    return this.#tiesOf(`${nonce}.${this.#mac('state', nonce, thumbprint)}`, thumbprint)
  }

  /** What this browser's state was made with, once. Undefined for another browser's state, an old one, one that was never given out, and one that was used before. */
  use(state: string, thumbprint: string): Ties | undefined {
    const [nonce = '', mac = ''] = state.split('.')
    const own = this.#mac('state', nonce, thumbprint)
    const isOurs = mac.length === own.length && timingSafeEqual(Buffer.from(mac), Buffer.from(own))
    return isOurs && this.#nonces.use(nonce) ? this.#tiesOf(state, thumbprint) : undefined
  }

  #tiesOf(state: string, thumbprint: string): Ties {
    return { state, nonce: this.#mac('nonce', state, thumbprint), verifier: this.#mac('verifier', state, thumbprint) }
  }

  #mac = (...said: readonly string[]): string => createHmac('sha256', this.#key).update(JSON.stringify(said)).digest('base64url')
}
