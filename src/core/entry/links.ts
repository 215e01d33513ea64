/**
 * Clusters, as a fold of assertions in the order of the log. Which records are one follows from the assertions that
 * stand, whatever order they came in; the rows keep since when. Taking one back splits what nothing else holds together.
 */
import type { LinkRelation } from '../country/indicator.ts'
import type { Stub } from './kinds.ts'
import type { LinkAct } from './kinds.ts'
import type { LinkedRecord } from './linkable.ts'
import type { TableRow } from './rows.ts'

export type Assertion = {
  readonly agency: string
  readonly entry: string
  readonly relation: LinkRelation
  readonly a: RecordRef
  readonly b: RecordRef
}
export type RecordRef = { readonly agency: string; readonly record: string }
/** A row of link_members that stands: whose entry made it, and the cluster that it says. */
export type Member = RecordRef & {
  readonly relation: LinkRelation
  readonly cluster: string
  readonly by: { readonly agency: string; readonly entry: string }
}

/** Rows that an entry ends: an assertion that is taken back, and places in clusters that are no more. */
export type EndedLinks = {
  readonly table: 'link_members'
  readonly assertion: { readonly agency: string; readonly entry: string } | null
  readonly members: readonly Member[]
}
export type LinkStep = { readonly rows: readonly TableRow[]; readonly ends: EndedLinks | null; readonly isUnchanged: boolean }

const keyOf = (relation: LinkRelation, r: RecordRef): string => `${relation} ${r.agency} ${r.record}`
const nameOf = (by: { agency: string; entry: string }): string => `${by.agency} ${by.entry}`
const refOf = ([agency, , record]: LinkedRecord): RecordRef => ({ agency, record })

export class Links {
  readonly #assertions = new Map<string, Assertion>()
  /** Record → the assertions that name it. */
  readonly #named = new Map<string, Set<string>>()
  readonly #members = new Map<string, Member>()

  /** @param assertions those that stand; @param members the rows that stand. Whole clusters, never parts of one. */
  constructor(assertions: Iterable<Assertion> = [], members: Iterable<Member> = []) {
    for (const a of assertions) this.#add(a)
    for (const m of members) this.#members.set(keyOf(m.relation, m), m)
  }

  step(stub: Stub & LinkAct, recordedAt: string): LinkStep {
    return stub.kind === 'link.asserted' ? this.#assert(stub, recordedAt) : this.#revoke(stub, recordedAt)
  }

  /** The cluster that a record stands in; undefined where nothing is asserted of it. */
  clusterOf(relation: LinkRelation, record: RecordRef): string | undefined {
    return this.#members.get(keyOf(relation, record))?.cluster
  }

  #assert(stub: Extract<Stub, { kind: 'link.asserted' }>, recordedAt: string): LinkStep {
    const [a, b] = [refOf(stub.a), refOf(stub.b)]
    this.#add({ agency: stub.agency, entry: stub.id, relation: stub.relation, a, b })
    const said = { agency_id: stub.agency, entry_id: stub.id, relation: stub.relation, basis: stub.basis }
    const ends = { a_agency: a.agency, a_record: a.record, b_agency: b.agency, b_record: b.record }
    const between = { ...ends, a_kind: stub.a[1], b_kind: stub.b[1] }
    const row: TableRow = { table: 'link_assertions', row: { ...said, ...between, recorded_at: recordedAt, superseded_at: null } }
    const moved = this.#gather(stub.relation, [a, b], stub, recordedAt)
    return { rows: [row, ...moved.rows], ends: endsOf(null, moved.ended), isUnchanged: false }
  }

  /** Only whoever asserted, or whose record it is, takes it back; for everybody else there is nothing there. */
  #revoke(stub: Extract<Stub, { kind: 'link.revoked' }>, recordedAt: string): LinkStep {
    const name = nameOf({ agency: stub.of, entry: stub.link })
    const found = this.#assertions.get(name)
    if (!found || ![found.agency, found.a.agency, found.b.agency].includes(stub.agency)) return { rows: [], ends: null, isUnchanged: true }
    this.#assertions.delete(name)
    for (const r of [found.a, found.b]) this.#named.get(keyOf(found.relation, r))?.delete(name)
    const moved = this.#gather(found.relation, [found.a, found.b], stub, recordedAt)
    return { rows: moved.rows, ends: endsOf({ agency: stub.of, entry: stub.link }, moved.ended), isUnchanged: false }
  }

  #add(assertion: Assertion): void {
    const name = nameOf(assertion)
    this.#assertions.set(name, assertion)
    for (const r of [assertion.a, assertion.b]) {
      const key = keyOf(assertion.relation, r)
      const known = this.#named.get(key)
      if (known) known.add(name)
      else this.#named.set(key, new Set([name]))
    }
  }

  /** The clusters around these records, worked out anew; what changed by it. */
  #gather(relation: LinkRelation, around: readonly RecordRef[], by: Stub, recordedAt: string): { rows: TableRow[]; ended: Member[] } {
    const rows: TableRow[] = []
    const ended: Member[] = []
    const seen = new Set<string>()
    for (const start of around) {
      const component = this.#reach(relation, start, seen)
      const cluster = component.map((r) => r.record).reduce((least, r) => (r < least ? r : least), start.record)
      for (const r of component) {
        const before = this.#members.get(keyOf(relation, r))
        const after = component.length > 1 ? cluster : undefined
        if (before?.cluster === after) continue
        if (before) ended.push(before)
        if (after === undefined) {
          this.#members.delete(keyOf(relation, r))
          continue
        }
        this.#members.set(keyOf(relation, r), { ...r, relation, cluster: after, by: { agency: by.agency, entry: by.id } })
        const place = { agency_id: by.agency, entry_id: by.id, relation, of_agency: r.agency, record_id: r.record, cluster: after }
        rows.push({ table: 'link_members', row: { ...place, recorded_at: recordedAt, superseded_at: null } })
      }
    }
    return { rows, ended }
  }

  #reach(relation: LinkRelation, start: RecordRef, seen: Set<string>): RecordRef[] {
    const out: RecordRef[] = []
    const waiting = [start]
    for (let r = waiting.pop(); r; r = waiting.pop()) {
      const key = keyOf(relation, r)
      if (seen.has(key)) continue
      seen.add(key)
      out.push(r)
      for (const name of this.#named.get(key) ?? []) {
        const assertion = this.#assertions.get(name)
        if (assertion) waiting.push(assertion.a, assertion.b)
      }
    }
    return out
  }
}

const endsOf = (assertion: EndedLinks['assertion'], members: readonly Member[]): EndedLinks | null =>
  assertion === null && members.length === 0 ? null : { table: 'link_members', assertion, members }
