/** Devices whose owner said that they are lost, before a registrar has signed it into the log. */
import { INSTALLATION } from '../../core/entry/kinds.ts'
import { asAgency, inTransaction, type Db } from '../../store/postgres/connect.ts'

export async function listSuspended(reader: Db): Promise<Set<string>> {
  const { rows } = await reader.query<{ credential: string }>('select credential from saksi.suspended_devices')
  return new Set(rows.map((r) => r.credential))
}

export const suspendDevice = (app: Db, credential: string): Promise<unknown> =>
  inTransaction(app, async (client) => {
    await asAgency(client, INSTALLATION)
    await client.query(
      'insert into saksi.suspended_devices (agency_id, credential, reported_at) values ($1, $2, now()) on conflict do nothing',
      [INSTALLATION, credential],
    )
  })
