/**
 * Why one figure is not the next: both are counted by definitions, so what differs between the definitions is said, and counted
 * where a query can count it. Nothing is explained by arithmetic alone: that two differences add up proves neither.
 */
import type { Coverage } from '../count/coverage.ts'
import type { Indicator } from '../country/indicator.ts'
import type { Said } from '../count/amount.ts'
import { relationOf } from '../count/measures.ts'
import type { Interval } from '../model/dates.ts'

/** A figure as far as it is compared. */
export type Compared = {
  readonly indicator: Indicator
  readonly interval: Interval
  readonly coverage: Coverage
  readonly deduplicated: boolean
}

/** `counted` is filled by whoever can ask: the first definition over the months of the second, and what is counted on the way. */
export type Reason =
  /** Persons, cases, riel. */
  | { readonly why: 'unit' }
  /** Other months: the first over the months of the second. */
  | { readonly why: 'period'; readonly counted: CountedOnTheWay }
  /** Records of another kind, which others fill. */
  | { readonly why: 'register'; readonly kinds: readonly [string, string] }
  /** One register, of which each counts other rows. */
  | { readonly why: 'rows'; readonly kind: string }
  /** Another unit of the second's own records. */
  | { readonly why: 'via'; readonly counted: CountedOnTheWay }
  /** Of the cases that began in the cohort's months, so many are linked to a record of this stage. */
  | { readonly why: 'linked'; readonly reached: number; readonly whole: number; readonly from: string; readonly to: string }
  /** Nobody has said which records of the two are one person's or one case's. */
  | { readonly why: 'unlinked' }
  /** Returns that are not in, for the first and the second. */
  | { readonly why: 'late'; readonly missing: readonly [number, number] }

/** A figure with all that a figure comes with. */
export type CountedOnTheWay = Said & {
  readonly indicator: string
  readonly from: string
  readonly to: string
  readonly state: string
  readonly coverage: Coverage
}

export type OnTheWay = {
  /** Null where the months are the same. */
  readonly period: CountedOnTheWay | null
  readonly via: readonly CountedOnTheWay[]
  readonly cohort: Omit<Extract<Reason, { why: 'linked' }>, 'why'> | null
}

export const isOtherPeriod = (a: Interval, b: Interval): boolean => a.from !== b.from || a.to !== b.to

/** From the first to the second, in the order in which a reader asks. Empty only where the two count the same. */
export function explain(a: Compared, b: Compared, way: OnTheWay): readonly Reason[] {
  const missing = [a, b].map(({ coverage }) => Math.max(0, coverage.due - coverage.received)) as [number, number]
  return [
    ...(way.period ? [{ why: 'period', counted: way.period } as const] : []),
    ...(a.indicator.unit.en === b.indicator.unit.en ? [] : [{ why: 'unit' } as const]),
    ...way.via.map((counted) => ({ why: 'via', counted }) as const),
    ...registerOf(a.indicator, b.indicator),
    ...(way.cohort ? [{ why: 'linked', ...way.cohort } as const] : isUnlinked(a, b) ? [{ why: 'unlinked' } as const] : []),
    ...(missing[0] + missing[1] > 0 ? [{ why: 'late', missing } as const] : []),
  ]
}

function registerOf(a: Indicator, b: Indicator): readonly Reason[] {
  if (a.kind === '' || b.kind === '') return []
  if (a.kind !== b.kind) return [{ why: 'register', kinds: [a.kind, b.kind] }]
  return JSON.stringify(a.where ?? {}) === JSON.stringify(b.where ?? {}) ? [] : [{ why: 'rows', kind: a.kind }]
}

/** Two registers of people or of cases, and at least one of the figures is not counted by links. */
const isUnlinked = (a: Compared, b: Compared): boolean =>
  a.indicator.kind !== b.indicator.kind &&
  relationOf(a.indicator.measure) !== undefined &&
  relationOf(b.indicator.measure) !== undefined &&
  !(a.deduplicated && b.deduplicated)
