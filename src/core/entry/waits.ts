/**
 * Rows of returns that wait to be mended: said by the return that came without them, over when a record comes under their token, or when a
 * later return of the same agency says that they are. Part of the fold of the log (fold.ts).
 */
import type { StubOf } from './define.ts'
import type { ReturnReceived } from './kinds/return-received.ts'
import { spanOf, type TableRow } from './rows.ts'

type Received = StubOf<ReturnReceived>
const keyOf = (agency: string, token: string): string => `${agency} ${token}`

export class Waits {
  /** Agency and token → the return that said it first: the time since which the row waits is its. */
  readonly #open: Map<string, string>

  /** @param open of each row that waits: agency, token, and the return that said it */
  constructor(open: Iterable<readonly [agency: string, token: string, entry: string]> = []) {
    this.#open = new Map(Array.from(open, ([agency, token, entry]) => [keyOf(agency, token), entry]))
  }

  /** What a return says of rows that wait: none where it says only what is known. */
  take(stub: Received, recordedAt: string): readonly TableRow[] {
    const over = (stub.came ?? []).flatMap((token) => this.end(stub, token, recordedAt))
    const fresh = (stub.waiting ?? []).filter(([token]) => !this.#open.has(keyOf(stub.agency, token)))
    for (const [token] of fresh) this.#open.set(keyOf(stub.agency, token), stub.id)
    return [
      ...over,
      ...fresh.map(([token, office, period]) => ({
        table: 'waiting_rows',
        row: {
          agency_id: stub.agency,
          entry_id: stub.id,
          record_id: token,
          form: stub.form,
          office,
          period,
          ...spanOf(period),
          recorded_at: recordedAt,
        },
      })),
    ]
  }

  /** @param by the entry that ends it: the record that came, or the return that says so. */
  end(by: { readonly agency: string; readonly id: string }, token: string, recordedAt: string): readonly TableRow[] {
    const key = keyOf(by.agency, token)
    const entry = this.#open.get(key)
    if (entry === undefined) return []
    this.#open.delete(key)
    const row = { agency_id: by.agency, entry_id: by.id, return_id: entry, record_id: token, recorded_at: recordedAt }
    return [{ table: 'waiting_rows_over', row }]
  }
}
