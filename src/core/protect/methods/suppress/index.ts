/**
 * Suppression: exact counts, small ones withheld, and as many others as it takes. Elimination first, then the honest
 * audit, then repair, then the audit again, until it passes or nothing more can be withheld.
 */
import { auditTables } from '../../../attack/audit.ts'
import type { AuditReport } from '../../../attack/audit.ts'
import { isSensitive } from '../../../attack/need.ts'
import type { Need } from '../../../attack/need.ts'
import type { LinearSolver } from '../../../attack/solver.ts'
import { findGroups } from '../../groups.ts'
import type { Groups, Told } from '../../groups.ts'
import type { Lots } from '../../lots.ts'
import type { Protection } from '../../rules.ts'
import type { CellModel } from '../../table.ts'
import { EXACT_CELLS, findOptimum } from './exact/index.ts'
import type { Exact, Loss } from './exact/index.ts'
import { chooseSecondary } from './gauss.ts'
import { guardFromInside } from './insiders.ts'
import type { Insiders } from './insiders.ts'
import { repair } from './repair.ts'
import type { Plan } from './repair.ts'

export type Suppressed = { readonly withheld: Uint8Array; readonly audit: AuditReport; readonly rounds: number; readonly optimum?: Optimum }
/** What the pattern costs, what the cheapest that meets the same needs costs at least, and by how much it is dearer, in hundredths. */
export type Optimum = { readonly by: Loss; readonly loss: number; readonly bound: number; readonly gap: number }
/** `unprotectable`: how many cells cannot be protected, whatever else is withheld. */
export type Unprotectable = { readonly unprotectable: number } | { readonly gaveUp: 'too_large' | 'out_of_time' | 'groups_to_guard' }

export type SuppressOptions = {
  /** Cells to be withheld for another reason than being small. */
  readonly more?: ReadonlyMap<number, Protection>
  /** The cheapest pattern, by this loss; at most `EXACT_CELLS` cells. */
  readonly exact?: Loss
  /** Those inside who are to be kept out as well. */
  readonly insiders?: Insiders
  /** Rows that tell what all in them have in common. */
  readonly groups?: Groups
  /** Cells that are never withheld. */
  readonly standing?: ReadonlySet<number>
  /** What is drawn, so that nobody can run the choice backwards. */
  readonly lots?: Lots
}

/** Each answer to those inside has to be audited again. */
const MAX_ROUNDS = { outside: 8, inside: 16 }

/** @param values the true counts, indexed like `model.keys`. */
export function suppress(
  model: CellModel,
  values: Float64Array,
  need: Need,
  solver: LinearSolver,
  { more = new Map(), exact, insiders, groups = findGroups(model, values), standing = new Set(), lots }: SuppressOptions = {},
): Suppressed | Unprotectable {
  // The total of everybody is printed always, so it cannot be a small number.
  if (isSensitive(need, values[model.grandTotal]!) || more.has(model.grandTotal)) return { unprotectable: 1 }
  // What a cheapest pattern costs was worked out for zeros that are all printed.
  if (exact && groups.told.length > 0) return { gaveUp: 'groups_to_guard' }
  const primary = Uint8Array.from(values, (v, i) => (isSensitive(need, v) || more.has(i) ? 1 : 0))
  const isSmall = (cell: number): boolean => isSensitive(need, values[cell]!) || more.has(cell) || groups.only.has(cell)
  const small = [...standing].filter(isSmall).length
  if (small > 0) return { unprotectable: small }
  const worth = lots ? weigh(model, values, lots) : values
  const best = exact && findBest(model, values, primary, need, solver, more, exact, standing, lots)
  if (best && 'failed' in best) return best.failed === 'unprotectable' ? { unprotectable: 1 } : { gaveUp: best.failed }
  const withheld = best?.withheld ?? firstPass(model, values, need, lots, primary, standing)
  const safe = makeSafe(model, values, withheld, { need, solver, more, groups, worth, standing, ...(insiders ? { insiders } : {}) })
  if (safe) return { ...safe, ...(best ? { optimum: measure(best, exact!, safe.withheld, primary, values) } : {}) }
  return { unprotectable: Math.max(1, auditTables(model, values, withheld, need, solver, more).failing.length) }
}

/** What is withheld before the audit: the small ones, what is drawn, and what would give one of them away. */
export function firstPass(
  model: CellModel,
  values: Float64Array,
  need: Need,
  lots?: Lots,
  primary = Uint8Array.from(values, (v) => Number(isSensitive(need, v))),
  standing: ReadonlySet<number> = new Set(),
): Uint8Array {
  if (!lots) return chooseSecondary(model, values, primary, values, standing)
  return chooseSecondary(model, values, addDrawn(model, values, primary, lots, standing), weigh(model, values, lots), standing)
}

const weigh = (model: CellModel, values: Float64Array, lots: Lots): Float64Array =>
  Float64Array.from(model.keys, (key, cell) => values[cell]! * lots.weigh(key))

/** Numbers that stand in one sum with a small one, and were drawn. */
function addDrawn(model: CellModel, values: Float64Array, primary: Uint8Array, lots: Lots, standing: ReadonlySet<number>): Uint8Array {
  const wanted = Uint8Array.from(primary)
  for (const cell of besideSmall(model, (other) => primary[other] === 1))
    if (values[cell]! > 0 && cell !== model.grandTotal && !standing.has(cell) && lots.isDrawn(model.keys[cell]!)) wanted[cell] = 1
  return wanted
}

/** What stands in one sum with a small number. */
export const besideSmall = ({ relations }: CellModel, isSmall: (cell: number) => boolean): ReadonlySet<number> =>
  new Set(relations.map(({ total, parts }) => [total, ...parts]).flatMap((cells) => (cells.some(isSmall) ? cells : [])))

/** Audit and repair, until the audit passes. Adds to `withheld` in place; undefined when nothing more can be withheld. */
function makeSafe(
  model: CellModel,
  values: Float64Array,
  withheld: Uint8Array,
  { need, solver, more, groups = NO_GROUPS, worth = values, standing = new Set(), insiders }: SafetyPlan,
): Pick<Suppressed, 'withheld' | 'audit' | 'rounds'> | undefined {
  // Its neighbours are zeros, so it is the shield, and nothing of what the first pass would choose, that guards it.
  for (const cell of groups.only) withheld[cell] = 1
  const shields = groups.told.map((row) => new Shield(row, withheld))
  const plan = { need, solver, more, groups, worth, standing }
  for (let rounds = 0; rounds <= (insiders ? MAX_ROUNDS.inside : MAX_ROUNDS.outside); rounds++) {
    hideMembers(groups.members, withheld)
    const { report, failing } = auditTables(model, values, withheld, need, solver, more)
    if (failing.length > 0) {
      const lost = repair(model, values, withheld, failing, plan)
      if (!lost.every((cell) => shields.some((shield) => shield.replace(cell)))) return undefined
      continue
    }
    const inside = insiders ? guardFromInside(model, values, withheld, plan, insiders) : 'safe'
    if (inside === 'safe') return { withheld, audit: report, rounds }
    if (inside === 'open') return undefined
  }
  return undefined
}

type SafetyPlan = Plan & { readonly more: ReadonlyMap<number, Protection>; readonly insiders?: Insiders }

const NO_GROUPS: Groups = { told: [], mayHide: new Set(), only: new Set(), members: new Map() }

/** An empty group that is withheld may not name the one member in which its people would be. */
function hideMembers(members: Groups['members'], withheld: Uint8Array): void {
  const todo = [...members.keys()].filter((total) => withheld[total])
  for (const total of todo) {
    const parts = members.get(total)!
    const missing = 2 - parts.filter((part) => withheld[part]).length
    for (const part of parts.filter((p) => !withheld[p]).slice(0, Math.max(0, missing))) {
      withheld[part] = 1
      if (members.has(part)) todo.push(part)
    }
  }
}

/** The zero that is withheld for one row that tells. The audit asks of it what it asks of every withheld number. */
class Shield {
  readonly #empty: readonly number[]
  readonly #withheld: Uint8Array
  #cell: number | undefined

  constructor({ empty }: Told, withheld: Uint8Array) {
    this.#withheld = withheld
    // One zero may guard several rows.
    this.#empty = [...empty.filter((cell) => withheld[cell]), ...empty.filter((cell) => !withheld[cell])]
    this.#take(0)
  }

  #take(place: number): void {
    this.#cell = this.#empty[place]
    if (this.#cell !== undefined) this.#withheld[this.#cell] = 1
  }

  /** True when this cell was the shield, nothing can make it believed, and another may be. */
  replace(cell: number): boolean {
    if (cell !== this.#cell) return false
    this.#withheld[cell] = 0
    this.#take(this.#empty.indexOf(cell) + 1)
    return this.#cell !== undefined
  }
}

type Failed = { readonly failed: 'unprotectable' | 'too_large' | 'out_of_time' }

function findBest(
  model: CellModel,
  values: Float64Array,
  primary: Uint8Array,
  need: Need,
  solver: LinearSolver,
  more: ReadonlyMap<number, Protection>,
  loss: Loss,
  standing: ReadonlySet<number>,
  lots?: Lots,
): Exact | Failed {
  if (model.keys.length > EXACT_CELLS) return { failed: 'too_large' }
  const needs = new Map<number, Protection>()
  const wanted = lots ? addDrawn(model, values, primary, lots, standing) : primary
  wanted.forEach((is, cell) => {
    if (!is) return
    const { rise, fall, width } = more.get(cell) ?? { rise: 0, fall: 0, width: 0 }
    // Also of one that was drawn: the rule treats it as if it were small.
    needs.set(cell, { rise: Math.max(rise, need.threshold - values[cell]!), fall, width: Math.max(width, need.width) })
  })
  const auditor = {
    threshold: need.threshold,
    failing: (withheld: Uint8Array) => auditTables(model, values, withheld, need, solver, more).failing.map(({ cell }) => cell),
    complete: (withheld: Uint8Array) => makeSafe(model, values, withheld, { need, solver, more, standing })?.withheld,
  }
  const found = findOptimum(model, values, needs, {
    loss,
    floor: 1,
    solver,
    auditor,
    standing,
    ...(lots ? { order: model.keys.map((key) => lots.weigh(key)) } : {}),
  })
  return 'failed' in found ? { failed: found.failed === 'stopped' ? 'out_of_time' : 'unprotectable' } : found
}

/** Where those inside are kept out too, repair may have added some that the optimum need not have. */
function measure(best: Exact, by: Loss, withheld: Uint8Array, primary: Uint8Array, values: Float64Array): Optimum {
  let loss = 0
  withheld.forEach((is, cell) => {
    if (is && !primary[cell]) loss += by === 'value' ? values[cell]! : 1
  })
  return { by, loss, bound: best.bound, gap: loss === 0 ? 0 : (100 * (loss - best.bound)) / loss }
}
