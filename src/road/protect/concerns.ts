/** Whom an indicator's numbers are about: it decides what is too small to be printed, and what may be told of a group. */
import { sourceOf } from '../../core/country/indicator-source.ts'
import type { Country, Indicator } from '../../core/country/index.ts'
import type { RecordKind } from '../../core/model/kinds.ts'

const summedOf = ({ measure }: Indicator): string | undefined => (measure?.type === 'sum' ? measure.column : undefined)
export const isMoney = (indicator: Indicator): boolean =>
  sourceOf(indicator)?.columns.find((c) => c.id === summedOf(indicator))?.type === 'amount'

export const concernsOf = (indicator: Indicator): RecordKind['concerns'] => {
  const source = sourceOf(indicator)
  return source?.type === 'records' ? source.kind.concerns : 'nobody'
}

/** A number of a kind that is about nobody can still be of people: the victims found on a patrol. */
function isSumOfPeople(indicator: Indicator): boolean {
  const column = summedOf(indicator)
  const source = sourceOf(indicator)
  if (column === undefined || source?.type !== 'records' || isMoney(indicator)) return false
  const { unit } = source.kind.fields.find((f) => f.id === column) ?? {}
  return unit === undefined || unit === 'persons'
}

/** Whether a cut tells what was done to somebody: of those whom it counts, or whose number it adds up. */
export const isOfVictims = (indicator: Indicator): boolean => concernsOf(indicator) === 'victim' || isSumOfPeople(indicator)

/** A small number of meetings exposes nobody; of people it may. */
export function thresholdOf(country: Country, indicator: Indicator): number {
  if (isOfVictims(indicator)) return country.thresholds.victim
  return concernsOf(indicator) === 'accused' ? country.thresholds.perpetrator : 1
}
