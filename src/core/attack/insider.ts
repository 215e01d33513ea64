/**
 * What somebody sees who is inside: an agency that takes its own people off every number, and a person who knows that she
 * is alone in a cell. Both the attacks and the publisher who cures what they find look through these eyes.
 */
import { groupBy } from '../group-by.ts'
import type { Relation } from '../protect/table.ts'
import { findComponents, problemOf } from './components.ts'
import { findIntervals, noteTable, unknownsOf } from './intervals.ts'
import type { Intervals, Unknowns } from './intervals.ts'
import { isEnough, isSensitive, judge } from './need.ts'
import type { Need, Verdict } from './need.ts'
import { propagate } from './propagate.ts'
import { TOLERANCE } from './solver.ts'
import type { LinearModel, LinearProblem, LinearSolver } from './solver.ts'

/** What everybody knows: printed numbers, sums, and the least that a withheld number can be. */
export type Reading = {
  readonly known: readonly (number | null)[]
  readonly relations: readonly Relation[]
  readonly floors: ArrayLike<number>
  /** The most that each can be, where it is rounded. */
  readonly ceilings?: ArrayLike<number>
  /** Cells that stand in a table, and not only follow from one. */
  readonly printed: readonly number[]
}
/** A sensitive cell and what is possible for it, as far as it had to be solved. */
export type Sight = { readonly cell: number; readonly low: number; readonly high: number; readonly verdict: Verdict }
export type Seen = { readonly cells: readonly Sight[]; readonly solves: number }

/**
 * Whoever has `own[cell]` of each cell's people works on the rest: printed rests that are small, and withheld ones.
 * @param values the truth, undefined where the publisher does not have it. `low` and `high` are of the rest.
 */
export function seeWithout(
  own: ArrayLike<number>,
  values: readonly (number | undefined)[],
  reading: Reading,
  need: Need,
  solver: LinearSolver,
): Seen {
  const rest = (cell: number): number => (values[cell] ?? 0) - own[cell]!
  const told = reading.printed.filter((cell) => {
    const isKnown = reading.known[cell] !== null && values[cell] !== undefined
    return isKnown && own[cell]! > 0 && isSensitive(need, rest(cell))
  })
  const unknowns = unknownsOf({
    known: reading.known.map((v, cell) => (v === null ? null : v - own[cell]!)),
    relations: reading.relations,
    floor: Array.from(reading.floors, (floor, cell) => Math.max(0, floor - own[cell]!)),
    ...(reading.ceilings ? { ceiling: Array.from(reading.ceilings, (most, cell) => most - own[cell]!) } : {}),
  })
  const printed = new Set(reading.printed)
  // Whoever brought nothing to a cell may still learn it from what she brought to its neighbours.
  const columns = unknowns.hidden.flatMap((cell, c) => (printed.has(cell) && isSensitive(need, rest(cell)) ? [c] : []))
  const isComplete = unknowns.hidden.every((cell) => values[cell] !== undefined)
  const truth = isComplete ? unknowns.hidden.map(rest) : undefined
  const found = findIntervals(unknowns, columns, (low, high) => isEnough(need, low, high), solver, truth)
  const exact = told.map((cell): Sight => ({ cell, low: rest(cell), high: rest(cell), verdict: 'exact' }))
  return { cells: [...exact, ...columns.map((c) => sightOf(unknowns, c, found.low[c]!, found.high[c]!, need))], solves: found.solves }
}

const sightOf = (unknowns: Unknowns, c: number, low: number, high: number, need: Need): Sight => ({
  cell: unknowns.hidden[c]!,
  low,
  high,
  verdict: judge(need, low, high),
})

/**
 * Everybody who is alone in a withheld cell, and knows it, looks at the cells that hang together with hers. Cells that hold
 * nobody but herself are no find: she is alone in a row, and in the cell of that row.
 * @param columns of `unknowns` that stand for a cell of a table. @returns for each who has such neighbours, her own cell and what she sees.
 */
export function seeAlone(
  unknowns: Unknowns,
  columns: readonly number[],
  values: readonly (number | undefined)[],
  relations: readonly Relation[],
  need: Need,
  solver: LinearSolver,
): { readonly alone: number; readonly seen: readonly (Seen & { readonly self: number })[] } {
  const valueOf = (c: number): number | undefined => values[unknowns.hidden[c]!]
  const { groupOf, members } = findComponents(unknowns.problem)
  const alone = columns.filter((c) => valueOf(c) === 1)
  const personIn = findPeople(values, relations)
  const isHerself = (a: number, b: number): boolean => personIn(unknowns.hidden[a]!) === personIn(unknowns.hidden[b]!)
  const peopleOf = groupBy(alone, (person) => groupOf[person]!)
  const seen = [...peopleOf].flatMap(([g, people]) => {
    const group = members[g]!
    const place = new Map(group.map((c, i) => [c, i]))
    const sensitive = columns.filter((c) => groupOf[c] === g && isSensitive(need, valueOf(c) ?? 0))
    const truth = group.map(valueOf)
    const eyes = new Eyes(problemOf(unknowns.problem, group), truth.every((v) => v !== undefined) ? truth : undefined, need)
    return solver.withModel(eyes.problem, (model) =>
      people.flatMap((person) => {
        const others = sensitive.filter((c) => c !== person && !isHerself(c, person))
        if (others.length === 0) return []
        const found = eyes.look(
          model,
          place.get(person)!,
          others.map((c) => place.get(c)!),
        )
        const cells = others.map((c) => sightOf(unknowns, c, found.low[place.get(c)!]!, found.high[place.get(c)!]!, need))
        return [{ self: unknowns.hidden[person]!, cells, solves: found.solves }]
      }),
    )
  })
  return { alone: alone.length, seen }
}

/** One group of cells, looked at by one person after the other. A table that one of them found possible serves the next. */
class Eyes {
  readonly problem: LinearProblem
  readonly #need: Need
  readonly #tables: ArrayLike<number>[]

  constructor(problem: LinearProblem, truth: readonly number[] | undefined, need: Need) {
    const outer = propagate(problem)
    this.problem = { ...problem, lower: outer.low, upper: outer.high }
    this.#tables = truth ? [truth] : []
    this.#need = need
  }

  /** @param self the column in which she is alone. */
  look(model: LinearModel, self: number, others: readonly number[]): Intervals {
    const n = this.problem.lower.length
    const found: Intervals = {
      low: new Float64Array(n).fill(Infinity),
      high: new Float64Array(n).fill(-Infinity),
      solves: 0,
      stopped: 0,
      feasible: true,
    }
    for (const table of this.#tables) if (Math.abs(table[self]! - 1) < TOLERANCE) noteTable(found, table)
    model.setBounds(self, 1, 1)
    for (const c of others) {
      for (const direction of ['max', 'min'] as const) {
        if (isEnough(this.#need, found.low[c]!, found.high[c]!)) break
        found.solves++
        const solution = model.reach(c, direction)
        // Unproved is not safe: the interval stays as narrow as it is.
        if (solution.status !== 'optimal') continue
        noteTable(found, solution.values)
        this.#tables.push(Float64Array.from(solution.values))
      }
    }
    model.setBounds(self, this.problem.lower[self]!, this.problem.upper[self]!)
    return found
  }
}

/** A name for whoever is alone in a cell: the same for a total of one and the part of it that is one. */
function findPeople(values: readonly (number | undefined)[], relations: readonly Relation[]): (cell: number) => number {
  const above = new Map<number, number>()
  for (const { total, parts } of relations) {
    const part = values[total] === 1 ? parts.find((p) => values[p] === 1) : undefined
    if (part === undefined) continue
    const [a, b] = [top(total), top(part)]
    if (a !== b) above.set(b, a)
  }
  return top

  function top(cell: number): number {
    let at = cell
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next
    return at
  }
}
