/** Dimensions: a code, the code above it, a period, a band; several codes of one record are a cell each. */
import { findCode, codesOf } from '../country/find.ts'
import type { Country } from '../country/country.ts'
import type { Dimension, Indicator } from '../country/indicator.ts'
import { sourceOf } from '../country/indicator-source.ts'
import { periodOf, spanOfOne } from '../model/dates.ts'
import { UnknownDimension } from './query.ts'

/** Own names only: an object has `constructor` without anybody having defined it. */
export function dimensionOf(indicator: Indicator, id: string): Dimension {
  const d = Object.hasOwn(indicator.dimensions, id) ? indicator.dimensions[id] : undefined
  if (!d) throw new UnknownDimension(id, Object.keys(indicator.dimensions))
  return d
}

/** Where two records of one person say different things of who she is. */
export const CONTRADICTED = 'contradicted'

/** Beside the dimensions: the stations of a cohort, each with how many came so far. */
export const REACHED = 'reached'

/** What a record has that stands in several cells of a dimension, where each is to stand in one. */
export const SEVERAL = 'several'

/** True where one record can hold several codes, and so be in several cells. */
export const isSeveral = (indicator: Indicator, column: string | undefined): boolean =>
  sourceOf(indicator)?.columns.find((c) => c.id === column)?.type === 'codes'

/** `0-30`, `31-90`, `91+`. Bounds are the definition's own whole numbers. */
export const bandLabels = (bands: readonly number[]): string[] =>
  bands.map((from, i) => {
    const next = bands[i + 1]
    if (next === undefined) return `${from}+`
    return next === from + 1 ? String(from) : `${from}-${next - 1}`
  })

/** Names the first dimension of `where` whose code is none that it can have; `unknown` always can. @throws UnknownDimension */
export function findUnknownCode(country: Country, indicator: Indicator, where: Readonly<Record<string, string>>): string | undefined {
  for (const [id, code] of Object.entries(where)) {
    if (code !== 'unknown' && code !== CONTRADICTED && !canBe(country, dimensionOf(indicator, id), code)) return id
  }
  return undefined
}

function canBe(country: Country, d: Dimension, code: string): boolean {
  if (d.period) {
    // A day, or a year, is no quarter: no record would be in it, and that none is would be printed as a zero.
    const span = spanOfOne(code)
    return span !== undefined && periodOf(span.from, d.period) === code
  }
  if (d.bands) return bandLabels(d.bands).includes(code)
  if (d.list === 'agencies') return country.agencies.some((a) => a.id === code)
  if (d.list === '') return true
  return d.parent ? codesOf(country, d.list).some((c) => c.parent === code) : findCode(country, d.list, code) !== undefined
}
