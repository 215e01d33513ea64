/**
 * Records whose day a paper says about only, or leaves out where there was one, and of which nobody can say whether they are of the interval: a figure is at least without them, and at
 * most with all of them. Who lies in it with every day that it may have been is counted like any other.
 */
import { about, add, between, notKnown, roughly, vary, type Amount } from '../../core/count/amount.ts'
import { sumOf, type FigureRow, type MadeOf, type Reading } from '../../core/count/figure.ts'
import type { DayOfKind } from '../../core/count/questions.ts'
import { areDaysAbout, daysOf, relationOf } from '../../core/count/measures.ts'
import type { CountQuery } from '../../core/count/query.ts'
import { boundUnits, type UnsureRow } from '../../core/count/unsure.ts'
import { impliedDayOf, sourceOf } from '../../core/country/indicator-source.ts'
import type { Indicator, Measure } from '../../core/country/indicator.ts'
import type { CountStore } from '../ports.ts'
import type { Linked } from '../stages.ts'

export type MayBe = {
  /** The whole as it is without them, and as it then is. */
  readonly whole: (sure: Reading) => Reading
  /** A row a cell in which some of them would be: d0, … and what the measure says of them. */
  readonly cells: readonly FigureRow[]
}
const NONE: MayBe = { whole: (sure) => sure, cells: [] }

/** Of these kinds, or of all, the days that some record has known about only. */
export const readKnownAbout = (store: CountStore, kinds?: readonly string[]): Promise<readonly DayOfKind[]> =>
  store.ask('knownAbout', kinds ? { kinds } : {})

/** Of the kinds that the question reads no record has a day that is known about only. */
export const isEveryDayKnown = (indicator: Indicator, { knownAbout }: Pick<Linked, 'knownAbout'>): boolean =>
  !kindsRead(indicator).some((id) => knownAbout.some(({ kind }) => kind === id))

export const kindsRead = ({ kind, measure }: Indicator): readonly string[] => [
  ...new Set([kind, ...(measure?.type === 'funnel' ? measure.stages.map((s) => s.kind) : [])]),
]

const hasUnwritten = (indicator: Indicator, { unwritten }: Linked): boolean =>
  unwritten.includes(indicator.kind) && impliedDayOf(indicator) !== undefined

/** Only where the kind has any such record is it asked. @param onePlace of a table that is to be protected: one word for however many there are */
export async function readMayBe(query: CountQuery, linked: Linked, onePlace: boolean, store: CountStore): Promise<MayBe> {
  const { indicator, by } = query
  const source = sourceOf(indicator)
  const isAbout = query.everyDayKnown !== true && areDaysAbout(query)
  if (source?.type !== 'records' || !(isAbout || hasUnwritten(indicator, linked))) return NONE
  const asked = { ...query, mayBe: true }
  if (relationOf(indicator.measure) !== undefined) return ofUnits(query, await store.ask('unsure', query), onePlace)
  const [records, [row], cells] = await Promise.all([
    store.ask('lineage', asked),
    store.ask('cells', { ...asked, by: [] }),
    by.length === 0 || onePlace ? [] : store.ask('cells', asked),
  ])
  if (records.length === 0) return NONE
  return onePlace ? ONE_WORD : { whole: (sure) => widen(indicator.measure, sure, row), cells }
}

/** A zero beside which one may be is no zero, in whichever words. */
const ONE_WORD: MayBe = {
  ...NONE,
  whole: ({ amount: sure, of }) => ({
    amount: sure.least === 0 ? notKnown(...sure.why, 'day_unsure') : about(sure.least, ...sure.why, 'day_unsure'),
    of: withOpenStages(of),
  }),
}

/** Of a person, or a case, a record that may be can take her out of a cell as well as bring her into one. */
function ofUnits(query: CountQuery, rows: readonly UnsureRow[], onePlace: boolean): MayBe {
  if (rows.length === 0) return NONE
  if (onePlace) return ONE_WORD
  const { whole, cells } = boundUnits(query, rows)
  return { whole: (sure) => widen(query.indicator.measure, sure, whole), cells }
}

/** Whether a day of some record of the kind is known about only by which the question says of which time, period or band its records are. */
export const isTimeAbout = ({ indicator, by, where }: CountQuery, { knownAbout }: Pick<Linked, 'knownAbout'>): boolean => {
  const days = daysOf(indicator, [...by, ...Object.keys(where)])
  return knownAbout.some(({ kind, day }) => kind === indicator.kind && days.includes(day))
}

/** @param row what the measure says of those that may be (`n`), and of persons and cases how many of those that are counted may not be (`less`) */
export function widen(measure: Measure | undefined, { amount, of }: Reading, row: FigureRow | undefined): Reading {
  const wide = widenAmount(measure, amount, row)
  return { amount: wide, of: wide === amount ? of : withOpenStages(of) }
}

/** Of whom nobody can say whether they are of the cohort, nobody can say either which station they are at, or how many days a half of it took. */
const withOpenStages = (of: MadeOf): MadeOf =>
  of.stages ? { ...of, stages: of.stages.map(({ id }) => ({ id, reached: null, median_days: null })) } : of

/** None of these may be of it, or all of them at the most that their papers say. */
function widenSum(sure: Amount, row: FigureRow | undefined, blank: number): Amount {
  if (blank > 0) return add(sure, notKnown('day_unsure', 'not_recorded'))
  const { most, isAbout, why } = sumOf(row, 'n', { doubts: [], bearer: 'complete' })
  const wide = add(sure, between(0, most, 'day_unsure', ...why.filter((w) => w === 'as_stated')))
  return isAbout ? roughly(wide) : wide
}

function widenAmount(measure: Measure | undefined, sure: Amount, row: FigureRow | undefined): Amount {
  const [more, blank] = [Number(row?.n ?? 0), Number(row?.['blank'] ?? 0)]
  switch (measure?.type) {
    case 'share':
    case 'ratio':
    case 'days':
      return roughly(sure, 'day_unsure')
    case 'sum':
      return widenSum(sure, row, blank)
    default:
      // Of a sample there may be fewer people than links, of which some may not be of it.
      return vary(sure, { less: Math.min(Number(row?.['less'] ?? 0), sure.most), more }, 'day_unsure')
  }
}
