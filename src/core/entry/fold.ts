/**
 * State is a fold of entries in the order of the log. Appending, `verify` and `rebuild` all step through this one
 * object, so what serves requests is what is checked.
 */
import { canonical } from '../canonical.ts'
import { definitionOf, type Stub } from './kinds.ts'
import { projectVersion, type Head } from './project.ts'
import type { TableRow } from './rows.ts'
import { Links, type EndedLinks } from './links.ts'
import { Waits } from './waits.ts'
import { getRecordKind } from '../model/kinds.ts'
import { stateField } from '../model/lifecycles.ts'

/** Rows an entry adds, whatever stands there. */
const rowsOf = (stub: Stub, recordedAt: string, nth: number): readonly TableRow[] => [
  ...definitionOf(stub.kind).rows(stub, recordedAt, nth),
  ...paperDay(stub, recordedAt),
]

/** The day that a paper says of itself, of the entries that were made from one. */
function paperDay(stub: Stub, recordedAt: string): readonly TableRow[] {
  const day = 'known_on' in stub ? stub.known_on : undefined
  return day === undefined
    ? []
    : [{ table: 'paper_days', row: { agency_id: stub.agency, entry_id: stub.id, known_on: day, recorded_at: recordedAt } }]
}

export type Superseded =
  | { readonly table: string; readonly record: string; readonly version: number }
  | { readonly table: 'aggregate_cells'; readonly entries: readonly string[] }
  | { readonly table: 'credentials'; readonly credential: string }
  | EndedLinks

export type Step = {
  readonly rows: readonly TableRow[]
  readonly supersedes: Superseded | null
  /** A file's row whose content stands already: nothing is added for it. */
  readonly isUnchanged: boolean
  readonly isConflict: boolean
}

/** An aggregate that stands: its entry, what it says, and whose place it takes. */
export type Aggregate = {
  readonly entry: string
  readonly content: string
  /** The next of the same slot takes its place. */
  readonly slot: string
  /** Of a stated total: the document, and the sheet that brought it. */
  readonly source?: string
  readonly batch?: string | undefined
}

export const recordKey = (agency: string, record: string): string => `${agency} ${record}`
/** The state that a version says its record is in; null for kinds without a lifecycle. */
export function stateOf(stub: Extract<Stub, { kind: 'record.version' }>, other: Readonly<Record<string, string | number>>): string | null {
  const field = stateField(stub.type)
  const state = field === undefined ? undefined : (stub.values[field] ?? other[field])
  return typeof state === 'string' ? state : null
}

type StatedStub = Extract<Stub, { kind: 'aggregate.stated' }>
type AggregateStub = StatedStub | Extract<Stub, { kind: 'aggregate.return' }>
/** What an aggregate is about: who says it, of which figure, office and time. */
export const aggregateKey = (s: AggregateStub): string =>
  `${s.agency} ${s.indicator} ${s.office} ${s.kind === 'aggregate.return' ? s.period : `${s.from} ${s.to}`}`

export function aggregateOf(s: AggregateStub): Aggregate {
  if (s.kind === 'aggregate.return') return { entry: s.id, content: canonical(s.cells), slot: '' }
  const { id: entry, source, batch, corrects } = s
  const content = canonical([s.cells, s.definition, source, s.money, ...(corrects === undefined ? [] : [corrects])])
  // Before documents were told apart, the next statement took the place whatever it rested on; a fold of those entries still does.
  if (corrects === undefined && batch === undefined) return { entry, content, slot: '', source }
  const cuts = new Set(s.cells.map((c) => Object.keys(c.by).toSorted().join('+')))
  return { entry, content, slot: `${source} ${[...cuts].toSorted().join(',')}`, source, batch }
}

/** A sheet says all that its document says of it: what an earlier one said ends, however it was cut. Before sheets were named, only the same cuts did. */
const takesPlaceOf = (a: Aggregate, b: Aggregate): boolean =>
  a.slot === b.slot || (a.batch !== undefined && a.source === b.source && a.batch !== b.batch)

export class Fold {
  readonly heads: Map<string, Head>
  readonly aggregates: Map<string, readonly Aggregate[]>
  readonly links: Links
  readonly waits: Waits
  /** Of each agency and kind: how many entries the newest instant has had. A group of an agency has one instant, and no other of its groups has it. */
  readonly #atInstant = new Map<string, { readonly at: string; readonly n: number }>()

  constructor(
    heads = new Map<string, Head>(),
    aggregates = new Map<string, readonly Aggregate[]>(),
    links = new Links(),
    waits = new Waits(),
  ) {
    this.heads = heads
    this.aggregates = aggregates
    this.links = links
    this.waits = waits
  }

  /** @param mac of the content; undefined where an erasure took it. */
  step(stub: Stub, mac: string | undefined, other: Readonly<Record<string, string | number>>, recordedAt: string): Step {
    if (stub.kind === 'aggregate.return' || stub.kind === 'aggregate.stated') return this.#stepAggregate(stub, recordedAt)
    if (stub.kind === 'record.withdrawn') return this.#withdraw(stub)
    if (stub.kind === 'credential.revoked')
      return { rows: [], supersedes: { table: 'credentials', credential: stub.credential }, isUnchanged: false, isConflict: false }
    if (stub.kind === 'link.asserted' || stub.kind === 'link.revoked') {
      const { rows, ends, isUnchanged } = this.links.step(stub, recordedAt)
      return { rows, supersedes: ends, isUnchanged, isConflict: false }
    }
    if (stub.kind === 'return.received') {
      const rows = [...this.#rowsOf(stub, recordedAt), ...this.waits.take(stub, recordedAt)]
      return { rows, supersedes: null, isUnchanged: false, isConflict: false }
    }
    if (stub.kind !== 'record.version')
      return { rows: this.#rowsOf(stub, recordedAt), supersedes: null, isUnchanged: false, isConflict: false }
    const key = recordKey(stub.agency, stub.record)
    const head = this.heads.get(key)
    const content = mac ?? ''
    if (this.isUnchanged(stub, mac)) return { rows: [], supersedes: null, isUnchanged: true, isConflict: false }
    const { table } = getRecordKind(stub.type)
    const { row, supersedes } = projectVersion(stub, content, other, recordedAt, head)
    const version = row.version as number
    const isConflict = row.is_conflict === true
    this.heads.set(
      key,
      isConflict && head
        ? { ...head, last: version }
        : { version, entry: stub.id, mac: content, last: version, state: stateOf(stub, other) },
    )
    return {
      rows: [{ table, row }, ...paperDay(stub, recordedAt), ...this.waits.end(stub, stub.record, recordedAt)],
      supersedes: supersedes === null ? null : { table, record: stub.record, version: supersedes },
      isUnchanged: false,
      isConflict,
    }
  }

  #rowsOf(stub: Stub, recordedAt: string): readonly TableRow[] {
    const key = `${stub.agency} ${stub.kind}`
    const before = this.#atInstant.get(key)
    const nth = before?.at === recordedAt ? before.n : 0
    this.#atInstant.set(key, { at: recordedAt, n: nth + 1 })
    return rowsOf(stub, recordedAt, nth)
  }

  /**
   * A file's row or total whose content stands already; of the totals of a named sheet `findRestated` says it. One that waits is never that: what it says anew ends its waiting, and the log has to
   * hold it. Of two erased versions nobody knows any more whether they said the same; both were entered, so they did not.
   */
  isUnchanged(stub: Extract<Stub, { kind: 'record.version' }> | AggregateStub, mac: string | undefined): boolean {
    if (stub.kind === 'aggregate.stated' && stub.batch !== undefined) return false
    if (stub.kind !== 'record.version') return this.#standsFor(stub)?.content === aggregateOf(stub).content
    if (this.waits.has(stub.agency, stub.record)) return false
    return mac !== undefined && stub.replaces === 'latest' && this.heads.get(recordKey(stub.agency, stub.record))?.mac === mac
  }

  /**
   * Totals that say again what stands: all that a sheet's document says of one figure, office and time, and nothing more or less. Where one of
   * them differs, all are new: it ends what was said before, and those beside it with it.
   * @returns their ids
   */
  findRestated(stubs: readonly Stub[]): ReadonlySet<string> {
    const stated = stubs.filter((s): s is StatedStub => s.kind === 'aggregate.stated' && s.batch !== undefined)
    const restated = [...Map.groupBy(stated, (s) => `${aggregateKey(s)} ${s.source}`).values()].filter((sheet) => {
      const [first] = sheet as [StatedStub, ...StatedStub[]]
      const before = (this.aggregates.get(aggregateKey(first)) ?? []).filter((a) => a.source === first.source)
      const now = new Map(sheet.map(aggregateOf).map((a) => [a.slot, a.content]))
      return before.length > 0 && before.length === now.size && before.every((a) => now.get(a.slot) === a.content)
    })
    return new Set(restated.flat().map((s) => s.id))
  }

  #standsFor(stub: AggregateStub): Aggregate | undefined {
    const { slot } = aggregateOf(stub)
    return this.aggregates.get(aggregateKey(stub))?.find((a) => a.slot === slot)
  }

  /** The entry that says now what this one is about; undefined where nothing stands. */
  standingOf(stub: Stub): string | undefined {
    if (stub.kind === 'record.version') return this.heads.get(recordKey(stub.agency, stub.record))?.entry
    if (stub.kind === 'aggregate.return' || stub.kind === 'aggregate.stated') return this.#standsFor(stub)?.entry
    return undefined
  }

  #stepAggregate(stub: AggregateStub, recordedAt: string): Step {
    if (this.isUnchanged(stub, undefined)) return { rows: [], supersedes: null, isUnchanged: true, isConflict: false }
    const [key, own] = [aggregateKey(stub), aggregateOf(stub)]
    const { true: over = [], false: rest = [] } = Object.groupBy(this.aggregates.get(key) ?? [], (a) => `${takesPlaceOf(own, a)}`)
    // Without cells nothing is said any more.
    this.aggregates.set(key, stub.cells.length > 0 ? [...rest, own] : rest)
    return {
      rows: this.#rowsOf(stub, recordedAt),
      supersedes: over.length > 0 ? { table: 'aggregate_cells', entries: over.map((a) => a.entry) } : null,
      isUnchanged: false,
      isConflict: false,
    }
  }

  #withdraw(stub: Extract<Stub, { kind: 'record.withdrawn' }>): Step {
    const key = recordKey(stub.agency, stub.record)
    const head = this.heads.get(key)
    const none = { rows: [], supersedes: null, isUnchanged: false, isConflict: false }
    if (!head || head.version === null) return none
    this.heads.set(key, { ...head, version: null, entry: stub.id, mac: '', state: null })
    return { ...none, supersedes: { table: getRecordKind(stub.type).table, record: stub.record, version: head.version } }
  }
}
