/**
 * PostgreSQL put back to a named second, from a base backup and the write-ahead log: the same log goes on where nothing was signed later, and what was erased stays
 * erased; where something was, or nobody can tell, it is refused. By night ten times, with pgBackRest: bench/point-in-time.ts.
 * By night alone. By day: operate/restore-served, operate/upgrade, operate/salvage.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Check } from '../../src/work/doctor/check.ts'
import { checkArchive } from '../../src/work/doctor/archive.ts'
import { readOwn } from '../../src/store/postgres/read-own.ts'
import { AT_NIGHT } from '../helpers/everything.ts'
import { ArchivedRecord, type Sown } from '../helpers/archived-record.ts'
import { plainArchive } from '../helpers/archives.ts'

let record: ArchivedRecord
let erased: Sown
let unfinished: Sown
let kept: Sown
let envelopes: string[]
const size = (): Promise<number> => record.on(async (i) => (await i.checkpoint()).size)
const vkey = (): Promise<string> => record.on((i) => Promise.resolve(i.vkey))
const lie = (): Promise<boolean[]> => Promise.all(envelopes.map((text) => record.liesOnDisk(text)))

beforeAll(async () => {
  record = await ArchivedRecord.make('point-in-time', plainArchive)
  ;[erased, unfinished, kept] = (await record.handIn(3)) as [Sown, Sown, Sown]
  await record.anchor()
  await record.orderErasures([erased, unfinished])
  envelopes = (await Promise.all([erased, unfinished, kept].map((one) => record.envelopeOf(one)))) as string[]
}, 120_000)
afterAll(() => record.remove())

const DAY_MS = 86_400_000
/** A repository as pgBackRest tells of it: the oldest backup is so many days old. */
const repository = (days: number, min = '0000000200000000000000C4'): unknown => [
  {
    name: 'saksi',
    archive: [{ database: { id: 1, 'repo-key': 1 }, id: '15-1', max: '0000000300000000000000D0', min }],
    backup: [days, 1].map((old) => ({
      database: { id: 1, 'repo-key': 1 },
      archive: { start: '0000000200000000000000C4', stop: '0000000200000000000000C4' },
      timestamp: { start: Math.floor((Date.now() - old * DAY_MS) / 1000), stop: Math.floor(Date.now() / 1000) },
    })),
  },
]

test('an archive of which nobody says what it holds, or that holds more than thirty days, is a fault of a real record', async () => {
  const file = join(record.dir, 'archive.json')
  const found = (demo = false, at = Date.now()): Promise<Check> =>
    record.on((i) => checkArchive({ ...i, settings: { ...i.settings, demo } }, at))
  const say = (held: unknown): void => writeFileSync(file, JSON.stringify(held))
  const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString()
  expect(await found()).toMatchObject({ state: 'fault', says: expect.stringContaining('how far back nobody has said') as string })
  expect(await found(true)).toMatchObject({ state: 'warn' })
  for (const [held, state, says] of [
    [repository(28), 'ok', '28 days old'],
    [repository(31), 'fault', 'what was erased is still in it'],
    [repository(28, '000000010000000000000002'), 'fault', 'begins before its oldest backup'],
    [[{ name: 'saksi', archive: [], backup: [] }], 'warn', 'no backup that it leads on from'],
    [{ oldest: daysAgo(29) }, 'ok', '29 days old'],
    [{ oldest: daysAgo(31) }, 'fault', 'what was erased is still in it'],
    [{ oldest: 'long ago' }, 'fault', 'neither'],
    [{ message: 'a stack trace' }, 'fault', 'neither'],
  ] as const) {
    say(held)
    expect(await found(), JSON.stringify(held)).toMatchObject({ state, says: expect.stringContaining(says) as string })
  }
  say({ oldest: daysAgo(1) })
  expect(await found(false, Date.now() + 3 * DAY_MS)).toMatchObject({
    state: 'fault',
    says: expect.stringContaining('last said') as string,
  })
  rmSync(file)
}, 60_000)

test('the same log goes on, what had been erased is not there, and what two had signed away is carried out again', async () => {
  await record.erase(erased, true)
  await record.erase(unfinished, false)
  await record.anchor()
  const [before, key] = [await size(), await vkey()]
  const second = await record.nameSecond()
  await record.anchor() // shown, and no more to be had: the anchor of before ends here
  const anchorKey = readFileSync(join(record.dir, 'anchor/vkey'), 'utf8')
  const shown = readFileSync(join(record.dir, 'anchor/checkpoint'), 'utf8')
  await record.ruinAndPutBack(second)
  // What was carried out before that second is gone on the disk as well; what was only signed is there again.
  expect(await lie()).toEqual([false, true, true])

  expect(await record.run('recover', record.dir), record.said.at(-1)).toBe(0)
  expect(record.said.slice(-3).join('\n')).toContain(`${before} entries, borne out by a quorum`)
  expect(record.said.slice(-3).join('\n')).toContain('1 erased records')
  expect(await lie()).toEqual([false, false, true])
  expect([await vkey(), (await size()) > before]).toEqual([key, true])
  expect(readFileSync(join(record.dir, 'anchor/vkey'), 'utf8')).not.toBe(anchorKey)
  // What stood before is on record, and the anchor's longer state is kept.
  const done = await record.on(async (i) => (await readOwn(i.pools.saksi_reader, 'recovery.done')).at(-1)?.stub)
  expect(done).toMatchObject({ what: 'database', entries: before, published: before, cosigned: before })
  expect((done?.anchorBefore ?? 0) - (done?.anchorAfter ?? 0)).toBe(1)
  const id = anchorKey.split('+')[1]
  expect(readFileSync(join(record.dir, `anchor/earlier/${id}.longest`), 'utf8')).toBe(shown)
  expect(await record.run('verify', record.dir), record.said.slice(-4).join('\n')).toBe(0)
  expect(record.said.slice(-40).join('\n')).toContain('the public anchor lost 1 leaves of ten seconds')
  expect(await record.handIn(1)).toHaveLength(1)
  await record.anchor()
}, 120_000)

test('to a second before the last return: refused with both numbers, and nothing is changed', async () => {
  const second = await record.nameSecond()
  const before = await size()
  await record.handIn(1)
  const later = await record.nameSecond()
  const signed = await size()
  await record.ruinAndPutBack(second)
  const checkpoint = readFileSync(join(record.dir, 'tlog/checkpoint'), 'utf8')
  expect(await record.run('recover', record.dir)).toBe(2)
  expect(record.said.at(-1)).toContain(`signed up to ${signed} entries and the database holds ${before}`)
  expect(readFileSync(join(record.dir, 'tlog/checkpoint'), 'utf8')).toBe(checkpoint)
  // Nor where the folder has forgotten how far it was signed, or is told that it was less: what was cosigned lies there, and the witnesses know it themselves.
  const [path, cosigned] = ['checkpoint', 'witnessed'].map((name) => join(record.dir, 'tlog', name)) as [string, string]
  const witnessed = readFileSync(cosigned, 'utf8')
  const refusedFor = async (why: string): Promise<void> => {
    expect(await record.run('recover', record.dir)).toBe(2)
    expect(record.said.at(-1)).toContain(why)
  }
  rmSync(path)
  await refusedFor(`signed up to ${signed} entries`)
  rmSync(cosigned)
  await refusedFor('no checkpoint of this log')
  writeFileSync(path, await record.on(async (i) => (await i.checkpoint()).text))
  await refusedFor('Nobody bears out')
  writeFileSync(path, checkpoint)
  writeFileSync(cosigned, witnessed)
  // The archive has the later second still, on the branch of before: the newest one began where it was put back too early.
  await record.ruinAndPutBack(later, { timeline: 2 })
  expect(await record.run('recover', record.dir), record.said.at(-1)).toBe(0)
  expect(await record.run('verify', record.dir), record.said.slice(-4).join('\n')).toBe(0)
}, 120_000)

test.runIf(AT_NIGHT)(
  'an upgrade is gone back from as long as the new version has recorded nothing: the program of before goes on in the same log',
  async () => {
    const [before, key] = [await size(), await vkey()]
    const second = await record.nameSecond()
    await record.upgrade('999999-of-a-later-version.sql')
    // The program of before refuses the new schema, whatever is asked of it.
    expect(await record.run('verify', record.dir)).not.toBe(0)
    expect(record.said.at(-1)).toContain('999999-of-a-later-version')
    await record.ruinAndPutBack(second)
    expect(await record.run('recover', record.dir), record.said.at(-1)).toBe(0)
    expect(await record.run('verify', record.dir), record.said.slice(-4).join('\n')).toBe(0)
    expect([await vkey(), (await size()) > before]).toEqual([key, true])
    expect(await record.handIn(1)).toHaveLength(1)
  },
  120_000,
)

test.runIf(AT_NIGHT)(
  'tiles are made again where the witnesses bear them out; where none answers nobody goes on',
  async () => {
    const second = await record.nameSecond()
    await record.ruinAndPutBack(second, { action: 'pause' })
    record.loseTiles()
    const published = readFileSync(join(record.dir, 'tlog/checkpoint'), 'utf8')
    // Nobody said what comes after that second: what a database that pauses answers may be from before it.
    expect(await record.run('recover', record.dir)).toBe(2)
    expect(record.said.at(-1)).toContain('still replays')
    await record.resume()
    // What came after the last cosignature is known to this folder alone: without its checkpoint a day that nobody cosigned yet would be gone under the same key.
    rmSync(join(record.dir, 'tlog/checkpoint'))
    for (const time of ['first', 'second']) {
      expect(await record.run('recover', record.dir), time).toBe(2)
      expect(record.said.at(-1)).toContain('no checkpoint of this log')
    }
    writeFileSync(join(record.dir, 'tlog/checkpoint'), published)
    expect(await record.run('recover', record.dir), record.said.at(-1)).toBe(0)
    expect(await record.run('verify', record.dir), record.said.slice(-4).join('\n')).toBe(0)
    // Whom to ask is the log's word, and not a file's that somebody took away.
    const policy = join(record.dir, 'witness-policy')
    renameSync(policy, `${policy}.away`)
    expect(await record.run('recover', record.dir)).toBe(2)
    expect(record.said.at(-1)).toContain('not those that the log says')
    renameSync(`${policy}.away`, policy)
    await record.closeWitnesses()
    expect(await record.run('recover', record.dir)).toBe(2)
    expect(record.said.at(-1)).toContain('Nobody bears out')
  },
  120_000,
)
