/**
 * Linked → Counted. A figure never comes alone: unit, interval, day of knowledge, coverage, state and lineage come
 * with it (DESIGN 2). What a caller does with it is a release; this step only counts.
 */
import { utf8 } from '../core/bytes.ts'
import { canonical, type Json } from '../core/canonical.ts'
import type { Country, Indicator } from '../core/country/index.ts'
import { findForm } from '../core/country/find.ts'
import type { Interval } from '../core/model/dates.ts'
import { add, floorOf, noNumber, say } from '../core/count/amount.ts'
import { keyOf } from '../core/count/aggregates.ts'
import { narrowSlots } from '../core/count/coverage.ts'
import { dimensionOf } from '../core/count/dimensions.ts'
import { inOneWord, readRow, sayReading, type FigureRow, type Reading } from '../core/count/figure.ts'
import { isUnasked, stateOf, type CoveredSlot } from '../core/count/grounds.ts'
import { addRows, addsUpOverRows, isOfOneDay, relationOf } from '../core/count/measures.ts'
import type { CountQuery, Subset } from '../core/count/query.ts'
import { ALL_OFFICES } from '../core/entry/stated-total.ts'
import { CONTRADICTED_NIL, mergeCells, officeCells } from './count/cells.ts'
import { readContributions, type Contribution } from './count/contributions.ts'
import { readSlots } from './count/coverage.ts'
import { areUnlike, doubtNone, isDenied } from './count/doubt.ts'
import { readLooked } from './count/looked.ts'
import { isEveryDayKnown, isTimeAbout, kindsRead, readKnownAbout, readMayBe } from './count/may-be.ts'
import { groundsFor, isOwnBook, ownState } from './count/own-book.ts'
import { readOtherBook, SAYS_NO_MORE } from './count/other-book.ts'
import { countRate } from './count/rate.ts'
import { asLinked, readReviewed } from './count/reviewed.ts'
import { membersOf, NO_TOTALS, readTotals, type Totals } from './count/totals.ts'
import type { CountStore } from './ports.ts'
import { stamp, type Counted, type Linked } from './stages.ts'

export type CountRequest = {
  readonly indicator: Indicator
  readonly interval: Interval
  readonly by?: readonly string[]
  readonly where?: Readonly<Record<string, string>>
  /** The caller knows that there is no total of this indicator: none is looked for. */
  readonly withoutTotals?: boolean
  /** The slots of the indicator's form in the interval, where the caller has read them already. */
  readonly slots?: readonly CoveredSlot[]
  /** Of many figures: the caller asks itself, when all of them are made, whether a day became known about only meanwhile. */
  readonly isWatched?: true
  /** Each person, case or record in exactly one cell: what a table must be made of that is to be protected. */
  readonly onePlace?: boolean
  /** With `onePlace`: definitions within this one, each a dimension of `yes` and `no`. Stated totals have none, so it comes without them. */
  readonly subsets?: readonly Subset[]
}

/** @throws UnknownDimension when a dimension is not the indicator's. */
export async function count(linked: Linked, request: CountRequest, country: Country, store: CountStore): Promise<Counted> {
  const { measure } = request.indicator
  if (measure?.type === 'rate')
    return stamp<Counted>(await countRate(request, measure, country, (own) => count(linked, own, country, store)))
  return knownStill(linked, request, store, async (known) => {
    return countQuery(await queryOf(known, request, country, store), known, store)
  })
}

/** A row whose day is known about only may come while a figure is counted: then what was read may have taken its first day for the day, and it is counted again. */
async function knownStill<T>(
  linked: Linked,
  { indicator, isWatched }: CountRequest,
  store: CountStore,
  make: (linked: Linked) => Promise<T>,
): Promise<T> {
  const made = await make(linked)
  if (isWatched || !isEveryDayKnown(indicator, linked)) return made
  const knownAbout = await readKnownAbout(store, kindsRead(indicator))
  return isEveryDayKnown(indicator, { knownAbout }) ? made : make({ ...linked, knownAbout })
}

/** The same, and whose records are in each cell: what an agency could find that knows its own. @throws UnknownDimension */
export async function countWithContributions(
  linked: Linked,
  request: CountRequest,
  country: Country,
  store: CountStore,
): Promise<{ readonly counted: Counted; readonly contributions: readonly Contribution[] }> {
  // Of what is no count there is no table: that is said of the figure.
  if (request.indicator.measure?.type === 'rate') return { counted: await count(linked, request, country, store), contributions: [] }
  return knownStill(linked, request, store, async (known) => {
    const asked = await queryOf(known, request, country, store)
    const [counted, contributions] = await Promise.all([
      countQuery(asked, known, store),
      asked.onePlace ? readContributions(asked.query, store) : [],
    ])
    return { counted, contributions }
  })
}

/** A figure as bytes that are the same every time; a mean or a share, which is no whole number, as text. */
export const printCounted = (counted: Counted): Uint8Array =>
  utf8(
    canonical(
      JSON.parse(JSON.stringify(counted, (_, v: unknown) => (typeof v === 'number' && !Number.isInteger(v) ? String(v) : v))) as Json,
    ),
  )

type Rows = readonly FigureRow[]
type Asked = { readonly query: CountQuery; readonly slots: readonly CoveredSlot[]; readonly totals: Totals; readonly onePlace: boolean }

async function queryOf(linked: Linked, request: CountRequest, country: Country, store: CountStore): Promise<Asked> {
  const { indicator, interval, by = [], where = {}, onePlace = false, subsets = [] } = request
  const asked: CountQuery = {
    country,
    indicator,
    interval,
    asOf: linked.asOf,
    ...(linked.basis ? { basis: linked.basis } : {}),
    everyDayKnown: isEveryDayKnown(indicator, linked),
    endedNils: linked.endedNils,
    by,
    where,
    subsets,
  }
  // An unknown dimension is said before anything is read.
  for (const id of [...by, ...Object.keys(where)]) dimensionOf(indicator, id)
  const slots = narrowSlots(request.slots ?? (await readSlots(indicator.form, country, asked, store)), where, indicator, country)
  const totals = request.withoutTotals || subsets.length > 0 ? NO_TOTALS : await readTotals(asked, slots, store)
  // Where a stated total stands, the records of its office and time are in it already.
  return { query: { ...asked, except: totals.except }, slots, totals, onePlace }
}

async function countQuery({ query, slots: own, totals, onePlace }: Asked, linked: Linked, store: CountStore): Promise<Counted> {
  const { indicator, interval, by, subsets = [] } = query
  const relation = relationOf(indicator.measure)
  // What does not wait for the other is asked at the same time.
  const [whole, lineage, rows, reviewed, mayBe, looked, otherBook] = await Promise.all([
    // Figure and lineage in one reading, where an agency's figures make the whole.
    addsUp(query) ? store.ask('agencies', query) : undefined,
    addsUp(query) ? [] : store.ask('lineage', query),
    onePlace ? store.ask('places', query) : readCells(query, store),
    onePlace ? asLinked(query, linked) : readReviewed(query, linked, store),
    readMayBe(query, linked, onePlace, store),
    readLooked(query, linked, store),
    onePlace ? SAYS_NO_MORE : readOtherBook(query, store),
  ])
  const row = whole ? addRows(whole) : await readWhole(query, onePlace ? undefined : rows, store)
  const readBy = (known: readonly CoveredSlot[]): Reading => {
    const read = readRow(indicator.measure, row, groundsFor(query, known, totals), dueOf(known))
    return onePlace ? inOneWord(read) : read
  }
  // Who is there on a day may have come long before the interval: how many there are is borne by every return since there are any.
  const slots = isOfOneDay(indicator) && !isOwnBook(indicator) ? await readAllSlots(query, own, totals, store) : own
  const asked = readBy(slots)
  const records = await doubtNone(mayBe.whole({ ...asked, amount: reviewed.whole(asked.amount) }), query, store)
  const isUnlike = await areUnlike(query, store)
  const joined = addTotals(records, totals)
  // A total inside a return may be said roughly as well: what leaves is counted by its least.
  const leaving = onePlace && totals.entries['aggregate.return'] !== undefined ? inOneWord : (same: Reading): Reading => same
  const added = leaving(joined)
  const places = [...by, ...subsets.map((s) => s.id)]
  const isOnlyTotals = records.amount.least <= 0 && totals.answer.amount.least > 0
  const isOwn = isOwnBook(indicator)
  const standing = {
    reading: added,
    slots,
    standing: totals.standing,
    isOnlyTotals,
    isContradicted: totals.isContradicted || isDenied(added),
  }
  const reading = isUnlike ? { ...added, amount: noNumber('unlike') } : otherBook.whole(added)
  const state = isOwn
    ? ownState(indicator, { ...standing, reading })
    : stateOf({ ...standing, isDisaggregated: totals.answer.isDisaggregated })
  const merged = mergeCells(
    [...rows, ...reviewed.more(rows)],
    onePlace ? { ...query, indicator: { ...indicator, measure: { type: 'records' } } } : query,
    places,
    slots,
    totals,
    reviewed.cell,
    mayBe.cells,
    leaving,
  )
  const there = new Set(merged.map((c) => keyOf(c.by)))
  const counted = [...merged, ...(onePlace ? [] : officeCells(query, slots).filter((c) => !there.has(keyOf(c.by))))]
  // Whose the money is that the other book has, nobody knows: a part's zero is no surer than the whole's.
  const cells =
    indicator.deniedBy !== undefined && isDenied(reading)
      ? counted.map((c) => (c.value === 0 ? { by: c.by, ...CONTRADICTED_NIL } : c))
      : isUnlike && !by.includes(indicator.unlike ?? '')
        ? counted.map((c) => ({ ...c, ...say(noNumber('unlike')) }))
        : counted.map(otherBook.cell)
  // One person or case is in each cell that one of its records names: then the cells add up to more than there are, and it is said.
  const doOverlap = relation !== undefined && floorOf(reading.amount) < cells.reduce((n, c) => n + (c.value ?? 0), 0)
  return stamp<Counted>({
    indicator: indicator.id,
    unit: indicator.unit.en,
    ...interval,
    as_of: linked.asOf,
    as_of_by: linked.basis ?? 'recorded',
    definition: indicator.version,
    ...sayReading(reading),
    state,
    // Of the interval; that what came before it bears the figure too, its qualifier says.
    coverage: coverageOf(own),
    by: places,
    cells,
    ...(doOverlap ? { cells_overlap: true } : {}),
    ...(onePlace ? { onePlace, ...(isTimeAbout(query, linked) ? { days_about: true as const } : {}) } : {}),
    lineage: lineageOf(query, whole ?? lineage, totals, looked),
    ...(reviewed.leaning && reading.amount.estimate ? { if_overlooked: reviewed.leaning } : {}),
    ...(totals.compared.length > 0 ? { totals: totals.compared } : {}),
  })
}

const addsUp = ({ indicator }: CountQuery): boolean => addsUpOverRows(indicator.measure)
/** The cells; without dimensions the whole is the only one, and where it is read by agency it is read already. */
const readCells = async (query: CountQuery, store: CountStore): Promise<Rows> =>
  query.by.length === 0 && addsUp(query) ? [] : store.ask('cells', query)

/** A person in two cells, or a median, is not the sum of its cells: the whole is asked for by itself. */
async function readWhole(query: CountQuery, rows: Rows | undefined, store: CountStore): Promise<Rows[number] | undefined> {
  return query.by.length === 0 && rows ? rows[0] : (await store.ask('cells', { ...query, by: [] }))[0]
}

/** Of every period that the form knows of, those before the record too: who is there may have come when nobody was asked. Before the interval not of an office whose stated total says itself how many there are on its last day. */
async function readAllSlots(
  query: CountQuery,
  own: readonly CoveredSlot[],
  totals: Totals,
  store: CountStore,
): Promise<readonly CoveredSlot[]> {
  const { country, indicator, interval, where } = query
  const since = findForm(country, indicator.form)?.slot.from ?? interval.from
  if (since >= interval.from) return own
  const stated = new Set(totals.standing.flatMap(membersOf).map((t) => t.office))
  if (stated.has(ALL_OFFICES)) return own
  const before = await readSlots(indicator.form, country, { ...query, interval: { from: since, to: interval.from } }, store)
  const known = new Set(own.map((s) => `${s.office} ${s.from}`))
  const earlier = narrowSlots(before, where, indicator, country).filter((s) => !stated.has(s.office) && !known.has(`${s.office} ${s.from}`))
  return [...earlier, ...own]
}

/** Of how many returns a number of returns is: of none that came and were owed by nobody. */
function dueOf(slots: readonly CoveredSlot[]): number | undefined {
  const due = slots.filter((s) => !s.isAwaited && !isUnasked(s))
  return due.length > 0 && due.every((s) => s.isBefore) ? undefined : due.length
}

/** Where there are totals, what the records beside them lack is said by the returns; without any records the totals are the figure. */
function addTotals(records: Reading, { answer, entries }: Totals): Reading {
  return Object.keys(entries).length === 0 ? records : { ...records, amount: add(records.amount, answer.amount) }
}

/** Of what was owed: of what was before the record, or is owed by nobody, nothing is received and nothing due. What nobody signed is said of all that came. */
function coverageOf(all: readonly CoveredSlot[]): Counted['coverage'] {
  const slots = all.filter((s) => !s.isBefore)
  const many = (is: (s: CoveredSlot) => boolean): number => slots.filter(is).length
  const said = {
    contradicted: many((s) => s.isContradicted),
    unsigned: all.filter((s) => s.isUnsigned).length,
    rows_wait: many((s) => s.rowsWait > 0),
    awaited: many((s) => s.isAwaited),
    before: all.filter((s) => s.isBefore && !s.isOwedByNobody).length,
  }
  return {
    received: many((s) => s.isReceived),
    due: slots.length - said.awaited,
    ...Object.fromEntries(Object.entries(said).filter(([, n]) => n > 0)),
  }
}

/** @param rows for each agency its records: as `m` beside a figure, or as `n` alone. */
function lineageOf({ indicator }: CountQuery, rows: Rows, totals: Totals, looked: ReadonlySet<string>): Counted['lineage'] {
  const agencies = Object.fromEntries(rows.map((r) => [String(r.agency), Number(r.m ?? r.n)]))
  const entries = Object.values(agencies).reduce((a, b) => a + b, 0)
  const aggregates = Object.values(totals.entries).reduce((a, b) => a + b, 0)
  const isByLinks = relationOf(indicator.measure) !== undefined
  const unlooked = isByLinks
    ? Object.keys(agencies)
        .filter((agency) => !looked.has(agency))
        .toSorted()
    : []
  const stated = totals.standing.flatMap(membersOf)
  for (const { agency } of stated) agencies[agency] = (agencies[agency] ?? 0) + 1
  return {
    entries: entries + aggregates,
    kinds: { ...kindsOf(indicator, entries), ...totals.entries },
    agencies,
    // Who is there twice in a stated total nobody can look up.
    deduplicated: isByLinks && entries > 0 && unlooked.length === 0 && stated.length === 0,
    // One record alone is nobody twice.
    ...(unlooked.length > 0 && entries > 1 ? { not_looked: unlooked } : {}),
  }
}

function kindsOf({ measure }: Indicator, entries: number): Readonly<Record<string, number>> {
  if (measure?.type === 'returns') return { 'return.received': entries }
  if (measure?.type === 'entries') return measure.kinds.length === 1 ? { [measure.kinds[0] as string]: entries } : {}
  return { 'record.version': entries }
}
