/**
 * Every attack over everything that was released together. The report says how many cells, never which.
 */
import { bounds } from './attacks/bounds/index.ts'
import { integer } from './attacks/integer/index.ts'
import { published } from './attacks/published/index.ts'
import type { Attack, LinearBounds } from './attack.ts'
import { solveBounds } from './linear.ts'
import { DEFAULT_WIDTH } from './need.ts'
import type { LinearSolver } from './solver.ts'
import { readTogether } from './view.ts'
import type { Release } from './view.ts'

export const ATTACKS: readonly Attack[] = [published, bounds, integer]

/** The contract of `attack --json` (docs/spec/release.md). */
export type AttackReport = {
  readonly attacks: readonly ({ readonly id: string; readonly exact: number; readonly violations: number } & Readonly<
    Record<string, number | string | boolean>
  >)[]
  /** Sensitive cells that a reader can determine, printed or solved, each counted once. */
  readonly exact: number
  readonly violations: number
  readonly passed: boolean
  readonly releases: number
  readonly threshold: number
  readonly width: number
  readonly solver: string
}

/** Releases that cannot be attacked together as they are; `message` says why. */
export class UnreadableReleases extends Error {
  override readonly name = 'UnreadableReleases'
}

/**
 * Attacks releases jointly, with the largest threshold among them.
 * @throws UnreadableReleases when they contradict each other, or nothing fits what they print.
 */
export function attackTables(releases: readonly Release[], solver: LinearSolver, width = DEFAULT_WIDTH): AttackReport {
  const view = readTogether(releases)
  if (view.contradictions > 0) {
    throw new UnreadableReleases(
      `${view.contradictions} cells have two different numbers: releases about different people need different populations`,
    )
  }
  const need = { threshold: Math.max(...releases.map((r) => r.threshold)), width }
  let solved: LinearBounds | undefined
  const linear = (): LinearBounds => (solved ??= solveBounds(view, need, solver))
  const findings = ATTACKS.map((attack) => ({ id: attack.id, ...attack.run({ view, need, solver, linear }) }))
  if (findings.some((f) => f.impossible))
    throw new UnreadableReleases('no table of people fits the numbers that were printed: they do not add up')
  const count = (which: 'exact' | 'violations'): number => new Set(findings.flatMap((f) => f[which])).size
  return {
    attacks: findings.map((f) => ({ id: f.id, exact: f.exact.length, violations: f.violations.length, ...f.counts })),
    exact: count('exact'),
    violations: count('violations'),
    passed: count('violations') === 0,
    releases: releases.length,
    ...need,
    solver: solver.name,
  }
}

export { auditTables } from './audit.ts'
export type { AuditReport } from './audit.ts'
export type { Release } from './view.ts'
