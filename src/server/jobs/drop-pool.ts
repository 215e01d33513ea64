/**
 * What devices handed in since the last padding entry. Nothing here knows whose a drop is: the next padding takes all, among
 * filling, in an order made by chance.
 */
import type { Leaf } from '../../work/plans/drops.ts'
import { cellHashOf, dropHash, type Drop } from '../../core/plan/stream.ts'
import type { Random } from '../../road/ports.ts'

/** A device's cell is 4 KB: what a flood could hold in memory. */
const MOST = 2048
/** Of one sender between two paddings: whoever has one office's key keeps no other office's plan out of the log. */
const MOST_OF_ONE = 256
/** Filled up to a power of two from here, so that a path does not tell its device how many others there are. */
const LEAST = 16

export class DropPool {
  #waiting: Drop[] = []
  /** How many each sender has handed in, and not which. */
  readonly #counts = new Map<string, number>()

  /** False when there is no room, or none for this sender: the device tries again at its next beat, with another value. */
  add(drop: Drop, sender: string): boolean {
    const count = this.#counts.get(sender) ?? 0
    if (this.#waiting.length >= MOST || count >= MOST_OF_ONE) return false
    this.#counts.set(sender, count + 1)
    this.#waiting.push(drop)
    return true
  }

  /** The leaves of the next padding entry; at least one is filling, which nobody knows. */
  take(random: Random): readonly Leaf[] {
    const drops = this.#waiting
    this.#waiting = []
    this.#counts.clear()
    let size = LEAST
    while (size < drops.length + 1) size *= 2
    const own = drops.map(({ value, cell }): Leaf => ({ hash: dropHash(value, cellHashOf(cell)), value, cell }))
    const filling = Array.from({ length: size - own.length }, (): Leaf => ({ hash: random.bytes(32), value: null, cell: null }))
    return shuffled([...own, ...filling], random)
  }
}

function shuffled<T>(list: T[], random: Random): T[] {
  const keyed = list.map((item) => ({ item, key: Buffer.from(random.bytes(16)) }))
  return keyed.sort((a, b) => a.key.compare(b.key)).map((k) => k.item)
}
