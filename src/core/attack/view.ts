/**
 * What somebody knows who holds several releases: one list of cells over all of them, each known or not, and every sum
 * that any of them implies.
 */
import type { Coverage } from '../count/coverage.ts'
import type { Because } from '../release/because.ts'
import { buildModel, cellKey, countCells, keyPart } from '../protect/table.ts'
import type { CellModel, Relation, Span, TableShape } from '../protect/table.ts'
import { groupBy } from '../group-by.ts'
import { tiedCells } from '../protect/ties.ts'
import { commonCells } from './common-codes.ts'
import type { Named } from './common-codes.ts'
import { guardedFloors } from './floors.ts'
import { unknownsOf } from './intervals.ts'
import type { Unknowns } from './intervals.ts'
import { behind } from './rounding.ts'

/** A cell as it was printed: its places by level (a level not named is a total) and its number, rounded if the release is, `null` if withheld. */
export type PrintedCell = { readonly at: Readonly<Record<string, string>>; readonly value: number | null }
export type Release = TableShape & {
  readonly name: string
  readonly population: string
  readonly unit: string
  readonly threshold: number
  readonly cells: readonly PrintedCell[]
  /** `withheld`: a withheld number may be 0 as well. `guarded`: only where `guardedFloors` says so. Printed when left out. */
  readonly zeros?: 'printed' | 'guarded' | 'withheld'
  /** Its numbers are multiples of this, each rounded by itself; 0 is nobody. They need not add up. */
  readonly rounding?: { readonly base: number }
  /** The choice of what is withheld was drawn from a key: which, nobody sees, but whether from the same one. */
  readonly lots?: Drawn
  /** Rows by one dimension in which no number is small are printed whole, or no pattern held around them: either way whoever knows it has one thing more to replay. */
  readonly margins?: 'stand' | 'given_up'
  /** What its tables tell besides by what they are: cells that are no smaller than this, printed or not. */
  readonly least?: readonly { readonly at: PrintedCell['at']; readonly value: number }[]
  /** Its numbers are no people but amounts, in whole units of the last of these decimals. */
  readonly amounts?: { readonly decimals: number }
  /** Which days these numbers are about, of something counted again and again. */
  readonly span?: Span
  /** ISO day whose knowledge the numbers are. */
  readonly asOf?: string
  /** Returns behind the numbers: a figure never stands without how complete it is. */
  readonly coverage?: Coverage
  /** How its numbers are known: where returns are missing, each is at least what is printed. */
  readonly qualifier?: 'exact' | 'at_least' | 'about'
  /** Where they are about so many: why. What went out before it was kept does not say. */
  readonly because?: readonly Because[]
  /** Version of the definition that it was counted by: two years of different ones are not set beside each other. */
  readonly definition?: number
}
/** `others`: some are withheld for another reason than that a number is small, or one beside it: for those inside, for an edition before, or because all together is cheapest. */
export type Drawn = { readonly commitment: string; readonly oneIn: number; readonly others?: true }
/** `printed` are cells that stand in a release; the others only follow from it. */
export type View = {
  readonly known: readonly (number | null)[]
  /** The least and the most that each cell can be, when it is withheld or rounded; `Infinity` where nothing tells. */
  readonly floors: readonly number[]
  readonly ceilings: readonly number[]
  /** What is printed for cells that stand rounded in some release, exact in none and withheld in none. */
  readonly rounded: ReadonlyMap<number, number>
  /** Which cell it is: a population, and a key within it. */
  readonly names: readonly { readonly population: string; readonly key: string }[]
  readonly relations: readonly Relation[]
  /** Those of them whose totals stand for codes that releases count as one differently. */
  readonly common: readonly Relation[]
  readonly printed: readonly number[]
  /** Cells for which releases about one population print different numbers. */
  readonly contradictions: number
  /** Printed totals that are not the sum of their printed parts. */
  readonly disagreements: number
}

const BETWEEN = '\u001E'

/** Cells above which a table with withheld numbers is not solved: the caller splits it. */
export const MAX_CELLS = 20_000

/** @throws RangeError when a release with withheld cells is larger than `MAX_CELLS`. */
export function readTogether(releases: readonly Release[]): View {
  const at = new Map<string, number>()
  const known: (number | null)[] = []
  const rounded = new Map<number, number>()
  const windows: { readonly cell: number; readonly low: number; readonly high: number }[] = []
  const printed = new Set<number>()
  const clashes = new Set<number>()
  const relations: Relation[] = []
  const names: { population: string; key: string }[] = []
  const floors: number[] = []
  const placeIn =
    ({ population, zeros }: Pick<Release, 'population' | 'zeros'>) =>
    (key: string): number => {
      const name = `${population}${BETWEEN}${key}`
      const floor = zeros === undefined || zeros === 'printed' ? 1 : 0
      const old = at.get(name)
      if (old !== undefined) {
        floors[old] = Math.max(floors[old]!, floor)
        return old
      }
      at.set(name, known.length)
      names.push({ population, key })
      floors.push(floor)
      return known.push(null) - 1
    }
  const learn = (cell: number, value: number): void => {
    if (known[cell] !== null && known[cell] !== value) clashes.add(cell)
    known[cell] = value
  }
  const withheld = new Set<number>()
  const named: Named[] = []
  let disagreements = 0
  for (const release of releases) {
    const place = placeIn(release)
    for (const { at: places, value } of release.cells) {
      const cell = place(keyOf(release, places))
      printed.add(cell)
      if (value === null) withheld.add(cell)
      else if (release.rounding && value > 0) {
        const [low, high] = behind(value, release.rounding.base)
        windows.push({ cell, low, high })
        rounded.set(cell, value)
      } else learn(cell, value)
    }
  }
  for (const release of releases) {
    const place = placeIn(release)
    if (!release.rounding && release.cells.every((c) => c.value !== null)) {
      disagreements += countDisagreements(release)
      const margins = marginsOf(release)
      for (const [key, sum] of margins) learn(place(key), sum)
      named.push({ ...release, keys: [...new Set([...release.cells.map((c) => keyOf(release, c.at)), ...margins.keys()])] })
      continue
    }
    const model = modelOf(release)
    named.push({ ...release, keys: model.keys })
    const cells = model.keys.map(place)
    const isEmpty = emptyCells(model.relations, (i) => (printed.has(cells[i]!) ? known[cells[i]!] === 0 : undefined))
    cells.forEach((cell, i) => {
      if (!printed.has(cell) && isEmpty(i)) known[cell] ??= 0
    })
    if (release.zeros === 'guarded') {
      const own = new Map(release.cells.map((c) => [keyOf(release, c.at), c.value]))
      const least = guardedFloors(
        model.keys.map((key) => own.get(key) ?? null),
        model.attributeRows,
      )
      cells.forEach((cell, i) => {
        floors[cell] = Math.max(floors[cell]!, least[i]!)
      })
    }
    for (const { at: places, value } of release.least ?? []) {
      const cell = place(keyOf(release, places))
      floors[cell] = Math.max(floors[cell]!, value)
    }
    for (const { total, parts } of model.relations) relations.push({ total: cells[total]!, parts: parts.map((p) => cells[p]!) })
  }
  for (const [population, own] of groupBy(releases, (r) => r.population)) {
    const cells = new Map(names.flatMap(({ population: of, key }, cell) => (of === population ? [[key, cell] as const] : [])))
    const ties = new Map(own.flatMap((r) => r.ties ?? []).map((tie) => [JSON.stringify(tie), tie]))
    relations.push(...tiedCells([...ties.values()], cells))
  }
  const common = commonCells(named).map(({ population, key, parts }): Relation => {
    const place = placeIn({ population, zeros: 'withheld' })
    return { total: place(key), parts: parts.map(place) }
  })
  const sumOf = sumsOf(known, common.length > 0 ? relations : [])
  for (const { total, parts } of common) {
    const sum = sumOf(parts)
    if (sum !== null) learn(total, sum)
  }
  relations.push(...common)
  const ceilings = floors.map(() => Infinity)
  for (const { cell, low, high } of windows) {
    floors[cell] = Math.max(floors[cell]!, low)
    ceilings[cell] = Math.min(ceilings[cell]!, high)
    const value = known[cell] ?? null
    if (floors[cell] > ceilings[cell]! || (value !== null && (value < low || value > high))) clashes.add(cell)
    if (value !== null || withheld.has(cell)) rounded.delete(cell)
  }
  return { known, floors, ceilings, rounded, names, relations, common, printed: [...printed], contradictions: clashes.size, disagreements }
}

/** What several cells are together, where all of them are known, or all else of a sum that they stand in; null where neither is. */
export function sumsOf(known: readonly (number | null)[], relations: readonly Relation[]): (parts: readonly number[]) => number | null {
  const standsIn = new Map<number, Relation[]>()
  for (const relation of relations)
    for (const part of relation.parts) (standsIn.get(part) ?? standsIn.set(part, []).get(part)!).push(relation)
  const add = (cells: readonly number[]): number | null => cells.reduce<number | null>((sum, c) => plus(sum, known[c] ?? null), 0)
  return (parts) => {
    const sum = add(parts)
    if (sum !== null) return sum
    for (const { total, parts: all } of standsIn.get(parts[0]!) ?? []) {
      if (known[total] === null || !parts.every((p) => all.includes(p))) continue
      const rest = add(all.filter((p) => !parts.includes(p)))
      if (rest !== null) return known[total]! - rest
    }
    return null
  }
}
const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b)

/** What a reader of all of it has to solve. */
export const unknownsOfView = ({ known, relations, floors, ceilings }: View): Unknowns =>
  unknownsOf({ known, relations, floor: floors, ceiling: ceilings })

/** A list that is printed whole is not solved, but its own totals are added up, where it is not too wide for that. */
function countDisagreements(release: Release): number {
  if (release.tables.reduce((n, t) => n + countCells(release, t.by), 0) > MAX_CELLS) return 0
  const { keys, relations } = buildModel(release)
  const printed = new Map(release.cells.map((c) => [keyOf(release, c.at), c.value]))
  return relations.filter(({ total, parts }) => {
    const numbers = parts.map((p) => printed.get(keys[p]!))
    const whole = printed.get(keys[total]!)
    return typeof whole === 'number' && numbers.every((n) => typeof n === 'number') && numbers.reduce((a, b) => a + b, 0) !== whole
  }).length
}

function modelOf(release: Release): CellModel {
  const size = release.tables.reduce((n, t) => n + countCells(release, t.by), 0)
  if (size > MAX_CELLS) {
    throw new RangeError(
      `${release.name}: ${size} cells are too many to solve together (at most ${MAX_CELLS}): attack its tables one by one`,
    )
  }
  return buildModel(release)
}

/** A combination that a table with printed zeros leaves out has nobody in it; a total left out is empty if its parts are. */
function emptyCells(relations: readonly Relation[], printed: (cell: number) => boolean | undefined): (cell: number) => boolean {
  const parts = new Map(relations.map((r) => [r.total, r.parts]))
  const known = new Map<number, boolean>()
  const isEmpty = (cell: number): boolean => {
    const old = known.get(cell)
    if (old !== undefined) return old
    const answer = printed(cell) ?? parts.get(cell)?.every(isEmpty) ?? true
    known.set(cell, answer)
    return answer
  }
  return isEmpty
}

/** The deepest named level of each dimension names the cell; the levels above follow from it. */
export function keyOf(release: Pick<Release, 'dimensions'>, at: Readonly<Record<string, string>>): string {
  return cellKey(
    release.dimensions.map(({ levels }) => {
      const level = levels.findLast((l) => at[l] !== undefined)
      return level === undefined ? '' : keyPart(level, at[level]!)
    }),
  )
}

/** A list without totals tells the totals too: every sum over its deepest rows. Lists that print totals tell them themselves. */
function marginsOf(release: Release): Map<string, number> {
  const sums = new Map<string, number>()
  const deepest = release.dimensions.map(({ levels }) => levels)
  const isDetail = release.cells.every((c) => deepest.every((levels) => c.at[levels.at(-1)!] !== undefined))
  if (!isDetail) return sums
  for (const { at, value } of release.cells) {
    let keys: string[][] = [[]]
    for (const levels of deepest) {
      keys = keys.flatMap((key) => [key, ...levels.flatMap((l) => (at[l] === undefined ? [] : [[...key, keyPart(l, at[l])]]))])
    }
    for (const parts of keys) sums.set(cellKey(parts), (sums.get(cellKey(parts)) ?? 0) + value!)
  }
  return sums
}
