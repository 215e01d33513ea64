/** What two agencies erased is no fault and folds the same for ever; what somebody deleted is named, whatever he writes beside it. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { commitGroup } from '../../src/store/postgres/append/commit-group.ts'
import { openFigureMark } from '../../src/work/answers/figure-mark.ts'
import { rebuild } from '../../src/store/postgres/rebuild.ts'
import { kindsLeavingFigures } from '../../src/core/count/leaving.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import { INSTALLATION, type EntryBody, type Stub } from '../../src/core/entry/kinds.ts'
import type { RecordVersion } from '../../src/core/entry/kinds/record-version.ts'
import { makeEntry, uuidFrom } from '../../src/core/entry/make.ts'
import { readyOf, type Ready } from '../../src/core/entry/ready.ts'
import { signJointly } from '../../src/core/entry/sign.ts'
import { makeSigningKey, readSigningKey, softwareSigner, type SigningKey } from '../../src/core/entry/software-key.ts'
import { append as takeIn } from '../../src/road/append.ts'
import { main } from '../../src/main.ts'
import { makeInstallation, sealFile, type Made } from '../helpers/made-installation.ts'

let made: Made
const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
const oversight = makeSigningKey('toyland', 'owl', 'oversight', nodeRandom.bytes(48))
const keyOf = (agency: string, role: CredentialRole): SigningKey =>
  readSigningKey(JSON.parse(readFileSync(made.installation.layout.signingKey(agency, role), 'utf8'))) as SigningKey

async function signed(agency: string, body: EntryBody, keys: readonly SigningKey[]): Promise<Ready> {
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency, author: keys[0]?.card.credential ?? '' }
  const parts = makeEntry(head, body, {}, {}, nodeRandom.bytes)
  return readyOf(await signJointly(parts, keys.map(softwareSigner)), { stub: JSON.parse(parts.stub) as Stub, other: {} })
}
async function append(agency: string, entry: Ready): Promise<string> {
  await made.installation.store.append(agency, [entry], null)
  await made.installation.sequencer.flush()
  return entry.stub.id
}
/** Days that have passed for the record: what is appended is recorded so much later. */
let passed = 0
async function appendLater(entry: Ready, days: number): Promise<string> {
  passed += days
  const after = `${new Date(Date.now() + passed * 86_400_000).toISOString().replace('T', ' ').replace('Z', '000')}+00`
  const group = [{ entries: [entry], place: null }]
  const { outcomes } = await commitGroup(made.installation.pools.saksi_app, 'bell', group, { isDemo: true, after })
  if (outcomes[0] instanceof Error) throw outcomes[0]
  await made.installation.sequencer.flush()
  return entry.stub.id
}
function byTwo(
  kind: 'erasure.ordered' | 'record.erased',
  record: string,
  entries: readonly string[],
  keys = [keyOf('bell', 'head'), oversight],
) {
  const approvedBy = keys.map((k) => k.card.credential)
  const base = { type: 'accused_episode', record, entries, ground: 'court-order', approvedBy } as const
  return signed('bell', kind === 'record.erased' ? { kind, ...base } : { kind, ...base, advocate: 'none' }, keys)
}
/** Ordered, held, and carried out. */
async function erasing(record: string, entries: readonly string[]): Promise<string> {
  await appendLater(await byTwo('erasure.ordered', record, entries), 0)
  return appendLater(await byTwo('record.erased', record, entries), 30)
}
const destroy = async (ids: readonly string[]): Promise<void> =>
  void (await made.installation.owner().query('delete from saksi.entry_parts where entry_id = any($1::uuid[])', [ids]))
/** Codes of what verify names, and where. */
async function faults(): Promise<string[]> {
  await run('verify', made.dir, '--json')
  const { faults: found } = JSON.parse(said.at(-1) ?? '') as { faults: { what: string; id?: string }[] }
  return [...new Set(found.map((f) => `${f.what} ${f.id ?? ''}`))].toSorted()
}
async function handIn(hat: string): Promise<void> {
  const rows = [1, 2, 3].map((n) => `Acorn,${n}/2024,1,Wump Nobody,2024-02-01,Waking a cat,${hat},3`)
  const sheet = `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\n${rows.join('\n')}\n`
  const { installation } = made
  const sealed = await sealFile(installation, 'town-return', 'bell', new TextEncoder().encode(sheet), '2024-02.csv')
  if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
  await takeIn(sealed, installation.country, installation.store)
}
/** Record → ids of its versions, in the order of the log. */
let versions: [record: string, ids: string[]][] = []

beforeAll(async () => {
  made = await makeInstallation('toyland')
  const registrars = [keyOf('bell', 'registrar'), keyOf('owl', 'registrar')]
  const approvedBy = registrars.map((r) => r.card.credential)
  await append(INSTALLATION, await signed(INSTALLATION, { kind: 'credential.enrolled', card: oversight.card, approvedBy }, registrars))
  await handIn('Red hat')
  await handIn('Blue hat')
  const { rows } = await made.installation.pools.saksi_reader.query<{ stub: string }>(
    `select e.stub from saksi.entries e join saksi.log_leaves l using (agency_id, entry_id) where e.kind = 'record.version' order by l.idx`,
  )
  const byRecord = new Map<string, string[]>()
  for (const { stub } of rows) {
    const { record, id } = JSON.parse(stub) as RecordVersion & { id: string }
    byRecord.set(record, [...(byRecord.get(record) ?? []), id])
  }
  versions = [...byRecord]
  if (versions.length !== 3 || versions.some(([, ids]) => ids.length !== 2))
    throw new Error('three records of two versions each are needed')
}, 120_000)
afterAll(() => made.remove())

test('parts that an erasure accounts for are no fault, and the record folds to the same bytes again and again', async () => {
  const [record, ids] = versions[0] ?? ['', []]
  await erasing(record, ids)
  // The act is on record, and the deed is not done: that is named too.
  expect(await faults()).toEqual(ids.map((id) => `entry.not-erased ${id}`).toSorted())
  await destroy(ids)
  // What was erased must be gone from the counted rows as well.
  expect(await faults()).toEqual(ids.map((id) => `projection.altered ${id}`).toSorted())
  await rebuild(made.installation.owner())
  expect(await faults()).toEqual([])
  const again = await rebuild(made.installation.owner())
  expect(again.before).toBe(again.after)
  const { rows } = await made.installation.pools.saksi_reader.query<{ n: number }>(
    'select count(*)::int as n from saksi.accused_episodes where record_id = $1',
    [record],
  )
  expect(rows[0]?.n).toBe(2)
}, 120_000)

test('parts that nobody erased are a fault', async () => {
  const [, ids] = versions[1] ?? ['', []]
  const kept = await made.installation.owner().query('select * from saksi.entry_parts where entry_id = $1', [ids[1]])
  await destroy(ids.slice(1))
  expect(await faults()).toContain(`entry.parts-missing ${ids[1]}`)
  expect(await run('verify', made.dir)).toBe(1)

  // An erasure of another record, an erasure that names what is no version, and one that one agency signed twice: none accounts for it.
  const [other] = versions[2] ?? ['']
  await erasing(other, ids.slice(1))
  expect(await faults()).toContain(`entry.parts-missing ${ids[1]}`)
  const alone = byTwo('record.erased', versions[1]?.[0] ?? '', ids.slice(1), [keyOf('bell', 'head'), keyOf('bell', 'clerk')])
  await expect(append('bell', await alone)).rejects.toThrow('signature.role')

  const { agency_id, entry_id, coded, coded_salt, sealed, sealed_salt, signature, signature_salt } = kept.rows[0] as Record<string, unknown>
  await made.installation
    .owner()
    .query('insert into saksi.entry_parts values ($1, $2, $3, $4, $5, $6, $7, $8)', [
      agency_id,
      entry_id,
      coded,
      coded_salt,
      sealed,
      sealed_salt,
      signature,
      signature_salt,
    ])
  expect(await faults()).toEqual([])
}, 120_000)

test('an erasure whose own signatures were deleted accounts for nothing', async () => {
  const [record, ids] = versions[2] ?? ['', []]
  const act = await erasing(record, ids)
  await destroy([...ids, act])
  const named = await faults()
  expect(named).toContain(`entry.parts-missing ${act}`)
  for (const id of ids) expect(named).toContain(`entry.parts-missing ${id}`)
}, 120_000)

test('without an order, before its hold is over, or after a stop, an erasure accounts for nothing', async () => {
  await handIn('Red hat')
  await made.installation.sequencer.flush()
  const { rows } = await made.installation.pools.saksi_reader.query<{ stub: string }>(
    `select e.stub from saksi.entries e join saksi.log_leaves l using (agency_id, entry_id) where e.kind = 'record.version' order by l.idx desc limit 3`,
  )
  const fresh = rows.map((r) => JSON.parse(r.stub) as RecordVersion & { id: string })
  for (const [i, v] of fresh.entries()) {
    const order = i === 0 ? undefined : await appendLater(await byTwo('erasure.ordered', v.record, [v.id]), 0)
    if (order !== undefined && i === 2) {
      const stop = { kind: 'erasure.stopped', of: 'bell', order, reason: 'case-open' } as const
      await appendLater(await signed('bell', stop, [keyOf('bell', 'head')]), 1)
    }
    await appendLater(await byTwo('record.erased', v.record, [v.id]), i === 1 ? 29 : 40)
    await destroy([v.id])
  }
  const named = await faults()
  for (const v of fresh) expect(named).toContain(`entry.parts-missing ${v.id}`)
}, 120_000)

test('what was counted of it is counted again when the erasure is on record, and again when the deed is done', async () => {
  const mark = openFigureMark(made.installation.pools.saksi_reader, kindsLeavingFigures(made.installation.country))
  await handIn('Blue hat')
  await made.installation.sequencer.flush()
  const { rows } = await made.installation.pools.saksi_reader.query<{ stub: string }>(
    `select e.stub from saksi.entries e join saksi.log_leaves l using (agency_id, entry_id) where e.kind = 'record.version' order by l.idx desc limit 1`,
  )
  const { record, id } = JSON.parse(rows[0]?.stub ?? '') as RecordVersion & { id: string }
  const before = await mark()
  await erasing(record, [id])
  const ordered = await mark()
  expect([ordered.ofToday === before.ofToday, ordered.ofThePast === before.ofThePast]).toEqual([false, false])
  // The deed writes no entry.
  await destroy([id])
  const done = await mark()
  expect([done.ofToday === ordered.ofToday, done.ofThePast === ordered.ofThePast]).toEqual([false, false])
  expect(await mark()).toEqual(done)
}, 120_000)
