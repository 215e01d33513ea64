/** A record of the demonstration that somebody of it may open, for a newcomer to try. */
import { openDecide } from '../outside/cedar/decide.ts'
import type { Installation } from '../work/installation/installation.ts'
import type { AccessRequest } from '../core/access/decision.ts'
import { resourceOf } from '../core/access/resource.ts'
import { findForm } from '../core/country/find.ts'
import type { CredentialRole } from '../core/entry/credential-card.ts'
import type { RecordVersion } from '../core/entry/kinds/record-version.ts'
import type { Stub } from '../core/entry/kinds.ts'
import { PURPOSES, type Purpose } from '../core/entry/oversight-acts.ts'

export type Openable = {
  readonly agency: string
  readonly role: CredentialRole
  readonly record: string
  readonly field: string
  readonly purpose: Purpose
}

/** Undefined where the policies let nobody open a record alone. @param today ISO day. */
export async function findOpenable({ pools, country }: Installation, today: string): Promise<Openable | undefined> {
  const decide = openDecide(country, () => today)
  const { rows } = await pools.saksi_reader.query<{ stub: string }>(
    `select distinct on (agency_id, substring(stub from '"type":"([a-z_]+)"')) stub from saksi.entries where kind = 'record.version'
      order by agency_id, substring(stub from '"type":"([a-z_]+)"')`,
  )
  for (const { stub: text } of rows) {
    const stub = JSON.parse(text) as RecordVersion & Pick<Stub, 'agency'>
    const field = findForm(country, stub.form)?.fields.find((f) => f.privacy === 'identity')?.id
    const agencyType = country.agencies.find((a) => a.id === stub.agency)?.type
    if (field === undefined || agencyType === undefined) continue
    const fields = findForm(country, stub.form)?.fields ?? []
    const resource = resourceOf({ agency: stub.agency, kind: stub.type, record: stub.record, fields: [field] }, fields)
    const roles = ['caseworker'] as const
    const principal = { credential: '', person: '', agency: stub.agency, agencyType, roles, signedInBy: 'software' } as const
    const context: AccessRequest['context'] = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }
    const purpose = PURPOSES.find((p) => decide({ principal, action: 'open', purpose: p, resource, context }).isAllowed)
    if (purpose) return { agency: stub.agency, role: 'caseworker', record: stub.record, field, purpose }
  }
  return undefined
}
