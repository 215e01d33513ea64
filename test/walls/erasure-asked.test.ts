/** An erasure at the desk: a head asks, one of oversight signs as the second, who speaks for the person may stop it; for everybody else there is none. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonical, type Json } from '../../src/core/canonical.ts'
import { makeErasure } from '../../src/core/entry/ask-erasure.ts'
import { INSTALLATION, type EntryBody, type Stub } from '../../src/core/entry/kinds.ts'
import { commitmentsOf, hashOf, makeEntry, uuidFrom, type Parts } from '../../src/core/entry/make.ts'
import { readyOf } from '../../src/core/entry/ready.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { inTransaction, type Db } from '../../src/store/postgres/connect.ts'
import { commitGroup } from '../../src/store/postgres/append/commit-group.ts'
import { destroyErased } from '../../src/work/erasing/destroy.ts'
import { versionsOf } from '../../src/work/erasing/standing.ts'
import { mustBeDue } from '../../src/work/erasing/take.ts'
import { putProtected } from '../helpers/protection-record.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

type Before = {
  readonly versions: readonly string[]
  readonly open: string | null
  readonly order: { readonly state: string } | null
  readonly advocates: readonly string[]
  readonly needsAdvocate: boolean
  readonly seconds: readonly { readonly credential: string; readonly agency: string }[]
}
type Shown = {
  readonly erasures: readonly { order: string; record: string; state: string; due: string; isAsked: boolean; deed: object | null }[]
  readonly asked: readonly { entry: Parts; isMine: boolean; isOwn: boolean; isDeclined: boolean; isCurrent: boolean }[]
}
const KIND = 'victim_episode'
let s: ServedPeople
const records: string[] = []
let ofPolice = ''
const id = (who: string): string => s.deviceOf(who).credential
const sign = (who: string, entry: Parts) => s.deviceOf(who).sign(hashOf(commitmentsOf(entry)))
const before = (who: string, record: string, kind = KIND) => s.read<Before>(who, `/api/v1/erasures/desk/${record}?kind=${kind}`)
const shown = async (who: string): Promise<Shown> => (await s.read<Shown>(who, '/api/v1/erasures/desk')).body

type Wish = { readonly second?: string; readonly advocate?: string | undefined; readonly entries?: readonly string[]; readonly of?: string }
async function ask(who: string, record: string, { second = 'oversight', of = 'mosavy', ...wish }: Wish = { advocate: 'ngo-coalition' }) {
  const entries = wish.entries ?? (await before('head', record)).body.versions
  const approvedBy = [id(who), id(second)] as const
  const act = { type: KIND, record, entries, ground: 'request-of-the-person' } as const
  const entry = makeErasure(of, act, { approvedBy, advocate: wish.advocate }, nodeRandom.bytes)
  return { entry, said: await s.post(who, '/api/v1/erasures/first', { entry, signature: await sign(who, entry) }) }
}
const second = async (who: string, entry: Parts) =>
  s.post(who, '/api/v1/erasures/second', { entry: entry.id, signature: await sign(who, entry) })
async function stop(who: string, order: string) {
  const act: EntryBody = { kind: 'erasure.stopped', of: 'mosavy', order, reason: 'not-said' }
  return s.post(who, '/api/v1/erasures/stop', { entry: await s.make(who, act) })
}
async function decline(who: string, asked: string, record: string, says: 'no' | 'again' = 'no') {
  const entry = await s.make(who, { kind: 'erasure.declined', of: 'mosavy', record, ask: asked, says })
  return s.post(who, '/api/v1/erasures/decline', { entry })
}
/** The record's time is its newest entry's, and never goes back. */
async function waitOut(days: number): Promise<void> {
  const after = `${new Date(Date.now() + days * 86_400_000).toISOString().replace('T', ' ').replace('Z', '000')}+00`
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: INSTALLATION, author: `unsigned:${INSTALLATION}` }
  const parts = makeEntry(head, { kind: 'log.padded', noise: 'ab'.repeat(32) }, {}, {}, nodeRandom.bytes)
  const entry = readyOf(parts, { stub: JSON.parse(parts.stub) as Stub, other: {} })
  await commitGroup(s.installation.pools.saksi_app, INSTALLATION, [{ entries: [entry], place: null }], { isDemo: true, after })
  await s.installation.sequencer.flush()
}

beforeAll(async () => {
  s = await servePeople([
    ['head', 'mosavy', ['head']],
    ['other-head', 'mosavy', ['head']],
    ['caseworker', 'mosavy', ['caseworker']],
    ['oversight', 'oversight-body', ['oversight']],
    ['other-oversight', 'oversight-body', ['oversight']],
    ['committee', 'ncct', ['oversight']],
    ['speaker', 'ngo-coalition', ['caseworker']],
    ['police', 'ahtjp', ['head', 'caseworker']],
    ['registrar-to-be', 'ahtjp', ['clerk']],
  ])
  for (const n of ['1', '2', '3'])
    records.push(await putProtected(s, 'victim-episode', 'mosavy', { file_number: `F-${n}`, state: 'closed' }))
  ofPolice = await putProtected(s, 'screening', 'ahtjp', {})
  await s.installation.sequencer.flush()
}, 300_000)
afterAll(() => s?.remove())

describe('before an erasure', () => {
  it('a head is told what there is, what is open, who speaks for the person, and who can sign: those alone whom the policies let', async () => {
    const { status, body } = await before('head', records[0] ?? '')
    expect(status).toBe(200)
    expect(body).toMatchObject({ open: null, order: null, needsAdvocate: true })
    expect(body.versions).toHaveLength(1)
    expect(body.advocates).toContain('ngo-coalition')
    expect(body.advocates).not.toContain('mosavy')
    // The committee is of the type of oversight, and no policy lets it stand for an erasure.
    expect(body.seconds.map((c) => c.credential).toSorted()).toEqual([id('oversight'), id('other-oversight')].toSorted())
  })
  it('another’s record, one that there is not, one behind the wall and somebody who is no head are one answer, byte for byte', async () => {
    const answers = await Promise.all(
      [
        ['police', records[0], KIND],
        ['police', 'ab'.repeat(16), KIND],
        // Their own, and on the protection side: they handed it in and cannot read it back.
        ['police', ofPolice, 'screening'],
        ['caseworker', records[0], KIND],
        ['oversight', records[0], KIND],
        ['head', 'ab'.repeat(16), KIND],
        ['head', records[0], 'nothing'],
      ].map(async ([who, record, kind]) => {
        const said = await s.get(who ?? '', `/api/v1/erasures/desk/${record}?kind=${kind}`)
        return `${said.status} ${await said.text()}`
      }),
    )
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toMatch(/^404 /)
    for (const who of ['registrar-to-be']) expect((await s.get(who, '/api/v1/erasures/desk')).status).toBe(404)
    expect((await fetch(`${s.api}/api/v1/erasures/desk`)).status).toBe(404)
  })
})

describe('the first signature', () => {
  it('is refused of another’s record, of half a record, with nobody who may, with no advocate, and under another’s name', async () => {
    const [record = ''] = records
    expect((await ask('police', record, { of: 'ahtjp', advocate: 'ngo-coalition' })).said).toMatchObject({ status: 404 })
    expect(
      (await ask('police', 'ab'.repeat(16), { of: 'ahtjp', advocate: 'ngo-coalition', entries: [crypto.randomUUID()] })).said.body.code,
    ).toBe('not-found')
    expect((await ask('head', record, { second: 'committee', advocate: 'ngo-coalition' })).said.body.code).toBe('erasure.other')
    expect((await ask('head', record, { second: 'other-head', advocate: 'ngo-coalition' })).said.body.code).toBe('erasure.other')
    expect((await ask('head', record, { advocate: 'none' })).said.body.code).toBe('act.not-sound')
    expect((await ask('head', record, { advocate: 'mosavy' })).said.body.code).toBe('act.not-sound')
    expect((await ask('head', record, { advocate: 'ngo-coalition', entries: [crypto.randomUUID()] })).said.body.code).toBe(
      'erasure.not-whole',
    )
    // The deed, where nothing was ordered.
    expect((await ask('head', record, {})).said.body.code).toBe('erasure.no-order')
    expect((await ask('caseworker', record)).said.status).toBe(404)
    const { entry } = await ask('other-head', record)
    expect((await s.post('head', '/api/v1/erasures/first', { entry, signature: await sign('head', entry) })).body.code).toBe(
      'erasure.other',
    )
    await s.post('other-head', '/api/v1/erasures/back', { entry: entry.id })
    expect((await shown('head')).asked).toEqual([])
  })
  it('waits for the second, who sees it with all of oversight there and the office that asked, and counts for nothing', async () => {
    const { entry, said } = await ask('head', records[0] ?? '')
    expect(said.status).toBe(200)
    expect((await shown('oversight')).asked).toMatchObject([{ entry: { id: entry.id }, isMine: true, isCurrent: true }])
    expect((await shown('other-head')).asked).toMatchObject([{ isMine: false }])
    expect((await shown('other-oversight')).asked).toMatchObject([{ isMine: false, isOwn: false }])
    for (const who of ['speaker', 'police', 'committee']) expect((await shown(who)).asked, who).toEqual([])
    expect((await shown('oversight')).erasures).toEqual([])
    // Two people at one record: the other is told that it is asked already, and nothing is asked twice.
    expect((await ask('other-head', records[0] ?? '')).said.body.code).toBe('erasure.asked')
    expect((await second('other-oversight', entry)).status).toBe(404)
    expect((await second('head', entry)).status).toBe(404)
    // Nobody lends a signature.
    const borrowed = { entry: entry.id, signature: await sign('other-oversight', entry) }
    expect((await s.post('oversight', '/api/v1/erasures/second', borrowed)).status).toBeGreaterThanOrEqual(400)
    expect((await shown('oversight')).erasures).toEqual([])
  })
  it('is declined on record without a reason: all of oversight there see it, and nobody else of it is asked until it says so', async () => {
    const [{ entry } = { entry: { id: '' } }] = (await shown('oversight')).asked
    const [record = ''] = records
    expect((await decline('other-oversight', entry.id, record)).status).toBe(404)
    expect((await decline('oversight', entry.id, records[1] ?? '')).status).toBe(404)
    expect((await decline('oversight', entry.id, record, 'again')).status).toBe(404)
    expect((await decline('oversight', entry.id, record)).status).toBe(200)
    expect((await shown('head')).asked).toMatchObject([{ isDeclined: true, isOwn: true }])
    expect((await shown('other-oversight')).asked).toMatchObject([{ isDeclined: true, isMine: false, isOwn: false }])
    expect(JSON.stringify((await shown('head')).asked)).not.toContain('reason')
    for (const who of ['speaker', 'police', 'committee']) expect((await shown(who)).asked, who).toEqual([])
    expect((await second('oversight', entry as Parts)).status).toBe(404)
    // The head passes over the no neither by the next of that office, nor by taking back what was asked.
    await s.post('head', '/api/v1/erasures/back', { entry: entry.id })
    expect((await shown('other-oversight')).asked).toMatchObject([{ entry: { id: entry.id }, isDeclined: true }])
    for (const other of ['oversight', 'other-oversight'])
      expect((await ask('head', record, { advocate: 'ngo-coalition', second: other })).said.body.code, other).toBe('erasure.declined')
    expect((await decline('committee', entry.id, record, 'again')).status).toBe(404)
    expect((await decline('other-oversight', entry.id, record, 'again')).status).toBe(200)
    expect((await shown('oversight')).asked).toMatchObject([{ isDeclined: false, isMine: true }])
  })
  it('is taken back by the office that asked, and by no other', async () => {
    const [{ entry } = { entry: { id: '' } }] = (await shown('oversight')).asked
    await s.post('police', '/api/v1/erasures/back', { entry: entry.id })
    expect((await shown('head')).asked).toHaveLength(1)
    await s.post('other-head', '/api/v1/erasures/back', { entry: entry.id })
    expect((await shown('head')).asked).toEqual([])
  })
})

describe('an order', () => {
  it('is on record with both signatures, and told to whoever speaks for the person from that moment; the police see none', async () => {
    for (const record of records) {
      const { entry } = await ask('head', record)
      expect((await second('oversight', entry)).status).toBe(200)
    }
    for (const who of ['head', 'oversight', 'other-oversight', 'speaker'])
      expect(
        (await shown(who)).erasures.map((e) => e.state),
        who,
      ).toEqual(['held', 'held', 'held'])
    for (const who of ['police', 'committee']) expect((await shown(who)).erasures, who).toEqual([])
    expect((await shown('oversight')).asked).toEqual([])
    expect(JSON.parse(readFileSync(s.installation.layout.erasuresAsked, 'utf8'))).toEqual([])
    // Nobody carries it out before its time.
    expect((await ask('head', records[0] ?? '', {})).said.body.code).toBe('erasure.held')
    expect((await ask('head', records[0] ?? '')).said.body.code).toBe('erasure.ordered')
  })
  it('is stopped by one signature of who is concerned, and by nobody else', async () => {
    const orderOf = async (record: string): Promise<string> => (await shown('head')).erasures.find((e) => e.record === record)?.order ?? ''
    const order = await orderOf(records[1] ?? '')
    for (const who of ['police', 'committee']) expect((await stop(who, order)).body.code, who).toBe('not-found')
    const others = await s.make('speaker', { kind: 'erasure.stopped', of: 'mosavy', order, reason: 'not-said' })
    expect((await s.post('head', '/api/v1/erasures/stop', { entry: others })).status).toBe(404)
    expect((await stop('speaker', order)).status).toBe(200)
    expect((await shown('head')).erasures.find((e) => e.order === order)?.state).toBe('stopped')
    expect((await stop('oversight', await orderOf(records[2] ?? ''))).status).toBe(200)
  })
  it('that comes after a stop names the same body to speak for the person, which knows of it', async () => {
    const [, record = ''] = records
    expect((await before('head', record)).body.advocates).toEqual(['ngo-coalition'])
    // Cambodia has one body that can; a country with two has the way round.
    const { country } = s.installation
    const coalition = country.agencies.filter(({ id: agency }) => agency === 'ngo-coalition')
    const another = { ...country, agencies: [...country.agencies, ...coalition.map((own) => ({ ...own, id: 'ngo-other' }))] }
    const order = async (advocate: string) => {
      const entries = (await before('head', record)).body.versions
      const act = { type: KIND, record, entries, ground: 'request-of-the-person' } as const
      const made = makeErasure('mosavy', act, { approvedBy: [id('head'), id('oversight')], advocate }, nodeRandom.bytes)
      return mustBeDue(JSON.parse(made.stub) as Extract<Stub, { kind: 'erasure.ordered' }>, { ...s.installation, country: another })
    }
    await expect(order('ngo-other')).rejects.toMatchObject({ code: 'erasure.other-advocate' })
    await expect(order('ngo-coalition')).resolves.toBeUndefined()
    const { entry, said } = await ask('head', record)
    expect(said.status).toBe(200)
    await s.post('head', '/api/v1/erasures/back', { entry: entry.id })
  })
  it('is looked for by keys: no statement of it reads all that an office ever sent', async () => {
    const seen: [string, unknown[]][] = []
    const { saksi_reader: reader } = s.installation.pools
    const spied = { query: (sql: string, values: unknown[]) => (seen.push([sql, values]), reader.query(sql, values)) } as unknown as Db
    expect(await versionsOf(spied, { agency: 'mosavy', record: records[1] ?? '' }, KIND)).toHaveLength(1)
    const asked = seen.filter(([sql]) => sql.includes('saksi.entries'))
    expect(asked).toHaveLength(1)
    await inTransaction(reader, async (client) => {
      await client.query('set local enable_seqscan = off')
      for (const [sql, values] of asked) {
        const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, values)
        const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
        expect(plan).not.toContain('Seq Scan')
        expect(plan).toMatch(/Index Cond: .*entry_id = ANY/)
      }
    })
  })
  it('is carried out by the two after thirty days, and then its state is what it is: signed, and erased when the machine has destroyed it', async () => {
    await waitOut(31)
    expect((await shown('head')).erasures.map((e) => e.state).toSorted()).toEqual(['due', 'stopped', 'stopped'])
    const { entry, said } = await ask('head', records[0] ?? '', {})
    expect(said.status).toBe(200)
    expect((await shown('head')).erasures.find((e) => e.record === records[0])?.isAsked).toBe(true)
    expect((await second('oversight', entry)).status).toBe(200)
    await s.installation.sequencer.flush()
    const stateOf = async () => (await shown('speaker')).erasures.find((e) => e.record === records[0])
    expect(await stateOf()).toMatchObject({ state: 'signed' })
    expect(await destroyErased(s.installation)).toBe(1)
    expect(await stateOf()).toMatchObject({ state: 'erased', deed: { entry: entry.id } })
    expect((await ask('head', records[0] ?? '', {})).said.body.code).toBe('erasure.done')
  })
})

describe('five hundred payloads', () => {
  const PAYLOADS = Array.from({ length: 500 }, (_, i) => `${['<script>', '{{', '\u0000', '\u202E', "' or 1=1 --", '../'][i % 6]}${i}ក`)
  it('in each field of what is asked are refused, and none is kept or said again', async () => {
    const good = makeErasure(
      'mosavy',
      { type: KIND, record: records[1] ?? '', entries: (await before('head', records[1] ?? '')).body.versions, ground: 'court-order' },
      { approvedBy: [id('head'), id('oversight')], advocate: 'ngo-coalition' },
      nodeRandom.bytes,
    )
    const fields = Object.keys(JSON.parse(good.stub) as object)
    const taken: string[] = []
    for (const [i, payload] of PAYLOADS.entries()) {
      const said = JSON.parse(good.stub) as Record<string, Json>
      const field = fields[i % fields.length] ?? 'v'
      // Each is signed as it is: what refuses it is what it says, and not that somebody else signed other bytes.
      const entry = { ...good, stub: canonical({ ...said, [field]: Array.isArray(said[field]) ? [...said[field], payload] : payload }) }
      const { status, body } = await s.post('head', '/api/v1/erasures/first', { entry, signature: await sign('head', entry) })
      if (status < 400 || status >= 500 || JSON.stringify(body).includes(payload)) taken.push(`${status} ${payload}`)
    }
    expect(taken).toEqual([])
    expect(readFileSync(s.installation.layout.erasuresAsked, 'utf8')).toBe('[]\n')
  }, 120_000)
})
