/**
 * Sessions: in the server's memory alone, found by the hash of their token, bound to the browser's key. A server that
 * starts again knows none, and everybody signs in again. Each is asked of the record every time it is used, so a device
 * that is revoked, by whichever program, is out at its next request.
 */
import { createHash, randomBytes } from 'node:crypto'
import type { Principal } from './principal.ts'

/** Seconds without a request after which a session ends, and how long it lasts at most. */
const IDLE_S = 15 * 60
const LONGEST_S = 4 * 3600
/** Seconds after an assertion within which it counts as fresh: what opens or gives power asks for one. */
const FRESH_S = 120
const MOST_OF_ONE_PERSON = 5
const MOST = 20_000

export type Session = {
  readonly id: string
  readonly thumbprint: string
  readonly principal: Principal
  readonly since: number
  readonly assertedAt: number
  seen: number
}

export const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url')

export class Sessions {
  readonly #now: () => number
  /** Digest of the token → session, the longest unused first. */
  readonly #live = new Map<string, Session>()

  /** @param now seconds of a clock that nobody can set. */
  constructor(now: () => number) {
    this.#now = now
  }

  /** @returns the token, 32 random bytes in base64url; nobody keeps it but the browser. */
  open(principal: Principal, thumbprint: string): string {
    const now = this.#now()
    const mine = [...this.#live.values()].filter((s) => s.principal.person === principal.person)
    for (const s of mine.slice(0, Math.max(0, mine.length - MOST_OF_ONE_PERSON + 1))) this.#live.delete(s.id)
    for (const id of this.#live.keys()) {
      if (this.#live.size < MOST) break
      this.#live.delete(id)
    }
    const token = randomBytes(32).toString('base64url')
    const id = digestOf(token)
    this.#live.set(id, { id, thumbprint, principal, since: now, assertedAt: now, seen: now })
    return token
  }

  /** The live session of a token; using it keeps it. */
  find(token: string): Session | undefined {
    const session = this.#live.get(digestOf(token))
    if (!session) return undefined
    const now = this.#now()
    this.#live.delete(session.id)
    if (now - session.seen > IDLE_S || now - session.since > LONGEST_S) return undefined
    session.seen = now
    this.#live.set(session.id, session)
    return session
  }

  isFresh = (session: Session): boolean => this.#now() - session.assertedAt <= FRESH_S

  end(session: Session): void {
    this.#live.delete(session.id)
  }

  /** Ends all sessions that stand on this device. */
  endAll(credential: string): void {
    for (const s of this.#live.values()) if (s.principal.credential === credential) this.#live.delete(s.id)
  }
}
