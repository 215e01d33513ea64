/**
 * Which records are closed to whom, as acts have said it: of two about one person and record the later one of the log counts,
 * whenever they came.
 */
import type { RecordsClosed, RecordsReopened } from './oversight-acts.ts'

export type ClosingAct = RecordsClosed | RecordsReopened
/** `index`: the row in the log of the act that says it. */
type Said = { readonly index: number; readonly isClosed: boolean }
export type Standing = { readonly record: string; readonly index: number }

export class Closings {
  /** Person → record → what acts said of it, in any order. */
  readonly #of = new Map<string, Map<string, Said[]>>()

  /** @param index the act's row in the log. */
  take({ kind, person, records }: ClosingAct, index: number): void {
    const own = this.#of.get(person) ?? new Map<string, Said[]>()
    this.#of.set(person, own)
    for (const record of records) own.set(record, [...(own.get(record) ?? []), { index, isClosed: kind === 'records.closed' }])
  }

  /** Of whom acts speak, as on cards. */
  get people(): readonly string[] {
    return [...this.#of.keys()]
  }

  /** Tokens of records. @param person as on a card. */
  closedTo(person: string): readonly string[] {
    return this.standing(person).map((s) => s.record)
  }

  /** What is closed, each since the first act that nothing has opened again: who declares it once more makes it no younger. */
  standing(person: string): readonly Standing[] {
    return this.#each(person, (said) => {
      const opened = lastOpened(said) ?? -1
      const since = said.filter((s) => s.isClosed && s.index > opened).map((s) => s.index)
      return since.length === 0 ? undefined : Math.min(...since)
    })
  }

  /** What was opened again, each by the newest act that says so, whatever closed it since. */
  reopened(person: string): readonly Standing[] {
    return this.#each(person, lastOpened)
  }

  #each(person: string, pick: (said: readonly Said[]) => number | undefined): readonly Standing[] {
    return [...(this.#of.get(person) ?? [])].flatMap(([record, said]) => {
      const index = pick(said)
      return index === undefined ? [] : [{ record, index }]
    })
  }
}

function lastOpened(said: readonly Said[]): number | undefined {
  const opened = said.filter((s) => !s.isClosed).map((s) => s.index)
  return opened.length === 0 ? undefined : Math.max(...opened)
}
