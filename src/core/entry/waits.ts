/**
 * Rows of returns that wait to be mended: said by the return that came without them, over when a record comes under their token, or when a
 * later return says that they are: one that a device of the agency signed, of the same form, with rows of an office and period of which the
 * row may be. Anything less is somebody's word about a return that is not theirs. Part of the fold of the log (fold.ts).
 */
import { slotName } from '../due/locks.ts'
import { isSignedBy } from './author.ts'
import type { StubOf } from './define.ts'
import type { ReturnReceived } from './kinds/return-received.ts'
import { spanOf, type TableRow } from './rows.ts'

type Received = StubOf<ReturnReceived>
/** The return that said first that a row waits (the time since which it does is its), its form, and the slots (`slotName`) of which the row may be. */
export type OpenWait = { readonly entry: string; readonly form: string; readonly slots: readonly string[] }
const keyOf = (agency: string, token: string): string => `${agency} ${token}`

export class Waits {
  /** By agency and token. */
  readonly #open: Map<string, OpenWait>

  /** @param open of each row that waits: agency, token, and what was said of it */
  constructor(open: Iterable<readonly [agency: string, token: string, wait: OpenWait]> = []) {
    this.#open = new Map(Array.from(open, ([agency, token, wait]) => [keyOf(agency, token), wait]))
  }

  has(agency: string, token: string): boolean {
    return this.#open.has(keyOf(agency, token))
  }

  /** What a return says of rows that wait: none where it says only what is known. */
  take(stub: Received, recordedAt: string): readonly TableRow[] {
    const own = new Set(stub.slots.map(([office, period]) => slotName(office, period)))
    const over = (stub.came ?? []).flatMap((token) => {
      const wait = this.#open.get(keyOf(stub.agency, token))
      const mayEnd = isSignedBy(stub.author) && wait?.form === stub.form && wait.slots.some((slot) => own.has(slot))
      return mayEnd ? this.end(stub, token, recordedAt) : []
    })
    const fresh = (stub.waiting ?? []).filter(([token]) => !this.has(stub.agency, token))
    for (const [token, lines] of Map.groupBy(fresh, ([of]) => of))
      this.#open.set(keyOf(stub.agency, token), {
        entry: stub.id,
        form: stub.form,
        slots: lines.map(([, office, period]) => slotName(office, period)),
      })
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
    const wait = this.#open.get(key)
    if (wait === undefined) return []
    this.#open.delete(key)
    const row = { agency_id: by.agency, entry_id: by.id, return_id: wait.entry, record_id: token, recorded_at: recordedAt }
    return [{ table: 'waiting_rows_over', row }]
  }
}
