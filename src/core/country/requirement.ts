/**
 * A requirement: something the outside asks of this country, and where the answer comes from. A test runs every row:
 * it has fields that feed it, agencies that owe it, a state for silence, and a query that answers it.
 */
import type { Words } from '../model/fields.ts'

export type RequirementQuery = {
  readonly indicator: string
  readonly by?: readonly string[]
  readonly where?: Readonly<Record<string, string>>
}

/** A cut that is asked for: the dimension that gives it, or why nobody may or can be asked. */
export type Disaggregation = { readonly asked: string; readonly by: string } | { readonly asked: string; readonly notAsked: string }

export type Requirement = {
  readonly id: `R${number}`
  /** A figure, a gap, a process, a recommendation, context that needs no answer; or what is asked beyond the canonical list. */
  readonly kind: 'FIG' | 'GAP' | 'PROC' | 'REC' | 'CTX' | 'BEYOND'
  readonly pillar: string
  /** What must be answerable, in our own words. */
  readonly asks: Words
  /** Agency ids that owe it. */
  readonly owners: readonly string[]
  /** `kind.field` of the model that feed it. */
  readonly fields: readonly string[]
  /** Form ids that ask for those fields. */
  readonly forms: readonly string[]
  readonly queries: readonly RequirementQuery[]
  /** What stands there while nobody has answered. */
  readonly silence: 'late' | 'not_collected' | 'partial' | 'aggregate'
  readonly disaggregations: readonly Disaggregation[]
  /** Where the owner is the body concerned itself: who else says it (an agency id), or `none`: then the figure says "single source". */
  readonly secondSource?: string
}
