/**
 * Across the wall nothing shows (DESIGN 8.1). Every route of the server, asked by the enforcement side before and after
 * the protection side records: the same status, headers and bytes. And the lists of the command line.
 */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { worklistsOf } from '../../src/core/worklist/worklists.ts'
import type { Decide } from '../../src/core/access/decision.ts'
import { decideBy, openDecide } from '../../src/outside/cedar/decide.ts'
import { readPolicySet } from '../../src/outside/cedar/policy-set.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { openInstallation, OPERATOR, readEdgeKeys, type Installation } from '../../src/work/installation/installation.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import type { Stub } from '../../src/core/entry/kinds.ts'
import { RECORD_KINDS } from '../../src/core/model/kinds.ts'
import { listAlerts } from '../../src/work/alerts/list-alerts.ts'
import { putLinks } from '../helpers/put-links.ts'
import { openPlaceStore } from '../../src/work/places/place-store.ts'
import { listPlaces } from '../../src/work/places/read-place.ts'
import { reconcile } from '../../src/work/reconcile/reconcile.ts'
import { buildApp } from '../../src/server/app.ts'
import type { App } from '../../src/server/options.ts'
import { Awaited } from '../../src/server/jobs/awaited.ts'
import { DropPool } from '../../src/server/jobs/drop-pool.ts'
import { Refusals } from '../../src/server/jobs/refusals.ts'
import { jointly } from '../helpers/enrolled.ts'
import { EVERYTHING, ONE_IN } from '../helpers/everything.ts'
import { freePort } from '../helpers/free-port.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { makeDevice, TestBrowser, type TestDevice } from '../helpers/test-device.ts'
import { cellOf, sheetOf } from '../helpers/whole-row.ts'

const scratch = scratchDir('wall-differential')
const dir = join(scratch.path, 'record')
const DESK = 'http://localhost:4999'
/** The trustee's, of people's own pages. */
const PAGES = 'http://localhost:4998'
let installation: Installation
let app: App
let api: string
let port: number | undefined
const browsers = new Map<string, TestBrowser>()
let program: string

const PEOPLE: readonly [string, CredentialRole[]][] = [
  ['ahtjp', ['caseworker', 'head']],
  ['gdi', ['clerk']],
  ['prosecution', ['caseworker', 'reviewer']],
  ['moi', ['head', 'clerk']],
]

/** Half of what is asked is decided again after: a decision rests on its question alone, so it is remembered, all of them. */
let decide: Decide
let serveAnew: () => Promise<void>
async function serve(devices: readonly (readonly [string, TestDevice])[]): Promise<void> {
  // Nothing is served yet when it begins.
  await (app as App | undefined)?.close()
  const policies = readPolicySet(installation.country)
  decide = (decide as Decide | undefined) ?? decideBy(policies, () => '2026-11-25', 100_000)
  const anchor = await installation.openAnchor()
  app = await buildApp({
    standing: { waits: false, look: async () => false },
    installation,
    decide,
    sayWhy: (policy) => policies.rules.get(policy)?.words,
    anchor,
    // Far ahead: the pages know everything that is recorded. In use they know it until the last midnight.
    moment: () => new Date('2100-01-01T00:00:00Z'),
    deskOrigin: DESK,
    pagesOrigin: () => PAGES,
    apiOrigin: () => api,
    assets: dir,
    log: () => undefined,
    refusals: new Refusals(),
    drops: new DropPool(),
    awaited: new Awaited(installation),
  })
  // At one address: pages that quote it are the same bytes then.
  port ??= await freePort()
  await app.listen({ port, host: '127.0.0.1' })
  api = `http://localhost:${port}`
  for (const [agency, device] of devices) {
    const browser = new TestBrowser(api, DESK)
    if (!(await browser.signIn(device)).ok) throw new Error(`${agency} cannot sign in`)
    browsers.set(agency, browser)
  }
}

beforeAll(async () => {
  await newInstallation({ dir, country: 'kh', demo: false })
  installation = await openInstallation(dir)
  const registrars = [makeDevice('ncct', ['registrar'], DESK), makeDevice('mosavy', ['registrar'], DESK)] as const
  const approvedBy = registrars.map((r) => r.credential)
  const devices = PEOPLE.map(([agency, roles]): [string, TestDevice] => [agency, makeDevice(agency, roles, DESK)])
  const entries = [await jointly({ kind: 'registrars.enrolled', cards: registrars.map((r) => r.card) }, registrars)]
  for (const [, { card }] of devices) entries.push(await jointly({ kind: 'credential.enrolled', card, approvedBy }, registrars))
  await installation.store.append(OPERATOR, entries, null)
  await installation.sequencer.flush()
  serveAnew = () => serve(devices)
  await serveAnew()
  program = readEdgeKeys(installation.layout.edge('ahtjp')).submitToken
  // Something of the enforcement side's own, so that its lists are not only empty ones.
  for (const agency of ['ahtjp', 'prosecution', 'moi', 'moj'])
    for (const { id } of RECORD_KINDS.filter((k) => k.side === 'enforcement' || k.side === 'shared'))
      await plant(installation.owner(), id, { [`own-${agency}`]: { agency } })
}, 120_000)
afterAll(async () => {
  await app?.close()
  await installation?.close()
  scratch.remove(dir)
})

/** Whom somebody asked for by name is theirs alone as well, though leads may be read on both sides. */
const BEHIND = RECORD_KINDS.filter((k) => k.side === 'protection' || k.side === 'oversight' || k.id === 'named_person')
type Handed = { readonly agency: string; readonly form: string; readonly body: unknown; readonly records: readonly string[] }
/** A return of every form behind the wall, by every agency that sends it: those who protect, and the police who handed in what they saw. */
let handed: Handed[]
const OFFER = '00000000-0000-4000-8000-00000000000f'
async function prepare(): Promise<Handed[]> {
  const { country } = installation
  const forms = country.forms.filter((f) => !f.counts && BEHIND.some((k) => k.id === f.kind))
  const all = await Promise.all(
    forms.flatMap((form) =>
      country.agencies
        .filter((a) => a.sends.includes(form.id))
        .map(async ({ id: agency }): Promise<Handed> => {
          const bytes = sheetOf(
            form,
            // Of somebody asked for by name what became of her is not known yet: else it has a day. How somebody is reached is written whole.
            form.fields.map((f, i) => {
              if (form.id === 'named-request' && f.id === 'outcome') return 'unknown'
              return f.required || (form.id === 'safe-contact' && f.type === 'text') ? cellOf(f, i, country, agency) : ''
            }),
          )
          const sealed = await sealFile(installation, form.id, agency, bytes, 'f.csv')
          if ('refused' in sealed) throw new Error(`${form.id} of ${agency}: ${sealed.refused[0]?.code}`)
          const records = sealed.entries.flatMap((e) => {
            const stub = JSON.parse(e.stub) as Stub
            return stub.kind === 'record.version' ? [stub.record] : []
          })
          return { agency, form: form.id, body: sealed, records }
        }),
    ),
  )
  return all
}
async function protect(): Promise<void> {
  for (const { agency, form, body } of handed) {
    const authorization = `Bearer ${readEdgeKeys(installation.layout.edge(agency)).submitToken}`
    const headers = { authorization, 'content-type': 'application/json' }
    const answer = await fetch(`${api}/api/v1/returns`, { method: 'POST', headers, body: JSON.stringify(body) })
    expect([agency, form, answer.status]).toEqual([agency, form, 200])
  }
  // And who says that a lead of the police's own, and an operation, are about places that only they know of.
  for (const [agency, kind] of [
    ['ngo-coalition', 'lead'],
    ['embassies', 'operation'],
  ] as const) {
    const [a, b] = [[agency, 'lead', recordId('theirs')] as const, ['ahtjp', kind, recordId('own-ahtjp')] as const]
    const link = { kind: 'link.asserted', relation: 'same_place', a, b, basis: 'about-this-place' } as const
    await putLinks([makeUnsigned(agency, link, nodeRandom)], agency, installation.country, installation.store)
  }
  // And a referral between two of them, answered, beds that are free, and a plan of help, a letter, a page of her own, and a lead that one handed to the other.
  await installation.owner().query(`
    insert into saksi.referral_offers values ('mosavy', '${OFFER}', '${recordId('own-ahtjp')}', 'ngo-coalition', 'NGO-X1', 'shelter', 'women', 'referral', 'sex:female', now());
    insert into saksi.referral_steps values ('ngo-coalition', gen_random_uuid(), 'mosavy', '${OFFER}', 'ngo-coalition', 'seen', 'none', now());
    insert into saksi.beds_stated values ('ngo-coalition', gen_random_uuid(), 'NGO-X1', 2, 0, 1, now());
    insert into saksi.care_acts values ('mosavy', gen_random_uuid(), '${recordId('own-ahtjp')}', '${recordId('worker')}', 'planned', null, null, 'legal:2026-12-31', null, now());
    insert into saksi.letters values ('mosavy', gen_random_uuid(), '${recordId('own-ahtjp')}', 'suspected', '${'a'.repeat(43)}', '${'b'.repeat(43)}', '2099-01-01', now());
    insert into saksi.own_pages select 'mosavy', gen_random_uuid(), '${recordId('own-ahtjp')}', mark, '${'b'.repeat(43)}', '${'c'.repeat(43)}', '2099-01-01', now()
      from unnest(array['${Object.values(MARKS).join("','")}']) mark;
    insert into saksi.lead_steps values ('ngo-coalition', gen_random_uuid(), 'ngo-coalition', '${recordId('own-ahtjp')}', 'handed', 'mosavy', 'none', 'province:KH-1', now(), 0);
    insert into saksi.lead_steps values ('mosavy', gen_random_uuid(), 'ngo-coalition', '${recordId('own-ahtjp')}', 'acted', 'mosavy', 'victim_identified', null, now(), 0)`)
}

/** A shelter's record, one that the police handed in themselves, an own one, and one that is nowhere. */
const targets = (): string[] => [
  ...['mosavy', 'ahtjp', 'moi'].map((a) => handed.find((h) => h.agency === a && h.records.length > 0)?.records[0] ?? ''),
  recordId('own-ahtjp'),
  recordId('nowhere'),
]
const KINDS = RECORD_KINDS.map((k) => k.id)

/** Numbers that the returns behind the wall bear, and that an own record does. */
const NUMBERS = ['1/2023', '12/2023', '1/2026']
/** Codes of pages that are there behind the wall, one for each address of theirs: so few wrong words of each that none waits for another. */
const MARKS: Readonly<Record<string, string>> = {
  '/api/v1/own-page': 'A'.repeat(43),
  '/api/v1/own-page/rows': `B${'A'.repeat(42)}`,
  '/api/v1/own-page/body': `D${'A'.repeat(42)}`,
  '/api/v1/own-page/proofs': `C${'A'.repeat(42)}`,
}
/** Every request that is made of a route. `:x` stands for each thing that there may be. */
function requestsOf(method: string, url: string): { method: string; path: string; body?: unknown }[] {
  if (method === 'GET' && url === '/api/v1/records')
    return [
      ...KINDS.map((kind) => `${url}?kind=${kind}&purpose=recording`),
      ...BEHIND.map(({ id }) => `${url}?kind=${id}&purpose=protection`),
    ].map((path) => ({ method, path }))
  if (method === 'GET' && url === '/api/v1/records/:record')
    return [...BEHIND.map((k) => k.id), 'lead', 'investigation'].flatMap((kind) =>
      targets().map((r) => ({ method, path: `/api/v1/records/${r}?kind=${kind}&purpose=recording` })),
    )
  if (url === '/api/v1/answers') return [{ method, path: `${url}?report=tip&year=2026` }]
  if (url === '/api/v1/beds')
    return ['women', 'men', 'children', 'none'].map((bed) => ({ method, path: `${url}?bed=${bed}&near=KH-1&help=legal` }))
  if (method === 'GET' && url === '/api/v1/cases/:record')
    return [...targets(), ...['ahtjp', 'prosecution', 'moi', 'moj'].map((a) => recordId(`own-${a}`))].map((r) => ({
      method,
      path: url.replace(':record', r),
    }))
  if (method === 'GET' && url === '/api/v1/returns-due/:form')
    return installation.country.forms.flatMap(({ id }) =>
      [2023, 2026].map((y) => ({ method, path: `/api/v1/returns-due/${id}?year=${y}` })),
    )
  if (method === 'GET' && url === '/api/v1/returns-due') return [2023, 2026].map((y) => ({ method, path: `${url}?year=${y}` }))
  if (url === '/api/v1/registers/:kind')
    return [
      ...BEHIND.map((k) => k.id),
      ...['lead', 'investigation'].flatMap((kind) => [kind, `${kind}?order=oldest&from=2020-01-01&to=2030-01-01&column=state&code=open`]),
    ].map((asked) => ({ method, path: `/api/v1/registers/${asked}` }))
  if (url === '/api/v1/open-work/:list')
    return worklistsOf(installation.country).map(({ id }) => ({ method, path: `/api/v1/open-work/${id}` }))
  if (url === '/api/v1/numbers') return NUMBERS.map((number) => ({ method, path: url, body: { number } }))
  if (url === '/api/v1/papers') return NUMBERS.map((matter) => ({ method, path: url, body: { matter } }))
  if (url === '/api/v1/purposes')
    return ['', ...BEHIND.flatMap((k) => [`?kind=${k.id}`, `?search=${k.id}`])].map((asked) => ({ method, path: `${url}${asked}` }))
  if (url === '/api/v1/decision') return KINDS.map((kind) => ({ method, path: `${url}?kind=${kind}&purpose=protection&action=open` }))
  const paths = url.includes(':')
    ? [...targets(), '00000000-0000-4000-8000-000000000001', 'screening', 'court-return'].map((x) => url.replaceAll(/:\w+/g, x))
    : [url.replace('*', '0/000')]
  const shown = {
    mark: MARKS[url],
    proof: 'A'.repeat(43),
    ...(url.endsWith('/proofs') ? { entries: [{ index: 0, leaf: 'A'.repeat(86) }] } : {}),
  }
  const bodies = MARKS[url] ? [{}, shown] : [{}, { entries: [] }, { agency: 'ahtjp', entries: [] }]
  return paths.flatMap((path) => (method === 'POST' ? bodies.map((body) => ({ method, path, body })) : [{ method, path }]))
}

/** Left out, each for a reason. */
const NOT_ASKED: Readonly<Record<string, string>> = {
  'POST /api/v1/sign-out': 'ends the session that asks',
  'POST /api/v1/sign-in': 'opens a session; says nothing of records (test/desk/sessions.test.ts)',
  'GET /api/v1/sign-in/nonce': 'is chance',
  'GET /api/v1/rows': 'is chance, and a price of what came by that door alone (test/walls/notes.test.ts)',
}
/** What moves with the clock alone. */
const CLOCK = ['date', 'keep-alive']

function routes(): { method: string; url: string }[] {
  const lines = app.printRoutes({ commonPrefix: false }).split('\n')
  const found: { method: string; url: string }[] = []
  const stack: string[] = []
  for (const line of lines) {
    const m = /^([\s│]*)[├└]── (\S+) \(([^)]+)\)/.exec(line)
    if (!m) continue
    const depth = (m[1] ?? '').length / 4
    stack.length = depth
    stack.push(m[2] ?? '')
    for (const method of (m[3] ?? '').split(', ').filter((x) => x !== 'HEAD')) found.push({ method, url: stack.join('') })
  }
  return found
}

/** Route and request → status, headers and bytes, for everybody on the enforcement side. */
async function askAll(): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  // By day the police ask all; their ministry and those without a device ask of each route the first request and each third. At night everybody asks
  // all, and immigration and the prosecution too.
  const asking = (nth: number) =>
    [...browsers].filter(([agency]) => EVERYTHING || agency === 'ahtjp' || (agency === 'moi' && nth % 3 === 0))
  const say = async (who: string, what: string, answer: Response): Promise<void> => {
    const headers = [...answer.headers].filter(([name]) => !CLOCK.includes(name)).map(([n, v]) => `${n}: ${v}`)
    // What a list says of the server's clock, at its beginning and nowhere else, is left out as those headers are.
    const text = (await answer.text()).replace(/^\{"now":"[-\dT:.]+Z",/, '{')
    answers.set(`${who} ${what}`, [answer.status, ...headers.toSorted(), text].join('\n'))
  }
  for (const { method, url } of routes()) {
    if (NOT_ASKED[`${method} ${url}`] !== undefined) continue
    for (const [nth, { path, body }] of requestsOf(method, url).entries()) {
      const what = `${method} ${path} ${JSON.stringify(body ?? '')}`
      for (const [agency, browser] of asking(nth)) {
        // The proof names the path without its query (RFC 9449, 4.2).
        const dpop = await browser.proof(method, path.replace(/\?.*/, ''))
        await say(agency, what, await browser.ask(method, path, body, { dpop }))
      }
      if (nth % ONE_IN(3) !== 0) continue
      const json = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
      await say('visitor', what, await fetch(`${api}${path}`, { method, ...json, headers: { ...json.headers, origin: PAGES } }))
      await say('stranger', what, await fetch(`${api}${path}`, { method, ...json }))
      const bearer = { ...json.headers, authorization: `Bearer ${program}` }
      await say('program', what, await fetch(`${api}${path}`, { method, ...json, headers: bearer }))
    }
  }
  return answers
}

const placesOf = (agency: string, agencyType: 'police' | 'ministry') => {
  const { country, pools } = installation
  const principal = { credential: 'c', person: 'p', agency, agencyType, roles: ['caseworker'], signedInBy: 'device' } as const
  return listPlaces({ principal }, { country, decide: openDecide(country, () => '2026-11-25'), store: openPlaceStore(pools) })
}
const lists = async () => ({
  places: [await placesOf('ahtjp', 'police'), await placesOf('moi', 'ministry')],
  alerts: await listAlerts('2026-11-25', ['enforcement'], installation.counts),
  reconcile: await reconcile(
    { country: installation.country, interval: { from: '2026-01-01', to: '2026-12-01' }, asOf: '2100-01-01', deposits: [], isDemo: false },
    installation.counts,
  ),
})

it(
  'every route answers the enforcement side with the same bytes, and so do the lists of the command line',
  { timeout: 600_000 },
  async () => {
    handed = await prepare()
    expect(handed.length).toBeGreaterThan(40)
    const [before, listed] = [await askAll(), await lists()]
    await protect()
    // What the server kept of before would be the same bytes whatever it rests on.
    await serveAnew()
    const [after, listedAfter] = [await askAll(), await lists()]
    const differ = [...before].flatMap(([what, answer]) => {
      const now = after.get(what)?.split('\n') ?? []
      const at = answer.split('\n').findIndex((line, i) => line !== now[i])
      return after.get(what) === answer ? [] : [{ what, before: answer.split('\n')[at]?.slice(0, 200), after: now[at]?.slice(0, 200) }]
    })
    expect(differ.slice(0, 10)).toEqual([])
    expect(after.size).toBe(before.size)
    expect(listedAfter).toEqual(listed)
    // It was asked, and something was answered: own records came back, in as many routes as there are.
    const asked = new Set([...before.keys()].map((k) => k.split(' ')[2]?.replace(/\?.*/, '')))
    expect(asked.size).toBeGreaterThan(25)
    const own = [...after].filter(([, a]) => a.startsWith('200') && a.includes(recordId('own-ahtjp')))
    expect(own.length).toBeGreaterThan(20)
    const behind = handed.flatMap((h) => h.records)
    expect([...after].filter(([, a]) => behind.some((r) => a.includes(r))).map(([what]) => what)).toEqual([])
  },
)
