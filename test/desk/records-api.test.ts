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
  await plant(owner, 'accused_episode', Object.fromEntries([...own, ['theirs', { agency: 'owl', case_number: '8/2023' }]]))
  const dated = Array.from(
    { length: 54 },
    (_, i) => [`d${i + 10}`, { agency: 'bell', court: 'ACORN', registered_on: '2023-05-09', form: 'town-return' }] as const,
  )
  await plant(owner, 'accused_episode', {
    ...Object.fromEntries(dated),
    dated: { agency: 'bell', court: 'ACORN', registered_on: '2023-05-09', case_number: '7/2023' },
    late: { agency: 'bell', court: 'BUTTON', registered_on: '2023-06-01', stage: 'trial', form: 'town-return' },
    early: { agency: 'bell', court: 'BUTTON', registered_on: '2023-02-01' },
  })
  // Two versions of one record that both stand: a conflict, and both are shown.
  await plant(owner, 'accused_episode', { d10: { agency: 'bell', court: 'ACORN', registered_on: '2023-05-09', version: 2 } })
  b = new TestBrowser(e.api, e.desk)
  await b.signIn(e.head)
}, 60_000)
afterAll(() => e?.close())

const get = async (path: string) => {
  const dpop = await b.proof('GET', path.replace(/\?.*/, ''))
  const answer = await b.ask('GET', path, undefined, { dpop })
  return { status: answer.status, body: (await answer.json()) as Record<string, never> }
}
const post = async (path: string, body: unknown) => {
  const answer = await b.ask('POST', path, body, { dpop: await b.proof('POST', path) })
  return { status: answer.status, body: (await answer.json()) as Record<string, never> }
}
type Register = {
  readonly records: { readonly record: string; readonly version: number; readonly values: Record<string, string> }[]
  readonly next: string | null
}
const list = (query = '') => get(`/api/v1/records?kind=accused_episode&purpose=recording${query}`)
const one = (record: string, kind = 'accused_episode') => get(`/api/v1/records/${record}?kind=${kind}&purpose=recording`)

describe('own records', () => {
  it('come page by page, each once, and no other agency’s', async () => {
    const first = (await list()).body as unknown as { records: { record: string }[]; next: string }
    expect(first.records).toHaveLength(50)
    const ids: string[] = first.records.map((r) => r.record)
    for (let next: string | null = first.next; next !== null;) {
      const rest = (await list(`&after=${next}`)).body as unknown as { records: { record: string }[]; next: string | null }
      ids.push(...rest.records.map((r) => r.record))
      next = rest.next
    }
    expect(new Set(ids).size).toBe(60 + 57)
    expect(ids).not.toContain(recordId('theirs'))
  })
  it('come with their clear values, and nothing that was not recorded', async () => {
    expect(await one(recordId('r10'))).toEqual({
      status: 200,
      body: { record: recordId('r10'), form: 'planted', version: 1, values: { court: 'acorn' } },
    })
  })
  it('stand in a register by day, each once on one page, of all offices or one, in either order', async () => {
    const whole = async (asked: string): Promise<string[]> => {
      const seen: string[] = []
      for (let after = ''; ;) {
        const page = (await get(`/api/v1/registers/accused_episode?${asked}&after=${after}`)).body as unknown as Register
        seen.push(...page.records.map((r) => `${r.values['registered_on'] ?? 'no day'} ${r.record} ${r.version}`))
        if (page.next === null) return seen
        after = page.next
      }
    }
    const newest = await whole('order=newest')
    expect(newest).toHaveLength(new Set(newest).size)
    // Sixty without a day, and the dated: fifty-five of one day, one of them in two versions that both stand.
    expect(newest).toHaveLength(60 + 58)
    expect(newest[0]).toContain('2023-06-01')
    expect(newest.at(-1)).toContain('no day')
    expect((await whole('order=oldest')).toReversed()).toEqual(newest)
    expect(await whole('office=ACORN')).toHaveLength(56)
    expect(await whole('from=2023-05-01&to=2023-06-01')).toHaveLength(56)
    expect(await whole('column=stage&code=trial')).toEqual([expect.stringContaining('2023-06-01')])
    expect(await whole('office=BUTTON&column=stage&code=appeal')).toEqual([])
    expect(JSON.stringify(await whole(''))).not.toContain(recordId('theirs'))
  })
  it('are those of one return for whoever signs it: its form, its office and its period, and no row beside it', async () => {
    const inReturn = async (asked: string) => (await get(`/api/v1/registers/accused_episode?${asked}`)).body as unknown as Register
    const acorn = await inReturn('form=town-return&period=2023-Q2&office=ACORN')
    // A page of them, and more; the one of another form and the other town's are not there.
    expect([acorn.records.length, acorn.next === null]).toEqual([50, false])
    expect(new Set(acorn.records.map((r) => `${r.values['court']} ${r.values['registered_on']}`))).toEqual(new Set(['ACORN 2023-05-09']))
    expect((await inReturn('form=town-return&period=2023-Q2&office=BUTTON')).records.map((r) => r.record)).toEqual([recordId('late')])
    expect(await inReturn('form=town-return&period=2023-Q1')).toEqual({ records: [], next: null })
    // No form, another kind's form, no period: nothing, as for what is not there.
    for (const asked of ['form=nothing&period=2023-Q2', 'form=verse-return&period=2023-Q2', 'form=town-return&period=2023-13'])
      expect((await get(`/api/v1/registers/accused_episode?${asked}`)).status, asked).toBe(404)
    for (const asked of ['form=town-return', 'period=2023-Q2', 'form=town-return&period=2023-Q5'])
      expect((await get(`/api/v1/registers/accused_episode?${asked}`)).status, asked).toBe(400)
  })
  it('are found by the number of the office’s own book, and another’s number is no number', async () => {
    const found = async (number: string) =>
      ((await post('/api/v1/numbers', { number })).body as unknown as { records: { record: string }[] }).records.map((r) => r.record)
    expect(await found('7/2023')).toEqual([recordId('dated')])
    // It is read in the window (src/web/desk/find/number.test.ts): what is not as it is kept is no number here.
    for (const none of ['8/2023', ' ៧/២០២៣ ', '', '%', "' or 1=1 --", 'Anybody Invented', '7/2023\u0000'])
      expect(await found(none)).toEqual([])
  })
  it('no register is asked for by what is no column, no place, no day and no kind', async () => {
    const asked = [
      '?column=accused_name&code=x',
      '?column=entry_id&code=x',
      '?after=x',
      '?after=2023-02-31.00000000000000000000000000000000.1',
    ]
    for (const query of asked) expect((await get(`/api/v1/registers/accused_episode${query}`)).status, query).toBe(404)
    for (const query of ['?from=2023-13-01', '?order=best', '?column=stage', '?code=trial', "?office=' or 1=1"])
      expect((await get(`/api/v1/registers/accused_episode${query}`)).status, query).toBe(400)
    expect((await get('/api/v1/registers/episode')).status).toBe(404)
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
