/**
 * Figures under two names may be of the same people: everybody who was prosecuted was convicted. Where two releases agree in every number that both print, a
 * reader takes them for one, and puts what the one prints in the place of what the other withholds.
 */
import { groupBy } from '../group-by.ts'
import { tellEditions } from './editions.ts'
import { findIntervals, unknownsOf } from './intervals.ts'
import { isEnough, isSensitive, judge } from './need.ts'
import type { LinearSolver } from './solver.ts'
import { keyOf, readTogether } from './view.ts'
import type { Release } from './view.ts'

/** So many numbers above 0, the total among them, must be the same before anybody believes it; or fewer that have so many digits together. */
const [ENOUGH, DIGITS] = [4, 5]

/** What was found of populations that are taken for one, each group under the name of its first. */
export type Supposed = { readonly groups: number; readonly exact: number; readonly violations: number; readonly solves: number }

/**
 * Editions of populations that agree, each with its releases: as many as all agree with each other, and every two that are in none of
 * these together. Rounded numbers and amounts agree by chance.
 */
export function takenForOne(all: readonly Release[]): readonly (readonly Release[])[] {
  const plain = all.filter((r) => !r.rounding && !r.amounts)
  const readings = [...groupBy(plain, (r) => r.population)].flatMap(editionsOf).flatMap((releases) => {
    const { contradictions, names, known } = readTogether(releases)
    if (contradictions > 0) return [] // without days they are no editions, and refused as they are
    const printed = new Map(names.flatMap(({ key }, cell) => (known[cell] === null ? [] : [[key, known[cell]!] as const])))
    return [{ releases, printed }]
  })
  const groups: (typeof readings)[] = []
  for (const one of readings) {
    const group = groups.find((g) => g.every((other) => agree(one, other)))
    if (group) group.push(one)
    else groups.push([one])
  }
  const pairs = readings.flatMap((one, i) =>
    readings
      .slice(i + 1)
      .filter((other) => agree(one, other) && !groups.some((g) => g.includes(one) && g.includes(other)))
      .map((other) => [one, other]),
  )
  return [...groups.filter((g) => g.length > 1), ...pairs].map((g) => g.flatMap(({ releases }) => releases))
}

/** A reader holds each: what was stated first may agree with another figure, and not what was stated since. */
function editionsOf([, releases]: readonly [string, readonly Release[]]): readonly (readonly Release[])[] {
  const told = tellEditions(releases)
  return [...groupBy([...releases.keys()], (i) => told[i]!.population)].map(([, own]) => own.map((i) => releases[i]!))
}

type Reading = { readonly releases: readonly Release[]; readonly printed: ReadonlyMap<string, number> }

function agree(a: Reading, b: Reading): boolean {
  const daysOf = ({ releases }: Reading): string => JSON.stringify([releases[0]!.span?.from, releases[0]!.span?.to])
  if (daysOf(a) !== daysOf(b) || !a.printed.has('') || a.printed.get('') !== b.printed.get('')) return false
  let [same, digits] = [0, 0]
  for (const [key, value] of a.printed) {
    const other = b.printed.get(key)
    if (other === undefined) continue
    if (other !== value) return false
    if (value === 0) continue
    same++
    digits += Math.log10(value)
  }
  return same >= ENOUGH || digits >= DIGITS
}

/**
 * The least and the most that each withheld number can be, for whoever takes what agrees for the same people.
 * @param others are looked at beside `own`, and not by themselves.
 */
export function attackSupposed(own: readonly Release[], others: readonly Release[], solver: LinearSolver, width: number): Supposed {
  const found = { groups: 0, exact: 0, violations: 0, solves: 0 }
  for (const group of takenForOne([...own, ...others])) {
    if (!group.some((r) => own.includes(r))) continue
    const population = group[0]!.population
    const view = readTogether(group.map((r) => ({ ...r, population })))
    const need = { threshold: Math.max(...group.map((r) => r.threshold)), width }
    const printedBy = new Set(view.printed)
    const unknowns = unknownsOf({ known: view.known, relations: view.relations, floor: view.floors, ceiling: view.ceilings })
    const columns = unknowns.hidden.flatMap((cell, c) => (printedBy.has(cell) ? [c] : []))
    const bounds = findIntervals(unknowns, columns, (low, high) => isEnough(need, low, high), solver)
    // Nothing fits: they are not the same people, and nothing follows.
    if (!bounds.feasible) continue
    // What the one withholds stands in the other.
    const withheld = new Set(group.flatMap((r) => r.cells.flatMap((c) => (c.value === null ? [keyOf(r, c.at)] : []))))
    const told = view.names.filter(({ key }, cell) => withheld.has(key) && isSensitive(need, view.known[cell] ?? 0)).length
    const verdicts = columns.map((c) => judge(need, bounds.low[c]!, bounds.high[c]!))
    found.groups++
    found.solves += bounds.solves
    found.exact += told + verdicts.filter((v) => v === 'exact').length
    found.violations += told + verdicts.filter((v) => v !== 'safe').length
  }
  return found
}
