/**
 * Linked → Counted. A figure never comes alone: unit, interval, day of knowledge, coverage, state and lineage come
 * with it (DESIGN 2). What a caller does with it is a release; this step only counts.
 */
import { utf8 } from '../core/bytes.ts'
import { canonical, type Json } from '../core/canonical.ts'
import type { Country, Indicator, Measure } from '../core/country/index.ts'
import { findForm } from '../core/country/find.ts'
import type { Interval } from '../core/model/dates.ts'
import { compileByAgency, compileCount, compileLineage } from '../core/count/compile.ts'
import { addRows, addsUpOverRows, readFigure, relationOf, type Figure } from '../core/count/measures.ts'
import { compilePlaces } from '../core/count/compile-places.ts'
import type { CountQuery, Subset } from '../core/count/query.ts'
import { weaker } from '../core/count/aggregates.ts'
import { isCovered } from '../core/count/stated.ts'
import { readContributions, type Contribution } from './count/contributions.ts'
import { readSlots, type CoveredSlot } from './count/coverage.ts'
import { NO_TOTALS, readTotals, type Totals } from './count/totals.ts'
import type { CountStore } from './ports.ts'
import { stamp, type Counted, type CountedCell, type FigureState, type Linked } from './stages.ts'

export type CountRequest = {
  readonly indicator: Indicator
  readonly interval: Interval
  readonly by?: readonly string[]
  readonly where?: Readonly<Record<string, string>>
  /** The caller knows that there is no total of this indicator: none is looked for. */
  readonly withoutTotals?: boolean
  /** The slots of the indicator's form in the interval, where the caller has read them already. */
  readonly slots?: readonly CoveredSlot[]
  /** Each person, case or record in exactly one cell: what a table must be made of that is to be protected. */
  readonly onePlace?: boolean
  /** With `onePlace`: definitions within this one, each a dimension of `yes` and `no`. Stated totals have none, so it comes without them. */
  readonly subsets?: readonly Subset[]
}

/** @throws UnknownDimension when a dimension is not the indicator's. */
export async function count(linked: Linked, request: CountRequest, country: Country, store: CountStore): Promise<Counted> {
  return countQuery(await queryOf(linked, request, country, store), linked, store)
}

/** The same, and whose records are in each cell: what an agency could find that knows its own. @throws UnknownDimension */
export async function countWithContributions(
  linked: Linked,
  request: CountRequest,
  country: Country,
  store: CountStore,
): Promise<{ readonly counted: Counted; readonly contributions: readonly Contribution[] }> {
  const asked = await queryOf(linked, request, country, store)
  const [counted, contributions] = await Promise.all([
    countQuery(asked, linked, store),
    asked.onePlace ? readContributions(asked.query, store) : [],
  ])
  return { counted, contributions }
}

/** A figure as bytes that are the same every time; a mean or a share, which is no whole number, as text. */
export const printCounted = (counted: Counted): Uint8Array =>
  utf8(
    canonical(
      JSON.parse(JSON.stringify(counted, (_, v: unknown) => (typeof v === 'number' && !Number.isInteger(v) ? String(v) : v))) as Json,
    ),
  )

type Asked = { readonly query: CountQuery; readonly slots: readonly CoveredSlot[]; readonly totals: Totals; readonly onePlace: boolean }

async function queryOf(linked: Linked, request: CountRequest, country: Country, store: CountStore): Promise<Asked> {
  const { indicator, interval, by = [], where = {}, onePlace = false, subsets = [] } = request
  const asked: CountQuery = { country, indicator, interval, asOf: linked.asOf, by, where, subsets }
  const slots = request.slots ?? (await readSlots(indicator.form, country, asked, store))
  const totals = request.withoutTotals || subsets.length > 0 ? NO_TOTALS : await readTotals(asked, slots, store)
  // Where a stated total stands, the records of its office and time are passed over.
  return { query: { ...asked, except: totals.except }, slots, totals, onePlace }
}

async function countQuery({ query, slots, totals, onePlace }: Asked, linked: Linked, store: CountStore): Promise<Counted> {
  const { indicator, interval, by, subsets = [] } = query
  // What does not wait for the other is asked at the same time.
  const [whole, lineage, rows] = await Promise.all([
    readByAgency(query, store),
    readLineage(query, store),
    onePlace ? run(query, store, compilePlaces) : readCells(query, store),
  ])
  const records = whole
    ? readFigure(indicator.measure, addRows(whole), slots.length)
    : await readWhole(query, onePlace ? undefined : rows, slots.length, store)
  const relation = relationOf(indicator.measure)
  const deduplicated = relation !== undefined && linked.relations.includes(relation)
  const figure = addTotals(records, totals)
  const places = [...by, ...subsets.map((s) => s.id)]
  const state = stateOf({ figure, records, totals, slots, indicator })
  return stamp<Counted>({
    indicator: indicator.id,
    unit: indicator.unit.en,
    ...interval,
    as_of: linked.asOf,
    definition: indicator.version,
    ...figure,
    // A zero that somebody's record disproves is not printed as a zero.
    ...(state === 'nil_contradicted' ? { value: null } : {}),
    state,
    coverage: coverageOf(slots),
    by: places,
    cells: [...mergeCells(rows, onePlace ? undefined : indicator.measure, places, totals), ...contradictedCells(query, slots)],
    ...(onePlace ? { onePlace } : {}),
    lineage: lineageOf(query, whole ?? lineage, totals, deduplicated),
    ...(totals.compared.length > 0 ? { totals: totals.compared } : {}),
  })
}

type Rows = Awaited<ReturnType<CountStore['run']>>
const run = (query: CountQuery, store: CountStore, compile = compileCount): Promise<Rows> => {
  const { sql, params } = compile(query)
  return store.run(sql, params)
}

const addsUp = ({ indicator }: CountQuery): boolean => addsUpOverRows(indicator.measure)
/** The cells; without dimensions the whole is the only one, and where it is read by agency it is read already. */
const readCells = async (query: CountQuery, store: CountStore): Promise<Rows> =>
  query.by.length === 0 && addsUp(query) ? [] : run(query, store)
const readLineage = async (query: CountQuery, store: CountStore): Promise<Rows> => (addsUp(query) ? [] : run(query, store, compileLineage))

/** Figure and lineage in one reading, where an agency's figures make the whole. */
const readByAgency = async (query: CountQuery, store: CountStore): Promise<Rows | undefined> => {
  const compiled = compileByAgency(query)
  return compiled && store.run(compiled.sql, compiled.params)
}

/** A person in two cells, or a median, is not the sum of its cells: the whole is asked for by itself. */
async function readWhole(query: CountQuery, rows: Rows | undefined, due: number, store: CountStore): Promise<Figure> {
  const { measure } = query.indicator
  if (query.by.length === 0 && rows) return readFigure(measure, rows[0], due)
  return readFigure(measure, (await run({ ...query, by: [] }, store))[0], due)
}

function addTotals(records: Figure, { answer, entries }: Totals): Figure {
  if (Object.keys(entries).length === 0) return records
  const qualifier = answer.qualifier ? { qualifier: answer.qualifier } : {}
  return { ...records, value: (records.value ?? 0) + answer.value, ...qualifier }
}

function coverageOf(slots: readonly CoveredSlot[]): Counted['coverage'] {
  const [contradicted, unsigned] = [slots.filter((s) => s.isContradicted).length, slots.filter((s) => s.isUnsigned).length]
  return {
    received: slots.filter((s) => s.isReceived).length,
    due: slots.length,
    ...(contradicted > 0 ? { contradicted } : {}),
    ...(unsigned > 0 ? { unsigned } : {}),
  }
}

type Known = {
  readonly figure: Figure
  readonly records: Figure
  readonly totals: Totals
  readonly slots: readonly CoveredSlot[]
  readonly indicator: Indicator
}

function stateOf({ figure, records, totals, slots, indicator }: Known): FigureState {
  // What the system did itself it knows whole; nobody owes it a return.
  const isOwn = indicator.measure?.type === 'entries' || indicator.measure?.type === 'returns'
  if (isOwn) return figure.value === 0 ? 'reported_zero' : 'reported'
  const { answer, standing } = totals
  const isNothing = (figure.value ?? 0) === 0
  if (isNothing && slots.some((s) => s.isContradicted)) return 'nil_contradicted'
  if (slots.length === 0 && standing.length === 0) return isNothing ? 'not_collected' : 'reported'
  // What nobody answers for yet counts, and lets no figure say that it is whole.
  const isMissing = slots.some((s) => (!s.isReceived && !isCovered(s, standing)) || s.isUnsigned)
  if (standing.length === 0 && answer.value === 0 && !slots.some((s) => s.isReceived)) return 'late'
  if (isMissing) return 'partial'
  if (!answer.isDisaggregated) return 'reported_not_disaggregated'
  if (standing.length > 0) return 'aggregate'
  if (isNothing) return 'reported_zero'
  return records.value === 0 && answer.value > 0 ? 'aggregate' : 'reported'
}

function mergeCells(rows: Rows, measure: Measure | undefined, by: readonly string[], { answer }: Totals): CountedCell[] {
  if (by.length === 0) return []
  const cells = new Map<string, CountedCell>()
  for (const row of rows) {
    const cell = Object.fromEntries(by.map((d, i) => [d, String(row[`d${i}`])]))
    cells.set(JSON.stringify(cell), { by: cell, ...readFigure(measure, row), state: 'reported' })
  }
  for (const { by: cell, value, qualifier } of answer.cells) {
    const key = JSON.stringify(cell)
    const known = cells.get(key)
    const weak = weaker(known?.qualifier, qualifier)
    const own = weak ? { qualifier: weak } : {}
    cells.set(key, known ? { ...known, value: (known.value ?? 0) + value, ...own } : { by: cell, value, ...own, state: 'aggregate' })
  }
  return [...cells.values()]
}

/** Asked by office, an office whose nil return is contradicted has a cell that says so, and no number. */
function contradictedCells({ country, indicator, by }: CountQuery, slots: readonly CoveredSlot[]): CountedCell[] {
  const [only] = by
  const isOffice =
    by.length === 1 && only !== undefined && indicator.dimensions[only]?.column === findForm(country, indicator.form)?.slot.office
  if (!isOffice) return []
  const offices = [...new Set(slots.filter((s) => s.isContradicted).map((s) => s.office))]
  return offices.map((office) => ({ by: { [only]: office }, value: null, state: 'nil_contradicted' }))
}

/** @param rows for each agency its records: as `m` beside a figure, or as `n` alone. */
function lineageOf({ indicator }: CountQuery, rows: Rows, totals: Totals, deduplicated: boolean): Counted['lineage'] {
  const agencies = Object.fromEntries(rows.map((r) => [String(r.agency), Number(r.m ?? r.n)]))
  const entries = Object.values(agencies).reduce((a, b) => a + b, 0)
  const aggregates = Object.values(totals.entries).reduce((a, b) => a + b, 0)
  for (const { agency } of totals.standing) agencies[agency] = (agencies[agency] ?? 0) + 1
  return { entries: entries + aggregates, kinds: { ...kindsOf(indicator, entries), ...totals.entries }, agencies, deduplicated }
}

function kindsOf({ measure }: Indicator, entries: number): Readonly<Record<string, number>> {
  if (measure?.type === 'returns') return { 'return.received': entries }
  if (measure?.type === 'entries') return measure.kinds.length === 1 ? { [measure.kinds[0] as string]: entries } : {}
  return { 'record.version': entries }
}
