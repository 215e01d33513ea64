/**
 * Whose records are shared no more because she took her consent back. By the order of the log, whenever the acts came: a grant of before the newest stop
 * never holds again, and one of after it holds only where she has agreed anew.
 */
import type { SharingResumed, SharingStopped } from '../entry/oversight-acts.ts'

type Said = { readonly stopped: number; readonly resumed: number }
const NEVER = -1

export class Sharing {
  /** Agency and record → the newest row of the log that says each. */
  readonly #of = new Map<string, Said>()

  /** @param agency of whoever signed it: of another's record it says nothing. @param index the act's row in the log. */
  take({ kind, records }: SharingStopped | SharingResumed, agency: string, index: number): void {
    for (const record of records) {
      const key = keyOf(agency, record)
      const { stopped, resumed } = this.#of.get(key) ?? { stopped: NEVER, resumed: NEVER }
      this.#of.set(
        key,
        kind === 'sharing.stopped' ? { stopped: Math.max(stopped, index), resumed } : { stopped, resumed: Math.max(resumed, index) },
      )
    }
  }

  /** Whether a grant that stands at this row of the log may hold. */
  allows(agency: string, record: string, index: number): boolean {
    const said = this.#of.get(keyOf(agency, record))
    if (!said || said.stopped === NEVER) return true
    return index > said.stopped && said.resumed > said.stopped
  }
}

const keyOf = (agency: string, record: string): string => `${agency} ${record}`
