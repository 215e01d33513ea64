/**
 * A worker who opens every file of the office. Names are the vaults' to count; this is of what files, and the lists of people's records, tell in clear codes.
 * Nobody meets so many people in a day: after that each further one waits, longer each time, until an hour without. In memory alone; whose limit was reached
 * the head of that office is told until the server starts again.
 */
import { SlowDown } from './slow-down.ts'

/** Different files and pages of lists of one person, without an hour's pause. A page is one: a return is signed once its list was read to the end. */
export const FREE_FILES = 150
const MOST_REACHED = 1_000

type Reader = { readonly person: string; readonly agency: string }
/** `at`: ISO instant of the last time. */
export type Reached = { readonly person: string; readonly at: string }

export class FileBrake {
  readonly #slow: SlowDown
  readonly #read = new Map<string, Set<string>>()
  readonly #reached = new Map<string, Reached & Reader>()

  /** @param now seconds of a clock that nobody can set. */
  constructor(now: () => number) {
    this.#slow = new SlowDown(now, FREE_FILES)
  }

  /**
   * Takes a place before anything is read, so that many asked for at once are counted as if one came after another.
   * @param file what is asked for: opened lately, it is opened again at once. @returns seconds to wait; 0 where it may be read now.
   */
  take({ person, agency }: Reader, file: string): number {
    const read = this.#lately(person) ?? new Set()
    if (read.has(file)) return 0
    const wait = this.#slow.wait(person)
    if (wait > 0) return wait
    this.#slow.wrong(person)
    this.#read.set(person, read.add(file))
    if (this.#slow.wait(person) > 0) this.#tell({ person, agency, at: new Date().toISOString() })
    return 0
  }

  /** Nothing was there. */
  giveBack({ person }: Reader, file: string): void {
    if (this.#read.get(person)?.delete(file) === true) this.#slow.takeBack(person)
  }

  /** By whichever of its records a file is asked for, it is one. @param oldest record of it. */
  isOf({ person }: Reader, asked: string, oldest: string): void {
    const read = this.#read.get(person)
    if (asked === oldest || !read?.has(asked)) return
    if (read.has(oldest) && !read.has(`${asked} of ${oldest}`)) this.#slow.takeBack(person)
    read.add(oldest).add(`${asked} of ${oldest}`)
  }

  /** Who of an agency reached the limit, the last first. */
  reachedOf(agency: string): readonly Reached[] {
    return [...this.#reached.values()]
      .filter((r) => r.agency === agency)
      .map(({ person, at }) => ({ person, at }))
      .toReversed()
  }

  #tell(reached: Reached & Reader): void {
    this.#reached.delete(reached.person)
    this.#reached.set(reached.person, reached)
    for (const person of this.#reached.keys()) {
      if (this.#reached.size <= MOST_REACHED) break
      this.#reached.delete(person)
    }
  }

  #lately(person: string): Set<string> | undefined {
    if (!this.#slow.has(person)) this.#read.delete(person)
    return this.#read.get(person)
  }
}
