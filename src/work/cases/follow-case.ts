/**
 * Which records are one case, as far as whoever asks may read them: by assertions whose both ends may be read, and by what a
 * court has under a case's number. A record that may not be read is not followed, so nothing of what lies behind it shows.
 */
import type { AccessRequest, Decide } from '../../core/access/decision.ts'
import { resourceOf } from '../../core/access/resource.ts'
import { SEEN_BY, type AgencySide } from '../../core/access/side-of.ts'
import type { RecordKind } from '../../core/model/kinds.ts'
import type { Country } from '../../core/country/index.ts'
import type { LinkedPair, StoryRecord, StoryRef } from '../../core/story/record.ts'
import { COURT_KINDS, STORY_KINDS } from '../../core/story/rules.ts'
import type { CaseStore, CourtCase, LinkedRecords } from '../../road/ports.ts'

export type CasesWith = { readonly country: Country; readonly decide: Decide; readonly store: CaseStore }
export type Asker = AccessRequest['principal']
export type May = (ref: StoryRef) => boolean
export type Followed = {
  /** Those it began with first. */
  readonly refs: readonly StoryRef[]
  /** The assertions that were gone along. */
  readonly pairs: readonly LinkedPair[]
}

/** Where everything hangs together with everything it is no case any more: nobody follows further than this. */
const MOST_HOPS = 8

const CONTEXT: AccessRequest['context'] = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }

/** Of which kinds something is told, and for which purpose they are read. */
export type Told = { readonly kinds: readonly RecordKind[]; readonly purpose: AccessRequest['purpose'] }
const CASES: Told = { kinds: STORY_KINDS, purpose: 'prosecution' }

/** Whether the asker may read a record: but for what an interest of his closes, no policy of reading looks at which record it is. */
export function judge(
  principal: Asker,
  side: AgencySide,
  { decide }: Pick<CasesWith, 'decide'>,
  action: 'read' | 'list' = 'read',
  { kinds, purpose }: Told = CASES,
): May {
  const known = new Map<string, boolean>()
  const closed = new Set(principal.closed)
  return ({ agency, kind, record }) => {
    if (closed.has(record)) return false
    const key = `${agency} ${kind}`
    const before = known.get(key)
    if (before !== undefined) return before
    const told = kinds.find((k) => k.id === kind)
    const isOnSide = told !== undefined && SEEN_BY[told.side].includes(side)
    const asks = (): boolean => {
      const resource = resourceOf({ agency, kind, record, fields: [] })
      const context = { ...CONTEXT, isGranted: agency !== principal.agency }
      return decide({ principal, action, purpose, resource, context }).isAllowed
    }
    const isAllowed = isOnSide && asks()
    known.set(key, isAllowed)
    return isAllowed
  }
}

/**
 * Through assertions whose both ends may be read; never through a record that may not.
 * @param most records, those it begins with among them. @param hops from those
 */
export async function followLinks(
  from: readonly StoryRef[],
  may: May,
  store: Pick<LinkedRecords, 'assertions'>,
  most: number,
  hops = MOST_HOPS,
): Promise<Followed> {
  const found = new Map(from.map((ref) => [keyOf(ref), ref]))
  const gone = new Map<string, LinkedPair>()
  let edge = [...found.values()]
  for (let hop = 0; hop < hops && edge.length > 0 && found.size < most; hop++) {
    const pairs = (await store.assertions(edge)).filter(({ ends }) => ends.every(may))
    for (const pair of pairs) gone.set(`${pair.by.agency} ${pair.by.entry}`, pair)
    const next = pairs.flatMap(({ ends }) => ends).filter((ref) => !found.has(keyOf(ref)))
    edge = [...new Map(next.map((ref) => [keyOf(ref), ref])).values()].slice(0, most - found.size)
    for (const ref of edge) found.set(keyOf(ref), ref)
  }
  return { refs: [...found.values()], pairs: [...gone.values()] }
}

const HAVE_COURT = new Set(COURT_KINDS.map((k) => k.id))
/** Under which number which court has a record's case; undefined where the record says neither. */
export const courtCaseOf = ({ kind, values: { court, case_number: number } }: StoryRecord): CourtCase | undefined =>
  HAVE_COURT.has(kind) && typeof court === 'string' && typeof number === 'string' ? { court, number } : undefined

/** What the courts have under these numbers, and may be read. */
export async function followCourts(cases: readonly CourtCase[], may: May, store: CaseStore): Promise<readonly (CourtCase & StoryRef)[]> {
  const each = [...new Map(cases.map((c) => [courtKey(c), c])).values()]
  const found = each.length === 0 ? [] : (await store.ofCourtCases(each)).filter(may)
  // Two versions that conflict both stand, and are one record.
  return [...new Map(found.map((r) => [`${keyOf(r)} ${courtKey(r)}`, r])).values()]
}

export const courtKey = ({ court, number }: CourtCase): string => `${court} ${number}`
export const keyOf = ({ agency, kind, record }: StoryRef): string => `${agency} ${kind} ${record}`
