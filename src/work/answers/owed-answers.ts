/**
 * What a body that owes an answer sees of the sheet, for it is no secretary of the others. The number that it signs, of a whole year and as
 * known at the end of a month; cut finer only where all that is cut is its own: the rest comes out of the release gate, or not at all.
 */
import { sourceOf } from '../../core/country/indicator-source.ts'
import { figuresIn, findIndicator } from '../../core/country/find.ts'
import type { Country, Indicator } from '../../core/country/index.ts'
import { hashFigure } from '../../core/report/figure-hash.ts'
import { lastMonthEnd } from '../../core/release/query-policy.ts'
import { thresholdOf } from '../../road/protect/concerns.ts'
import type { Answer } from './answer-sheet.ts'
import type { AnswersRight } from './shown-answers.ts'

/**
 * From what was known yesterday and is today, one could subtract a single person. What a demonstration holds was all recorded on the day on
 * which it was made.
 * @param today ISO day.
 */
export const knownFor = ({ type }: AnswersRight, today: string, isDemo: boolean): string =>
  type === 'all' || isDemo ? today : lastMonthEnd(today)

/** The country alone decides it, and nothing that was recorded: what is missing tells nothing. */
export function asOwed(a: Answer, country: Country): Answer {
  return a.cells.length === 0 || mayCut(a, country) ? a : { ...a, cells: [], cells_in_releases: true }
}

/** What a signature under an answer is over: what its owner sees. From a hash over small cells they could be guessed back. */
export const hashOwed = (a: Answer, country: Country): string => hashFigure(asOwed(a, country))

/** Of a figure that is made of two both are cut. */
function mayCut({ indicator: id, owner }: Answer, country: Country): boolean {
  const indicator = findIndicator(country, id)
  return !indicator || figuresIn(country, indicator).every((one) => isOpenOrOwn(one, owner, country))
}

function isOpenOrOwn(indicator: Indicator, owner: string, country: Country): boolean {
  if (thresholdOf(country, indicator) === 1) return true
  const source = sourceOf(indicator)
  if (source?.type !== 'records') return false
  const stations = indicator.measure?.type === 'funnel' ? indicator.measure.stages.map((s) => s.kind) : []
  const kinds = new Set([source.kind.id, ...stations])
  const forms = country.forms.filter((f) => kinds.has(f.kind))
  return country.agencies.every((agency) => agency.id === owner || forms.every((f) => !agency.sends.includes(f.id)))
}
