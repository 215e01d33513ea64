/**
 * Whether another office of the province has an act among its own: the police's one of January is that arrest, and says nothing against the nil of immigration
 * there. One number is of no more acts than it counts: of five arrests beside a one nobody knows which it is, and none is counted by it.
 */
import { isOfFact, sizeOf, whenever, type Places } from './nils-acts.ts'
import { amountOf, CUTS, sortOf, sourceOf, subjectOf, type Cut, type Statement } from './statement.ts'
import { isMoney } from './units.ts'

/** @param known numbers of offices and their nils, among others. @param acts that are told, of all offices. @returns of an act that no paper gives to an office */
export function countedBy(
  known: readonly Statement[],
  acts: readonly Statement[],
  places: Places,
): (s: Statement, nil: Statement) => boolean {
  const provinceOf = (s: Statement): string | null => s.province ?? places.ofMatter.get(s.matter) ?? null
  const provinceOfNumber = (n: Statement): string | null => n.province ?? places.ofOffice.get(n.holder ?? '') ?? null
  const keyOf = (fact: string, province: string | null): string => `${fact} ${province ?? ''}`
  const numbersIn = Map.groupBy(
    known.filter((n) => n.about === 'office' && n.holder !== null && n.from_on !== null),
    (n) => keyOf(n.fact, provinceOfNumber(n)),
  )
  const toldIn = Map.groupBy(
    acts.filter((s) => s.about !== 'office'),
    (s) => provinceOf(s) ?? '',
  )
  const isWithin = (s: Statement, n: Statement): boolean => {
    const [first, last] = whenever(s, places)
    const province = provinceOf(s)
    return (
      isOfFact(s, n.fact) &&
      (s.holder === null || s.holder === n.holder) &&
      province !== null &&
      provinceOfNumber(n) === province &&
      first >= (n.from_on ?? '') &&
      last <= (n.until_on ?? n.from_on ?? '') &&
      !(s.unit !== n.unit && [s, n].some(({ unit }) => unit !== null && isMoney(unit))) &&
      CUTS.every((c) => isWhere(c) || n[c] === null || s[c] === null || n[c] === s[c])
    )
  }
  const rooms = new Map<Statement, boolean>()
  const hasRoom = (n: Statement): boolean => {
    const found =
      rooms.get(n) ??
      sizeOfAll(
        (toldIn.get(provinceOfNumber(n) ?? '') ?? []).filter((s) => isWithin(s, n)),
        n.fact,
        places,
      ) <= amountOf(n).most
    rooms.set(n, found)
    return found
  }
  /** It is of all of them in its time, so that whoever counted the act counted it there: an office's twelve of the year are not five of a month of which it says one. */
  const isOfAll = (s: Statement, n: Statement): boolean =>
    n.subject_no === null && CUTS.every((c) => isWhere(c) || n[c] === null || n[c] === s[c])
  // Of one act and one fact they are the same, whichever nil is asked.
  const found = new Map<Statement, Map<string, readonly (string | null)[]>>()
  const countingOffices = (s: Statement, fact: string): readonly (string | null)[] => {
    const ofAct = found.get(s) ?? new Map<string, readonly (string | null)[]>()
    const known = ofAct.get(fact)
    if (known !== undefined) return known
    const within = (numbersIn.get(keyOf(fact, provinceOf(s))) ?? []).filter((n) => isWithin(s, n))
    const offices = [...Map.groupBy(within, (n) => n.holder)].flatMap(([office, own]) =>
      own.some(hasRoom) && own.every((n) => hasRoom(n) || !isOfAll(s, n)) ? [office] : [],
    )
    found.set(s, ofAct.set(fact, offices))
    return offices
  }
  // Of an act whose office is named, or that the office of the nil tells itself, it is not asked.
  return (s, nil) =>
    nil.holder !== null &&
    s.holder === null &&
    (s.office ?? null) !== nil.holder &&
    countingOffices(s, nil.fact).some((office) => office !== nil.holder)
}
const isWhere = (c: Cut): boolean => c === 'holder' || c === 'province'

/** How many acts they are: of one matter and one time those whom it names, or the most that one paper counts, and one hearing of all who are heard in it. */
function sizeOfAll(acts: readonly Statement[], fact: string, places: Places): number {
  const apart = Map.groupBy(acts, (s) => JSON.stringify([s.matter, whenever(s, places)]))
  return sum(
    [...apart.values()].map((own) => {
      const [counted, named] = [true, false].map((isNumber) => own.filter((s) => (sortOf(s.fact) === 'number') === isNumber)) as [
        Statement[],
        Statement[],
      ]
      const people = fact === 'hearings' ? Math.min(1, named.length) : new Set(named.map(subjectOf)).size
      return Math.max(people, ...[...Map.groupBy(counted, (s) => JSON.stringify([sourceOf(s), s.about])).values()].map(sizeOfPaper))
    }),
  )
}
/** Of one paper: the whole where it says one, else its cells. */
function sizeOfPaper(numbers: readonly Statement[]): number {
  const each = Map.groupBy(numbers, (s) => JSON.stringify([s.fact, subjectOf(s)]))
  return sum(
    [...each.values()].map((own) => {
      const wholes = own.filter((s) => CUTS.every((c) => isWhere(c) || s[c] === null))
      return wholes.length > 0 ? Math.max(...wholes.map(sizeOf)) : sum(own.map(sizeOf))
    }),
  )
}
const sum = (sizes: readonly number[]): number => sizes.reduce((a, n) => a + n, 0)
