/** Which statements are asked for, and which of them stand: none struck, none corrected, and a proof before what is only said. */
import {
  columnOf,
  CUTS,
  dayOf,
  isChanging,
  isGrowing,
  isOpenFact,
  sortOf,
  sourceOf,
  subjectOf,
  unitOf,
  type Cut,
  type Sort,
  type Statement,
  endsOf,
} from './statement.ts'
import { ended, isWaitFor } from './waits.ts'

/** Of which statements: what is left out may be anything; `about` is whom, or several with `/` between. Several facts are taken as one: `victims` and `suspected`. */
export type Term = { readonly matter?: string; readonly about?: string; readonly no?: number; readonly facts: readonly string[] }
/** What a question may be narrowed by, besides whom it is about; `office` is who writes, `subject_no` which of them (`1/2`), `said` how it is said: of how many it was not asked. */
export const WHERE = [...CUTS, 'basis', 'unit', 'said', 'said_by', 'office', 'subject_no'] as const
export type WhereId = (typeof WHERE)[number]
/** A code, or several with `/` between: any of them. */
export type Where = Readonly<Partial<Record<WhereId, string>>>
/** ISO days, both in. */
export type Span = { readonly from: string; readonly until: string }
export const PLACES = [...CUTS, 'matter', 'about', 'subject_no', 'paper', 'office', 'said', 'said_by', 'unit', 'value', 'month'] as const
export type By = (typeof PLACES)[number]

/** @param of the statements that were found: what no word fits, or a code, is a number where they say one and no code (`help n=250`) */
export function sortOfTerm({ facts }: Term, of: readonly Statement[]): Sort {
  const [fact = ''] = facts
  const sort = sortOf(fact)
  if (sort !== 'code') return sort
  const isCode = (s: Statement): boolean => s.said === 'said' && s[columnOf(s.fact)] !== null
  const numbers = of.filter((s) => s.quantity !== null)
  // No help at all is no kind of help: help is the one code of which somebody has several, and is counted by.
  const isNone = of.some((s) => s.said === 'none') && !of.some(isCode)
  if (isOpenFact(fact)) return numbers.length > 0 || isNone ? 'number' : sort
  if (fact === 'help' && isNone) return 'number'
  return numbers.length > 0 && !numbers.some(isCode) ? 'number' : sort
}

/** Statements of a term that still stand: none struck, none corrected, and a proof before what is only said. @param isEachPaper as each paper has it, corrected or not */
export function select(all: readonly Statement[], term: Term, where: Where, span?: Span, isEachPaper = false): readonly Statement[] {
  const asked = all.filter(
    (s) =>
      term.facts.includes(s.fact) &&
      (term.matter === undefined || s.matter === term.matter) &&
      (term.about === undefined || term.about.split('/').includes(s.about)) &&
      (term.no === undefined || s.subject_no === term.no) &&
      (span === undefined || isIn(s, span)),
  )
  const own = asked.filter((s) => s.said !== 'struck')
  if (isEachPaper) return own
  // What a later paper strikes out of an earlier one is corrected, and nothing takes its place.
  const corrections = asked.flatMap((t) => (t.corrects === null ? [] : [{ t, office: officeOfCorrected(all, t) }]))
  const correctionsOf = (s: Statement): readonly Statement[] =>
    corrections.flatMap(({ t, office }) =>
      t.corrects === s.paper && (s.office ?? null) === office && isCorrectable(asked, s, t) && (isSame(s, t) || isWithin(s, t)) ? [t] : [],
    )
  const corrected = own.flatMap((s) => correctionsOf(s).map((t) => ({ s, t })))
  const standing = own.filter((s) => !corrected.some((c) => c.s === s || isAgain(s, c.s, c.t)))
  const proofs = standing.filter((t) => t.basis === 'proof')
  const proven = standing.filter((s) => s.basis === 'proof' || s.fact === 'person' || s.fact === 'age' || !proofs.some((t) => isSame(s, t)))
  const first = proven.filter((s) => s.basis !== 'repeats' || !proven.some((t) => t.basis !== 'repeats' && isSame(s, t)))
  return standingNow(all, stillDecided(all, first)).filter((s) =>
    Object.entries(where).every(([id, code]) => {
      // A none has no unit, and is one of each.
      if (id === 'unit' && unitOf(s) === null && s.said !== 'said') return true
      const place = id === 'unit' ? unitOf(s) : (s[id as Exclude<WhereId, 'unit'>] ?? (id === 'said_by' ? OWN_WORD : null))
      return place !== null && codesOf(code).includes(String(place))
    }),
  )
}

/** Several codes of one dimension, of which any holds: `PCC-23/PCC-24`. */
export const codesOf = (code: string): readonly string[] => code.split('/')

/** Of what changes with time the newest day says how it is; and that something had not happened yet is over once it has. */
function standingNow(all: readonly Statement[], own: readonly Statement[]): readonly Statement[] {
  if (!own.some((s) => isChanging(s.fact) || isGrowing(s.fact))) return own
  // Of one subject at a time: a whole record's statements are many.
  const later = Map.groupBy(own, ofSubject)
  const acts = Map.groupBy(
    all.filter((a) => SINCE.has(a.fact) && a.said !== 'struck'),
    subjectOf,
  )
  const isSoAlready = (s: Statement, t: Statement): boolean => isSince(acts.get(subjectOf(s)) ?? [], s, t)
  const isPast = (s: Statement, t: Statement): boolean => isOver(s, t) && !isSoAlready(s, t) && (s.about !== 'office' || isOneReturn(s, t))
  return own.filter((s) => !(later.get(ofSubject(s)) ?? []).some((t) => isPast(s, t)))
}
/** Of an office there are many acts and many times. Its return of one time, which was not in by one day, is in by a later. */
const isOneReturn = (s: Statement, t: Statement): boolean =>
  s.fact === 'is_in' &&
  (s.holder !== null || s.province !== null) &&
  s.subject_no === t.subject_no &&
  spanOf(s) === spanOf(t) &&
  CUTS.every((c) => c === 'answer' || c === 'province' || s[c] === t[c])
/** Acts that make it otherwise from their day on. */
const SINCE: ReadonlyMap<string, string> = new Map([
  ['released_on', 'whereabouts'],
  ['returned_home', 'whereabouts'],
  ['removed', 'whereabouts'],
  ['arrested_on', 'whereabouts'],
  ['held_since', 'whereabouts'],
  ['papers_given_back', 'has_papers'],
])
/** Of these acts, those after which somebody is held. */
const TAKING: ReadonlySet<string> = new Set(['arrested_on', 'held_since'])
/**
 * Whether the later paper says itself that it was so on the day of the earlier already: “released on 25 January” beside another’s “in custody” of 18 June is no
 * change between the two, and they contradict each other. Not where it says as well that he was arrested again between the two.
 */
function isSince(acts: readonly Statement[], s: Statement, t: Statement): boolean {
  if (s.said !== 'said' || t.said !== 'said' || sourceOf(s) === sourceOf(t) || columnOf(s.fact) !== 'answer' || s.answer === t.answer)
    return false
  const own = acts.flatMap((a) => {
    const ends = SINCE.get(a.fact) === t.fact && a.said === 'said' && sourceOf(a) === sourceOf(t) ? endsOf(a) : null
    return ends === null ? [] : [{ isTaking: TAKING.has(a.fact), first: ends[0], last: ends[1] }]
  })
  const made = own.filter((a) => a.isTaking === (t.answer === 'in_custody') && a.last <= dayOf(s))
  // Arrested and let go on one day is let go.
  const isUndone = (a: (typeof own)[number]): boolean =>
    own.some((b) => b.isTaking !== a.isTaking && b.first <= dayOf(s) && (b.last > a.last || (b.last === a.last && a.isTaking)))
  return made.some((a) => !isUndone(a))
}
/** What a later paper says is not known, and somebody still waits for, stands open again: damages that the first court gave and the second has not looked at. */
function stillDecided(all: readonly Statement[], own: readonly Statement[]): readonly Statement[] {
  const open = own.filter((s) => s.said === 'not_known' && !isGrowing(s.fact))
  if (open.length === 0) return own
  // Once for all of them: a whole record's statements are many.
  const isOver = ended(all)
  const waits = Map.groupBy(
    all.filter((w) => w.fact === 'waiting' && w.said === 'said' && !isOver(w)),
    subjectOf,
  )
  const isAwaited = (s: Statement): boolean => (waits.get(subjectOf(s)) ?? []).some((w) => isWaitFor(w, s.fact))
  const again = open.filter(isAwaited)
  return own.filter((s) => s.said === 'not_known' || !again.some((t) => t.paper_on > s.paper_on && isSame(s, t) && isOfSource(s, t)))
}
const ofSubject = (s: Statement): string => `${s.fact} ${subjectOf(s)}`
/** Later is what is later for certain: of a month whose day nobody says, its first day may be before. */
const isLater = (t: Statement, s: Statement): boolean => (endsOf(t)?.[0] ?? dayOf(t)) > (endsOf(s)?.[1] ?? dayOf(s))
const isOver = (s: Statement, t: Statement): boolean =>
  isLater(t, s) &&
  isOfSource(s, t) &&
  (isChanging(s.fact)
    ? t.said !== 'not_asked'
    : isGrowing(s.fact) &&
      (s.said === 'none' || s.quantity === 0) &&
      t.said === 'said' &&
      CUTS.every((c) => s[c] === null || s[c] === t[c]))

/** Of who says it: the paper itself. */
export const OWN_WORD = 'own'
/** Of who says it: what somebody holds in the hand. */
export const SHOWN_BY: ReadonlySet<string> = new Set(['document', 'book'])

/**
 * Whose paper it corrects: two offices may number alike. Its own office's where that has another paper of the number; else that of the one office
 * that has; of several nobody knows, and all of them stand.
 */
function officeOfCorrected(all: readonly Statement[], t: Statement): string | null | undefined {
  const own = t.office ?? null
  const numbered = all.filter((s) => s.paper === t.corrects).map((s) => s.office ?? null)
  const offices = new Set(t.paper === t.corrects ? numbered.filter((office) => office !== own) : numbered)
  return offices.has(own) ? own : offices.size === 1 ? [...offices][0] : undefined
}

/** What a paper says of its own is corrected; what it gives as another's word stays that one's. */
const isOfSource = (s: Statement, t: Statement): boolean => (s.said_by ?? null) === (t.said_by ?? null) || (t.said_by ?? null) === null

/**
 * “46 by his passport, not 44 as in report 117”: on the word of a document a paper's own word is corrected as well, unless that paper gave the document's too
 * and had two words of it.
 */
const isCorrectable = (asked: readonly Statement[], s: Statement, t: Statement): boolean =>
  isOfSource(s, t) ||
  ((s.said_by ?? null) === null &&
    SHOWN_BY.has(t.said_by ?? '') &&
    !asked.some((o) => o.said_by === t.said_by && o.paper === s.paper && (o.office ?? null) === (s.office ?? null) && isSame(o, t)))

/**
 * Somebody else repeats the very number that its own office has corrected since: that brings no contradiction back. Whoever counted the same number
 * himself is contradicted by the correction: no office takes back what another says.
 */
const isAgain = (s: Statement, was: Statement, by: Statement): boolean =>
  s.basis === 'repeats' &&
  s.said === 'said' &&
  s.quantity !== null &&
  s.quantity === was.quantity &&
  (s.office ?? null) !== (was.office ?? null) &&
  (s.office ?? null) !== (by.office ?? null) &&
  s.paper_on >= was.paper_on &&
  sortOf(s.fact) === 'number' &&
  isSame(s, was)

/** A number of a time within, or an act of a day in it. Of which part a number is, is judged where it is added. */
function isIn(s: Statement, { from, until }: Span): boolean {
  const [first, last] = s.from_on !== null && s.until_on !== null ? [s.from_on, s.until_on] : (endsOf(s) ?? [])
  return first !== undefined && last !== undefined && first >= from && last <= until
}

export const spanOf = (s: Statement): string => JSON.stringify([s.from_on, s.until_on])
/** Of one subject, one time and one cell. What is no number has one cell: a code does not stand beside the one that it takes the place of. */
const isSame = (a: Statement, b: Statement): boolean =>
  subjectOf(a) === subjectOf(b) &&
  spanOf(a) === spanOf(b) &&
  (['code', 'articles', 'person', 'age', 'name'].includes(sortOf(a.fact)) ||
    isProof(a, b) ||
    (isOfUnit(a, b) && CUTS.every((c) => isOffice(a, c) || a[c] === b[c])))
/** A none has no unit. */
const isOfUnit = (a: Statement, b: Statement): boolean => a.unit === null || b.unit === null || unitOf(a) === unitOf(b)
/** The office is who it is said of, and no cut. */
const isOffice = (s: Statement, cut: Cut): boolean => cut === 'holder' && s.about === 'office'
/** A cell of what is corrected: how the new number is cut, the correction does not say. */
const isWithin = (s: Statement, t: Statement): boolean =>
  subjectOf(s) === subjectOf(t) &&
  spanOf(s) === spanOf(t) &&
  isOfUnit(s, t) &&
  CUTS.every((c) => isOffice(t, c) || t[c] === null || t[c] === s[c])
const isProof = (a: Statement, b: Statement): boolean => a.basis === 'proof' || b.basis === 'proof'

/** In the order in which they first came. */
export const group = <T>(list: readonly T[], key: (t: T) => string): T[][] => [...Map.groupBy(list, key).values()]
