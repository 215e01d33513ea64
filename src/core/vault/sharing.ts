/**
 * Whose records are shared no more because she took her consent back. By the order of the log, whenever the acts came: a grant of before the newest stop
 * never holds again, and one of after it holds only where she has agreed anew before it, and told so to somebody else than who grants: one person alone
 * brings nothing back.
 */
import type { SharingResumed, SharingStopped } from '../entry/oversight-acts.ts'

type By = { readonly agency: string; readonly person: string }
type Said = {
  stopped: number
  /** Rows of the log in which she agreed anew, and who signed each. */ readonly resumed: { index: number; person: string }[]
}
const NEVER = -1

export class Sharing {
  /** Agency and record → what was said of it. */
  readonly #of = new Map<string, Said>()

  /** @param by whoever signed it: of another agency's record it says nothing. @param index the act's row in the log. */
  take({ kind, records }: SharingStopped | SharingResumed, { agency, person }: By, index: number): void {
    for (const record of records) {
      const key = keyOf(agency, record)
      const said = this.#of.get(key) ?? { stopped: NEVER, resumed: [] }
      this.#of.set(key, said)
      if (kind === 'sharing.stopped') said.stopped = Math.max(said.stopped, index)
      else said.resumed.push({ index, person })
    }
  }

  /** Whether a grant that this person signed at this row of the log may hold. */
  allows({ agency, person }: By, record: string, index: number): boolean {
    const said = this.#of.get(keyOf(agency, record))
    if (!said || said.stopped === NEVER) return true
    return said.resumed.some((r) => said.stopped < r.index && r.index < index && r.person !== person)
  }

  /** Whether the newest that was said of it is that it stops. */
  isStopped(agency: string, record: string): boolean {
    const said = this.#of.get(keyOf(agency, record))
    return said !== undefined && said.stopped !== NEVER && !said.resumed.some((r) => said.stopped < r.index)
  }
}

const keyOf = (agency: string, record: string): string => `${agency} ${record}`
