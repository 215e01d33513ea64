/** Slows down whoever guesses: by account and by address, each waiting longer after every wrong one. Kept in memory alone. */

const FREE = 5
const LONGEST_S = 900
const FORGOTTEN_AFTER_S = 3600
const MOST_REMEMBERED = 50_000

export class SlowDown {
  readonly #now: () => number
  readonly #free: number
  readonly #wrong = new Map<string, { times: number; until: number; last: number }>()

  /** @param now seconds of a clock that nobody can set. @param free how many wrong ones cost nothing. */
  constructor(now: () => number, free = FREE) {
    this.#now = now
    this.#free = free
  }

  /** Seconds until the next guess is looked at; 0 for now. */
  wait(...keys: readonly string[]): number {
    const now = this.#now()
    return Math.max(0, ...keys.map((key) => (this.#wrong.get(key)?.until ?? 0) - now))
  }

  /** Whether it was wrong within the last hour. */
  has(key: string): boolean {
    const before = this.#wrong.get(key)
    return before !== undefined && this.#now() - before.last < FORGOTTEN_AFTER_S
  }

  /** One more wrong one: after the free ones 20, 40, 80 … seconds, at most a quarter of an hour. */
  wrong(...keys: readonly string[]): void {
    const now = this.#now()
    for (const key of keys) {
      const before = this.#wrong.get(key)
      const times = before && now - before.last < FORGOTTEN_AFTER_S ? before.times + 1 : 1
      const pause = times < this.#free ? 0 : Math.min(LONGEST_S, 20 * 2 ** (times - this.#free))
      this.#wrong.delete(key)
      this.#wrong.set(key, { times, until: now + pause, last: now })
    }
    // The oldest go first: who guesses now is remembered.
    for (const key of this.#wrong.keys()) {
      if (this.#wrong.size <= MOST_REMEMBERED) break
      this.#wrong.delete(key)
    }
  }

  /** The last wrong one was none: it is not counted. A pause that it began within the free ones ends. */
  takeBack(key: string): void {
    const before = this.#wrong.get(key)
    if (!before || before.times === 0) return
    const times = before.times - 1
    this.#wrong.set(key, { ...before, times, until: times < this.#free ? 0 : before.until })
  }

  /** A right password clears the account's count. The address keeps its own, or one good account would pay for guesses at others. */
  right(account: string): void {
    this.#wrong.delete(account)
  }
}
