/** One question over the years, and what a report printed of it: each number with what it is worth, and what stands between two of them. */
import { gapsBetween, printedOf, type Gap, type Printed, type PrintedFigure } from '../country/printed.ts'
import type { Said } from '../count/amount.ts'
import type { Coverage } from '../count/coverage.ts'
import type { FigureState } from '../count/grounds.ts'
import type { Question } from './report.ts'

/** Years that stand beside each other, the sheet's own among them. */
export const HISTORY_YEARS = 5

/** What an answer says of its own year. */
type Answered = Said & {
  readonly from: string
  readonly to: string
  readonly state: FigureState
  readonly coverage: Coverage
  readonly definition: number
}
export type YearOf = Answered & {
  readonly year: number
  /** Why it may not be set beside the year before; empty where it may, or where nothing is known of that. */
  readonly notComparable: readonly string[]
}
export type PrintedBeside = Pick<PrintedFigure, 'from' | 'to' | 'value' | 'qualifier'> & {
  /** What the record says of the very same days; null where they are none of the sheet's, or nobody counted them. */
  readonly own: Pick<Answered, 'state' | keyof Said> | null
  readonly gaps: readonly Gap[]
}

type Before = { readonly previous: { readonly not_comparable: readonly string[] } | null }
export const yearOf = (year: number, { from, to, state, coverage, definition, previous, ...all }: Answered & Before): YearOf => {
  const { value, qualifier, why, least, most } = all
  const said: Said = { value, qualifier, why, ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) }
  return { year, from, to, state, coverage, definition, ...said, notComparable: previous?.not_comparable ?? [] }
}

/** @param years of the question, each as it is counted now. */
export function printedBeside(
  printed: Printed | undefined,
  { query }: Pick<Question, 'query'>,
  years: readonly YearOf[],
): readonly PrintedBeside[] {
  return printedOf(printed, query).map((figure) => {
    const { from, to, value, qualifier } = figure
    const own = years.find((y) => y.from === from && y.to === to)
    return {
      from,
      to,
      value,
      qualifier,
      own: own ?? null,
      gaps: own ? gapsBetween(figure, own) : ['other-days', ...(figure.time === 'assumed' ? (['days-assumed'] as const) : [])],
    }
  })
}

/** The years that are looked back on, the oldest first. */
export const yearsBack = (year: number): readonly number[] => Array.from({ length: HISTORY_YEARS }, (_, i) => year - HISTORY_YEARS + 1 + i)
