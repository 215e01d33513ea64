/** Where a case's records do not agree: two versions made from one, or two bodies that say other things of one act. Both are shown, none is chosen. */
import { isKnownToMonth, mayBeOneDay } from '../country/slot-day.ts'
import { accusedOf, refOf, type StoryRecord, type StoryRef, type StoryVersion } from './record.ts'

export type ConflictSide = StoryRef & { readonly on: string; readonly value: string | number | null }
export type Conflict = {
  /** `versions`: of one record; `sources`: of two. */
  readonly between: 'versions' | 'sources'
  readonly field: string
  readonly accused: number | null
  readonly sides: readonly ConflictSide[]
}

/** What two kinds of record both say of one accused. @see countries’ forms: the first comes from the register, the second from the act itself. */
const SAID_TWICE: readonly {
  readonly a: readonly [kind: string, field: string]
  readonly b: readonly [kind: string, field: string]
  readonly day?: string
}[] = [
  { a: ['accused_episode', 'outcome'], b: ['verdict', 'outcome'], day: 'decided_on' },
  { a: ['accused_episode', 'presence'], b: ['verdict', 'presence'], day: 'decided_on' },
  { a: ['accused_episode', 'review_result'], b: ['review', 'result'] },
]

/** @param versions every version of the records, of which one each stands. */
export const listConflicts = (records: readonly StoryRecord[], versions: readonly StoryVersion[]): readonly Conflict[] => [
  ...versionConflicts(versions),
  ...sourceConflicts(records),
]

function versionConflicts(versions: readonly StoryVersion[]): Conflict[] {
  return [...Map.groupBy(versions, (v) => `${v.agency} ${v.kind} ${v.record}`).values()].flatMap((all) => {
    const own = all.toSorted((a, b) => a.version - b.version)
    const newest = own.findLast((v) => !v.isConflict)
    // A later version that took both up has settled it.
    const open = own.filter((v) => v.isConflict && newest !== undefined && v.version > newest.version)
    return open.flatMap((v) => {
      const sides = [newest as StoryVersion, v]
      const fields = [...new Set(sides.flatMap((s) => Object.keys(s.values)))].filter((f) => sides[0]?.values[f] !== sides[1]?.values[f])
      return fields.map((field): Conflict => ({
        between: 'versions',
        field,
        accused: accusedOf(v),
        sides: sides.map((s) => sideOf(s, field)),
      }))
    })
  })
}

function sourceConflicts(records: readonly StoryRecord[]): Conflict[] {
  return SAID_TWICE.flatMap(({ a, b, day }) =>
    records
      .filter((r) => r.kind === a[0])
      .flatMap((r) =>
        records
          .filter((s) => s.kind === b[0] && accusedOf(s) === accusedOf(r) && (day === undefined || mayBeOneAct(r, s, day)))
          .filter((s) => r.values[a[1]] !== undefined && s.values[b[1]] !== undefined && r.values[a[1]] !== s.values[b[1]])
          .map((s): Conflict => ({ between: 'sources', field: a[1], accused: accusedOf(r), sides: [sideOf(r, a[1]), sideOf(s, b[1])] })),
      ),
  )
}

/** A register that knows the year alone says what the first court found: of an appeal in that year it says nothing. */
const mayBeOneAct = (register: StoryRecord, act: StoryRecord, day: string): boolean =>
  mayBeOneDay(register, act, day) && (isKnownToMonth(register, day) || (act.values['level'] ?? 'trial') === 'trial')

const sideOf = (r: StoryRecord, field: string): ConflictSide => ({ ...refOf(r), on: r.recordedOn, value: r.values[field] ?? null })
