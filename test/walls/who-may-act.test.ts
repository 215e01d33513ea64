/** Who may act is decided by the log: an administrator of the database, or of the server's folder, brings nobody in by a row or a file. */
import { readFileSync, writeFileSync } from 'node:fs'
import { URI, type TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OPERATOR, openInstallation } from '../../src/work/installation/installation.ts'
import { hashPassword } from '../../src/work/sign-in/password.ts'
import { verifyWhole } from '../../src/work/verify/verify-installation.ts'
import { toBase64Url } from '../../src/core/bytes.ts'
import { makeInvitation, invitationToken } from '../../src/core/entry/invitation.ts'
import { possessionChallenge } from '../../src/core/entry/sign-in.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { readOwn } from '../../src/store/postgres/read-own.ts'
import { tokenHash } from '../../src/store/files/settings.ts'
import { serve } from '../../src/server/serve.ts'
import type { Fault } from '../../verify/index.ts'
import { enrolledToyland, jointly, type Enrolled } from '../helpers/enrolled.ts'
import { freePort } from '../helpers/free-port.ts'
import { makeDevice, TestBrowser, type TestDevice } from '../helpers/test-device.ts'

const PASSWORD = 'turnip ladder seventeen'
type Made = { readonly number: string; readonly uri: string; readonly recovery: readonly string[] }

let e: Enrolled
beforeAll(async () => void (e = await enrolledToyland('who-may-act')))
afterAll(() => e?.close())

const browser = (): TestBrowser => new TestBrowser(e.api, e.desk)
async function enrol(person?: string): Promise<TestDevice> {
  const device = makeDevice('bell', ['clerk'], e.desk, person)
  const approvedBy = e.registrars.map((r) => r.credential)
  const entry = await jointly({ kind: 'credential.enrolled', card: device.card, approvedBy }, e.registrars)
  await e.running.installation.store.append(OPERATOR, [entry], null)
  return device
}
const opens = async (device: TestDevice, b = browser()): Promise<number> => (await b.signIn(device)).status
async function faults(): Promise<Fault[]> {
  const found: Fault[] = []
  await verifyWhole(e.running.installation, (fault) => void found.push(fault))
  return found
}
/** As the tables' owner: commits a change, looks at what it did, and puts the row back as it was. */
async function behindTheBack(table: string, where: string, change: string, look: () => Promise<void>): Promise<void> {
  const db = e.running.installation.owner()
  const { rows } = await db.query<{ row: string }>(`select row_to_json(t)::text as row from saksi.${table} t where ${where}`)
  expect(rows).toHaveLength(1)
  await db.query(change)
  try {
    await look()
  } finally {
    await db.query(`delete from saksi.${table} where ${where} or ${where.replace(/entry_id = '[^']*'/, `entry_id = '${COPY}'`)}`)
    await db.query(`insert into saksi.${table} select * from json_populate_record(null::saksi.${table}, $1)`, [rows[0]?.row])
  }
  expect(await faults()).toEqual([])
}
const COPY = '00000000-0000-4000-8000-00000000abcd'
const changed = (table: string, set: string, where: string): string => `update saksi.${table} set ${set} where ${where}`

describe('a device that was reported lost', () => {
  let lost: TestDevice
  beforeAll(async () => {
    lost = await enrol()
    const b = browser()
    await b.signIn(lost)
    await b.ask('POST', `/api/v1/devices/${lost.credential}/loss`, {})
  })

  it('is an entry, and said once however often it is reported', async () => {
    const other = await enrol(lost.card.person)
    const b = browser()
    await b.signIn(other)
    expect((await b.ask('POST', `/api/v1/devices/${lost.credential}/loss`, {})).status).toBe(200)
    const said = await readOwn(e.running.installation.pools.saksi_reader, 'credential.suspended')
    expect(said.map((s) => s.stub)).toMatchObject([{ credential: lost.credential, door: 'desk' }])
    expect(await opens(lost)).toBe(401)
    expect(await faults()).toEqual([])
  })
  const columns = 'kind, stub, stub_salt, commitments, recorded_at'
  it.each([
    ['taken out', (at: string) => `delete from saksi.entries where ${at}`, 'entry.missing'],
    ['dated back', (at: string) => changed('entries', `recorded_at = recorded_at - interval '40 days'`, at), 'entry.leaf-differs'],
    [
      'said of another',
      (at: string) => changed('entries', `stub = replace(stub, '${lost.credential}', '${'0'.repeat(32)}')`, at),
      'entry.altered',
    ],
    ['said to be another', (at: string) => changed('entries', `kind = 'log.padded'`, at), 'entry.altered'],
    [
      'doubled',
      (at: string) =>
        `insert into saksi.entries (agency_id, entry_id, ${columns}) select agency_id, '${COPY}', ${columns} from saksi.entries where ${at}`,
      'entry.not-in-log',
    ],
  ])('is not back where its entry is %s, and verify says so', async (_, change, fault) => {
    const { rows } = await e.running.installation
      .owner()
      .query<{ id: string }>(`select entry_id as id from saksi.entries where kind = 'credential.suspended'`)
    const at = `entry_id = '${rows[0]?.id}'`
    await behindTheBack('entries', at, change(at), async () => {
      expect(await opens(lost)).toBe(401)
      expect((await faults()).map((f) => f.what)).toContain(fault)
    })
  })
  it('is not cut off by a row that somebody put into the table of an older program, and that is named', async () => {
    const other = await enrol()
    const db = e.running.installation.owner()
    await db.query(`insert into saksi.suspended_devices values ('saksi', $1, now())`, [other.credential])
    expect(await opens(other)).toBe(200)
    expect(await faults()).toMatchObject([{ what: 'projection.without-entry', row: `credential=${other.credential}` }])
    await db.query('delete from saksi.suspended_devices')
  })
})

describe('a fallback', () => {
  let made: Made
  let device: TestDevice
  beforeAll(async () => {
    device = await enrol()
    const b = browser()
    await b.signIn(device)
    made = (await (await b.ask('POST', '/api/v1/fallback', { password: PASSWORD })).json()) as Made
  })
  const enter = async (password: string, code: string, number = made.number): Promise<number> =>
    (await browser().ask('POST', '/api/v1/sign-in/password', { number, password, code })).status

  it('opens with no password that somebody else put under its number, nor under a number of his own', async () => {
    const theirs = await hashPassword('parsnip gutter eighteen')
    const where = `number = '${made.number}'`
    const named = async (): Promise<void> =>
      expect(await faults()).toMatchObject([{ what: 'fallback.not-as-set', row: `person=${device.card.person}` }])
    await behindTheBack('fallbacks', where, changed('fallbacks', `password = '${theirs}'`, where), async () => {
      expect(await enter('parsnip gutter eighteen', made.recovery[0] ?? '')).toBe(401)
      await named()
    })
    const copy = `insert into saksi.fallbacks (agency_id, person, number, password, totp, recovery, last_step)
      select agency_id, person, '12345678', '${theirs}', totp, recovery, 0 from saksi.fallbacks where ${where}`
    await e.running.installation.owner().query(copy)
    expect(await enter('parsnip gutter eighteen', made.recovery[1] ?? '', '12345678')).toBe(401)
    await named()
    await e.running.installation.owner().query(`delete from saksi.fallbacks where number = '12345678'`)
    expect(await enter(PASSWORD, (URI.parse(made.uri) as TOTP).generate())).toBe(200)
    expect(await faults()).toEqual([])
  })
})

describe('a request to enrol', () => {
  type List = { waiting: { request: string; isStrangers: boolean; isInvited: boolean }[] }
  const waiting = async (): Promise<List['waiting']> => {
    const b = browser()
    await b.signIn(e.registrars[0])
    return ((await (await b.ask('GET', '/api/v1/enrolments')).json()) as List).waiting
  }
  const put = (request: string, card: object, by: { readonly asked?: string; readonly invited?: string }): Promise<unknown> =>
    e.running.installation.owner().query(
      `insert into saksi.enrolment_requests (agency_id, request_id, kind, of_agency, card, requested_at, asked_by, invited_by)
       values ('saksi', $1, 'device', 'bell', $2, now(), $3, $4)`,
      [request, JSON.stringify(card), by.asked ?? null, by.invited ?? null],
    )
  const request = 'ab'.repeat(16)
  const where = `request_id = '${request}'`
  const takeOut = (): Promise<unknown> => e.running.installation.owner().query(`delete from saksi.enrolment_requests where ${where}`)

  it('of somebody who is here waits for nobody, unless the log says that a session of his asked', async () => {
    const here = await enrol()
    const thief = makeDevice('bell', ['clerk'], e.desk, here.card.person)
    for (const asked of [here.card.person, undefined]) {
      await put(request, thief.card, asked === undefined ? {} : { asked })
      expect(await waiting()).toEqual([])
      const named = asked === undefined ? [] : [{ what: 'enrolment.not-asked', row: `request_id=${request}` }]
      expect(await faults()).toMatchObject(named)
      await takeOut()
    }
    const b = browser()
    await b.signIn(here)
    const second = makeDevice('bell', ['clerk'], e.desk, here.card.person)
    const body = { card: second.card, possession: second.assert(possessionChallenge(second.card)) }
    const own = ((await (await b.ask('POST', '/api/v1/enrolments', body)).json()) as { request: string }).request
    expect(await waiting()).toMatchObject([{ request: own, isStrangers: false }])
    // Another key under it is no longer what was asked.
    const at = `request_id = '${own}'`
    await behindTheBack('enrolment_requests', at, changed('enrolment_requests', `card = '${JSON.stringify(thief.card)}'`, at), async () => {
      expect(await waiting()).toEqual([])
      expect((await faults()).map((f) => f.what)).toEqual(['enrolment.not-asked'])
    })
    await e.running.installation.owner().query(`delete from saksi.enrolment_requests where ${at}`)
  })
  it('is not invited by a registrar who gave out no place', async () => {
    const stranger = makeDevice('bell', ['clerk'], e.desk)
    await put(request, stranger.card, { invited: e.registrars[0].credential })
    expect(await waiting()).toMatchObject([{ request, isStrangers: true, isInvited: false }])
    await takeOut()
    const code = makeInvitation(nodeRandom.bytes(12))
    await e.running.installation.owner().query(
      `insert into saksi.enrolment_requests (agency_id, request_id, kind, of_agency, card, requested_at, invited_by)
       values ('saksi', $1, 'invitation', 'bell', '{}', now(), $2)`,
      [invitationToken(code), e.registrars[0].credential],
    )
    const body = { card: stranger.card, possession: stranger.assert(possessionChallenge(stranger.card)), invitation: code }
    expect((await (await browser().ask('POST', '/api/v1/enrolments', body)).json()) as object).toMatchObject({
      code: 'enrolment.no-invitation',
    })
    expect((await faults()).map((f) => f.what)).toEqual(['enrolment.not-asked'])
    await e.running.installation.owner().query(`delete from saksi.enrolment_requests where kind = 'invitation'`)
  })
})

describe('a file of the server’s folder', () => {
  it('lets no program in unseen: a token that somebody wrote in is on record once it was believed', async () => {
    const { layout, pools } = e.running.installation
    const before = readFileSync(layout.submitters, 'utf8')
    const token = toBase64Url(nodeRandom.bytes(32))
    writeFileSync(layout.submitters, JSON.stringify({ ...(JSON.parse(before) as object), [tokenHash(token)]: 'bell' }))
    expect(await faults()).toMatchObject([{ what: 'settings.differ', path: 'submitters.json' }])
    const stated = async (): Promise<number> => (await readOwn(pools.saksi_reader, 'settings.stated')).length
    const was = await stated()
    expect(e.running.installation.submitter(token)).toBe('bell')
    await expect.poll(stated).toBe(was + 1)
    expect(await faults()).toEqual([])
    writeFileSync(layout.submitters, before)
    expect(e.running.installation.submitter(token)).toBeUndefined()
    await expect.poll(stated).toBe(was + 2)
  })
  it('says elsewhere where it is only at a start, and the log says that it does', async () => {
    const { layout } = e.running.installation
    const settings = JSON.parse(readFileSync(layout.settings, 'utf8')) as object
    writeFileSync(layout.settings, JSON.stringify({ ...settings, paddingPerHour: 0 }))
    expect(await faults()).toMatchObject([{ what: 'settings.differ', path: 'saksi.json' }])
    await e.running.close()
    const running = await serve({ dir: e.dir, port: await freePort(), deskPort: null, web: { desk: e.dir, public: e.dir } })
    e = { ...e, running, close: () => running.close() }
    expect(await faults()).toEqual([])
    expect(await readOwn(running.installation.pools.saksi_reader, 'settings.stated')).not.toHaveLength(1)
  })
})

describe('a server that is started again', () => {
  const started = async (): Promise<void> => {
    const running = await serve({ dir: e.dir, port: await freePort(), deskPort: null, web: { desk: e.dir, public: e.dir } })
    e = { ...e, running, close: () => running.close() }
  }
  const mine = makeDevice('bell', ['clerk'], 'http://localhost:4999').card
  it.each([
    ['whose lost device has no entry any more', 'entries', `delete from saksi.entries where kind = 'credential.suspended'`, 'acting.entry'],
    [
      'whose lost device has the entry of something else',
      'entries',
      `update saksi.entries set kind = 'log.padded' where kind = 'credential.suspended'`,
      'acting.entry',
    ],
    [
      'with a device that its database alone knows',
      'credentials',
      `insert into saksi.credentials (agency_id, credential, entry_id, of_agency, person, roles, algorithm, public_key, is_software, rp, recorded_at)
        select agency_id, '${mine.credential}', entry_id, of_agency, '${mine.person}', 'clerk', 'es256', '${mine.publicKey}', false, rp, recorded_at
          from saksi.credentials limit 1`,
      'acting.device',
    ],
    ['with another key for a device', 'credentials', `update saksi.credentials set public_key = '${mine.publicKey}'`, 'acting.device'],
  ])('%s lets nobody in, and does once it is as the log has it', async (_, table, change, code) => {
    await e.running.close()
    const installation = await openInstallation(e.dir)
    const db = installation.owner()
    try {
      const { rows } = await db.query<{ all: string }>(`select json_agg(t)::text as all from saksi.${table} t`)
      expect((await db.query(change)).rowCount).toBeGreaterThan(0)
      await expect(started()).rejects.toMatchObject({ code })
      await db.query(`delete from saksi.${table}`)
      await db.query(`insert into saksi.${table} select * from json_populate_recordset(null::saksi.${table}, $1)`, [rows[0]?.all])
    } finally {
      await installation.close()
    }
    await started()
    expect(await faults()).toEqual([])
  })
})
