/**
 * A nil of an office says that there was none of it in that time; a paper that tells of one speaks against it in whatever words it is written down: as a
 * number of a matter, of somebody in it, as the day of an arrest, or as an act of another office of the province. Each such act is laid beside the nil as a
 * number of its office, so that no answer about the office can be an outright 0.
 */
import { CUTS, isOpenFact, sortOf, sourceOf, subjectOf, type Cut, type Statement } from './statement.ts'
import { AS_ONE_FACTS, isOfFact, placesIn, sizeOf, whenever, type Places } from './nils-acts.ts'
import { countedBy } from './nils-room.ts'
import { select } from './standing.ts'
import { isMoney } from './units.ts'

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
  const isCountedBy = countedBy([...acts, ...nils], acts, place)
  // What its paper has as the office's own act already is no second one.
  const actOf = (s: Statement, fact: string, subject: string): string => JSON.stringify([fact, subject, sourceOf(s)])
  const ownActs = new Set(acts.filter((s) => s.about === 'office').map((s) => actOf(s, s.fact, subjectOf(s))))
  const isSaidSo = (s: Statement, nil: Statement): boolean => ownActs.has(actOf(s, nil.fact, subjectOf(nil)))
  const actsOf = actsBesides(acts, place)
  const sourceIn = remembering(sourceOf)
  const subjectIn = remembering(subjectOf)
  const denying = nils.flatMap((nil) =>
    actsOf(nil)
      .filter((s) => isOfFact(s, nil.fact) && isOfKind(s, nil) && isActOf(s, nil, place))
      .filter((s) => sourceIn(s) !== sourceIn(nil) && subjectIn(s) !== subjectIn(nil) && !isSaidSo(s, nil) && !isCountedBy(s, nil))
      .map((s) => beside(nil, s, place)),
  )
  return denying.length === 0 ? all : [...all, ...denying]
}

/** Worked out once of each statement: a record has many nils, and more acts. */
function remembering<T>(read: (s: Statement) => T): (s: Statement) => T {
  const found = new Map<Statement, T>()
  return (s) => {
    const own = found.get(s) ?? read(s)
    found.set(s, own)
    return own
  }
}

/**
 * Of all acts those that can be of a nil: of its office, whoever writes them; else of its province and a month that its time touches. In the order in which they
 * came.
 */
function actsBesides(acts: readonly Statement[], places: Places): (nil: Statement) => readonly Statement[] {
  const order = new Map(acts.map((s, i) => [s, i]))
  const ofOffice = Map.groupBy(
    acts.flatMap((s) => [...new Set([s.holder, s.office])].flatMap((office) => (office ? [{ office, s }] : []))),
    ({ office }) => office,
  )
  // What lasts longer, or has no day, lies in every time.
  const isOfMonth = ([from, until]: readonly [string, string]): boolean => from.slice(0, 7) === until.slice(0, 7)
  const inMonth = Map.groupBy(acts, (s) => {
    const ends = whenever(s, places)
    return `${provinceOf(s, places) ?? ''} ${isOfMonth(ends) ? ends[0].slice(0, 7) : LONGER}`
  })
  const inProvince = Map.groupBy(acts, (s) => provinceOf(s, places) ?? '')
  return (nil) => {
    if (nil.holder === null && nil.province === null) return acts
    const province = nil.province ?? places.ofOffice.get(nil.holder ?? '') ?? null
    const months = monthsOf(nil)
    const there =
      province === null
        ? []
        : months === undefined
          ? (inProvince.get(province) ?? [])
          : [...months, LONGER].flatMap((month) => inMonth.get(`${province} ${month}`) ?? [])
    const own = nil.holder === null ? [] : (ofOffice.get(nil.holder) ?? []).map(({ s }) => s)
    return [...new Set([...there, ...own])].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  }
}
const LONGER = 'longer'
const provinceOf = (s: Statement, places: Places): string | null =>
  s.province ?? (s.holder === null ? places.ofMatter.get(s.matter) : places.ofOffice.get(s.holder)) ?? null
/** Undefined where it has no time, or one of many years. */
function monthsOf({ from_on: from, until_on: until }: Statement): readonly string[] | undefined {
  if (from === null) return undefined
  const [start, end] = [from, until ?? from].map((day) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1) as [number, number]
  if (end - start > 240) return undefined
  return Array.from({ length: Math.max(0, end - start) + 1 }, (_, i) => {
    const month = start + i
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

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

/**
 * Whether it may be an act of that office in that time. Of an office that is named, or that writes it itself, and whose day is open, it may; of an act that is
 * known by its province alone the day has to be in it.
 */
function isActOf(s: Statement, nil: Statement, places: Places): boolean {
  const { may, must } = whenOf(s, nil, places)
  const province = provinceOf(s, places)
  if (nil.holder === null) return nil.province === null ? must : must && province === nil.province
  if (s.holder !== null) return may && s.holder === nil.holder
  if (s.about !== 'office' && (s.office ?? null) === nil.holder) return may
  return must && s.about !== 'office' && province !== null && province === (nil.province ?? places.ofOffice.get(nil.holder) ?? null)
}
function whenOf(s: Statement, nil: Statement, places: Places): { readonly may: boolean; readonly must: boolean } {
  const [first, last] = whenever(s, places)
  // A nil without a time is so up to its day.
  const [from, until] = nil.from_on === null ? ['', nil.on_day ?? nil.paper_on] : [nil.from_on, nil.until_on ?? nil.from_on]
  const must = first >= from && last <= until
  return { may: nil.from_on === null ? must : first <= until && last >= from, must }
}
const dayWithin = ({ from_on: from, until_on: until }: Statement, [first, last]: readonly [string, string]): string | null =>
  [first, last].find((day) => day >= (from ?? '') && day <= (until ?? from ?? '')) ?? from
