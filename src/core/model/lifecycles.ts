/** Every rule of what may follow what and who may record what, pillar by pillar. */
import type { Value, Words } from './fields.ts'
import type { AgencyType, Gate, Lifecycle } from './lifecycles/define.ts'
import { IDENTIFICATION_GATES, IDENTIFICATION_LIFECYCLES } from './lifecycles/identification.ts'
import { NOT_WRITTEN } from './lists/silence.ts'
import { INTAKE_LIFECYCLES } from './lifecycles/intake.ts'
import { JUSTICE_GATES, JUSTICE_LIFECYCLES } from './lifecycles/justice.ts'

export { AGENCY_TYPES, type AgencyType } from './lifecycles/define.ts'
/** A rule that refuses, as the sender is told it. */
export type Rule = { readonly rule: string; readonly words: Words }

export const LIFECYCLES: readonly Lifecycle[] = [...INTAKE_LIFECYCLES, ...IDENTIFICATION_LIFECYCLES, ...JUSTICE_LIFECYCLES]
export const GATES: readonly Gate[] = [...IDENTIFICATION_GATES, ...JUSTICE_GATES]

const BY_KIND = new Map(LIFECYCLES.map((l) => [l.kind, l]))

/** The field whose value is a record's state; undefined for kinds that have none. */
export const stateField = (kind: string): string | undefined => BY_KIND.get(kind)?.field

/** The rule that forbids a move; undefined when it may be made. @param before null for the first version, or when nothing was said. */
export function forbiddenMove(kind: string, before: string | null, after: string | null): Rule | undefined {
  const lifecycle = BY_KIND.get(kind)
  // What a paper does not have was not said.
  const [from, to] = [before, after].map((state) => (state === NOT_WRITTEN ? null : state)) as [string | null, string | null]
  if (!lifecycle || from === to) return undefined
  if (from === null) return to === null || !lifecycle.begins || lifecycle.begins.includes(to) ? undefined : lifecycle
  return to !== null && lifecycle.moves[from]?.includes(to) ? undefined : lifecycle
}

/** The rule by which this body may not record this; undefined when it may. */
export const refusedBy = (kind: string, by: AgencyType, values: Readonly<Record<string, Value | undefined>>): Rule | undefined =>
  GATES.find((g) => g.kind === kind && g.refuses({ by, values }))

/** A rule by its name, for whoever was refused by it. */
export const findRule = (rule: string): Rule | undefined => [...LIFECYCLES, ...GATES].find((r) => r.rule === rule)
