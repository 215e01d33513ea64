/**
 * Protected → Cleared, or Refused with the report. Every attack that applies meets the new tables together with every
 * release there ever was: what two tables give away together counts, not what each does alone.
 */
import { attackTables, type AttackReport, type LinearSolver, type Release } from '../core/disclosure.ts'
import { isOfOneCount } from './attack/beside.ts'
import { stamp, type Cleared, type Protected } from './stages.ts'

export type NotCleared = { readonly refused: AttackReport }

/** @throws UnreadableReleases when the releases contradict each other; then nothing is cleared. */
export function attack(candidate: Protected, earlier: readonly Release[], solver: LinearSolver): Cleared | NotCleared {
  const { release, inside } = candidate.tables
  const report = attackTables(
    [...earlier.filter((r) => isOfOneCount(r, release)), release],
    solver,
    candidate.tables.parameters.width,
    inside,
    { others: earlier.filter((r) => !isOfOneCount(r, release) && r.threshold > 1) },
  )
  return report.passed ? stamp<Cleared>({ protected: candidate, report }) : { refused: report }
}
