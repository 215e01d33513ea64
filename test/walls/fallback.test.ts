/** The fallback: what opens it, what slows it down, and what it cannot do. */
import { URI, type TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OPERATOR } from '../../src/work/installation/installation.ts'
import { makeRevocation } from '../../src/core/entry/enrol.ts'
import { commitmentsOf, hashOf } from '../../src/core/entry/make.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { printSignature } from '../../src/core/ledger/signature.ts'
import { enrolledToyland, jointly, type Enrolled } from '../helpers/enrolled.ts'
import { makeDevice, TestBrowser, type TestDevice } from '../helpers/test-device.ts'

const PASSWORD = 'turnip ladder seventeen'
type Made = { readonly number: string; readonly uri: string; readonly recovery: readonly string[] }

let e: Enrolled
beforeAll(async () => void (e = await enrolledToyland('fallback')))
afterAll(() => e?.close())

const browser = (): TestBrowser => new TestBrowser(e.api, e.desk)
/** A clerk of its own for each test: guesses at one slow nobody else. */
async function clerk(): Promise<{ device: TestDevice; made: Made; session: TestBrowser }> {
  const device = makeDevice('bell', ['clerk'], e.desk)
  const approvedBy = e.registrars.map((r) => r.credential)
  const entry = await jointly({ kind: 'credential.enrolled', card: device.card, approvedBy }, e.registrars)
  await e.running.installation.store.append(OPERATOR, [entry], null)
  const session = browser()
  await session.signIn(device)
  const made = (await (await session.ask('POST', '/api/v1/fallback', { password: PASSWORD })).json()) as Made
  return { device, made, session }
}
/** The code of a moment some half minutes from now: each is good once. */
const codeOf = (made: Made, steps = 0): string => (URI.parse(made.uri) as TOTP).generate({ timestamp: Date.now() + steps * 30_000 })
async function enter(
  made: Made,
  code: string,
  password = PASSWORD,
  b = browser(),
): Promise<{ status: number; code?: string; b: TestBrowser }> {
  b.token = undefined
  const answer = await b.ask('POST', '/api/v1/sign-in/password', { number: made.number, password, code })
  const said = (await answer.json()) as { code?: string; token?: string }
  if (said.token) b.token = said.token
  return { status: answer.status, ...(said.code ? { code: said.code } : {}), b }
}

describe('the fallback', () => {
  it('opens a session that says what it is, and can neither send, enrol nor revoke', async () => {
    const { device, made } = await clerk()
    const { status, b } = await enter(made, codeOf(made))
    expect(status).toBe(200)
    expect(await (await b.ask('GET', '/api/v1/session')).json()).toMatchObject({ person: device.card.person, signedInBy: 'password' })
    const entry = makeRevocation(device.credential, device.credential, 'lost', nodeRandom.bytes)
    const signed = { ...entry, signature: printSignature(device.assert(hashOf(commitmentsOf(entry)))) }
    expect((await b.ask('POST', '/api/v1/revocations', { entry: signed })).status).toBe(404)
    expect((await b.ask('GET', '/api/v1/enrolments')).status).toBe(404)
    expect((await b.ask('POST', '/api/v1/returns', {})).status).toBe(401)
    expect((await b.ask('POST', '/api/v1/fallback', { password: PASSWORD })).status).toBe(404)
  })
  it('ends a lost phone, and asks for a new device of the same person', async () => {
    const { device, made, session } = await clerk()
    const { b } = await enter(made, codeOf(made))
    expect((await b.ask('POST', `/api/v1/devices/${device.credential}/loss`, {})).status).toBe(200)
    expect((await session.ask('GET', '/api/v1/session')).status).toBe(401)
  })
  it('takes each code once, whoever saw it, and each recovery code once', async () => {
    const { made } = await clerk()
    const code = codeOf(made)
    expect((await enter(made, code)).status).toBe(200)
    expect((await enter(made, code)).status).toBe(401)
    expect((await enter(made, codeOf(made, 1))).status).toBe(200)
    expect((await enter(made, codeOf(made, -1))).status).toBe(401)
    const [recovery = ''] = made.recovery
    expect((await enter(made, recovery.toUpperCase().replaceAll('-', ' '))).status).toBe(200)
    expect((await enter(made, recovery)).status).toBe(401)
    expect(made.recovery).toHaveLength(10)
  })
  it('is nothing without all three, and slows down whoever guesses, right or wrong', async () => {
    const { made } = await clerk()
    expect((await enter(made, '000000')).status).toBe(401)
    expect((await enter(made, codeOf(made), 'turnip ladder eighteen')).status).toBe(401)
    expect((await enter({ ...made, number: '10000000' }, codeOf(made))).status).toBe(401)
    const tries = await Promise.all(Array.from({ length: 8 }, () => enter(made, '000000')))
    expect(tries.map((t) => t.status).toSorted()).toEqual([401, 401, 401, 429, 429, 429, 429, 429])
    expect(await enter(made, codeOf(made))).toMatchObject({ status: 429, code: 'session.slow' })
  })
  it('uses up no proof of whoever guesses wrong: strangers would else fill what the server remembers of them', async () => {
    const { made } = await clerk()
    const b = browser()
    const dpop = await b.proof('POST', '/api/v1/sign-in/password')
    const wrong = { number: made.number, password: 'turnip ladder eighteen', code: codeOf(made) }
    expect((await b.ask('POST', '/api/v1/sign-in/password', wrong, { dpop })).status).toBe(401)
    const right = (code: string): object => ({ number: made.number, password: PASSWORD, code })
    expect((await b.ask('POST', '/api/v1/sign-in/password', right(codeOf(made)), { dpop })).status).toBe(200)
    expect((await b.ask('POST', '/api/v1/sign-in/password', right(codeOf(made, 1)), { dpop })).status).toBe(401)
  })
  it('dies with the last device of its person', async () => {
    const { device, made } = await clerk()
    const { b } = await enter(made, codeOf(made))
    const revoked = { kind: 'credential.revoked', credential: device.credential, reason: 'left-the-office' } as const
    await e.running.installation.store.append(OPERATOR, [await jointly(revoked, [e.registrars[0]])], null)
    expect((await b.ask('GET', '/api/v1/session')).status).toBe(401)
    expect((await enter(made, codeOf(made, 1))).status).toBe(401)
  })
  it('takes no weak password', async () => {
    const { session } = await clerk()
    for (const password of ['short', 'aaaaaaaaaaaaaaaa', '']) {
      const said = (await (await session.ask('POST', '/api/v1/fallback', { password })).json()) as { code: string }
      expect(said.code).toBe('fallback.weak')
    }
  })
  it('takes none that many others have used, nor one of the words of this place', async () => {
    const { session } = await clerk()
    const said = async (password: string): Promise<string | undefined> =>
      ((await (await session.ask('POST', '/api/v1/fallback', { password })).json()) as { code?: string }).code
    for (const password of ['1q2w3e4r5t6y', 'Qwerty123456', 'sonyericsson', 'leavemealone', 'ghjcnjgfhjkm', 'motherfucker'])
      expect([password, await said(password)]).toEqual([password, 'fallback.known'])
    for (const password of ['saksi-2026-saksi', 'Toyland!2026!2026', 'Password-123456', 'toyland saksi 1'])
      expect([password, await said(password)]).toEqual([password, 'fallback.known'])
    // With words of the place in it, and enough besides, it is nobody's guess.
    expect(await said('toyland turnip ladder')).toBeUndefined()
    expect(await said('១២ឆ្នាំ turnip seven')).toBeUndefined()
  })
  it('keeps neither password, secret nor code where the database’s administrator reads it', async () => {
    const { made } = await clerk()
    const { rows } = await e.running.installation.owner().query<{ all: string }>('select f::text as all from saksi.fallbacks f')
    const secret = (URI.parse(made.uri) as TOTP).secret
    const held = rows.map((r) => r.all).join()
    for (const hidden of [PASSWORD, secret.base32, secret.hex.toLowerCase(), ...made.recovery]) expect(held).not.toContain(hidden)
    expect(held).toContain('$argon2id$v=19$m=19456,t=2,p=1$')
  })
})
