/**
 * Which clear values a list of people rests on: what is owed, who is held, who answers. It reads thousands of records to say ten things of each person, and no
 * more of them than that. A rule that reads another column is refused by its test (`due-columns.test.ts`): on a list it would find nothing there.
 */
import type { RecordKind } from '../model/kinds.ts'
import { registerOf } from '../register.ts'

export const DUE_COLUMNS: ReadonlySet<string> = new Set([
  'age_band',
  'amount_due',
  'amount_paid',
  'authority_type',
  'by_guardian',
  'citizenship',
  'context',
  'counsel_type',
  'country',
  'custody_order',
  'decided_on',
  'decision',
  'entitlement_type',
  'facility_type',
  'fear_asked',
  'followed_up',
  'ground',
  'guardian_conflict',
  'has_counsel',
  'interpreter',
  'met',
  'need',
  'office',
  'outcome',
  'private',
  'purposes',
  'reason_unmet',
  'release_reason',
  'screened',
  'screener_type',
  'second_screening',
  'service_type',
  'stage',
  'status',
  'stay_band',
  'taken_by_type',
  'withdrawn',
])

/** The same kind with these of its columns, its day and its office, and no others. */
export function dueOf(kind: RecordKind): RecordKind {
  const register = registerOf(kind)
  return { ...kind, columns: kind.columns.filter(({ id }) => DUE_COLUMNS.has(id) || id === register?.day || id === register?.office) }
}
