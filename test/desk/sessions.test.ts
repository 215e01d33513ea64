/** Signing in with a device, and everything that is no sign-in: against the served API, as a browser and as a thief would. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { OPERATOR } from '../../src/work/installation/installation.ts'
import { readOwn } from '../../src/store/postgres/read-own.ts'
import { signInChallenge } from '../../src/core/entry/sign-in.ts'
import { readSigningKey, softwareSigner } from '../../src/core/entry/software-key.ts'
import { serve } from '../../src/server/serve.ts'
import { enrolledToyland, jointly, type Enrolled } from '../helpers/enrolled.ts'
import { freePort } from '../helpers/free-port.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { makeDevice, TestBrowser } from '../helpers/test-device.ts'

let e: Enrolled
beforeAll(async () => void (e = await enrolledToyland('sessions')))
afterAll(() => e?.close())

const browser = (): TestBrowser => new TestBrowser(e.api, e.desk)
const signedIn = async (): Promise<TestBrowser> => {
  const b = browser()
  expect((await b.signIn(e.head)).status).toBe(200)
  return b
}
const codeOf = async (answer: Promise<Response> | Response): Promise<string> => {
  const got = await answer
  return `${got.status} ${((await got.json()) as { code?: string }).code ?? ''}`
}

describe('an enrolled device', () => {
  it('opens a session, which is on record and says who asks', async () => {
    const b = await signedIn()
    const who = await (await b.ask('GET', '/api/v1/session')).json()
    const { credential, person } = e.head.card
    expect(who).toEqual({ credential, person, agency: 'bell', agencyType: 'court', roles: ['head'], signedInBy: 'device' })
    const opened = await readOwn(e.running.installation.pools.saksi_reader, 'sign-in.opened')
    expect(opened.at(-1)?.stub).toMatchObject({ door: 'desk', credential })
  })
  it('gets no cookie, and ends it when it says so', async () => {
    const b = await signedIn()
    const answer = await b.ask('GET', '/api/v1/session')
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect((await b.ask('POST', '/api/v1/sign-out')).status).toBe(200)
    expect(await codeOf(b.ask('GET', '/api/v1/session'))).toBe('401 session.needed')
  })
  it('loses every session in the moment in which it is revoked, by whichever program', async () => {
    const lost = makeDevice('bell', ['clerk'], e.desk)
    const { store } = e.running.installation
    const approvedBy = e.registrars.map((r) => r.credential)
    await store.append(OPERATOR, [await jointly({ kind: 'credential.enrolled', card: lost.card, approvedBy }, e.registrars)], null)
    const [one, two] = [browser(), browser()]
    expect([(await one.signIn(lost)).status, (await two.signIn(lost)).status]).toEqual([200, 200])
    const revoked = { kind: 'credential.revoked', credential: lost.credential, reason: 'lost' } as const
    await store.append(OPERATOR, [await jointly(revoked, [e.registrars[1]])], null)
    expect(await codeOf(one.ask('GET', '/api/v1/session'))).toBe('401 session.needed')
    expect(await codeOf(two.ask('GET', '/api/v1/session'))).toBe('401 session.needed')
    expect(await codeOf(one.signIn(lost))).toBe('401 session.refused')
  })
})

describe('no session opens', () => {
  it('for a device that nobody enrolled', async () => {
    expect(await codeOf(browser().signIn(makeDevice('bell', ['head'], e.desk)))).toBe('401 session.refused')
  })
  it('for another device that says whose passkey it is', async () => {
    const { person } = e.head.card
    expect(await codeOf(browser().signIn(makeDevice('bell', ['head'], e.desk, person)))).toBe('401 session.refused')
  })
  it('for a computer whose clock is more than five minutes off, and that is what it is told', async () => {
    const real = Date.now()
    const at = async (minutes: number): Promise<string> => {
      const b = browser()
      const clock = vi.spyOn(Date, 'now').mockReturnValue(real + minutes * 60_000)
      const dpop = await b.proof('POST', '/api/v1/sign-in')
      clock.mockRestore()
      const nonce = await b.nonce()
      const { form, authenticator, client, sig } = e.head.assert(signInChallenge(nonce, e.api, await b.thumbprint()))
      const by = { person: e.head.card.person }
      return codeOf(b.ask('POST', '/api/v1/sign-in', { nonce, by, signature: { form, authenticator, client, sig } }, { dpop }))
    }
    expect([await at(6), await at(-6), await at(-4)]).toEqual(['401 session.clock', '401 session.clock', '200 '])
  })
  it('for a passkey of another origin, or one used on another port of the desk’s host', async () => {
    expect(await codeOf(browser().signIn(makeDevice('bell', ['head'], 'https://evil.example', e.head.card.person)))).toBe(
      '401 session.refused',
    )
    expect(await codeOf(browser().signIn(e.head, e.api))).toBe('401 session.refused')
  })
  it('for an assertion that was caught and sent from another browser, or with another nonce, or twice', async () => {
    const [b, thief] = [browser(), browser()]
    const nonce = await b.nonce()
    const whole = e.head.assert(signInChallenge(nonce, e.api, await b.thumbprint()))
    const signature = { form: whole.form, authenticator: whole.authenticator, client: whole.client, sig: whole.sig }
    const body = { nonce, by: { person: e.head.card.person }, signature }
    expect(await codeOf(thief.ask('POST', '/api/v1/sign-in', body))).toBe('401 session.refused')
    expect(await codeOf(b.ask('POST', '/api/v1/sign-in', { ...body, nonce: await b.nonce() }))).toBe('401 session.refused')
    expect((await b.ask('POST', '/api/v1/sign-in', body)).status).toBe(200)
    expect(await codeOf(b.ask('POST', '/api/v1/sign-in', body))).toBe('401 session.refused')
  })
  it('for the assertion over an entry', async () => {
    const b = browser()
    const nonce = await b.nonce()
    const { form, authenticator, client, sig } = e.head.assert(new Uint8Array(32))
    const body = { nonce, by: { person: e.head.card.person }, signature: { form, authenticator, client, sig } }
    expect(await codeOf(b.ask('POST', '/api/v1/sign-in', body))).toBe('401 session.refused')
  })
})

describe('a session answers nobody', () => {
  it('without a proof, with one of another key, method, address or token, and with no proof twice', async () => {
    const [b, thief] = [await signedIn(), browser()]
    thief.token = b.token
    expect(await codeOf(b.ask('GET', '/api/v1/session', undefined, { dpop: undefined }))).toBe('401 session.needed')
    expect(await codeOf(b.ask('GET', '/api/v1/session', undefined, { dpop: 'x.y.z' }))).toBe('401 session.needed')
    expect(await codeOf(thief.ask('GET', '/api/v1/session'))).toBe('401 session.needed')
    const proofs = [
      await b.proof('POST', '/api/v1/session'),
      await b.proof('GET', '/api/v1/forms'),
      await b.proof('GET', '/api/v1/session', undefined),
      await b.proof('GET', '/api/v1/session', 'A'.repeat(43)),
    ]
    // The default argument stands for the browser's own token, so the one without a token is made by a browser that has none.
    proofs[2] = await browser().proof('GET', '/api/v1/session')
    for (const dpop of proofs) expect(await codeOf(b.ask('GET', '/api/v1/session', undefined, { dpop }))).toBe('401 session.needed')
    const once = await b.proof('GET', '/api/v1/session')
    expect((await b.ask('GET', '/api/v1/session', undefined, { dpop: once })).status).toBe(200)
    expect(await codeOf(b.ask('GET', '/api/v1/session', undefined, { dpop: once }))).toBe('401 session.needed')
  })
  it('as a bearer, nor with half of it', async () => {
    const b = await signedIn()
    expect(await codeOf(b.ask('GET', '/api/v1/session', undefined, { authorization: `Bearer ${b.token}` }))).toBe('401 session.needed')
    expect(await codeOf(b.ask('GET', '/api/v1/session', undefined, { authorization: 'DPoP ' }))).toBe('401 session.needed')
  })
})

describe('every route that changes something', () => {
  it('is refused without a proof, from another origin, from none, and with a proof that was used', async () => {
    const b = await signedIn()
    const { paths } = (await (await fetch(`${e.api}/openapi.json`)).json()) as { paths: Record<string, Record<string, unknown>> }
    const changing = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods)
        .filter((m) => /^(?:post|put|patch|delete)$/.test(m))
        .map((m) => [m.toUpperCase(), path.replaceAll(/\{\w+\}/g, '0'.repeat(32))] as const),
    )
    expect(changing.length).toBeGreaterThan(3)
    for (const [method, path] of changing) {
      const at = `${method} ${path}`
      expect([at, (await b.ask(method, path, {}, { dpop: undefined })).status]).toEqual([at, 401])
      for (const origin of ['https://evil.example', 'null', e.desk.replace('http:', 'https:')])
        expect([at, origin, (await b.ask(method, path, {}, { origin })).status]).toEqual([at, origin, 403])
      expect([at, (await b.ask(method, path, {}, { origin: undefined })).status]).toEqual([at, 403])
      expect([at, (await b.ask(method, path, {}, { origin: undefined, authorization: undefined })).status]).not.toEqual([at, 200])
      const used = await b.proof(method, path)
      await b.ask(method, path, '', { dpop: used, 'content-type': 'text/plain' })
      // Whatever ended with it, the proof does.
      expect([at, (await b.ask(method, path, {}, { dpop: used })).status]).toEqual([at, 401])
      await b.signIn(e.head)
    }
  })
})

describe('in a demonstration', () => {
  it('an invented person’s key in a file opens a session that says what it is', async () => {
    const scratch = scratchDir('demo-session')
    const dir = join(scratch.path, 'toyland')
    await newInstallation({ dir, country: 'toyland', demo: true })
    const running = await serve({ dir, port: await freePort(), deskPort: await freePort(), web: { desk: dir, public: dir } })
    const key = readSigningKey(JSON.parse(readFileSync(running.installation.layout.signingKey('bell', 'clerk'), 'utf8')))
    if (!key) throw new Error('no key')
    const b = new TestBrowser(running.url, running.deskUrl ?? '')
    const nonce = await b.nonce()
    const signature = await softwareSigner(key).sign(signInChallenge(nonce, running.url, await b.thumbprint()))
    const body = { nonce, by: { credential: key.card.credential }, signature: { form: 'raw', sig: signature.sig } }
    const said = (await (await b.ask('POST', '/api/v1/sign-in', body)).json()) as { principal: object }
    await running.close()
    scratch.remove(dir)
    expect(said.principal).toMatchObject({ agency: 'bell', roles: ['clerk'], signedInBy: 'software' })
  })
})
