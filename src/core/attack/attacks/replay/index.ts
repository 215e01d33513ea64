/**
 * Replay: the reader runs the publisher's own rule. Of the tables that fit what is printed she keeps those for which it would have printed the
 * same, at any key that can be. What is left must still keep what a withheld number must keep. Where the tables are few all are tried; where they
 * are many, and in every large release, tables near the true one are, which only the publisher can.
 */
import { findComponents, problemOf } from '../../components.ts'
import { enumerateFits } from '../../fits.ts'
import { solveBounds } from '../../linear.ts'
import { isEnough, isSensitive, judge } from '../../need.ts'
import type { Attack, AttackInput, LinearBounds } from '../../attack.ts'
import type { LinearProblem } from '../../solver.ts'
import { readTogether } from '../../view.ts'
import type { View } from '../../view.ts'
import { findByChance, findNear } from './near.ts'
import type { Possible } from './near.ts'
import { Rule } from './rule.ts'

/** Where no more tables than these fit a group of cells, all are tried. */
const FEW = 1_000
/** Releases about the same people that have more cells together are searched near the true table alone: to list all that fit would not end. */
export const REPLAYED = 60
/** Beyond so many, one run of the rule takes a second: none is tried. */
const MOST_REPLAYED = 2_000
/** Cells times tables that are tried of one small population: what is open after these is said to be unproved. */
const WORK = 6_000
/** Of a large one cells times runs of the rule, and columns times programmes: a table may take several of either. */
const [RUNS, PROGRAMMES] = [400_000, 150_000]

export const replay: Attack = {
  id: 'replay',
  run(input) {
    const { releases } = input
    const withholding = releases.filter((r) => !r.rounding && r.cells.some((c) => c.value === null))
    // For the others nobody knows whose rule it was, nor whether the choice was drawn.
    if (withholding.some((r) => r.lots === undefined)) return undefined
    const populations = [...new Set(withholding.map((r) => r.population))]
    // Each population is replayed by itself, and what went out before has a certificate of its own: its publisher settled it from its own true table.
    const wanted = input.fitting ? populations.filter((population) => isLent(population, input)) : populations
    const found = wanted.map((population) => replayOne(population, input))
    const sum = (what: keyof Replayed['counts']): number => found.reduce((n, f) => n + f.counts[what], 0)
    return {
      exact: found.flatMap((f) => f.failing.filter((c) => c.verdict === 'exact').map((c) => c.cell)),
      violations: found.flatMap((f) => f.failing.map((c) => c.cell)),
      counts: { groups: sum('groups'), tables: sum('tables'), unproved: sum('unproved') },
    }
  },
}

type Replayed = {
  readonly failing: readonly { readonly cell: number; readonly verdict: string }[]
  readonly counts: { groups: number; tables: number; unproved: number }
}
/** Columns of the whole problem that hang together, as a problem of their own. */
type Group = {
  readonly columns: readonly number[]
  readonly problem: LinearProblem
  readonly fits: readonly Float64Array[] | undefined
}

function replayOne(population: string, input: AttackInput): Replayed {
  const { need, solver, view: whole } = input
  const releases = input.releases.filter((r) => r.population === population)
  const view = releases.length === input.releases.length ? whole : readTogether(releases)
  const { unknowns, columns, found }: LinearBounds = view === whole ? input.linear() : solveBounds(view, need, solver)
  const counts = { groups: 0, tables: 0, unproved: 0 }
  if (!found.feasible) return { failing: [], counts }
  const isWanted = new Set(columns.filter((c) => found.low[c]! < need.threshold))
  if (view.known.length > MOST_REPLAYED) return { failing: [], counts: { ...counts, unproved: isWanted.size } }
  const isLarge = view.known.length > REPLAYED
  const groups = findComponents(unknowns.problem).members.map((own): Group => {
    const problem = problemOf(unknowns.problem, own)
    return { columns: own, problem, fits: isLarge ? undefined : enumerateFits(problem, FEW) }
  })
  let [ran, looked] = [0, 0]
  const base = trueTable(view, input) ?? likelyTable(view, unknowns.hidden, groups, input)
  const mayRun = (cells: number): boolean => !isLarge || (ran += cells) <= RUNS
  const given = { need, solver, base, mayRun }
  const rules = releases.filter((r) => r.lots !== undefined).map((release) => new Rule(release, view, given))
  const failing: { cell: number; verdict: string }[] = []
  const most = isLarge ? Infinity : Math.ceil(WORK / view.known.length)
  for (const { columns: own, problem, fits } of groups) {
    const wanted = own.flatMap((c, i) => (isWanted.has(c) ? [i] : []))
    if (wanted.length === 0) continue
    counts.groups++
    const cells = own.map((c) => unknowns.hidden[c]!)
    const possible: Possible = {
      low: new Float64Array(own.length).fill(Infinity),
      high: new Float64Array(own.length).fill(-Infinity),
    }
    const concerned = rules.filter((rule) => rule.withholdsAnyOf(cells))
    const tryTable = (table: ArrayLike<number>): boolean => {
      if (!base || counts.tables >= most) return false
      counts.tables++
      const values = Float64Array.from(base)
      cells.forEach((cell, i) => (values[cell] = table[i]!))
      if (!concerned.every((rule) => rule.printsTheSame(values))) return false
      cells.forEach((_, i) => {
        possible.low[i] = Math.min(possible.low[i]!, table[i]!)
        possible.high[i] = Math.max(possible.high[i]!, table[i]!)
      })
      return true
    }
    const isOpen = (i: number): boolean => counts.tables < most && ran <= RUNS && !isEnough(need, possible.low[i]!, possible.high[i]!)
    const start = base && Float64Array.from(cells, (cell) => base[cell]!)
    if (fits && start) tryAll(fits, start, wanted, { possible, isOpen, tryTable })
    else if (start) {
      const search = {
        need,
        solver,
        possible,
        isOpen,
        tryTable,
        look: () => !isLarge || ((looked += own.length) <= PROGRAMMES && ran <= RUNS),
      }
      findNear(problem, start, wanted, search)
      findByChance(problem, wanted, search)
    }
    for (const i of wanted) {
      const verdict = judge(need, possible.low[i]!, possible.high[i]!)
      if (verdict === 'safe') continue
      if (fits && start && counts.tables < most) failing.push({ cell: placeOf(whole, view, cells[i]!), verdict })
      else counts.unproved++
    }
  }
  return { failing, counts }
}

/** All tables of a group that would tell something new, those first that differ least from the one that is thought to be true. */
function tryAll(
  fits: readonly Float64Array[],
  start: Float64Array,
  wanted: readonly number[],
  { possible, isOpen, tryTable }: { possible: Possible; isOpen(i: number): boolean; tryTable(table: Float64Array): boolean },
): void {
  const distance = (table: Float64Array): number => table.reduce((n, v, i) => n + Number(v !== start[i]), 0)
  for (const table of fits.toSorted((a, b) => distance(a) - distance(b)))
    if (wanted.some((i) => isOpen(i) && (table[i]! < possible.low[i]! || table[i]! > possible.high[i]!))) tryTable(table)
}

const placeOf = (whole: View, view: View, cell: number): number => {
  if (whole === view) return cell
  const { population, key } = view.names[cell]!
  return whole.names.findIndex((name) => name.population === population && name.key === key)
}

const isLent = (population: string, { fitting, view }: AttackInput): boolean =>
  view.names.some((name, cell) => name.population === population && fitting?.[cell] !== undefined)

function trueTable(view: View, { fitting, view: whole }: AttackInput): readonly number[] | undefined {
  if (!fitting) return undefined
  const values = view.known.map((v, cell) => v ?? fitting[placeOf(whole, view, cell)])
  return values.every((v) => v !== undefined) ? values : undefined
}

/** A table that fits, for whoever does not know the true one: of each group the one with most small numbers, for the rule would withhold most there. */
function likelyTable(
  view: View,
  hidden: readonly number[],
  groups: readonly Group[],
  { need }: AttackInput,
): readonly number[] | undefined {
  const values = [...view.known]
  const small = (table: Float64Array): number => table.reduce((n, v) => n + Number(isSensitive(need, v)), 0)
  for (const { columns, fits } of groups) {
    if (!fits || fits.length === 0) return undefined
    const best = fits.reduce((a, b) => (small(b) > small(a) ? b : a))
    columns.forEach((c, i) => (values[hidden[c]!] = best[i]!))
  }
  return values.map((v) => v ?? 0)
}
