/**
 * Conflict of interest. What somebody declares closes what it concerns to that person and to nobody else; what only an allegation says closes nothing, since
 * that would tell the official; oversight orders it, and the answer is that of where nothing is. Asked of the policy, of the server and of both vaults.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { resourceOf } from '../../src/core/access/resource.ts'
import { ACTIONS, type AccessRequest } from '../../src/core/access/decision.ts'
import { toBase64Url, utf8 } from '../../src/core/bytes.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import type { RecordsClosed, RecordsReopened } from '../../src/core/entry/oversight-acts.ts'
import type { LinkedRecord } from '../../src/core/entry/linkable.ts'
import { soughtBy } from '../../src/core/search/of-record.ts'
import type { Db } from '../../src/store/postgres/connect.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { searchPorts } from '../../src/outside/vault/search-ports.ts'
import { sayActed, takeBackActed } from '../../src/work/plans/open-plan.ts'
import { softwareSigner } from '../../src/core/entry/software-key.ts'
import { signInChallenge } from '../../src/core/entry/sign-in.ts'
import { openDecide } from '../../src/outside/cedar/decide.ts'
import { openingPorts, readSealed, tellVault } from '../../src/outside/vault/opening-ports.ts'
import { append } from '../../src/road/append.ts'
import { makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { readEdgeKeys } from '../../src/work/installation/installation.ts'
import { ServerClosings } from '../../src/work/interests/closings.ts'
import { followInterest, sightOf } from '../../src/work/interests/follow-interest.ts'
import { putLinks } from '../helpers/put-links.ts'
import { openRecord, showAct, standingOf, trusteeOf, type SealedRecord } from '../../src/work/openings/open.ts'
import { search } from '../../src/work/searches/search.ts'
import { sealAct } from '../../src/work/oversight/seal-row.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { bothOpen, makeVaulted, type Vaulted } from '../helpers/made-vaults.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { TestBrowser } from '../helpers/test-device.ts'
import { cellOf, sheetOf } from '../helpers/whole-row.ts'

let made: Vaulted
let records: string[] = []
beforeAll(async () => {
  made = await makeVaulted('kh', undefined, undefined, { desk: 'no-pages', public: 'no-pages' })
  const { country, store } = made.installation
  const form = country.forms.find((f) => f.id === 'evidence-register')
  if (!form) throw new Error('no form')
  // Three of one register, each under a number of its own.
  const rows = [1, 2, 3].map((n) => form.fields.map((f, i) => (f.type === 'case-number' ? `${n}/2023` : cellOf(f, i, country, 'ahtjp'))))
  const sheet = sheetOf(form, ...rows)
  const sealed = await sealFile(made.installation, form.id, 'ahtjp', sheet, '2023-05.csv')
  if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
  await append(sealed, country, store)
  records = sealed.entries.flatMap((e) => {
    const stub = JSON.parse(e.stub) as { kind: string; record?: string }
    return stub.kind === 'record.version' && stub.record !== undefined ? [stub.record] : []
  })
  await bothOpen(made)
  await made.bring()
}, 180_000)
afterAll(() => made?.remove())

async function signedIn(agency: string, role: CredentialRole): Promise<TestBrowser> {
  const b = new TestBrowser(made.serving.url, made.serving.deskUrl ?? '')
  const key = made.keyOf(agency, role)
  const nonce = await b.nonce()
  const { sig } = (await softwareSigner(key).sign(signInChallenge(nonce, made.serving.url, await b.thumbprint()))) as { sig: string }
  const answer = await b.ask('POST', '/api/v1/sign-in', { nonce, by: { credential: key.card.credential }, signature: { form: 'raw', sig } })
  b.token = ((await answer.json()) as { token: string }).token
  return b
}
type Wish = Pick<RecordsClosed | RecordsReopened, 'kind' | 'person' | 'records'>
/** Signs it, puts it on record, and hands it to both vaults and to the server. @returns what each says. */
async function say(
  by: readonly [agency: string, role: CredentialRole],
  wish: Wish,
): Promise<{ vaults: boolean[]; server: number; row: string; key: string }> {
  const tools = await made.tools(...by)
  const ports = openingPorts(tools.server)
  const act = { ...wish, agency: by[0], asker: tools.signer.credential, purpose: 'oversight' } as const
  const sealed = await sealAct(act, tools.oversight, tools.signer, tools)
  const body = await showAct(sealed, standingOf(await ports.appendRow(sealed.parts)), null, ports)
  const vaults = await Promise.all(tools.vaults.map((v) => tellVault(v, body)))
  const [row, key] = [sealed.parts.id, toBase64Url(sealed.rowKey)]
  const b = await signedIn(...by)
  return { vaults, server: (await b.ask('POST', '/api/v1/interests', { row, key })).status, row, key }
}
const ask = async (b: TestBrowser, path: string): Promise<[number, string]> => {
  const answer = await b.ask('GET', path)
  return [answer.status, await answer.text()]
}
const ONE = (record: string): string => `/api/v1/records/${record}?kind=evidence_item&purpose=prosecution`
const LIST = '/api/v1/records?kind=evidence_item&purpose=prosecution'
const listed = async (b: TestBrowser): Promise<string[]> =>
  ((await (await b.ask('GET', LIST)).json()) as { records: { record: string }[] }).records.map((r) => r.record)
const open = async (role: CredentialRole, record: string): Promise<boolean> => {
  const tools = await made.tools('ahtjp', role)
  // Its own office's cipher, by the office's token: what a program of the office has is no wall, the vaults are.
  const found = (await readSealed(tools.server, record, 'prosecution')) as SealedRecord
  const wish = { record: found, agency: 'ahtjp', purpose: 'prosecution', fields: ['remarks'], emergency: false } as const
  return openRecord(wish, openingPorts(tools.server), tools).then(
    () => true,
    () => false,
  )
}

describe('the policy', () => {
  const principal = {
    credential: 'c'.repeat(32),
    person: 'd'.repeat(32),
    agency: 'ahtjp',
    agencyType: 'police',
    roles: ['caseworker', 'head'],
    signedInBy: 'device',
  } as const
  const record = 'a'.repeat(32)
  const question = (
    action: AccessRequest['action'],
    closed: readonly string[],
    more: Partial<AccessRequest['context']> = {},
  ): AccessRequest => ({
    principal: { ...principal, closed },
    action,
    purpose: 'prosecution',
    resource: resourceOf({ agency: 'ahtjp', kind: 'evidence_item', record, fields: action === 'open' ? ['remarks'] : [] }),
    context: {
      isGranted: true,
      approvers: [{ agency: 'prosecution', agencyType: 'prosecution' }],
      isFrozen: false,
      peopleIn30Days: 0,
      isEmergency: false,
      ...more,
    },
  })
  it('closes what an interest concerns, whatever else would permit it, and nothing else', () => {
    const decide = openDecide(made.installation.country, () => '2026-01-01')
    const may = (action: AccessRequest['action'], closed: readonly string[]): boolean => decide(question(action, closed)).isAllowed
    for (const action of ['open', 'read', 'grant', 'approve'] as const) {
      // A question of another record was asked before: what is remembered of the one is no answer to the other.
      expect([action, may(action, []), may(action, [record]), may(action, ['b'.repeat(32)]), may(action, [record])]).toEqual([
        action,
        true,
        false,
        true,
        false,
      ])
    }
    const glass = {
      isEmergency: true,
      approvers: [
        { agency: 'mosavy', agencyType: 'social' },
        { agency: 'ngo-coalition', agencyType: 'ngo' },
      ],
    } as const
    expect(ACTIONS.filter((a) => decide(question(a, [record], glass)).isAllowed)).toEqual([])
  })
})

test('what somebody declares is not there for that person any more, at every door, and is there for everybody else', async () => {
  const [mine, other] = records as [string, string]
  const [worker, head] = [await signedIn('ahtjp', 'caseworker'), await signedIn('ahtjp', 'head')]
  expect((await ask(worker, ONE(mine)))[0]).toBe(200)
  const { person } = made.keyOf('ahtjp', 'caseworker').card
  expect(await say(['ahtjp', 'caseworker'], { kind: 'records.closed', person, records: [mine] })).toMatchObject({
    vaults: [true, true],
    server: 200,
  })
  // The session of before the declaration is closed as well; and the answer is, byte for byte, that of a record that nobody has.
  expect(await ask(worker, ONE(mine))).toEqual(await ask(worker, ONE('0'.repeat(32))))
  expect((await ask(worker, ONE(mine)))[0]).toBe(404)
  expect(await listed(worker)).toEqual(records.filter((r) => r !== mine).toSorted())
  expect((await ask(worker, `/api/v1/records/${mine}/sealed?purpose=prosecution`))[0]).toBe(404)
  expect((await ask(worker, ONE(other)))[0]).toBe(200)
  expect((await ask(head, ONE(mine)))[0]).toBe(200)
  expect(await listed(head)).toEqual(records.toSorted())
  expect([await open('caseworker', mine), await open('caseworker', other)]).toEqual([false, true])
}, 120_000)

test('whoever declared it does not take it back, nor does another office; oversight opens it again', async () => {
  const [mine] = records as [string]
  const { person } = made.keyOf('ahtjp', 'caseworker').card
  const back = { kind: 'records.reopened', person, records: [mine] } as const
  expect(await say(['ahtjp', 'caseworker'], back)).toMatchObject({ vaults: [false, false], server: 404 })
  expect(await say(['moi', 'head'], back)).toMatchObject({ vaults: [false, false], server: 404 })
  expect(await open('caseworker', mine)).toBe(false)
  expect(await say(['oversight-body', 'oversight'], back)).toMatchObject({ vaults: [true, true], server: 200 })
  expect((await ask(await signedIn('ahtjp', 'caseworker'), ONE(mine)))[0]).toBe(200)
  expect(await open('caseworker', mine)).toBe(true)
}, 120_000)

test('nobody closes a record to somebody else but oversight, and a key of another row closes nothing', async () => {
  const [, , third] = records as [string, string, string]
  const { person } = made.keyOf('ahtjp', 'caseworker').card
  const wish = { kind: 'records.closed', person, records: [third] } as const
  const refused = await say(['ahtjp', 'head'], wish)
  expect(refused).toMatchObject({ vaults: [false, false], server: 404 })
  const b = await signedIn('oversight-body', 'oversight')
  // That oversight hands over a row that it did not sign changes nothing: who signed it counts.
  expect((await b.ask('POST', '/api/v1/interests', { row: refused.row, key: refused.key })).status).toBe(404)
  expect((await b.ask('POST', '/api/v1/interests', { row: refused.row, key: toBase64Url(new Uint8Array(32)) })).status).toBe(404)
  expect((await b.ask('POST', '/api/v1/interests', { row: crypto.randomUUID(), key: refused.key })).status).toBe(404)
  expect((await ask(await signedIn('ahtjp', 'caseworker'), ONE(third)))[0]).toBe(200)
}, 120_000)

test('what only an allegation says closes nothing; oversight orders it, and nothing in the database or the log says so', async () => {
  const [, , third] = records as [string, string, string]
  const owner = made.installation.owner()
  const of = { agency: 'oversight-body', actor_force: 'police' }
  await plant(owner, 'integrity_allegation', { said: { ...of, received_month: '2023-05-01', status: 'open' } })
  await plant(owner, 'site_interest', { tied: { ...of, recorded_month: '2023-05-01', official_connected: 'yes' } })
  await plant(owner, 'official_role', { role: { ...of, appointed_month: '2023-05-01', allegation_status: 'open' } })
  const worker = await signedIn('ahtjp', 'caseworker')
  expect((await ask(worker, ONE(third)))[0]).toBe(200)
  const { person } = made.keyOf('ahtjp', 'caseworker').card
  const order = await say(['oversight-body', 'oversight'], { kind: 'records.closed', person, records: [third] })
  expect(order).toMatchObject({ vaults: [true, true], server: 200 })
  expect(await ask(worker, ONE(third))).toEqual(await ask(worker, ONE('0'.repeat(32))))
  expect(await open('caseworker', third)).toBe(false)
  const { rows } = await owner.query<{ stub: string; sealed: string }>(
    'select e.stub, p.sealed from saksi.entries e join saksi.entry_parts p using (agency_id, entry_id) where e.entry_id = $1',
    [order.row],
  )
  for (const secret of [person, third, 'closed', order.key]) expect(JSON.stringify(rows)).not.toContain(secret)
}, 120_000)

test('a server that starts again knows it, and the file that it knows it by names nobody and is read by nobody else', async () => {
  const { layout } = made.installation
  expect(statSync(layout.closings).mode & 0o077).toBe(0)
  const { person } = made.keyOf('ahtjp', 'caseworker').card
  expect(readFileSync(layout.closings, 'utf8')).not.toContain(person)
  const again = await ServerClosings.open(made.installation)
  expect(again.closedTo(person)).toEqual([records[2]])
  expect(again.closedTo('0'.repeat(32))).toEqual([])
  const text = readFileSync(layout.closings, 'utf8')
  writeFileSync(layout.closings, text.slice(0, -9))
  await expect(ServerClosings.open(made.installation)).rejects.toThrow('is damaged')
  writeFileSync(layout.closings, text)
})

test('a server that cannot read what is closed does not start, and what fails later closes on as before and is made again', async () => {
  const { pools } = made.installation
  const { person } = made.keyOf('ahtjp', 'caseworker').card
  let isDown = true
  const query = (...asked: unknown[]): unknown =>
    isDown ? Promise.reject(new Error('down')) : (pools.saksi_reader.query as (...a: unknown[]) => unknown).apply(pools.saksi_reader, asked)
  const installation = { ...made.installation, pools: { ...pools, saksi_reader: { query } as unknown as typeof pools.saksi_reader } }
  await expect(ServerClosings.open(installation)).rejects.toThrow('down')
  isDown = false
  const closings = await ServerClosings.open(installation)
  isDown = true
  await expect(closings.follow()).rejects.toThrow('down')
  expect(closings.closedTo(person)).toEqual([records[2]])
  isDown = false
  await closings.follow()
  expect(closings.closedTo(person)).toEqual([records[2]])
})

const closedNow = async (): Promise<unknown> => {
  const closed = (await ServerClosings.open(made.installation)).closedTo(made.keyOf('ahtjp', 'caseworker').card.person)
  return closed === 'everything' ? closed : closed.toSorted()
}
const tokens = (...words: readonly string[]): string[] => [...(records[2] ? [records[2]] : []), ...words.map(recordId)].toSorted()
const investigation = (word: string) => ['ahtjp', 'investigation', recordId(word)] as const
/** Says that two records are of one case. @returns what takes it back. */
async function tie(by: string, a: LinkedRecord, b: LinkedRecord): Promise<() => Promise<unknown>> {
  const { country, store } = made.installation
  const said = makeUnsigned(by, { kind: 'link.asserted', relation: 'same_case', a, b, basis: 'match-reviewed' }, nodeRandom)
  const { entries } = await putLinks([said], by, country, store)
  const back = { kind: 'link.revoked', of: by, link: entries[0] ?? '', reason: 'asserted-in-error' } as const
  return () => putLinks([makeUnsigned(by, back, nodeRandom)], by, country, store)
}

test('what hangs together with it is closed as well, as the person’s own side has said it, and stays closed when that is taken back', async () => {
  const owner = made.installation.owner()
  const { person } = made.keyOf('ahtjp', 'caseworker').card
  const own = { agency: 'ahtjp', office: 'AHTJP', opened_on: '2023-05-01' }
  await plant(owner, 'investigation', { own, before: own, later: own, beyond: own })
  const court = { agency: 'moj', court: 'PP-CFI', case_number: '77/2023' }
  await plant(owner, 'proceeding', { first: { ...court, initiated_on: '2023-05-01' } })
  await plant(owner, 'verdict', {
    second: { ...court, decided_on: '2023-06-01' },
    another: { ...court, case_number: '78/2023', decided_on: '2023-06-01' },
  })
  const untie = await tie('ahtjp', ['moj', 'proceeding', recordId('first')], investigation('own'))
  const untieBefore = await tie('ahtjp', investigation('own'), investigation('before'))
  await untieBefore()
  // Across the wall: what a ministry of the protection side has said closes nothing, or the official would learn that it was said.
  await tie('moj', ['moj', 'verdict', recordId('another')], ['moj', 'proceeding', recordId('first')])
  expect((await say(['oversight-body', 'oversight'], { kind: 'records.closed', person, records: [recordId('second')] })).server).toBe(200)
  expect(await closedNow()).toEqual(tokens('own', 'first', 'second'))

  // Nothing is asked of the server meanwhile: it finds out by itself.
  const worker = await signedIn('ahtjp', 'caseworker')
  const see = async (word: string): Promise<number> =>
    (await ask(worker, `/api/v1/records/${recordId(word)}?kind=investigation&purpose=prosecution`))[0]
  expect([await see('own'), await see('later')]).toEqual([404, 200])
  const untieLater = await tie('ahtjp', investigation('own'), investigation('later'))
  await expect.poll(() => see('later'), { timeout: 20_000, interval: 500 }).toBe(404)

  await untie()
  await untieLater()
  await owner.query('update saksi.proceedings set superseded_at = now() where record_id = $1', [recordId('first')])
  // Declaring it once more makes nothing younger.
  expect((await say(['ahtjp', 'caseworker'], { kind: 'records.closed', person, records: [recordId('second')] })).server).toBe(200)
  expect(await closedNow()).toEqual(tokens('own', 'first', 'second', 'later'))
  expect([await see('own'), await see('later')]).toEqual([404, 404])
  await owner.query('update saksi.proceedings set superseded_at = null where record_id = $1', [recordId('first')])

  expect((await say(['oversight-body', 'oversight'], { kind: 'records.reopened', person, records: [recordId('own')] })).server).toBe(200)
  expect(await closedNow()).toEqual(tokens('first', 'second'))
  expect([await see('own'), await see('later')]).toEqual([200, 200])
}, 120_000)

test('where more hangs together than can be closed one by one, everything is closed', async () => {
  const many = Array.from({ length: 2_001 }, (_, i) => ({ record: i.toString(16).padStart(32, '0') }))
  const answering = (rows: readonly unknown[]) => ({ query: async () => ({ rows }) }) as unknown as Db
  const interest = { from: [recordId('second')], since: '2023-01-01', opened: new Set<string>() }
  const sight = sightOf(made.installation.country, ['ahtjp'])
  expect(await followInterest(answering(many), ['ahtjp'], sight, interest)).toBeUndefined()
  expect(await followInterest(answering(many.slice(0, 5)), ['ahtjp'], sight, interest)).toHaveLength(6)
})

test('nobody of oversight opens again what is closed to himself', async () => {
  const { person } = made.keyOf('oversight-body', 'oversight').card
  const wish = { person, records: [recordId('first')] }
  expect(await say(['oversight-body', 'oversight'], { kind: 'records.closed', ...wish })).toMatchObject({
    vaults: [true, true],
    server: 200,
  })
  expect(await say(['oversight-body', 'oversight'], { kind: 'records.reopened', ...wish })).toMatchObject({
    vaults: [false, false],
    server: 404,
  })
}, 60_000)

test('a search by name finds nothing that is closed, named or followed, in the bytes of where nothing is', async () => {
  const { installation } = made
  const { country, store } = installation
  const form = country.forms.find((f) => f.id === 'investigation-return')
  if (!form) throw new Error('no form')
  const NAME = 'Wobbelise Whistledown'
  const cells = form.fields.map((f, i) => (f.id === 'suspect_names' ? NAME : f.required ? cellOf(f, i, country, 'ahtjp') : ''))
  const sealed = await sealFile(installation, form.id, 'ahtjp', sheetOf(form, cells), '2023-06.csv')
  if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
  await append(sealed, country, store)
  await made.bring()
  const look = async (name: string): Promise<string> => {
    const tools = await made.tools('ahtjp', 'caseworker')
    const b = await signedIn('ahtjp', 'caseworker')
    let answer = ''
    // As the desk asks it: in the person's own session.
    const find = async (ticket: string, asked: readonly string[]) => {
      const got = await b.ask('POST', '/api/v1/search', { ticket, tokens: asked })
      answer = `${got.status} ${await got.text()}`
      return []
    }
    const keys = readEdgeKeys(installation.layout.edge('ahtjp'))
    await search(soughtBy([name], null), 'prosecution', { ...searchPorts(tools.server, trusteeOf(tools.vaults)), find }, { ...tools, keys })
    return answer
  }
  const before = await look(NAME)
  const record = /"record":"([0-9a-f]{32})"/.exec(before)?.[1] ?? ''
  expect(before).toContain('"kind":"investigation"')
  const nothing = await look('Gobbet Sockdrawer')
  await tie('ahtjp', ['ahtjp', 'investigation', record], investigation('beyond'))
  const { person } = made.keyOf('ahtjp', 'caseworker').card
  const order = { kind: 'records.closed', person, records: [recordId('beyond')] } as const
  expect((await say(['oversight-body', 'oversight'], order)).server).toBe(200)
  expect(await look(NAME)).toBe(nothing)
  expect((await say(['oversight-body', 'oversight'], { ...order, kind: 'records.reopened' })).server).toBe(200)
  expect(await look(NAME)).toBe(before)
}, 120_000)

test('an interest in a place closes the persons whom its requests name, and an interest in one of them the requests', async () => {
  const { installation } = made
  const { country, store } = installation
  const NAMES = ['Trundle Quibblethwaite', 'Sprocket Nettlebed', 'Fennimore Oddsocks']
  const hand = async (agency: string, office: string, lead: string, names: readonly string[]): Promise<string[]> => {
    const head = 'office,lead_number,person_no,asked_day,answer,outcome,person_name'
    const rows = names.map((name, i) => [office, lead, i + 1, '2023-02-01', 'no_answer', 'unknown', name].join(','))
    const sealed = await sealFile(installation, 'named-request', agency, utf8([head, ...rows, ''].join('\n')), `${agency}-${lead[0]}.csv`)
    if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
    await append(sealed, country, store)
    return sealed.entries.flatMap(({ stub }) => (JSON.parse(stub) as { record?: string }).record ?? [])
  }
  const lead = { agency: 'ngo-coalition', office: 'NGO-X1', received_on: '2023-02-01', channel: 'NGO' }
  await plant(installation.owner(), 'lead', {
    asking: { ...lead, lead_number: '7/2023', persons_named: 2 },
    again: { ...lead, lead_number: '8/2023', state: 'duplicate' },
    elsewhere: { ...lead, lead_number: '9/2023' },
    theirs: { ...lead, agency: 'embassies', lead_number: '7/2023' },
  })
  const named = await hand('ngo-coalition', 'NGO-X1', '7/2023', NAMES.slice(0, 2))
  const [unconcerned = ''] = await hand('ngo-coalition', 'NGO-X1', '9/2023', NAMES.slice(2))
  expect(named).toHaveLength(2)
  await made.bring()
  const at = (word: string): LinkedRecord => ['ngo-coalition', 'lead', recordId(word)]
  const onePlace = { kind: 'link.asserted', relation: 'same_place', a: at('asking'), b: at('again'), basis: 'about-this-place' } as const
  await putLinks([makeUnsigned('ngo-coalition', onePlace, nodeRandom)], 'ngo-coalition', country, store)

  const worker = await signedIn('ngo-coalition', 'caseworker')
  const tokensIn = async (path: string): Promise<string[]> =>
    [...new Set(Array.from((await ask(worker, path))[1].matchAll(/"record":"([0-9a-f]{32})"/g), ([, record = '']) => record))].toSorted()
  const look = async (name: string): Promise<string> => {
    const tools = await made.tools('ngo-coalition', 'caseworker')
    let answer = ''
    const find = async (ticket: string, asked: readonly string[]) => {
      const got = await worker.ask('POST', '/api/v1/search', { ticket, tokens: asked })
      answer = `${got.status} ${await got.text()}`
      return []
    }
    const keys = readEdgeKeys(installation.layout.edge('ngo-coalition'))
    await search(soughtBy([name], null), 'protection', { ...searchPorts(tools.server, trusteeOf(tools.vaults)), find }, { ...tools, keys })
    return answer
  }
  const READ = '?kind=named_person&purpose=protection'
  /** What each door shows of them. */
  const doors = async () => ({
    register: await tokensIn('/api/v1/registers/named_person'),
    records: await tokensIn(`/api/v1/records${READ}`),
    one: await Promise.all(named.map(async (record) => (await ask(worker, `/api/v1/records/${record}${READ}`))[0])),
    sealed: await Promise.all(named.map(async (record) => (await ask(worker, `/api/v1/records/${record}/sealed?purpose=protection`))[0])),
    found: await Promise.all(NAMES.map(async (name) => (await look(name)).includes('"kind":"named_person"'))),
  })
  const all = [...named, unconcerned].toSorted()
  const open = { register: all, records: all, one: [200, 200], sealed: [200, 200], found: [true, true, true] }
  const closed = { register: [unconcerned], records: [unconcerned], one: [404, 404], sealed: [404, 404], found: [false, false, true] }
  expect(await doors()).toEqual(open)
  const { person } = made.keyOf('ngo-coalition', 'caseworker').card
  const mine = ['asking', 'again'].map(recordId)
  const interest = { kind: 'records.closed', person, records: [recordId('again')] } as const
  expect((await say(['ngo-coalition', 'caseworker'], interest)).server).toBe(200)
  expect(await doors()).toEqual(closed)
  // Nobody else is kept from them.
  expect((await ask(await signedIn('ngo-coalition', 'head'), `/api/v1/records/${named[0]}${READ}`))[0]).toBe(200)

  const sight = sightOf(country, ['ngo-coalition'])
  const agencies = country.agencies.map((a) => a.id)
  const follow = (from: string, of = sight) =>
    followInterest(installation.pools.saksi_reader, agencies, of, { from: [from], since: '2020-01-01', opened: new Set() })
  expect((await follow(named[0] ?? ''))?.toSorted()).toEqual([...mine, ...named].toSorted())
  // Beyond the wall a request is nobody's who asks there: how much is closed would tell him how many it names.
  expect(await follow(recordId('asking'), sightOf(country, ['ahtjp']))).toEqual([recordId('asking')])
}, 120_000)

test('which records stand under a number only oversight is told', async () => {
  const path = `/api/v1/interests/numbered?agency=moj&number=${encodeURIComponent('77/2023')}`
  const b = await signedIn('oversight-body', 'oversight')
  expect(JSON.parse((await ask(b, path))[1])).toEqual({ records: ['first', 'second'].map(recordId).toSorted(), isMore: false })
  for (const who of [
    ['ahtjp', 'head'],
    ['moi', 'head'],
    ['ngo-coalition', 'head'],
  ] as const)
    expect((await ask(await signedIn(who[0], who[1]), path))[0], who[0]).toBe(404)
}, 60_000)

test('of an operation that is closed to him an officer neither says that it was planned nor takes that back, in the bytes of one that is nowhere', async () => {
  const owner = made.installation.owner()
  const operated = { agency: 'ahtjp', office: 'AHTJP', operated_month: '2023-05-01', outcome: 'persons_found' }
  await plant(owner, 'operation', { raid: operated })
  const [opened, acted] = [crypto.randomUUID(), crypto.randomUUID()]
  await owner.query(
    `insert into saksi.entries select 'ahtjp', $1, 'plan.opened', '{}', decode(repeat('00', 32), 'hex'), decode(repeat('00', 128), 'hex'), now()`,
    [opened],
  )
  await owner.query(`insert into saksi.plan_operations values ('ahtjp', $1, $2, $3, now())`, [acted, opened, recordId('raid')])
  const [worker, head] = [await signedIn('ahtjp', 'caseworker'), await signedIn('ahtjp', 'head')]
  const send = async (who: 'caseworker' | 'head', word: string): Promise<string[]> => {
    const signer = softwareSigner(made.keyOf('ahtjp', who))
    const of = { agency: 'ahtjp', operation: recordId(word) }
    const acts = [
      await takeBackActed({ ...of, acted, reason: 'another-operation' }, signer, nodeRandom),
      await sayActed({ ...of, opened }, signer, nodeRandom),
    ]
    const said: string[] = []
    for (const parts of acts) {
      const answer = await (who === 'head' ? head : worker).ask('POST', '/api/v1/plans', { agency: 'ahtjp', entries: [parts] })
      said.push(answer.ok ? 'taken' : `${answer.status} ${await answer.text()}`)
    }
    return said
  }
  const { person } = made.keyOf('ahtjp', 'caseworker').card
  expect((await say(['ahtjp', 'caseworker'], { kind: 'records.closed', person, records: [recordId('raid')] })).server).toBe(200)
  const nowhere = await send('caseworker', 'no-such-raid')
  expect(nowhere).toEqual([expect.stringMatching(/^422 .*plan\.not-said/), expect.stringMatching(/^422 .*plan\.not-opened/)])
  expect(await send('caseworker', 'raid')).toEqual(nowhere)
  // Nobody else of his office is kept from it.
  expect(await send('head', 'raid')).toEqual(['taken', 'taken'])
}, 60_000)
