/**
 * Every record kind of the canonical model, pillar by pillar. The SQL tables, the append check, the forms and the
 * indicators follow from here, and a test holds the database catalogue against it.
 */
import { ACTION_KINDS } from './kinds/action.ts'
import type { RecordKind } from './kinds/define.ts'
import { INTAKE_KINDS } from './kinds/intake.ts'
import { INTEGRITY_KINDS } from './kinds/integrity.ts'
import { JUSTICE_KINDS } from './kinds/justice.ts'
import { PAPER_KINDS } from './kinds/papers.ts'
import { PREVENTION_KINDS } from './kinds/prevention.ts'
import { PROTECTION_KINDS } from './kinds/protection.ts'

export type { Column, RecordKind } from './kinds/define.ts'

export const RECORD_KINDS: readonly RecordKind[] = [
  ...INTAKE_KINDS,
  ...ACTION_KINDS,
  ...JUSTICE_KINDS,
  ...PROTECTION_KINDS,
  ...PREVENTION_KINDS,
  ...INTEGRITY_KINDS,
  ...PAPER_KINDS,
]

/** @throws when no such kind exists: a form that names one is refused when the country loads, so this is a bug. */
export function getRecordKind(id: string): RecordKind {
  const kind = RECORD_KINDS.find((k) => k.id === id)
  if (!kind) throw new Error(`impossible: no record kind ${id}`)
  return kind
}
