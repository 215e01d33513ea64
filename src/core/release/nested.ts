/**
 * Figures of which one counts some of those whom the other counts: a reader who has both subtracts. They are released as one system
 * of linked tables (a family, asked.ts), or the second is not released.
 */
import { isSeveral } from '../count/dimensions.ts'
import type { Country } from '../country/country.ts'
import type { Condition } from '../country/indicator.ts'
import type { Interval } from '../model/dates.ts'
import type { Release } from '../attack/view.ts'
import { askedTables, define, type Definition } from './asked.ts'

/** Whatever a country's figures can be about, by the name under which it is released. */
export function definitionsOf(country: Country): ReadonlyMap<string, Definition> {
  const plain = country.indicators.flatMap((indicator) => define(indicator, {})?.of ?? [])
  const asked = askedTables(country).asked.flatMap(({ of, part }) => (part ? [of, part] : [of]))
  return new Map([...plain, ...asked].map((d) => [d.id, d]))
}

/** @returns of whom a release is: the definition's id, and the days; of a population that is none of ours its whole name, and no days. */
export function readPopulation(population: string): { readonly id: string; readonly interval?: Interval } {
  const [, id, from, to] = /^[^/]*\/(.*)\/(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(population) ?? []
  return id !== undefined && from !== undefined && to !== undefined ? { id, interval: { from, to } } : { id: population }
}

/**
 * @param own what is to be released. @returns of what went out before about days of which some are these, what counts some of the same units: the
 * names of its series. What nobody knows any more may count anybody.
 */
export function countedBeside(
  own: Definition,
  interval: Interval,
  earlier: readonly Pick<Release, 'population'>[],
  country: Country,
): string[] {
  const known = definitionsOf(country)
  const about = earlier.flatMap(({ population }) => {
    const { id, interval: of } = readPopulation(population)
    const isOther = id !== own.id && (!of || (of.from < interval.to && interval.from < of.to))
    const other = known.get(id)
    return isOther && (!other || mayMeet(own, other)) ? [id] : []
  })
  return [...new Set(about)]
}

/** True where one unit may be counted by both, as far as their conditions tell. */
export function mayMeet(a: Definition, b: Definition): boolean {
  const unit = ({ indicator: { kind, date, measure = { type: 'records' } } }: Definition): string => JSON.stringify([kind, date, measure])
  if (unit(a) !== unit(b)) return false
  return !a.where.some((w) =>
    Object.entries(w).some(([column, own]) =>
      b.where.some(({ [column]: other }) => other !== undefined && !isSeveral(a.indicator, column) && areApart(own, other)),
    ),
  )
}

/** True where no single code meets both. */
function areApart(a: Condition, b: Condition): boolean {
  const isList = (c: Condition): c is readonly string[] => Array.isArray(c)
  if (isList(a) && isList(b)) return !a.some((code) => b.includes(code))
  if (isList(a) && !isList(b)) return 'not' in b && a.every((code) => b.not.includes(code))
  return isList(b) && areApart(b, a)
}
