/**
 * Group disclosure: a row whose people are all in one of its cells tells the attribute of each of them, however many they
 * are, and the zeros printed beside it are what tells. The one full cell is withheld, and one of the zeros: a reader must
 * think it possible that some of the people are there. A cell of people of whom nothing is said hides nobody: of the others
 * all is told, so it is as if it were not in the row.
 */
import { partsOf } from './table.ts'
import type { CellModel } from './table.ts'

/** A row that tells. `only` is its one cell that says something and is not empty; `empty` are the others, the likeliest first: none where the list has no other. */
export type Told = { readonly only: number; readonly empty: readonly number[] }

export type Groups = {
  readonly told: readonly Told[]
  /** Empty cells that may be withheld to guard a row; all others stay printed. */
  readonly mayHide: ReadonlySet<number>
  /** Cells that are all of a row, and so are withheld. */
  readonly only: ReadonlySet<number>
  /** Of an empty group, its members, the likeliest first: with the group two of them are withheld, or one could be named. */
  readonly members: ReadonlyMap<number, readonly number[]>
}

/** @param values the true counts, indexed like `model.keys`. */
export function findGroups(model: CellModel, values: ArrayLike<number>): Groups {
  const cellOf = new Map(model.keys.map((key, cell) => [key, cell]))
  // Where most people have an attribute, somebody here is most easily thought to have it.
  const likeliest = (total: number, parts: readonly number[]): number[] => {
    const row = new Set(partsOf(model.keys[total]!))
    const everywhere = (cell: number): number => {
      const own = partsOf(model.keys[cell]!).find((part) => !row.has(part))
      return values[cellOf.get(own ?? '') ?? cell]!
    }
    return parts.toSorted((a, b) => everywhere(b) - everywhere(a) || a - b)
  }
  const told = model.attributeRows.flatMap(({ total, telling, isWhole, parts }): Told[] => {
    const full = telling.filter((part) => values[part]! > 0)
    if (full.length !== 1 || (parts.length < 2 && !isWhole)) return []
    const empty = telling.filter((part) => values[part] === 0)
    return [{ only: full[0]!, empty: likeliest(total, empty) }]
  })
  const membersOf = new Map(model.attributeRows.map((row) => [row.total, row.parts]))
  const mayHide = new Set<number>()
  const add = (cell: number): void => {
    if (mayHide.has(cell)) return
    mayHide.add(cell)
    // Who may be thought to be in a group may be thought to be in any of its members.
    membersOf.get(cell)?.forEach(add)
  }
  for (const { empty } of told) empty.forEach(add)
  const members = model.attributeRows.flatMap(({ total, parts }) =>
    mayHide.has(total) && parts.length > 1 ? [[total, likeliest(total, parts)] as const] : [],
  )
  return { told, mayHide, only: new Set(told.map((t) => t.only)), members: new Map(members) }
}
