/** Registrars of two agencies are no longer there: who seats new ones, who sees it, and what nobody gets by it. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeEnrolment, makeRevocation } from '../../src/core/entry/enrol.ts'
import { commitmentsOf, hashOf, type Parts } from '../../src/core/entry/make.ts'
import { signEntry } from '../../src/core/entry/sign.ts'
import { possessionChallenge } from '../../src/core/entry/sign-in.ts'
import type { KeySignature } from '../../src/core/ledger/signature.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { readOwn } from '../../src/store/postgres/read-own.ts'
import { DESK, servePeople, type ServedPeople } from '../helpers/served-people.ts'
import { makeDevice, TestBrowser, type TestDevice } from '../helpers/test-device.ts'

type Device = { readonly credential: string; readonly roles: readonly string[] }
type List = {
  readonly waiting?: readonly { readonly request: string; readonly entry: Parts | null; readonly first: KeySignature | null }[]
  readonly registrars?: readonly { readonly credential: string }[]
}
let s: ServedPeople
beforeAll(async () => {
  s = await servePeople([
    ['head', 'moj', ['head']],
    ['other', 'mosavy', ['head']],
    ['oversight', 'ncct', ['oversight']],
    ['clerk', 'moj', ['clerk']],
  ])
}, 120_000)
afterAll(() => s?.remove())

const signed = (who: string, entry: Parts) => s.deviceOf(who).sign(hashOf(commitmentsOf(entry)))
const standing = async () => ((await (await fetch(`${s.api}/api/v1/standing`)).json()) as { registrars: string }).registrars
const listOf = async (who: string) => (await s.read<List>(who, '/api/v1/enrolments')).body
async function candidate(device: TestDevice): Promise<string> {
  const browser = new TestBrowser(s.api, DESK)
  const possession = await device.sign(possessionChallenge(device.card))
  const answer = await browser.ask('POST', '/api/v1/enrolments', { card: device.card, possession })
  return ((await answer.json()) as { request: string }).request
}
async function approve(who: string, request: string, device: TestDevice, second: string): Promise<number> {
  const waiting = (await listOf(who)).waiting?.find((w) => w.request === request)
  const approvedBy = [s.deviceOf(who).credential, s.deviceOf(second).credential] as const
  const entry = waiting?.entry ?? makeEnrolment(device.card, approvedBy, nodeRandom.bytes)
  return (await s.post(who, `/api/v1/enrolments/${request}/approval`, { entry, signature: await signed(who, entry) })).status
}
async function revoke(who: string, credential: string): Promise<number> {
  const entry = await signEntry(makeRevocation(s.deviceOf(who).credential, credential, 'lost', nodeRandom.bytes), s.deviceOf(who))
  return (await s.post(who, '/api/v1/revocations', { entry })).status
}

it('while they are there, a head and oversight are not asked', async () => {
  expect(await standing()).toBe('enough')
  for (const who of ['head', 'oversight', 'clerk']) expect((await s.get(who, '/api/v1/enrolments')).status).toBe(404)
})

it('oversight ends the devices that nobody else can end, and sees no others', async () => {
  const { body } = await s.read<Device[]>('oversight', '/api/v1/devices')
  const registrars = body.filter((d) => d.roles.includes('registrar'))
  expect([body.length, registrars.length]).toEqual([3, 2])
  expect((await s.read<Device[]>('head', '/api/v1/devices')).body).toHaveLength(1)
  expect(await revoke('head', registrars[0]?.credential ?? '')).toBe(422)
  expect(await revoke('oversight', s.deviceOf('clerk').credential)).toBe(422)
  for (const { credential } of registrars) expect(await revoke('oversight', credential)).toBe(200)
  expect(await standing()).toBe('gone')
})

it('a head and oversight of two offices seat new registrars and nobody else, each on record with who did it', async () => {
  const [one, two] = [makeDevice('moj', ['registrar'], DESK), makeDevice('mosavy', ['registrar'], DESK)]
  const grab = makeDevice('moj', ['caseworker'], DESK)
  const [first, second, third] = [await candidate(one), await candidate(two), await candidate(grab)]
  expect((await s.get('clerk', '/api/v1/enrolments')).status).toBe(404)
  const shown = await listOf('head')
  expect(shown.waiting?.map((w) => w.request).toSorted()).toEqual([first, second].toSorted())
  expect(shown.registrars).toEqual([expect.objectContaining({ credential: s.deviceOf('oversight').credential })])
  // Neither two heads, nor for another right.
  expect(await approve('head', first, one, 'other')).toBe(422)
  expect(await approve('head', third, grab, 'oversight')).toBe(200)
  expect(await approve('oversight', third, grab, 'head')).not.toBe(200)
  for (const [request, device] of [
    [first, one],
    [second, two],
  ] as const) {
    expect(await approve('head', request, device, 'oversight')).toBe(200)
    expect(await approve('oversight', request, device, 'head')).toBe(200)
  }
  expect(await standing()).toBe('enough')
  expect((await s.get('head', '/api/v1/enrolments')).status).toBe(404)
  const enrolled = (await readOwn(s.installation.pools.saksi_reader, 'credential.enrolled')).slice(-2)
  const by = [s.deviceOf('head').credential, s.deviceOf('oversight').credential]
  expect(enrolled.map(({ stub }) => [stub.card.credential, stub.approvedBy])).toEqual([
    [one.credential, by],
    [two.credential, by],
  ])
}, 60_000)
