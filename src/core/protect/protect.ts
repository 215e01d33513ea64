/**
 * One call that takes counted tables and gives back protected ones, or says why not. The gate comes first, then the
 * method, then its audit; nothing is returned that has not passed.
 */
import type { AuditReport } from '../attack/audit.ts'
import { coalitionsOf } from '../attack/inside.ts'
import type { Holders, Truth } from '../attack/inside.ts'
import { DEFAULT_WIDTH } from '../attack/need.ts'
import type { LinearSolver } from '../attack/solver.ts'
import type { Release } from '../attack/view.ts'
import { MAX_CELLS } from '../attack/view.ts'
import { findCoarser, measureDepth } from './gate.ts'
import type { Depth } from './gate.ts'
import { suppress } from './methods/suppress/index.ts'
import type { Optimum } from './methods/suppress/index.ts'
import { EXACT_CELLS } from './methods/suppress/exact.ts'
import type { Loss } from './methods/suppress/exact.ts'
import { findByContribution, findChanges, widest } from './rules.ts'
import type { ContributionRules } from './rules.ts'
import { buildModel, countCells, fillCells, pruneShape } from './table.ts'
import type { CellModel, TableSet } from './table.ts'

export type ProtectParams = {
  /** Counts from 1 to threshold - 1 are withheld. */
  readonly threshold: number
  readonly width?: number
  readonly solver: LinearSolver
  /** What counts as sensitive besides small numbers, where rows say who contributed them. */
  readonly rules?: ContributionRules
  /** The cheapest pattern by this loss, for up to 600 cells; otherwise a good one. */
  readonly exact?: Loss
  /** Keep out those inside as well: contributors alone and two together, and whoever is alone in a cell. */
  readonly inside?: boolean
  /** What an edition before prints, by cell key, null where it withholds: that stays so, and so is what changed by fewer than `threshold`. */
  readonly before?: ReadonlyMap<string, number | null>
}

export type Protected = {
  readonly ok: true
  readonly method: 'suppression'
  readonly parameters: { readonly threshold: number; readonly width: number; readonly floor: 1; readonly zeros: 'printed' | 'guarded' }
  readonly release: Release
  readonly depths: readonly Depth[]
  readonly warnings: readonly string[]
  readonly audit: AuditReport
  readonly cells: { readonly all: number; readonly empty: number; readonly printed: number; readonly withheld: number }
  readonly solver: string
  /** Only with `exact`. Not for readers: a sum of withheld numbers is one equation more. */
  readonly optimum?: Optimum
  /** What only the publisher knows, for the attacks from inside. */
  readonly inside: Truth
}
export type Refusal = {
  readonly ok: false
  readonly reason: 'too_deep' | 'too_large' | 'cannot_protect' | 'out_of_time'
  readonly message: string
  /** The tables that do not fit, with the coarser ones that would. */
  readonly tooDeep: readonly { readonly table: Depth; readonly coarser: readonly Depth[] }[]
}

const round = (x: number): string => (x >= 10 ? x.toFixed(0) : x.toFixed(x >= 1 ? 1 : 2))
const refuse = (reason: Refusal['reason'], message: string, tooDeep: Refusal['tooDeep'] = []): Refusal => ({
  ok: false,
  reason,
  message,
  tooDeep,
})

/** Protects all tables of a set together. @throws RangeError for a table that names an unknown level. */
export function protectTables(set: TableSet, params: ProtectParams): Protected | Refusal {
  const depths = set.tables.map((t) => measureDepth(set, t.by))
  // Where no number is too small to be printed, none is withheld, and no table is too deep.
  const isOfPeople = params.threshold > 1 || params.rules !== undefined
  const tooDeep = depths
    .filter((d) => isOfPeople && d.verdict === 'refuse')
    .map((table) => ({ table, coarser: findCoarser(set, table.by) }))
  if (tooDeep.length > 0) {
    const which = tooDeep.map(({ table }) => `${table.by.join(' × ')} has ${round(table.mean)} ${set.unit} per cell`).join('; ')
    return refuse('too_deep', `too deep to be protected: ${which}; at least 3 are needed`, tooDeep)
  }
  const size = set.tables.reduce((n, t) => n + countCells(set, t.by), 0)
  if (size > MAX_CELLS) return refuse('too_large', `${size} cells are too many to audit together: at most ${MAX_CELLS}; split the release`)
  const model = buildModel(set)
  const values = fillCells(set, model)
  const need = { threshold: params.threshold, width: params.width ?? DEFAULT_WIDTH }
  const holders = holdersOf(set, model)
  const coalitions = coalitionsOf(holders)
  const more = findByContribution(values, coalitions, need, params.rules ?? {}, params.inside)
  const { before } = params
  if (before) for (const [cell, own] of findChanges(model.keys, values, before, need)) more.set(cell, widest(own, more.get(cell)))
  if (before && more.has(model.grandTotal))
    return refuse(
      'cannot_protect',
      `too few were added or taken back since the edition before: fewer than ${need.threshold} of ${set.unit}`,
    )
  const result = suppress(model, values, need, params.solver, {
    more,
    ...(params.exact ? { exact: params.exact } : {}),
    ...(params.inside ? { insiders: { coalitions: coalitions.map((c) => c.own) } } : {}),
  })
  if ('gaveUp' in result) {
    if (result.gaveUp === 'groups_to_guard')
      return refuse('cannot_protect', 'the exact method guards no attributes of whole groups: leave "exact" out, or "attributes"')
    return result.gaveUp === 'too_large'
      ? refuse('too_large', `${model.keys.length} cells are too many for the exact method: at most ${EXACT_CELLS}; leave "exact" out`)
      : refuse('out_of_time', 'the solver ended before it had proved the cheapest pattern: leave "exact" out, or choose a coarser table')
  }
  if ('unprotectable' in result) {
    return refuse(
      'cannot_protect',
      `${result.unprotectable} cells would stay open to a reader whatever else is withheld: choose coarser tables`,
    )
  }
  const withheld = result.withheld.reduce((n, w) => n + w, 0)
  const empty = values.filter((v, i) => v === 0 && !result.withheld[i]).length
  const zeros = values.some((v, i) => v === 0 && result.withheld[i] === 1) ? 'guarded' : 'printed'
  return {
    ok: true,
    method: 'suppression',
    parameters: { ...need, floor: 1, zeros },
    release: { ...mask(set, model, values, result.withheld, need.threshold), ...(zeros === 'guarded' ? { zeros } : {}) },
    depths,
    audit: result.audit,
    solver: params.solver.name,
    ...(result.optimum ? { optimum: result.optimum } : {}),
    inside: truthOf(set.population, model, values, holders),
    warnings: depths
      .filter((d) => d.verdict === 'warn')
      .map((d) => `${d.by.join(' × ')} has ${round(d.mean)} ${set.unit} per cell: many cells are withheld, a coarser table shows more`),
    cells: { all: model.keys.length, empty, withheld, printed: model.keys.length - empty - withheld },
  }
}

/** What each contributor has of each cell, and what every two have both. */
function holdersOf(set: TableSet, model: CellModel): Holders {
  const sum = (rows: TableSet['rows']): Float64Array => fillCells({ ...set, rows }, model)
  const names = [...new Set(set.rows.flatMap((r) => r.contributors ?? []))]
  const isHeld = (row: TableSet['rows'][number], by: readonly string[]): boolean => by.every((name) => row.contributors?.includes(name))
  const common = set.rows.filter((r) => (r.contributors?.length ?? 0) > 1)
  const pairs = names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const))
  return {
    contributors: names.map((name) => ({ name, own: sum(set.rows.filter((r) => isHeld(r, [name]))) })),
    shared: pairs.flatMap((pair) => {
      const rows = common.filter((r) => isHeld(r, pair))
      return rows.length > 0 ? [{ names: pair, own: sum(rows) }] : []
    }),
  }
}

function truthOf(population: string, { keys }: CellModel, values: Float64Array, { contributors, shared }: Holders): Truth {
  const byKey = (own: Float64Array): Map<string, number> =>
    new Map(keys.flatMap((key, i) => (own[i]! > 0 ? [[key, own[i]!] as const] : [])))
  return {
    population,
    values: new Map(keys.map((key, i) => [key, values[i]!])),
    contributors: contributors.map(({ name, own }) => ({ name, own: byKey(own) })),
    shared: shared.map(({ names, own }) => ({ names, own: byKey(own) })),
  }
}

/** The tables as a reader sees them. */
function mask(set: TableSet, model: CellModel, values: Float64Array, withheld: Uint8Array, threshold: number): Release {
  const seen = new Set<number>()
  const cells = model.tables.flatMap(({ columns, cells: own }) =>
    own.flatMap(({ cell, at }) => {
      if (seen.has(cell)) return []
      seen.add(cell)
      const places = Object.fromEntries(columns.flatMap((c, i) => (at[i] === undefined ? [] : [[c, at[i]]])))
      return [{ at: places, value: withheld[cell] ? null : values[cell]! }]
    }),
  )
  const { population, unit, span, attributes } = set
  const promised = { ...(span ? { span } : {}), ...(attributes ? { attributes } : {}) }
  return { name: population, ...pruneShape(set), population, unit, threshold, cells, ...promised }
}
