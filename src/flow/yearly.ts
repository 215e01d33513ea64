/**
 * The yearly set: every table that the country's requirements ask for, counted, protected and attacked together. What is
 * counted within something else is one set of linked tables with it; a table that shows less than half of its cells is
 * left out, and the coarser one that would do is named.
 */
import { hasPlaces } from '../core/count/compile-places.ts'
import { measureDepth, printedBefore, protectTables, type Protected as Tables, type TableSet } from '../core/disclosure.ts'
import type { Interval } from '../core/model/dates.ts'
import { askedTables, familiesOf, indicatorOf, type AskedTable, type Family, type Unanswered } from '../core/release/asked.ts'
import type { Members } from '../core/release/members.ts'
import { readRow, type RowPlace } from '../core/release/row.ts'
import { mergeCodes } from '../core/protect/merge-codes.ts'
import { attack } from './attack.ts'
import type { Gate } from './clear.ts'
import { countWithContributions } from './count.ts'
import { link } from './link.ts'
import { stampProtected, tableSetOf, thresholdOf } from './protect.ts'
import type { Cleared, Counted, Linked } from './stages.ts'

/** `nobody`: nothing was counted in the year, which is printed as 0. `few`: fewer than half of the cells could be shown. */
export type Verdict = 'shown' | 'nobody' | 'few' | 'too_deep' | 'exposed'
export type YearlyTable = {
  readonly table: AskedTable
  readonly verdict: Verdict
  /** Cells with somebody in them, the total among them, and those of them that were printed when the table was last tried. */
  readonly cells: number
  readonly shown: number
  /** With so many of the largest codes, and all others as one, the table passes beside the rest. */
  readonly largest?: number
}
export type YearlyFamily = {
  readonly family: Family
  readonly tables: readonly YearlyTable[]
  /** What can be published of it; undefined when nothing can. */
  readonly cleared?: Cleared
}
export type Yearly = { readonly families: readonly YearlyFamily[]; readonly unanswered: readonly Unanswered[] }

const ENOUGH = 0.5

/** @param asOf the day of knowledge. */
export async function makeYearly(interval: Interval, asOf: string, gate: Gate): Promise<Yearly> {
  const { asked, unanswered } = askedTables(gate.country)
  const linked = await link({ entries: [] }, asOf, gate.counts)
  const families: YearlyFamily[] = []
  for (const family of familiesOf(asked)) families.push(await clearFamily(family, interval, linked, gate))
  return { families, unanswered }
}

/** A table that is asked for, as levels of the set; of a share, two of them. */
type Wanted = {
  readonly table: AskedTable
  readonly levels: readonly (readonly string[])[]
  readonly of: RowPlace | undefined
  readonly part: RowPlace | undefined
}
type Out = { readonly verdict: Verdict; readonly cells: number; readonly shown: number }
/** What is tried again and again with fewer tables. */
type Trial = { readonly set: Omit<TableSet, 'tables'>; readonly counted: Counted; readonly threshold: number; readonly gate: Gate }

async function clearFamily(family: Family, interval: Interval, linked: Linked, gate: Gate): Promise<YearlyFamily> {
  const { root, subsets, asked } = family
  const { country, counts } = gate
  const indicator = indicatorOf(root)
  const by = [...new Set(asked.map((a) => a.by))]
  // The breakdown is of the records; a total that somebody stated has none, and is printed beside.
  const request = { indicator, interval, by, onePlace: hasPlaces(indicator), subsets, withoutTotals: true }
  const { counted, contributions } = await countWithContributions(linked, request, country, counts)
  const { set, members } = tableSetOf(counted, contributions, country, indicator, subsets)
  const trial = { set, counted, threshold: thresholdOf(country, indicator), gate }
  const wanted = asked.map((table) => placeTable(table, family, members))
  const outs = new Map<Wanted, Out>()
  for (const w of wanted) {
    const cells = occupied(w.table, counted)
    if (cells === 0) outs.set(w, { verdict: 'nobody', cells, shown: 0 })
    else if (trial.threshold > 1 && w.levels.some((l) => measureDepth({ ...set, tables: [] }, l).verdict === 'refuse'))
      outs.set(w, { verdict: 'too_deep', cells, shown: 0 })
  }
  const cleared = clearMost(wanted, outs, trial)
  const passing = wanted.filter((w) => !outs.has(w))
  const tables = wanted.map((w): YearlyTable => {
    const out = outs.get(w)
    if (!out) return { table: w.table, verdict: 'shown', ...(cleared ? measure(w, cleared.protected.tables) : { cells: 0, shown: 0 }) }
    const largest = out.verdict === 'nobody' ? undefined : findLargest(w, passing, trial)
    return { table: w.table, ...out, ...(largest === undefined ? {} : { largest }) }
  })
  return { family, tables, ...(cleared ? { cleared } : {}) }
}

function placeTable(table: AskedTable, { root, subsets }: Family, members: Members): Wanted {
  const placeOf = (d: AskedTable['part']): RowPlace | undefined => {
    const at = subsets.findIndex((s) => s.id === d?.id)
    return d === undefined || d.id === root.id || at < 0 ? undefined : members.placeOf(at)
  }
  const [of, part] = [placeOf(table.of), placeOf(table.part)]
  const levelsOf = (place: RowPlace | undefined): string[] => (place ? [place.level, table.by] : [table.by])
  return { table, of, part, levels: part ? [levelsOf(of), levelsOf(part)] : [levelsOf(of)] }
}

/** Codes with somebody in them, and their total. */
function occupied({ by, of }: AskedTable, counted: Counted): number {
  const isSubset = counted.by.includes(of.id)
  const codes = new Set(counted.cells.filter((c) => (c.value ?? 0) > 0 && (!isSubset || c.by[of.id] === 'yes')).map((c) => c.by[by]))
  return codes.size === 0 ? 0 : codes.size + 1
}

/** A share is shown where both of its numbers are. */
function measure({ table, of, part }: Wanted, { release }: Tables): { cells: number; shown: number } {
  const parts = part && readRow(release, table.by, part)
  const row = [...readRow(release, table.by, of)].filter(([, value]) => value !== 0)
  return { cells: row.length, shown: row.filter(([code, value]) => value !== null && parts?.get(code) !== null).length }
}

const tablesOf = (wanted: readonly Wanted[]): TableSet['tables'] =>
  [...new Map(wanted.flatMap((w) => w.levels).map((by) => [by.join('\u001F'), by])).values()].map((by, i) => ({
    id: `table-${i + 1}`,
    by,
  }))

/** Protects whatever is not out yet, and takes the worst table out until the rest passes. Adds to `outs`. */
function clearMost(wanted: readonly Wanted[], outs: Map<Wanted, Out>, trial: Trial): Cleared | undefined {
  const { set, counted, gate } = trial
  for (;;) {
    const left = wanted.filter((w) => !outs.has(w))
    if (left.length === 0) return undefined
    const result = protectBest(left, trial)
    if (!result) {
      const emptiest = left.toSorted((a, b) => meanOf(a, set) - meanOf(b, set))[0] as Wanted
      outs.set(emptiest, { verdict: 'exposed', cells: occupied(emptiest.table, counted), shown: 0 })
      continue
    }
    const measured = left.map((w) => ({ w, ...measure(w, result) })).toSorted((a, b) => a.shown / a.cells - b.shown / b.cells)
    const { w, cells, shown } = measured[0] as (typeof measured)[number]
    if (shown < ENOUGH * cells) {
      outs.set(w, { verdict: 'few', cells, shown })
      continue
    }
    const done = attack(stampProtected(counted, result), gate.earlier, gate.solver)
    if (!('refused' in done)) return done
    outs.set(w, { verdict: 'exposed', cells, shown })
  }
}

/** Where the quick method shows too little of some table, the cheapest pattern by cells is tried, and the better of both is taken. */
function protectBest(wanted: readonly Wanted[], { set, threshold, gate }: Trial): Tables | undefined {
  const tables = { ...set, tables: tablesOf(wanted) }
  const quick = protectTables(tables, { threshold, solver: gate.solver, inside: true, before: printedBefore(gate.earlier, set.population) })
  const enough = (result: Tables): number => wanted.filter((w) => isEnough(measure(w, result))).length
  if (quick.ok && enough(quick) === wanted.length) return quick
  const cheapest = protectTables(tables, {
    threshold,
    solver: gate.solver,
    inside: true,
    before: printedBefore(gate.earlier, set.population),
    exact: 'cells',
  })
  if (!cheapest.ok) return quick.ok ? quick : undefined
  return quick.ok && enough(quick) >= enough(cheapest) ? quick : cheapest
}

const meanOf = ({ levels }: Wanted, set: Trial['set']): number =>
  Math.min(...levels.map((l) => measureDepth({ ...set, tables: [] }, l).mean))

/** How many of the largest codes can stay when all others become one, so that the table passes beside those that do. */
function findLargest(w: Wanted, passing: readonly Wanted[], trial: Trial): number | undefined {
  const { set, counted, threshold } = trial
  const { by, of } = w.table
  const isSubset = counted.by.includes(of.id)
  const sizes = new Map<string, number>()
  for (const { by: at, value } of counted.cells)
    if (!isSubset || at[of.id] === 'yes') sizes.set(at[by] as string, (sizes.get(at[by] as string) ?? 0) + (value ?? 0))
  const codes = [...sizes].filter(([, n]) => n >= threshold).toSorted((a, b) => b[1] - a[1])
  const merged = `${by} (largest)`
  for (let keep = Math.min(codes.length, sizes.size - 2); keep >= 1; keep--) {
    const coarser = mergeCodes(set, by, new Set(codes.slice(0, keep).map(([code]) => code)), merged)
    const levels = w.levels.map((l) => l.map((level) => (level === by ? merged : level)))
    const wanted = { ...w, table: { ...w.table, by: merged }, levels }
    const result = protectBest([...passing, wanted], { ...trial, set: coarser })
    if (result && [...passing, wanted].every((p) => isEnough(measure(p, result)))) return keep
  }
  return undefined
}

const isEnough = ({ cells, shown }: { cells: number; shown: number }): boolean => shown >= ENOUGH * cells
