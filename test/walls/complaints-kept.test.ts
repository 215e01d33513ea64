/**
 * How long a worker's words are kept: two years from the office's decision, and none that nobody decided; what goes otherwise is named.
 * In part by night. By day: walls/erase, walls/complaints.
 */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toBase64Url } from '../../src/core/bytes.ts'
import { complaintKeysOf, complaintMark, OFFICE_ROOM, type ComplaintSaid } from '../../src/core/complaint/complaint.ts'
import { KEPT_DAYS } from '../../src/core/complaint/kept.ts'
import type { EntryBody, Stub } from '../../src/core/entry/kinds.ts'
import { INSTALLATION } from '../../src/core/entry/kinds.ts'
import { makeEntry, uuidFrom } from '../../src/core/entry/make.ts'
import { readyOf } from '../../src/core/entry/ready.ts'
import { signEntry } from '../../src/core/entry/sign.ts'
import { readSigningKey, softwareSigner, type SigningKey } from '../../src/core/entry/software-key.ts'
import { Room } from '../../src/core/note/room.ts'
import { main } from '../../src/main.ts'
import { hpke } from '../../src/outside/hpke/hpke.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { commitGroup } from '../../src/store/postgres/append/commit-group.ts'
import { rebuild } from '../../src/store/postgres/rebuild.ts'
import { destroyErased } from '../../src/work/erasing/destroy.ts'
import { leaveComplaint } from '../../src/work/complaints/leave-complaint.ts'
import { findByMark, listComplaints } from '../../src/work/complaints/read-complaints.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { AT_NIGHT } from '../helpers/everything.ts'

let made: Made
const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t), json: true })
/** Code → id, in the order in which they were left. */
const left = new Map<string, string>()
const SAID: ComplaintSaid = {
  to: 'molvt',
  about: ['fees'],
  against: 'not_stated',
  corridor: 'THA',
  province: 'KH-1',
  fee: 400_000,
  words: 'Wobbelise',
}

async function leave(): Promise<void> {
  const key = toBase64Url(complaintKeysOf(toBase64Url(nodeRandom.bytes(32))).publicKey)
  const room = new Room(OFFICE_ROOM.most, OFFICE_ROOM.rowMs)
  const code = await leaveComplaint(SAID, key, { store: made.installation.store, hpke, random: nodeRandom, room, now: Date.now() })
  if (code === undefined) throw new Error('no room')
  const { rows } = await made.installation.pools.saksi_reader.query<{ id: string }>(
    'select entry_id::text as id from saksi.complaints_left where mark = $1',
    [complaintMark(code.replaceAll('-', ''))],
  )
  left.set(code, rows[0]?.id ?? '')
}
/** Days that have passed for the record: what is appended is recorded so much later, and so is its newest entry. */
let passed = 0
async function append(agency: string, body: EntryBody, days = 0): Promise<void> {
  passed += days
  const { layout, pools, sequencer } = made.installation
  const isOwn = agency === INSTALLATION
  const key = isOwn ? undefined : (readSigningKey(JSON.parse(readFileSync(layout.signingKey(agency, 'caseworker'), 'utf8'))) as SigningKey)
  const author = key?.card.credential ?? `unsigned:${INSTALLATION}`
  const made_ = makeEntry({ id: uuidFrom(nodeRandom.bytes(16)), agency, author }, body, {}, {}, nodeRandom.bytes)
  const parts = key ? await signEntry(made_, softwareSigner(key)) : made_
  const after = `${new Date(Date.now() + passed * 86_400_000).toISOString().replace('T', ' ').replace('Z', '000')}+00`
  const group = [{ entries: [readyOf(parts, { stub: JSON.parse(parts.stub) as Stub, other: {} })], place: null }]
  const { outcomes } = await commitGroup(pools.saksi_app, agency, group, { isDemo: true, after })
  if (outcomes[0] instanceof Error) throw outcomes[0]
  await sequencer.flush()
}
const answer = (is: 'taken' | 'acted' | 'no_action', ...which: readonly number[]) =>
  append('molvt', { kind: 'complaints.answered', complaints: which.map(idOf), is })
const idOf = (nth: number): string => [...left.values()][nth] ?? ''
const words = async (): Promise<number[]> => {
  const { rows } = await made.installation
    .owner()
    .query<{ id: string }>('select entry_id::text as id from saksi.entry_parts where entry_id = any($1::uuid[])', [[...left.values()]])
  return [...left.values()].flatMap((id, nth) => (rows.some((r) => r.id === id) ? [nth] : []))
}
async function erase(): Promise<number> {
  await run('erase', made.dir)
  return (JSON.parse(said.at(-1) ?? '') as { complaints: number }).complaints
}
/** Codes of what verify names, and of which complaint. */
async function faults(): Promise<string[]> {
  await run('verify', made.dir)
  const { faults: found } = JSON.parse(said.at(-1) ?? '') as { faults: { what: string; id?: string }[] }
  return [...new Set(found.map((f) => `${f.what} ${[...left.values()].indexOf(f.id ?? '')}`))].toSorted()
}

type Row = Record<string, unknown>
const partsOf = async (ids: readonly string[]): Promise<readonly Row[]> =>
  (await made.installation.owner().query<Row>('select * from saksi.entry_parts where entry_id = any($1::uuid[])', [ids])).rows
async function putBack(rows: readonly Row[]): Promise<void> {
  for (const row of rows) {
    const columns = Object.keys(row)
    await made.installation
      .owner()
      .query(
        `insert into saksi.entry_parts (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
        Object.values(row),
      )
  }
}

beforeAll(async () => {
  made = await makeInstallation('kh')
  for (let i = 0; i < 5; i++) await leave()
  // 0 acted on, 1 nothing done, 2 looked at and not decided, 3 decided and taken up again, 4 never answered.
  await answer('acted', 0, 3)
  await answer('no_action', 1)
  await answer('taken', 2, 3)
}, 120_000)
afterAll(() => made.remove())

it('before two years nothing is forgotten', async () => {
  expect(await erase()).toBe(0)
  await append('molvt', { kind: 'complaints.answered', complaints: [idOf(2)], is: 'taken' }, KEPT_DAYS - 1)
  expect([await erase(), await words()]).toEqual([0, [0, 1, 2, 3, 4]])
}, 60_000)

it('then the words of those that were decided go, and of no other; codes and answers stay, and nothing is a fault', async () => {
  await append('molvt', { kind: 'complaints.answered', complaints: [idOf(2)], is: 'taken' }, 2)
  const before = await partsOf([idOf(0), idOf(1)])
  expect([await erase(), await words()]).toEqual([2, [2, 3, 4]])
  // A backup of before has them: whatever puts it back destroys what was erased, and these with it.
  await putBack(before)
  expect([await faults(), await words()]).toEqual([
    ['entry.not-erased 0', 'entry.not-erased 1'],
    [0, 1, 2, 3, 4],
  ])
  await destroyErased(made.installation)
  expect(await words()).toEqual([2, 3, 4])
  expect(await erase()).toBe(0)
  expect(await faults()).toEqual([])
  const { pools } = made.installation
  const says = await Promise.all(
    [...left.keys()].map(async (code) => (await findByMark(pools.saksi_reader, complaintMark(code.replaceAll('-', ''))))?.is),
  )
  expect(says).toEqual(['acted', 'no_action', 'taken', 'taken', 'left'])
  const listed = async (which: 'left' | 'taken') =>
    (await listComplaints(pools.saksi_reader, 'molvt', { which, order: 'oldest', page: 0 })).map((c) => c.id).toSorted()
  expect([await listed('left'), await listed('taken')]).toEqual([[idOf(4)], [idOf(2), idOf(3)].toSorted()])
  // Taken up again, one whose words are gone stands in the list all the same.
  await answer('taken', 1)
  expect(await listed('taken')).toEqual([idOf(1), idOf(2), idOf(3)].toSorted())
  const again = await rebuild(made.installation.owner())
  expect(again.before).toBe(again.after)
  expect(await faults()).toEqual([])
}, 120_000)

it('whoever deletes the words of one that was not decided is named, whatever he writes beside it, and no run destroys them on such a word', async () => {
  const owner = made.installation.owner()
  await append('molvt', { kind: 'complaints.answered', complaints: [idOf(3)], is: 'acted' })
  await append(INSTALLATION, { kind: 'complaints.forgotten', complaints: [idOf(2), idOf(3), idOf(4)] })
  expect([await erase(), await words(), await faults()]).toEqual([0, [2, 3, 4], []])
  const rows = await partsOf([...left.values()])
  await owner.query('delete from saksi.entry_parts where entry_id = any($1::uuid[])', [[...left.values()]])
  expect(await faults()).toEqual(['entry.parts-missing 2', 'entry.parts-missing 3', 'entry.parts-missing 4'])
  await putBack(rows)
  // What was named in time and is still there is named too, until a run has destroyed it.
  await append(INSTALLATION, { kind: 'complaints.forgotten', complaints: [idOf(3)] }, KEPT_DAYS + 1)
  expect(await faults()).toEqual(['entry.not-erased 3'])
  expect([await erase(), await words(), await faults()]).toEqual([1, [2, 4], []])
}, 120_000)

it.runIf(AT_NIGHT)(
  'one entry whose text somebody altered is named, and keeps no other erasure from being carried out',
  async () => {
    const owner = made.installation.owner()
    const { rows } = await owner.query<{ id: string; stub: string }>(
      `select entry_id::text as id, stub from saksi.entries where kind = 'complaints.forgotten' order by recorded_at`,
    )
    const [first] = rows
    const back = await partsOf([idOf(2)])
    const kept = first?.stub ?? ''
    for (const stub of [
      kept.replace(idOf(0), 'of nobody'),
      kept.replace(/"complaints":\[[^\]]*\]/, '"complaints":{}'),
      kept.replace(/"complaints":\[[^\]]*\]/, '"complaints":7'),
      '{',
    ]) {
      expect(stub).not.toBe(kept)
      await owner.query('update saksi.entries set stub = $2 where entry_id = $1', [first?.id, stub])
      // What the other entries name goes as before, and so does whatever else waits to be destroyed.
      expect([await erase(), await words()]).toEqual([0, [2, 4]])
      expect(await faults()).not.toEqual([])
    }
    await owner.query('update saksi.entries set stub = $2 where entry_id = $1', [first?.id, kept])
    expect(await partsOf([idOf(2)])).toEqual(back)
    expect([await erase(), await faults()]).toEqual([0, []])
  },
  120_000,
)
