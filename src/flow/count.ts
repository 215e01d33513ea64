/**
 * Linked → Counted. A figure never comes alone: unit, interval, day of knowledge, coverage, state and lineage come
 * with it (DESIGN 2). What a caller does with it is a release; this step only counts.
 */
import type { Country, Indicator } from '../core/country/index.ts'
import { findForm } from '../core/country/find.ts'
import { periodOf, type Interval } from '../core/model/dates.ts'
import { answerFromAggregates, type AggregateRow } from '../core/count/aggregates.ts'
import { compileAggregates, compileCount, compileLineage, compileReceived } from '../core/count/compile.ts'
import { isSeveral } from '../core/count/dimensions.ts'
import { listDue } from '../core/count/coverage.ts'
import { isAdditive, readFigure, relationOf, type Figure } from '../core/count/measures.ts'
import type { CountQuery } from '../core/count/query.ts'
import type { CountStore } from './ports.ts'
import { stamp, type Counted, type CountedCell, type FigureState, type Linked } from './stages.ts'

export type CountRequest = {
  readonly indicator: Indicator
  readonly interval: Interval
  readonly by?: readonly string[]
  readonly where?: Readonly<Record<string, string>>
}

/** @throws UnknownDimension when a dimension is not the indicator's. */
export async function count(linked: Linked, request: CountRequest, country: Country, store: CountStore): Promise<Counted> {
  const query: CountQuery = {
    country,
    indicator: request.indicator,
    interval: request.interval,
    asOf: linked.asOf,
    by: request.by ?? [],
    where: request.where ?? {},
  }
  const { indicator, by } = query
  const coverage = await readCoverage(query, store)
  const rows = await run(query, store)
  const records = await readTotal(query, rows, coverage.due, store)
  const totals = await readAggregates(query, store)
  const relation = relationOf(indicator.measure)
  const deduplicated = relation !== undefined && linked.relations.includes(relation)
  const lineage = await readLineage(query, store, totals.entries, deduplicated)
  const figure = totals.answer.value === 0 ? records : { ...records, value: (records.value ?? 0) + totals.answer.value }
  return stamp<Counted>({
    indicator: indicator.id,
    unit: indicator.unit.en,
    from: query.interval.from,
    to: query.interval.to,
    as_of: linked.asOf,
    definition: indicator.version,
    ...figure,
    state: stateOf(figure, indicator, coverage, { isEmpty: records.value === 0, ...totals.answer }),
    coverage,
    by,
    cells: mergeCells(rows, indicator, by, totals.answer.cells),
    lineage,
  })
}

type Rows = Awaited<ReturnType<CountStore['run']>>
const run = (query: CountQuery, store: CountStore): Promise<Rows> => {
  const { sql, params } = compileCount(query)
  return store.run(sql, params)
}

/** Cells of a partition add up to the total; a person in two cells, a median or a share does not, and is asked for by itself. */
async function readTotal(query: CountQuery, rows: Rows, due: number, store: CountStore): Promise<Figure> {
  const { measure, dimensions } = query.indicator
  if (query.by.length === 0) return readFigure(measure, rows[0], due)
  const isPartition = isAdditive(measure) && query.by.every((d) => !isSeveral(query.indicator, dimensions[d]?.column))
  if (isPartition) return { value: rows.reduce((sum, r) => sum + Number(r.n), 0) }
  return readFigure(measure, (await run({ ...query, by: [] }, store))[0], due)
}

function stateOf(
  figure: Figure,
  indicator: Indicator,
  coverage: Counted['coverage'],
  totals: { isEmpty: boolean; value: number; isDisaggregated: boolean },
): FigureState {
  // What the system did itself it knows whole; nobody owes it a return.
  const isOwn = indicator.measure?.type === 'entries' || indicator.measure?.type === 'returns'
  if (isOwn) return figure.value === 0 ? 'reported_zero' : 'reported'
  if (coverage.due === 0 && coverage.received === 0) return (figure.value ?? 0) > 0 ? 'reported' : 'not_collected'
  if (coverage.received === 0 && totals.value === 0) return 'late'
  if (coverage.received < coverage.due) return 'partial'
  if (!totals.isDisaggregated) return 'reported_not_disaggregated'
  if (figure.value === 0) return 'reported_zero'
  return totals.isEmpty && totals.value > 0 ? 'aggregate' : 'reported'
}

function mergeCells(
  rows: Rows,
  indicator: Indicator,
  by: readonly string[],
  extra: readonly { by: Readonly<Record<string, string>>; value: number }[],
): CountedCell[] {
  if (by.length === 0) return []
  const cells = new Map<string, CountedCell>()
  for (const row of rows) {
    const cell = Object.fromEntries(by.map((d, i) => [d, String(row[`d${i}`])]))
    cells.set(JSON.stringify(cell), { by: cell, ...readFigure(indicator.measure, row), state: 'reported' })
  }
  for (const cell of extra) {
    const key = JSON.stringify(cell.by)
    const known = cells.get(key)
    cells.set(key, known ? { ...known, value: (known.value ?? 0) + cell.value } : { ...cell, state: 'aggregate' })
  }
  return [...cells.values()]
}

async function readAggregates(
  query: CountQuery,
  store: CountStore,
): Promise<{ answer: ReturnType<typeof answerFromAggregates>; entries: number }> {
  const { sql, params } = compileAggregates(query)
  const rows = await store.run(sql, params)
  const periods = Object.entries(query.indicator.dimensions).flatMap(([id, d]) => (d.period ? [[id, d.period] as const] : []))
  const totals: AggregateRow[] = rows.map((r) => ({
    office: String(r.office),
    value: Number(r.n),
    dims: {
      ...(JSON.parse(String(r.dims)) as Record<string, string>),
      ...Object.fromEntries(periods.map(([id, length]) => [id, periodOf(String(r.period_from), length)])),
    },
  }))
  return { answer: answerFromAggregates(totals, query.by, query.where), entries: Math.max(0, ...rows.map((r) => Number(r.total_entries))) }
}

async function readCoverage(query: CountQuery, store: CountStore): Promise<Counted['coverage']> {
  const form = findForm(query.country, query.indicator.form)
  if (!form) return { received: 0, due: 0 }
  const { sql, params } = compileReceived(query)
  const received = new Set((await store.run(sql, params)).map((r) => `${String(r.office)} ${String(r.period)}`))
  const slots = listDue(query.country, form, query.interval)
  const due = slots.filter((s) => s.due <= query.asOf || received.has(`${s.office} ${s.period}`))
  return { received: due.filter((s) => received.has(`${s.office} ${s.period}`)).length, due: due.length }
}

async function readLineage(
  query: CountQuery,
  store: CountStore,
  aggregateEntries: number,
  deduplicated: boolean,
): Promise<Counted['lineage']> {
  const { sql, params } = compileLineage(query)
  const agencies = Object.fromEntries((await store.run(sql, params)).map((r) => [String(r.agency), Number(r.n)]))
  const entries = Object.values(agencies).reduce((a, b) => a + b, 0)
  return {
    entries: entries + aggregateEntries,
    kinds: { ...kindsOf(query.indicator, entries), ...(aggregateEntries > 0 ? { 'aggregate.return': aggregateEntries } : {}) },
    agencies,
    deduplicated,
  }
}

function kindsOf({ measure }: Indicator, entries: number): Readonly<Record<string, number>> {
  if (measure?.type === 'returns') return { 'return.received': entries }
  if (measure?.type === 'entries') return measure.kinds.length === 1 ? { [measure.kinds[0] as string]: entries } : {}
  return { 'record.version': entries }
}
