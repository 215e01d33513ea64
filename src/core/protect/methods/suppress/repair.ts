/**
 * Repair: withholds more cells until every cell that failed the audit can take another value far enough away. For each,
 * the cheapest table that differs by that much is found, and whatever differs in it is withheld.
 */
import type { Need } from '../../../attack/need.ts'
import { judge } from '../../../attack/need.ts'
import { wholeEnds } from '../../../attack/intervals.ts'
import type { Audit } from '../../../attack/audit.ts'
import { TOLERANCE } from '../../../attack/solver.ts'
import type { LinearProblem, LinearSolver } from '../../../attack/solver.ts'
import { isWideEnough } from '../../rules.ts'
import type { Groups } from '../../groups.ts'
import type { Protection } from '../../rules.ts'
import type { CellModel } from '../../table.ts'

/** About how many solves one repair may take: with more cells than that, several are saved by one, at the price of a few more withheld. */
const SOLVES = 1_000

/** More than any table of people moves; of amounts as far as the farthest must. */
const FAR = 1e5

export type Plan = {
  readonly need: Need
  readonly solver: LinearSolver
  readonly more?: ReadonlyMap<number, Protection>
  readonly groups?: Groups
  /** What it is worth that a cell is printed; its number, where nothing else is said. */
  readonly worth?: ArrayLike<number>
  /** Cells that are printed, whatever has to be repaired. */
  readonly standing?: ReadonlySet<number>
  readonly insider?: Insider
}

/**
 * Whose eyes the failing cells were seen with: she has `own[cell]` of each cell's people, or is alone in the cell `self`. Of amounts she knows
 * the cells `still`, in which hers is the only one, and that no other is smaller than `least[cell]`, which is hers.
 */
export type Insider =
  | { readonly own: ArrayLike<number> }
  | { readonly self: number }
  | { readonly still: ReadonlySet<number>; readonly least: ArrayLike<number> }

/**
 * Adds to `withheld` in place. Deviations up and down are columns of their own: up to anywhere, down to no less than 1,
 * because a reader knows that a withheld cell is not empty; where a row's attribute is guarded, down to 0. Empty cells that
 * guard no row, the grand total, and what must stand, stay as they are. For an insider `failing` is about the rest that is not her own.
 * @returns cells that no withholding can protect; empty when all were repaired.
 */
export function repair(
  model: CellModel,
  values: ArrayLike<number>,
  withheld: Uint8Array,
  failing: Audit['failing'],
  { need, solver, more = new Map(), groups, worth = values, standing, insider }: Plan,
): number[] {
  const mayMove = (cell: number): boolean => values[cell]! > 0 || groups?.mayHide.has(cell) === true
  const cells = model.keys.map((_, i) => i).filter((i) => mayMove(i) && i !== model.grandTotal && !standing?.has(i))
  const own = insider && 'own' in insider ? insider.own : undefined
  const isStill = (cell: number): boolean =>
    insider !== undefined && ('still' in insider ? insider.still.has(cell) : 'self' in insider && cell === insider.self)
  const leastOf = (cell: number): number =>
    insider && 'still' in insider ? Math.max(1, insider.least[cell]!) : groups?.only.has(cell) ? 0 : 1
  const far = Math.max(FAR, ...[...more.values()].map(({ rise, fall, width }) => 2 * (rise + fall + width)))
  const rest = (cell: number): number => values[cell]! - (own?.[cell] ?? 0)
  const mayRise = (cell: number): number => (isStill(cell) ? 0 : far)
  const mayFall = (cell: number): number => (isStill(cell) ? 0 : Math.max(0, rest(cell) - Math.max(0, leastOf(cell) - (own?.[cell] ?? 0))))
  const place = new Map(cells.map((cell, i) => [cell, i]))
  const n = cells.length
  // What a reader loses: a large number is worth as much as the small ones that it is the sum of.
  const cost = (cell: number): number => (withheld[cell] ? 0 : Math.max(1, worth[cell]!))
  const problem: LinearProblem = {
    lower: new Float64Array(2 * n),
    upper: Float64Array.from({ length: 2 * n }, (_, c) => (c < n ? mayRise(cells[c]!) : mayFall(cells[c - n]!))),
    costs: Float64Array.from({ length: 2 * n }, (_, c) => cost(cells[c % n]!)),
    rows: model.relations.flatMap(({ total, parts }) => {
      const members: [number, number][] = []
      const put = (cell: number, sign: number): void => {
        const i = place.get(cell)
        if (i !== undefined) members.push([i, sign], [n + i, -sign])
      }
      put(total, -1)
      for (const part of parts) put(part, 1)
      return members.length === 0 ? [] : [{ columns: members.map((m) => m[0]), coefficients: members.map((m) => m[1]), equals: 0 }]
    }),
  }
  const low = new Map(failing.map((f) => [f.cell, f.low]))
  const high = new Map(failing.map((f) => [f.cell, f.high]))
  const ordered = failing.map((f) => f.cell).toSorted((a, b) => values[b]! - values[a]! || a - b)
  return solver.withModel(problem, (lp) => {
    const isOpen = (cell: number): boolean => {
      // What a cell keeps for another reason than being small, it keeps from everybody else.
      const kept = insider === undefined || 'still' in insider ? more.get(cell) : undefined
      if (judge(need, low.get(cell)!, high.get(cell)!) !== 'safe') return true
      return kept !== undefined && !isWideEnough(kept, values[cell]!, ...wholeEnds(low.get(cell)!, high.get(cell)!))
    }
    /** Finds one table in which each of these cells is as far up, or down below 0, as asked, and withholds what differs in it. */
    const move = (all: readonly (readonly [cell: number, by: number])[]): boolean => {
      for (const [cell, by] of all) {
        lp.setBounds(place.get(cell)!, Math.max(0, by), by < 0 ? 0 : far)
        lp.setBounds(n + place.get(cell)!, Math.max(0, -by), by < 0 ? mayFall(cell) : 0)
      }
      const solution = lp.minimise()
      for (const [cell] of all) {
        lp.setBounds(place.get(cell)!, 0, mayRise(cell))
        lp.setBounds(n + place.get(cell)!, 0, mayFall(cell))
      }
      if (solution.status !== 'optimal') return false
      cells.forEach((other, j) => {
        const moved = solution.values[j]! - solution.values[n + j]!
        if (Math.abs(moved) <= TOLERANCE) return
        if (!withheld[other]) {
          withheld[other] = 1
          lp.setCost(j, 0)
          lp.setCost(n + j, 0)
        }
        const value = rest(other) + moved
        if (low.has(other)) low.set(other, Math.min(low.get(other)!, value))
        if (high.has(other)) high.set(other, Math.max(high.get(other)!, value))
      })
      return true
    }
    const leastRise = (cell: number): number => Math.max(need.threshold - rest(cell), more.get(cell)?.rise ?? 0)
    const open = (batch: readonly number[]): boolean =>
      move(batch.map((cell) => [cell, Math.max(leastRise(cell), wholeEnds(low.get(cell)!, high.get(cell)!)[0] + need.width - rest(cell))]))
    /** Where a cell cannot rise by its whole width, it may rise by less and fall by the rest. */
    const openBothWays = (cell: number): boolean => {
      if (high.get(cell)! < rest(cell) + leastRise(cell) - TOLERANCE && !move([[cell, leastRise(cell)]])) return false
      const [, last] = wholeEnds(low.get(cell)!, high.get(cell)!)
      const fall = Math.max(rest(cell) - (last - need.width), more.get(cell)?.fall ?? 0)
      return !isOpen(cell) || (fall > 0 && fall <= mayFall(cell) && move([[cell, -fall]]))
    }
    const lost: number[] = ordered.filter((cell) => !place.has(cell))
    const todo = ordered.filter((cell) => place.has(cell))
    const size = Math.ceil(todo.length / SOLVES)
    for (let next = 0; next < todo.length;) {
      const batch: number[] = []
      while (next < todo.length && batch.length < size) {
        const cell = todo[next++]!
        if (isOpen(cell)) batch.push(cell)
      }
      // Cells of one sum may not all be able to rise together: then one after the other.
      if (batch.length === 0 || open(batch)) continue
      for (const cell of batch) if (isOpen(cell) && !open([cell]) && !openBothWays(cell)) lost.push(cell)
    }
    return lost
  })
}
