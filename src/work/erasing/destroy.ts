/**
 * The deed, on the server: of every version that an erasure in the log names, the coded values, the envelopes, the
 * signature and their salts; and what was projected from them. The stub stays, and folds the same.
 *
 * Each step may be cut off anywhere and is done again by the next run; nothing of it is done before the erasure is in
 * the log, so a crash never leaves parts gone that nobody accounts for.
 */
import type { Stub } from '../../core/entry/kinds.ts'
import { ERASED_TOKEN } from '../../core/entry/project.ts'
import { getRecordKind } from '../../core/model/kinds.ts'
import type { Installation } from '../installation/installation.ts'
import { inTransaction, type Client } from '../../store/postgres/connect.ts'
import { destroyForgotten } from '../complaints/forget-complaints.ts'
import { listErasures } from './standing.ts'

type Erased = Extract<Stub, { kind: 'record.erased' }>
export type Step = 'destroyed' | 'swept'

type How = {
  /** Hears of each step once it is durable. */
  readonly after?: (step: Step) => void
  /** Also what earlier runs erased: a database that was put back to a moment before they swept has their dead rows on its disk. */
  readonly sweepsAll?: boolean
}

/**
 * Also the words of complaints that the log says are forgotten: whoever puts a record back puts both back. @returns how many records it erased.
 */
export async function destroyErased(installation: Installation, { after, sweepsAll = false }: How = {}): Promise<number> {
  await destroyForgotten(installation)
  const erasures = await listErasures(installation)
  const signed = erasures.flatMap((e) => (e.state === 'signed' && e.erased ? [e.erased] : []))
  const swept = sweepsAll ? erasures.flatMap((e) => e.erased ?? []) : signed
  const owner = installation.owner()
  for (const act of signed) {
    await inTransaction(owner, (client) => destroy(client, act))
    after?.('destroyed')
  }
  if (swept.length === 0) return 0
  // A crash before this leaves dead rows on the disk, which the database's own vacuum takes later, or the next erasure.
  const tables = ['entry_parts', ...new Set(swept.map((act) => getRecordKind(act.type).table))].map((t) => `saksi.${t}`)
  await owner.query(`vacuum (full) ${tables.join(', ')}`)
  await owner.query('checkpoint').catch(() => undefined) // an operator's own database may not let us: it makes its own by the clock
  after?.('swept')
  return signed.length
}

/** All or nothing: a reader sees the record whole, or its stub alone. */
async function destroy(client: Client, act: Erased): Promise<void> {
  await client.query('set local row_security = off')
  await client.query('delete from saksi.entry_parts where agency_id = $1 and entry_id = any($2::uuid[])', [act.agency, act.entries])
  const { table, columns } = getRecordKind(act.type)
  const { rows } = await client.query<{ stub: string }>(
    `select stub from saksi.entries where agency_id = $1 and entry_id = any($2::uuid[]) and kind = 'record.version'`,
    [act.agency, act.entries],
  )
  for (const { stub: text } of rows) {
    const stub = JSON.parse(text) as Extract<Stub, { kind: 'record.version' }>
    // What the stub holds stays, as a fresh fold would give it (core/entry/project.ts).
    const gone = columns.filter((c) => !Object.hasOwn(stub.values, c.id)).map((c) => `"${c.id}" = null`)
    await client.query(
      `update saksi.${table} set ${[...gone, 'content_mac = $4'].join(', ')} where agency_id = $1 and record_id = $2 and entry_id = $3`,
      [act.agency, act.record, stub.id, ERASED_TOKEN],
    )
  }
}
