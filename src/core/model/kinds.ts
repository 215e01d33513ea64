/**
 * Every record kind of the canonical model, pillar by pillar. The SQL tables, the append check, the forms and the
 * indicators follow from here, and a test holds the database catalogue against it. A country adds kinds and fields of its
 * own (core/country/own-kinds.ts); a process that has loaded it knows them as it knows the model's.
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

let all: readonly RecordKind[] = RECORD_KINDS
let known: ReadonlyMap<string, RecordKind> = new Map(all.map((k) => [k.id, k]))

/**
 * From here on this process lists these beside the model's, and no other country's: a process serves one country (decision 28).
 * @param own one that bears the id of the model's stands in its place: it is the model's, with more fields.
 */
export function teachKinds(own: readonly RecordKind[]): void {
  known = new Map([...RECORD_KINDS, ...own].map((k) => [k.id, k]))
  all = [...known.values()]
}

/** The model's, in its order, each with the country's fields; then the country's own. The same list until another country is loaded. */
export const listRecordKinds = (): readonly RecordKind[] => all
export const findRecordKind = (id: string): RecordKind | undefined => known.get(id)

/**
 * As the model has it, without a country's own fields: for what is made when a module loads, which may be before this process knows its country, or, in
 * a process of tests, after it has known another.
 */
export function modelKind(id: string): RecordKind {
  const kind = RECORD_KINDS.find((k) => k.id === id)
  if (!kind) throw new Error(`impossible: the model has no kind ${id}`)
  return kind
}

/** @throws when no such kind exists: a form that names one is refused when the country loads, so this is a bug. */
export function getRecordKind(id: string): RecordKind {
  const kind = findRecordKind(id)
  if (!kind) throw new Error(`impossible: no record kind ${id}`)
  return kind
}
