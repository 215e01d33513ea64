/** An agency's own records over the API: its people see the clear values of their own, page by page, and why they may not do the rest. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hpke } from '../../src/outside/hpke/hpke.ts'
import { readEdgeKeys } from '../../src/work/installation/installation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { findForm } from '../../src/core/country/find.ts'
import type { Form } from '../../src/core/country/index.ts'
import { append } from '../../src/road/append.ts'
import { receive } from '../../src/road/receive.ts'
import { seal } from '../../src/road/seal.ts'
import { validate } from '../../src/road/validate.ts'
import { enrolledToyland, type Enrolled } from '../helpers/enrolled.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { TestBrowser } from '../helpers/test-device.ts'

let e: Enrolled
let b: TestBrowser
beforeAll(async () => {
  e = await enrolledToyland('records-api')
  const owner = e.running.installation.owner()
  const own = Array.from({ length: 60 }, (_, i) => [`r${i + 10}`, { agency: 'bell', court: 'acorn' }] as const)
  await plant(owner, 'accused_episode', Object.fromEntries([...own, ['theirs', { agency: 'owl' }]]))
  b = new TestBrowser(e.api, e.desk)
  await b.signIn(e.head)
}, 60_000)
afterAll(() => e?.close())

const get = async (path: string) => {
  const dpop = await b.proof('GET', path.replace(/\?.*/, ''))
  const answer = await b.ask('GET', path, undefined, { dpop })
  return { status: answer.status, body: (await answer.json()) as Record<string, never> }
}
const list = (query = '') => get(`/api/v1/records?kind=accused_episode&purpose=recording${query}`)
const one = (record: string, kind = 'accused_episode') => get(`/api/v1/records/${record}?kind=${kind}&purpose=recording`)

describe('own records', () => {
  it('come page by page, each once, and no other agency’s', async () => {
    const first = (await list()).body as unknown as { records: { record: string }[]; next: string }
    expect(first.records).toHaveLength(50)
    const rest = (await list(`&after=${first.next}`)).body as unknown as { records: { record: string }[]; next: null }
    expect(rest.next).toBeNull()
    const ids = [...first.records, ...rest.records].map((r) => r.record)
    expect(new Set(ids).size).toBe(60)
    expect(ids).not.toContain(recordId('theirs'))
  })
  it('come with their clear values, and nothing that was not recorded', async () => {
    expect(await one(recordId('r10'))).toEqual({
      status: 200,
      body: { record: recordId('r10'), form: 'planted', version: 1, values: { court: 'acorn' } },
    })
  })
  it('another’s, one that is nowhere, and a kind that is none are one answer', async () => {
    const answers = [
      await one(recordId('theirs')),
      await one(recordId('nowhere')),
      await one(recordId('r10'), 'episode'),
      await get('/api/v1/records?kind=episode&purpose=recording'),
    ]
    expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1)
    expect(answers[0]?.status).toBe(404)
  })
  it.each([
    'kind=accused_episode',
    'kind=accused_episode&purpose=curiosity',
    'kind=accused_episode&purpose=recording&after=x',
    'purpose=recording',
  ])('are not asked for by half: %s', async (query) => {
    expect((await get(`/api/v1/records?${query}`)).status).toBe(400)
  })
  it('are nobody’s who did not sign in, programs neither', async () => {
    for (const path of [
      '/api/v1/records?kind=lead&purpose=recording',
      `/api/v1/records/${recordId('r10')}?kind=lead&purpose=recording`,
      '/api/v1/decision?kind=lead&purpose=recording&action=open',
    ])
      expect((await fetch(`${e.api}${path}`, { headers: { authorization: `Bearer ${'A'.repeat(43)}` } })).status).toBe(401)
  })
})

describe('an own record’s ciphertext', () => {
  const sealed = async (who: TestBrowser, record: string) => {
    const path = `/api/v1/records/${record}/sealed`
    return who.ask('GET', `${path}?purpose=prosecution`, undefined, { dpop: await who.proof('GET', path) })
  }
  const sheet =
    'Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\nAcorn,1/2024,1,Wump,2024-02-01,Waking a cat,Red hat,3\n'
  let record = ''
  beforeAll(async () => {
    const { installation } = e.running
    const { country, layout, store } = installation
    const form = findForm(country, 'town-return') as Form
    const draft = await receive(new TextEncoder().encode(sheet), { form, country, fileName: '2024-02.csv' })
    const valid = 'refused' in draft ? draft : validate(draft, form, country)
    if ('refused' in valid) throw new Error(JSON.stringify(valid.refused))
    const keys = readEdgeKeys(layout.edge('bell'))
    const file = await seal(valid, { country, form, agency: 'bell', keys, random: nodeRandom, hpke, signer: e.head })
    await append(file, country, store)
    await installation.sequencer.flush()
    record = (JSON.parse(file.entries[1]?.stub ?? '{}') as { record: string }).record
  })
  it('is for whoever works on it', async () => {
    const answer = await sealed(b, record)
    expect([answer.status, Object.keys((await answer.json()) as object).length]).toEqual([200, 6])
  })
  it('is nobody’s else, and nobody learns that it is there: a registrar, a program’s key', async () => {
    const registrar = new TestBrowser(e.api, e.desk)
    await registrar.signIn(e.registrars[0])
    const { submitToken } = readEdgeKeys(e.running.installation.layout.edge('bell'))
    const answers = [
      await sealed(registrar, record),
      await fetch(`${e.api}/api/v1/records/${record}/sealed?purpose=prosecution`, { headers: { authorization: `Bearer ${submitToken}` } }),
      await sealed(b, 'ef'.repeat(16)),
    ]
    const said = await Promise.all(answers.map(async (a) => `${a.status} ${await a.text()}`))
    expect(new Set(said).size).toBe(1)
    expect(said[0]).toMatch(/^404 /)
  })
})

describe('what a greyed button says', () => {
  const asked = (kind: string, purpose: string, action: string) => get(`/api/v1/decision?kind=${kind}&purpose=${purpose}&action=${action}`)
  it('that it may, and by which policy', async () => {
    const { body } = await asked('accused_episode', 'prosecution', 'open')
    expect(body).toMatchObject({ allowed: true, because: [{ policy: 'own.open', en: 'Whoever works on a case opens it.' }] })
  })
  it('that it may not, and why, in both languages', async () => {
    const { body } = await asked('referral', 'removal', 'append')
    expect(body).toMatchObject({
      allowed: false,
      because: [{ policy: 'harm.punishment', km: expect.stringContaining('ជនរងគ្រោះ') as string }],
    })
  })
  it('across the wall only that it is not there, or not theirs', async () => {
    const { body } = await asked('screening', 'recording', 'list')
    expect(body).toMatchObject({ allowed: false, because: [{ policy: 'harm.wall', en: 'This is not there, or it is not yours.' }] })
  })
})
