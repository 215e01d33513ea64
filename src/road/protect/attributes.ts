/**
 * Which columns of a release tell what was done to somebody, as the model says of their fields. Of victims they are guarded: nobody
 * may learn what a whole group shares. Where they are not, the certificate says why it is no secret there.
 */
import { unsaidCodes } from '../../core/country/unsaid-codes.ts'
import { sourceOf } from '../../core/country/indicator-source.ts'
import type { Condition, Country, Indicator, Where } from '../../core/country/index.ts'
import { SEVERAL } from '../../core/count/dimensions.ts'
import type { TableSet } from '../../core/disclosure.ts'
import type { Definition } from '../../core/release/asked.ts'
import { concernsOf, isOfVictims } from './concerns.ts'

export const OPEN = {
  definition: 'what is counted is defined by it: its name tells',
  accused: 'it says what a case is about, not what was done to anybody who is counted',
  nobody: 'no person is counted',
} as const

/** @param by the dimensions that a table may use. */
export function attributesOf(
  country: Country,
  indicator: Indicator,
  subsets: readonly Definition[],
  by: readonly string[],
): Pick<TableSet, 'attributes' | 'silent' | 'open'> {
  const source = sourceOf(indicator)
  if (source?.type !== 'records') return {}
  const fields = new Set(source.kind.fields.flatMap((f) => (f.isAttribute ? [f.id] : [])))
  const levels = by.filter((d) => fields.has(indicator.dimensions[d]?.column ?? ''))
  const why = (level: string): string | undefined => {
    if (!isOfVictims(country, indicator)) return concernsOf(indicator) === 'accused' ? OPEN.accused : OPEN.nobody
    const column = indicator.dimensions[level]?.column ?? ''
    return isNamed(column, indicator.where ?? {}, subsets) ? OPEN.definition : undefined
  }
  const attributes = levels.filter((level) => why(level) === undefined)
  const silent = [
    ...new Set(attributes.flatMap((level) => unsaidCodes(country, indicator.dimensions[level]?.list ?? '', [SEVERAL]))),
  ].toSorted()
  const open = levels.flatMap((level) => {
    const reason = why(level)
    return reason === undefined ? [] : [{ level, why: reason }]
  })
  return { ...(attributes.length > 0 ? { attributes, silent } : {}), ...(open.length > 0 ? { open } : {}) }
}

/**
 * Whether a name tells the value: the whole is of one code, or a part of it has a condition of its own. That all are not of one code, or of
 * some among several, tells of nobody which.
 */
function isNamed(column: string, where: Where, subsets: readonly Definition[]): boolean {
  const own = where[column]
  const isOne = (c: Condition): boolean => Array.isArray(c) && c.length === 1
  if (own !== undefined && isOne(own)) return true
  const isSame = (c: Condition): boolean => JSON.stringify(c) === JSON.stringify(own)
  return subsets.some(({ where: all }) => all.some((w) => w[column] !== undefined && !isSame(w[column])))
}
