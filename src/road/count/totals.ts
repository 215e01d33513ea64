/** Totals without records under them: those inside returns, which are added, and those that were stated, which are set beside their records. */
import { isOfOneDay } from '../../core/count/measures.ts'
import { answerFromAggregates, sumOf, type AggregateAnswer, type AggregateRow, type Codes } from '../../core/count/aggregates.ts'
import { say, type Amount } from '../../core/count/amount.ts'
import { placeOf } from '../../core/count/coverage.ts'
import { isSeveral } from '../../core/count/dimensions.ts'
import type { CountQuery, Except } from '../../core/count/query.ts'
import type { TotalRow } from '../../core/count/questions.ts'
import {
  askGroup,
  askTotal,
  isComplete,
  joinCells,
  joinRecords,
  judgeTotals,
  spanOf,
  type Comparison,
  type Group,
  type Slot,
  type StatedTotal,
} from '../../core/count/stated.ts'
import type { Dimension } from '../../core/country/indicator.ts'
import { isQualifier } from '../../core/entry/stated-total.ts'
import type { CountStore } from '../ports.ts'

export type Totals = {
  /** What totals inside returns say, and the stated ones that stand, joined with the records under them. */
  readonly answer: AggregateAnswer
  /** Entries of aggregates that went into the figure, by kind. */
  readonly entries: Readonly<Record<string, number>>
  /** Stated totals that stand. */
  readonly standing: readonly Group[]
  /** A total of none, and a record that disproves it. */
  readonly isContradicted: boolean
  /** Where records are passed over: they are in the answer. */
  readonly except: readonly Except[]
  /** Every stated total beside the records of its office and time. */
  readonly compared: readonly Comparison[]
}

export const NO_TOTALS: Totals = { answer: sumOf([]), entries: {}, standing: [], isContradicted: false, except: [], compared: [] }

export async function readTotals(query: CountQuery, slots: readonly Slot[], store: CountStore): Promise<Totals> {
  const rows = await store.ask('totals', query)
  const returned = rows.filter((r) => r.stated === 0)
  const stated = statedOf(
    rows.filter((r) => r.stated === 1),
    query,
  )
  if (rows.length === 0) return NO_TOTALS
  const { by, where } = query
  const judged = judgeTotals(stated, where, rankOf(query))
  const listed = [...judged.groups.flatMap(membersOf), ...judged.passedOver, ...judged.corrected]
  const records = await countWithin({ ...query, by: [] }, listed, store)
  const joined = judged.groups.map((group) => {
    const said = askGroup(group, by, where)
    const own = records.get(listed.indexOf(group.members[0] as StatedTotal))?.[0]?.n ?? 0
    return { group, said, own, ...joinRecords(said.amount, own, isComplete(group, slots)) }
  })
  const standing = joined.filter((j) => j.stands !== 'records')
  const cells = await countWithin(
    query,
    standing.map((j) => j.group),
    store,
  )
  const answers = standing.map(({ said, amount }, i): AggregateAnswer => ({
    ...said,
    amount,
    cells: by.length === 0 ? [] : joinCells(said, cells.get(i) ?? []),
  }))
  const inReturns = new Set(returned.map((r) => r.entry)).size
  const ofReturns = answerFromAggregates(
    returned.map((r) => rowOf(r, query)),
    by,
    where,
    'whole',
    codesIn(query),
  )
  const entries = standing.flatMap(({ group }) => membersOf(group)).length
  const standsOf = (t: StatedTotal): Comparison['stands'] =>
    judged.corrected.includes(t) ? 'corrected' : (joined.find((j) => j.group.members.includes(t))?.stands ?? 'another total')
  return {
    answer: sumOf([...(inReturns > 0 ? [ofReturns] : []), ...answers]),
    entries: { ...(inReturns > 0 ? { 'aggregate.return': inReturns } : {}), ...(entries > 0 ? { 'aggregate.stated': entries } : {}) },
    standing: standing.map((j) => j.group),
    isContradicted: standing.some((j) => j.stands === 'contradicted'),
    except: standing.map((j) => spanOf(j.group)),
    compared: listed.map((t, i) => compare(t, askTotal(t, [], where).amount, records.get(i)?.[0]?.n, standsOf(t))),
  }
}

export const membersOf = ({ members, within }: Group): readonly StatedTotal[] => [...members, ...within]

/** Its own figure first: the body that sends the form, then whoever else states it. */
const rankOf =
  ({ country, indicator }: CountQuery) =>
  (agency: string): number =>
    country.agencies.find((a) => a.id === agency)?.sends.includes(indicator.form) ? 0 : 1

/** Lists of which a paper that has every code has everybody; of provinces and citizenships it names some. `rows.ts` of statements says the same of its cuts. */
const CLOSED: readonly string[] = ['sexes', 'age-bands']

function codesIn({ indicator }: CountQuery): Codes {
  const those = (isOne: (d: Dimension) => boolean): ReadonlySet<string> =>
    new Set(Object.entries(indicator.dimensions).flatMap(([id, d]) => (isOne(d) ? [id] : [])))
  return {
    several: those(({ column }) => isSeveral(indicator, column)),
    closed: those(({ list, parent }) => !parent && CLOSED.includes(list)),
  }
}

function statedOf(rows: readonly TotalRow[], query: CountQuery): readonly StatedTotal[] {
  const { indicator, country, where } = query
  const codes = codesIn(query)
  const stated = [...Map.groupBy(rows, (r) => r.entry)].map(([entry, cells]): StatedTotal => {
    const r = cells[0] as TotalRow
    const span = { from: r.period_from, to: r.period_to }
    return {
      ...span,
      agency: r.agency,
      entry,
      office: r.office,
      source: String(r.source),
      ...(r.corrects === null ? {} : { corrects: r.corrects }),
      isSigned: r.signed === 1,
      place: placeOf(r.office, span, indicator, country),
      codes,
      cells: cells.map((c) => cellOf(c)),
    }
  })
  // A total of another office than the one asked for says nothing of it; what is of one day is of the interval's last.
  const isOfIt = (t: StatedTotal): boolean => Object.entries(where).every(([d, code]) => !Object.hasOwn(t.place, d) || t.place[d] === code)
  const isOnDay = (t: StatedTotal): boolean => !isOfOneDay(indicator) || t.to === query.interval.to
  return stated.filter((t) => isOfIt(t) && isOnDay(t))
}

function cellOf(r: TotalRow): AggregateRow {
  return {
    office: r.office,
    of: r.entry,
    value: Number(r.n),
    most: r.most === null ? undefined : Number(r.most),
    qualifier: isQualifier(r.qualifier) ? r.qualifier : undefined,
    dims: JSON.parse(r.dims) as Record<string, string>,
  }
}

/** Of a return: its office and period are codes of its cells. */
function rowOf(r: TotalRow, { indicator, country }: CountQuery): AggregateRow {
  const row = cellOf(r)
  const place = placeOf(row.office, { from: r.period_from, to: r.period_to }, indicator, country)
  return { ...row, dims: { ...place, ...row.dims } }
}

type Found = { readonly by: Readonly<Record<string, string>>; readonly n: number }
type Span = Parameters<typeof spanOf>[0]

/** What the records of each span are, cut by the question's dimensions; by the span's place in the list. */
async function countWithin(query: CountQuery, spans: readonly Span[], store: CountStore): Promise<ReadonlyMap<number, readonly Found[]>> {
  if (spans.length === 0) return new Map()
  const rows = await store.ask('within', { query, spans: spans.map(spanOf) })
  const found = rows.map((r) => ({
    i: Number(r.i) - 1,
    by: Object.fromEntries(query.by.map((d, c) => [d, String(r[`d${c}`])])),
    n: Number(r.n ?? 0),
  }))
  return Map.groupBy(found, (f) => f.i)
}

function compare(t: StatedTotal, amount: Amount, records: number | undefined, stands: Comparison['stands']): Comparison {
  const { value, qualifier } = say(amount)
  return {
    office: t.office,
    from: t.from,
    to: t.to,
    agency: t.agency,
    source: t.source,
    signed: t.isSigned,
    aggregate: value,
    qualifier,
    records: records ?? null,
    difference: records === undefined || value === null ? null : value - records,
    stands,
  }
}
