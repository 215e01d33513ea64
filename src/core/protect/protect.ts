/**
 * One call that takes counted tables and gives back protected ones, or says why not. The gate comes first, then the
 * method, then its audit; nothing is returned that has not passed.
 */
import type { LinearBounds } from '../attack/attack.ts'
import { isSensitive } from '../attack/need.ts'
import { coalitionsOf, placeTruth } from '../attack/inside.ts'
import type { Truth } from '../attack/inside.ts'
import { DEFAULT_WIDTH } from '../attack/need.ts'
import type { Need } from '../attack/need.ts'
import { printedBefore } from '../attack/editions.ts'
import { limitSolver, MOST_WORK } from '../attack/limit.ts'
import { solveBounds } from '../attack/linear.ts'
import { replay, REPLAYED } from '../attack/attacks/replay/index.ts'
import { LEAST_BASE } from '../attack/rounding.ts'
import { MAX_CELLS, readTogether } from '../attack/view.ts'
import type { Release } from '../attack/view.ts'
import { measureDepth } from './gate.ts'
import type { Depth } from './gate.ts'
import { findGroups } from './groups.ts'
import type { Groups } from './groups.ts'
import { holdersOf, truthOf } from './holders.ts'
import { levelBelow } from './merge-codes.ts'
import { findInstead } from './instead.ts'
import { commitLots, isPassedOver, lotsFrom, ONE_IN } from './lots.ts'
import type { Lots } from './lots.ts'
import { drawFrom } from './methods/round/draw.ts'
import { roundTables } from './methods/round/index.ts'
import { EXACT_CELLS } from './methods/suppress/exact/index.ts'
import { suppress } from './methods/suppress/index.ts'
import type { Insiders } from './methods/suppress/insiders.ts'
import { wholeMargins } from './margins.ts'
import { printTables } from './print.ts'
import { NOT_SETTLED, refuse } from './protected.ts'
import type { Protected, ProtectParams, Refusal, Rounding, Standing } from './protected.ts'
import { findByContribution, findChanges, widest } from './rules.ts'
import type { Protection } from './rules.ts'
import { buildModel, countCells, fillCells, placesKey } from './table.ts'
import type { CellModel, TableSet } from './table.ts'
import { findSums, saySum } from './sums.ts'
import { looseIn, tieModel } from './ties.ts'

const decimals = (x: number): string => (x >= 10 ? x.toFixed(0) : x.toFixed(x >= 1 ? 1 : 2))

/**
 * Protects all tables of a set together. It ends, at the latest by its work. Codes that seem to hold the people of others are a refusal, unless
 * `apart` says that none do. @throws RangeError for a table that names an unknown level.
 */
export function protectTables(set: TableSet, params: ProtectParams): Protected | Refusal {
  const [sum] = findSums(set)
  if (sum)
    return refuse(
      'cannot_protect',
      `${saySum(sum)}. Leave such rows out, or name ${sum.level} in "apart" if nobody is under two of its codes`,
    )
  return protectApart({ ...set, apart: true }, params)
}

function protectApart(set: TableSet, params: ProtectParams): Protected | Refusal {
  const solver = limitSolver(params.solver, undefined, params.most ?? MOST_WORK)
  const done = protectWithin(set, { ...params, solver })
  return solver.wasStopped() ? refuse('out_of_time', NOT_SETTLED) : done
}

function protectWithin(set: TableSet, params: ProtectParams): Protected | Refusal {
  const depths = set.tables.map((t) => measureDepth(set, t.by))
  // Where no number is too small to be printed, none is withheld, and no table is too deep.
  const isOfPeople = params.threshold > 1 || params.rules !== undefined
  const tooDeep = depths.filter((d) => isOfPeople && d.verdict === 'refuse')
  if (tooDeep.length > 0 && set.rows.every((r) => r.count === 0))
    return refuse('too_deep', 'nobody is counted in these tables: there is nothing to protect, and a table of zeros says what it says')
  if (tooDeep.length > 0) {
    const which = tooDeep.map(({ by, mean }) => `${by.join(' × ')} has ${decimals(mean)} ${set.unit} per cell`).join('; ')
    const message = `too deep to be protected: ${which}; at least 3 are needed`
    return refuse('too_deep', message, offerInstead(set, params, tooDeep))
  }
  const done = protectFitting(set, depths, params)
  if (done.ok || !params.offer || done.reason !== 'cannot_protect') return done
  // Nobody knows which of them is in the others' way; the emptiest is the likeliest.
  const emptiest = depths.toSorted((a, b) => a.mean - b.mean).slice(0, 1)
  return { ...done, instead: offerInstead(set, params, emptiest) }
}

/** For each of these what would do in its place, beside the tables that are none of them. */
export function offerInstead(set: TableSet, params: ProtectParams, refused: readonly Depth[]): Refusal['instead'] {
  const others = set.tables.filter((t) => !refused.some((r) => r.by.join() === t.by.join()))
  // Whether one would pass is all that is asked: the cheapest pattern of each would take minutes.
  const { holds = () => true, offer: _, exact: __, ...own } = params
  return refused.map((table) => ({
    table,
    coarser: findInstead(set, table.by, (by) => {
      const done = protectTables({ ...set, tables: [...others, { id: `table-${others.length + 1}`, by }] }, own)
      return done.ok && holds(done)
    }),
  }))
}

function protectFitting(set: TableSet, depths: readonly Depth[], params: ProtectParams): Protected | Refusal {
  const size = set.tables.reduce((n, t) => n + countCells(set, t.by), 0)
  if (size > MAX_CELLS) return refuse('too_large', `${size} cells are too many to audit together: at most ${MAX_CELLS}; split the release`)
  const [loose] = looseIn(set)
  if (loose)
    return refuse(
      'cannot_protect',
      `${loose.at.value} shares people with tables by ${loose.level} in a way that no sum says: whoever has both subtracts; leave one of them out, the part’s where the other is a row that goes out whole`,
    )
  const model = tieModel(buildModel(set), set.ties)
  const values = fillCells(set, model)
  const need = { threshold: params.threshold, width: params.width ?? DEFAULT_WIDTH }
  const holders = holdersOf(set, model)
  const coalitions = coalitionsOf(holders)
  const more = findByContribution(values, coalitions, need, params.rules ?? {}, params.inside)
  const kept = new Set<number>()
  const groups = findGroups(model, values)
  if (groups.told.some(({ empty }) => empty.length === 0))
    return refuse('cannot_protect', 'everybody is under one code of an attribute, and it has no other to think of: leave that table out')
  const { before } = params
  if (before && before.length > 0) {
    const printed = printedBefore(before, { ...set, keys: model.keys })
    for (const [cell, own] of findChanges(model.keys, values, printed, need)) {
      more.set(cell, widest(own, more.get(cell)))
      kept.add(cell)
    }
  }
  const insiders = params.inside ? { insiders: { coalitions: coalitions.map((c) => c.own) } } : {}
  const truth = truthOf(set.population, model, values, holders)
  const counted = { set, model, values, groups, need, more, kept, truth, ...insiders }
  const done = params.rounding ? byRounding(counted, params, params.rounding) : bySuppression(counted, params)
  if ('ok' in done) return done
  return {
    ok: true,
    ...done,
    depths,
    solver: params.solver.name,
    inside: truth,
    warnings: depths.filter((d) => d.verdict === 'warn').map((d) => warn(d, set.unit, done.method)),
  }
}

/** @throws RangeError where a table or a cell that must stand is part of none that is made. */
function standingCells(set: TableSet, { keys }: CellModel, stand: readonly Standing[]): Set<number> {
  const at = new Map(keys.map((key, cell) => [key, cell]))
  const keysOf = (one: Standing): readonly string[] =>
    isTable(one) ? buildModel({ ...set, tables: [{ id: 'standing', by: one }] }).keys : [placesKey(one)]
  return new Set(
    stand.flatMap((one) =>
      keysOf(one).map((key) => {
        const cell = at.get(key)
        const name = isTable(one) ? one.join(' × ') : Object.values(one).join(', ')
        if (cell === undefined) throw new RangeError(`${name} must stand, and is part of no table that was asked for`)
        return cell
      }),
    ),
  )
}
const isTable = (one: Standing): one is readonly string[] => Array.isArray(one)

/** So many draws there are of a table of so many cells, until the replay leaves nothing open; and one of a larger. */
const [DRAWS, REDRAWN] = [4, 250]
/** And so many of a small one, whose replay takes no time, until it finds nobody: of few people most patterns do not stand it, and some do. */
const DRAWS_OF_FEW = 16

type Counted = {
  readonly set: TableSet
  readonly model: CellModel
  readonly values: Float64Array
  readonly groups: Groups
  readonly need: Need
  readonly more: ReadonlyMap<number, Protection>
  /** What is withheld because of an edition before. */
  readonly kept: ReadonlySet<number>
  readonly truth: Truth
  readonly insiders?: Insiders
}
type Done = Pick<Protected, 'method' | 'parameters' | 'release' | 'audit' | 'cells' | 'optimum'>

const warn = ({ by, mean }: Depth, unit: string, method: Protected['method']): string => {
  const what = method === 'rounding' ? 'rounded, so small numbers say little' : 'many cells are withheld'
  return `${by.join(' × ')} has ${decimals(mean)} ${unit} per cell: ${what}, a coarser table shows more`
}

/** Draws again, a few times, where the pattern does not stand the replay. The first draw is passed over by lot, so that nobody knows which it was. */
function bySuppression(counted: Counted, params: ProtectParams): Done | Refusal {
  const done = drawSuppression(counted, params)
  if (!('ok' in done) || !params.margins || done.reason !== 'cannot_protect') return done
  // Of few people no pattern may hold around whole margins. The release says so, and the replay knows it.
  return drawSuppression(counted, params, true)
}

function drawSuppression(counted: Counted, params: ProtectParams, givesUpMargins = false): Done | Refusal {
  const { set, model, need, truth } = counted
  const { key, solver } = params
  if (!key) return suppressOnce(counted, params, undefined, givesUpMargins)
  if (params.isTrial) return suppressOnce(counted, params, lotsFrom(key, set.population, 0), givesUpMargins)
  const first = isPassedOver(key, set.population) ? 1 : 0
  let best: { readonly done: Done; readonly unproved: number } | undefined
  const most = model.keys.length > REPLAYED ? DRAWS : DRAWS_OF_FEW
  for (let attempt = first; attempt < first + (best ? DRAWS : most); attempt++) {
    const done = suppressOnce(counted, params, lotsFrom(key, set.population, attempt), givesUpMargins)
    if ('ok' in done) return best?.done ?? done
    if (model.keys.length > REDRAWN) return done
    const view = readTogether([done.release])
    const linear = (): LinearBounds => solveBounds(view, need, solver)
    const found = replay.run({ releases: [done.release], view, need, solver, fitting: placeTruth(view, truth).values, linear })
    const unproved = Number(found?.counts['unproved'] ?? 0)
    if (found?.violations.length !== 0) continue
    if (unproved === 0) return done
    if (unproved < (best?.unproved ?? Infinity)) best = { done, unproved }
  }
  if (best) return best.done
  return refuse('cannot_protect', 'whoever replays the rule would prove a number to be small, however it is drawn: choose coarser tables')
}

function suppressOnce(
  { set, model, values, groups, need, more, kept, insiders }: Counted,
  { solver, exact, before, key, stand = [], whole = [], margins = false }: ProtectParams,
  lots?: Lots,
  givesUpMargins = false,
): Done | Refusal {
  if (before && kept.has(model.grandTotal))
    return refuse(
      'cannot_protect',
      `too few were added or taken back since the edition before: fewer than ${need.threshold} of ${set.unit}`,
    )
  const standing = standingCells(set, model, stand)
  const small = [...standing].filter((cell) => isSensitive(need, values[cell]!)).length
  if (small > 0)
    return refuse(
      'cannot_protect',
      `${small} numbers that must be printed are below ${need.threshold}: join their codes with others, or ask for no table of them`,
    )
  const isOpen = (cell: number): boolean => isSensitive(need, values[cell]!) || more.has(cell) || groups.only.has(cell)
  for (const level of new Set(set.tables.flatMap((t) => t.by))) {
    if (!whole.includes(levelBelow(level))) continue
    const row = standingCells(set, model, [[level]])
    if ([...row].some((cell) => kept.has(cell))) continue
    if ([...row].some(isOpen))
      return refuse(
        'cannot_protect',
        `numbers by ${level} alone are printed whole or not at all, and one is too small: ask for no table by it`,
      )
    for (const cell of row) standing.add(cell)
  }
  if (margins && !givesUpMargins) for (const cell of wholeMargins(model, isOpen)) standing.add(cell)
  const options = { more, groups, standing, ...(exact ? { exact } : {}), ...(insiders ? { insiders } : {}) }
  const result = suppress(model, values, need, solver, { ...options, ...(lots ? { lots } : {}) })
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
  const others = more.size > 0 || insiders !== undefined || exact !== undefined
  const drawn = lots && key ? { lots: { commitment: commitLots(key), oneIn: ONE_IN, ...(others ? { others: true as const } : {}) } } : {}
  const printed = {
    ...printTables(set, model, (cell) => (result.withheld[cell] ? null : values[cell]!), need.threshold),
    ...(margins ? { margins: givesUpMargins ? ('given_up' as const) : ('stand' as const) } : {}),
    ...drawn,
  }
  return {
    method: 'suppression',
    parameters: { ...need, floor: 1, zeros },
    release: { ...printed, ...(zeros === 'guarded' ? { zeros } : {}) },
    audit: result.audit,
    ...(result.optimum ? { optimum: result.optimum } : {}),
    cells: { all: model.keys.length, empty, withheld, printed: model.keys.length - empty - withheld },
  }
}

function byRounding(
  { set, model, values, groups, need, more, truth, insiders }: Counted,
  { solver, exact }: ProtectParams,
  { base, key, drawn, beside = [] }: Rounding,
): Done | Refusal {
  if (exact) return refuse('cannot_protect', 'rounding withholds nothing, so there is no cheapest pattern: leave "exact" out')
  if (base < LEAST_BASE) return refuse('cannot_protect', `rounded to ${base}, a number has too few neighbours: ${LEAST_BASE} at least`)
  if (groups.told.length > 0)
    return refuse('cannot_protect', 'rounding guards no attributes of whole groups, for its zeros are printed: leave "attributes" out')
  const choice = { base, draw: drawFrom(key, set.population), ...(drawn ? { drawn } : {}) }
  const releaseOf = (printed: ArrayLike<number>): Release => ({
    ...printTables(set, model, (cell) => printed[cell]!, need.threshold),
    rounding: { base },
  })
  const releasesOf = (printed: ArrayLike<number>): Release[] => [...beside, releaseOf(printed)]
  const result = roundTables(model, values, choice, { releasesOf, need, solver, more, ...(insiders ? { inside: truth } : {}) })
  if ('open' in result) {
    const message = `${result.open} cells would stay open to a reader, rounded to ${base}: choose a larger base or coarser tables`
    return refuse('cannot_protect', message)
  }
  const empty = values.filter((v) => v === 0).length
  return {
    method: 'rounding',
    parameters: { ...need, floor: 1, zeros: 'printed', base },
    release: releaseOf(result.printed),
    audit: result.audit,
    cells: { all: model.keys.length, empty, printed: 0, withheld: 0, rounded: model.keys.length - empty },
  }
}
