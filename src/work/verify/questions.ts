/**
 * The questions that figures are made of, each to be answered twice: by the database, from its tables, and in memory, from the entries' own
 * bytes. Every part of a figure is one: its cells, whose records they are, its totals, the returns behind it.
 */
import type { Contradiction, Country, Form, Indicator } from '../../core/country/index.ts'
import { findForm } from '../../core/country/find.ts'
import { impliedDayOf, sourceOf } from '../../core/country/indicator-source.ts'
import {
  byAgencyIn,
  cellsIn,
  contradictedIn,
  endedNilsIn,
  lineageIn,
  knownAboutIn,
  knownUnwrittenIn,
  mayBeIn,
  receivedIn,
  rowsWaitIn,
  totalsIn,
} from '../../core/count/folded/answers.ts'
import type { Answered } from '../../core/count/folded/answered.ts'
import type { Book } from '../../core/count/folded/book.ts'
import { unsureIn } from '../../core/count/folded/units.ts'
import { lookedIn, resolvedIn, reviewsIn, undecidedIn } from '../../core/count/folded/reviewed.ts'
import type { Moment } from '../../core/count/folded/moment.ts'
import { addsUpOverRows, areDaysAbout, mayBeOpen, relationOf } from '../../core/count/measures.ts'
import type { CountQuery } from '../../core/count/query.ts'
import type { About, QuestionName } from '../../core/count/questions.ts'
import type { Interval } from '../../core/model/dates.ts'
import type { CountStore } from '../../road/ports.ts'

export type Part = {
  /** What of the figure: `cells`, `agencies`, … */
  readonly of: string
  ask(store: CountStore): Promise<Answered>
  fold(book: Book, moment: Moment): Answered
}
export type Question = { readonly query: CountQuery; readonly parts: readonly Part[] }

export function partsOf(query: CountQuery): readonly Part[] {
  const { indicator, country } = query
  // The two figures that it is made of are asked by themselves.
  if (indicator.measure?.type === 'rate') return []
  const form = findForm(country, indicator.form)
  const relation = relationOf(indicator.measure)
  const counted = indicator.measure?.type === 'returns' ? partOfReturns : part
  return [
    counted('cells', 'cells', query, (book, moment) => cellsIn(query, book, moment)),
    addsUpOverRows(indicator.measure)
      ? counted('agencies', 'agencies', query, (book, moment) => byAgencyIn(query, book, moment) ?? [])
      : part('agencies', 'lineage', query, (book, moment) => lineageIn(query, book, moment)),
    ...(indicator.measure?.type === 'persons' ? reviewedOf(query) : []),
    ...(areDaysAbout(query) || impliedDayOf(indicator) !== undefined ? mayBeOf(query) : []),
    part('totals', 'totals', query, (book, moment) => totalsIn(query, book, moment)),
    ...(mayBeOpen(query) ? [part('doubts', 'doubts', query, (book, moment) => mayBeIn(query, book, moment))] : []),
    ...(relation && sourceOf(indicator)?.type === 'records'
      ? [part('agencies that were looked at', 'looked', query, (book, moment) => lookedIn(query, book, moment))]
      : []),
    ...(form ? coverageOf({ ...query, form }, form.contradictedBy) : []),
  ]
}

const reviewedOf = (query: CountQuery): readonly Part[] => [
  part('reviewed', 'reviewed', { asOf: query.asOf }, reviewsIn),
  part('resolved records', 'resolved', query, (book, moment) => resolvedIn(query, book, moment)),
  part('undecided pairs', 'undecided', query, (book, moment) => undecidedIn(query, book, moment)),
]

function mayBeOf(query: CountQuery): readonly Part[] {
  const asked = { ...query, mayBe: true }
  const days = [part('days known about', 'knownAbout', {}, knownAboutIn), part('days not written', 'knownUnwritten', {}, knownUnwrittenIn)]
  if (relationOf(query.indicator.measure) !== undefined)
    return [...days, part('cells that may be', 'unsure', query, (book, moment) => unsureIn(query, book, moment))]
  return [
    ...days,
    part('records that may be', 'lineage', asked, (book, moment) => lineageIn(asked, book, moment)),
    part('cells that may be', 'cells', asked, (book, moment) => cellsIn(asked, book, moment)),
  ]
}

const part = <Q extends QuestionName>(of: string, question: Q, about: About<Q>, fold: Part['fold']): Part => ({
  of,
  ask: (store) => store.ask(question, about) as Promise<Answered>,
  fold,
})

/** Asked as a figure asks: with the nil returns that are over as the database says them. That list is compared by itself. */
const partOfReturns = <Q extends 'cells' | 'agencies' | 'received'>(
  of: string,
  question: Q,
  about: About<Q>,
  fold: Part['fold'],
): Part => ({
  of,
  async ask(store) {
    const { asOf, basis } = about
    const ended = await store.ask('endedNils', { asOf, ...(basis ? { basis } : {}) })
    return (await store.ask(question, { ...about, endedNils: ended.map(({ nil }) => nil) })) as Answered
  },
  fold,
})

function coverageOf(query: CountQuery & { readonly form: Form }, by: readonly Contradiction[] | undefined): readonly Part[] {
  const { form } = query
  return [
    part('nil returns that are over', 'endedNils', { asOf: query.asOf }, endedNilsIn),
    partOfReturns('returns', 'received', { ...query, form: form.id }, (book, moment) => receivedIn(query, form.id, book, moment)),
    part('rows that wait', 'rowsWait', { ...query, form: form.id }, (book, moment) => rowsWaitIn(query, form.id, book, moment)),
    ...(by
      ? [part('contradicted returns', 'contradicted', { ...query, by }, (book, moment) => contradictedIn(query, by, book, moment))]
      : []),
  ]
}

/** Every indicator over all of its time, whole and by each of its dimensions; the parts that a dimension leaves as they are once. */
export function everyFigure(country: Country, interval: Interval, asOf: string): readonly Question[] {
  return country.indicators.flatMap((indicator) => {
    const query = { country, indicator, interval, asOf, by: [], where: {} }
    return [{ query, parts: partsOf(query) }, ...Object.keys(indicator.dimensions).map((id) => cellsBy({ ...query, by: [id] }))]
  })
}

const cellsBy = (query: CountQuery): Question => ({ query, parts: partsOf(query).filter((p) => p.of === 'cells') })

/**
 * For each indicator one question of a year and a code, by another dimension where it has one: what is asked of all of its time leaves no day unsure, and
 * what is asked by no code nothing to a person's or a case's other records.
 * @param found the codes that were said of a dimension @param draw one of so many, by chance
 */
export function drawnFigures(
  country: Country,
  asOf: string,
  found: (indicator: Indicator, dimension: string) => readonly string[],
  draw: (many: number) => number,
): readonly Question[] {
  return country.indicators.flatMap((indicator) => {
    const asked = Object.keys(indicator.dimensions).flatMap((id) => found(indicator, id).map((code) => [id, code] as const))
    const [where] = asked.slice(asked.length === 0 ? 0 : draw(asked.length))
    if (where === undefined) return []
    const others = Object.keys(indicator.dimensions).filter((id) => id !== where[0])
    const year = Number(asOf.slice(0, 4)) - draw(YEARS_DRAWN)
    const interval = { from: `${year}-01-01`, to: `${year + 1}-01-01` }
    const by = others.length === 0 ? [] : [others[draw(others.length)] as string]
    const query = { country, indicator, interval, asOf, by, where: { [where[0]]: where[1] } }
    return [{ query, parts: partsOf(query) }]
  })
}
const YEARS_DRAWN = 6

/** `persons-prosecuted, 2022-01-01 to 2023-01-01, by court, where sex=female`. */
export function sayQuestion({
  indicator,
  interval,
  by,
  where,
}: Pick<CountQuery, 'interval' | 'by' | 'where'> & { indicator: Pick<Indicator, 'id'> }): string {
  const cuts = by.length === 0 ? '' : `, by ${by.join(' and ')}`
  const only = Object.entries(where)
  return `${indicator.id}, ${interval.from} to ${interval.to}${cuts}${only.length === 0 ? '' : `, where ${only.map((w) => w.join('=')).join(', ')}`}`
}
