/**
 * What may follow what, and who may record what. Both are data with a name: a move or an act that is refused is refused
 * by the name of its rule, in the words of whoever wrote it, and a test can list them all.
 */
import type { Value, Words } from '../fields.ts'

/** The states of one kind's status field. Staying is always allowed; what has been said is not emptied again. */
export type Lifecycle = {
  /** Dotted and stable: it is what the sender sees and what a test names. */
  readonly rule: string
  readonly words: Words
  readonly kind: string
  readonly field: string
  /** States that a record can begin in; left out, any. */
  readonly begins?: readonly string[]
  /** State → the states that may follow. One that is not here is an end. */
  readonly moves: Readonly<Record<string, readonly string[]>>
}

export const AGENCY_TYPES = [
  'court',
  'ministry',
  'police',
  'prosecution',
  'social',
  'labour',
  'consular',
  'ngo',
  'oversight',
  'statistics',
] as const
export type AgencyType = (typeof AGENCY_TYPES)[number]
/** The coded values of one record, and what kind of body records it. */
export type Recorded = { readonly by: AgencyType; readonly values: Readonly<Record<string, Value | undefined>> }

/** Who may record what: a rule of one kind of record, over its clear values. Pure; it never sees a sealed one. */
export type Gate = {
  readonly rule: string
  readonly words: Words
  readonly kind: string
  readonly refuses: (act: Recorded) => boolean
}

export const defineLifecycle = (lifecycle: Lifecycle): Lifecycle => lifecycle
export const defineGate = (gate: Gate): Gate => gate

/** What of `codes` a set of codes holds: a `codes` column has several, one space between. */
export const hasAny = (value: Value | undefined, ...codes: readonly string[]): boolean =>
  typeof value === 'string' && value.split(' ').some((c) => codes.includes(c))
