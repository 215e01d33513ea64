/** What papers say, cut: a cell for each value, unit, paper or person that is asked for. */
import { atLeast, exactly, say } from '../count/amount.ts'
import { lastDayOf } from '../model/dates.ts'
import { toHundredths } from '../text/numbers.ts'
import { describer, holds, isDenied, known, splitWhere, WHOM } from './described.ts'
import { contradictor } from './nones.ts'
import { papersOf } from './papers-say.ts'
import { group, OWN_WORD, select, sortOfTerm, type By, type Span, type Term, type Where } from './standing.ts'
import { amountOf, columnOf, CUTS, maySaySeveral, subjectOf, unitOf, type Cut, type Statement } from './statement.ts'
import { areOfMoment, sumOf } from './sums.ts'
import { areSeveral } from './tell-words.ts'
import { asEachIsSaid, countSaying, tell } from './tell.ts'
import type { Cell } from './told.ts'
import { ended } from './waits.ts'

/** The same, cut. Of a code or a person each subject is in one cell: a known value wins over an unknown one, and two that differ are `contradicted`. */
export function tellBy(
  all: readonly Statement[],
  term: Term,
  where: Where,
  by: readonly By[],
  span?: Span,
  isCount = false,
): readonly Cell[] {
  const sort = sortOfTerm(term, select(all, term, where, span))
  // What they correct is gone already, and with it whose paper that was.
  const own = select(all, term, sort === 'person' ? {} : where, span).map((s) => (s.corrects === null ? s : { ...s, corrects: null }))
  if (sort === 'person') {
    const people = group(own, subjectOf).filter((list) => holds(list, where) === 'yes')
    const isWhole = tell(all, term, where, span).qualifier === 'exact'
    return countPlaces(people, by, !isWhole)
  }
  if (by.length === 1 && by[0] === 'unit' && term.facts.every((f) => f === 'prison')) return termsOf(own)
  if (isCount && by.includes('said') && !term.facts.includes('waiting')) return countPlaces(asEachIsSaid(all, term, where, span), by, true)
  if (by.includes('value') || sort === 'code' || (isCount && !term.facts.includes('waiting')))
    return countPlaces(
      [...peopleSaying(all, term, where, by, span), ...(by.includes('value') ? peopleOpen(all, term, where, span) : [])],
      by,
      countSaying(all, term, where, span).qualifier !== 'exact',
    )
  const isEnded = term.facts.includes('waiting') ? ended(all) : () => false
  const waits = (s: Statement): boolean => s.fact !== 'waiting' || (s.said === 'said' && !isEnded(s))
  const cutBy = by.filter((b): b is Cut => CUTS.some((c) => c === b))
  // What is of several months, or of a year whose month nobody says, is of none of them.
  const isOfOne = (s: Statement): boolean =>
    !by.includes('month') ||
    (s.day_kind !== 'year' && (s.on_day !== null || s.from_on?.slice(0, 7) === (s.until_on ?? s.from_on)?.slice(0, 7)))
  const kept = inUnits(own, by).filter((s) => waits(s) && isOfOne(s) && cutBy.every((b) => s[b] !== null))
  return [...Map.groupBy(kept, (s) => JSON.stringify(by.map((b) => placeOf(s, b))))]
    .map(([key, list]): Cell => {
      const places = JSON.parse(key) as string[]
      const cell = Object.fromEntries(by.map((b, i) => [b, places[i] ?? '']))
      const here = { ...where, ...Object.fromEntries(cutBy.map((b) => [b, cell[b]])) }
      const month = monthOf(cell)
      if (month === undefined) return { by: cell, ...tell(list, term, here, span) }
      const time = span === undefined ? month : within(month, span)
      const isCutOff = time.from !== month.from || time.until !== month.until
      const told = tell([...list, ...wholesDenying(own, list, month, here)], term, here, time)
      return { by: cell, ...told, ...(isCutOff ? { since: time.from, until: time.until } : {}) }
    })
    .toSorted(byPlace)
}

/** A cell of a month is of that month, as far as it was asked for, and of no more: a none of May is a none in May, and none of its quarter. */
const monthOf = ({ month = '' }: Readonly<Record<string, string>>): Span | undefined =>
  /^\d{4}-\d{2}$/.test(month) ? { from: `${month}-01`, until: lastDayOf(month) } : undefined
const within = (a: Span, b: Span): Span => ({ from: a.from > b.from ? a.from : b.from, until: a.until < b.until ? a.until : b.until })

/**
 * What is said of a longer time that has no room for what a cell has of one of its months: a none of the quarter beside three in April, or two beside three. It
 * says of the month that there are none, or between none and two.
 */
function wholesDenying(own: readonly Statement[], cell: readonly Statement[], month: Span, where: Where): readonly Statement[] {
  const isLonger = (s: Statement): boolean =>
    s.from_on !== null && s.until_on !== null && s.from_on <= month.from && s.until_on >= month.until && !cell.includes(s)
  return own.filter(isLonger).flatMap((whole): readonly Statement[] => {
    const parts = cell.filter((s) => subjectOf(s) === subjectOf(whole) && CUTS.every((c) => whole[c] === null || whole[c] === s[c]))
    const { most, isAbout } = amountOf(whole)
    if (parts.length === 0 || areOfMoment(parts) || isAbout) return []
    const amount = sumOf(parts, where, month)
    if (amount.isAbout || amount.least <= most) return []
    const time = { from_on: month.from, until_on: month.until }
    return [
      whole.said === 'none' || most === 0
        ? { ...whole, ...time }
        : { ...whole, ...time, quantity: 0, qualifier: 'between', quantity_most: whole.quantity_most ?? whole.quantity },
    ]
  })
}

/** Of whom it is said, each with what is said of her; and where it is asked who she is, as she is described. */
function peopleSaying(
  all: readonly Statement[],
  term: Term,
  where: Where,
  by: readonly By[],
  span?: Span,
): readonly (readonly Statement[])[] {
  const { ofFact, ofWhom } = splitWhere(term, where)
  const stated = select(all, term, ofFact, span)
  const own = stated.filter((s) => s.said === 'said' && (by.includes('value') || !isDenied(s, ofFact)))
  const isContradicted = by.includes('value') ? () => false : contradictor(stated)
  const people = group(own, subjectOf).filter((list) => !isContradicted(list))
  if (Object.keys(ofWhom).length === 0 && !by.some((b) => WHOM.has(b))) return people
  return people.map(describer(all)).filter((list) => holds(list, ofWhom) === 'yes')
}

/** Of whom it is said that it is not known, or was not asked: a cell of each, beside what is known of the others. */
function peopleOpen(all: readonly Statement[], term: Term, where: Where, span?: Span): readonly (readonly Statement[])[] {
  if (where.answer !== undefined) return []
  const { ofFact, ofWhom } = splitWhere(term, where)
  const isOpen = (s: Statement): boolean => s.said === 'not_known' || s.said === 'not_asked'
  return group(select(all, term, ofFact, span), subjectOf)
    .filter((list) => list.every(isOpen) && holds(describer(all)(list), ofWhom) === 'yes')
    .map((list) => {
      const said = list.some((s) => s.said === 'not_known') ? 'not_known' : 'not_asked'
      return list.map((s) => ({ ...s, [columnOf(s.fact)]: said }))
    })
}

/** A none without a unit is a none of each, and has no place of its own beside them. */
function inUnits(own: readonly Statement[], by: readonly By[]): readonly Statement[] {
  const units = by.includes('unit') ? [...new Set(own.flatMap((s) => unitOf(s) ?? []))] : []
  const isNone = (s: Statement): boolean => s.unit === null && (s.said === 'none' || (s.said === 'said' && s.quantity === 0))
  return units.length === 0 ? own : own.flatMap((s) => (isNone(s) ? units.map((unit) => ({ ...s, unit })) : [s]))
}

/** A term as it was spoken: so many years, months and days. It is said whole: eight years are eight years and no month. */
const termsOf = (own: readonly Statement[]): readonly Cell[] =>
  (own.some((s) => s.quantity !== null) ? ['years', 'months', 'days'] : []).map((unit): Cell => {
    const n = toHundredths(own.filter((s) => s.unit === unit).reduce((sum, s) => sum + (s.quantity ?? 0), 0))
    return { by: { unit }, ...say(exactly(n, 'complete')), state: n === 0 ? 'reported_zero' : 'reported', unit, papers: [] }
  })

export const byPlace = (a: Cell, b: Cell): number => (JSON.stringify(a.by) < JSON.stringify(b.by) ? -1 : 1)
const placeOf = (s: Statement, by: By): string =>
  by === 'value'
    ? (s[columnOf(s.fact)] ?? '')
    : by === 'unit'
      ? (unitOf(s) ?? '')
      : by === 'subject_no'
        ? String(s.subject_no ?? '')
        : by === 'month'
          ? (s.on_day ?? s.from_on ?? '').slice(0, 7)
          : (s[by] ?? (by === 'said_by' ? OWN_WORD : ''))

/** Who says it: several are no contradiction. */
const WHOSE: ReadonlySet<string> = new Set(['paper', 'office', 'said_by'])
function countPlaces(people: readonly (readonly Statement[])[], by: readonly By[], isOpen: boolean): readonly Cell[] {
  // Of whom several papers or offices speak, each of them does: those cells add up to more than the people.
  const places = people.flatMap((list) =>
    by
      .reduce<readonly (readonly string[])[]>(
        (sofar, b) => {
          const said = known(list, (s) => placeOf(s, b))
          const here = said.length > 1 && !WHOSE.has(b) && !areSeveralAt(list, b) ? [CONTRADICTED] : said.length === 0 ? ['unknown'] : said
          return sofar.flatMap((p) => here.map((code) => [...p, code]))
        },
        [[]],
      )
      .map((codes) => ({ codes, list })),
  )
  return [...Map.groupBy(places, ({ codes }) => JSON.stringify(codes))]
    .map(([key, those]): Cell => {
      const codes = JSON.parse(key) as string[]
      const amount = isOpen ? atLeast(those.length, 'fewer_records') : exactly(those.length)
      const papers = those.length === 1 ? sayingOtherwise(those[0]?.list ?? [], by[codes.indexOf(CONTRADICTED)]) : []
      return { by: Object.fromEntries(by.map((b, i) => [b, codes[i] ?? ''])), ...say(amount), state: 'reported', papers }
    })
    .toSorted(byPlace)
}
const CONTRADICTED = 'contradicted'
/** Who is charged with two things is in the cell of each. */
function areSeveralAt(list: readonly Statement[], by: By): boolean {
  const saying = list.filter((s) => s.said === 'said' && maySaySeveral(s.fact))
  return (
    saying.some((s) => by === 'value' || by === columnOf(s.fact)) &&
    areSeveral(saying, (of) => of.map((s) => placeOf(s, by)).filter((p) => p !== ''))
  )
}
/** Of one person of whom papers say different things, what each of them says. */
const sayingOtherwise = (list: readonly Statement[], by: By | undefined): Cell['papers'] =>
  by === undefined
    ? []
    : papersOf(
        list.filter((s) => !['', 'unknown'].includes(placeOf(s, by))),
        (own) => known(own, (s) => placeOf(s, by)).join(', '),
      )
