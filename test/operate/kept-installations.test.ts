/**
 * Installations as earlier programs left them (test/data/kept), brought to this one: what waits is said before, two people sign what changed,
 * and then it serves, takes in, verifies and goes on. Nobody is locked out between a program that is too new and one that is too old.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openInstallation } from '../../src/work/installation/installation.ts'
import type { Waits } from '../../src/work/installation/check-upgrade.ts'
import { comparePolicies } from '../../src/work/policies/access-policy.ts'
import { readAdopted } from '../../src/work/policies/adopted-file.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { hashPolicyTexts, policyTexts, type PolicyTexts } from '../../src/core/access/hash-policies.ts'
import { joinSignatures, makePolicyChange } from '../../src/core/entry/enrol.ts'
import { commitmentsOf, hashOf, type Parts } from '../../src/core/entry/make.ts'
import type { KeySignature } from '../../src/core/ledger/signature.ts'
import { main } from '../../src/main.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { findForm } from '../../src/core/country/find.ts'
import type { Form } from '../../src/core/country/index.ts'
import { cellOf, sheetOf } from '../helpers/whole-row.ts'
import { EVERYTHING } from '../helpers/everything.ts'
import { freePort } from '../helpers/free-port.ts'
import { devicesBeside, putBackKept } from '../helpers/kept-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { TestBrowser, type TestDevice } from '../helpers/test-device.ts'

const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
const last = (n = 1): string => said.slice(-n).join('\n')

type Waiting = {
  readonly adopted: string
  readonly before: PolicyTexts | null
  readonly proposal: { readonly texts: PolicyTexts; readonly half: { readonly entry: Parts; readonly first: KeySignature } | null } | null
}

const SHEETS = {
  kh: [
    'court-return',
    `Court,Case number,Accused number,Name of the accused,Registered on,Article,Form of exploitation,Stage,Decided on,Presence,Outcome,Sentence (months),Sex,Age band,Citizenship,Official
Sample Court (invented),501/2023,1,Wump Nobody,2023-03-01,ច្បាប់ ២០០៨ មាត្រា១០,Forced labour,Decided,2023-09-15,ចំពោះមុខ,Convicted,84,Male,18+,ខ្មែរ,No
`,
  ],
  gb: [
    'nrm-quarter',
    `First responder type,First responder,Exploitation type,Age at exploitation,Gender,Nationality,People
Government agency,Home Office - Immigration Enforcement IE,Labour,Adult (18 or over),Male,Albanian,14
Government agency,Home Office - Immigration Enforcement IE,Labour,Adult (18 or over),Female,Albanian,13
`,
  ],
} as const

async function handIn(dir: string, country: 'kh' | 'gb', at: (file: string) => string): Promise<number> {
  const [form, sheet] = SHEETS[country]
  const clear = at('nrm_referrals_2023_q2.csv')
  writeFileSync(clear, sheet)
  if (country === 'gb') return run('import', dir, clear, '--form', form)
  const sealed = await run('seal', clear, '--form', form, '--keys', `${dir}.edge/moj.edge.json`, '--out', at('new.saksi'))
  return sealed === 0 ? run('import', dir, at('new.saksi'), '--form', form) : sealed
}

/** One of them, put back, and served as often as a test wants. */
async function open(name: string, country: 'kh' | 'gb') {
  const scratch = scratchDir(`kept-${name}-${country}`)
  const [place, at] = [join(scratch.path, 'place'), (file: string): string => join(scratch.path, file)]
  const { dir, receipt } = await putBackKept(name, country, place)
  writeFileSync(at('receipt'), receipt)
  writeFileSync(at('before.note'), readFileSync(join(dir, 'tlog/checkpoint')))
  writeFileSync(at('before.vkey'), readFileSync(join(dir, 'tlog/vkey')))
  let running: Serving | undefined
  const stop = async (): Promise<void> => {
    await running?.close()
    running = undefined
  }
  const ask = (path: string): Promise<Response> => fetch(`${running?.url}${path}`)
  return {
    dir,
    at,
    ask,
    stop,
    /** @returns its people, whose devices know the desk's host and not its port. */
    start: async () => {
      await stop()
      const [port, deskPort] = [await freePort(), await freePort()]
      const [web, rhythm] = [
        { desk: scratch.path, public: scratch.path },
        { anchorSeconds: 1, paddingPerHour: 0 },
      ]
      running = await serve({ dir, port, deskPort, web, rhythm, say: (line) => said.push(line) })
      const [, , head, watcher] = existsSync(join(place, 'devices.json'))
        ? devicesBeside(place, country, `http://localhost:${deskPort}`)
        : []
      return { head: head as TestDevice, watcher: watcher as TestDevice }
    },
    /** As that person's desk asks. */
    signIn: async (device: TestDevice) => {
      const browser = new TestBrowser(running?.url ?? '', running?.deskUrl ?? '')
      const { status } = await browser.signIn(device)
      const get = async <T>(path: string) => {
        const answer = await browser.ask('GET', path, undefined, { dpop: await browser.proof('GET', path) })
        return { status: answer.status, body: (await answer.json()) as T }
      }
      return { status, get, post: async (path: string, body: unknown) => (await browser.ask('POST', path, body)).status }
    },
    waits: async (): Promise<boolean> => ((await (await ask('/api/v1/standing')).json()) as { policies: string }).policies === 'wait',
    remove: async () => {
      await stop()
      scratch.remove(dir)
    },
  }
}
type Opened = Awaited<ReturnType<typeof open>>
/** By day Cambodia's newest; at night all six. The United Kingdom's, which has no vaults and few tables, is killed and upgraded in upgrade-killed.test.ts. */
const STATES = [...(EVERYTHING ? ['first', 'evening'] : []), 'before'].flatMap((name) => [
  [name, 'kh'] as const,
  ...(EVERYTHING ? [[name, 'gb'] as const] : []),
])

describe.each(STATES)('what the program of %s made for %s', (name, country) => {
  let kept: Opened
  beforeAll(async () => {
    kept = await open(name, country)
  }, 120_000)
  afterAll(() => kept.remove())

  test('is told before what will wait, and nothing of it is changed', async () => {
    const { dir } = kept
    const before = readFileSync(join(dir, 'tlog/checkpoint'), 'utf8')
    const code = await run('upgrade', dir, '--check', '--json')
    const waits = JSON.parse(last()) as Waits
    expect(waits.migrations.length).toBeGreaterThanOrEqual({ first: 25, evening: 10, before: 0 }[name] ?? 0)
    expect(code).toBe(name === 'before' && waits.policies === null ? 0 : 1)
    // The first had drafts without their files, no policies, and its vaults beside it.
    expect(waits.drafts).toEqual(name === 'before' ? [] : ['waits'])
    expect(waits.closed).toBe(name === 'first' && country === 'kh' ? 24 : 0)
    const signers = { heads: 1, oversight: 1, canSign: true }
    expect(waits.policies?.signers ?? signers).toEqual(signers)
    expect(name === 'evening' ? waits.policies?.signers : signers).toEqual(signers)
    await run('upgrade', dir, '--check')
    expect(last(4)).toContain(name === 'evening' ? 'ask two to be at the desk' : '')
    expect(readFileSync(join(dir, 'tlog/checkpoint'), 'utf8')).toBe(before)
    // Nor is it of this version now: what it lacks, it lacks still.
    expect(await run('verify', dir)).toBe(waits.migrations.length === 0 ? 0 : 2)
  }, 120_000)

  test('is upgraded, twice to the same end, and its log goes on', async () => {
    const { dir, at } = kept
    expect(await run('upgrade', dir), last()).toBe(0)
    expect(await run('upgrade', dir), last()).toBe(0)
    expect(last()).toContain('nothing to do')
    expect(await run('verify', dir, '--since', at('before.note')), last(4)).toBe(0)
    expect(await run('verify', at('receipt'), '--key', at('before.vkey')), last(4)).toBe(0)
  }, 120_000)

  test('serves, or waits for two signatures', async () => {
    // Of the evening's they are others for good; what later versions change, their own hash says.
    const changed = (await run('policy', 'hash', kept.dir)) === 1
    expect(changed || name !== 'evening').toBe(true)
    await kept.start()
    expect([await kept.waits(), (await kept.ask('/')).status]).toEqual([changed, changed ? 503 : 200])
    await kept.stop()
  }, 120_000)

  test('takes in, and verifies', async () => {
    const { dir, at } = kept
    expect(await handIn(dir, country, at), last(3)).toBe(0)
    expect(await run('verify', dir, '--since', at('before.note')), last(4)).toBe(0)
    expect(await run('rebuild', dir), last()).toBe(0)
    expect(await run('verify', dir), last(4)).toBe(0)
  }, 240_000)

  test.runIf(country === 'kh')(
    'takes a number as its paper says it; an exact one of before stays exact',
    async () => {
      const { dir, at } = kept
      const installation = await openInstallation(dir)
      const form = findForm(installation.country, 'inspection') as Form
      const visit = (number: string, screened: string): string[] =>
        form.fields.map((f, i) => {
          const own: Readonly<Record<string, string>> = { number, inspected_on: '2020-02-03', announced: 'no', workers_screened: screened }
          return own[f.id] ?? (f.required ? cellOf(f, i, installation.country, 'molvt') : '')
        })
      await installation.close()
      writeFileSync(at('visits.csv'), sheetOf(form, visit('9001', '60'), visit('9002', 'ប្រហែល ៦០ នាក់')))
      const counted = async () => {
        const asked = ['workers-screened-in-inspections', '--from', '2023-01-01', '--to', '2024-01-01', '--json']
        expect(await run('count', dir, ...asked), last()).toBe(0)
        return last()
      }
      const before = await counted()
      expect(
        await run('seal', at('visits.csv'), '--form', 'inspection', '--keys', `${dir}.edge/molvt.edge.json`, '--out', at('visits.saksi')),
        last(3),
      ).toBe(0)
      expect(await run('import', dir, at('visits.saksi'), '--form', 'inspection'), last(3)).toBe(0)
      expect(
        await run('count', dir, 'workers-screened-in-inspections', '--from', '2020-01-01', '--to', '2021-01-01', '--json'),
        last(),
      ).toBe(0)
      expect(JSON.parse(last())).toMatchObject({ value: 120, qualifier: 'about' })
      expect(await counted()).toBe(before)
      expect(await run('verify', dir), last(4)).toBe(0)
    },
    120_000,
  )
})

describe.each(['kh', 'gb'] as const)('where who may see whom has changed, in %s,', (country) => {
  let kept: Opened
  beforeAll(async () => {
    kept = await open('evening', country)
    await run('upgrade', kept.dir)
  }, 120_000)
  afterAll(() => kept.remove())

  test('a server lets two people sign it and does nothing else; with the second signature it serves', async () => {
    const { ask, signIn, start, waits } = kept
    const before = await start()
    for (const path of [
      '/',
      '/data',
      '/verify',
      '/method',
      '/releases/x',
      '/api/v1/records?kind=accused_episode',
      '/api/v1/forms',
      '/nothing',
    ])
      expect([path, (await ask(path)).status]).toEqual([path, 503])
    // In the country's own languages: the United Kingdom speaks English alone.
    expect((await (await ask('/?lang=km')).text()).replaceAll('\u2060', '')).toContain(country === 'kh' ? 'រង់ចាំ' : 'wait')
    // Auditors and vaults go on with the log; a device is looked after.
    for (const path of ['/log/checkpoint', '/anchor/checkpoint', '/api/v1/devices'])
      expect([path, (await ask(path)).status === 503]).toEqual([path, false])
    const one = await signIn(before.head)
    expect([one.status, (await one.get('/api/v1/drafts')).status]).toEqual([200, 503])
    const { body } = await one.get<Waiting>('/api/v1/policies')
    const texts = body.proposal?.texts as PolicyTexts
    expect(hashPolicyTexts(texts)).not.toBe(body.adopted)
    // That program kept no texts: a desk shows the whole of the new ones.
    expect(body.before).toBeNull()
    const entry = makePolicyChange(hashPolicyTexts(texts), [before.head.credential, before.watcher.credential], nodeRandom.bytes)
    const hash = hashOf(commitmentsOf(entry))
    expect(await one.post('/api/v1/policies/first', { entry, signature: await before.head.sign(hash) })).toBe(200)
    // A restart in between loses nothing of it.
    const { watcher } = await start()
    expect(await waits()).toBe(true)
    const other = await signIn(watcher)
    const half = (await other.get<Waiting>('/api/v1/policies')).body.proposal?.half
    const first = half?.first as KeySignature
    expect(
      await other.post('/api/v1/policies', { entry: { ...half?.entry, signature: joinSignatures(first, await watcher.sign(hash)) } }),
    ).toBe(200)
    expect([await waits(), (await ask('/')).status, (await other.get('/api/v1/drafts')).status]).toEqual([false, 200, 200])
    await start()
    expect(await waits()).toBe(false)
  }, 240_000)

  test('and the next change is shown beside what was adopted then', async () => {
    await kept.stop()
    const installation = await openInstallation(kept.dir)
    const { adopted = '' } = await comparePolicies(installation)
    expect(readAdopted(installation, adopted)).toEqual(policyTexts(installation.country))
    // Texts that somebody altered are not what the log has adopted, and are shown to nobody.
    const { adoptedPolicies } = installation.layout
    writeFileSync(adoptedPolicies, readFileSync(adoptedPolicies, 'utf8').replace('permit', 'forbid'))
    expect(readAdopted(installation, adopted)).toBeUndefined()
    await installation.close()
  }, 60_000)
})
