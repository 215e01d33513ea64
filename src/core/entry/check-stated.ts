/** Whether a stated total is one this country's indicators can have, and holds together. Names the place, never the value. */
import { findUnknownCode } from '../count/dimensions.ts'
import { isAdditive, relationOf } from '../count/measures.ts'
import { isSeveral } from '../count/dimensions.ts'
import { codesOf, findForm, findIndicator } from '../country/find.ts'
import type { Country, Form } from '../country/country.ts'
import { isOwnOffice, ownerElsewhere } from '../country/whose-office.ts'
import type { Indicator } from '../country/indicator.ts'
import { isReviewer } from './bodies.ts'
import { ALL_OFFICES, type Stated, type StatedCell } from './stated-total.ts'

export type StatedFault =
  | 'stub.indicator'
  | 'stub.definition'
  | 'stub.agency'
  | 'stub.office'
  | 'stub.to'
  | 'stub.corrects'
  | 'stub.cells'
  | 'cells.dimension'
  | 'cells.doubled'
  | 'cells.parts'

/** @param agency who states it: a body that sends the indicator's form, or one that receives returns. */
export function statedFault(stated: Stated, agency: string, country: Country): StatedFault | undefined {
  const indicator = findIndicator(country, stated.indicator)
  if (!indicator || !canBeStated(indicator)) return 'stub.indicator'
  if (stated.definition !== indicator.version) return 'stub.definition'
  const form = findForm(country, indicator.form)
  if (!canBeStatedBy(indicator, agency, country)) return 'stub.agency'
  const isOffice = stated.office === ALL_OFFICES || codesOf(country, form?.slot.list ?? '').some((c) => c.code === stated.office)
  if (!isOffice) return 'stub.office'
  if (form && !mayStateOf(stated.office, form, agency, country)) return 'stub.office'
  if (stated.from >= stated.to) return 'stub.to'
  // A document does not correct itself: stated again, it takes its own place.
  if (stated.corrects === stated.source) return 'stub.corrects'
  return cellsFault(stated.cells, indicator, country)
}

/** A total of this indicator may be stated by who sends its form, and by whoever receives returns. */
export function canBeStatedBy(indicator: Indicator, agency: string, country: Country): boolean {
  const who = country.agencies.find((a) => a.id === agency)
  const mayState = who !== undefined && (who.sends.includes(indicator.form) || who.type === 'oversight' || who.type === 'statistics')
  return mayState && canBeStated(indicator)
}

/**
 * Nobody says of another body's office what only that one can know, and who is one office among others' does not speak for all of them. Whoever
 * receives returns has papers of all, and so may a ministry with offices everywhere.
 */
function mayStateOf(office: string, form: Form, agency: string, country: Country): boolean {
  if (isReviewer(country, agency)) return true
  if (office === ALL_OFFICES) return onlyOfficeOf(form, agency, country) === undefined
  return ownerElsewhere(office, form, agency, country) === undefined
}

/** @returns the one office that a body is, where other bodies of the same form are offices beside it: a coalition's member. */
export function onlyOfficeOf(form: Form, agency: string, country: Country): string | undefined {
  const codes = codesOf(country, form.slot.list).map((c) => c.code)
  const who = country.agencies.find((a) => a.id === agency)
  const [own, ...more] = codes.filter((code) => who && isOwnOffice(who, code, country))
  return more.length === 0 && own !== undefined && codes.some((code) => ownerElsewhere(code, form, agency, country)) ? own : undefined
}

/** A share or a median is no total: it does not add to another. */
const canBeStated = ({ measure }: Indicator): boolean =>
  measure?.type !== 'entries' &&
  measure?.type !== 'funnel' &&
  (isAdditive(measure) || relationOf(measure) !== undefined || measure?.type === 'distinct')

function cellsFault(cells: readonly StatedCell[], indicator: Indicator, country: Country): StatedFault | undefined {
  const seen = new Set<string>()
  for (const { by } of cells) {
    if (!Object.keys(by).every((d) => Object.hasOwn(indicator.dimensions, d))) return 'cells.dimension'
    if (findUnknownCode(country, indicator, by) !== undefined) return 'cells.dimension'
    const key = keyOf(by, Object.keys(by))
    if (seen.has(key)) return 'cells.doubled'
    seen.add(key)
  }
  return partsAddUp(cells, indicator, (kept) => kept.length > 0) ? undefined : 'cells.parts'
}

const keyOf = (by: Readonly<Record<string, string>>, dimensions: readonly string[]): string =>
  dimensions
    .toSorted()
    .map((d) => `${d}=${by[d]}`)
    .join(' ')

/**
 * A paper whose whole is less than its own parts: both are what it says, and no figure picks one. Whoever states it is asked whether the paper does; what is a
 * part of a part holds together, or nobody can say which of them is meant.
 */
export const areOddParts = (cells: readonly StatedCell[], indicator: Indicator): boolean =>
  !partsAddUp(cells, indicator, (kept) => kept.length === 0)

/**
 * Exact parts are no more than their exact whole. They may be fewer: a paper says "thirty, of which four", and what is left over stays open.
 * @param isAsked of which wholes, by what they are cut by
 */
function partsAddUp(cells: readonly StatedCell[], indicator: Indicator, isAsked: (kept: readonly string[]) => boolean): boolean {
  const patterns = [...Map.groupBy(cells, (c) => Object.keys(c.by).toSorted().join(' ')).values()]
  const isExact = (list: readonly StatedCell[]): boolean => list.every((c) => c.qualifier === 'exact')
  for (const coarse of patterns) {
    const kept = Object.keys(coarse[0]?.by ?? {})
    if (!isAsked(kept)) continue
    for (const fine of patterns) {
      const keys = Object.keys(fine[0]?.by ?? {})
      const isFiner = keys.length > kept.length && kept.every((k) => keys.includes(k))
      const isPartition = keys.every((k) => !isSeveral(indicator, indicator.dimensions[k]?.column))
      if (!isFiner || !isPartition || !isExact(coarse) || !isExact(fine)) continue
      const sums = new Map<string, number>()
      for (const c of fine) sums.set(keyOf(c.by, kept), (sums.get(keyOf(c.by, kept)) ?? 0) + c.value)
      if (coarse.some((c) => (sums.get(keyOf(c.by, kept)) ?? 0) > c.value)) return false
    }
  }
  return true
}
