/**
 * Two servers, one record, one log. Whichever takes it over goes on where the other was; one that slept, was cut off or looks at an older database signs
 * nothing; and without witnesses who answer, nobody takes over.
 * In part by night. By day: operate/fenced, operate/watched.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openCheckpoint } from '../../src/core/ledger/checkpoint.ts'
import { readAnchorSigner, readSigner } from '../../src/store/files/settings.ts'
import { AnchorLog } from '../../src/store/postgres/anchor-log.ts'
import type { Db } from '../../src/store/postgres/connect.ts'
import { Sequencer } from '../../src/store/postgres/sequencer.ts'
import { SequencerStopped } from '../../src/store/postgres/sequencer-stopped.ts'
import { noteAll, openInstallation, OPERATOR, type Installation } from '../../src/work/installation/installation.ts'
import { makeSharedRecord, type SharedRecord } from '../helpers/shared-record.ts'
import { AT_NIGHT } from '../helpers/everything.ts'

const LEASE_MS = 300
const figure = {
  kind: 'figure.answered',
  indicator: 'people-rung',
  recipient: 'operator',
  from: '2023-01-01',
  to: '2024-01-01',
  by: [],
  where: {},
  result: '0'.repeat(64),
} as const

let record: SharedRecord
let installations: Installation[]
type Leaf = { readonly idx: number; readonly agency_id: string; readonly entry_id: string; readonly leaf: Buffer }
type Head = { readonly size: number; readonly root: Buffer; readonly checkpoint: string }
type State = Head & { readonly epoch: number; readonly beat: number; readonly is_free: boolean }
type Server = { readonly sequencer: Sequencer; readonly installation: Installation; readonly lost: string[] }
const running: Sequencer[] = []

/** What a server does to the log, without its routes. @param db in place of its own connections. */
async function server(n: 0 | 1, db?: Db, leaseMs = LEASE_MS): Promise<Server> {
  const installation = installations[n] as Installation
  const sequencer = Sequencer.open(db ?? installation.pools.saksi_sequencer, installation.layout.tlog, readSigner(installation.layout), {
    leaseMs,
    bornOut: () => installation.bornOut(),
  })
  running.push(sequencer)
  const lost: string[] = []
  expect(await sequencer.claim(() => void lost.push('lost'))).toBe(true)
  return { sequencer, installation, lost }
}
/** As a command that begins now. @returns the ids of its entries. */
async function records({ store, sequencer, pools }: Installation, bodies: readonly (typeof figure)[] = [figure]): Promise<string[]> {
  await sequencer.begin(pools.saksi_reader)
  return noteAll(store, bodies)
}
const record1 = async ({ installation }: Server): Promise<void> => void (await records(installation))
const size = async (): Promise<number> => (await (installations[0] as Installation).checkpoint()).size
async function takesOver({ sequencer }: Server): Promise<void> {
  while (!sequencer.hasTurn) {
    await sequencer.flush()
    await pause(20)
  }
}
/** As the old primary has them, which comes back. */
async function putBack(leaves: readonly Leaf[]): Promise<void> {
  for (const { idx, agency_id, entry_id, leaf } of leaves)
    await (installations[0] as Installation)
      .owner()
      .query('insert into saksi.log_leaves (idx, agency_id, entry_id, leaf) values ($1, $2, $3, $4)', [idx, agency_id, entry_id, leaf])
}
/** Every file of the log's tiles, by its bytes. */
function tiles(n: 0 | 1): Map<string, string> {
  const folder = join(record.dirs[n], 'tlog/tile')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => statSync(join(folder, f)).isFile())
  return new Map(files.toSorted().map((f) => [f, readFileSync(join(folder, f), 'base64')]))
}

beforeAll(async () => {
  record = await makeSharedRecord('two-servers')
  installations = await Promise.all(record.dirs.map((dir) => openInstallation(dir)))
}, 120_000)
afterEach(async () => {
  await Promise.all(running.splice(0).map((s) => s.close()))
})
afterAll(async () => {
  await Promise.all(installations.map((i) => i.close()))
  await record.remove()
})

test('a command takes the log where no server has it, as an upgrade must; beside one, and after one that is gone, it leaves it alone', async () => {
  const command = installations[1] as Installation
  const before = await size()
  await command.note(figure)
  expect(await size()).toBe(before + 1)
  await command.sequencer.close()
  const first = await server(0)
  await takesOver(first)
  await records(command)
  await pause(LEASE_MS * 2) // the server is not asked again: it is gone
  await command.sequencer.flush()
  expect([command.sequencer.hasTurn, await size()]).toEqual([false, before + 1])
  await first.sequencer.flush()
  expect(await size()).toBe(before + 2)
})

test('one that leaves gives the log at once, one that falls silent after its lease, and the tiles of both are the same', async () => {
  const [first, second] = [await server(0), await server(1)]
  await takesOver(first)
  await record1(first)
  await first.sequencer.flush()
  await second.sequencer.flush()
  expect([first.sequencer.hasTurn, second.sequencer.hasTurn]).toEqual([true, false])
  await first.sequencer.close()
  await second.sequencer.flush()
  expect(second.sequencer.hasTurn).toBe(true)
  await record1(second)
  const at = await second.sequencer.flush()
  const third = await server(0)
  await takesOver(third) // the second is never asked again: it sleeps, with the lock in its hand
  await record1(third)
  expect(await third.sequencer.flush()).toBe(at + 1)
  await second.installation.sequencer.mirror()
  const [here, there] = [tiles(0), tiles(1)]
  const both = [...here.keys()].filter((path) => there.has(path))
  expect(both.length).toBeGreaterThan(2)
  expect(both.filter((path) => here.get(path) !== there.get(path))).toEqual([])
}, 60_000)

test('one that wakes between the tiles and the head finds another epoch: it signs nothing, says that it has lost, and never takes the log again', async () => {
  const pool = (installations[0] as Installation).pools.saksi_sequencer
  let wake = (): void => undefined
  const asleep = new Promise<void>((resolve) => void (wake = resolve))
  let isAsleep = false
  const query = async (asked: { readonly name?: string }, ...rest: unknown[]): Promise<unknown> => {
    if (asked.name === 'sequencer-head' && !isAsleep) {
      isAsleep = true
      await asleep
    }
    return (pool.query as (...all: unknown[]) => Promise<unknown>)(asked, ...rest)
  }
  const sleeper = await server(0, { connect: () => pool.connect(), query: query.bind(pool) } as unknown as Db)
  await record1(sleeper)
  const slept = sleeper.sequencer.flush()
  slept.catch(() => undefined) // looked at below
  while (!isAsleep) await pause(5)
  await pause(LEASE_MS)
  expect(sleeper.sequencer.isSure()).toBe(false)
  const second = await server(1)
  await takesOver(second)
  await record1(second)
  const at = await second.sequencer.flush()
  const head = await second.installation.checkpoint()
  wake()
  await expect(slept).rejects.toThrow(SequencerStopped)
  expect(sleeper.lost).toEqual(['lost'])
  await expect(sleeper.sequencer.flush()).rejects.toThrow('another server')
  expect([await size(), await second.installation.checkpoint()]).toEqual([at, head])
  expect(second.sequencer.hasTurn).toBe(true)
}, 60_000)

test('one that was cut from its database and nobody took over from goes on; what it signed meanwhile is one history', async () => {
  const first = await server(0)
  await takesOver(first)
  const admin = installations[0]?.owner() as Db
  await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'saksi_sequencer'`).catch(() => undefined)
  await pause(LEASE_MS + 50)
  await record1(first)
  const before = await size()
  const goesOn = async (): Promise<boolean> => {
    await first.sequencer.flush().catch(() => undefined)
    return first.sequencer.hasTurn && first.sequencer.isSure()
  }
  await expect.poll(goesOn).toBe(true)
  expect([first.lost, await size()]).toEqual([[], before + 1])
}, 60_000)

test('a head that this machine has not published is in no receipt, and is shown to no witness', async () => {
  const first = await server(0)
  await takesOver(first)
  const { installation } = first
  const path = join(installation.layout.tlog, 'checkpoint')
  const before = readFileSync(path, 'utf8')
  const [id = ''] = await records(installation)
  await first.sequencer.flush()
  const after = readFileSync(path, 'utf8')
  // As a session sees a commit that still waits for the standby, or whose waiting was cut off.
  writeFileSync(path, before)
  expect(await installation.receipt(OPERATOR, id)).toBeUndefined()
  // Nor where the file is gone: what this machine published, it does not know then.
  rmSync(path)
  expect(await installation.receipt(OPERATOR, id)).toBeUndefined()
  writeFileSync(path, before)
  const seen = installation.witnessed()?.size ?? 0
  expect(await installation.bornOut()).toBe(true)
  expect(installation.witnessed()?.size ?? 0).toBeLessThanOrEqual(Math.max(seen, (await size()) - 1))
  writeFileSync(path, after)
  expect(await installation.receipt(OPERATOR, id)).toMatchObject({ entry: id })
}, 60_000)

test('without a quorum that answers now nobody takes over, whatever was cosigned before; with it, it does', async () => {
  const first = await server(0)
  await takesOver(first)
  await first.installation.bornOut()
  await first.sequencer.close()
  await record.stopWitness(0)
  await record.stopWitness(1)
  const before = await first.installation.checkpoint()
  const second = await server(1)
  await record1(second)
  await expect(second.sequencer.flush()).rejects.toThrow('no quorum of the witnesses')
  expect(await first.installation.checkpoint()).toEqual(before)
  await record.startWitness(1)
  expect(await second.sequencer.flush()).toBe(before.size + 1)
  await record.startWitness(0)
}, 60_000)

test('a standby that is promoted twice finds nobody who signs on it: neither who wrote before the first time, nor who wrote between', async () => {
  const first = await server(0)
  await takesOver(first)
  await record1(first)
  await first.sequencer.flush()
  const owner = first.installation.owner()
  const stateOf = async (): Promise<State> => ({
    ...((await owner.query<Head>('select size, root, checkpoint from saksi.log_head')).rows[0] as Head),
    ...((await owner.query<Omit<State, keyof Head>>('select epoch, beat, is_free from saksi.log_lease')).rows[0] as State),
  })
  const promote = async ({ size: n, root, checkpoint, epoch, beat, is_free }: State): Promise<void> => {
    await owner.query('update saksi.log_head set size = $1, root = $2, checkpoint = $3', [n, root, checkpoint])
    await owner.query('update saksi.log_lease set epoch = $1, beat = $2, is_free = $3', [epoch, beat, is_free])
  }
  const left = await stateOf() // the first's database, as it stays behind
  const second = await server(1)
  await takesOver(second) // the other's, which has all of it
  await record1(second)
  await second.sequencer.flush()
  expect(await second.installation.bornOut()).toBe(true)
  const { rows: gone } = await owner.query<Leaf>('delete from saksi.log_leaves where idx >= $1 returning *', [left.size])
  const between = await stateOf()
  await promote(left)
  await record1(first)
  const flushed =
    ({ sequencer }: Server) =>
    (): Promise<string> =>
      sequencer.flush().then(() => '', String)
  // Its own epoch stands in the row again.
  await expect.poll(flushed(first), { interval: 20 }).toMatch(/SequencerStopped: no quorum of the witnesses/)
  await expect.poll(flushed(second), { interval: 20 }).toMatch(/SequencerStopped/)
  expect(await size()).toBe(left.size)
  await owner.query('delete from saksi.log_leaves where idx >= $1', [left.size])
  await putBack(gone)
  await promote(between)
}, 60_000)

test('one whose disk is full signs nothing and is soon not sure of the log, however often it tries; the other goes on with what it had numbered', async (context) => {
  const disk = join(dirname(record.dirs[0]), 'small-disk')
  const { tlog } = (installations[0] as Installation).layout
  mkdirSync(disk)
  const mount = (...argv: string[]): boolean => process.getuid?.() === 0 && spawnSync('mount', argv).status === 0
  const isMounted = mount('-t', 'tmpfs', '-o', 'size=512k,mode=755', 'tmpfs', disk)
  if (!isMounted && process.env['CI'] === 'true') throw new Error('a file system cannot be mounted here (not root?), and CI must try it')
  if (!isMounted) context.skip('NOT TESTED: a small file system cannot be mounted (not root?)')
  try {
    cpSync(tlog, disk, { recursive: true })
    expect(mount('--bind', disk, tlog)).toBe(true)
    const first = await server(0)
    await takesOver(first)
    const before = await size()
    expect(spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'filler')}`, 'bs=4k']).status).toBe(1)
    await record1(first)
    await expect(first.sequencer.flush()).rejects.toThrow('ENOSPC')
    const isSure = async (): Promise<boolean> => {
      await first.sequencer.flush().catch(() => undefined) // looked at above and below
      return first.sequencer.isSure()
    }
    await expect.poll(isSure, { interval: 20 }).toBe(false)
    await expect(first.sequencer.flush()).rejects.toThrow('ENOSPC')
    expect(await size()).toBe(before)
    await first.sequencer.close() // as its process ends, which serves nobody any more
    const second = await server(1)
    await takesOver(second)
    expect(await size()).toBe(before + 1)
  } finally {
    for (const at of [tlog, disk]) spawnSync('umount', ['--lazy', at])
  }
}, 60_000)

test('a machine that was away does not sign on a database that came up without the last entries', async () => {
  const first = await server(0)
  await takesOver(first)
  const owner = first.installation.owner()
  const readHead = async (): Promise<Head> => (await owner.query<Head>('select size, root, checkpoint from saksi.log_head')).rows[0] as Head
  const setHead = ({ size: n, root, checkpoint }: Head): Promise<unknown> =>
    owner.query('update saksi.log_head set size = $1, root = $2, checkpoint = $3', [n, root, checkpoint])
  const old = await readHead()
  await (installations[1] as Installation).sequencer.mirror() // all that the second machine ever sees of it
  await record1(first)
  await first.sequencer.flush()
  const newest = await readHead()
  expect(await first.installation.bornOut()).toBe(true)
  // As a standby has it that follows asynchronously, and is promoted.
  const { rows: gone } = await owner.query<Leaf>('delete from saksi.log_leaves where idx >= $1 returning *', [old.size])
  await setHead(old)
  await record1(first)
  await expect(first.sequencer.flush()).rejects.toThrow(`signed up to ${newest.size} entries`)
  const second = await server(1)
  const flushed = (): Promise<string> => second.sequencer.flush().then(() => '', String)
  await expect.poll(flushed, { interval: 20 }).toMatch(/SequencerStopped: no quorum of the witnesses/)
  expect((await readHead()).size).toBe(old.size)
  // The old primary comes back, and what was recorded on the other goes into its log.
  await owner.query('delete from saksi.log_leaves where idx >= $1', [old.size])
  await putBack(gone)
  await setHead(newest)
}, 60_000)

test('one that lost the log opens no anchor either', async () => {
  const owner = (installations[0] as Installation).owner()
  const { layout, pools } = installations[0] as Installation
  const { rows } = await owner.query<{ epoch: number }>('select epoch from saksi.log_lease')
  let epoch = rows[0]?.epoch ?? 0
  const anchor = await AnchorLog.open({
    db: pools.saksi_sequencer,
    folder: layout.anchor,
    signer: readAnchorSigner(layout),
    epoch: () => epoch,
  })
  const { text } = await (installations[0] as Installation).checkpoint()
  await anchor.prepare(10, new Uint8Array(32), text, () => 10)
  epoch--
  await expect(anchor.prepare(20, new Uint8Array(32), text, () => 20)).rejects.toThrow('another server')
  epoch++
  // The next server's clock may be behind.
  const next = await AnchorLog.open({
    db: pools.saksi_sequencer,
    folder: layout.anchor,
    signer: readAnchorSigner(layout),
    epoch: () => epoch,
  })
  expect(next.preparedUntil).toBe(10)
  const { rows: kept } = await owner.query<{ n: number }>('select count(*)::int as n from saksi.log_anchors')
  expect(kept).toEqual([{ n: 1 }])
  // The copy of the machine that waits has what is settled, and the rest when it takes over.
  await next.prepare(20, new Uint8Array(32), text, () => 20)
  const there = (installations[1] as Installation).layout
  const parts = { db: pools.saksi_sequencer, folder: there.anchor, signer: readAnchorSigner(there), epoch: () => epoch }
  const copied = (): number => openCheckpoint(readFileSync(join(there.anchor, 'checkpoint'), 'utf8'), parts.signer.key)?.size ?? -1
  await AnchorLog.mirror(parts, 15)
  expect(copied()).toBe(1)
  await AnchorLog.mirror(parts, 5)
  expect(copied()).toBe(1)
  await AnchorLog.open(parts)
  expect(copied()).toBe(2)
  expect(readFileSync(join(there.anchor, 'checkpoint'), 'utf8')).toBe(readFileSync(join(layout.anchor, 'checkpoint'), 'utf8'))
})

// Last of all: it makes the log long.
test.runIf(AT_NIGHT)(
  'a backlog that takes longer than a lease is worked through by the one that has the log, which stays sure of it all the while',
  async () => {
    const [leaseMs, pieces] = [6_000, 3]
    const pool = (installations[0] as Installation).pools.saksi_sequencer
    const slowly = async (asked: { readonly name?: string }, ...rest: unknown[]): Promise<unknown> => {
      if (asked.name === 'sequencer-head') await pause(leaseMs / 2.4)
      return (pool.query as (...all: unknown[]) => Promise<unknown>)(asked, ...rest)
    }
    const first = await server(0, { connect: () => pool.connect(), query: slowly.bind(pool) } as unknown as Db, leaseMs)
    const second = await server(1, undefined, leaseMs)
    await records(
      first.installation,
      Array.from({ length: (pieces - 1) * 4096 + 1 }, () => figure),
    )
    const before = await size()
    let isOver = false
    const worked = takesOver(first).finally(() => void (isOver = true))
    while (!first.sequencer.isSure()) await pause(20) // with the first piece; taking it makes nobody sure
    const were: boolean[] = []
    while (!isOver) {
      await second.sequencer.flush()
      were.push(first.sequencer.isSure() && !second.sequencer.hasTurn)
      await pause(50)
    }
    await worked
    expect(await size()).toBe(before + (pieces - 1) * 4096 + 1)
    expect(were.length).toBeGreaterThan(10)
    expect(were.filter((was) => !was)).toEqual([])
  },
  120_000,
)
