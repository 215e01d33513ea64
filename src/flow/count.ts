/**
 * Linked → Counted. A figure never comes alone: unit, interval, day of knowledge, coverage, state and lineage come
 * with it (DESIGN 2). What a caller does with it is a release; this step only counts.
 */
import type { Country, Indicator } from '../core/country/index.ts'
import { findForm } from '../core/country/find.ts'
import { periodOf, type Interval } from '../core/model/dates.ts'
import { answerFromAggregates, type AggregateRow } from '../core/count/aggregates.ts'
import { compileAggregates, compileCount, compileLineage, compileReceived, type CountQuery } from '../core/count/compile.ts'
import { listDue } from '../core/count/coverage.ts'
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
    indicator: request.indicator,
    interval: request.interval,
    asOf: linked.asOf,
    by: request.by ?? [],
    where: request.where ?? {},
  }
  const compiled = compileCount(query)
  const rows = await store.run(compiled.sql, compiled.params)
  const totals = await readAggregates(query, store)
  const coverage = await readCoverage(query, country, store)
  const lineage = await readLineage(query, store, totals.entries, linked.deduplicated)
  const cells = mergeCells(rows, query.by, totals.answer.cells)
  const counted = rows.reduce((sum, r) => sum + Number(r.n), 0)
  const value = counted + totals.answer.value
  return stamp<Counted>({
    indicator: query.indicator.id,
    unit: query.indicator.unit.en,
    from: query.interval.from,
    to: query.interval.to,
    as_of: linked.asOf,
    definition: query.indicator.version,
    value,
    state: stateOf(value, coverage, { fromRecords: counted, ...totals.answer }),
    coverage,
    by: query.by,
    cells,
    lineage,
  })
}

function stateOf(
  value: number,
  coverage: Counted['coverage'],
  from: { fromRecords: number; value: number; isDisaggregated: boolean },
): FigureState {
  if (coverage.due === 0 && coverage.received === 0) return value > 0 ? 'reported' : 'not_collected'
  if (coverage.received === 0 && from.value === 0) return 'late'
  if (coverage.received < coverage.due) return 'partial'
  if (!from.isDisaggregated) return 'reported_not_disaggregated'
  if (value === 0) return 'reported_zero'
  return from.fromRecords === 0 ? 'aggregate' : 'reported'
}

type Rows = Awaited<ReturnType<CountStore['run']>>

function mergeCells(
  rows: Rows,
  by: readonly string[],
  extra: readonly { by: Readonly<Record<string, string>>; value: number }[],
): CountedCell[] {
  if (by.length === 0) return []
  const cells = new Map<string, { by: Readonly<Record<string, string>>; value: number; state: FigureState }>()
  for (const row of rows) {
    const cell = Object.fromEntries(by.map((d, i) => [d, String(row[`d${i}`])]))
    cells.set(JSON.stringify(cell), { by: cell, value: Number(row.n), state: 'reported' })
  }
  for (const cell of extra) {
    const key = JSON.stringify(cell.by)
    const known = cells.get(key)
    if (known) known.value += cell.value
    else cells.set(key, { ...cell, state: 'aggregate' })
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

async function readCoverage(query: CountQuery, country: Country, store: CountStore): Promise<Counted['coverage']> {
  const form = findForm(country, query.indicator.form)
  if (!form) return { received: 0, due: 0 }
  const { sql, params } = compileReceived(query)
  const received = new Set((await store.run(sql, params)).map((r) => `${String(r.office)} ${String(r.period)}`))
  const slots = listDue(country, form, query.interval)
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
  const records = Object.values(agencies).reduce((a, b) => a + b, 0)
  return {
    entries: records + aggregateEntries,
    kinds: { 'record.version': records, ...(aggregateEntries > 0 ? { 'aggregate.return': aggregateEntries } : {}) },
    agencies,
    deduplicated,
  }
}
