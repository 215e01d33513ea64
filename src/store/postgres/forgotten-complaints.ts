/**
 * Words of complaints that are gone, against the entries that say so. The program writes such an entry and nobody signs it, so it accounts for nothing but the words of complaints
 * that the office which they were left for had decided, by a signed word that stands, two years before. Whoever deletes others is named.
 */
import type { Fault, Report } from '../../../verify/index.ts'
import { DECISIONS, KEPT_MICROS } from '../../core/complaint/kept.ts'
import { INSTALLATION, type Stub } from '../../core/entry/kinds.ts'
import { microsOf } from './append/write.ts'
import type { Client } from './connect.ts'
import type { StoredEntry } from './read-entries.ts'
import { parseStub, placeOf } from './verify-entry.ts'

type Of<K extends Stub['kind']> = Extract<Stub, { kind: K }>
type Seen = { readonly to: string; /** None where the words are there. */ readonly missing?: Fault; readonly place: Omit<Fault, 'what'> }

export class ForgottenComplaints {
  readonly #report: Report
  /** Those that some entry names, whether it accounts for them or not: only they wait for it. */
  readonly #named: ReadonlySet<string>
  readonly #seen = new Map<string, Seen>()
  /** By complaint, the last word of the office that it is for. */
  readonly #words = new Map<string, { readonly is: string; readonly at: bigint }>()

  private constructor(named: ReadonlySet<string>, report: Report) {
    this.#named = named
    this.#report = report
  }

  static async read(client: Client, report: Report): Promise<ForgottenComplaints> {
    const { rows } = await client.query<{ stub: string }>(`select stub from saksi.entries where kind = 'complaints.forgotten'`)
    const stubs = rows.flatMap((r) => parseStub(r.stub) ?? [])
    // An altered stub may hold anything in place of the list.
    const namedBy = (stub: Stub): string[] =>
      stub.kind === 'complaints.forgotten' && Array.isArray(stub.complaints) ? stub.complaints.map(String) : []
    return new ForgottenComplaints(new Set(stubs.flatMap(namedBy)), report)
  }

  /** Whether it is a complaint that waits for its account here. @param missing the fault of its parts, if they are gone. */
  see(entry: StoredEntry, stub: Stub | undefined, missing: Fault | undefined): boolean {
    if (stub?.kind !== 'complaint.left' || entry.agency_id !== INSTALLATION || !this.#named.has(entry.entry_id)) return false
    this.#seen.set(entry.entry_id, { to: stub.to, place: placeOf(entry), ...(missing ? { missing } : {}) })
    return true
  }

  /** @param act unaltered, in the log, and signed by whoever must. */
  take(act: Of<'complaints.answered'> | Of<'complaints.forgotten'>, recordedAt: string): void {
    const at = microsOf(recordedAt)
    for (const id of act.complaints) {
      const seen = this.#seen.get(id)
      if (!seen) continue
      if (act.kind === 'complaints.answered') {
        if (act.agency === seen.to) this.#words.set(id, { is: act.is, at })
        continue
      }
      const word = this.#words.get(id)
      // Undecided, or decided since: it accounts for nothing, and what is gone is named at the end.
      if (!word || !DECISIONS.includes(word.is) || at - word.at < KEPT_MICROS) continue
      this.#seen.delete(id)
      if (!seen.missing) this.#report({ what: 'entry.not-erased', ...seen.place, table: 'entry_parts' })
    }
  }

  /** What nothing has accounted for. */
  finish(): void {
    for (const { missing } of this.#seen.values()) if (missing) this.#report(missing)
  }
}
