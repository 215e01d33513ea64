/**
 * Signatures against the credentials on record, inside the transaction that appends. A signed entry holds a shared lock
 * and a change of credentials an exclusive one, so the order of the log is the order in which they were asked: what
 * passed here passes in `verify`, and a key that is revoked while its file arrives is on one side or the other.
 */
import { fromHex } from '../../core/bytes.ts'
import { INSTALLATION, type Stub } from '../../core/entry/kinds.ts'
import type { Ready } from '../../core/entry/ready.ts'
import { UNSIGNED_ACTS } from '../../core/entry/unsigned-acts.ts'
import type { PolicyAdopted } from '../../core/entry/kinds/policy-adopted.ts'
import { doorOf } from '../../core/entry/kinds.ts'
import { Signers } from '../../core/entry/signers.ts'
import { AppendRefused } from '../../errors.ts'
import type { Client } from './connect.ts'
import { readCredentials } from './credentials.ts'

/** Asked where one of these adopts one or enrols a device, and of nothing else. */
async function readAdopted(client: Client, entries: readonly Ready[]): Promise<readonly string[]> {
  if (!entries.some((e) => e.stub.kind === 'policy.adopted' || e.stub.kind === 'credential.enrolled')) return []
  const { rows } = await client.query<{ stub: string }>(`select stub from saksi.entries where agency_id = $1 and kind = 'policy.adopted'`, [
    INSTALLATION,
  ])
  return rows.map(({ stub }) => (JSON.parse(stub) as PolicyAdopted).policy)
}

/** What the log says already of the acts that these would sign: each act's own entry, and that it was signed. */
async function readSignedActs(client: Client, entries: readonly Ready[]): Promise<readonly Stub[]> {
  const about = entries.flatMap(({ stub }) =>
    stub.kind === 'act.countersigned' ? stub.acts.map(([act]) => ({ agency: stub.agency, act })) : [],
  )
  if (about.length === 0) return []
  const { rows } = await client.query<{ stub: string }>(
    `select e.stub from unnest($1::text[], $2::uuid[]) as w(agency, entry)
       join saksi.entries e on e.agency_id = w.agency and e.entry_id = w.entry and e.kind = any($3::text[])
     union all
     select e.stub from unnest($1::text[], $2::uuid[]) as w(agency, entry)
       join saksi.act_countersigns c on c.agency_id = w.agency and c.act_id = w.entry
       join saksi.entries e on e.agency_id = c.agency_id and e.entry_id = c.entry_id`,
    [about.map((s) => s.agency), about.map((s) => s.act), UNSIGNED_ACTS],
  )
  return rows.map(({ stub }) => JSON.parse(stub) as Stub)
}

/** What the log says already of the returns that these would sign: each return's own entry, and who signed it. */
async function readCountersigned(client: Client, entries: readonly Ready[]): Promise<readonly Stub[]> {
  const about = entries.flatMap(({ stub }) => (stub.kind === 'return.countersigned' ? [stub] : []))
  if (about.length === 0) return []
  const { rows } = await client.query<{ stub: string }>(
    `select e.stub from unnest($1::text[], $2::uuid[]) as w(agency, entry)
       join saksi.entries e on e.agency_id = w.agency and e.entry_id = w.entry and e.kind = 'return.received'
     union all
     select e.stub from unnest($1::text[], $2::uuid[]) as w(agency, entry)
       join saksi.return_countersigns c on c.agency_id = w.agency and c.return_id = w.entry
       join saksi.entries e on e.agency_id = c.agency_id and e.entry_id = c.entry_id`,
    [about.map((s) => s.agency), about.map((s) => s.return)],
  )
  return rows.map(({ stub }) => JSON.parse(stub) as Stub)
}

/** @throws AppendRefused naming the first entry whose signature does not hold. Unsigned rows cost nothing here. */
export async function checkSigned(client: Client, entries: readonly Ready[], isDemo: boolean): Promise<void> {
  const asked = entries.filter((e) => e.parts.signature !== null || doorOf(e.stub.kind) !== 'return')
  if (asked.length === 0) return
  // A return, or an act, is signed afterwards once: two who sign it at one moment are judged one after the other.
  const isChange = asked.some(
    (e) => e.stub.kind === 'registrars.enrolled' || e.stub.kind.endsWith('.countersigned') || e.stub.kind.startsWith('credential.'),
  )
  await client.query(`select pg_advisory_xact_lock${isChange ? '' : '_shared'}(hashtext('saksi.credentials'))`)
  const signers = new Signers(isDemo, await readCredentials(client), await readAdopted(client, asked))
  for (const stub of [...(await readCountersigned(client, asked)), ...(await readSignedActs(client, asked))]) signers.recall(stub)
  for (const e of asked) {
    const [fault] = signers.step({ stub: e.stub, hash: fromHex(e.hash), signature: e.parts.signature })
    if (fault) throw new AppendRefused(fault, 'signature', entries.indexOf(e))
  }
}
