/** A person looked for by name, from this window: put on record, witnessed, allowed by the trustee, answered by the server. */
import type { Purpose } from '../../../core/entry/oversight-acts.ts'
import type { EntrySigner } from '../../../core/entry/sign.ts'
import { findRecordKind } from '../../../core/model/kinds.ts'
import { soughtBy } from '../../../core/search/of-record.ts'
import { hpke } from '../../../outside/hpke/hpke.ts'
import { searchPorts } from '../../../outside/vault/search-ports.ts'
import type { EdgeKeys } from '../../../road/ports.ts'
import { trusteeOf } from '../../../work/openings/open.ts'
import { search, type FoundRecord, type SearchPorts } from '../../../work/searches/search.ts'
import type { Api } from '../account/api.ts'
import type { DeskConfig } from '../config.ts'
import { deskPorts } from '../open-name/ports.ts'
import type { Listed, Values } from './called.ts'

export type FoundPerson = { readonly record: string; readonly kind: string; readonly values: Values }
type Asked = { readonly names: readonly string[]; readonly year: number | null; readonly purpose: Purpose }
type With = {
  readonly api: Api
  readonly doors: NonNullable<DeskConfig['doors']>
  readonly keys: EdgeKeys
  readonly signer: EntrySigner
}

/** @returns the best first. @throws Failure 'search.refused', and whatever hinders the row from being put on record. */
export async function searchPerson({ names, year, purpose }: Asked, { api, doors, keys, signer }: With): Promise<readonly FoundPerson[]> {
  const { appendRow, prove, pause } = deskPorts(api)
  // To the trustee as every edge; to the server under this session, not under the office's token.
  const { now, ticket, errand } = searchPorts({ url: api.origin, token: '' }, trusteeOf(doors.vaults))
  const find: SearchPorts['find'] = async (ticketGiven, tokens) => {
    const said = await api.ask<{ readonly found: readonly FoundRecord[] }>('POST', '/api/v1/search', { ticket: ticketGiven, tokens })
    return said.ok ? said.body.found : undefined
  }
  const random = { bytes: (n: number) => crypto.getRandomValues(new Uint8Array(n)) }
  const ports = { appendRow, prove, pause, now, ticket, errand, find }
  const found = await search(soughtBy(names, year), purpose, ports, { random, hpke, signer, oversight: doors.oversight, keys })
  const called = found
    .filter((f) => findRecordKind(f.kind) !== undefined)
    .map(async ({ record, kind }): Promise<FoundPerson> => {
      const said = await api.ask<Listed>('GET', `/api/v1/records/${record}?kind=${kind}&purpose=recording`)
      return { record, kind, values: said.ok ? said.body.values : {} }
    })
  return Promise.all(called)
}
