/**
 * Nonces of sign-ins: made without keeping anything, good once and for two minutes. Only those that were used well are
 * remembered, so that asking for a million of them costs the server nothing.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const LIFE_S = 120

export class Nonces {
  readonly #now: () => number
  readonly #key = randomBytes(32)
  readonly #used = new Map<string, number>()

  /** @param now seconds since 1970. */
  constructor(now: () => number) {
    this.#now = now
  }

  /** Base64url, 36 bytes: random, when it ends, and our own mark. */
  make(): string {
    const head = Buffer.alloc(20)
    randomBytes(16).copy(head)
    head.writeUInt32BE(this.#now() + LIFE_S, 16)
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
    this.#used.set(nonce, now + LIFE_S)
    return true
  }

  #mark = (head: Buffer): Buffer => createHmac('sha256', this.#key).update(head).digest().subarray(0, 16)
}
