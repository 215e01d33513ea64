/**
 * Linked → Counted. A figure never comes alone: unit, interval, day of knowledge, coverage, state and lineage come
 * with it (DESIGN 2). What a caller does with it is a release; this step only counts.
 */
import { utf8 } from '../core/bytes.ts'
import { canonical, type Json } from '../core/canonical.ts'
import type { Country, Indicator } from '../core/country/index.ts'
import { findForm, findIndicator } from '../core/country/find.ts'
import { sourceOf } from '../core/country/indicator-source.ts'
import type { Interval } from '../core/model/dates.ts'
import { about, add, type Amount, between, exactly, floorOf, noNumber, notKnown, say } from '../core/count/amount.ts'
import { keyOf } from '../core/count/aggregates.ts'
import { addDays, isOver, narrowSlots } from '../core/count/coverage.ts'
import { dimensionOf } from '../core/count/dimensions.ts'
import { OWN_BOOK, readRow, sayReading, type FigureRow, type Grounds, type Reading } from '../core/count/figure.ts'
import { groundsOf, isUnasked, stateOf, type CoveredSlot, type FigureState } from '../core/count/grounds.ts'
import { addRows, addsUpOverRows, isOfOneDay, mayBeOpen, relationOf } from '../core/count/measures.ts'
import type { CountQuery, Subset } from '../core/count/query.ts'
import { countMergers, estimateCells, estimatePeople, withEstimate, withMergers, withSeen } from '../core/count/reviewed.ts'
import { coversAll } from '../core/count/stated.ts'
import { ALL_OFFICES } from '../core/entry/stated-total.ts'
import { readContributions, type Contribution } from './count/contributions.ts'
import { readSlots } from './count/coverage.ts'
import { isEveryDayKnown, isTimeAbout, kindsRead, readKnownAbout, readMayBe, widen, type MayBe } from './count/may-be.ts'
import { membersOf, NO_TOTALS, readTotals, type Totals } from './count/totals.ts'
import type { CountStore } from './ports.ts'
import { stamp, type Counted, type CountedCell, type Linked } from './stages.ts'

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
  // What does not wait for the other is asked at the same time.
  const [whole, lineage, rows, reviewed, mayBe] = await Promise.all([
    // Figure and lineage in one reading, where an agency's figures make the whole.
    addsUp(query) ? store.ask('agencies', query) : undefined,
    addsUp(query) ? [] : store.ask('lineage', query),
    onePlace ? store.ask('places', query) : readCells(query, store),
    onePlace ? asLinked(query, linked) : readReviewed(query, linked, store),
    readMayBe(query, linked, onePlace, store),
  ])
  const row = whole ? addRows(whole) : await readWhole(query, onePlace ? undefined : rows, store)
  const readBy = (known: readonly CoveredSlot[]): Reading =>
    readRow(indicator.measure, row, groundsFor(query, known, totals), known.filter((s) => !s.isAwaited && !isUnasked(s)).length)
  // Who is there on a day may have come long before the interval: how many there are is borne by every return since there are any.
  const slots = isOfOneDay(indicator) && !isOwnBook(indicator) ? await readAllSlots(query, own, totals, store) : own
  const asked = readBy(slots)
  const records = await doubtNone(mayBe.whole({ ...asked, amount: reviewed.whole(asked.amount) }), query, store)
  const relation = relationOf(indicator.measure)
  const deduplicated = relation !== undefined && linked.relations.includes(relation)
  const isUnlike = await areUnlike(query, store)
  const added = addTotals(records, totals)
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
  const reading = isUnlike ? { ...added, amount: noNumber('unlike') } : added
  const state = isOwn ? ownState(reading) : stateOf({ ...standing, isDisaggregated: totals.answer.isDisaggregated })
  const merged = mergeCells(
    [...rows, ...reviewed.more(rows)],
    onePlace ? { ...query, indicator: { ...indicator, measure: { type: 'records' } } } : query,
    places,
    slots,
    totals,
    reviewed.cell,
    mayBe.cells,
  )
  const there = new Set(merged.map((c) => keyOf(c.by)))
  const counted = [...merged, ...(onePlace ? [] : officeCells(query, slots).filter((c) => !there.has(keyOf(c.by))))]
  // Whose the money is that the other book has, nobody knows: a part's zero is no surer than the whole's.
  const cells =
    indicator.deniedBy !== undefined && isDenied(reading)
      ? counted.map((c) => (c.value === 0 ? { by: c.by, ...CONTRADICTED_NIL } : c))
      : isUnlike && !by.includes(indicator.unlike ?? '')
        ? counted.map((c) => ({ ...c, ...say(noNumber('unlike')) }))
        : counted
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
    lineage: lineageOf(query, whole ?? lineage, totals, deduplicated),
    ...(totals.compared.length > 0 ? { totals: totals.compared } : {}),
  })
}

/** What people found out about links, as it bears on the whole and on its cells. */
type Reviewed = {
  readonly whole: (links: Amount) => Amount
  /** Undefined where it is no cell of these people. */
  readonly cell: (cell: Readonly<Record<string, string>>, links: Amount) => Amount | undefined
  /** Cells that are there by it, and of no link. */
  readonly more: (rows: Rows) => Rows
}
const LINKS_ALONE: Reviewed = { whole: (links) => links, cell: (_, links) => links, more: () => [] }

/** Whether people or a program looked at records at all: it tells nothing of these. */
const areReviewed = ({ indicator }: CountQuery, { reviews }: Linked): boolean =>
  (reviews.sampled.includes(indicator.kind) || reviews.judged) &&
  indicator.measure?.type === 'persons' &&
  sourceOf(indicator)?.type === 'records'

/** What is to be protected is of links as they stand. Where anybody looked at those they are about so many: one word for whatever was found. */
const asLinked = (query: CountQuery, linked: Linked): Reviewed =>
  areReviewed(query, linked)
    ? { ...LINKS_ALONE, whole: (links) => (links.least === 0 ? links : about(links.least, ...links.why, 'undecided')) }
    : LINKS_ALONE

/**
 * Asked of people alone, and only where somebody drew or judged anything. A table of which each person is to have one place is made of links as they
 * stand: an interval is a figure too, whose width may tell a small number, and no attack knows it.
 */
async function readReviewed(query: CountQuery, linked: Linked, store: CountStore): Promise<Reviewed> {
  if (!areReviewed(query, linked)) return LINKS_ALONE
  const { reviews } = linked
  const resolved = reviews.sampled.includes(query.indicator.kind) ? await store.ask('resolved', { ...query, by: [] }) : []
  // Where there is a sample of these records, links alone are never the figure: people looked, and may have found them wrong.
  if (resolved.length > 0) {
    const estimate = estimatePeople(resolved)
    const keyOfRow = (row: FigureRow): string => keyOf(Object.fromEntries(query.by.map((d, i) => [d, String(row[`d${i}`])])))
    const rows = query.by.length === 0 ? [] : await store.ask('resolved', query)
    const inCell = Map.groupBy(rows, keyOfRow)
    const cells = estimate && estimateCells(rows, estimate, keyOfRow)
    return {
      whole: (links) => (estimate ? withEstimate(links, estimate) : withSeen(links, resolved)),
      cell: (cell, links) => {
        const own = inCell.get(keyOf(cell)) ?? []
        if (!cells) return withSeen(links, own)
        const people = cells.get(keyOf(cell))
        // What several records say together, as that they contradict each other, is of links: beside people of a sample it is no part of the whole.
        if (people === undefined) return undefined
        return links.most === Infinity ? withSeen(links, own) : about(people, ...links.why, 'estimated')
      },
      more: (known) => {
        if (!cells) return []
        const there = new Set(known.map(keyOfRow))
        return [...inCell].flatMap(([key, [row]]) => (there.has(key) || row === undefined ? [] : [{ ...row, n: 1 }]))
      },
    }
  }
  const mergers = reviews.judged ? countMergers(await store.ask('undecided', { ...query, by: [] })) : 0
  return mergers === 0
    ? LINKS_ALONE
    : { ...LINKS_ALONE, whole: (links) => withMergers(links, mergers), cell: (_, links) => withMergers(links, mergers) }
}

/** What the system did itself it knows whole; nobody owes it a return. */
const isOwnBook = ({ measure }: Indicator): boolean => measure?.type === 'entries' || measure?.type === 'returns'
/** That nothing came in nobody has signed: it is no reported zero, but what the book says of itself. */
const ownState = ({ amount }: Reading): FigureState => (amount.least > 0 || amount.most === 0 ? 'reported' : 'not_collected')

/** A return came in, though rows of it have not: it is received, and that they wait is said. A nil return has none. */
const hasWaiting = ({ measure }: Indicator, slots: readonly CoveredSlot[]): boolean =>
  measure?.type === 'returns' && measure.of !== 'nil' && slots.some((s) => s.isReceived && s.rowsWait > 0)

function groundsFor(query: CountQuery, slots: readonly CoveredSlot[], { standing }: Totals): Grounds {
  const { indicator, interval, where, asOf } = query
  if (isOwnBook(indicator)) return hasWaiting(indicator, slots) ? { ...OWN_BOOK, beside: ['rows_wait'] } : OWN_BOOK
  const office = findForm(query.country, indicator.form)?.slot.office
  const isOfOffice = Object.keys(where).some((d) => indicator.dimensions[d]?.column === office)
  return groundsOf(slots, standing, coversAll(interval, standing, isOfOffice), isOver(interval, asOf))
}

/**
 * A zero that complete returns seem to bear, asked once more: records that may be of the question are no zero, nor is a book that had not
 * begun. Only then is it asked, and of a figure in which nothing is counted, so that any other costs no more.
 */
async function doubtNone(reading: Reading, query: CountQuery, store: CountStore): Promise<Reading> {
  if (isNothing(reading) && !isOwnBook(query.indicator)) return noteUnfilled(reading, query, store)
  if (!isZero(reading)) return reading
  if (isOwnBook(query.indicator)) {
    // A return for an earlier period may come to a book that began since; an act of its own may not.
    const isOfEntries = query.indicator.measure?.type === 'entries'
    const before = isOfEntries ? query.interval.to : addDays(query.asOf, 1)
    const [row] = await store.ask('begun', { before, asOf: query.asOf })
    return row?.begun === 1 ? reading : { ...reading, amount: notKnown('nothing_returned') }
  }
  const denied = await readDenied(query, store)
  if (denied > 0) return { ...reading, amount: between(0, denied, 'contradicted') }
  const many = await countOpen(query, store)
  return many === 0 ? reading : { ...reading, amount: between(0, many, 'not_recorded') }
}

/** Records are there, and in no figure, because what it asks for is not in them: whoever handed them in would look for them in it. */
async function noteUnfilled(reading: Reading, query: CountQuery, store: CountStore): Promise<Reading> {
  const many = await countOpen(query, store)
  return many === 0 ? reading : { ...reading, amount: notKnown(...reading.amount.why, 'not_recorded') }
}

/** Records that may be of the question: what it asks for is empty in them, or said not to be known. */
async function countOpen(query: CountQuery, store: CountStore): Promise<number> {
  const [row] = mayBeOpen(query) ? await store.ask('doubts', query) : []
  return Number(row?.n ?? 0)
}

/** Whether what is asked for is of several kinds that have no sum. */
async function areUnlike(query: CountQuery, store: CountStore): Promise<boolean> {
  const { unlike } = query.indicator
  if (unlike === undefined || Object.hasOwn(query.where, unlike)) return false
  return (await store.ask('cells', { ...query, except: [], by: [unlike] })).length > 1
}

/** Nothing is counted, and nobody knows whether there is nothing. */
const isNothing = ({ amount }: Reading): boolean => amount.least === 0 && amount.most === Infinity
const isZero = ({ amount }: Reading): boolean => amount.least === 0 && amount.most === 0

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

const isDenied = ({ amount }: Reading): boolean => amount.least === 0 && amount.most > 0 && amount.why.includes('contradicted')

/**
 * How much another office says beside this zero that has come in nowhere, neither in the interval nor since. Asked of a part that the other book
 * does not have (an office, a month of paying), it may be all of that part's. Where both books have the number of the case, what came in of one
 * case says nothing of another.
 */
async function readDenied(query: CountQuery, store: CountStore): Promise<number> {
  const { country, indicator, interval, where, asOf } = query
  const other = indicator.deniedBy === undefined ? undefined : findIndicator(country, indicator.deniedBy)
  if (other?.measure?.type !== 'ratio') return 0
  const isOfBoth = (id: string): boolean => {
    const [own, others] = [indicator.dimensions[id], other.dimensions[id]]
    return own !== undefined && others !== undefined && own.column === others.column && own.parent === others.parent
  }
  const shared = Object.fromEntries(Object.entries(where).filter(([id]) => isOfBoth(id)))
  const haveCases = [indicator, other].every((i) => sourceOf(i)?.columns.some((c) => c.id === CASE))
  const { except: _, everyDayKnown: __, ...plain } = { ...query, by: haveCases ? [CASE] : [], subsets: [], where: shared }
  const sumsOf = async (asked: CountQuery): Promise<ReadonlyMap<string, number>> => {
    const dimensions = { ...asked.indicator.dimensions, [CASE]: { column: CASE, list: '' } }
    const rows = await store.ask('cells', { ...asked, indicator: { ...asked.indicator, dimensions } })
    return new Map(rows.map((row) => [String(row['d0']), Number(row.n ?? 0)]))
  }
  const measure = { type: 'sum', column: other.measure.part } as const
  const [sure, maySay, came] = await Promise.all([
    sumsOf({ ...plain, indicator: { ...other, measure } }),
    sumsOf({ ...plain, indicator: { ...other, measure }, mayBe: true }),
    sumsOf({ ...plain, interval: { from: interval.from, to: addDays(asOf, 1) } }),
  ])
  const said = new Set([...sure.keys(), ...maySay.keys()])
  return [...said].reduce((n, key) => n + Math.max(0, (sure.get(key) ?? 0) + (maySay.get(key) ?? 0) - (came.get(key) ?? 0)), 0)
}
const CASE = 'case_number'

const addsUp = ({ indicator }: CountQuery): boolean => addsUpOverRows(indicator.measure)
/** The cells; without dimensions the whole is the only one, and where it is read by agency it is read already. */
const readCells = async (query: CountQuery, store: CountStore): Promise<Rows> =>
  query.by.length === 0 && addsUp(query) ? [] : store.ask('cells', query)

/** A person in two cells, or a median, is not the sum of its cells: the whole is asked for by itself. */
async function readWhole(query: CountQuery, rows: Rows | undefined, store: CountStore): Promise<Rows[number] | undefined> {
  return query.by.length === 0 && rows ? rows[0] : (await store.ask('cells', { ...query, by: [] }))[0]
}

/** Where there are totals, what the records beside them lack is said by the returns; without any records the totals are the figure. */
function addTotals(records: Reading, { answer, entries }: Totals): Reading {
  return Object.keys(entries).length === 0 ? records : { ...records, amount: add(records.amount, answer.amount) }
}

/** Of what was owed: of what was before the record nothing is received and nothing due. */
function coverageOf(all: readonly CoveredSlot[]): Counted['coverage'] {
  const slots = all.filter((s) => !s.isBefore)
  const many = (is: (s: CoveredSlot) => boolean): number => slots.filter(is).length
  const said = {
    contradicted: many((s) => s.isContradicted),
    unsigned: many((s) => s.isUnsigned),
    rows_wait: many((s) => s.rowsWait > 0),
    awaited: many((s) => s.isAwaited),
    before: all.length - slots.length,
  }
  return {
    received: many((s) => s.isReceived),
    due: slots.length - said.awaited,
    ...Object.fromEntries(Object.entries(said).filter(([, n]) => n > 0)),
  }
}

/** A cell is known by the returns of its own office and period, where its dimensions name one. */
function mergeCells(
  rows: Rows,
  query: CountQuery,
  by: readonly string[],
  slots: readonly CoveredSlot[],
  totals: Totals,
  reviewed: Reviewed['cell'],
  mayBe: MayBe['cells'],
): CountedCell[] {
  if (by.length === 0) return []
  const { indicator, country } = query
  const known = new Map<string, Grounds>()
  const groundsIn = (cell: Readonly<Record<string, string>>): Grounds => {
    const own = narrowSlots(slots, cell, indicator, country)
    const key = own === slots ? '' : JSON.stringify(own.map((s) => [s.office, s.from]))
    const found = known.get(key) ?? groundsFor({ ...query, where: { ...query.where, ...cell } }, own, totals)
    known.set(key, found)
    return found
  }
  const cells = rows.flatMap((row) => {
    const cell = Object.fromEntries(by.map((d, i) => [d, String(row[`d${i}`])]))
    const { amount: links, of } = readRow(indicator.measure, row, groundsIn(cell))
    const amount = reviewed(cell, links)
    return amount === undefined ? [] : [{ by: cell, reading: { amount, of }, state: 'reported' as FigureState }]
  })
  const merged = new Map(cells.map((c) => [keyOf(c.by), c]))
  for (const row of mayBe) {
    const cell = Object.fromEntries(by.map((d, i) => [d, String(row[`d${i}`])]))
    const there = merged.get(keyOf(cell))
    // An estimate left the cell out: what may be taken from it takes nothing.
    if (!there && Number(row.n ?? 0) === 0) continue
    const own = there ?? {
      by: cell,
      reading: readRow(indicator.measure, undefined, groundsIn(cell)),
      state: 'reported' as FigureState,
    }
    merged.set(keyOf(cell), { ...own, reading: widen(indicator.measure, own.reading, row) })
  }
  for (const { by: cell, amount } of totals.answer.cells) {
    const own = merged.get(keyOf(cell))
    const reading: Reading = own ? { ...own.reading, amount: add(own.reading.amount, amount) } : { amount, of: {} }
    merged.set(keyOf(cell), { by: cell, reading, state: own?.state ?? 'aggregate' })
  }
  return [...merged.values()].map(({ by: cell, reading, state }) => ({ by: cell, ...sayReading(reading), state }))
}

const CONTRADICTED_NIL = { ...say(notKnown('contradicted')), state: 'nil_contradicted' } as const

/** Asked by office of what is of an interval, an office whose returns are nil has a cell of its own: it says so, and where one is contradicted it has no number. */
function officeCells({ country, indicator, by }: CountQuery, slots: readonly CoveredSlot[]): CountedCell[] {
  // A nil return is no zero of what counts returns or acts.
  if (isOwnBook(indicator) || isOfOneDay(indicator)) return []
  const [only] = by
  const office = findForm(country, indicator.form)?.slot.office
  const d = only === undefined ? undefined : indicator.dimensions[only]
  if (by.length !== 1 || only === undefined || d?.column !== office || d?.parent) return []
  return [...Map.groupBy(slots, (s) => s.office)].flatMap(([code, own]): CountedCell[] => {
    const cell = { by: { [only]: code } }
    if (own.some((s) => s.isContradicted)) return [{ ...cell, ...CONTRADICTED_NIL }]
    return own.every((s) => s.isNil) ? [{ ...cell, ...say(exactly(0, 'nil_return')), state: 'reported_zero' }] : []
  })
}

/** @param rows for each agency its records: as `m` beside a figure, or as `n` alone. */
function lineageOf({ indicator }: CountQuery, rows: Rows, totals: Totals, deduplicated: boolean): Counted['lineage'] {
  const agencies = Object.fromEntries(rows.map((r) => [String(r.agency), Number(r.m ?? r.n)]))
  const entries = Object.values(agencies).reduce((a, b) => a + b, 0)
  const aggregates = Object.values(totals.entries).reduce((a, b) => a + b, 0)
  for (const { agency } of totals.standing.flatMap(membersOf)) agencies[agency] = (agencies[agency] ?? 0) + 1
  return { entries: entries + aggregates, kinds: { ...kindsOf(indicator, entries), ...totals.entries }, agencies, deduplicated }
}

function kindsOf({ measure }: Indicator, entries: number): Readonly<Record<string, number>> {
  if (measure?.type === 'returns') return { 'return.received': entries }
  if (measure?.type === 'entries') return measure.kinds.length === 1 ? { [measure.kinds[0] as string]: entries } : {}
  return { 'record.version': entries }
}
