/**
 * What papers say of one thing, taken together. Within a paper cells are added up; two papers of one thing agree, or contradict each other; different
 * people and matters are added. A correction takes a place only where it says which paper it corrects; a proof outweighs what somebody says; what merely repeats
 * another paper adds nothing. What nobody was asked, what is said not to be known, and an outright none stay three things.
 */
import { atLeast, between, exactly, notKnown, say } from '../count/amount.ts'
import { agreed, areOfMoment, partsOf, stateOf, sumOf } from './sums.ts'
import { apart, COUNTED_AS, oddRows, saysRows, withoutStruckRows } from './rows.ts'
import { codesOf, group, OWN_WORD, select, sortOfTerm, type By, type Span, type Term, type Where } from './standing.ts'
import type { Cell, PaperSays, Told } from './told.ts'
import { isOfSeveralUnits, sayUnits, tellUnits } from './units.ts'
import { ended, isWaitFor } from './waits.ts'
import { columnOf, CUTS, dayAsSaid, sourceOf, subjectOf, unitOf, type Cut, type Statement } from './statement.ts'

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
      return tellWords(ofWhole(select(all, term, where, span), term), (list) => saidDays(list))
    case 'age':
      return tellSealed(surest(sayingAge(select(all, { ...term, facts: ['age', 'person'] }, where, span))), 'age_years', (s) => s.age_band)
    case 'name':
      return tellSealed(namedIn(all, term, span), 'written_as', () => null)
    case 'code':
      return tellCode(established(ofWhole(select(all, term, where, span), term)))
  }
}

/** A part of a matter that its paper speaks of apart is asked alone: what is said of the whole is not said by it. */
function ofWhole(own: readonly Statement[], { no }: Term): readonly Statement[] {
  if (no !== undefined) return own
  const whole = new Set(own.filter((s) => s.about === 'matter' && s.subject_no === null && s.said === 'said').map((s) => s.matter))
  return own.filter((s) => s.about !== 'matter' || s.subject_no === null || !whole.has(s.matter))
}

/** Who somebody is, no word of somebody establishes. */
const established = (own: readonly Statement[]): readonly Statement[] =>
  own.map((s) =>
    s.fact === 'identity' && s.said === 'said' && ['told', 'allegation'].includes(s.basis ?? '') ? { ...s, said: 'not_known' } : s,
  )

const papersOf = (own: readonly Statement[], says: (list: readonly Statement[]) => string | number | null): Told['papers'] =>
  group(own, sourceOf).map((list) => ({
    paper: list[0]?.paper ?? '',
    ...(list[0]?.office ? { office: list[0].office } : {}),
    ...(list[0]?.said_by ? { said_by: list[0].said_by } : {}),
    says: says(list),
  }))

/** Two offices may number alike, and a paper may give another's word beside its own. */
const isOfPaper = (s: Statement, p: PaperSays): boolean =>
  s.paper === p.paper && (s.office ?? undefined) === p.office && (s.said_by ?? undefined) === p.said_by

/** The records that hold what is sealed, each beside its paper. */
const withRecords = (papers: Told['papers'], own: readonly Statement[]): Told['papers'] =>
  papers.map((p) => ({
    ...p,
    records: own.flatMap((s) => (isOfPaper(s, p) && s.agency && s.record ? [{ agency: s.agency, record: s.record, fact: s.fact }] : [])),
  }))

/** What is said in words that no code has is said all the same: it is sealed, and no less known for that. */
function tellCode(own: readonly Statement[]): Told {
  const told = tellWords(own, (list) => list.flatMap((s) => s[columnOf(s.fact)] ?? []))
  const wordy = own.filter((s) => s.said === 'said' && s[columnOf(s.fact)] === null)
  // No code has it: what it is stands in words, beside the code that says so.
  const other = own.filter((s) => s.said === 'said' && s[columnOf(s.fact)] === 'other')
  if (told.answer === 'other')
    return {
      ...told,
      sealed: 'remarks',
      papers: withRecords(
        papersOf(other, () => 'other'),
        other,
      ),
    }
  if (told.answer !== undefined || told.why.includes('contradicted') || wordy.length === 0) return told
  return {
    value: null,
    qualifier: null,
    why: ['withheld'],
    state: 'reported',
    sealed: 'remarks',
    papers: withRecords(
      papersOf(wordy, () => null),
      wordy,
    ),
  }
}

/** Where each paper writes how somebody is called: where it says the name or describes the person, else the first that it says of them. */
const namedIn = (all: readonly Statement[], term: Term, span?: Span): readonly Statement[] =>
  group(
    select(all, { ...term, facts: [...new Set(all.map((s) => s.fact))] }, {}, span, true),
    (s) => `${sourceOf(s)} ${subjectOf(s)}`,
  ).flatMap((list) => {
    const own = list.filter((s) => s.fact === 'name' || s.fact === 'person')
    return own.length > 0 ? own : list.slice(0, 1)
  })

/** Who is described without a word of age says nothing of it, and an age that is said to be unknown is not known, in whatever words. */
const sayingAge = (own: readonly Statement[]): readonly Statement[] =>
  own.flatMap((s): readonly Statement[] =>
    s.fact === 'age'
      ? [s.said === 'said' && s.age_band === 'unknown' ? { ...s, said: 'not_known' } : s]
      : s.age_band === null || s.age_band === 'unknown'
        ? []
        : [s],
  )

/** A guess says nothing against a number that somebody has. */
const surest = (own: readonly Statement[]): readonly Statement[] => {
  const sure = own.filter((s) => s.said === 'said' && (s.qualifier === null || s.qualifier === 'exact'))
  return sure.length > 0 ? sure : own
}

/** An age and a name are sealed. What is seen of them is seen: that two papers differ on child or adult; and which records hold the rest. */
function tellSealed(own: readonly Statement[], field: NonNullable<Told['sealed']>, clear: (s: Statement) => string | null): Told {
  const proven = own.filter((s) => s.basis === 'proof')
  // Whether a proof holds the number, only who opens it sees: the others stay beside it.
  const saying = own.filter((s) => s.said === 'said')
  const shown = tellWords(proven.length > 0 ? proven : own, (list) => list.flatMap((s) => clear(s) ?? []))
  if (saying.length === 0) return shown
  const papers = withRecords(
    papersOf(saying, (list) => [...new Set(list.flatMap((s) => clear(s) ?? []))].join(', ') || null),
    saying,
  ).map((p) => (proven.some((s) => isOfPaper(s, p)) ? { ...p, isProof: true as const } : p))
  const why = shown.why.includes('contradicted') ? (['withheld', 'contradicted'] as const) : (['withheld'] as const)
  return { value: null, qualifier: null, why, state: 'reported', sealed: field, papers }
}

function tellNumber(all: readonly Statement[], term: Term, where: Where, span?: Span): Told {
  const own = withoutStruckRows(all, [...select(all, term, where, span), ...unasked(all, term, where)])
  if (isOfSeveralUnits(own)) {
    const amount = notKnown(tellUnits(own))
    return { ...say(amount), state: stateOf(own, amount, span), papers: papersOf(own, sayUnits) }
  }
  const odd = oddRows(all, own)
  const amount = apart(sumOf(own, where, span), odd)
  const unit = own.map(unitOf).find((u) => u !== null)
  const each = group(own, sourceOf).flatMap((list) => ofOnePaper(list, where, span))
  const isOdd = amount.why.includes('contradicted')
  const papers = isOdd ? [...saysRows(each, odd), ...together(own, where, span), ...repeating(all, own, term, where, span)] : each
  const told = { ...say(amount), state: stateOf(own, amount, span), ...(unit === undefined || unit === null ? {} : { unit }), papers }
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
  if (sums.length > 0)
    return [
      ...says(sums, 'sum'),
      ...says(
        list.filter((s) => s.basis !== 'sum'),
        'rows',
      ),
    ]
  const whole = longestOf(list)
  const isWhole = (s: Statement): boolean => s.from_on === whole?.from_on && s.until_on === whole?.until_on
  const parts = list.filter((s) => !isWhole(s))
  return whole?.from_on && parts.length > 0 ? [...says(list.filter(isWhole), 'whole'), ...says(parts, 'parts')] : says(list)
}
const longestOf = (list: readonly Statement[]): Statement | undefined => list.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]
const lengthOf = (s: Statement): number => (s.from_on && s.until_on ? Date.parse(s.until_on) - Date.parse(s.from_on) : -1)

/** A month whose day one paper leaves open is settled by the day of another, if that is in it. */
const settled = (values: readonly string[]): readonly string[] =>
  values.filter((v) => !(/^\d{4}-\d{2}$/.test(v) && values.some((other) => other.startsWith(`${v}-`))))
const saidDays = (list: readonly Statement[]): readonly string[] => settled([...new Set(list.flatMap((s) => dayAsSaid(s) ?? []))])

/** A day or a code: what all papers that say one say; several are a contradiction, and none of them is picked. */
function tellWords(own: readonly Statement[], read: (list: readonly Statement[]) => readonly string[]): Told {
  const saying = own.filter((s) => s.said === 'said')
  const papers = papersOf(
    own,
    (list) => [...new Set(read(list.filter((s) => s.said === 'said')))].join(', ') || (list.some((s) => s.said === 'none') ? 'none' : null),
  )
  const values = settled([...new Set(group(saying, sourceOf).flatMap((list) => [...read(list)]))])
  const nothing = { value: null, qualifier: null, papers } as const
  const isDenied = own.some((s) => s.said === 'none')
  if (values.length > 1 || (values.length === 1 && isDenied)) return { ...nothing, why: ['contradicted'], state: 'reported' }
  const [answer] = values
  if (answer === undefined) {
    if (isDenied) return { ...nothing, why: ['said_none'], state: 'reported_zero' }
    const isAsked = own.some((s) => s.said !== 'not_asked')
    return { ...nothing, why: [isAsked ? 'not_recorded' : 'not_collected'], state: isAsked ? 'reported' : 'not_collected' }
  }
  const isAbout = saying.some((s) => s.day_kind !== null && s.day_kind !== 'exact' && s.day_kind !== 'month')
  return { value: null, qualifier: isAbout ? 'about' : 'exact', why: isAbout ? ['as_stated'] : [], answer, state: 'reported', papers }
}

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
  const isWhole = areAll(all, term, people.length) && unsaid === 0
  const amount =
    people.length === 0
      ? notKnown('not_collected')
      : maybe > 0
        ? between(yes, yes + maybe, 'contradicted')
        : isWhole
          ? exactly(yes, 'complete')
          : yes === 0
            ? notKnown('not_recorded')
            : atLeast(yes, 'fewer_records')
  return {
    ...say(amount),
    state: people.length === 0 ? 'not_collected' : yes === 0 && isWhole && maybe === 0 ? 'reported_zero' : 'reported',
    unit: 'persons',
    papers,
  }
}

/** What is known of one: a proof before what is only said, a known value before an unknown one. */
function known(list: readonly Statement[], read: (s: Statement) => string): readonly string[] {
  const saying = list.filter((s) => read(s) !== '' && read(s) !== 'unknown')
  const proven = saying.filter((s) => s.basis === 'proof')
  return [...new Set((proven.length > 0 ? proven : saying).map(read))]
}

/** Whether one person is as asked: every paper that says something of it says so, or none does, or they differ. Of one voice, only that is heard. */
function holds(list: readonly Statement[], { said_by, ...where }: Where): 'yes' | 'no' | 'unsaid' | 'contradicted' {
  const own = said_by === undefined ? list : list.filter((s) => (s.said_by ?? OWN_WORD) === said_by)
  if (own.length === 0) return 'unsaid'
  const judged = Object.entries(where).map(([id, code]) => {
    const [said, codes] = [known(own, (s) => s[id as Cut | 'basis'] ?? ''), codesOf(code)]
    if (said.length === 0) return codes.includes('unknown') ? 'yes' : 'unsaid'
    if (said.every((c) => codes.includes(c))) return 'yes'
    return said.some((c) => codes.includes(c)) ? 'contradicted' : 'no'
  })
  return (['no', 'contradicted', 'unsaid'] as const).find((j) => judged.includes(j)) ?? 'yes'
}

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
  if (by.includes('value') || sort === 'code' || (isCount && !term.facts.includes('waiting')))
    return countPlaces(
      [...peopleSaying(all, term, where, by, span), ...(by.includes('value') ? peopleOpen(all, term, where, span) : [])],
      by,
      countSaying(all, term, where, span).qualifier !== 'exact',
    )
  const isEnded = term.facts.includes('waiting') ? ended(all) : () => false
  const waits = (s: Statement): boolean => s.fact !== 'waiting' || (s.said === 'said' && !isEnded(s))
  const cutBy = by.filter((b): b is Cut => CUTS.some((c) => c === b))
  const kept = inUnits(own, by).filter((s) => waits(s) && cutBy.every((b) => s[b] !== null))
  return [...Map.groupBy(kept, (s) => JSON.stringify(by.map((b) => placeOf(s, b))))]
    .map(([key, list]): Cell => {
      const places = JSON.parse(key) as string[]
      const cell = Object.fromEntries(by.map((b, i) => [b, places[i] ?? '']))
      return { by: cell, ...tell(list, term, { ...where, ...Object.fromEntries(cutBy.map((b) => [b, cell[b]])) }, span) }
    })
    .toSorted(byPlace)
}
/** Who is said not to have been there was not there, unless just they are asked for. */
const isDenied = (s: Statement, { answer }: Where): boolean => answer === undefined && s.answer === 'no'
/** Of whom it is said, each with what is said of her; and where it is asked who she is, as she is described. */
function peopleSaying(
  all: readonly Statement[],
  term: Term,
  where: Where,
  by: readonly By[],
  span?: Span,
): readonly (readonly Statement[])[] {
  const { ofFact, ofWhom } = splitWhere(term, where)
  const own = select(all, term, ofFact, span).filter((s) => s.said === 'said' && (by.includes('value') || !isDenied(s, ofFact)))
  const people = group(own, subjectOf)
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
    const n = own.filter((s) => s.unit === unit).reduce((sum, s) => sum + (s.quantity ?? 0), 0)
    return { by: { unit }, ...say(exactly(n, 'complete')), state: n === 0 ? 'reported_zero' : 'reported', unit, papers: [] }
  })

const byPlace = (a: Cell, b: Cell): number => (JSON.stringify(a.by) < JSON.stringify(b.by) ? -1 : 1)
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
    by.reduce<readonly (readonly string[])[]>(
      (sofar, b) => {
        const said = known(list, (s) => placeOf(s, b))
        const here = said.length > 1 && !WHOSE.has(b) ? ['contradicted'] : said.length === 0 ? ['unknown'] : said
        return sofar.flatMap((p) => here.map((code) => [...p, code]))
      },
      [[]],
    ),
  )
  return [...Map.groupBy(places, (p) => JSON.stringify(p))]
    .map(([key, list]): Cell => {
      const codes = JSON.parse(key) as string[]
      const amount = isOpen ? atLeast(list.length, 'fewer_records') : exactly(list.length)
      return { by: Object.fromEntries(by.map((b, i) => [b, codes[i] ?? ''])), ...say(amount), state: 'reported', papers: [] }
    })
    .toSorted(byPlace)
}

/**
 * How many subjects say a code, or have a day. A cut that their own line leaves open is that of their description; of whom it stays open, nobody knows
 * whether they are of it. It is at least so many, unless the matter says how many there were and of each of them it is said.
 */
export function countSaying(all: readonly Statement[], term: Term, where: Where, span?: Span): Told {
  if (term.facts.includes('waiting')) return countWaiting(all, term, where, span)
  const { ofFact, ofWhom } = splitWhere(term, where)
  const own = select(all, term, ofFact, span).filter((s) => s.said === 'said')
  // Of whom it is not known or was not asked, nobody knows.
  const open = group(
    select(all, term, Object.fromEntries(Object.entries(ofFact).filter(([id]) => id !== 'answer')), span),
    subjectOf,
  ).filter((list) => list.every((s) => s.said === 'not_known' || s.said === 'not_asked'))
  const describe = describer(all)
  const judged = [
    ...group(own, subjectOf).map((list) => (list.every((s) => isDenied(s, ofFact)) ? ('no' as const) : holds(describe(list), ofWhom))),
    ...open.map((list) => (holds(describe(list), ofWhom) === 'no' ? ('no' as const) : ('unsaid' as const))),
  ]
  const count = (of: (typeof judged)[number]): number => judged.filter((j) => j === of).length
  const [n, maybe, unsaid] = [count('yes'), count('contradicted'), count('unsaid')]
  const amount =
    judged.length === 0
      ? notKnown('not_collected')
      : own.length === 0
        ? notKnown(open.flat().some((s) => s.said === 'not_known') ? 'not_recorded' : 'not_collected')
        : maybe > 0
          ? between(n, n + maybe, 'contradicted')
          : unsaid > 0
            ? n === 0
              ? notKnown('not_recorded')
              : atLeast(n, 'not_recorded')
            : isSaidOfAll(all, term, [...own, ...open.flat()])
              ? exactly(n, ...(n === 0 ? (['complete'] as const) : []))
              : n > 0
                ? term.matter !== undefined && term.no !== undefined
                  ? exactly(n)
                  : atLeast(n, 'fewer_records')
                : notKnown('not_recorded')
  const isZero = amount.most === 0
  return {
    ...say(amount),
    state: amount.why.includes('not_collected') ? 'not_collected' : isZero ? 'reported_zero' : 'reported',
    papers: papersOf(own, (l) => group(l, subjectOf).length),
  }
}

/** Who waits in no paper is not counted. */
function countWaiting(all: readonly Statement[], term: Term, where: Where, span?: Span): Told {
  const isOver = ended(all)
  const own = select(all, term, where, span).filter((s) => s.said === 'said' && !isOver(s))
  const n = new Set(own.map((s) => `${subjectOf(s)} ${s.answer}`)).size
  return {
    ...say(n === 0 ? notKnown('not_collected') : atLeast(n, 'fewer_records')),
    state: n === 0 ? 'not_collected' : 'reported',
    papers: papersOf(own, (l) => group(l, subjectOf).length),
  }
}

/** Cuts of what is said (its answer, its law, its office), and cuts of whom it is said. */
function splitWhere({ facts }: Term, where: Where): { readonly ofFact: Where; readonly ofWhom: Where } {
  const isOfWhom = (id: string): boolean => WHOM.has(id) && !facts.some((f) => columnOf(f) === id)
  const entries = Object.entries(where)
  return {
    ofFact: Object.fromEntries(entries.filter(([id]) => !isOfWhom(id))),
    ofWhom: Object.fromEntries(entries.filter(([id]) => isOfWhom(id))),
  }
}
const WHOM: ReadonlySet<string> = new Set(['sex', 'age_band', 'citizenship', 'form_of_exploitation', 'province'])

/** What is said of one, and how the papers describe that one; who is described is gathered once, since a record has many. */
function describer(all: readonly Statement[]): (list: readonly Statement[]) => readonly Statement[] {
  const described = Map.groupBy(
    all.filter((s) => DESCRIBING.includes(s.fact) && s.subject_no !== null),
    subjectOf,
  )
  return (list) => {
    const own = list[0] === undefined ? undefined : described.get(subjectOf(list[0]))
    return own === undefined || list[0]?.about === 'office' ? list : [...list, ...select(own, { facts: DESCRIBING }, {})]
  }
}
const DESCRIBING: readonly string[] = ['person', 'age']

/** The matter says how many there were, and of each it is said. */
function areAll(all: readonly Statement[], { matter, about = '' }: Term, described: number): boolean {
  if (matter === undefined) return false
  const { value, qualifier } = tell(all, { matter, facts: COUNTED_AS[about] ?? [] })
  return qualifier === 'exact' && value === described
}
/** What is said of all of them together is said of nobody by number, and counts nobody. */
const isSaidOfAll = (all: readonly Statement[], term: Term, said: readonly Statement[]): boolean =>
  said.every((s) => s.subject_no !== null) && areAll(all, term, group(said, subjectOf).length)
