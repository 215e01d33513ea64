/**
 * First pass of suppression: which cells to withhold so that no sensitive cell can be computed exactly by adding and
 * subtracting printed ones. Elimination in a prime field; the largest cells are printed first. It stops linear
 * recomputation and nothing else, so the audit has the last word.
 */
import { addTo, invert, P } from '../../../attack/prime-field.ts'
import type { Sparse } from '../../../attack/prime-field.ts'
import type { CellModel } from '../../table.ts'

type Pivot = { readonly row: number; readonly vector: Sparse }

/** Takes every pivot out of a vector; a later pivot never holds the row of an earlier one, so one walk in order is enough. */
function reduce(vector: Sparse, pivots: readonly Pivot[], order: ReadonlyMap<number, number>): Sparse {
  for (;;) {
    let first = Infinity
    for (const row of vector.keys()) first = Math.min(first, order.get(row) ?? Infinity)
    if (first === Infinity) return vector
    const { row, vector: pivot } = pivots[first]!
    addTo(vector, pivot, P - vector.get(row)!)
  }
}

/**
 * Each cell as a sum of basic cells (those that are nobody's total), empty ones left out; and what must be 0 because a
 * cell is the total of more than one sum, or of one that no table makes.
 */
function decompose(model: CellModel, values: ArrayLike<number>): { vectors: Sparse[]; zero: Sparse[] } {
  const sums = new Map<number, (readonly number[])[]>()
  // What no table makes may go round in a circle: a place is its code in the other table, and that the place by its own code.
  for (const relation of model.relations)
    if (!model.tied?.has(relation)) sums.set(relation.total, [...(sums.get(relation.total) ?? []), relation.parts])
  const vectors: Sparse[] = []
  const vectorOf = (cell: number): Sparse => {
    const known = vectors[cell]
    if (known) return known
    const parts = sums.get(cell)?.[0]
    const vector: Sparse = new Map()
    if (parts) for (const part of parts) addTo(vector, vectorOf(part), 1)
    else if (values[cell]! > 0) vector.set(cell, 1)
    vectors[cell] = vector
    return vector
  }
  const zero: Sparse[] = []
  const addZero = (cell: number, parts: readonly number[]): void => {
    const difference: Sparse = new Map(vectorOf(cell))
    for (const part of parts) addTo(difference, vectorOf(part), P - 1)
    if (difference.size > 0) zero.push(difference)
  }
  model.keys.forEach((_, cell) => {
    vectorOf(cell)
    for (const parts of sums.get(cell)?.slice(1) ?? []) addZero(cell, parts)
  })
  for (const { total, parts } of model.tied ?? []) addZero(total, parts)
  return { vectors, zero }
}

/**
 * Chooses secondary cells. Zeros are printed, and the grand total always is.
 * @param primary 1 where a cell is sensitive.
 * @param worth what it is worth that a cell is printed; its number, where nothing else is said.
 * @param standing cells that are printed whatever they tell, as the grand total is; the repair works around them.
 * @returns 1 where a cell is withheld, primaries included.
 */
export function chooseSecondary(
  model: CellModel,
  values: ArrayLike<number>,
  primary: Uint8Array,
  worth: ArrayLike<number> = values,
  standing: ReadonlySet<number> = new Set(),
): Uint8Array {
  const withheld = Uint8Array.from(primary)
  const { vectors, zero } = decompose(model, values)
  const pivots: Pivot[] = []
  const order = new Map<number, number>()
  const hidden = new Map<number, Sparse>()
  const users = new Map<number, Set<number>>()
  const addPivot = (vector: Sparse, row: number): void => {
    const scaled: Sparse = new Map()
    addTo(scaled, vector, invert(vector.get(row)!))
    order.set(row, pivots.push({ row, vector: scaled }) - 1)
    for (const q of users.get(row) ?? []) {
      const target = hidden.get(q)!
      addTo(target, scaled, P - target.get(row)!)
      for (const r of scaled.keys()) {
        if (target.has(r)) (users.get(r) ?? users.set(r, new Set()).get(r)!).add(q)
        else if (r !== row) users.get(r)?.delete(q)
      }
    }
    users.delete(row)
  }
  for (const difference of zero) {
    const vector = reduce(difference, pivots, order)
    const row = vector.keys().next().value
    if (row !== undefined) addPivot(vector, row)
  }
  primary.forEach((is, q) => {
    if (!is) return
    const vector = reduce(new Map(vectors[q]!), pivots, order)
    hidden.set(q, vector)
    for (const row of vector.keys()) (users.get(row) ?? users.set(row, new Set()).get(row)!).add(q)
  })
  const cells = model.keys.map((_, i) => i).filter((i) => !primary[i] && values[i]! > 0)
  cells.sort((a, b) => worth[b]! - worth[a]! || a - b)
  const mustStand = (cell: number): boolean => cell === model.grandTotal || standing.has(cell)
  cells.sort((a, b) => Number(mustStand(b)) - Number(mustStand(a)))
  for (const cell of cells) {
    const vector = reduce(new Map(vectors[cell]!), pivots, order)
    if (vector.size === 0) continue
    let row = -1
    for (const r of vector.keys()) if (row < 0 || (users.get(r)?.size ?? 0) < (users.get(row)?.size ?? 0)) row = r
    const reveals = [...(users.get(row) ?? [])].some((q) => isMultiple(hidden.get(q)!, vector, row))
    if (reveals && !mustStand(cell)) withheld[cell] = 1
    else addPivot(vector, row)
  }
  return withheld
}

function isMultiple(q: Sparse, vector: Sparse, row: number): boolean {
  if (q.size !== vector.size) return false
  const factor = (q.get(row)! * invert(vector.get(row)!)) % P
  for (const [r, value] of vector) if (q.get(r) !== (factor * value) % P) return false
  return true
}
