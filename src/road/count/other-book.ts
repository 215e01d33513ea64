/**
 * Of what is still to be paid the courts keep a book, and whoever pays another. Neither need know of all that came: where the other says more of a case than its
 * court does, what is left is no more than the court's book leaves, and no less than the other does.
 */
import { amountAgain, say, vary, type Amount } from '../../core/count/amount.ts'
import { keyOf } from '../../core/count/aggregates.ts'
import type { FigureRow, Reading } from '../../core/count/figure.ts'
import type { CountQuery } from '../../core/count/query.ts'
import { findForm, findIndicator } from '../../core/country/find.ts'
import type { Indicator, Measure } from '../../core/country/index.ts'
import type { CountStore } from '../ports.ts'
import type { CountedCell } from '../stages.ts'
import { CASE, whereOfBoth } from './doubt.ts'

export type OtherBook = { readonly whole: (own: Reading) => Reading; readonly cell: (own: CountedCell) => CountedCell }
export const SAYS_NO_MORE: OtherBook = { whole: (own) => own, cell: (own) => own }
/** One number of a case at two courts is two cases. */
const COURT = 'court_of_case'
const SINCE_EVER = '1900-01-01'

export async function readOtherBook(query: CountQuery, store: CountStore): Promise<OtherBook> {
  const { country, indicator, by } = query
  const { measure, lessenedBy } = indicator
  const other = lessenedBy === undefined ? undefined : findIndicator(country, lessenedBy)
  if (!other || measure?.type !== 'sum' || measure.less === undefined) return SAYS_NO_MORE
  const came = await readCame(query, other, store)
  if (came.size === 0) return SAYS_NO_MORE
  const paid: Measure = { type: 'sum', column: measure.less }
  const court = findForm(country, indicator.form)?.slot.office ?? CASE
  const lessOf = async (cut: readonly string[]): Promise<ReadonlyMap<string, number>> => {
    const own: CountQuery = { ...query, subsets: [], by: [...cut, CASE, COURT], indicator: withCases(indicator, court) }
    const [left, said] = await Promise.all([
      store.ask('cells', own),
      store.ask('cells', { ...own, indicator: { ...own.indicator, measure: paid } }),
    ])
    const saidOf = new Map(said.map((row) => [codesOf(row, own.by), Number(row['n'] ?? 0)]))
    const cells = Map.groupBy(left, (row) => codesOf(row, cut))
    return new Map(
      [...cells].map(([codes, rows]) => [codes, moreIn(rows, cut.length, (row) => saidOf.get(codesOf(row, own.by)) ?? 0, came)]),
    )
  }
  const [whole, cells] = await Promise.all([lessOf([]), by.length === 0 ? new Map<string, number>() : lessOf(by)])
  return {
    whole: (own) => ({ ...own, amount: lessen(own.amount, whole.get(keyOf({})) ?? 0) }),
    cell: (own) => {
      const less = cells.get(keyOf(own.by)) ?? 0
      return less === 0 ? own : { ...own, ...say(lessen(amountAgain(own), less)) }
    },
  }
}

/** By case, all that came before the end; on a day that is known about only, it may have. */
async function readCame(query: CountQuery, other: Indicator, store: CountStore): Promise<ReadonlyMap<string, number>> {
  const { except: _, everyDayKnown: __, ...plain } = query
  const asked: CountQuery = {
    ...plain,
    indicator: withCases(other, CASE),
    interval: { from: SINCE_EVER, to: query.interval.to },
    by: [CASE],
    where: whereOfBoth(query.where, query.indicator, other),
    subsets: [],
  }
  const rows = (await Promise.all([store.ask('cells', asked), store.ask('cells', { ...asked, mayBe: true })])).flat()
  const cases = Map.groupBy(rows, (row) => String(row['d0']))
  return new Map([...cases].map(([number, of]) => [number, of.reduce((n, row) => n + Number(row['n'] ?? 0), 0)]))
}

/** @param at where the number of the case stands in a row @returns by how much less may be left of a cell: of no case more than came of it, and of what came without a number as much as is left */
function moreIn(rows: readonly FigureRow[], at: number, saidOf: (row: FigureRow) => number, came: ReadonlyMap<string, number>): number {
  const leftOf = (of: readonly FigureRow[]): number => of.reduce((n, row) => n + Number(row['n'] ?? 0), 0)
  const cases = Map.groupBy(rows, (row) => String(row[`d${at}`]))
  const more = [...cases].reduce((sum, [number, of]) => {
    const all = number === UNNUMBERED ? 0 : (came.get(number) ?? 0)
    const beyond = of.reduce((n, row) => n + Math.min(Number(row['n'] ?? 0), Math.max(0, all - saidOf(row))), 0)
    return sum + Math.min(all, beyond)
  }, 0)
  return Math.min(leftOf(rows), more + (came.get(UNNUMBERED) ?? 0))
}
const UNNUMBERED = 'unknown'

const lessen = (own: Amount, less: number): Amount =>
  less === 0 || own.least <= 0 ? own : vary(own, { less: Math.min(less, own.least), more: 0 }, 'contradicted')

const withCases = (indicator: Indicator, court: string): Indicator => ({
  ...indicator,
  dimensions: { ...indicator.dimensions, [CASE]: { column: CASE, list: '' }, [COURT]: { column: court, list: '' } },
})
const codesOf = (row: FigureRow, by: readonly string[]): string => keyOf(Object.fromEntries(by.map((id, i) => [id, String(row[`d${i}`])])))
