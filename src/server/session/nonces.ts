/**
 * Nonces of sign-ins: made without keeping anything, good once and for two minutes where nothing else is said. Only those that were used well are
 * remembered, so that asking for a million of them costs the server nothing.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const LIFE_S = 120

export class Nonces {
  readonly #now: () => number
  readonly #life: number
  readonly #key = randomBytes(32)
  readonly #used = new Map<string, number>()

  /** @param now seconds of a clock that nobody can set. @param life in seconds. */
  constructor(now: () => number, life = LIFE_S) {
    this.#now = now
    this.#life = life
  }

  /** Base64url, 36 bytes: random, when it ends, and our own mark. */
  make(): string {
    const head = Buffer.alloc(20)
    randomBytes(16).copy(head)
    head.writeUInt32BE(this.#now() + this.#life, 16)
    return Buffer.concat([head, this.#mark(head)]).toString('base64url')
  }

  isGood(nonce: string): boolean {
    const bytes = /^[A-Za-z0-9_-]{48}$/.test(nonce) ? Buffer.from(nonce, 'base64url') : undefined
    if (!bytes) return false
    const head = bytes.subarray(0, 20)
    return timingSafeEqual(bytes.subarray(20), this.#mark(head)) && head.readUInt32BE(16) >= this.#now() && !this.#used.has(nonce)
  }

  /** @returns false when it was used before. */
  use(nonce: string): boolean {
    const now = this.#now()
    for (const [old, until] of this.#used) if (until < now) this.#used.delete(old)
    if (!this.isGood(nonce)) return false
    this.#used.set(nonce, now + this.#life)
    return true
  }

  #mark = (head: Buffer): Buffer => createHmac('sha256', this.#key).update(head).digest().subarray(0, 16)
}
