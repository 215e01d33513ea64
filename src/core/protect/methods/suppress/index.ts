/**
 * Suppression: exact counts, small ones withheld, and as many others as it takes. Elimination first, then the honest
 * audit, then repair, then the audit again, until it passes or nothing more can be withheld.
 */
import { auditTables } from '../../../attack/audit.ts'
import type { AuditReport } from '../../../attack/audit.ts'
import { isSensitive } from '../../../attack/need.ts'
import type { Need } from '../../../attack/need.ts'
import type { LinearSolver } from '../../../attack/solver.ts'
import type { CellModel } from '../../table.ts'
import { chooseSecondary } from './gauss.ts'
import { repair } from './repair.ts'

export type Suppressed = { readonly withheld: Uint8Array; readonly audit: AuditReport; readonly rounds: number }
/** `cells`: how many cannot be protected, whatever else is withheld. */
export type Unprotectable = { readonly unprotectable: number }

const MAX_ROUNDS = 8

/** @param values the true counts, indexed like `model.keys`. */
export function suppress(model: CellModel, values: Float64Array, need: Need, solver: LinearSolver): Suppressed | Unprotectable {
  // The total of everybody is printed always, so it cannot be a small number.
  if (isSensitive(need, values[model.grandTotal]!)) return { unprotectable: 1 }
  const primary = Uint8Array.from(values, (v) => (isSensitive(need, v) ? 1 : 0))
  const withheld = chooseSecondary(model, values, primary)
  for (let rounds = 0; rounds <= MAX_ROUNDS; rounds++) {
    const { report, failing } = auditTables(model, values, withheld, need, solver)
    if (failing.length === 0) return { withheld, audit: report, rounds }
    const lost = repair(model, values, withheld, failing, need, solver)
    if (lost.length > 0) return { unprotectable: lost.length }
  }
  return { unprotectable: auditTables(model, values, withheld, need, solver).failing.length }
}
