/**
 * Parts that are gone, against the erasures on record. An erasure is an entry that two agencies signed, thirty days after they
 * had ordered it and nobody had stopped it; it stands in the log after what it erased, accounts for the versions of the one
 * record that it names, and for nothing else. Whoever deletes parts by hand has none; whoever writes one by hand has not their
 * signatures, nor may he erase those afterwards.
 */
import type { Fault, Report } from '../../../verify/index.ts'
import { HOLD_MICROS } from '../../core/entry/erasing.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import { microsOf } from './append/write.ts'
import type { Client } from './connect.ts'
import type { StoredEntry } from './read-entries.ts'
import { parseStub, placeOf } from './verify-entry.ts'

type Of<K extends Stub['kind']> = Extract<Stub, { kind: K }>
type Erased = Of<'record.erased'>
type Ordered = { readonly stub: Of<'erasure.ordered'>; readonly at: bigint }
type Seen = {
  readonly record: string
  readonly type: string
  /** None where the parts are there. */ readonly missing?: Fault
  readonly place: Omit<Fault, 'what'>
}

const keyOf = (agency: string, entry: string): string => `${agency} ${entry}`

export class Erasures {
  readonly #report: Report
  /** Entries that some erasure names, valid or not: few, and only they wait for it. */
  readonly #named: ReadonlySet<string>
  readonly #seen = new Map<string, Seen>()
  /** Orders that nobody has stopped. */
  readonly #orders = new Map<string, Ordered>()

  private constructor(named: ReadonlySet<string>, report: Report) {
    this.#named = named
    this.#report = report
  }

  static async read(client: Client, report: Report): Promise<Erasures> {
    const { rows } = await client.query<{ stub: string }>(`select stub from saksi.entries where kind = 'record.erased'`)
    const stubs = rows.map((r) => parseStub(r.stub)).filter((s) => s?.kind === 'record.erased')
    // An altered stub may hold anything in place of the list.
    const namedBy = ({ agency, entries }: Erased): string[] => (Array.isArray(entries) ? entries.map((e) => keyOf(agency, String(e))) : [])
    return new Erasures(new Set(stubs.flatMap(namedBy)), report)
  }

  /**
   * Takes an entry in its turn. @param missing the fault of its parts, if they are gone.
   * @returns false when they are gone and nothing says that they were erased; the fault has been reported then.
   */
  see(entry: StoredEntry, stub: Stub | undefined, missing: Fault | undefined): boolean {
    const key = keyOf(entry.agency_id, entry.entry_id)
    if (stub?.kind === 'record.version' && this.#named.has(key)) {
      const { record, type } = stub
      this.#seen.set(key, { record, type, place: placeOf(entry), ...(missing ? { missing } : {}) })
      return true
    }
    if (missing) this.#report(missing)
    return missing === undefined
  }

  /** An act of the three that make an erasure. @param act unaltered, in the log, and signed by those who must. */
  take(act: Erased | Of<'erasure.ordered'> | Of<'erasure.stopped'>, recordedAt: string): void {
    if (act.kind === 'erasure.ordered') this.#orders.set(keyOf(act.agency, act.id), { stub: act, at: microsOf(recordedAt) })
    else if (act.kind === 'erasure.stopped') this.#orders.delete(keyOf(act.of, act.order))
    else this.#erase(act, microsOf(recordedAt))
  }

  #erase(erased: Erased, at: bigint): void {
    const isHeld = [...this.#orders.values()].some(({ stub, at: since }) => isOrderOf(stub, erased) && at - since >= HOLD_MICROS)
    // Before its hold is over, or without an order, it accounts for nothing: what is gone is named at the end.
    if (!isHeld) return
    for (const id of erased.entries) {
      const key = keyOf(erased.agency, id)
      const seen = this.#seen.get(key)
      if (!seen || seen.record !== erased.record || seen.type !== erased.type) continue
      this.#seen.delete(key)
      if (!seen.missing) this.#report({ what: 'entry.not-erased', ...seen.place, table: 'entry_parts' })
    }
  }

  /** What no valid erasure has accounted for. */
  finish(): void {
    for (const { missing } of this.#seen.values()) if (missing) this.#report(missing)
  }
}

/** Versions that came after the order are erased with the others. */
const isOrderOf = (order: Of<'erasure.ordered'>, erased: Erased): boolean =>
  order.agency === erased.agency &&
  order.record === erased.record &&
  order.type === erased.type &&
  order.entries.every((e) => erased.entries.includes(e))
