/** How often one address may ask. Addresses live in memory for minutes and are written nowhere: who deposits is not ours to know. */
export class Limits {
  readonly #most: number
  readonly #perSeconds: number
  readonly #spent = new Map<string, number>()
  #window = 0

  /** At most `most` in `perSeconds` for each address, and a hundred times that for all together. */
  constructor(most: number, perSeconds: number) {
    this.#most = most
    this.#perSeconds = perSeconds
  }

  /** @param time POSIX seconds now. @returns false when it is too often. */
  allows(address: string, time: number): boolean {
    const window = Math.floor(time / this.#perSeconds)
    if (window !== this.#window) {
      this.#spent.clear()
      this.#window = window
    }
    const [own, all] = [(this.#spent.get(address) ?? 0) + 1, (this.#spent.get('all') ?? 0) + 1]
    if (own > this.#most || all > 100 * this.#most) return false
    this.#spent.set(address, own)
    this.#spent.set('all', all)
    return true
  }
}
