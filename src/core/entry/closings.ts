/**
 * Which records are closed to whom, as acts have said it: of two about one person and record the later one of the log counts,
 * whenever they came.
 */
import type { RecordsClosed, RecordsReopened } from './oversight-acts.ts'

export type ClosingAct = RecordsClosed | RecordsReopened

export class Closings {
  /** Person → record → index of the newest act, and which it was. */
  readonly #of = new Map<string, Map<string, { readonly index: number; readonly isClosed: boolean }>>()

  /** @param index the act's row in the log. */
  take({ kind, person, records }: ClosingAct, index: number): void {
    const own = this.#of.get(person) ?? new Map<string, { readonly index: number; readonly isClosed: boolean }>()
    this.#of.set(person, own)
    for (const record of records) {
      const before = own.get(record)
      if (!before || before.index < index) own.set(record, { index, isClosed: kind === 'records.closed' })
    }
  }

  /** Tokens of records. @param person as on a card. */
  closedTo(person: string): readonly string[] {
    return [...(this.#of.get(person) ?? [])].flatMap(([record, { isClosed }]) => (isClosed ? [record] : []))
  }
}
