/** An answer set against others: what is left of it, what share it is, how much more than before, how long, or only whether; of all of it, and of each cell. */
import { notKnown, say } from '../count/amount.ts'
import { lastDayOf } from '../model/dates.ts'
import {
  changeOf,
  daysBetween,
  less,
  openEnded,
  partsOfEach,
  partsOfShare,
  perOne,
  shareOf,
  shareOfItself,
  sumOfTold,
  whether,
  whetherIs,
} from './between.ts'
import { isOf, isOfAllMatters, tellCells, tellOne, together, whomOf, type Asked } from './several-terms.ts'
import { WHOM } from './described.ts'
import { codesOf, group, select, sortOfTerm, type By, type Span, type Term, type Where } from './standing.ts'
import { columnOf, isAct, maySaySeveral, sortOf, type Statement } from './statement.ts'
import { tellBy } from './tell-by.ts'
import { countHaving, tell, tellDay, tellSaid } from './tell.ts'
import type { Cell, Told } from './told.ts'

/** Other terms beside those that are asked: of each of them its own, or of all of them together. */
export type Against = { readonly terms: readonly Term[]; readonly isOfEach: boolean }
type How = {
  readonly isWhether: boolean
  readonly minus: Against | undefined
  readonly of: Against | undefined
  readonly per: Against | undefined
  readonly than: Span | undefined
  readonly daysTo: Term | string | undefined
}

/** @param isCut whether cells were asked for; a share and a whole without them bring their parts */
export function setAgainst(
  asked: Asked,
  first: Told,
  cells: readonly Cell[],
  { isCut, ...how }: How & { readonly isCut: boolean },
): { readonly told: Told; readonly cells: readonly Cell[] } {
  const wholly = isCut || !how.of ? asked : { ...asked, where: whereOfWhole(asked, how.of) }
  const told = setOne(wholly, first, how)
  const ofCell = (c: Cell): Cell => {
    const one = narrow(wholly, how, c.by)
    return { by: c.by, ...setOne(one.asked, c, one.how), ...(how.of ? { share_of: 'same_cell' } : {}) }
  }
  const { of } = how
  if (isCut && of && isShareOfWhole(asked, of, cells)) {
    const whole = wholeOf(asked, of)
    return { told, cells: cells.map((c) => ({ by: c.by, ...shareFor(asked, of)(c, whole), share_of: 'whole' })) }
  }
  if (isCut) {
    const each = cells.map(ofCell)
    return { told: how.daysTo === undefined ? told : (daysTogether(each) ?? told), cells: each }
  }
  // Not said together: each currency by itself.
  if (!how.isWhether && told.why.includes('not_broken_down') && told.value === null && told.least === undefined)
    return { told, cells: tellCells(asked, ['unit']).map(ofCell) }
  if (how.per) return { told, cells: partsOfEach(first, numberOf(asked, how.per)) }
  if (how.of) return { told, cells: partsOfShare(first, wholeOf(wholly, how.of)) }
  return { told, cells: how.isWhether && asked.where.answer === undefined ? cells.map(ofCell) : [] }
}

/**
 * Days of several, one by one and together; of whom one of the two days is not known, it is at least the others'. Who left before she came is one of
 * those: the two days contradict each other, and take nothing off the others'.
 */
function daysTogether(cells: readonly Cell[]): Told | undefined {
  const isOfOneEach = cells.every(({ by }) => by['subject_no'] !== undefined && by['subject_no'] !== '')
  const [first, ...others] = cells
  if (first === undefined || others.length === 0 || !isOfOneEach || cells.every((c) => c.value === null && c.least === undefined))
    return undefined
  const { by: _, since: __, until: ___, least: ____, most: _____, ...one } = first
  const days = cells.map((c) => ((c.value ?? 0) < 0 ? { ...c, ...say(notKnown('contradicted')) } : c))
  return { ...sumOfTold(days, one), papers: cells.flatMap((c) => c.papers) }
}

const nameOf = ({ matter, about, no, facts }: Term): string => JSON.stringify([matter, about, no, facts.toSorted()])
const isOfItself = (asked: Asked, { terms }: Against): boolean => {
  const own = new Set(asked.terms.map(nameOf))
  return own.size === terms.length && terms.every((t) => own.has(nameOf(t)))
}
/** Words for a cell of a number of people: how many of the victims were children is a share of that number by its own cell. */
const CELLS: ReadonlySet<string> = new Set(['children', 'foreigners'])
const areCells = ({ terms }: Asked): boolean => terms.every((t) => t.facts.every((f) => CELLS.has(f)))
const shareFor = (asked: Asked, of: Against): typeof shareOf => (areCells(asked) || isOfItself(asked, of) ? shareOfItself : shareOf)
/** Of whom it is, then of what kind, then whose: what narrows a thing that is set against itself is what makes it a share. */
const NARROWING: readonly (readonly string[])[] = [[...WHOM], ['law_basis', 'answer'], ['holder', 'office', 'subject_no']]
function whereOfWhole(asked: Asked, of: Against): Where {
  const ids = isOfItself(asked, of) ? NARROWING.find((list) => list.some((id) => id in asked.where)) : undefined
  return Object.fromEntries(Object.entries(asked.where).filter(([id]) => !ids?.includes(id)))
}

/** Whether each cell is a share of all: of the same thing (a cell is all of itself), of a matter or person that is named, and of what no line cuts so. */
function isShareOfWhole(asked: Asked, of: Against, cells: readonly Cell[]): boolean {
  const { terms } = of
  const by = Object.keys(cells[0]?.by ?? {}) as readonly By[]
  if (isOfItself(asked, of)) return true
  const isNamed = (t: Term): boolean =>
    (by.includes('matter') && t.matter !== undefined) || (by.includes('subject_no') && t.no !== undefined)
  if (terms.some(isNamed) && !asked.terms.every(isNamed)) return true
  return terms.every((t) => tellBy(asked.all, t, asked.where, by, asked.span, isCounted(asked, t)).length === 0)
}

function setOne(asked: Asked, first: Told, { isWhether, minus, of, per, than, daysTo }: How): Told {
  const { all, terms, where, span } = asked
  if (isWhether) return oneOf(terms.map((t) => whetherOf(all, t, where, span)))
  if (minus) return leftOf(asked, minus, first)
  if (of) return shareFor(asked, of)(first, wholeOf(asked, of))
  if (per) return perOne(first, numberOf(asked, per))
  if (than) return changeOf(first, together(terms.map((t) => tellOne({ ...asked, span: than }, t))))
  // Of an act that is counted or done, the day that is said with it.
  const hasItsDay = (t: Term, narrowed: Where): boolean => t.facts.every(isAct) || sortOfTerm(t, select(all, t, narrowed)) === 'number'
  const [from] = terms as [Term]
  const since = hasItsDay(from, where) ? tellDay(all, from, where, span) : first
  if (typeof daysTo !== 'object') return daysBetween(since, daysTo ?? since)
  return daysBetween(since, hasItsDay(daysTo, {}) ? tellDay(all, daysTo) : tell(all, daysTo))
}

const wholes = (asked: Asked, { terms }: Against): readonly Told[] => terms.map((t) => tellOther(asked, t))
const wholeOf = (asked: Asked, of: Against): Told => {
  const whole = together(wholes(asked, of))
  return asked.isOpen === true && of.terms.some(isOfAllMatters) ? openEnded(whole) : whole
}
/** Among how many it is divided: what the sum is narrowed by (dollars, whose word) is none of the days or people. */
const numberOf = (asked: Asked, per: Against): Told => {
  const { unit: _, ...where } = asked.where
  // A sum for each of itself is so much for each who has one: the average term of those who got one.
  if (isOfItself(asked, per)) return together(per.terms.map((t) => countHaving(asked.all, t, where, asked.span)))
  return together(wholes({ ...asked, where }, per))
}
const isCounted = (asked: Asked, { facts }: Term): boolean =>
  asked.isCount && facts.every((f) => sortOf(f) !== 'number' && sortOf(f) !== 'person')
const tellOther = (asked: Asked, term: Term): Told => tellOne({ ...asked, isCount: isCounted(asked, term) }, term)

/** The same question of one cell alone; what another term says of all is not of the cell. */
function narrow(asked: Asked, how: How, by: Readonly<Record<string, string>>): { readonly asked: Asked; readonly how: How } {
  const whom = whomOf(by)
  return Object.entries(by).reduce(
    (q, [id, code]) => {
      const { where, all } = q.asked
      if (id === 'matter' || id === 'about' || id === 'subject_no') return q
      if (id === 'paper') return { ...q, asked: { ...q.asked, all: all.filter((s) => s.paper === code) } }
      if (id === 'month') return { ...q, asked: { ...q.asked, span: monthWithin(code, q.asked.span) } }
      return id === 'value' ? q : { ...q, asked: { ...q.asked, where: { ...where, [id]: code } } }
    },
    whom === undefined ? { asked, how } : ofSubject({ asked, how }, whom),
  )
}
function ofSubject(
  { asked, how }: { readonly asked: Asked; readonly how: How },
  whom: Partial<Term>,
): { readonly asked: Asked; readonly how: How } {
  const here = asked.terms.map((t) => isOf(t, whom))
  // What is set against it stays the one that is named, unless of several that are named one is of the cell.
  const other = (t: Term): Term => ({ ...whom, ...t })
  const others = (a: Against | undefined): Against | undefined => {
    const own = a?.terms.filter((t, i) => (a.isOfEach ? here[i] === true : isOf(t, whom))) ?? []
    return a && { ...a, terms: (own.length > 0 ? own : a.terms).map(other) }
  }
  const { minus, of, per, daysTo } = how
  return {
    asked: { ...asked, terms: asked.terms.filter((_, i) => here[i]).map((t) => ({ ...t, ...whom })) },
    how: { ...how, minus: others(minus), of: others(of), per: others(per), daysTo: typeof daysTo === 'object' ? other(daysTo) : daysTo },
  }
}
function monthWithin(month: string, span?: Span): Span {
  const [from, until] = [`${month}-01`, lastDayOf(`${month}-01`)]
  return { from: span && span.from > from ? span.from : from, until: span && span.until < until ? span.until : until }
}

/** What is left of a sum; where each of its terms has its own that comes off, of each by itself. */
function leftOf(asked: Asked, minus: Against, first: Told): Told {
  const [term, ...plus] = asked.terms as [Term, ...Term[]]
  const [off, ...more] = minus.terms as [Term, ...Term[]]
  if (plus.length === 0 && more.length === 0) return leftOfOne(asked, term, off, first)
  if (!minus.isOfEach) return less(first, together(wholes(asked, minus)))
  const left = together(asked.terms.map((t, i) => leftOfOne(asked, t, minus.terms[i] ?? off, tellOne(asked, t))))
  return first.qualifier === 'at_least' ? openEnded(left) : left
}

/**
 * Of several (accused, victims) it is worked out of each: of whom nobody says what came off, it is not known what is left, and what came off the others is not
 * taken from hers.
 */
function leftOfOne(asked: Asked, term: Term, minus: Term, whole: Told): Told {
  const { all, where, span } = asked
  const of = term.no === undefined && minus.no === undefined && term.about === minus.about ? select(all, term, where, span) : []
  const each = group(of, (s) => JSON.stringify([s.about, s.matter, s.subject_no])).flatMap(([s]) => (s ? [s] : []))
  const ofAll = less(whole, tellOther(asked, minus))
  if (asked.isCount || each.length < 2 || whole.value === null || each.some((s) => s.subject_no === null || !PEOPLE.has(s.about)))
    return ofAll
  const left = each.map((s) => {
    const [mine, off] = [term, minus].map(({ facts }) => ({ matter: s.matter, about: s.about, no: s.subject_no as number, facts }))
    return less(tell(all, mine as Term, where, span), tell(all, off as Term, where, span))
  })
  return left.every((t) => t.qualifier === 'exact') ? ofAll : sumOfTold(left, ofAll)
}
const PEOPLE: ReadonlySet<string> = new Set(['accused', 'official', 'victim', 'person', 'worker'])

/** Sums of several currencies are none together; that there is one, each of them says. */
function whetherOf(all: readonly Statement[], term: Term, where: Where, span?: Span): Told {
  if (where.answer !== undefined) return whetherOne(all, term, where.answer, withoutAnswer(where), span)
  const told = tellSaid(all, term, where, span)
  if (!told.why.includes('not_broken_down')) return whether(told)
  const each = tellBy(all, term, where, ['unit'], span).map((cell) => whether(cell))
  return { ...oneOf(each.length > 0 ? each : [whether(told)]), papers: told.papers }
}
/** Of charges, roles and help somebody has several: that another is said says nothing against the one that is asked, and what is said of just that one is the answer. */
function whetherOne(all: readonly Statement[], term: Term, answer: string, where: Where, span?: Span): Told {
  const told = tellSaid(all, term, where, span)
  if (!term.facts.every(maySaySeveral)) return whetherIs(answer, told)
  const codes = codesOf(answer)
  const own = select(all, term, where, span).filter((s) => codes.includes(s[columnOf(s.fact)] ?? ''))
  if (own.length > 0) return whether(tellSaid(own, term, where, span))
  if (told.answer === undefined) return whetherIs(answer, told)
  const { answer: _, ...rest } = whetherIs(answer, told)
  return { ...rest, ...say(notKnown('not_collected')), state: 'not_collected' }
}
/** Of several: yes where one of them is there, no where none of them is, and not known where of one nobody knows. */
function oneOf(each: readonly Told[]): Told {
  const found = each.find((t) => t.answer === 'yes') ?? each.find((t) => t.answer === undefined) ?? each[0]
  const { unit: _, ...told } = found as Told
  return { ...told, papers: each.flatMap((t) => t.papers) }
}
const withoutAnswer = (where: Where): Where => Object.fromEntries(Object.entries(where).filter(([id]) => id !== 'answer'))
