/** Totals without records under them: those inside returns, which are added, and those that were stated, which are judged. */
import { answerFromAggregates, type AggregateAnswer, type AggregateRow } from '../../core/count/aggregates.ts'
import { compileAggregates, compileWithin } from '../../core/count/compile.ts'
import { readFigure } from '../../core/count/measures.ts'
import type { CountQuery, Except } from '../../core/count/query.ts'
import { judgeTotals, spanOf, type Comparison, type Judged, type Slot, type StatedTotal } from '../../core/count/stated.ts'
import type { Indicator } from '../../core/country/index.ts'
import { isQualifier } from '../../core/entry/aggregate-kinds.ts'
import { parsePeriod, periodOf } from '../../core/model/dates.ts'
import type { CountStore } from '../ports.ts'

export type Totals = {
  readonly answer: AggregateAnswer
  /** Entries of aggregates that went into the figure, by kind. */
  readonly entries: Readonly<Record<string, number>>
  /** Stated totals that stand. */
  readonly standing: readonly StatedTotal[]
  /** Where records are passed over. */
  readonly except: readonly Except[]
  /** Every stated total beside the records of its office and time. */
  readonly compared: readonly Comparison[]
}

export const NO_TOTALS: Totals = { answer: answerFromAggregates([], [], {}), entries: {}, standing: [], except: [], compared: [] }

type Row = Readonly<Record<string, string | number | null>>

export async function readTotals(query: CountQuery, slots: readonly Slot[], store: CountStore): Promise<Totals> {
  const { sql, params } = compileAggregates(query)
  const rows = await store.run(sql, params)
  const returned = rows.filter((r) => Number(r.stated) === 0)
  const judged = judgeTotals(
    statedOf(
      rows.filter((r) => Number(r.stated) === 1),
      query,
    ),
    slots,
    rankOf(query),
  )
  const standing = judged.flatMap((j) => (j.stands === 'aggregate' ? [j.total] : []))
  const answer = answerFromAggregates(
    [...returned.map((r) => rowOf(r, query.indicator)), ...standing.flatMap((t) => t.cells)],
    query.by,
    query.where,
  )
  const inReturns = new Set(returned.map((r) => String(r.entry))).size
  return {
    answer,
    entries: {
      ...(inReturns > 0 ? { 'aggregate.return': inReturns } : {}),
      ...(standing.length > 0 ? { 'aggregate.stated': standing.length } : {}),
    },
    standing,
    except: standing.map(spanOf),
    compared: await compare(judged, query, store),
  }
}

/** Its own figure first: the body that sends the form, then whoever else states it. */
const rankOf =
  ({ country, indicator }: CountQuery) =>
  (agency: string): number =>
    country.agencies.find((a) => a.id === agency)?.sends.includes(indicator.form) ? 0 : 1

function statedOf(rows: readonly Row[], query: CountQuery): readonly StatedTotal[] {
  const stated = [...Map.groupBy(rows, (r) => String(r.entry))].map(([entry, cells]): StatedTotal => {
    const r = cells[0] as Row
    const said = { agency: String(r.agency), entry, office: String(r.office), source: String(r.source), isSigned: Number(r.signed) === 1 }
    return { ...said, from: String(r.period_from), to: String(r.period_to), cells: cells.map((c) => rowOf(c, query.indicator)) }
  })
  // A stock is of the interval's last day: a total of an earlier one says nothing of it.
  return query.indicator.measure?.type === 'stock' ? stated.filter((t) => t.to === query.interval.to) : stated
}

/** A total is in a month, quarter or year only when all of its time is. */
function rowOf(r: Row, indicator: Indicator): AggregateRow {
  const [from, to] = [String(r.period_from), String(r.period_to)]
  const periods = Object.entries(indicator.dimensions).flatMap(([id, d]) => {
    const period = d.period && d.column === indicator.date ? periodOf(from, d.period) : undefined
    return period !== undefined && to <= (parsePeriod(period)?.to ?? '') ? [[id, period] as const] : []
  })
  return {
    office: String(r.office),
    of: String(r.entry),
    value: Number(r.n),
    qualifier: isQualifier(r.qualifier) ? r.qualifier : undefined,
    dims: { ...Object.fromEntries(periods), ...(JSON.parse(String(r.dims)) as Record<string, string>) },
  }
}

async function compare(judged: readonly Judged[], query: CountQuery, store: CountStore): Promise<readonly Comparison[]> {
  if (judged.length === 0) return []
  const { sql, params } = compileWithin(
    query,
    judged.map((j) => spanOf(j.total)),
  )
  const found = new Map((await store.run(sql, params)).map((r) => [Number(r.i), readFigure(query.indicator.measure, r).value]))
  return judged.map(({ total, stands }, i) => {
    const { value: aggregate, qualifier } = answerFromAggregates(total.cells, [], query.where)
    const records = found.get(i + 1) ?? null
    const { office, agency, source, isSigned, from, to } = total
    return {
      office,
      from,
      to,
      agency,
      source,
      signed: isSigned,
      aggregate,
      ...(qualifier ? { qualifier } : {}),
      records,
      difference: records === null ? null : aggregate - records,
      stands,
    }
  })
}
