/** Whom an indicator's numbers are about: it decides what is too small to be printed, and what may be told of a group. */
import { figuresIn } from '../../core/country/find.ts'
import { sourceOf } from '../../core/country/indicator-source.ts'
import type { Country, Indicator } from '../../core/country/index.ts'
import type { RecordKind } from '../../core/model/kinds.ts'

/** Of what is divided by another both are added up, and printed beside it. */
function addedUp({ measure }: Indicator): readonly string[] {
  if (measure?.type === 'ratio') return [measure.part, measure.whole]
  return measure?.type === 'sum' ? [measure.column] : []
}
const isAmount = (indicator: Indicator, column: string): boolean =>
  sourceOf(indicator)?.columns.find((c) => c.id === column)?.type === 'amount'

export const isMoney = (indicator: Indicator): boolean =>
  indicator.measure?.type === 'sum' && addedUp(indicator).some((column) => isAmount(indicator, column))

export const concernsOf = (indicator: Indicator): RecordKind['concerns'] => {
  const source = sourceOf(indicator)
  return source?.type === 'records' ? source.kind.concerns : 'nobody'
}

/** A number of a kind that is about nobody can still be of people: the victims found on a patrol, and how many of those present were screened. */
export function isSumOfPeople(indicator: Indicator): boolean {
  const source = sourceOf(indicator)
  if (source?.type !== 'records') return false
  return addedUp(indicator).some((column) => {
    if (isAmount(indicator, column)) return false
    const { unit } = source.kind.fields.find((f) => f.id === column) ?? {}
    return unit === undefined || unit === 'persons'
  })
}

/** Whether a cut tells what was done to somebody: of those whom it counts, or whose number it adds up, in whichever figure it is made of. */
export const isOfVictims = (country: Country, indicator: Indicator): boolean =>
  figuresIn(country, indicator).some((one) => concernsOf(one) === 'victim' || isSumOfPeople(one))

/** A small number of meetings exposes nobody; of people it may. */
export function thresholdOf(country: Country, indicator: Indicator): number {
  if (isOfVictims(country, indicator)) return country.thresholds.victim
  return figuresIn(country, indicator).some((one) => concernsOf(one) === 'accused') ? country.thresholds.perpetrator : 1
}
