/**
 * What papers say of one thing, taken together. Within a paper cells are added up; two papers of one thing agree, or contradict each other; different
 * people and matters are added. A correction takes a place only where it says which paper it corrects; a proof outweighs what somebody says; what merely repeats
 * another paper adds nothing. What nobody was asked, what is said not to be known, and an outright none stay three things.
 */
import { atLeast, between, exactly, notKnown, say } from '../count/amount.ts'
import { describer, holds, isDenied, splitWhere, WHOM } from './described.ts'
import { contradictor, isNoneOfAll } from './nones.ts'
import { isOfPaper, papersOf } from './papers-say.ts'
import { COUNTED_AS } from './rows.ts'
import { codesOf, group, select, sortOfTerm, type Span, type Term, type Where } from './standing.ts'
import { columnOf, CUTS, dayOf, isAct, isOneOnly, subjectOf, type Statement } from './statement.ts'
import { tellNumber } from './tell-number.ts'
import { namedIn, saidDays, sayingAge, surest, tellCode, tellSealed, tellWords } from './tell-words.ts'
import type { Told } from './told.ts'
import { ended, isWaitFor } from './waits.ts'

/**
 * One answer. What somebody still waits for is not known, also where a paper says "no": so far. @param where cuts that hold; a cell that is finer is added
 * up where the paper has no coarser one
 */
export function tell(all: readonly Statement[], term: Term, where: Where = {}, span?: Span): Told {
  const told = tellSaid(all, term, where, span)
  const isOpen = (told.state === 'not_collected' && told.papers.length === 0) || told.answer === 'no'
  return isOpen && isAwaited(all, term) ? { ...AWAITED, papers: told.papers } : told
}

const OF_ALL: ReadonlySet<string> = new Set(['appeal', 'hearing', 'trial', 'decision'])
const AWAITED: Told = { value: null, qualifier: null, why: ['not_recorded'], state: 'reported', papers: [] }
function isAwaited(all: readonly Statement[], { facts, ...subject }: Term): boolean {
  if (subject.matter === undefined) return false
  // An appeal, a trial or a decision in a matter is waited for by everybody in it.
  const ofMatter = select(all, { matter: subject.matter, about: 'matter', facts: ['waiting'] }, {}).filter((s) =>
    OF_ALL.has(s.answer ?? ''),
  )
  const waits = [...new Set([...select(all, { ...subject, facts: ['waiting'] }, {}), ...ofMatter])]
  const isOver = ended(all)
  return waits.some((s) => s.said === 'said' && !isOver(s) && facts.some((f) => isWaitFor(s, f)))
}

/** The same as the papers have it: that something is not there so far is a no. */
export function tellSaid(all: readonly Statement[], term: Term, where: Where = {}, span?: Span): Told {
  switch (sortOfTerm(term, select(all, term, where, span))) {
    case 'person':
      return countPeople(all, term, where, span)
    case 'number':
      return tellNumber(all, term, where, span)
    case 'articles':
      return tellWords(select(all, term, where, span), (list) => {
        const numbers = [...new Set(list.flatMap((s) => s.quantity ?? []))].toSorted((a, b) => a - b)
        return numbers.length === 0 ? [] : [numbers.join(' ')]
      })
    case 'day':
      return tellDay(all, term, where, span)
    case 'age':
      return tellAge(all, term, where, span)
    case 'name':
      return tellSealed(namedIn(all, term, where, span), 'written_as', () => null)
    case 'code':
      return tellCode(established(ofWhole([...select(all, term, where, span), ...describedAs(all, term, where, span)], term)))
  }
}

/** @param at the day as of which it is asked, where it is not that of each paper */
export const tellAge = (all: readonly Statement[], term: Term, where: Where = {}, span?: Span, at?: string): Told =>
  tellSealed(surest(sayingAge(select(all, { ...term, facts: ['age', 'person'] }, where, span))), 'age_years', (s) => s.age_band, at)

/** On which day: of an act that is counted (who went home, what was paid) or done (a place was visited) as of one that is a day. What was not done has no day. */
export const tellDay = (all: readonly Statement[], term: Term, where: Where = {}, span?: Span): Told =>
  tellWords(
    ofWhole(select(all, term, where, span), term).map((s) => (isAct(s.fact) && s.answer === 'no' ? { ...s, said: 'none' } : s)),
    (list) => saidDays(list),
  )

/** A part of a matter that its paper speaks of apart is asked alone: what is said of the whole is not said by it. */
function ofWhole(own: readonly Statement[], { no }: Term): readonly Statement[] {
  if (no !== undefined) return own
  const whole = new Set(own.filter((s) => s.about === 'matter' && s.subject_no === null && s.said === 'said').map((s) => s.matter))
  return own.filter((s) => s.about !== 'matter' || s.subject_no === null || !whole.has(s.matter))
}

/** The sex of somebody, or the country, stands where that one is described, and needs no line of its own. */
function describedAs(all: readonly Statement[], term: Term, where: Where, span?: Span): readonly Statement[] {
  const [fact = ''] = term.facts
  if (term.no === undefined || term.facts.length > 1 || !DESCRIBED_AS.has(fact)) return []
  const isSaid = (s: Statement): boolean => s.said === 'said' && ![null, 'unknown', 'UNK'].includes(s[columnOf(fact)])
  return select(all, { ...term, facts: ['person'] }, where, span)
    .filter(isSaid)
    .map((s) => ({ ...s, fact }))
}
const DESCRIBED_AS: ReadonlySet<string> = new Set(['sex', 'citizenship', 'age_group'])

/** Who somebody is, no word of somebody establishes; and who gave no name is nobody whom the paper knows. */
const established = (own: readonly Statement[]): readonly Statement[] =>
  own.map((s) => (s.fact === 'identity' && s.said === 'said' && isNobody(s) ? { ...s, said: 'not_known' } : s))
const isNobody = ({ basis, answer }: Statement): boolean => ['told', 'allegation'].includes(basis ?? '') || answer === 'not_named'

const isShownOpen = (list: readonly Statement[], where: Where): boolean =>
  list.some((s) => CUTS.some((cut) => cut in where && s[cut] === 'unknown'))

/**
 * People who are described, once each. Of whom two papers say different things nobody picks one; of whom nothing is said of what is asked, it is not
 * known. It is at least so many, unless the matter says how many there were and each of them is described.
 */
function countPeople(all: readonly Statement[], term: Term, where: Where, span?: Span): Told {
  const own = select(all, term, {}, span)
  const papers = papersOf(own, (list) => group(list, subjectOf).filter((l) => holds(l, where) !== 'no').length)
  const people = group(own, subjectOf)
  const judged = people.map((list) => holds(list, where))
  const [yes, maybe, unsaid] = (['yes', 'contradicted', 'unsaid'] as const).map((j) => judged.filter((x) => x === j).length) as [
    number,
    number,
    number,
  ]
  const isWhole = areAll(all, term, people.length) && unsaid === 0 && !people.some((list) => mayHaveMore(list, where))
  const amount =
    people.length === 0
      ? notKnown('not_collected')
      : maybe > 0
        ? between(yes, yes + maybe, 'contradicted')
        : isWhole
          ? exactly(yes, 'complete')
          : yes === 0
            ? notKnown('not_recorded')
            : // Of whom a paper shows that it was not written, she may be one; of whom none speaks of it, none describes her as one.
              atLeast(yes, people.some((list, i) => judged[i] === 'unsaid' && isShownOpen(list, where)) ? 'not_recorded' : 'fewer_records')
  return {
    ...say(amount),
    state: people.length === 0 ? 'not_collected' : yes === 0 && isWhole && maybe === 0 ? 'reported_zero' : 'reported',
    unit: 'persons',
    papers,
  }
}

/**
 * How many subjects say a code, or have a day. A cut that their own line leaves open is that of their description; of whom it stays open, nobody knows
 * whether they are of it. It is at least so many, unless the matter says how many there were and of each of them it is said.
 */
export function countSaying(all: readonly Statement[], term: Term, where: Where, span?: Span): Told {
  if (term.facts.includes('waiting')) return countWaiting(all, term, where, span)
  if (where.said !== undefined) return countAsSaid(all, term, where, span)
  const { ofFact, ofWhom } = splitWhere(term, where)
  const stated = select(all, term, ofFact, span)
  const own = stated.filter((s) => s.said === 'said')
  // Of whom it is not known or was not asked, nobody knows.
  const open = group(
    select(all, term, Object.fromEntries(Object.entries(ofFact).filter(([id]) => id !== 'answer')), span),
    subjectOf,
  ).filter((list) => list.every((s) => s.said === 'not_known' || s.said === 'not_asked'))
  // Whose acquittal is before a higher court is not convicted meanwhile; who was convicted may be.
  const isOtherwise = (list: readonly Statement[]): boolean => isOtherSoFar(all, list, ofFact) || isNotYet(all, list)
  // Of whom it is said that there is none, it is said: she is none of them, and is not missing.
  const none = group(stated, subjectOf).filter((list) => list.every((s) => s.said === 'none'))
  // Who says another answer is counted as well, where nobody has two: of whom each is said to be guilty or not, those who are found guilty are all.
  const ofAnyAnswer = term.facts.every((f) => isOneOnly(f)) ? select(all, term, withoutOwn(ofFact, term), span) : own
  const answered = [...ofAnyAnswer.filter((s) => s.said === 'said'), ...open.flat()]
  const describe = describer(all)
  const some = own.filter((s) => !isDenied(s, ofFact))
  const isContradicted = contradictor(stated)
  const judgeNone = (list: readonly Statement[]): 'no' | 'unsaid' => (isNoneOfAll(list, some, ofFact, span) ? 'no' : 'unsaid')
  const judge = (list: readonly Statement[]): ReturnType<typeof holds> => {
    if (list.every((s) => isDenied(s, ofFact))) {
      const nones = stated.filter((s) => s.said === 'none' && subjectOf(s) === subjectOf(list[0] as Statement))
      return list.some((s) => s.quantity !== 0) ? 'no' : judgeNone([...list, ...nones])
    }
    const judged = holds(describe(list), ofWhom)
    return judged === 'yes' && isContradicted(list) ? 'contradicted' : judged
  }
  const judged = [
    ...group(own, subjectOf).map(judge),
    ...open.map((list) => (isOtherwise(list) || holds(describe(list), ofWhom) === 'no' ? ('no' as const) : ('unsaid' as const))),
    ...none.map(judgeNone),
  ]
  const count = (of: (typeof judged)[number]): number => judged.filter((j) => j === of).length
  const [n, maybe, unsaid] = [count('yes'), count('contradicted'), count('unsaid')]
  const isCutOnce = !own.some((s) => mayHaveMore(describe([s]), ofWhom))
  const amount =
    judged.length === 0
      ? notKnown('not_collected')
      : own.length + none.length === 0
        ? notKnown(open.flat().some((s) => s.said === 'not_known') ? 'not_recorded' : 'not_collected')
        : maybe > 0
          ? between(n, n + maybe, 'contradicted')
          : unsaid > 0
            ? n === 0
              ? notKnown('not_recorded')
              : atLeast(n, 'not_recorded')
            : isCutOnce &&
                (isSaidOfAll(all, term, [...own, ...open.flat(), ...none.flat()]) ||
                  isSaidOfThose(all, term, own, [...answered, ...none.flat()]))
              ? exactly(n, ...(n === 0 ? (['complete'] as const) : []))
              : n > 0
                ? (term.matter !== undefined && term.no !== undefined) || areNamed(term, where, judged.length)
                  ? exactly(n)
                  : atLeast(n, 'fewer_records')
                : (isOfOne(term) || areNamed(term, where, judged.length)) && isCutOnce
                  ? exactly(0, 'complete')
                  : notKnown('not_recorded')
  const isZero = amount.most === 0
  return {
    ...say(amount),
    state: amount.why.includes('not_collected') ? 'not_collected' : isZero ? 'reported_zero' : 'reported',
    papers: papersOf(own, (l) => group(l, subjectOf).length),
  }
}

/** How many have a number of it that is said, where each is a subject of its own; of whom it is open, there may be one more, and who has none is none of them. */
export function countHaving(all: readonly Statement[], term: Term, where: Where, span?: Span): Told {
  const own = select(all, term, where, span)
  const each = group(own, subjectOf)
  // Of several together nobody says how many of them have one.
  if (own.some((s) => s.subject_no === null && s.about !== 'matter' && s.about !== 'office'))
    return { ...say(notKnown('not_recorded')), state: 'reported', papers: [] }
  const told = each.map((list) => tellNumber(list, term, {}, span))
  const having = told.filter((t) => t.qualifier !== null && (t.least ?? t.value ?? 0) > 0).length
  const open = told.filter((t) => t.value === null && t.least === undefined).length
  const amount =
    each.length === 0
      ? notKnown('not_collected')
      : open > 0
        ? between(having, having + open, 'not_recorded')
        : exactly(having, ...(having === 0 ? (['complete'] as const) : []))
  return { ...say(amount), state: 'reported', papers: [] }
}

/** Whoever has one of it has no other: of citizenships, and of what was done to somebody, there may be more than papers name. */
const HAS_ONE: ReadonlySet<string> = new Set(['sex', 'age_band'])
/** Of whom another form, or another citizenship, is written may have the one that is asked for as well: as long as there is anybody like that, none is not all there is. */
function mayHaveMore(list: readonly Statement[], where: Where): boolean {
  const ofOthers = Object.fromEntries(Object.entries(where).filter(([id]) => !WHOM.has(id) || HAS_ONE.has(id)))
  return holds(list, where) === 'no' && holds(list, ofOthers) !== 'no'
}

/** One that is named: of whom what is asked is known, and is not so, none is. A part of a matter, and an office, are several. */
const isOfOne = ({ matter, about, no }: Term): boolean =>
  matter !== undefined && no !== undefined && about !== undefined && !about.includes('/') && about !== 'matter' && about !== 'office'

/** Asked is of these and no others, `subject_no=1/2/3`, and of each of them it is said. */
const areNamed = (term: Term, { subject_no: numbers }: Where, judged: number): boolean =>
  term.no === undefined && numbers !== undefined && isOfOne({ ...term, no: 0 }) && new Set(codesOf(numbers)).size === judged

/** An award that a court has still to make has not been made so far: whoever waits for it is none of those who have one. */
function isNotYet(all: readonly Statement[], [open]: readonly Statement[]): boolean {
  if (open === undefined || open.subject_no === null || open.fact !== 'award') return false
  const { matter, about, subject_no: no, fact } = open
  return isAwaited(all, { matter, about, no, facts: [fact] })
}

/** Somebody waits for what was decided before, and each time otherwise than is asked. */
function isOtherSoFar(all: readonly Statement[], [open]: readonly Statement[], { answer }: Where): boolean {
  if (open === undefined || answer === undefined || open.subject_no === null || !isOneOnly(open.fact)) return false
  const { matter, about, subject_no: no, fact } = open
  if (columnOf(fact) !== 'answer' || !isAwaited(all, { matter, about, no, facts: [fact] })) return false
  const before = all.filter((s) => s.fact === fact && s.said === 'said' && s.paper_on <= open.paper_on && subjectOf(s) === subjectOf(open))
  return before.length > 0 && !before.some((s) => codesOf(answer).includes(s.answer ?? ''))
}

/** Of how many it is said so: that it was not asked, is not known, is none. There may be others, and of none nobody says that there is none. */
function countAsSaid(all: readonly Statement[], term: Term, { said = '', ...where }: Where, span?: Span): Told {
  const those = asEachIsSaid(all, term, where, span).filter(([s]) => codesOf(said).includes(s?.said ?? ''))
  return {
    ...say(those.length === 0 ? notKnown('not_recorded') : atLeast(those.length, 'fewer_records')),
    state: 'reported',
    papers: papersOf(those.flat(), (list) => group(list, subjectOf).length),
  }
}
/** Each of whom a paper speaks in it, and how: what anybody says before a none, a none before what is not known, and that before what was not asked. */
export function asEachIsSaid(all: readonly Statement[], term: Term, where: Where, span?: Span): readonly (readonly Statement[])[] {
  const { ofFact, ofWhom } = splitWhere(term, where)
  const describe = describer(all)
  return group(select(all, term, ofFact, span), subjectOf)
    .filter((list) => holds(describe(list), ofWhom) === 'yes')
    .flatMap((list) => {
      const said = SAID.find((code) => list.some((s) => s.said === code))
      return said === undefined ? [] : [list.map((s) => ({ ...s, said }))]
    })
}
const SAID = ['said', 'none', 'not_known', 'not_asked'] as const

/** Without the code that is asked for: `answer=guilty` of an outcome. */
const withoutOwn = (where: Where, { facts }: Term): Where =>
  Object.fromEntries(Object.entries(where).filter(([id]) => !facts.some((f) => columnOf(f) === id)))

/** That one waits for nothing, or for no appeal, says nothing of the others, or of what else they wait for. */
const isOfAllAsked = (s: Statement, { matter, about, no }: Term, where: Where): boolean =>
  (matter !== undefined || (about === 'office' && s.about === 'office')) &&
  (no !== undefined || s.subject_no === null) &&
  (about === undefined ? s.about === 'matter' : about === s.about) &&
  CUTS.every((c) => s[c] === null || s[c] === where[c])
/** That nobody waits is of its day: of whom it is not known that day or later, she may wait. */
function lastWord(all: readonly Statement[], term: Term, where: Where, span?: Span): (none: Statement) => boolean {
  const codes = where.answer === undefined ? undefined : codesOf(where.answer)
  const open = select(all, term, withoutOwn(where, term), span).filter(
    (s) => (s.said === 'not_known' || s.said === 'not_asked') && (s.answer === null || codes?.includes(s.answer) !== false),
  )
  return (none) => open.every((s) => dayOf(s) < dayOf(none))
}
/** Who waits in no paper is not counted. */
function countWaiting(all: readonly Statement[], term: Term, where: Where, span?: Span): Told {
  const isOver = ended(all)
  const own = select(all, term, where, span).filter((s) => s.said === 'said' && !isOver(s))
  const n = new Set(own.map((s) => `${subjectOf(s)} ${s.answer}`)).size
  // That nobody waits is known where somebody says so of all who are asked for, and nobody is said to.
  const isKnownSince = lastWord(all, term, where, span)
  const nobody =
    n === 0 ? select(all, term, where, span).filter((s) => s.said === 'none' && isOfAllAsked(s, term, where) && isKnownSince(s)) : []
  if (nobody.length > 0) return { ...say(exactly(0, 'said_none')), state: 'reported_zero', papers: papersOf(nobody, () => 0) }
  return {
    ...say(n === 0 ? notKnown('not_collected') : atLeast(n, 'fewer_records')),
    state: n === 0 ? 'not_collected' : 'reported',
    papers: papersOf(own, (l) => group(l, subjectOf).length),
  }
}

/** The matter says how many there were, and of each it is said. */
function areAll(all: readonly Statement[], { matter, about = '' }: Term, described: number): boolean {
  if (matter === undefined) return false
  const { value, qualifier } = tell(all, { matter, facts: COUNTED_AS[about] ?? [] })
  return qualifier === 'exact' && value === described
}
/** What is said of all of them together is said of nobody by number, and counts nobody. */
const isSaidOfAll = (all: readonly Statement[], term: Term, said: readonly Statement[]): boolean =>
  said.every((s) => s.subject_no !== null) && areAll(all, term, group(said, subjectOf).length)

/**
 * A paper says how many there were and describes each of them: of each it is said by now, and whoever is asked for is one of those. Whom another paper speaks
 * of beside them (a fifth, who was let go before the trial of four) is none of the number.
 */
function isSaidOfThose(all: readonly Statement[], term: Term, own: readonly Statement[], said: readonly Statement[]): boolean {
  const { matter, about = '' } = term
  if (matter === undefined) return false
  // A later paper may count fewer of them (eight victims of nine who were suspected): who is the most that anybody says is described to the last.
  const { qualifier, papers, ...counted } = tell(all, { matter, facts: COUNTED_AS[about] ?? [] })
  const value = qualifier === 'exact' ? counted.value : counted.why.includes('contradicted') ? counted.most : undefined
  const [asked, answered] = [own, said].map((list) => new Set(list.map(subjectOf))) as [Set<string>, Set<string>]
  return (
    value !== null &&
    value !== undefined &&
    papers.some((p) => {
      const those = new Set(
        all
          .filter((s) => s.matter === matter && s.about === about && s.subject_no !== null && s.said !== 'struck' && isOfPaper(s, p))
          .map(subjectOf),
      )
      return those.size === value && [...asked].every((s) => those.has(s)) && [...those].every((s) => answered.has(s))
    })
  )
}
