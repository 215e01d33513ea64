/** How a large sheet is held: as numbers, in buffers that no collector of garbage looks at. */

/** Things by number, each once, numbered from 0 as they come. */
export class Distinct<T extends string | number | null> {
  readonly all: T[] = []
  readonly #known = new Map<T, number>()

  numberOf(thing: T): number {
    const known = this.#known.get(thing)
    if (known !== undefined) return known
    const own = typeof thing === 'string' ? (apart(thing) as T) : thing
    this.#known.set(own, this.all.length)
    return this.all.push(own) - 1
  }

  at(number: number): T {
    return this.all[number] as T
  }
}

/** A piece of a longer text keeps all of that text in memory: an engine copies it only where it is joined to something and cut again. */
const apart = (text: string): string => `|${text}`.slice(1)

/** Whole numbers below 2³² in a buffer that grows. */
export class Numbers {
  #held = new Uint32Array(1024)
  length = 0

  push(value: number): void {
    // Moved, not copied: no second buffer waits to be collected.
    if (this.length === this.#held.length) this.#held = new Uint32Array(this.#held.buffer.transfer(this.#held.byteLength * 2))
    this.#held[this.length++] = value
  }

  at(index: number): number {
    return this.#held[index] ?? 0
  }

  set(index: number, value: number): void {
    this.#held[index] = value
  }

  /** What is in it and no more, to be given away: nothing is in it after. */
  give(): Uint32Array<ArrayBuffer> {
    const given = new Uint32Array(this.#held.buffer.transfer(this.length * 4))
    this.#held = new Uint32Array(1024)
    this.length = 0
    return given
  }
}
