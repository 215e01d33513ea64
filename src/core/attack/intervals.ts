/**
 * What a reader can work out about numbers that were withheld: the smallest and largest value each can still have,
 * given everything that was printed. Both directions are solved; every solution also widens what is known to be
 * possible for all the other cells, which saves most of the solving.
 */
import type { Relation } from '../protect/table.ts'
import { propagate } from './propagate.ts'
import { TOLERANCE } from './solver.ts'
import type { LinearModel, LinearProblem, LinearSolver, Solution } from './solver.ts'

/** `known[i]` is a printed number, `null` one that is withheld or rounded. Such a number is whole and at least `floor` (one for all, or one a cell). */
export type Reading = {
  readonly known: readonly (number | null)[]
  readonly relations: readonly Relation[]
  /** 1 where zeros are printed, so that an empty cell cannot be a zero. */
  readonly floor: number | ArrayLike<number>
  /** The most that each can be, where its rounded number tells; `Infinity` where nothing does. */
  readonly ceiling?: ArrayLike<number>
}
/** `hidden[c]` is the cell that column c of the problem stands for. */
export type Unknowns = { readonly hidden: readonly number[]; readonly problem: LinearProblem; readonly contradictory: boolean }

/** Keeps an open direction finite: far beyond any count that was printed. */
const capFor = (known: Reading['known']): number => known.reduce<number>((cap, v) => Math.max(cap, 2 * (v ?? 0)), 1e6)

/** Turns a reading into equations between withheld cells; `contradictory` when printed numbers alone do not add up. */
export function unknownsOf(reading: Reading): Unknowns {
  const hidden = reading.known.flatMap((v, cell) => (v === null ? [cell] : []))
  const column = new Map(hidden.map((cell, c) => [cell, c]))
  let contradictory = false
  const rows = reading.relations.flatMap(({ total, parts }) => {
    const columns: number[] = []
    const coefficients: number[] = []
    let rest = 0
    const put = (cell: number, sign: number): void => {
      const c = column.get(cell)
      if (c === undefined) rest += sign * reading.known[cell]!
      else {
        columns.push(c)
        coefficients.push(sign)
      }
    }
    put(total, -1)
    for (const part of parts) put(part, 1)
    if (columns.length > 0) return [{ columns, coefficients, equals: -rest }]
    contradictory ||= rest !== 0
    return []
  })
  const cap = capFor(reading.known)
  const { floor, ceiling } = reading
  return {
    hidden,
    contradictory,
    problem: {
      lower: hidden.map((cell) => (typeof floor === 'number' ? floor : floor[cell]!)),
      upper: hidden.map((cell) => Math.min(cap, ceiling?.[cell] ?? Infinity)),
      rows,
    },
  }
}

/** What is possible for each column, from the inside: both ends were reached by some table that fits. */
export type Intervals = { readonly low: Float64Array; readonly high: Float64Array; solves: number; stopped: number; feasible: boolean }

/** True when a cell's interval is wide enough not to need another solve. */
export type Enough = (low: number, high: number, column: number) => boolean

/**
 * Widens the intervals of the wanted columns until they are enough or proved to be no wider.
 * @param truth one table that fits, by column, where the caller has it: it saves solving.
 */
export function findIntervals(
  unknowns: Unknowns,
  wanted: readonly number[],
  enough: Enough,
  solver: LinearSolver,
  truth?: readonly number[],
): Intervals {
  const n = unknowns.hidden.length
  const found: Intervals = {
    low: truth ? Float64Array.from(truth) : new Float64Array(n).fill(Infinity),
    high: truth ? Float64Array.from(truth) : new Float64Array(n).fill(-Infinity),
    solves: 0,
    stopped: 0,
    feasible: !unknowns.contradictory,
  }
  if (n === 0 || !found.feasible) return found
  const outer = propagate(unknowns.problem)
  if (!outer.feasible) return { ...found, feasible: false }
  const open = (c: number): boolean => !enough(found.low[c]!, found.high[c]!, c)
  solver.withModel({ ...unknowns.problem, lower: outer.low, upper: outer.high }, (model) => {
    for (const c of wanted) {
      // Where arithmetic has proved an end that some table reaches, there is nothing left to solve.
      if (open(c) && found.high[c]! < outer.high[c]! - TOLERANCE && !widen(found, model, c, 'max')) return
      if (open(c) && found.low[c]! > outer.low[c]! + TOLERANCE && !widen(found, model, c, 'min')) return
    }
  })
  return found
}

/** One solve, and what its table says about every column. False when nothing fits what was printed. */
export function widen(found: Intervals, model: LinearModel, column: number, direction: 'min' | 'max'): boolean {
  const solution: Solution = model.reach(column, direction)
  found.solves++
  if (solution.status === 'infeasible') {
    found.feasible = false
    return false
  }
  if (solution.status !== 'optimal') {
    // Unproved: the interval stays as narrow as it is, so a release can only be refused for it, never cleared.
    found.stopped++
    return true
  }
  noteTable(found, solution.values)
  return true
}

/** A table that fits is a witness for all its cells. */
export function noteTable(found: Intervals, values: ArrayLike<number>): void {
  for (let c = 0; c < found.low.length; c++) {
    const v = values[c]!
    if (v < found.low[c]!) found.low[c] = v
    if (v > found.high[c]!) found.high[c] = v
  }
}

/** The whole numbers inside an interval, first and last. */
export const wholeEnds = (low: number, high: number): [number, number] => [Math.ceil(low - TOLERANCE), Math.floor(high + TOLERANCE)]
