/**
 * The rule run backwards: whether it would have withheld the same cells of another table that fits what is printed. The key is not known to
 * whoever does this, so any key may be supposed; what it costs to suppose it is how many numbers must have been drawn by lot.
 */
import { isSensitive } from '../attack/need.ts'
import type { Need } from '../attack/need.ts'
import type { LinearSolver } from '../attack/solver.ts'
import { ONE_IN } from './lots.ts'
import type { Lots } from './lots.ts'
import { besideSmall, firstPass, suppress } from './methods/suppress/index.ts'
import { wholeMargins } from './margins.ts'
import type { CellModel } from './table.ts'

/** The ends of what a key can make a number count for. */
const [LEAST, MOST] = [2 ** -16, 2 ** 16]

/** A key at which nothing is withheld that is printed, if there is one: what is printed counts for most, so it is printed first. */
function kindestLots({ keys }: CellModel, withheld: ArrayLike<number>, drawn: ReadonlySet<string> = new Set()): Lots {
  const cellOf = new Map(keys.map((key, cell) => [key, cell]))
  return { weigh: (key) => (withheld[cellOf.get(key)!] ? LEAST : MOST), isDrawn: (key) => drawn.has(key) }
}

/** A pattern that was printed, and the rule by which. */
export type Replayed = {
  readonly model: CellModel
  readonly withheld: Uint8Array
  readonly need: Need
  readonly solver: LinearSolver
  /** Cells that may be withheld whatever the table: then only the first pass is run again, for the audit and its repairs add no others. */
  readonly given?: Uint8Array
  /** Whether rows by one dimension are printed whole where no number in them is small. */
  readonly margins?: boolean
}

export type Bounds = {
  /** After so many numbers drawn it is given up; by default after as many as are drawn in nearly all tables with as many small numbers. */
  readonly most?: number
  /** Cells that are supposed to be drawn from the start, where a small number stands beside them. */
  readonly supposed?: ReadonlySet<string>
  /** Asked before each run of the rule, with how many cells it has; false where no more may be run. */
  readonly mayRun?: (cells: number) => boolean
}

/**
 * @param values a table that fits what is printed.
 * @returns the cells that must have been drawn, at the best key; undefined where even so the rule withholds otherwise, or where it may run no more.
 */
export function lotsNeeded(
  { model, withheld, need, solver, given, margins }: Replayed,
  values: Float64Array,
  { most, supposed = new Set(), mayRun = () => true }: Bounds = {},
): ReadonlySet<string> | undefined {
  const isSmall = (cell: number): boolean => isSensitive(need, values[cell]!)
  if (margins && [...wholeMargins(model, (cell) => isSmall(cell) || given?.[cell] === 1)].some((cell) => withheld[cell])) return undefined
  const beside = besideSmall(model, isSmall)
  const drawn = new Set([...beside].flatMap((cell) => (supposed.has(model.keys[cell]!) ? [model.keys[cell]!] : [])))
  const atMost = most ?? usualLots(beside.size)
  if (drawn.size > atMost) return undefined
  while (mayRun(model.keys.length)) {
    const lots = kindestLots(model, withheld, drawn)
    const first = firstPass(model, values, need, lots)
    // The audit sees what is printed and nothing else: it passes for this table as it passed for the true one, once as much is withheld.
    const isDone = given !== undefined || first.every((is, cell) => is === withheld[cell])
    const found = isDone ? first : withholdAll({ model, need, solver }, values, lots)
    if (!found || found.some((is, cell) => is > withheld[cell]!)) return undefined
    const missing = [...withheld.keys()].filter((cell) => found[cell]! < withheld[cell]! && !given?.[cell])
    if (missing.length === 0) return drawn
    // Nobody is never withheld by this pass, drawn or not.
    if (missing.some((cell) => values[cell] === 0)) return undefined
    const next = missing.filter((cell) => beside.has(cell) && !drawn.has(model.keys[cell]!))
    if (drawn.size >= atMost || next.length === 0) return undefined
    // One may explain several: of few one at a time, of many some.
    for (const cell of next.slice(0, Math.ceil(next.length / SOME))) drawn.add(model.keys[cell]!)
    if (drawn.size > atMost) return undefined
  }
  return undefined
}
const SOME = 8

/** So many of these numbers are drawn at most, but in one table of forty: the mean of the lot, and twice its spread above it. */
const usualLots = (beside: number): number => {
  const mean = beside / ONE_IN
  return Math.max(2, Math.floor(mean + 2 * Math.sqrt(mean * (1 - 1 / ONE_IN))))
}

/** Whether there is a pattern that leaves every row by one dimension whole in which no number is small: else the rule gave those up. */
export function holdsAroundMargins({ model, withheld, need, solver }: Replayed, values: Float64Array): boolean {
  const standing = wholeMargins(model, (cell) => isSensitive(need, values[cell]!))
  return 'withheld' in suppress(model, values, need, solver, { lots: kindestLots(model, withheld), standing })
}

function withholdAll({ model, need, solver }: Omit<Replayed, 'withheld'>, values: Float64Array, lots: Lots): Uint8Array | undefined {
  const done = suppress(model, values, need, solver, { lots })
  return 'withheld' in done ? done.withheld : undefined
}

/** What the first pass does not withhold of a table: what was withheld for another reason. */
export function addedLater({ model, withheld, need }: Omit<Replayed, 'given'>, values: Float64Array): Uint8Array {
  const first = firstPass(model, values, need, kindestLots(model, withheld))
  return withheld.map((is, cell) => Number(is > first[cell]!))
}
