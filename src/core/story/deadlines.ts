/**
 * What a case has to have by a day that the law sets: an end of custody, of supervision, the last day for an appeal. Pure, over the records that stand. Which
 * times there are, and for which records, is the country's (`Country.limits`): of a record that does not say what the law asks, nothing is told. Of a day that is
 * known about only, the first that it may have been counts.
 */
import type { AgencyType } from '../model/lifecycles.ts'
import type { Words } from '../model/fields.ts'
import { endOf, isOf, type Limit } from '../worklist/limit.ts'
import { accusedOf, refOf, type StoryRecord, type StoryRef } from './record.ts'

export const DEADLINES = ['custody', 'supervision', 'appeal'] as const
export type DeadlineFor = (typeof DEADLINES)[number]
export type Deadline = {
  readonly deadline: DeadlineFor
  /** ISO days: from when the time runs, and its last day. */
  readonly since: string
  readonly due: string
  readonly accused: number | null
  /** Somebody asked for a review of it. Whose last day this is may have done so or not: no record says who filed. */
  readonly isReviewed: boolean
  /** Kinds of body whose move it is. */
  readonly by: readonly AgencyType[]
  readonly source: StoryRef
}

type Rule = {
  readonly kind: string
  /** Column of the day from which the time runs. */
  readonly since: string
  /** Id of the country's limit. */
  readonly limit: string
  readonly by: readonly AgencyType[]
  /** Whether the time still runs, as far as the case's other records tell. */
  readonly runs: (r: StoryRecord, all: readonly StoryRecord[]) => boolean
}

export const DEADLINE_RULES: Readonly<Record<DeadlineFor, Rule>> = {
  custody: {
    kind: 'accused_episode',
    since: 'charged_on',
    limit: 'detained-before-trial',
    by: ['prosecution', 'court'],
    runs: (r, all) =>
      r.values.custody === 'pre_trial_detention' &&
      r.values.decided_on === undefined &&
      !all.some((v) => v.kind === 'verdict' && isOfOne(v, r)),
  },
  supervision: {
    kind: 'supervision',
    since: 'started_on',
    limit: 'supervisions',
    by: ['prosecution', 'court'],
    runs: (r) => r.values.ended_on === undefined,
  },
  appeal: {
    kind: 'verdict',
    since: 'decided_on',
    limit: 'appeal',
    by: ['prosecution'],
    runs: (r, all) => !all.some((other) => other.kind === 'verdict' && isOfOne(other, r) && takesPlaceOf(other, r)),
  },
}

/** Both say of whom and of which case they are, and say the same: who has no number is nobody, and no two of them are one. */
const isOfOne = (a: StoryRecord, b: StoryRecord): boolean =>
  accusedOf(a) !== null && accusedOf(a) === accusedOf(b) && isSame(a, b, 'court') && isSame(a, b, 'case_number')
const isSame = (a: StoryRecord, b: StoryRecord, column: string): boolean =>
  a.values[column] !== undefined && a.values[column] === b.values[column]
const takesPlaceOf = (other: StoryRecord, { values }: StoryRecord): boolean =>
  other.values.supersedes !== undefined && other.values.supersedes === values.act_no
/** One that names no verdict is of the only one that there is. */
const isReviewed = (r: StoryRecord, all: readonly StoryRecord[]): boolean => {
  const isOnly = !all.some((other) => other !== r && other.kind === 'verdict' && isOfOne(other, r))
  return all.some(
    (other) =>
      other.kind === 'review' &&
      isOfOne(other, r) &&
      (other.values.of_verdict === undefined ? isOnly : other.values.of_verdict === r.values.act_no),
  )
}

/** @returns the first to end first. */
export function listDeadlines(records: readonly StoryRecord[], limits: Readonly<Record<string, Limit>> = {}): readonly Deadline[] {
  const found = DEADLINES.flatMap((deadline): Deadline[] => {
    const { kind, since: column, limit, by, runs } = DEADLINE_RULES[deadline]
    const time = limits[limit]
    if (!time) return []
    return records.flatMap((r) => {
      const since = r.values[column]
      return r.kind === kind && typeof since === 'string' && isOf(time, r.values) && runs(r, records)
        ? [{ deadline, since, due: endOf(since, time), accused: accusedOf(r), isReviewed: isReviewed(r, records), by, source: refOf(r) }]
        : []
    })
  })
  return found.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : (a.accused ?? 0) - (b.accused ?? 0)))
}

/** A deadline in a case that an agency works on, as it is listed for the agency. */
export type CaseDeadline = Omit<Deadline, 'by' | 'source'> & {
  /** Which law gives the time, and whether a lawyer of the country has confirmed it. */
  readonly law: Words
  readonly isConfirmed: boolean
  readonly court: string | null
  readonly number: string | null
  readonly isMine: boolean
  /** One's own record of the case, by which its story is opened. */
  readonly own: { readonly record: string; readonly kind: string; readonly number: string; readonly office: string }
}
export type CaseDeadlines = { readonly deadlines: readonly CaseDeadline[]; /** There are more than is listed. */ readonly isMore: boolean }
