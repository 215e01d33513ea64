/**
 * Finds what is worth publishing: the set of tables that answers most of what people ask, and not the deepest one that passes. People ask for a
 * figure by one thing, or by one thing and another; a deep table answers neither, where most of its cells must be withheld.
 */
import { findFitting, isPartOf, measureDepth } from './gate.ts'
import type { Depth } from './gate.ts'
import { protectTables } from './protect.ts'
import { levelsStanding } from './protected.ts'
import type { Protected, ProtectParams } from './protected.ts'
import { findSums } from './sums.ts'
import { buildModel, countCells, fillCells } from './table.ts'
import type { TableSet } from './table.ts'
import { limitSolver, MOST_WORK } from '../attack/limit.ts'
import { keyOf, MAX_CELLS } from '../attack/view.ts'

/** `answers`: of each question that is asked, the part of the people who stand in cells that are printed, from 0 to 1. */
export type Proposal = { readonly tables: readonly Depth[]; readonly protected: Protected; readonly answers: readonly Answer[] }
export type Answer = { readonly by: readonly string[]; readonly people: number }

/** Of each table of two dimensions or more so many of the numbers above 0 are printed at least: one of which three in four are withheld is no use to whoever opens it. */
const LEAST_CELLS = 0.25
/** A table of three or more dimensions is taken where it shows at least this part of the people in its cells, and all that is asked loses no more than this for it. */
const [DEEP_SHOWS, MAY_LOSE] = [0.8, 0.01]

/**
 * What must stand comes first. One table after the other, those of one dimension first and the fullest of each size, is added and kept where the answers become better for it
 * together: the mean of the square roots of their parts, so that one question answered poorly weighs more than another answered fully.
 * @param by the levels that may be used; all finest ones when left out.
 * @param mean people per leaf that a table must have.
 * @param onTried told before each table that is tried.
 * @returns undefined when not even one table passes, or a code seems to hold the people of others (`apart`).
 */
export function proposeTables(
  asked: Omit<TableSet, 'tables'>,
  params: ProtectParams,
  by?: readonly string[],
  mean?: number,
  onTried?: Tried,
): Proposal | undefined {
  if (findSums(asked).length > 0) return undefined
  return proposeApart({ ...asked, apart: true }, params, by, mean, onTried)
}

/** Told before each table that is tried, of so many. */
type Tried = (by: readonly string[], nth: number, of: number) => void

function proposeApart(
  set: Omit<TableSet, 'tables'>,
  params: ProtectParams,
  by?: readonly string[],
  mean?: number,
  onTried: Tried = () => undefined,
): Proposal | undefined {
  // All that is tried shares what one protection may take: what passed until then is proposed.
  const solver = limitSolver(params.solver, undefined, params.most ?? MOST_WORK)
  const levels = by ?? set.dimensions.map((d) => d.levels.at(-1)!)
  const candidates = findFitting({ ...set, tables: [] }, levels, mean).toSorted((a, b) => a.by.length - b.by.length || b.mean - a.mean)
  const asked = candidates.filter((c) => c.by.length <= 2)
  const isWithin = (a: Depth, b: Depth): boolean => isPartOf(set.dimensions, a.by, b.by)
  const attempt = (tables: readonly Depth[], before?: Proposal, isTrial = false): Proposal | undefined => {
    const size = tables.reduce((n, t) => n + countCells(set, t.by), 0)
    if (size > MAX_CELLS) return undefined
    const result = protectTables(
      { ...set, tables: tables.map((t, i) => ({ id: `table-${i + 1}`, by: t.by })) },
      { ...params, solver, isTrial },
    )
    if (!result.ok || solver.wasStopped()) return undefined
    // National totals that stood are not given up for one table more.
    if (before?.protected.release.margins === 'stand' && result.release.margins !== 'stand') return undefined
    if (tables.some((t) => t.by.length > 1 && shownOf(set, t, tables, result).cells < LEAST_CELLS)) return undefined
    return { tables, protected: result, answers: asked.map((q) => ({ by: q.by, people: shownOf(set, q, tables, result).people })) }
  }
  const standing = (params.stand ?? [])
    .map(levelsStanding)
    .filter((s) => s.length > 0)
    .map((s) => measureDepth({ ...set, tables: [] }, s))
  const first = standing.filter((s) => !standing.some((other) => other !== s && isWithin(s, other)))
  let best = first.length > 0 ? attempt(first) : undefined
  if (first.length > 0 && !best) return undefined
  let most = worthOf(best?.answers ?? [])
  const isDrawn = params.key !== undefined && params.rounding === undefined && params.exact === undefined
  for (const [nth, candidate] of candidates.entries()) {
    onTried(candidate.by, nth + 1, candidates.length)
    if (best?.tables.some((t) => isWithin(candidate, t))) continue
    const tables = [...(best?.tables.filter((t) => !isWithin(t, candidate)) ?? []), candidate]
    const isBetter = (next: Proposal): boolean =>
      candidate.by.length > 2
        ? worthOf(next.answers) >= (1 - MAY_LOSE) * most && shownOf(set, candidate, tables, next.protected).people >= DEEP_SHOWS
        : worthOf(next.answers) > most
    // Most of the time goes into draws and their replay: for a table that would not be taken they are not made.
    if (isDrawn && !isAny(attempt(tables, best, true), isBetter)) continue
    const next = attempt(tables, best)
    if (!next || !isBetter(next)) continue
    const worth = worthOf(next.answers)
    best = next
    most = Math.max(most, worth)
  }
  return best
}

const isAny = <T>(one: T | undefined, holds: (one: T) => boolean): boolean => one !== undefined && holds(one)

const worthOf = (answers: readonly Answer[]): number =>
  answers.reduce((sum, { people }) => sum + Math.sqrt(people), 0) / Math.max(1, answers.length)

/** Of all people, those in printed cells of this question without its totals; of its numbers above 0, those that are printed. None where no table holds it. */
function shownOf(
  set: Omit<TableSet, 'tables'>,
  { by }: Pick<Depth, 'by'>,
  tables: readonly Depth[],
  { release }: Pick<Protected, 'release'>,
): { readonly people: number; readonly cells: number } {
  if (!tables.some((t) => isPartOf(set.dimensions, by, t.by))) return { people: 0, cells: 0 }
  const own = { ...set, tables: [{ id: 'asked', by }] }
  const model = buildModel(own)
  const values = fillCells(own, model)
  const printed = new Map(release.cells.map((c) => [keyOf(release, c.at), c.value]))
  const totals = new Set(model.relations.map((r) => r.total))
  let [people, cells, full] = [0, 0, 0]
  model.keys.forEach((key, cell) => {
    if (values[cell] === 0) return
    full++
    if (typeof printed.get(key) !== 'number') return
    cells++
    if (!totals.has(cell)) people += values[cell]!
  })
  const all = values[model.grandTotal]!
  return all === 0 ? { people: 1, cells: 1 } : { people: people / all, cells: cells / full }
}
