/**
 * A nil of an office says that there was none of it in that time; a paper that tells of one speaks against it in whatever words it is written down: as a
 * number of a matter, of somebody in it, as the day of an arrest, or as an act of another office of the province. Each such act is laid beside the nil as a
 * number of its office, so that no answer about the office can be an outright 0.
 */
import { amountOf, CUTS, endsOf, isOpenFact, sortOf, sourceOf, subjectOf, type Cut, type Statement } from './statement.ts'
import { select } from './standing.ts'
import { isMoney } from './units.ts'

/** Of one person what is a number of all of them: whoever was arrested on a day is one of those arrested. */
const AS_ONE: Readonly<Record<string, (s: Statement) => boolean>> = {
  arrested: (s) => s.about === 'accused' && s.fact === 'arrested_on',
  charges: (s) => s.about === 'accused' && s.fact === 'charged_on',
  hearings: (s) => s.fact === 'hearing_on',
  convicted: (s) => s.fact === 'outcome' && s.answer === 'guilty',
  acquitted: (s) => s.fact === 'outcome' && s.answer === 'acquitted',
  victims: (s) => isTakenAs(s, 'victim', 'suspected_victim') || s.fact === 'suspected',
  suspected: (s) => isTakenAs(s, 'suspected_victim', 'victim') || s.fact === 'victims',
}
const isTakenAs = (s: Statement, ...as: readonly string[]): boolean =>
  (s.fact === 'classified' && as.includes(s.answer ?? '')) || (s.fact === 'is_victim' && s.answer === 'yes')
const AS_ONE_FACTS = ['arrested_on', 'charged_on', 'hearing_on', 'outcome', 'classified', 'is_victim', 'suspected', 'victims']

/** @param facts of which the nils are asked. @returns all statements, and beside each nil the acts that speak against it */
export function withActsDenied(all: readonly Statement[], facts: readonly string[]): readonly Statement[] {
  // A row of its list is of a part of it, which only the paper names.
  const isNil = (s: Statement): boolean =>
    s.about === 'office' &&
    s.subject_no === null &&
    facts.includes(s.fact) &&
    !isOpenFact(s.fact) &&
    (s.said === 'none' || (s.said === 'said' && s.quantity === 0))
  if (!all.some(isNil)) return all
  const nils = select(all, { about: 'office', facts }, {}).filter(isNil)
  const acts = select(all, { facts: [...new Set([...facts, ...AS_ONE_FACTS])] }, {}).filter((s) => s.said === 'said' && sizeOf(s) > 0)
  const place = placesIn(all)
  const numbers = acts.filter((s) => s.about === 'office' && s.holder !== null && s.from_on !== null)
  // What its paper has as the office's own act already is no second one.
  const actOf = (s: Statement, fact: string, subject: string): string => JSON.stringify([fact, subject, sourceOf(s)])
  const ownActs = new Set(acts.filter((s) => s.about === 'office').map((s) => actOf(s, s.fact, subjectOf(s))))
  const isSaidSo = (s: Statement, nil: Statement): boolean => ownActs.has(actOf(s, nil.fact, subjectOf(nil)))
  const denying = nils.flatMap((nil) =>
    acts
      .filter((s) => isOfFact(s, nil.fact) && sourceOf(s) !== sourceOf(nil) && subjectOf(s) !== subjectOf(nil) && !isSaidSo(s, nil))
      .filter((s) => isOfKind(s, nil) && isActOf(s, nil, place) && !isCountedBy(numbers, s, nil, place))
      .map((s) => beside(nil, s, place)),
  )
  return denying.length === 0 ? all : [...all, ...denying]
}

const sizeOf = (s: Statement): number => (sortOf(s.fact) === 'number' ? amountOf(s).least : 1)
const isOfFact = (s: Statement, fact: string): boolean => s.fact === fact || AS_ONE[fact]?.(s) === true

/** As a number of the office that the nil is of, of a day in its time: how it is cut the nil says. */
const beside = (nil: Statement, s: Statement, places: Places): Statement => ({
  ...nil,
  ...(nil.from_on === null ? {} : { from_on: null, until_on: null, on_day: dayWithin(nil, whenever(s, places)), day_kind: null }),
  paper: s.paper,
  paper_on: s.paper_on,
  line: s.line,
  office: s.office ?? null,
  said_by: s.said_by ?? null,
  said: 'said',
  none_word: null,
  quantity: sizeOf(s),
  qualifier: 'at_least',
  quantity_most: null,
  unit: s.unit ?? 'persons',
  basis: s.basis === 'total' || s.basis === 'sum' ? null : s.basis,
  corrects: null,
})

/** Of what kind an act is, a paper often leaves open; of whom it is not. */
const MAY_BE_OPEN: ReadonlySet<Cut> = new Set(['answer', 'law_basis', 'form_of_exploitation'])
function isOfKind(s: Statement, nil: Statement): boolean {
  if (nil.unit !== null && isMoney(nil.unit) && s.unit !== nil.unit) return false
  return CUTS.every(
    (c) =>
      c === 'holder' ||
      c === 'province' ||
      nil[c] === null ||
      s[c] === nil[c] ||
      (MAY_BE_OPEN.has(c) && (s[c] === null || sortOf(s.fact) !== 'number')),
  )
}

type Places = {
  readonly ofMatter: ReadonlyMap<string, string>
  readonly ofOffice: ReadonlyMap<string, string>
  readonly dayOf: ReadonlyMap<string, Statement>
  readonly decidedOn: ReadonlyMap<string, Statement>
}
/** A matter may be decided several times, each in a paper. */
const judgmentOf = (s: Statement): string => JSON.stringify([s.matter, s.paper, s.office ?? null])
/** Where a matter and an office are, and when a matter was, as far as some paper says it. */
function placesIn(all: readonly Statement[]): Places {
  const said = all.filter((s) => s.said === 'said')
  const provinces = said.filter((s) => s.province !== null)
  return {
    ofMatter: new Map(provinces.filter((s) => s.fact === 'province' && s.about !== 'victim').map((s) => [s.matter, s.province ?? ''])),
    ofOffice: new Map(
      all.filter((s) => s.about === 'office' && s.holder !== null && s.province !== null).map((s) => [s.holder ?? '', s.province ?? '']),
    ),
    dayOf: new Map(said.filter((s) => s.fact === 'happened' && s.about === 'matter' && s.subject_no === null).map((s) => [s.matter, s])),
    decidedOn: new Map(said.filter((s) => s.fact === 'decided' && s.about === 'matter').map((s) => [judgmentOf(s), s])),
  }
}

/**
 * Whether it may be an act of that office in that time. Of an office that is named, or that writes it itself, and whose day is open, it may; of an act that is
 * known by its province alone the day has to be in it.
 */
function isActOf(s: Statement, nil: Statement, places: Places): boolean {
  const { may, must } = whenOf(s, nil, places)
  const province = s.province ?? (s.holder === null ? places.ofMatter.get(s.matter) : places.ofOffice.get(s.holder)) ?? null
  if (nil.holder === null) return nil.province === null ? must : must && province === nil.province
  if (s.holder !== null) return may && s.holder === nil.holder
  if (s.about !== 'office' && (s.office ?? null) === nil.holder) return may
  return must && s.about !== 'office' && province !== null && province === (nil.province ?? places.ofOffice.get(nil.holder) ?? null)
}
/**
 * Whether another office of the province has it among its own: the police's one of January is that arrest, and says nothing against the nil of immigration there. Of an
 * act whose office is named, or that the office of the nil tells itself, it is not asked.
 */
function isCountedBy(numbers: readonly Statement[], s: Statement, nil: Statement, places: Places): boolean {
  if (nil.holder === null || s.holder !== null || (s.office ?? null) === nil.holder) return false
  const [first, last] = whenever(s, places)
  const province = s.province ?? places.ofMatter.get(s.matter) ?? null
  return numbers.some(
    (n) =>
      n.fact === nil.fact &&
      n.holder !== nil.holder &&
      province !== null &&
      (n.province ?? places.ofOffice.get(n.holder ?? '') ?? null) === province &&
      first >= (n.from_on ?? '') &&
      last <= (n.until_on ?? n.from_on ?? '') &&
      amountOf(n).most >= sizeOf(s) &&
      CUTS.every((c) => c === 'holder' || c === 'province' || n[c] === null || s[c] === null || n[c] === s[c]),
  )
}
function whenOf(s: Statement, nil: Statement, places: Places): { readonly may: boolean; readonly must: boolean } {
  const [first, last] = whenever(s, places)
  // A nil without a time is so up to its day.
  const [from, until] = nil.from_on === null ? ['', nil.on_day ?? nil.paper_on] : [nil.from_on, nil.until_on ?? nil.from_on]
  const must = first >= from && last <= until
  return { may: nil.from_on === null ? must : first <= until && last >= from, must }
}
/** Its own day; else that of its judgment, or of its matter. Whoever is found guilty was not yet when the matter happened. */
const whenever = (s: Statement, { dayOf, decidedOn }: Places): readonly [string, string] =>
  limitsOf(s) ?? limitsOf(OF_JUDGMENT.has(s.fact) ? decidedOn.get(judgmentOf(s)) : dayOf.get(s.matter)) ?? ['', s.paper_on]
const OF_JUDGMENT: ReadonlySet<string> = new Set('outcome convicted acquitted award prison fine confiscated'.split(' '))
const dayWithin = ({ from_on: from, until_on: until }: Statement, [first, last]: readonly [string, string]): string | null =>
  [first, last].find((day) => day >= (from ?? '') && day <= (until ?? from ?? '')) ?? from
function limitsOf(s: Statement | undefined): readonly [string, string] | undefined {
  if (s === undefined) return undefined
  if (s.from_on !== null) return [s.from_on, s.until_on ?? s.from_on]
  const ends = endsOf(s)
  if (ends === null) return undefined
  return s.day_kind === 'before' ? ['', ends[1]] : s.day_kind === 'after' ? [ends[0], s.paper_on > ends[0] ? s.paper_on : ends[1]] : ends
}
