/** A number: what papers say of it together, and what each of them says. */
import { notKnown, say } from '../count/amount.ts'
import { orMore, sayOne, withoutOverlap } from './bounds.ts'
import { isOfPaper, papersOf } from './papers-say.ts'
import { apart, oddRows, saysRows, withoutStruckRows } from './rows.ts'
import { group, select, type Span, type Term, type Where } from './standing.ts'
import { CUTS, sourceOf, subjectOf, unitOf, type Statement } from './statement.ts'
import { agreed, areOfMoment, isOfCountry, isUncut, partsOf, stateOf, sumOf } from './sums.ts'
import type { PaperSays, Told } from './told.ts'
import { isOfSeveralUnits, sayUnits, tellUnits } from './units.ts'

export function tellNumber(all: readonly Statement[], term: Term, where: Where, span?: Span): Told {
  const own = withoutStruckRows(all, [...select(all, term, where, span), ...unasked(all, term, where)])
  if (isOfSeveralUnits(own)) {
    const amount = notKnown(tellUnits(own))
    return { ...say(amount), state: stateOf(own, amount, span), papers: papersOf(own, sayUnits) }
  }
  const odd = oddRows(all, own)
  const amount = orMore(withoutOverlap(apart(sumOf(own, where, span), odd), all, term, where, span), all, own, term)
  const unit = own.map(unitOf).find((u) => u !== null)
  const each = group(own, sourceOf).flatMap((list) => ofOnePaper(list, where, span))
  const isOdd = amount.why.includes('contradicted')
  const papers = isOdd ? [...saysRows(each, odd), ...together(own, where, span), ...repeating(all, own, term, where, span)] : each
  const told = { ...sayOne(amount), state: stateOf(own, amount, span), ...(unit === undefined || unit === null ? {} : { unit }), papers }
  return withRecordsOf(all, told)
}

/** What several papers say together against another: the parts of a time, the matters of a country. */
function together(own: readonly Statement[], where: Where, span?: Span): Told['papers'] {
  const parts = partsOf(own, span)
  const papers = [...new Set(parts.map((s) => s.paper))]
  return papers.length < 2 ? [] : [{ paper: papers.join(' + '), part: 'parts', says: say(sumOf(parts, where, span)).value }]
}
/** What merely repeats a figure settles nothing, and says it all the same. */
const repeating = (all: readonly Statement[], own: readonly Statement[], term: Term, where: Where, span?: Span): Told['papers'] =>
  group(
    select(
      all.filter((s) => s.basis === 'repeats' && !own.some((t) => sourceOf(t) === sourceOf(s))),
      term,
      where,
      span,
    ),
    sourceOf,
  ).flatMap((list) => ofOnePaper(list, where, span))

/** That nobody asked the others of a matter, said of the matter, is so of its people taken together. */
const unasked = (all: readonly Statement[], term: Term, where: Where): readonly Statement[] =>
  term.matter === undefined || term.no !== undefined || term.about === undefined || term.about === 'matter' || term.about === 'office'
    ? []
    : select(all, { ...term, about: 'matter' }, where).filter((s) => s.said === 'not_asked' || s.said === 'not_known')

/** A list that names each of whom it gives the number is no total without records. */
function withRecordsOf(all: readonly Statement[], told: Told): Told {
  const [paper, ...others] = told.papers
  if (told.state !== 'aggregate' || told.value === null || paper === undefined || others.length > 0) return told
  const described = all.filter((s) => s.said === 'said' && DESCRIBED.has(s.about) && s.subject_no !== null && isOfPaper(s, paper))
  return group(described, subjectOf).length >= told.value ? { ...told, state: 'reported' } : told
}
const DESCRIBED: ReadonlySet<string> = new Set(['victim', 'person', 'worker', 'contact'])

/** What one paper says of a number; where its own parts do not agree, each of them. */
function ofOnePaper(list: readonly Statement[], where: Where, span?: Span): Told['papers'] {
  const says = (of: readonly Statement[], part?: PaperSays['part']): Told['papers'] =>
    papersOf(of, (l) => say(sumOf(l, where, span)).value ?? say(areOfMoment(l) ? sumOf(l, where) : agreed(l, where)).value).map((p) =>
      part ? { ...p, part } : p,
    )
  if (!sumOf(list, where, span).why.includes('contradicted')) return says(list)
  const sums = list.filter((s) => s.basis === 'sum')
  if (sums.length > 0) {
    // Its rows are those of their own numbers, where it has any: what is said of all together beside them is none.
    const unsummed = list.filter((s) => s.basis !== 'sum')
    // Under a sum of a table's provinces, the same people by sex are no rows of it.
    const ofParts = unsummed.filter((s) => !isOfCountry(s))
    const others = ofParts.length > 0 && !unsummed.some((s) => isOfCountry(s) && isUncut(s, where)) ? ofParts : unsummed
    const rows = others.filter((s) => s.subject_no !== null)
    // Of an office's written sums of one cell, those of parts of the time of another are its rows: a half year, and its quarters.
    const isAmongSums = sumOf(sums, where, span).why.includes('contradicted')
    const shorter = isAmongSums ? sums.filter((s) => sums.some((t) => isPartOf(s, t))) : []
    const made = shorter.length > 0 ? shorter : rows.length > 0 ? rows : others
    return [...says(shorter.length > 0 ? sums.filter((s) => sums.some((t) => isPartOf(t, s))) : sums, 'sum'), ...says(made, 'rows')]
  }
  const whole = longestOf(list)
  const isWhole = (s: Statement): boolean => s.from_on === whole?.from_on && s.until_on === whole?.until_on
  const parts = list.filter((s) => !isWhole(s))
  return whole?.from_on && parts.length > 0 ? [...says(list.filter(isWhole), 'whole'), ...says(parts, 'parts')] : says(list)
}
const longestOf = (list: readonly Statement[]): Statement | undefined => list.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]
const isPartOf = (s: Statement, t: Statement): boolean =>
  subjectOf(s) === subjectOf(t) && CUTS.every((c) => s[c] === t[c]) && lengthOf(s) < lengthOf(t) && isWithinTime(s, t)
const isWithinTime = (s: Statement, t: Statement): boolean =>
  s.from_on !== null && s.until_on !== null && s.from_on >= (t.from_on ?? '9') && s.until_on <= (t.until_on ?? '')
const lengthOf = (s: Statement): number => (s.from_on && s.until_on ? Date.parse(s.until_on) - Date.parse(s.from_on) : -1)
