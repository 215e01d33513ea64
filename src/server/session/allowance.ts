/** How much one agency may hand in within a day, whoever holds its token: a stolen one must not fill the disk that all of them write to. */
const BYTES_A_DAY = 2 * 1024 ** 3
const TIMES_A_DAY = 5_000
const DAY_S = 86_400

export class Allowance {
  readonly #now: () => number
  readonly #bytes: number
  readonly #times: number
  #day = 0
  #taken = new Map<string, { bytes: number; times: number }>()

  /** @param now seconds of a clock that nobody can set. A restart forgets what was taken: only whoever runs the server restarts it. */
  constructor(now: () => number, bytes = BYTES_A_DAY, times = TIMES_A_DAY) {
    this.#now = now
    this.#bytes = bytes
    this.#times = times
  }

  /** Counts it, too, where it allows. A day is one of the clock it was given: one that jumps would open days anew, or close them. */
  allows(agency: string, bytes: number): boolean {
    const day = Math.floor(this.#now() / DAY_S)
    if (day > this.#day) {
      this.#day = day
      this.#taken.clear()
    }
    const was = this.#taken.get(agency) ?? { bytes: 0, times: 0 }
    if (was.bytes + bytes > this.#bytes || was.times >= this.#times) return false
    this.#taken.set(agency, { bytes: was.bytes + bytes, times: was.times + 1 })
    return true
  }
}
