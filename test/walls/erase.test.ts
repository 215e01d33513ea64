/**
 * An erasure as two agencies carry it out: ordered, held, stopped or not, and then gone from the server, whatever was cut off on the way.
 * In part by night. By day: walls/erasure, walls/vault-erasure.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { destroyErased } from '../../src/work/erasing/destroy.ts'
import { takeErasure } from '../../src/work/erasing/take.ts'
import { openInstallation, type Installation } from '../../src/work/installation/installation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { commitGroup } from '../../src/store/postgres/append/commit-group.ts'
import { rebuild } from '../../src/store/postgres/rebuild.ts'
import { removeCluster } from '../../src/store/postgres/server/remove-cluster.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import { INSTALLATION, type EntryBody, type Stub } from '../../src/core/entry/kinds.ts'
import type { RecordVersion } from '../../src/core/entry/kinds/record-version.ts'
import { makeEntry, uuidFrom, type Parts } from '../../src/core/entry/make.ts'
import { OPEN_MATTERS } from '../../src/core/entry/open-matters.ts'
import { readyOf, type Ready } from '../../src/core/entry/ready.ts'
import { signJointly } from '../../src/core/entry/sign.ts'
import { makeSigningKey, readSigningKey, softwareSigner, type SigningKey } from '../../src/core/entry/software-key.ts'
import { RECORD_KINDS } from '../../src/core/model/kinds.ts'
import { append as takeIn } from '../../src/road/append.ts'
import type { Sealed } from '../../src/road/stages.ts'
import { main } from '../../src/main.ts'
import { makeInstallation, sealFile, type Made } from '../helpers/made-installation.ts'
import { AT_NIGHT } from '../helpers/everything.ts'

let made: Made
let file: Sealed
const said: string[] = []
const oversight = makeSigningKey('toyland', 'owl', 'oversight', nodeRandom.bytes(48))
/** The command runs beside a server, as it does where one serves: what it records is logged by whoever sequences. */
const run = (...argv: string[]): Promise<number> => sequenced(() => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) }))
async function sequenced<T>(work: () => Promise<T>): Promise<T> {
  const sequencing = setInterval(() => void made.installation.sequencer.flush(), 50)
  try {
    return await work()
  } finally {
    clearInterval(sequencing)
  }
}
const keyFile = (agency: string, role: CredentialRole): string => made.installation.layout.signingKey(agency, role)
const keyOf = (agency: string, role: CredentialRole): SigningKey =>
  readSigningKey(JSON.parse(readFileSync(keyFile(agency, role), 'utf8'))) as SigningKey
const twoSign = (): string[] => [
  '--ground',
  'court-order',
  '--sign',
  keyFile('bell', 'head'),
  '--sign',
  join(made.dir, '..', 'owl.key.json'),
]

async function signed(agency: string, body: EntryBody, keys: readonly SigningKey[]): Promise<Parts> {
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency, author: keys[0]?.card.credential ?? `unsigned:${agency}` }
  const parts = makeEntry(head, body, {}, {}, nodeRandom.bytes)
  return keys.length === 0 ? parts : signJointly(parts, keys.map(softwareSigner))
}
const ready = (parts: Parts): Ready => readyOf(parts, { stub: JSON.parse(parts.stub) as Stub, other: {} })
/** Thirty-one days pass: the record's time is its newest entry's, and never goes back. */
async function waitOut(days: number): Promise<void> {
  const after = `${new Date(Date.now() + days * 86_400_000).toISOString().replace('T', ' ').replace('Z', '000')}+00`
  const entry = ready(await signed(INSTALLATION, { kind: 'log.padded', noise: 'ab'.repeat(32) }, []))
  await commitGroup(made.installation.pools.saksi_app, INSTALLATION, [{ entries: [entry], place: null }], { isDemo: true, after })
  await made.installation.sequencer.flush()
}
const partsOf = async (id: string) =>
  (
    await made.installation.pools.saksi_reader.query<{ coded: string; sealed: string }>(
      'select coded, sealed from saksi.entry_parts where entry_id = $1',
      [id],
    )
  ).rows[0]
const verifies = async (): Promise<unknown> => {
  await run('verify', made.dir, '--json')
  return (JSON.parse(said.at(-1) ?? '') as { faults: unknown }).faults
}
/** Whether bytes lie anywhere in the database's tables, as a thief of the disk would look. */
function liesOnDisk(text: string): boolean {
  const walk = (path: string): string[] => (statSync(path).isDirectory() ? readdirSync(path).flatMap((n) => walk(join(path, n))) : [path])
  const tables = walk(made.dir).filter((path) => /\/base\/\d+\/\d+(?:\.\d+)?$/.test(path))
  if (tables.length === 0) throw new Error('there are no tables where they should be')
  return tables.some((path) => readFileSync(path).includes(text))
}
/** One version each. */
let records: { record: string; id: string }[] = []
const nameOf = (i: number): string => `bell:accused_episode:${records[i]?.record ?? ''}`

beforeAll(async () => {
  made = await makeInstallation('toyland')
  const { installation } = made
  writeFileSync(join(made.dir, '..', 'owl.key.json'), JSON.stringify(oversight))
  const registrars = [keyOf('bell', 'registrar'), keyOf('owl', 'registrar')]
  const enrolment: EntryBody = { kind: 'credential.enrolled', card: oversight.card, approvedBy: registrars.map((r) => r.card.credential) }
  await installation.store.append(INSTALLATION, [ready(await signed(INSTALLATION, enrolment, registrars))], null)
  const rows = [1, 2, 3, 4].map((n) => `Acorn,${n}/2024,1,Wump Nobody,2024-02-01,Waking a cat,Red hat,3`)
  const sheet = `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\n${rows.join('\n')}\n`
  const sealed = await sealFile(installation, 'town-return', 'bell', new TextEncoder().encode(sheet), '2024-02.csv')
  if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
  file = sealed
  await takeIn(sealed, installation.country, installation.store)
  await installation.sequencer.flush()
  records = sealed.entries.slice(1).map((e) => ({ record: (JSON.parse(e.stub) as RecordVersion).record, id: e.id }))
}, 120_000)
afterAll(() => made.remove())

describe('an order', () => {
  test('is refused for what is not there, for half a record, by one person, and while something is open', async () => {
    expect(await run('erase', made.dir, `bell:accused_episode:${'ab'.repeat(16)}`, ...twoSign())).toBe(2)
    expect(said.at(-1)).toContain('nothing here, or it is not yours')
    expect(await run('erase', made.dir, nameOf(0), '--ground', 'court-order', '--sign', keyFile('bell', 'head'))).toBe(2)
    expect(await run('erase', made.dir, nameOf(0), '--ground', 'because', '--sign', 'x', '--sign', 'y')).toBe(2)
    const owner = made.installation.owner()
    for (const [stage, word] of [
      ['trial', 'A case is open'],
      ['appeal', 'An appeal is open'],
    ] as const) {
      await owner.query('update saksi.accused_episodes set stage = $1 where record_id = $2', [stage, records[1]?.record])
      expect(await run('erase', made.dir, nameOf(1), ...twoSign())).toBe(2)
      expect(said.at(-1)).toContain(word)
      // Nor is a record that is linked to it, whichever way the link was made.
      const link: EntryBody = {
        kind: 'link.asserted',
        relation: 'same_case',
        a: ['bell', 'accused_episode', records[1]?.record ?? ''],
        b: ['bell', 'accused_episode', records[0]?.record ?? ''],
        basis: 'same-case-number',
      }
      await made.installation.store.append('bell', [ready(await signed('bell', link, []))], null)
      expect(await run('erase', made.dir, nameOf(0), ...twoSign())).toBe(2)
      expect(said.at(-1)).toContain(word)
      await owner.query('update saksi.accused_episodes set stage = null')
    }
    const two = [keyOf('bell', 'head'), oversight]
    const half = {
      type: 'accused_episode',
      record: records[0]?.record ?? '',
      ground: 'court-order',
      approvedBy: two.map((k) => k.card.credential),
    } as const
    const other: EntryBody = { kind: 'erasure.ordered', ...half, entries: [records[1]?.id ?? ''], advocate: 'none' }
    await expect(takeErasure(await signed('bell', other, two), 'bell', made.installation)).rejects.toMatchObject({
      code: 'erasure.not-whole',
    })
    expect(await run('erase', made.dir, '--json')).toBe(0)
    expect(JSON.parse(said.at(-1) ?? '')).toMatchObject({ erasures: [] })
  }, 120_000)
  test('holds for thirty days, is listed, and is not given twice', async () => {
    for (const i of [0, 1, 2]) expect(await run('erase', made.dir, nameOf(i), ...twoSign()), said.at(-1)).toBe(0)
    expect(said.at(-1)).toContain('can be carried out from')
    expect(await run('erase', made.dir, nameOf(0), ...twoSign())).toBe(2)
    expect(said.at(-1)).toContain('was ordered on')
    const two = [keyOf('bell', 'head'), oversight]
    const base = {
      type: 'accused_episode',
      record: records[0]?.record ?? '',
      ground: 'court-order',
      approvedBy: two.map((k) => k.card.credential),
    } as const
    const early: EntryBody = { kind: 'record.erased', ...base, entries: [records[0]?.id ?? ''] }
    await expect(takeErasure(await signed('bell', early, two), 'bell', made.installation)).rejects.toMatchObject({ code: 'erasure.held' })
    expect(await run('erase', made.dir)).toBe(1)
    expect(await partsOf(records[0]?.id ?? '')).toBeDefined()
  }, 120_000)
  test('can be stopped by whoever is concerned, and by nobody else', async () => {
    expect(await run('erase', made.dir, nameOf(2), '--stop', 'person-asked', '--by', 'bell', '--sign', keyFile('bell', 'clerk'))).toBe(2)
    expect(await run('erase', made.dir, nameOf(2), '--stop', 'person-asked', '--by', 'bell', '--sign', keyFile('bell', 'head'))).toBe(0)
    expect(await run('erase', made.dir, nameOf(3), '--stop', 'in-error', '--by', 'bell', '--sign', keyFile('bell', 'head'))).toBe(2)
  }, 120_000)
  test('is overtaken by a version that comes after it: that one is not erased without thirty days of its own', async () => {
    const { installation } = made
    const record = nameOf(3)
    expect(await run('erase', made.dir, record, ...twoSign())).toBe(0)
    const sheet =
      'Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\nAcorn,4/2024,1,Wump Nobody,2024-02-01,Waking a cat,Red hat,4\n'
    const corrected = await sealFile(installation, 'town-return', 'bell', new TextEncoder().encode(sheet), '2024-02.csv')
    if ('refused' in corrected) throw new Error(JSON.stringify(corrected.refused))
    await takeIn(corrected, installation.country, installation.store)
    await installation.sequencer.flush()
    await run('erase', made.dir, '--json')
    const states = (JSON.parse(said.at(-1) ?? '') as { erasures: { record: string; state: string }[] }).erasures
    expect(states.filter((e) => e.record === records[3]?.record).map((e) => e.state)).toEqual(['overtaken'])
    const two = [keyOf('bell', 'head'), oversight]
    const erased = {
      kind: 'record.erased',
      type: 'accused_episode',
      record: records[3]?.record ?? '',
      ground: 'court-order',
      approvedBy: two.map((k) => k.card.credential),
    } as const
    const both = [records[3]?.id ?? '', corrected.entries[1]?.id ?? '']
    await expect(takeErasure(await signed('bell', { ...erased, entries: both }, two), 'bell', installation)).rejects.toMatchObject({
      code: 'erasure.no-order',
    })
    expect(await run('erase', made.dir, record, ...twoSign()), said.at(-1)).toBe(0)
    expect(said.at(-1)).toContain('can be carried out from')
  }, 120_000)
})

describe('after thirty days', () => {
  test('the two sign again and it is gone: parts, salts, what was projected, and the bytes on the disk; its count stays', async () => {
    const before = await partsOf(records[0]?.id ?? '')
    const envelope = (JSON.parse(before?.sealed ?? '{}') as { fields: { accused_name: string } }).fields.accused_name
    await made.installation.owner().query('vacuum (full) saksi.entry_parts') // so that what is there is on the disk now
    expect(liesOnDisk(envelope)).toBe(true)
    await waitOut(31)
    expect(await run('erase', made.dir, nameOf(0), ...twoSign())).toBe(0)
    expect(await partsOf(records[0]?.id ?? '')).toBeUndefined()
    expect([envelope, (JSON.parse(before?.coded ?? '{}') as { mac: string }).mac].map(liesOnDisk)).toEqual([false, false])
    expect(await verifies()).toEqual([])
    const again = await rebuild(made.installation.owner())
    expect(again.after).toBe(again.before)
    const { rows } = await made.installation.pools.saksi_reader.query(
      'select case_number, content_mac, offence from saksi.accused_episodes where record_id = $1',
      [records[0]?.record],
    )
    expect(rows).toEqual([{ case_number: null, content_mac: '0'.repeat(32), offence: expect.any(String) as string }])
    // A stopped order stays stopped, however long one waits.
    expect(await run('erase', made.dir, nameOf(2), ...twoSign())).toBe(0)
    expect(said.at(-1)).toContain('can be carried out from')
    expect(await partsOf(records[2]?.id ?? '')).toBeDefined()
  }, 120_000)
  test('the same file sent again brings nothing of it back', async () => {
    const { installation } = made
    await takeIn(file, installation.country, installation.store)
    expect(await partsOf(records[0]?.id ?? '')).toBeUndefined()
    expect(await verifies()).toEqual([])
  }, 120_000)
  test.runIf(AT_NIGHT)(
    'cut off before, within or after the deed, the next run finishes it; and so does a restore',
    async () => {
      const { installation } = made
      const identity = await generateIdentity()
      const at = (name: string): string => join(made.dir, '..', name)
      writeFileSync(at('officer.key'), `${identity}\n`, { mode: 0o600 })
      const backUp = async (file: string): Promise<number> => run('backup', made.dir, at(file), '--to', await identityToRecipient(identity))
      expect(await backUp('before.age'), said.at(-1)).toBe(0)
      const two = [keyOf('bell', 'head'), oversight]
      const base = {
        type: 'accused_episode',
        record: records[1]?.record ?? '',
        ground: 'court-order',
        approvedBy: two.map((k) => k.card.credential),
      } as const
      const act = await signed('bell', { kind: 'record.erased', ...base, entries: [records[1]?.id ?? ''] }, two)
      const later = await openInstallation(made.dir) // one that has not kept the time of before
      try {
        await sequenced(() => takeErasure(act, 'bell', later))
      } finally {
        await later.close()
      }
      // Signed and logged, then the power is cut: it is named until somebody finishes it.
      expect(await verifies()).toMatchObject([{ what: 'entry.not-erased' }])
      // A backup of just then has the erasure and what it erases: a restore carries it out before anything else.
      expect(await backUp('signed.age'), said.at(-1)).toBe(0)
      const restored = async (file: string, to: string): Promise<Installation> => {
        expect(await run('restore', at(file), at(to), '--identity', at('officer.key'), '--unwitnessed'), said.at(-1)).toBe(0)
        expect(await run('verify', at(to)), said.at(-1)).toBe(0)
        return openInstallation(at(to))
      }
      const there = async ({ pools }: Installation, i: number): Promise<number> =>
        (await pools.saksi_reader.query('select 1 from saksi.entry_parts where entry_id = $1', [records[i]?.id])).rows.length
      const signedOnly = await restored('signed.age', 'again')
      expect([await there(signedOnly, 0), await there(signedOnly, 1), await there(signedOnly, 3)]).toEqual([0, 0, 1])
      await signedOnly.close()
      // One from before it does not know of it, and says so. The order is in it, and its thirty days are over: the two sign, and it is done.
      const older = await restored('before.age', 'older')
      expect(said.join('\n')).toContain('what was said after this backup is not in it: carry each erasure out again')
      expect([await there(older, 0), await there(older, 1)]).toEqual([0, 1])
      await takeErasure(act, 'bell', older)
      expect(await destroyErased(older)).toBe(1)
      expect(await there(older, 1)).toBe(0)
      await older.close()
      expect(await run('verify', at('older')), said.at(-1)).toBe(0)
      for (const name of ['again', 'older']) await removeCluster(at(name))
      // Within: the transaction is lost whole.
      const owner = installation.owner()
      await owner.query(`create function saksi.cut() returns trigger language plpgsql as $$ begin raise 'cut off'; end $$`)
      await owner.query('create trigger cut before update on saksi.accused_episodes execute function saksi.cut()')
      await expect(destroyErased(installation)).rejects.toThrow('cut off')
      expect(await partsOf(records[1]?.id ?? '')).toBeDefined()
      await owner.query('drop function saksi.cut cascade')
      await owner.query('vacuum saksi.accused_episodes') // until then the catalogue says that the table has triggers
      // After the deed, before the sweeping: nothing is left to be named.
      await expect(
        destroyErased(installation, {
          after: () => {
            throw new Error('killed')
          },
        }),
      ).rejects.toThrow('killed')
      expect(await partsOf(records[1]?.id ?? '')).toBeUndefined()
      expect(await verifies()).toEqual([])
      expect(await destroyErased(installation)).toBe(0)
      expect(await verifies()).toEqual([])
    },
    120_000,
  )
})

test('what counts as open is a column and codes of the model', () => {
  for (const { kind, column } of OPEN_MATTERS)
    expect(
      RECORD_KINDS.find((k) => k.id === kind)?.columns.map((c) => c.id),
      kind,
    ).toContain(column)
})
