/** What a definition counts, said out of the definition itself: which records, which of them, by which day, and what is made of them. No sentence here is written for one figure alone. */
import type { Condition, Country, Indicator, Where } from '../../core/country/index.ts'
import { findCode, findIndicator } from '../../core/country/find.ts'
import { sourceOf } from '../../core/country/indicator-source.ts'
import { listOfColumn } from '../../core/country/list-of-column.ts'
import type { Words } from '../../core/model/fields.ts'
import { findRecordKind } from '../../core/model/kinds.ts'
import { fillWords, inEach, sameInEach, sayIn } from '../../core/text/languages.ts'
import { COUNTS, NOT_DIVIDED } from './counts-what.ts'
import { RELEASED } from './released.ts'

/** Of a share: itself, in percent, or one of the two counts that are released of it. */
export type ShareAs = 'share' | 'share-part' | 'share-whole'

/**
 * Lines in the order in which one reads them; none of a book that the system keeps of itself, whose name says all.
 * @param as where it is a share, what of it is meant: no count of it is “of a hundred”
 */
export function definitionLines(country: Country, indicator: Indicator, as: ShareAs = 'share'): readonly Words[] {
  const source = sourceOf(indicator)
  if (source?.type !== 'records') return []
  const { kind } = source
  const field = (column: string): Words =>
    (column === indicator.date ? dayOfFigure(indicator) : undefined) ??
    kind.fields.find((f) => f.id === column)?.words ??
    sameInEach(column.replaceAll('_', ' '))
  const where = (conditions: Where): readonly Words[] =>
    Object.entries(conditions).map(([column, is]) =>
      conditionWords(is, field(column), field, (code) => codeIn(country, kind.id, column, code)),
    )
  return [
    fillWords(COUNTS.records, { kind: kind.words }),
    ...where(indicator.where ?? {}),
    ...(indicator.date === '' ? [] : [fillWords(COUNTS[indicator.whenever ? 'until' : 'day'], { day: field(indicator.date) })]),
    ...measureWords(indicator, field, where, as, (id) => findIndicator(country, id)?.words ?? sameInEach(id)),
  ]
}

/**
 * The field whose day decides the year, in the same words on a figure's page and in its definition. “Quarter” says of what to nobody: the day that it is
 * taken from does.
 */
export function dayOfFigure(indicator: Indicator): Words | undefined {
  const source = sourceOf(indicator)
  const fields = source?.type === 'records' ? source.kind.fields : []
  const own = fields.find((f) => f.id === indicator.date)
  return (fields.find((f) => own?.derived?.endsWith(` ${f.id}`)) ?? own)?.words
}

/** Whom or what it counts, and what it may for that not be divided by; none of a share, a sum and of what is no record's. */
export function notDividedBy({ measure, unit }: Indicator): Words | undefined {
  if (measure === undefined || measure.type === 'records')
    return /person|victim|accused|people/.test(unit.en) ? NOT_DIVIDED.records : undefined
  return measure.type === 'persons' ? NOT_DIVIDED.persons : measure.type === 'cases' ? NOT_DIVIDED.cases : undefined
}

function conditionWords(is: Condition, name: Words, field: (column: string) => Words, code: (code: string) => Words): Words {
  if (isCodes(is)) return fillWords(COUNTS.is, { field: name, list: listed(is.map(code)) })
  if ('not' in is) return fillWords(COUNTS['is-not'], { field: name, list: listed(is.not.map(code)) })
  if ('present' in is) return fillWords(COUNTS[is.present ? 'written' : 'not-written'], { field: name })
  if ('atLeast' in is) return fillWords(COUNTS['at-least'], { field: name, n: is.atLeast })
  if ('below' in is) return fillWords(COUNTS.below, { field: name, n: is.below })
  if ('before' in is) return fillWords(COUNTS.before, { field: name, other: field(is.before) })
  return fillWords(COUNTS.after, { field: name, other: field(is.after) })
}

function measureWords(
  { measure }: Indicator,
  field: (column: string) => Words,
  where: (of: Where) => readonly Words[],
  as: ShareAs,
  figure: (id: string) => Words,
): readonly Words[] {
  switch (measure?.type) {
    case undefined:
    case 'records':
      return [COUNTS['each-record']]
    case 'persons':
      return [COUNTS['each-person']]
    case 'cases':
      return [COUNTS['each-case']]
    case 'distinct':
      return [fillWords(COUNTS.distinct, { list: listed(measure.columns.map(field)) })]
    case 'sum':
      if (measure.less === undefined) return [fillWords(COUNTS.sum, { field: field(measure.column) })]
      return [fillWords(COUNTS['sum-less'], { field: field(measure.column), less: field(measure.less) })]
    case 'share':
      return as === 'share-whole' ? [COUNTS[as]] : [COUNTS[as], ...where(measure.of)]
    case 'ratio':
      if (measure.times === undefined) return [fillWords(COUNTS.ratio, { part: field(measure.part), whole: field(measure.whole) })]
      return [fillWords(COUNTS['ratio-times'], { part: field(measure.part), whole: field(measure.whole), n: measure.times })]
    case 'rate':
      return [fillWords(COUNTS.rate, { of: figure(measure.of), per: figure(measure.per), n: measure.times })]
    case 'days':
      return [fillWords(COUNTS[`days-${measure.statistic}`], { from: field(measure.from), to: field(measure.to) })]
    case 'stock':
      return [fillWords(COUNTS.stock, { until: field(measure.until) })]
    case 'funnel':
      return measure.stages.map(({ words, kind }) =>
        fillWords(COUNTS.station, { station: words, kind: findRecordKind(kind)?.words ?? sameInEach(kind) }),
      )
    case 'returns':
    case 'entries':
      return []
  }
}

const isCodes = (is: Condition): is is readonly string[] => Array.isArray(is)
const codeIn = (country: Country, kind: string, column: string, code: string): Words =>
  code === 'unknown'
    ? RELEASED['not-stated']
    : (findCode(country, listOfColumn(kind, column, country.forms) ?? '', code)?.words ?? sameInEach(code))
const listed = (all: readonly Words[]): Words => inEach((lang) => all.map((words) => sayIn(words, lang)).join(sayIn(COUNTS.or, lang)))
