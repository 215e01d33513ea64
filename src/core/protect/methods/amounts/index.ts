/**
 * Tables of amounts: money, hours, anything whose parts are one contributor's. What would let one of them work out another's is withheld,
 * and as much else as it takes; then all of it is looked at with the eyes of a reader, and of each contributor.
 */
import type { AuditReport } from '../../../attack/audit.ts'
import type { Truth } from '../../../attack/inside.ts'
import { limitSolver, MOST_WORK } from '../../../attack/limit.ts'
import type { Need } from '../../../attack/need.ts'
import type { LinearSolver } from '../../../attack/solver.ts'
import { MAX_CELLS } from '../../../attack/view.ts'
import { measureDepth } from '../../gate.ts'
import { printTables } from '../../print.ts'
import { NOT_SETTLED, refuse } from '../../protected.ts'
import type { Protected, Refusal } from '../../protected.ts'
import { widest } from '../../rules.ts'
import type { Protection } from '../../rules.ts'
import { findSums, saySum } from '../../sums.ts'
import { buildModel, countCells, fillCells } from '../../table.ts'
import type { CellModel, Relation, TableSet } from '../../table.ts'
import { repair } from '../suppress/repair.ts'
import { suppress } from '../suppress/index.ts'
import { seeAs } from './contributors.ts'
import { findSensitive, LARGEST_AMOUNT } from './rules.ts'
import type { AmountRules, Shares } from './rules.ts'

export type AmountParams = {
  readonly rules?: AmountRules
  /** Digits after the point: a row of 1250 with two of them is 12.50. 0 when left out. */
  readonly decimals?: number
  readonly solver: LinearSolver
  /** Work after which it is a refusal (`MOST_WORK` when left out). */
  readonly most?: number
}

/** No amount is too small to be printed: what is sensitive, the rules say. */
const NEED: Need = { threshold: 1, width: 0 }

/** Each answer to one of those in it has to be looked at again by all the others. */
const MAX_ROUNDS = 16

/**
 * @param set rows of whole units, 0 or more, each with the one contributor whose it is.
 * @throws RangeError for a table that names an unknown level; a row without a contributor, or with several; an amount that is negative or no
 * whole number of units.
 */
export function protectAmounts(set: TableSet, { rules = {}, decimals = 0, solver: unlimited, most }: AmountParams): Protected | Refusal {
  const solver = limitSolver(unlimited, undefined, most ?? MOST_WORK)
  const [sum] = findSums(set)
  if (sum) return refuse('cannot_protect', `${saySum(sum)}. Leave such rows out, or name ${sum.level} in "apart" if it is none`)
  const size = set.tables.reduce((n, t) => n + countCells(set, t.by), 0)
  if (size > MAX_CELLS) return refuse('too_large', `${size} cells are too many to audit together: at most ${MAX_CELLS}; split the release`)
  const model = buildModel(set)
  const values = fillCells(set, model)
  if (values[model.grandTotal]! > LARGEST_AMOUNT)
    return refuse('too_large', `all together is more than ${LARGEST_AMOUNT} units: give the amounts in hundreds or thousands`)
  const shares = sharesOf(set, model)
  const sensitive = findSensitive(shares, model.keys.length, rules)
  if (sensitive.has(model.grandTotal))
    return refuse('cannot_protect', 'all of it together is nearly one contributor’s, or of too few of them: no table of it can be printed')
  const done = withhold(model, values, shares, rules, sensitive, solver)
  if (solver.wasStopped()) return refuse('out_of_time', NOT_SETTLED)
  if ('open' in done) return cannot(done.open)
  const { withheld, audit, solves } = done
  const [hidden, empty] = [withheld.filter((w) => w === 1).length, values.filter((v) => v === 0).length]
  const release = printTables(set, model, (cell) => (withheld[cell] ? null : values[cell]!), 1)
  return {
    ok: true,
    method: 'amounts',
    parameters: { ...NEED, floor: 1, zeros: 'printed' },
    release: { ...release, amounts: { decimals } },
    depths: set.tables.map(({ by }) => ({ ...measureDepth(asContributors(set), by), verdict: 'ok' })),
    warnings: [],
    audit: { ...audit, withheld: hidden, solves },
    cells: { all: model.keys.length, empty, withheld: hidden, printed: model.keys.length - empty - hidden },
    solver: solver.name,
    inside: truthOf(set.population, model, values),
  }
}

const cannot = (cells: number): Refusal =>
  refuse(
    'cannot_protect',
    `${cells} amounts would stay too close to a reader or a contributor, whatever else is withheld: choose coarser tables`,
  )

type Withheld = { readonly withheld: Uint8Array; readonly audit: AuditReport; readonly solves: number }

/** What the rules name, then what stands in one sum with it, until neither a cell nor what is withheld of a sum is close to one of them. */
function withhold(
  model: CellModel,
  values: Float64Array,
  shares: readonly Shares[],
  rules: AmountRules,
  sensitive: ReadonlyMap<number, Protection>,
  solver: LinearSolver,
): Withheld | { readonly open: number } {
  const more = new Map(sensitive)
  let solves = 0
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const chosen = suppress(model, values, NEED, solver, { more })
    if (!('withheld' in chosen)) return { open: 'unprotectable' in chosen ? chosen.unprotectable : 1 }
    const { withheld, audit } = chosen
    const inside = keepOutContributors(shares, model, values, withheld, more, solver)
    if ('open' in inside) return inside
    solves += audit.solves + inside.solves
    const sums = closeSums(model, withheld, shares, rules)
    if (sums.length === 0) return { withheld, audit, solves }
    for (const { relation, needs } of sums) {
      const cell = findGuard(relation, values, withheld, more, needs)
      if (cell === undefined) return { open: sums.length }
      more.set(cell, widest({ ...needs, fall: Math.min(needs.rise, values[cell]! - 1) }, more.get(cell)))
    }
  }
  return { open: 1 }
}

/** Where a total is printed, what is withheld of it is known together: two cells that are one contributor's are her sum. */
function closeSums(
  { relations }: CellModel,
  withheld: Uint8Array,
  shares: readonly Shares[],
  rules: AmountRules,
): { readonly relation: Relation; readonly needs: Protection }[] {
  const sums = relations.flatMap((relation) => {
    const parts = relation.parts.filter((part) => withheld[part])
    return withheld[relation.total] || parts.length < 2 ? [] : [{ relation, parts }]
  })
  const together = shares.map(
    (own) =>
      new Map(
        sums.flatMap(({ parts }, i): [number, number][] => {
          const amount = parts.reduce((all, part) => all + (own.get(part) ?? 0), 0)
          return amount > 0 ? [[i, amount]] : []
        }),
      ),
  )
  return [...findSensitive(together, sums.length, rules)].map(([i, needs]) => ({ relation: sums[i]!.relation, needs }))
}

/** The smallest other part of that sum that can take the room that it lacks; where none can, the largest. */
function findGuard(
  { parts }: Relation,
  values: Float64Array,
  withheld: Uint8Array,
  more: ReadonlyMap<number, Protection>,
  { rise }: Protection,
): number | undefined {
  const others = parts.filter((part) => values[part]! > 1 && !withheld[part] && !more.has(part)).toSorted((a, b) => values[a]! - values[b]!)
  return others.find((part) => values[part]! > rise) ?? others.at(-1)
}

/** Adds to `withheld` in place, until neither a reader nor any contributor comes too close. */
function keepOutContributors(
  shares: readonly Shares[],
  model: CellModel,
  values: Float64Array,
  withheld: Uint8Array,
  sensitive: ReadonlyMap<number, Protection>,
  solver: LinearSolver,
): { readonly solves: number } | { readonly open: number } {
  let solves = 0
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let isSafe = true
    for (const own of shares) {
      if (![...own.keys()].some((cell) => withheld[cell])) continue
      const { failing, insider, keeps, solves: more } = seeAs(own, model, values, withheld, sensitive, solver)
      solves += more
      if (failing.length === 0) continue
      isSafe = false
      const lost = repair(model, values, withheld, failing, { need: NEED, solver, more: keeps, insider })
      if (lost.length > 0) return { open: lost.length }
    }
    // What was withheld for one of them is withheld from every reader, so that nobody else sees more than before.
    if (isSafe) return { solves }
  }
  return { open: 1 }
}

/** What each has of each cell, where it is anything. */
function sharesOf(set: TableSet, model: CellModel): Shares[] {
  const rowsOf = new Map<string, TableSet['rows'][number][]>()
  for (const row of set.rows) {
    const [name, ...others] = row.contributors ?? []
    if (name === undefined || name.trim() === '' || others.length > 0) throw new RangeError('each amount is one contributor’s')
    if (!Number.isSafeInteger(row.count) || row.count < 0) throw new RangeError('an amount is a whole number of units, 0 or more')
    // One firm in two spellings would pass for two.
    const folded = name
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\s.,]+/g, ' ')
      .trim()
    rowsOf.set(folded, [...(rowsOf.get(folded) ?? []), row])
  }
  return [...rowsOf.values()].map((rows) => {
    const own = fillCells({ ...set, rows }, model)
    return new Map([...own.entries()].filter(([, amount]) => amount > 0))
  })
}

/** Each contributor of a leaf once: how deep a table is, contributors say and not amounts. */
function asContributors(set: TableSet): TableSet {
  const seen = new Map(set.rows.map((row) => [`${row.leaves.join()} ${row.contributors!.join()}`, { ...row, count: 1 }]))
  return { ...set, rows: [...seen.values()] }
}

const truthOf = (population: string, { keys }: CellModel, values: Float64Array): Truth => ({
  population,
  values: new Map(keys.map((key, cell) => [key, values[cell]!])),
  contributors: [],
  shared: [],
})
