/**
 * What papers say of one thing, taken together. Within a paper cells are added up; two papers of one thing agree, or contradict each other; different
 * people and matters are added. A correction takes a place only where it says which paper it corrects; a proof outweighs what somebody says; what merely repeats
 * another paper adds nothing. What nobody was asked, what is said not to be known, and an outright none stay three things.
 */
import {
  add,
  agree,
  atLeast,
  between,
  either,
  exactly,
  larger,
  notKnown,
  percentOf,
  say,
  subtract,
  type Amount,
  type Said,
  type Why,
} from '../count/amount.ts'
import { amountOf, columnOf, CUTS, sortOf, subjectOf, unitOf, type Cut, type Statement } from './statement.ts'

/** Of which statements: what is left out may be anything. Several facts are taken as one: `victims` and `suspected`. */
export type Term = { readonly matter?: string; readonly about?: string; readonly no?: number; readonly facts: readonly string[] }
export type WhereId = Cut | 'basis' | 'unit'
export type Where = Readonly<Partial<Record<WhereId, string>>>
/** ISO days, both in. */
export type Span = { readonly from: string; readonly until: string }
export const PLACES = [...CUTS, 'matter', 'about', 'subject_no', 'paper', 'unit', 'value'] as const
export type By = (typeof PLACES)[number]

export type Told = Said & {
  readonly state: 'reported' | 'reported_zero' | 'aggregate' | 'not_collected'
  /** A day, a code, or article numbers with a space between. */
  readonly answer?: string
  readonly unit?: string
  /** What each paper says by itself. */
  readonly papers: readonly { readonly paper: string; readonly says: string | number | null }[]
}
export type Cell = Told & { readonly by: Readonly<Record<string, string>> }

const sortOfTerm = ({ facts }: Term) => sortOf(facts[0] ?? '')

/** Statements of a term that still stand: none struck, none corrected, and a proof before what is only said. */
export function select(all: readonly Statement[], term: Term, where: Where, span?: Span): readonly Statement[] {
  const own = all.filter(
    (s) =>
      s.said !== 'struck' &&
      term.facts.includes(s.fact) &&
      (term.matter === undefined || s.matter === term.matter) &&
      (term.about === undefined || s.about === term.about) &&
      (term.no === undefined || s.subject_no === term.no) &&
      (span === undefined || isIn(s, span)),
  )
  const standing = own.filter((s) => !own.some((t) => t.corrects === s.paper && t.paper !== s.paper && (isSame(s, t) || isWithin(s, t))))
  const proven = standing.filter(
    (s) => s.basis === 'proof' || s.fact === 'person' || !standing.some((t) => t.basis === 'proof' && isSame(s, t)),
  )
  const first = proven.filter((s) => s.basis !== 'repeats' || !proven.some((t) => t.basis !== 'repeats' && isSame(s, t)))
  return first.filter((s) =>
    Object.entries(where).every(
      ([id, code]) => (id === 'unit' ? (unitOf(s) ?? (s.said === 'said' ? null : code)) : s[id as Cut | 'basis']) === code,
    ),
  )
}

/** A number of a time within, or an act of a day in it. Of which part a number is, is judged where it is added. */
const isIn = (s: Statement, { from, until }: Span): boolean =>
  s.from_on !== null && s.until_on !== null
    ? s.from_on >= from && s.until_on <= until
    : s.on_day !== null && s.on_day >= from && s.on_day <= until

const spanOf = (s: Statement): string => JSON.stringify([s.from_on, s.until_on])
/** Of one subject, one time and one cell. What is no number has one cell: a code does not stand beside the one that it takes the place of. */
const isSame = (a: Statement, b: Statement): boolean =>
  subjectOf(a) === subjectOf(b) &&
  spanOf(a) === spanOf(b) &&
  (['code', 'articles', 'person'].includes(sortOf(a.fact)) ||
    isProof(a, b) ||
    (unitOf(a) === unitOf(b) && CUTS.every((c) => a[c] === b[c])))
/** A cell of what is corrected: how the new number is cut, the correction does not say. */
const isWithin = (s: Statement, t: Statement): boolean =>
  subjectOf(s) === subjectOf(t) && spanOf(s) === spanOf(t) && unitOf(s) === unitOf(t) && CUTS.every((c) => t[c] === null || t[c] === s[c])
const isProof = (a: Statement, b: Statement): boolean => a.basis === 'proof' || b.basis === 'proof'

/** One answer. @param where cuts that hold; a cell that is finer is added up where the paper has no coarser one */
export function tell(all: readonly Statement[], term: Term, where: Where = {}, span?: Span): Told {
  switch (sortOfTerm(term)) {
    case 'person':
      return countPeople(all, term, where, span)
    case 'number':
      return tellNumber(select(all, term, where, span), where, span)
    case 'articles':
      return tellWords(select(all, term, where, span), (list) => {
        const numbers = [...new Set(list.flatMap((s) => s.quantity ?? []))].toSorted((a, b) => a - b)
        return numbers.length === 0 ? [] : [numbers.join(' ')]
      })
    case 'day':
      return tellWords(select(all, term, where, span), (list) => list.flatMap((s) => s.on_day ?? []))
    case 'age':
      return withheld(tellWords(select(all, term, where, span), (list) => list.flatMap((s) => s.age_band ?? [])))
    case 'suspended':
      return tellSuspended(all, term, where, span)
    case 'code':
      return tellWords(select(all, term, where, span), (list) => list.flatMap((s) => s[columnOf(s.fact)] ?? []))
  }
}

const group = <T>(list: readonly T[], key: (t: T) => string): T[][] => [...Map.groupBy(list, key).values()]
const papersOf = (own: readonly Statement[], says: (list: readonly Statement[]) => string | number | null): Told['papers'] =>
  [...Map.groupBy(own, (s) => s.paper)].map(([paper, list]) => ({ paper, says: says(list) }))

/** An age is sealed: that two papers differ on child or adult is seen, the number is not. */
const withheld = ({ answer, ...told }: Told): Told => (answer === undefined ? told : { ...told, qualifier: null, why: ['withheld'] })

/** A judgment says whole what it suspends: of a term of prison without a word of it, nothing is suspended. */
function tellSuspended(all: readonly Statement[], term: Term, where: Where, span?: Span): Told {
  const own = select(all, term, where, span)
  const prison = select(all, { ...term, facts: ['prison'] }, where, span)
  if (own.length > 0 || !prison.some((s) => s.said === 'said')) return tellNumber(own, where, span)
  return { ...say(exactly(0, 'complete')), state: 'reported_zero', unit: 'months', papers: papersOf(prison, () => 0) }
}

function tellNumber(own: readonly Statement[], where: Where, span?: Span): Told {
  const units = new Set(own.flatMap((s) => unitOf(s) ?? []))
  // Nothing is added over currencies: cut by unit.
  const amount = units.size > 1 ? notKnown('not_broken_down') : sumOf(own, where, span)
  const unit = units.size === 1 ? [...units][0] : undefined
  const papers = papersOf(own, (list) => (units.size > 1 ? null : (say(sumOf(list, where, span)).value ?? say(agreed(list, where)).value)))
  return { ...say(amount), state: stateOf(own, amount, span), ...(unit === undefined ? {} : { unit }), papers }
}

/** What an office states of a time, and what single matters of it say: a total that is less than its matters, and a none that one disproves, are contradicted. */
function sumOf(own: readonly Statement[], where: Where, span?: Span): Amount {
  if (own.length === 0) return notKnown('not_collected')
  const [offices, matters] = [own.filter((s) => s.about === 'office'), own.filter((s) => s.about !== 'office')]
  if (offices.length === 0) return sumOfMatters(matters, where)
  const total = sumOfOffices(offices, where, span)
  if (matters.length === 0) return total
  const records = sumOfMatters(matters, where)
  if (records.least > total.most) return either(total, records)
  return records.least > total.least ? larger(total, atLeast(records.least, 'fewer_records')) : total
}

/** Of a matter as a whole and of its people one by one, the whole is said already. */
function sumOfMatters(own: readonly Statement[], where: Where): Amount {
  return add(
    ...group(own, (s) => `${s.matter} ${s.about}`).map((list) => {
      const whole = list.filter((s) => s.subject_no === null)
      return add(...group(whole.length > 0 ? whole : list, subjectOf).map((l) => agreed(l, where)))
    }),
  )
}

function sumOfOffices(own: readonly Statement[], where: Where, span?: Span): Amount {
  const sums = own.filter((s) => s.basis === 'sum')
  const rest = own.filter((s) => s.basis !== 'sum')
  const amounts = group(rest, subjectOf).map((list) => ofSpan(list, where, span))
  const country = group(rest, subjectOf).findIndex((list) => list[0]?.holder === null && list[0].province === null)
  // Who speaks for the whole country has the offices in it.
  const others = amounts.filter((_, i) => i !== country)
  const parts = others.length > 0 ? add(...others) : undefined
  const whole = amounts[country]
  const all =
    whole === undefined
      ? parts
      : parts === undefined
        ? whole
        : parts.least > whole.most
          ? either(whole, parts)
          : parts.least > whole.least
            ? larger(whole, atLeast(parts.least))
            : whole
  if (sums.length === 0) return all ?? notKnown('not_collected')
  const written = agreed(sums, where)
  if (parts === undefined) return written
  // A written sum is of the rows that have a number.
  return parts.least === written.least ? written : either(written, exactly(parts.least, 'complete'))
}

/** Of the time that was asked for what is said of all of it; and where parts make it up that are said too, both have to agree. */
function ofSpan(list: readonly Statement[], where: Where, span?: Span): Amount {
  const days = list.filter((s) => s.from_on === null || s.until_on === null)
  const spans = [
    ...Map.groupBy(
      list.filter((s) => s.from_on !== null && s.until_on !== null),
      spanOf,
    ),
  ].map(([key, l]) => {
    const [from, until] = JSON.parse(key) as [string, string]
    return { from, until, amount: agreed(l, where) }
  })
  const asked = span ?? longest(spans)
  const whole = asked && spans.find((s) => s.from === asked.from && s.until === asked.until)
  const chain = asked
    ? chainOf(
        spans.filter((s) => s !== whole),
        asked,
      )
    : undefined
  const made = chain && add(...chain.map((s) => s.amount))
  const ofTime = whole ? (made && !isOpen(made) ? agree(whole.amount, made) : whole.amount) : (made ?? partOf(spans.map((s) => s.amount)))
  if (days.length === 0) return ofTime ?? notKnown('not_collected')
  const ofDays = agreed(days, where)
  const denied = spans.find(
    (s) => s.amount.most < ofDays.least && days.every((d) => d.on_day !== null && d.on_day >= s.from && d.on_day <= s.until),
  )
  if (denied) return either(denied.amount, ofDays)
  return ofTime === undefined ? ofDays : agree(ofTime, isOpen(ofDays) ? ofDays : atLeast(ofDays.least))
}
const isOpen = (a: Amount): boolean => a.most === Infinity
const longest = (spans: readonly Span[]): Span | undefined =>
  spans.toSorted((a, b) => Date.parse(b.until) - Date.parse(b.from) - (Date.parse(a.until) - Date.parse(a.from)))[0]
/** A part of the time says that it was at least so many; a none in a part says nothing of the whole. */
const partOf = (amounts: readonly Amount[]): Amount | undefined =>
  amounts.length === 0 ? undefined : atLeast(Math.max(...amounts.map((a) => a.least)), 'fewer_records')

/** Parts that follow each other day on day and make up the whole time; the longest first. */
function chainOf<S extends Span>(spans: readonly S[], { from, until }: Span): readonly S[] | undefined {
  const [next, ...others] = spans.filter((s) => s.from === from && s.until <= until).toSorted((a, b) => (a.until < b.until ? 1 : -1))
  if (!next) return undefined
  if (next.until === until) return [next]
  const rest = chainOf(spans, { from: dayAfter(next.until), until })
  return rest
    ? [next, ...rest]
    : others.length > 0
      ? chainOf(
          spans.filter((s) => s !== next),
          { from, until },
        )
      : undefined
}
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

const agreed = (list: readonly Statement[], where: Where): Amount => agreeAll(group(list, (s) => s.paper).map((l) => ofPaper(l, where)))

/** Each with each: what two contradict, a third does not settle by lying between them. */
function agreeAll(amounts: readonly Amount[]): Amount {
  const isOdd = amounts.some((a, i) => amounts.slice(i + 1).some((b) => agree(a, b).why.includes('contradicted')))
  return amounts.reduce((a, b) => (isOdd ? either(a, b) : agree(a, b)))
}

/** What one paper says of one subject: the cell that was asked for, or those within it. */
function ofPaper(list: readonly Statement[], where: Where): Amount {
  const extra = (s: Statement): string =>
    CUTS.filter((c) => s[c] !== null && where[c] === undefined && !(c === 'holder' && s.about === 'office')).join(' ')
  const count = (key: string): number => (key === '' ? 0 : key.split(' ').length)
  const [first] = [...Map.groupBy(list, extra)].toSorted(([a], [b]) => count(a) - count(b))
  return add(...(first?.[1] ?? []).map(amountOf))
}

function stateOf(own: readonly Statement[], amount: Amount, span?: Span): Told['state'] {
  if (own.every((s) => s.said === 'not_asked')) return 'not_collected'
  if (amount.most === 0 && amount.least === 0) return 'reported_zero'
  const saying = own.filter((s) => s.said === 'said')
  const ofTime = saying.filter((s) => span !== undefined && s.from_on === span.from && s.until_on === span.until)
  const bearing = ofTime.length > 0 ? ofTime : saying
  const isTotal =
    bearing.some((s) => s.basis === 'total' || s.basis === 'sum') &&
    bearing.every((s) => ['total', 'repeats', 'sum'].includes(s.basis ?? ''))
  return isTotal ? 'aggregate' : 'reported'
}

/** A day or a code: what all papers that say one say; several are a contradiction, and none of them is picked. */
function tellWords(own: readonly Statement[], read: (list: readonly Statement[]) => readonly string[]): Told {
  const saying = own.filter((s) => s.said === 'said')
  const papers = papersOf(own, (list) => [...new Set(read(list.filter((s) => s.said === 'said')))].join(', ') || null)
  const values = [...new Set(group(saying, (s) => s.paper).flatMap((list) => [...read(list)]))]
  const nothing = { value: null, qualifier: null, papers } as const
  const isDenied = own.some((s) => s.said === 'none')
  if (values.length > 1 || (values.length === 1 && isDenied)) return { ...nothing, why: ['contradicted'], state: 'reported' }
  const [answer] = values
  if (answer === undefined) {
    if (isDenied) return { ...nothing, why: ['said_none'], state: 'reported_zero' }
    const isAsked = own.some((s) => s.said !== 'not_asked')
    return { ...nothing, why: [isAsked ? 'not_recorded' : 'not_collected'], state: isAsked ? 'reported' : 'not_collected' }
  }
  const isAbout = saying.some((s) => s.day_kind !== null && s.day_kind !== 'exact')
  return { value: null, qualifier: isAbout ? 'about' : 'exact', why: isAbout ? ['as_stated'] : [], answer, state: 'reported', papers }
}

/** How many of whom a matter says that there were: once all of them are described, nobody is missing. */
const COUNTED_AS: Readonly<Record<string, readonly string[]>> = {
  victim: ['victims', 'suspected'],
  person: ['taken_over', 'found', 'present'],
  accused: ['accused'],
  worker: ['workers'],
  contact: ['contacts_described'],
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
  const stated = term.matter === undefined ? undefined : tell(all, { matter: term.matter, facts: COUNTED_AS[term.about ?? ''] ?? [] }).value
  const isWhole = stated === people.length && unsaid === 0
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

/** Whether one person is as asked: every paper that says something of it says so, or none does, or they differ. */
function holds(list: readonly Statement[], where: Where): 'yes' | 'no' | 'unsaid' | 'contradicted' {
  const judged = Object.entries(where).map(([id, code]) => {
    const said = known(list, (s) => s[id as Cut | 'basis'] ?? '')
    if (said.length === 0) return code === 'unknown' ? 'yes' : 'unsaid'
    if (said.length > 1 && said.includes(code)) return 'contradicted'
    return said.includes(code) ? 'yes' : 'no'
  })
  return (['no', 'contradicted', 'unsaid'] as const).find((j) => judged.includes(j)) ?? 'yes'
}

/** The same, cut. Of a code or a person each subject is in one cell: a known value wins over an unknown one, and two that differ are `contradicted`. */
export function tellBy(all: readonly Statement[], term: Term, where: Where, by: readonly By[], span?: Span): readonly Cell[] {
  const sort = sortOfTerm(term)
  const own = select(all, term, sort === 'person' ? {} : where, span)
  if (sort === 'person') {
    const people = group(own, subjectOf).filter((list) => holds(list, where) === 'yes')
    const isWhole = tell(all, term, where, span).qualifier === 'exact'
    return countPlaces(people, by, !isWhole)
  }
  if (by.length === 1 && by[0] === 'unit' && term.facts.every((f) => f === 'prison')) return partsOf(own)
  if (by.includes('value') || sort === 'code')
    return countPlaces(
      group(
        own.filter((s) => s.said === 'said'),
        subjectOf,
      ),
      by,
      false,
    )
  const cutBy = by.filter((b): b is Cut => CUTS.some((c) => c === b))
  const kept = own.filter((s) => cutBy.every((b) => s[b] !== null))
  return [...Map.groupBy(kept, (s) => JSON.stringify(by.map((b) => placeOf(s, b))))]
    .map(([key, list]): Cell => {
      const places = JSON.parse(key) as string[]
      const cell = Object.fromEntries(by.map((b, i) => [b, places[i] ?? '']))
      return { by: cell, ...tell(list, term, { ...where, ...Object.fromEntries(cutBy.map((b) => [b, cell[b]])) }, span) }
    })
    .filter((c) => !term.facts.includes('waiting') || !isOver(own, c))
    .toSorted(byPlace)
}
/** A term as it was spoken: so many years, months and days, and what is not said of one of them is none. */
const partsOf = (own: readonly Statement[]): readonly Cell[] =>
  (own.length === 0 ? [] : ['years', 'months', 'days']).map((unit): Cell => {
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
        : (s[by] ?? '')

/** Somebody said that it is over. */
const isOver = (own: readonly Statement[], cell: Cell): boolean =>
  own.some((s) => s.said === 'over' && Object.entries(cell.by).every(([b, place]) => placeOf(s, b as By) === place))

function countPlaces(people: readonly Statement[][], by: readonly By[], isOpen: boolean): readonly Cell[] {
  const places = people.map((list) =>
    by.map((b) => {
      const said = known(list, (s) => placeOf(s, b))
      return said.length > 1 && b !== 'paper' ? 'contradicted' : (said[0] ?? 'unknown')
    }),
  )
  return [...Map.groupBy(places, (p) => JSON.stringify(p))]
    .map(([key, list]): Cell => {
      const codes = JSON.parse(key) as string[]
      const amount = isOpen ? atLeast(list.length, 'fewer_records') : exactly(list.length)
      return { by: Object.fromEntries(by.map((b, i) => [b, codes[i] ?? ''])), ...say(amount), state: 'reported', papers: [] }
    })
    .toSorted(byPlace)
}

/** How many subjects say a code, or have a day. */
export function countSaying(all: readonly Statement[], term: Term, where: Where, span?: Span): Told {
  const told = select(all, term, where, span)
  const isWait = term.facts.includes('waiting')
  const isEnded = (s: Statement): boolean => told.some((t) => t.said === 'over' && t.answer === s.answer && subjectOf(t) === subjectOf(s))
  const own = told.filter((s) => s.said === 'said' && !(isWait && isEnded(s)))
  const n = new Set(own.map((s) => (isWait ? `${subjectOf(s)} ${s.answer}` : subjectOf(s)))).size
  // Who waits in no paper is not counted.
  const amount = n === 0 ? notKnown('not_collected') : isWait ? atLeast(n, 'fewer_records') : exactly(n)
  return { ...say(amount), state: n === 0 ? 'not_collected' : 'reported', papers: papersOf(own, (l) => group(l, subjectOf).length) }
}

const amountAgain = (t: Told): Amount =>
  t.qualifier === null && t.least === undefined
    ? notKnown(...t.why)
    : {
        least: t.least ?? t.value ?? 0,
        most: t.qualifier === 'at_least' ? Infinity : (t.most ?? t.value ?? 0),
        isAbout: t.qualifier === 'about',
        why: t.why,
      }

/** What is left of a sum; not known where nobody says what came off it. */
export const less = (whole: Told, part: Told): Told =>
  part.value === null && part.least === undefined
    ? joined(whole, part, say(notKnown(...part.why)))
    : joined(whole, part, say(subtract(amountAgain(whole), amountAgain(part))))
/** Percent, one decimal. */
export const shareOf = (part: Told, whole: Told): Told => ({
  ...joined(part, whole, say(percentOf(amountAgain(part), amountAgain(whole), true))),
  unit: 'percent',
})
const joined = (a: Told, b: Told, said: Said): Told => ({
  ...said,
  state: said.value === 0 ? 'reported_zero' : a.state === 'aggregate' ? 'reported' : a.state,
  ...(a.unit === undefined ? {} : { unit: a.unit }),
  papers: [...a.papers, ...b.papers],
})

/** Whole days from one day to another; not known where one of them is not. */
export function daysBetween(from: Told, to: Told | string): Told {
  const end = typeof to === 'string' ? { answer: to, qualifier: 'exact', why: [] as readonly Why[], papers: [] as Told['papers'] } : to
  const papers = [...from.papers, ...end.papers]
  if (from.answer === undefined || end.answer === undefined)
    return {
      value: null,
      qualifier: null,
      why: [...new Set([...from.why, ...end.why])],
      state: from.answer === undefined ? from.state : 'reported',
      papers,
      unit: 'days',
    }
  const value = Math.round((Date.parse(end.answer) - Date.parse(from.answer)) / 86_400_000)
  const isAbout = from.qualifier === 'about' || end.qualifier === 'about'
  return { value, qualifier: isAbout ? 'about' : 'exact', why: isAbout ? ['as_stated'] : [], state: 'reported', unit: 'days', papers }
}

/** `paper` says none of each fact; `against` are those that say otherwise. */
export type Against = { readonly paper: string; readonly facts: readonly string[]; readonly against: readonly string[] }
/** Papers that say none of what another says there is: each by itself stays, and neither is picked. */
export function listAgainst(all: readonly Statement[]): readonly Against[] {
  const standing = all.filter((s) => (s.said === 'none' || s.said === 'said') && s.basis !== 'repeats' && sortOf(s.fact) === 'number')
  const cellOf = (s: Statement): string => JSON.stringify([s.about, s.fact, ...CUTS.filter((c) => c !== 'holder').map((c) => s[c])])
  // Of the whole country none is none at any office.
  const isOfSame = (s: Statement, none: Statement): boolean =>
    subjectOf(s) === subjectOf(none) || (none.about === 'office' && none.holder === null)
  const isOtherwise = (s: Statement, none: Statement): boolean =>
    s.said === 'said' && s.quantity !== 0 && s.paper !== none.paper && isOfSame(s, none) && isOfTime(s, none)
  const found = group(standing, cellOf).flatMap((list) =>
    list
      .filter((s) => s.said === 'none' || s.quantity === 0)
      .flatMap((none) => list.filter((s) => isOtherwise(s, none)).map((s) => ({ none, s }))),
  )
  const sorted = (list: readonly string[]): string[] => [...new Set(list)].toSorted()
  return [...Map.groupBy(found, (f) => f.none.paper)].map(([paper, list]) => ({
    paper,
    facts: sorted(list.map((f) => f.none.fact)),
    against: sorted(list.map((f) => f.s.paper)),
  }))
}
/** Of the time that the other says none of, where both say a time. */
const isOfTime = (s: Statement, none: Statement): boolean =>
  s.on_day === null || none.from_on === null || none.until_on === null || (s.on_day >= none.from_on && s.on_day <= none.until_on)
