/**
 * A worker who opens every file of the office. Names are the vaults' to count; this is of what a file tells in clear codes. Nobody meets so many people in a
 * day: after that each further one waits, longer each time, until an hour without. In memory alone.
 */
import { SlowDown } from './slow-down.ts'

/** Different files of one person, without an hour's pause. */
export const FREE_FILES = 150

export class FileBrake {
  readonly #slow: SlowDown
  readonly #read = new Map<string, Set<string>>()

  /** @param now seconds of a clock that nobody can set. */
  constructor(now: () => number) {
    this.#slow = new SlowDown(now, FREE_FILES)
  }

  /** Seconds until this person may open this file; one that was opened lately is opened again at once. */
  wait(person: string, file: string): number {
    return this.#lately(person)?.has(file) === true ? 0 : this.#slow.wait(person)
  }

  /** @param file the oldest record of it: by whichever of its records it is asked for, it is one. */
  opened(person: string, file: string, asked: string): void {
    const read = this.#lately(person) ?? new Set()
    if (!read.has(file)) this.#slow.wrong(person)
    this.#read.set(person, read.add(file).add(asked))
  }

  #lately(person: string): Set<string> | undefined {
    if (!this.#slow.has(person)) this.#read.delete(person)
    return this.#read.get(person)
  }
}
