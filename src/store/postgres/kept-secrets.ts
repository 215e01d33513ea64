/** Which secrets the servers of a shared record have made, by hash. What a server lacks of them it must be given before it takes the log over. */
import { Failure } from '../../errors.ts'
import { listOwnSecrets } from '../files/own-secrets.ts'
import type { Layout } from '../files/layout.ts'
import type { Db } from './connect.ts'

/** Says what this machine has, before anybody is told that it counts. Nothing where the record has one server. */
export async function noteOwnSecrets(sequencer: Db, layout: Layout): Promise<void> {
  const kept = await readKept(sequencer)
  const added = listOwnSecrets(layout).flatMap(({ hash }) => (kept.has(hash) ? [] : [hash]))
  if (added.length === 0) return
  await sequencer.query(`update saksi.log_lease set kept = coalesce(kept, '') || $1 where is_shared`, [Buffer.from(added.join(''), 'hex')])
}

/** @throws Failure `share.secrets-lacking` where another machine has made any that is not here, as it is there. */
export async function mustHaveSecrets(reader: Db, layout: Layout): Promise<void> {
  const own = new Set(listOwnSecrets(layout).map((s) => s.hash))
  const lacking = [...(await readKept(reader))].filter((hash) => !own.has(hash)).length
  if (lacking > 0) throw new Failure('share.secrets-lacking', { dir: layout.dir, n: String(lacking) })
}

async function readKept(db: Db): Promise<ReadonlySet<string>> {
  const { rows } = await db.query<{ kept: Buffer | null }>('select kept from saksi.log_lease')
  return new Set(rows[0]?.kept?.toString('hex').match(/.{64}/g) ?? [])
}
