/**
 * The yearly set: every table that the country's requirements ask for, counted, protected and attacked together. What is
 * counted within something else is one set of linked tables with it; a table that shows less than half of its cells is
 * published with a coarser list of codes, if that passes beside the others, and else left out.
 */
import { hasPlaces } from '../../core/count/measures.ts'
import { findLevel } from '../../core/protect/table.ts'
import { DEPTH_GATE, type LeftBeside } from '../../core/disclosure.ts'
import type { Interval } from '../../core/model/dates.ts'
import type { LeftOut } from '../../core/release/drafted.ts'
import { askedTables, familiesOf, indicatorOf, type AskedTable, type Family, type Unanswered } from '../../core/release/asked.ts'
import { attack } from '../../road/attack.ts'
import { whyNotBeside, whyNotByBoth, whyNotThisDay, type Gate } from './clear-tables.ts'
import { countWithContributions } from '../../road/count.ts'
import { link } from '../../road/link.ts'
import { settlingBy, stampProtected, tableSetOf } from '../../road/protect.ts'
import { thresholdOf } from '../../road/protect/concerns.ts'
import type { Cleared, Linked } from '../../road/stages.ts'
import { findCoarser, type Coarser } from './yearly/coarser.ts'
import {
  countOccupied,
  isEnough,
  isJoined,
  leftForWider,
  meanOf,
  measure,
  measureAsked,
  placeTable,
  protectBest,
  type Measured,
  type OfAsked,
  type Trial,
  type Wanted,
} from './yearly/trial.ts'

/**
 * `shown` as asked for, `rounded` as asked for with each number rounded, `coarser` with its largest codes and all others as one, or in groups that its list names. `nobody`: nothing was counted in the year, which is printed
 * as 0. `few`: fewer than half of the cells could be shown. `other_day`: what went out before is known as of another day;
 * `beside_another`: it counts some of the same. `beside_wider`: it is of a part, and a whole row of what the part lies in counts some of these with others as one.
 */
export type Verdict = 'shown' | 'rounded' | LeftOut['verdict']
export type YearlyTable = {
  readonly table: AskedTable
  readonly verdict: Verdict
  /** Cells with somebody in them, the total among them, and those of them that were printed when the table was last tried. */
  readonly cells: number
  readonly shown: number
  /** Of one that is published coarser, how many of its codes have their names, or how many groups of them there are. */
  readonly largest?: number
  readonly groups?: number
  /** And what is shown of the cells that were asked for; of one as asked for, too, where codes with few are one in it. */
  readonly ofAsked?: OfAsked
  /** Of `beside_wider`, the row that stands in its place. */
  readonly beside?: LeftBeside['beside']
}
export type YearlyFamily = {
  readonly family: Family
  readonly tables: readonly YearlyTable[]
  /** What can be published of it; undefined when nothing can. */
  readonly cleared?: Cleared
}
export type Yearly = { readonly families: readonly YearlyFamily[]; readonly unanswered: readonly Unanswered[] }

/** @param asOf the day of knowledge. @param told how many sets of linked tables are done, of how many. */
export async function makeYearly(
  interval: Interval,
  asOf: string,
  gate: Gate,
  told: (done: number, of: number) => void = () => undefined,
): Promise<Yearly> {
  const { asked, unanswered } = askedTables(gate.country)
  const linked = await link({ entries: [] }, asOf, gate.counts)
  const families: YearlyFamily[] = []
  const all = familiesOf(asked)
  for (const family of all) {
    told(families.length, all.length)
    // They go out one after the other: what counts some of the same as one before it stays.
    const before = families.flatMap(({ cleared }) => (cleared ? [cleared.protected.tables.release] : []))
    families.push(await clearFamily(family, interval, linked, { ...gate, earlier: [...gate.earlier, ...before] }))
  }
  return { families, unanswered }
}

type Out = Measured & Pick<YearlyTable, 'verdict' | 'beside'>

async function clearFamily(family: Family, interval: Interval, linked: Linked, gate: Gate): Promise<YearlyFamily> {
  const { root, subsets, asked } = family
  const { country, counts } = gate
  const indicator = indicatorOf(root)
  const by = [...new Set(asked.map((a) => a.by))]
  // The breakdown is of the records; a total that somebody stated has none, and is printed beside.
  const request = { indicator, interval, by, onePlace: hasPlaces(indicator), subsets, withoutTotals: true }
  const { counted, contributions } = await countWithContributions(linked, request, country, counts)
  const threshold = thresholdOf(country, indicator)
  const { set, members } = tableSetOf(counted, contributions, country, indicator, subsets, settlingBy(indicator, subsets, threshold, gate))
  const wanted = asked.map((table) => placeTable(table, family, members))
  const trial: Trial = { set, merged: new Map(), counted, threshold, gate, family, wanted }
  const outs = new Map<Wanted, Out>()
  const isOtherDay = whyNotThisDay({ indicator, interval, asOf: linked.asOf }, gate) !== undefined
  const isBarred = isOtherDay || whyNotBeside(root, interval, gate) !== undefined
  for (const w of wanted) {
    const cells = countOccupied(w.table, counted)
    if (cells === 0) outs.set(w, { verdict: 'nobody', cells, shown: 0 })
    else if (isBarred) outs.set(w, { verdict: isOtherDay ? 'other_day' : 'beside_another', cells, shown: 0 })
    else if (whyNotByBoth([levelsTo(w.by, set)], { indicator, interval }, gate) !== undefined)
      outs.set(w, { verdict: 'beside_another', cells, shown: 0 })
    else if (trial.threshold > 1 && meanOf(w, set) < DEPTH_GATE.refuse) outs.set(w, { verdict: 'too_deep', cells, shown: 0 })
  }
  leaveParts(wanted, outs, trial)
  const left = takeBack(wanted, outs, trial, clearMost(wanted, outs, trial))
  sayOtherwise(wanted, outs, trial)
  const { cleared, coarser } = addCoarser(wanted, outs, trial, left)
  const inFull = cleared?.protected.tables.method === 'rounding' ? 'rounded' : 'shown'
  const last = cleared?.protected.tables
  const tables = wanted.map((w): YearlyTable => {
    const { table } = w
    const instead = coarser.get(w)
    if (instead && last) {
      const ofAsked = measureAsked(instead.wanted, w, trial, last)
      const { largest, groups } = instead
      const how = groups === undefined ? { largest: largest ?? 0 } : { groups }
      return { table, verdict: 'coarser', ...measure(instead.wanted, last), ...how, ofAsked }
    }
    const out = outs.get(w)
    if (out || !last) return { table, ...(out ?? { verdict: inFull, cells: 0, shown: 0 }) }
    return { table, verdict: inFull, ...measure(w, last), ...(isJoined(w, last) ? { ofAsked: measureAsked(w, w, trial, last) } : {}) }
  })
  return { family, tables, ...(cleared ? { cleared } : {}) }
}

/** What a table by this level prints of its dimension. */
function levelsTo(level: string, { dimensions }: Trial['set']): readonly string[] {
  const found = findLevel(dimensions, level)
  return found ? (dimensions[found.dimension]?.levels.slice(0, found.depth) ?? []) : []
}

/** Of a row that goes out whole and the tables of a part that cannot stand beside it, the row stays. Adds to `outs`. */
function leaveParts(wanted: readonly Wanted[], outs: Map<Wanted, Out>, trial: Trial): void {
  const left = wanted.filter((w) => !outs.has(w))
  for (const {
    wanted: w,
    left: { beside },
  } of leftForWider(left, left, trial))
    outs.set(w, { verdict: 'beside_wider', cells: countOccupied(w.table, trial.counted), shown: 0, beside })
}

/** Where the row is out as well, whoever looks for the part is not sent to it. Changes `outs`. */
function sayOtherwise(wanted: readonly Wanted[], outs: Map<Wanted, Out>, trial: Trial): void {
  const shown = wanted.filter((w) => !outs.has(w))
  const still = new Set(leftForWider(wanted, shown, trial).map((l) => l.wanted))
  for (const [w, { verdict, cells }] of outs)
    if (verdict === 'beside_wider' && !still.has(w)) outs.set(w, { verdict: 'exposed', cells, shown: 0 })
}

/** Protects whatever is not out yet, and takes the worst table out until the rest passes. Adds to `outs`. */
function clearMost(wanted: readonly Wanted[], outs: Map<Wanted, Out>, trial: Trial): Cleared | undefined {
  const { set, counted, gate } = trial
  for (;;) {
    const left = wanted.filter((w) => !outs.has(w))
    if (left.length === 0) return undefined
    const result = protectBest(left, trial)
    if (!result) {
      const emptiest = left.toSorted((a, b) => meanOf(a, set) - meanOf(b, set))[0] as Wanted
      outs.set(emptiest, { verdict: 'exposed', cells: countOccupied(emptiest.table, counted), shown: 0 })
      continue
    }
    const measured = left.map((w) => ({ w, ...measure(w, result) })).toSorted((a, b) => a.shown / a.cells - b.shown / b.cells)
    const { w, cells, shown } = measured[0] as (typeof measured)[number]
    if (!isEnough({ cells, shown })) {
      outs.set(w, { verdict: 'few', cells, shown })
      continue
    }
    const done = attack(stampProtected(counted, result), gate.earlier, gate.solver)
    if (!('refused' in done)) return done
    outs.set(w, { verdict: 'exposed', cells, shown })
  }
}

/**
 * What was taken out because it was the emptiest of those that failed together need not have been why: each is tried again beside all that
 * passed, the fullest first, and what was left for a wider row after all others: where the row is out too, it may stand. Takes from `outs` what goes back.
 */
function takeBack(wanted: readonly Wanted[], outs: Map<Wanted, Out>, trial: Trial, most: Cleared | undefined): Cleared | undefined {
  let cleared = most
  const outAs = (...verdicts: readonly Verdict[]): Wanted[] =>
    wanted.filter((w) => verdicts.includes(outs.get(w)?.verdict ?? 'shown')).toSorted((a, b) => meanOf(b, trial.set) - meanOf(a, trial.set))
  for (const w of [...outAs('few', 'exposed'), ...outAs('beside_wider')]) {
    const beside = [...wanted.filter((o) => !outs.has(o)), w]
    const result = protectBest(beside, trial)
    if (!result || !beside.every((o) => isEnough(measure(o, result)))) continue
    const done = attack(stampProtected(trial.counted, result), trial.gate.earlier, trial.gate.solver)
    if ('refused' in done) continue
    outs.delete(w)
    cleared = done
  }
  return cleared
}

/** Tried one after the other, the fullest first, each together with all that passed before it. */
function addCoarser(
  wanted: readonly Wanted[],
  outs: ReadonlyMap<Wanted, Out>,
  first: Trial,
  left: Cleared | undefined,
): { cleared: Cleared | undefined; coarser: ReadonlyMap<Wanted, Coarser> } {
  const coarser = new Map<Wanted, Coarser>()
  const beside = wanted.filter((w) => !outs.has(w))
  let [trial, cleared] = [first, left]
  const isTried = (w: Wanted): boolean => !['nobody', 'other_day', 'beside_another'].includes(outs.get(w)?.verdict ?? 'nobody')
  for (const w of wanted.filter(isTried).toSorted((a, b) => meanOf(b, first.set) - meanOf(a, first.set))) {
    const found = findCoarser(w, beside, trial)
    if (!found) continue
    coarser.set(w, found)
    beside.push(found.wanted)
    trial = found.trial
    cleared = found.cleared
  }
  return { cleared, coarser }
}
