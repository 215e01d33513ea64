/**
 * Proofs of possession (RFC 9449): each request is signed by the browser's own key, over its method, its address and the
 * token it carries, and is good once.
 */
import { EmbeddedJWK, calculateJwkThumbprint, jwtVerify } from 'jose'

/** Seconds that a proof's time may differ from ours: office clocks are rarely right to the minute. */
const CLOCK_SLACK_S = 300
const MOST_REMEMBERED = 200_000
/** Some thirty requests a second for ten minutes: no desk asks so often, and one stolen session must not fill what all share. */
const MOST_OF_ONE_PERSON = 20_000

type Asked = { readonly method: string; /** Without query and fragment. */ readonly url: string }
type ProofFault = 'unreadable' | 'other-request' | 'other-token' | 'clock' | 'replayed'
export type Proof = {
  readonly thumbprint: string
  readonly jti: string
  /** Seconds, as the browser's clock has them. */ readonly at: number
}

export class Proofs {
  readonly #now: () => number
  /** Key and jti → whose, and the second in which it may be forgotten. In order of arrival. */
  readonly #used = new Map<string, { readonly person: string; readonly until: number }>()
  /** Person → how many of them are that person's. */
  readonly #shares = new Map<string, number>()

  /** @param now seconds since 1970. */
  constructor(now: () => number) {
    this.#now = now
  }

  /**
   * Whether this proof is for this request. Remembers nothing: a proof is used up by `use`, when its key is known to be
   * somebody's, so that a stranger cannot fill the memory.
   * @param tokenDigest base64url SHA-256 of the token that came along; null for the request that asks for one.
   */
  async read(proof: string, asked: Asked, tokenDigest: string | null): Promise<Proof | ProofFault> {
    if (proof.length > 4000) return 'unreadable'
    try {
      const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, { typ: 'dpop+jwt', algorithms: ['ES256'] })
      const { jwk } = protectedHeader
      const { jti, htm, htu, iat, ath } = payload
      // A private key in a header is everybody's key.
      if (!jwk || 'd' in jwk || jwk.kty !== 'EC' || jwk.crv !== 'P-256') return 'unreadable'
      if (typeof jti !== 'string' || jti.length < 8 || jti.length > 128 || typeof iat !== 'number') return 'unreadable'
      if (htm !== asked.method || htu !== asked.url) return 'other-request'
      if ((ath ?? null) !== tokenDigest) return 'other-token'
      if (Math.abs(iat - this.#now()) > CLOCK_SLACK_S) return 'clock'
      const thumbprint = await calculateJwkThumbprint(jwk)
      if (this.#used.has(`${thumbprint} ${jti}`)) return 'replayed'
      return { thumbprint, jti, at: iat }
    } catch {
      return 'unreadable' // no JWT, another algorithm, a signature that does not hold: to the sender all one
    }
  }

  /**
   * Uses a proof up. Only `good` may be served.
   * @param person whose key it is, by a session or by what has just been signed: a person, because keys and sessions cost nothing.
   * @returns `replayed` when it was used while it was being read; `too-many` when no more of this person's can be remembered, or of anybody's.
   */
  use({ thumbprint, jti }: Proof, person: string): 'good' | 'replayed' | 'too-many' {
    const now = this.#now()
    this.#forget(now)
    const key = `${thumbprint} ${jti}`
    if (this.#used.has(key)) return 'replayed'
    const share = this.#shares.get(person) ?? 0
    if (share >= MOST_OF_ONE_PERSON || this.#used.size >= MOST_REMEMBERED) return 'too-many'
    // A proof may be as far in the future as in the past: by then its own time has passed on every clock.
    this.#used.set(key, { person, until: now + 2 * CLOCK_SLACK_S + 1 })
    this.#shares.set(person, share + 1)
    return 'good'
  }

  #forget(now: number): void {
    for (const [key, { person, until }] of this.#used) {
      if (until > now) break
      this.#used.delete(key)
      const left = (this.#shares.get(person) ?? 0) - 1
      if (left > 0) this.#shares.set(person, left)
      else this.#shares.delete(person)
    }
  }
}
