/** Whether a grant that somebody shows may be believed, for the server, which cannot read the row that it stands in. */
import type { Decide } from '../../core/access/decision.ts'
import { resourceOf } from '../../core/access/resource.ts'
import { SEEN_BY, sideOf } from '../../core/access/side-of.ts'
import { fromBase64Url } from '../../core/bytes.ts'
import type { ShownGrant } from '../../core/entry/grant-slip.ts'
import { INSTALLATION, type Stub } from '../../core/entry/kinds.ts'
import { verifyKeySignature } from '../../core/ledger/signature.ts'
import { getRecordKind } from '../../core/model/kinds.ts'
import type { AgencyType } from '../../core/model/lifecycles.ts'
import { isEnough } from '../../core/seal/sides.ts'
import type { SealedRecord } from './open.ts'
import { boundedFetch } from '../../outside/http/bounded-fetch.ts'
import type { Installation } from '../installation/installation.ts'
import { readVaults, type KnownVault } from './known-vaults.ts'
import { readCredential } from '../../store/postgres/credentials.ts'
import { isRowOnRecord } from '../searches/find-records.ts'
import { readSealedRecord } from './read-for-openers.ts'

type Principal = Parameters<Decide>[0]['principal']
export type GrantAsked = {
  readonly shown: ShownGrant
  readonly record: string
  readonly principal: Principal
  /** ISO day. */ readonly today: string
}
type By = { readonly installation: Installation; readonly decide: Decide; readonly typeOf: (agency: string) => AgencyType | undefined }

/**
 * The granted record's ciphertext. Undefined for whatever does not hold: another's grant, another's record, a device that was revoked,
 * one that the policy would not let grant or open, and one that too few vaults say stands, or can say now.
 */
export async function readGranted({ shown, record, principal, today }: GrantAsked, by: By): Promise<SealedRecord | undefined> {
  const { act, row, signature, hash } = shown
  const { installation, decide, typeOf } = by
  const reader = installation.pools.saksi_reader
  const isTheirs = act.record === record && today < act.until && (act.to === principal.credential || act.to === principal.agency)
  const owner = isTheirs ? await readCredential(reader, act.asker) : undefined
  const ownerType = owner && typeOf(owner.agency)
  if (!owner || !ownerType || owner.isRevoked || owner.agency !== act.agency || signature.credential !== act.asker) return undefined
  if (owner.protection === 'software' && !installation.settings.demo) return undefined
  if (!verifyKeySignature(signature, hash, { ...owner, publicKey: fromBase64Url(owner.publicKey) })) return undefined
  if (!(await isRowOnRecord(reader, INSTALLATION, row))) return undefined
  const found = await readSealedRecord(reader, act.agency, record)
  const stub = found && (JSON.parse(found.stub) as Stub)
  if (!found || stub?.kind !== 'record.version') return undefined
  const side = sideOf(installation.country, principal.agency)
  if (side === undefined || !SEEN_BY[getRecordKind(stub.type).side].includes(side)) return undefined
  const resource = resourceOf({ agency: act.agency, kind: stub.type, record, fields: [] })
  const context = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }
  const giver = { ...owner, agencyType: ownerType, signedInBy: owner.protection }
  const { purpose } = act
  if (!decide({ principal: giver, action: 'grant', purpose, resource, context }).isAllowed) return undefined
  // What the vaults ask of approvals they ask when it is opened; here it is only whether the grant lets this person read.
  const granted = { ...context, isGranted: true }
  if (!(['read', 'open'] as const).some((action) => decide({ principal, action, purpose, resource, context: granted }).isAllowed))
    return undefined
  return (await standsAtEnough(readVaults(installation.layout), row)) ? found : undefined
}

/** Whether as many vaults say so as it takes to open what was granted. */
async function standsAtEnough(vaults: readonly KnownVault[], row: string): Promise<boolean> {
  const said = await Promise.all(vaults.map(async (vault) => ((await stands(vault, row)) ? [vault.side] : [])))
  return isEnough(said.flat())
}

async function stands({ url, courierToken }: KnownVault, row: string): Promise<boolean> {
  const asking = { method: 'POST', headers: { authorization: `Bearer ${courierToken}` }, body: JSON.stringify({ row }) } as const
  try {
    return (await boundedFetch(`${url.replace(/\/+$/, '')}/grant`, asking, { most: 100, ms: 5_000 })).isOk
  } catch {
    return false // a vault that is down says nothing, and without it nothing would open
  }
}
