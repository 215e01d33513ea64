/** What is made of the rows, and which figures add up. */
import type { Indicator, LinkRelation, Measure } from '../country/indicator.ts'
import { lastDayOf, sourceOf } from '../country/indicator-source.ts'
import { dimensionOf } from './dimensions.ts'
import { SUM_PARTS, type FigureRow } from './figure.ts'
import type { CountQuery } from './query.ts'

/** True where the cells of a partition add up to the total. */
export const isAdditive = (measure: Measure | undefined): boolean =>
  measure === undefined || ['records', 'sum', 'stock', 'entries'].includes(measure.type)

/** The column that says since when it stands no more; undefined where what is counted is of the interval. */
export const untilOf = (measure: Measure | undefined): string | undefined =>
  measure?.type === 'stock' || measure?.type === 'sum' ? measure.until : undefined

/** What stands on the interval's last day, whenever it began: it is of that day, and no part of another's. */
export const isOfOneDay = ({ measure, whenever }: Pick<Indicator, 'measure' | 'whenever'>): boolean =>
  untilOf(measure) !== undefined || whenever === true

/** True where the figure of several groups of rows is made of the groups' own columns. */
export const addsUpOverRows = (measure: Measure | undefined): boolean =>
  isAdditive(measure) || measure?.type === 'share' || measure?.type === 'ratio' || measure?.type === 'returns'

const ROUGH = ['n', 'part', 'whole'].flatMap((sum) => SUM_PARTS.map((part) => `${sum}_${part}`))
/** The rows of several groups as one. */
export const addRows = (rows: readonly FigureRow[]): FigureRow =>
  Object.fromEntries(['n', 'part', 'whole', 'blank', ...ROUGH].map((id) => [id, rows.reduce((sum, r) => sum + Number(r[id] ?? 0), 0)]))

/** True where one person, or one case, is to count once. */
export const relationOf = (measure: Measure | undefined): LinkRelation | undefined => {
  if (measure?.type === 'persons') return 'same_person'
  if (measure?.type === 'cases') return 'same_case'
  return measure?.type === 'funnel' ? measure.relation : undefined
}

/** True where what is counted are units that each can have one place; a share or a median has none. */
export const hasPlaces = ({ measure }: Indicator): boolean =>
  measure === undefined || ['records', 'stock', 'sum', 'persons', 'cases', 'funnel'].includes(measure.type)

/** True where a field decides whether a record is of the question, which may be empty in it: then a zero is asked once more. */
export const mayBeOpen = ({ indicator, where }: Pick<CountQuery, 'indicator' | 'where'>): boolean =>
  sourceOf(indicator)?.type === 'records' && (Object.values(indicator.where ?? {}).some(Array.isArray) || Object.keys(where).length > 0)

/** The columns of the days by which a record is of the interval, and of the periods and bands of these dimensions. */
export function daysOf(indicator: Indicator, dimensions: readonly string[]): readonly string[] {
  const asked = dimensions.flatMap((id): readonly string[] => {
    const { column, until, period, bands } = dimensionOf(indicator, id)
    return period || bands ? [column, ...(until === undefined ? [] : [until])] : []
  })
  const until = untilOf(indicator.measure)
  return [indicator.date, ...(until === undefined ? [] : [until]), ...asked]
}

/** True where a day may be known about only by which a record is of the interval, or of a period or band that is asked for. */
export const areDaysAbout = ({ indicator, where }: Pick<CountQuery, 'indicator' | 'where'>): boolean =>
  daysOf(indicator, Object.keys(where)).some((column) => lastDayOf(indicator, column) !== undefined)
