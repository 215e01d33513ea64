/**
 * What there is to choose, and what an attacker may move. Cells that are always equal (a total with one part that is not
 * empty) are one column: withholding one of them alone hides nothing, since the other tells it.
 */
import type { SparseRow } from '../../../../attack/solver.ts'
import type { Protection } from '../../../rules.ts'
import type { CellModel } from '../../../table.ts'

/** `value`: the sum of the withheld numbers is to be small; `cells`: how many there are. */
export type Loss = 'value' | 'cells'

/** Columns are numbers that may be withheld, choices are those of them that need not be. */
export type Problem = {
  /** The cells of each column. */
  readonly columns: readonly (readonly number[])[]
  readonly value: Float64Array
  /** How far below the truth a reader may think each column. */
  readonly fall: Float64Array
  /** What deviations from the truth must meet. */
  readonly rows: readonly SparseRow[]
  /** The choice of each column, or -1 where it is withheld in any case. */
  readonly choiceOf: Int32Array
  /** The column of each choice, and what it costs to withhold it. */
  readonly columnOf: Int32Array
  readonly costs: Float64Array
  /** What cells cost that are nobody's choice: they equal one that must be withheld. */
  readonly spent: number
  readonly wants: readonly Want[]
}
/** What one column must keep from a reader, counted from the truth. */
export type Want = Protection & { readonly column: number }

type Asked = {
  readonly loss: Loss
  readonly floor: 0 | 1
  /** Which of the columns comes first, by its first cell; as they stand when left out. */
  readonly order?: ArrayLike<number>
  /** Cells that are printed always. */
  readonly standing?: ReadonlySet<number>
}

/**
 * @param primary the cells that must be withheld. The grand total and empty cells are printed always.
 * @returns undefined where a cell that must be withheld cannot be.
 */
export function stateProblem(
  model: CellModel,
  values: Float64Array,
  primary: ReadonlyMap<number, Protection>,
  { loss, floor, order, standing }: Asked,
): Problem | undefined {
  const mayMove = (cell: number): boolean => values[cell]! > 0 && cell !== model.grandTotal && !standing?.has(cell)
  for (const cell of primary.keys()) if (!mayMove(cell)) return undefined
  const groups = joinEqual(model, mayMove)
  const columns = order ? [...groups.values()].toSorted((a, b) => order[a[0]!]! - order[b[0]!]!) : [...groups.values()]
  const at = new Map(columns.flatMap((cells, column) => cells.map((cell) => [cell, column] as const)))
  const isPrimary = columns.map((cells) => cells.some((cell) => primary.has(cell)))
  const columnOf = Int32Array.from([...columns.keys()].filter((column) => !isPrimary[column]))
  const choiceOf = new Int32Array(columns.length).fill(-1)
  columnOf.forEach((column, choice) => (choiceOf[column] = choice))
  const costOf = (cells: readonly number[]): number =>
    cells.reduce((sum, cell) => sum + (primary.has(cell) ? 0 : loss === 'value' ? values[cell]! : 1), 0)
  const value = Float64Array.from(columns, (cells) => values[cells[0]!]!)
  return {
    columns,
    value,
    fall: value.map((v) => v - floor),
    rows: rowsOf(model, at),
    choiceOf,
    columnOf,
    costs: Float64Array.from(columnOf, (column) => costOf(columns[column]!)),
    spent: columns.reduce((sum, cells, column) => sum + (isPrimary[column] ? costOf(cells) : 0), 0),
    wants: [...primary].map(([cell, own]) => ({ ...own, column: at.get(cell)! })),
  }
}

function joinEqual({ keys, relations }: CellModel, mayMove: (cell: number) => boolean): ReadonlyMap<number, readonly number[]> {
  const equal = Int32Array.from(keys, (_, cell) => cell)
  const root = (cell: number): number => {
    let r = cell
    while (equal[r] !== r) r = equal[r]!
    return r
  }
  for (const { total, parts } of relations) {
    const moving = parts.filter(mayMove)
    if (mayMove(total) && moving.length === 1) equal[root(moving[0]!)] = root(total)
  }
  const groups = new Map<number, number[]>()
  keys.forEach((_, cell) => {
    if (!mayMove(cell)) return
    const known = groups.get(root(cell))
    if (known) known.push(cell)
    else groups.set(root(cell), [cell])
  })
  return groups
}

function rowsOf({ relations }: CellModel, at: ReadonlyMap<number, number>): SparseRow[] {
  return relations.flatMap(({ total, parts }) => {
    const sum = new Map<number, number>()
    const put = (cell: number, sign: number): void => {
      const column = at.get(cell)
      if (column !== undefined) sum.set(column, (sum.get(column) ?? 0) + sign)
    }
    put(total, -1)
    for (const part of parts) put(part, 1)
    const entries = [...sum].filter(([, k]) => k !== 0)
    return entries.length === 0 ? [] : [{ columns: entries.map((e) => e[0]), coefficients: entries.map((e) => e[1]), equals: 0 }]
  })
}
