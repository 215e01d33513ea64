/**
 * Numbers taken together. Within a paper cells are added up; two papers of one thing agree or contradict each other; different people and matters
 * are added; what an office states of a time is held against its parts and against single matters.
 */
import { add, agree, atLeast, between, either, exactly, larger, notKnown, type Amount } from '../count/amount.ts'
import { amountOf, CUTS, endsOf, sourceOf, subjectOf, unitOf, type Cut, type Statement } from './statement.ts'
import { chainOf, hullOf } from './spans.ts'
import { group, spanOf, type Span, type Where } from './standing.ts'
import type { Told } from './told.ts'

/** What an office states of a time, and what single matters of it say: a total that is less than its matters, and a none that one disproves, are contradicted. */
export function sumOf(own: readonly Statement[], where: Where, span?: Span): Amount {
  if (own.length === 0) return notKnown('not_collected')
  // Who was removed and who went home are different people: two papers of two facts do not contradict each other.
  const facts = group(own, (s) => ALIKE.get(s.fact) ?? s.fact)
  if (facts.length > 1) return add(...facts.map((list) => sumOf(list, where, span)))
  const [offices, matters] = [own.filter((s) => s.about === 'office'), own.filter((s) => s.about !== 'office')]
  if (offices.length === 0) return sumOfMatters(matters, where)
  const total = sumOfOffices(offices, where, span)
  if (matters.length === 0) return total
  const records = sumOfMatters(matters, where)
  if (records.least > total.most) return either(total, records)
  return records.least > total.least ? larger(total, atLeast(records.least, 'fewer_records')) : total
}

/** Words that papers have for the same people. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['suspected', 'victims'],
  ['taken_over', 'found'],
  ['present', 'found'],
  ['arrived', 'found'],
])
/** What befalls somebody once, or once at a time: of two times that do not overlap it is the sum. */
const ONCE: ReadonlySet<string> = new Set('victims suspected convicted acquitted in_absentia died born removed'.split(' '))
const isAdditive = (s: Statement): boolean => (unitOf(s) ?? 'persons') !== 'persons' || ONCE.has(s.fact)

/** Of a matter as a whole and of its people one by one, the whole is said already. */
function sumOfMatters(own: readonly Statement[], where: Where): Amount {
  return add(
    ...group(own, (s) => `${s.matter} ${s.about}`).map((list) => {
      const whole = list.filter((s) => s.subject_no === null)
      const said = add(...group(whole.length > 0 ? whole : list, subjectOf).map((l) => agreed(l, where)))
      const rows = rowsOfSum(list, where)
      return rows === undefined || rows === said.least || said.least !== said.most ? said : either(said, exactly(rows, 'complete'))
    }),
  )
}

/** Under the written sum of a list of people the numbers that its own rows have; undefined where there is no such sum, or no row. */
function rowsOfSum(list: readonly Statement[], where: Where): number | undefined {
  const sum = list.find((s) => s.basis === 'sum' && s.about !== 'matter' && isUncut(s, where))
  const rows = list.filter((s) => s.subject_no !== null && s.said === 'said' && sum !== undefined && sourceOf(s) === sourceOf(sum))
  if (rows.length === 0) return undefined
  const all = add(...group(rows, subjectOf).map((l) => agreed(l, where)))
  return all.least === all.most && !all.isAbout ? all.least : undefined
}

function sumOfOffices(own: readonly Statement[], where: Where, span?: Span): Amount {
  // The written sum of one kind is no sum of all.
  const cutsOf = (s: Statement): number => CUTS.filter((c) => c !== 'holder' && s[c] !== null && where[c] === undefined).length
  const coarsest = Math.min(...own.map(cutsOf))
  const sums = own.filter((s) => s.basis === 'sum' && cutsOf(s) === coarsest)
  const rest = own.filter((s) => s.basis !== 'sum')
  const { all, parts, whole, others } = ofOffices(rest, (list) => ofRows(list, where, span))
  if (sums.length === 0) return all ?? notKnown('not_collected')
  // A half year's written sum, and those of its quarters, are no three numbers to be added; two offices' are two, whichever times they are of.
  const written = ofOffices(sums, (list) => ofCells(list, where, span)).all ?? notKnown('not_collected')
  if (parts === undefined) return written
  // Sums of a part of the time say at least so much; what the rows of all of it come to may be more.
  if (isOpen(written) && !isOpen(parts)) return agree(written, parts)
  // It is what the months of the country come to, and no part is more. Whether the months have an office that is not in, nobody says.
  const areMonths = rest.some((s) => isOfCountry(s) && isUncut(s, where))
  // Of all its months the country has a number: what they come to is what the sum is of, whichever return of a province is not in.
  if (areMonths && whole !== undefined && differ(whole, written)) return either(written, whole)
  if (areMonths && whole !== undefined && whole.least === written.least && whole.most === written.most && parts.least <= written.most) {
    const missing = others.filter((a) => a.least === 0 && isOpen(a))
    return missing.length === 0 ? written : atLeast(written.least, ...written.why, ...missing.flatMap((a) => a.why))
  }
  // A written sum is of the rows that have a number. Of an office's own months one whose number is not there may have what it is more than the others.
  // Of a month or an office of which nobody has a number the sum has none: it is what the others come to, and at least that.
  const isLeftOut = rest.some((s) => s.subject_no === null && (s.said === 'not_asked' || s.said === 'not_known'))
  if (isLeftOut && isOpen(parts) && parts.least === written.least && written.most === written.least && !written.isAbout)
    return atLeast(written.least, ...written.why, ...parts.why)
  const isWithin =
    (parts.most < Infinity || rest.some((s) => sums.some((sum) => isTimeLeftOut(s, sum)))) &&
    written.least >= parts.least &&
    written.least <= parts.most
  return isWithin || parts.least === written.least ? written : either(written, exactly(parts.least, 'complete'))
}

type OfOffices = { readonly all?: Amount; readonly parts?: Amount; readonly whole?: Amount; readonly others: readonly Amount[] }
/** Each office by itself, and all of them together. Who speaks for the whole country, or for a province, has the offices in it. */
function ofOffices(list: readonly Statement[], amountOfOne: (list: readonly Statement[]) => Amount): OfOffices {
  const [country, offices] = [
    group(list.filter(isOfCountry), subjectOf),
    group(
      list.filter((s) => !isOfCountry(s)),
      (s) => provinceSpokenFor(list, s) ?? subjectOf(s),
    ),
  ]
  const others = offices.map((own) => ofPlace(own, amountOfOne))
  const parts = others.length > 0 ? add(...others) : undefined
  const whole = country[0] && amountOfOne(country[0])
  if (whole === undefined || parts === undefined) {
    const all = whole ?? parts
    return { others, ...(all ? { all } : {}), ...(parts ? { parts } : {}), ...(whole ? { whole } : {}) }
  }
  return { all: withParts(whole, parts), parts, whole, others }
}
/** A whole that is less than its parts is contradicted, and is no fewer than they are. */
const withParts = (whole: Amount, parts: Amount): Amount =>
  parts.least > whole.most ? either(whole, parts) : parts.least > whole.least ? larger(whole, atLeast(parts.least)) : whole

const isOfProvince = ({ holder, province }: Statement): boolean => holder === null && province !== null
/** What is counted of a province, whichever office says it, has in it what an office there says of its own: the two are never added. */
function provinceSpokenFor(list: readonly Statement[], { province }: Statement): string | undefined {
  const spoken = province === null ? undefined : list.find((s) => isOfProvince(s) && s.province === province)
  return spoken && subjectOf(spoken)
}
function ofPlace(list: readonly Statement[], amountOfOne: (list: readonly Statement[]) => Amount): Amount {
  const [whole, offices] = [list.filter(isOfProvince), list.filter((s) => !isOfProvince(s))]
  if (whole.length === 0 || offices.length === 0) return amountOfOne(list)
  return withParts(amountOfOne(whole), add(...group(offices, subjectOf).map(amountOfOne)))
}
export const isOfCountry = ({ holder, province }: Statement): boolean => holder === null && province === null

/** Written sums of one office. Of cells that are of different times (women of a half year, men of its first quarter) none is a part of another. */
function ofCells(list: readonly Statement[], where: Where, span?: Span): Amount {
  const cells = group(list, (s) => JSON.stringify(CUTS.map((c) => s[c])))
  const times = new Set(cells.map((cell) => JSON.stringify(cell.map(spanOf).toSorted())))
  if (times.size < 2) return ofSpan(list, where, span)
  // Of several cuts of a whole that is not said, the one that has most of it.
  const cuts = group(cells, ([s]) => CUTS.filter((c) => s?.[c] !== null).join(' ')).map((own) =>
    add(...own.map((l) => ofSpan(l, where, span))),
  )
  return cuts.reduce((a, b) => (b.least > a.least ? b : a))
}
const isTimeLeftOut = ({ said, from_on: from, until_on: until }: Statement, sum: Statement): boolean =>
  (said === 'not_asked' || said === 'not_known') &&
  from !== null &&
  until !== null &&
  from >= (sum.from_on ?? '9') &&
  until <= (sum.until_on ?? '') &&
  (from !== sum.from_on || until !== sum.until_on)

/** Rows of an office's list, each of its own number, are added up. Where it says a whole as well, what stands beside that with a number is no row of it. */
function ofRows(list: readonly Statement[], where: Where, span?: Span): Amount {
  if (list.some((s) => s.subject_no === null)) return ofSpan(list, where, span)
  return add(...group(list, (s) => String(s.subject_no)).map((row) => ofSpan(row, where, span)))
}

/** What there is at a moment, and not what comes together over a time: of months there is no sum, and none is a part of a year's. */
const STOCKS: ReadonlySet<string> = new Set(
  'at_start at_end residents beds staff on_roll posts_empty cases_ongoing complaints_open'.split(' '),
)
export const areOfMoment = (list: readonly Statement[]): boolean => list.every((s) => STOCKS.has(s.fact))
/** How it was when the time began or ended: how it was on another day of it says nothing of that one. Of no time asked, as it was last said. */
function ofMoment(list: readonly Statement[], where: Where, span?: Span): Amount {
  const isStart = list[0]?.fact === 'at_start'
  const momentOf = (s: Statement): string => (isStart ? s.from_on : s.until_on) ?? s.on_day ?? s.paper_on
  const moments = [...Map.groupBy(list, momentOf)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const asked = isStart ? span?.from : span?.until
  const [, at] = (asked === undefined ? (isStart ? moments[0] : moments.at(-1)) : moments.find(([day]) => day === asked)) ?? []
  return at === undefined ? notKnown('not_recorded') : agreed(at, where)
}
const isMore = (part: Amount, whole: Amount): boolean => !part.isAbout && !whole.isAbout && part.least > whole.most
const differ = (a: Amount, b: Amount): boolean => isMore(a, b) || isMore(b, a)

/** Of the time that was asked for what is said of all of it; and where parts make it up that are said too, both have to agree. */
function ofSpan(list: readonly Statement[], where: Where, span?: Span): Amount {
  if (areOfMoment(list)) return ofMoment(list, where, span)
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
  const asked = span ?? hullOf(spans)
  const whole = asked && spans.find((s) => s.from === asked.from && s.until === asked.until)
  const chain = asked
    ? chainOf(
        spans.filter((s) => s !== whole),
        asked,
      )
    : undefined
  const made = chain && add(...chain.map((s) => s.amount))
  const mayComeTwice = !list.every(isAdditive)
  const ofTime = whole
    ? made && !isOpen(made)
      ? agree(whole.amount, mayComeTwice ? onceEach(chain.map((s) => s.amount)) : made)
      : whole.amount
    : (made ?? partOf(spans, list.every(isAdditive)))
  // A part is no more than the whole, whichever paper has which.
  const [less, more] =
    spans.flatMap((s) => spans.flatMap((t) => (t.from >= s.from && t.until <= s.until && isMore(t.amount, s.amount) ? [[s, t]] : [])))[0] ??
    []
  if (less && more) return either(less.amount, more.amount)
  if (days.length === 0) return ofTime ?? notKnown('not_collected')
  const ofDays = agreed(days, where)
  const isApart =
    whole === undefined &&
    list.every(isAdditive) &&
    days.every((d) => !spans.some((s) => (endsOf(d) ?? [null]).some((day) => isIn(day, s))))
  if (isApart && ofTime) return add(ofTime, ofDays)
  // A nil of January says nothing against the year's own twelve: what is said of a longer time and has room for it stands, whichever part of it was wrong.
  const hasRoom = (s: Span): boolean => spans.some((t) => t.from <= s.from && t.until >= s.until && t.amount.most >= ofDays.least)
  const denied = spans.find((s) => !hasRoom(s) && days.every((d) => endsOf(d)?.every((day) => isIn(day, s)) === true))
  if (denied) return either(denied.amount, ofDays)
  return ofTime === undefined ? ofDays : agree(ofTime, isOpen(ofDays) ? ofDays : atLeast(ofDays.least))
}
/** The statements that make up what another says as a whole: single matters beside an office's total, or the parts of the time that it is of. */
export function partsOf(own: readonly Statement[], span?: Span): readonly Statement[] {
  const [offices, matters] = [own.filter((s) => s.about === 'office'), own.filter((s) => s.about !== 'office')]
  if (offices.length > 0 && matters.length > 0) return matters
  const spans = [...new Set(offices.map(spanOf))].map((key) => JSON.parse(key) as [string | null, string | null])
  const times = spans.flatMap(([from, until]) => (from !== null && until !== null ? [{ from, until }] : []))
  const asked = span ?? hullOf(times)
  const isWhole = (t: Span): boolean => t.from === asked?.from && t.until === asked.until
  if (asked === undefined || !times.some(isWhole)) return []
  const chain = chainOf(
    times.filter((t) => !isWhole(t)),
    asked,
  )
  return offices.filter((s) => chain?.some((t) => t.from === s.from_on && t.until === s.until_on) ?? false)
}
/** People of parts of a time, once each: who came in two of them is one, so they are no fewer than in the largest part, and no more than in all. */
const onceEach = (parts: readonly Amount[]): Amount => {
  const [least, most] = [Math.max(...parts.map((a) => a.least)), parts.reduce((n, a) => n + a.most, 0)]
  return most === 0 ? add(...parts) : between(least, most, ...new Set(parts.flatMap((a) => a.why)))
}
const isOpen = (a: Amount): boolean => a.most === Infinity
const isIn = (day: string | null, { from, until }: Span): boolean => day === null || (day >= from && day <= until)
/** A part of the time says that it was at least so many; a none in a part says nothing of the whole. Of people, who came in two parts may be one. */
function partOf(spans: readonly (Span & { readonly amount: Amount })[], isSum: boolean): Amount | undefined {
  if (spans.length === 0) return undefined
  let [sum, last] = [0, '']
  for (const s of spans.toSorted((a, b) => (a.until < b.until ? -1 : 1))) if (s.from > last) [sum, last] = [sum + s.amount.least, s.until]
  const largest = Math.max(...spans.map((s) => s.amount.least))
  return atLeast(isSum ? Math.max(sum, largest) : largest, 'fewer_records')
}

export function agreed(list: readonly Statement[], where: Where): Amount {
  const whole = group(list, sourceOf).filter((own) => own.some((s) => isUncut(s, where)))
  const said = group(list, sourceOf).map((own) => {
    const amount = ofPaper(own, where)
    const code = nationOf(own, where)
    const others = code === undefined ? [] : whole.filter((o) => othersIn(o, code, where) > 0)
    if (code === undefined || others.length === 0 || amount.isAbout) return { amount, isDenied: false }
    // Who counts her own citizens alone says of all only that there are no fewer; of those citizens the two may still say different things.
    const cells = others.map((o) => o.filter((s) => s.citizenship === code)).filter((o) => o.length > 0)
    const isDenied = cells.some((o) => agree(ofPaper(o, { ...where, citizenship: code }), amount).why.includes('contradicted'))
    // And with those whom a whole has of other citizenships they may be more than that whole.
    const over = others
      .filter((o) => o.every((s) => s.citizenship !== code))
      .flatMap((o) => [othersIn(o, code, where) + amount.least].filter((n) => n > ofPaper(o, where).most))
    return { amount: over.length > 0 ? exactly(Math.max(...over)) : atLeast(amount.least, ...amount.why), isDenied }
  })
  const all = agreeAll(said.map((s) => s.amount))
  return said.some((s) => s.isDenied) ? { ...all, why: either(all, notKnown('contradicted')).why } : all
}

const isCut = (s: Statement, cut: Cut, where: Where): boolean =>
  s[cut] !== null && where[cut] === undefined && !(cut === 'holder' && s.about === 'office')
export const isUncut = (s: Statement, where: Where): boolean => !CUTS.some((cut) => isCut(s, cut, where))
/** How many, at the least, a paper has of other citizenships than this one: a none, a silence and a citizenship that nobody knows are nobody's. */
function othersIn(own: readonly Statement[], code: string, where: Where): number {
  const others = own.filter((s) => isCut(s, 'citizenship', where) && s.citizenship !== code && s.citizenship !== UNKNOWN)
  const each = group(others, (s) => String(s.citizenship)).map((rows) =>
    ofPaper(rows, { ...where, citizenship: rows[0]?.citizenship as string }),
  )
  return each.reduce((n, { least }) => n + least, 0)
}
const UNKNOWN = 'UNK'
/**
 * The one citizenship of which a paper counts alone: where the whole is known to have others, it is a part. A province, a law, a form or a sex is none: a matter has one
 * place, and a paper that names it still speaks of all of it.
 */
function nationOf(own: readonly Statement[], where: Where): string | undefined {
  const [code, ...others] = new Set(own.map((s) => (isCut(s, 'citizenship', where) ? s.citizenship : null)))
  return others.length === 0 ? (code ?? undefined) : undefined
}

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
  const [first, ...finer] = [...Map.groupBy(list, extra)]
    .map(([key, cells]) => ({ n: count(key), amount: add(...group(cells, cellOf).map(ofCell)) }))
    // Of several cuts of a whole that is not said, the one that has most of it.
    .toSorted((a, b) => a.n - b.n || b.amount.least - a.amount.least)
    .map((cut) => cut.amount)
  if (first === undefined) return notKnown('not_collected')
  const least = Math.max(0, ...finer.map((a) => a.least))
  // Of a whole that nobody knows, the cells that are known are at least there.
  return first.least === 0 && first.most === Infinity && least > 0 ? atLeast(least, ...first.why) : first
}
const cellOf = (s: Statement): string => JSON.stringify([...CUTS.map((c) => s[c]), s.on_day, s.fact, s.from_on, s.until_on])
/** Terms and amounts of one cell are added (years and months, two payments); of people it is the same people said twice. */
const ofCell = (list: readonly Statement[]): Amount =>
  list.every((s) => s.unit === 'persons') ? list.map(amountOf).reduce(either) : add(...list.map(amountOf))

export function stateOf(own: readonly Statement[], amount: Amount, span?: Span): Told['state'] {
  if (own.every((s) => s.said === 'not_asked')) return 'not_collected'
  if (amount.most === 0 && amount.least === 0) return 'reported_zero'
  // Of a count of a time a part that its paper speaks of apart is no record.
  const isOfTime = (s: Statement): boolean => s.about === 'matter' && s.subject_no === null && s.said === 'said' && s.from_on !== null
  const wholes = new Set(own.filter(isOfTime).map((s) => s.matter))
  const isPart = (s: Statement): boolean => s.about === 'matter' && s.subject_no !== null && wholes.has(s.matter)
  const saying = own.filter((s) => s.said === 'said' && !isPart(s))
  const ofTime = saying.filter((s) => span !== undefined && s.from_on === span.from && s.until_on === span.until && s.basis !== 'repeats')
  const bearing = ofTime.length > 0 ? ofTime : saying
  const isTotal =
    bearing.some((s) => s.basis === 'total' || s.basis === 'sum') &&
    bearing.every((s) => ['total', 'repeats', 'sum'].includes(s.basis ?? ''))
  return isTotal ? 'aggregate' : 'reported'
}
