/** Whether it moves a figure of people that two records are one: then two people say so. */
import { sourceOf } from '../country/indicator-source.ts'
import type { Country } from '../country/index.ts'

/** @param kind of one of the two records. */
export const movesCount = ({ indicators }: Pick<Country, 'indicators'>, kind: string): boolean =>
  indicators.some((indicator) => {
    const source = indicator.measure?.type === 'persons' ? sourceOf(indicator) : undefined
    return source?.type === 'records' && source.kind.id === kind
  })
