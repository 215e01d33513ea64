/**
 * Slows down whoever guesses: by account and by address, each waiting longer after every wrong one. Kept in memory alone, and in a bounded part of it: where so
 * many are remembered that one has to go, it is who did least, and whoever comes in its place is counted from there. So nobody is ever counted for less than was
 * done, and to have one key forgotten costs as many wrong ones at each of all the others as were tried at it. Whoever comes new waits for none of them: what
 * others did takes all but one of the free ones and no more, so that after a flood nobody's first slip shuts a door.
 */

const FREE = 5
const LONGEST_S = 900
const FORGOTTEN_AFTER_S = 3600
const MOST_REMEMBERED = 50_000

/** A key that was wrong, between those that were as often. */
type Wrong = {
  readonly key: string
  times: number
  /** Of these, the ones for which it waits: never more. */
  charged: number
  until: number
  last: number
  before: Wrong | undefined
  after: Wrong | undefined
}
type Counted = Pick<Wrong, 'times' | 'charged'>
const NONE: Counted = { times: 0, charged: 0 }
/** Whose last wrong one is oldest is first. By hand: to take the first out of a large Set over and over costs more each time. */
type Line = { first: Wrong | undefined; last: Wrong | undefined }

export class SlowDown {
  readonly #now: () => number
  readonly #free: number
  readonly #forgottenAfter: number
  readonly #wrong = new Map<string, Wrong>()
  /** By how often they were wrong: few lines of many. */
  readonly #lines = new Map<number, Line>()

  /**
   * @param now seconds of a clock that nobody can set. @param free how many wrong ones cost nothing.
   * @param forgottenAfter seconds without a wrong one after which none is counted: whoever waits so long each time has as many free ones again.
   */
  constructor(now: () => number, free = FREE, forgottenAfter = FORGOTTEN_AFTER_S) {
    this.#now = now
    this.#free = free
    this.#forgottenAfter = forgottenAfter
  }

  /** Seconds until the next guess is looked at; 0 for now. */
  wait(...keys: readonly string[]): number {
    const now = this.#now()
    return Math.max(0, ...keys.map((key) => (this.#wrong.get(key)?.until ?? 0) - now))
  }

  /** Whether it was wrong lately. */
  has(key: string): boolean {
    const before = this.#wrong.get(key)
    return before !== undefined && this.#counts(before)
  }

  /** One more wrong one: after the free ones 20, 40, 80 … seconds, at most a quarter of an hour. */
  wrong(...keys: readonly string[]): void {
    const last = this.#now()
    for (const key of keys) {
      const known = this.#wrong.get(key)
      const { times: before, charged: own } = known ? (this.#counts(known) ? known : NONE) : this.#makeRoom()
      if (known) this.#leave(known)
      const [times, charged] = [before + 1, own + 1]
      const pause = charged < this.#free ? 0 : Math.min(LONGEST_S, 20 * 2 ** (charged - this.#free))
      this.#join({ key, times, charged, until: last + pause, last, before: undefined, after: undefined })
    }
  }

  /** The last wrong one was none: it is not counted. A pause that it began within the free ones ends. */
  takeBack(key: string): void {
    const known = this.#wrong.get(key)
    if (!known || known.times === 0) return
    this.#leave(known)
    const [times, charged] = [known.times - 1, Math.max(0, known.charged - 1)]
    this.#join({ ...known, times, charged, until: charged < this.#free ? 0 : known.until })
  }

  /** A right password clears the account's count. The address keeps its own, or one good account would pay for guesses at others. */
  right(account: string): void {
    const known = this.#wrong.get(account)
    if (known) this.#leave(known)
  }

  #counts({ last }: Wrong): boolean {
    return this.#now() - last < this.#forgottenAfter
  }

  /** @returns from how many on somebody new is counted: as many as who had to go for it, and charged with all but one of the free ones at most; of whom nothing counts any more, none. */
  #makeRoom(): Counted {
    if (this.#wrong.size < MOST_REMEMBERED) return NONE
    const firsts = [...this.#lines.values()].flatMap((line) => line.first ?? [])
    const over = firsts.find((first) => !this.#counts(first))
    const goes = over ?? firsts.reduce((least, first) => (first.times < least.times ? first : least))
    this.#leave(goes)
    return over ? NONE : { times: goes.times, charged: Math.max(0, Math.min(goes.times, this.#free - 2)) }
  }

  /** At the end of the line of those that were wrong as often. */
  #join(wrong: Wrong): void {
    this.#wrong.set(wrong.key, wrong)
    const line = this.#lines.get(wrong.times) ?? { first: undefined, last: undefined }
    this.#lines.set(wrong.times, line)
    wrong.before = line.last
    wrong.after = undefined
    if (line.last) line.last.after = wrong
    else line.first = wrong
    line.last = wrong
  }

  #leave(wrong: Wrong): void {
    const { key, times, before, after } = wrong
    this.#wrong.delete(key)
    const line = this.#lines.get(times)
    if (!line) return
    if (before) before.after = after
    else line.first = after
    if (after) after.before = before
    else line.last = before
    if (!line.first) this.#lines.delete(times)
  }
}
