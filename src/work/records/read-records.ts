/**
 * The clear values of an agency's own records, for a person of it. The first wall is the decision, asked here before the
 * store is touched, so that how long a refusal takes says nothing; the second is the store's own (ports.ts, DeskStore).
 * What is refused, what is another's and what is not there are one answer: undefined.
 */
import type { AccessRequest, Decide } from '../../core/access/decision.ts'
import { resourceOf } from '../../core/access/resource.ts'
import { sideOf } from '../../core/access/side-of.ts'
import type { Country } from '../../core/country/index.ts'
import type { Purpose } from '../../core/entry/oversight-acts.ts'
import { findRecordKind } from '../../core/model/kinds.ts'
import type { DeskRecord, DeskStore } from '../../road/ports.ts'

type Asked = {
  readonly principal: AccessRequest['principal']
  readonly purpose: Purpose
  /** Record kind id, as it was sent. */
  readonly kind: string
}
type With = { readonly country: Country; readonly decide: Decide; readonly store: DeskStore }
export type RecordPage = {
  readonly records: readonly DeskRecord[]
  /** Where the next page begins; null on the last. */ readonly next: string | null
}

const PAGE = 50
/** The server knows of no grant, approval or freeze: those are sealed to oversight, and the vaults fold them. It asks as if there were none. */
const NOTHING: AccessRequest['context'] = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }

/** @param after the `next` of the page before; empty for the first. */
export async function listRecords(asked: Asked & { readonly after: string }, by: With): Promise<RecordPage | undefined> {
  const place = placeOf(asked, 'list', '', by)
  if (!place) return undefined
  const records = await by.store.list({ ...place, after: asked.after, limit: PAGE + 1 })
  return { records: records.slice(0, PAGE), next: records.length > PAGE ? (records[PAGE - 1]?.record ?? null) : null }
}

/** @param asked `record`: 32 hex digits. */
export async function readRecord(asked: Asked & { readonly record: string }, by: With): Promise<DeskRecord | undefined> {
  const place = placeOf(asked, 'read', asked.record, by)
  return place && by.store.read({ ...place, record: asked.record })
}

function placeOf({ principal, purpose, kind }: Asked, action: 'list' | 'read', record: string, { country, decide }: With) {
  const known = findRecordKind(kind)
  const side = sideOf(country, principal.agency)
  if (!known || !side) return undefined
  const resource = resourceOf({ agency: principal.agency, kind, record, fields: [] })
  return decide({ principal, action, purpose, resource, context: NOTHING }).isAllowed
    ? { agency: principal.agency, side, kind: known }
    : undefined
}
