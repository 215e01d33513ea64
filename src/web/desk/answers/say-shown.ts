/** A shown answer in words that never leave it bare. */
import type { ShownAnswer, ShownSheet } from '../../../work/answers/shown-answers.ts'
import type { Said } from '../../../core/count/amount.ts'
import { besideRecords, sayFigure } from '../../sheet/figure-words.ts'
import type { Lang } from '../../words/khmer.ts'

export function sayShown(
  { partOf, built, ...said }: Pick<ShownAnswer, keyof Said | 'partOf'> & Partial<Pick<ShownAnswer, 'built'>>,
  lang: Lang,
): string {
  const figure = sayFigure({ ...said, ...partOf }, lang)
  return built
    ? besideRecords(said, { entries: built.entries, ...(built.notLooked ? { not_looked: built.notLooked } : {}) }, figure, lang)
    : figure
}

/** What a sheet's day is of. */
export const asOfWord = ({ asOfBy }: Pick<ShownSheet, 'asOfBy'>): 'as-of' | 'as-of-papers' =>
  asOfBy === 'paper' ? 'as-of-papers' : 'as-of'

/** What is asked of the server for it: of its day where somebody chose one. */
export const addressOf = ({
  report,
  year,
  isOfChosenDay,
  asOf,
  asOfBy,
}: Pick<ShownSheet, 'report' | 'year' | 'asOf' | 'asOfBy' | 'isOfChosenDay'>): string =>
  `report=${report}&year=${year}${isOfChosenDay ? `&${asOfBy === 'paper' ? 'known_on' : 'as_of'}=${asOf}` : ''}`

/** Rule beneath a figure: what it is worth. */
export function ruleOf({ state, signed }: ShownAnswer): string {
  if (state === 'partial' || state === 'reported_not_disaggregated') return 'fig partial'
  if (state === 'reported_zero') return 'fig zero'
  if (state === 'late' || state === 'not_collected' || state === 'nil_contradicted' || state === 'withheld_for_privacy') return 'fig'
  return signed.some((s) => !s.isStale) ? 'fig whole' : 'fig'
}

export const isSigned = ({ signed }: ShownAnswer): boolean => signed.some((s) => !s.isStale)
/** The time that most of these count: what is of another time says so on its line. */
export function mostTime(answers: readonly Pick<ShownAnswer, 'from' | 'to'>[]): string {
  const times = Map.groupBy(answers, timeOf)
  return [...times].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? ''
}
export const timeOf = ({ from, to }: Pick<ShownAnswer, 'from' | 'to'>): string => `${from} ${to}`
/** Somebody still owes something of it. */
export const isOwed = ({ state }: ShownAnswer): boolean => state === 'late' || state === 'partial' || state === 'nil_contradicted'
/** A unit stands beside a number, and beside no dash. */
export const hasNumber = ({ value, least }: Pick<ShownAnswer, 'value' | 'least'>): boolean => value !== null || least !== undefined
