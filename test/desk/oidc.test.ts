/** Signing in by an office's account, against a real OpenID provider over HTTP, and against one that lies. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layoutOf } from '../../src/store/files/layout.ts'
import { openProvider } from '../../src/outside/oidc/oidc.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { OPERATOR } from '../../src/work/installation/installation.ts'
import { readOwn } from '../../src/store/postgres/read-own.ts'
import { makeSubjectLink } from '../../src/core/entry/enrol.ts'
import { commitmentsOf, hashOf } from '../../src/core/entry/make.ts'
import { checkCode, subjectToken } from '../../src/core/entry/sign-in.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { enrolledToyland, jointly, type Enrolled } from '../helpers/enrolled.ts'
import { freePort } from '../helpers/free-port.ts'
import { CLIENT, lyingProvider, realProvider, signInThere, type Liar, type Party } from '../helpers/oidc-parties.ts'
import { makeDevice, TestBrowser, type TestDevice } from '../helpers/test-device.ts'
import { waited } from '../helpers/waited.ts'

let e: Enrolled
let running: Serving
let real: Party
let liar: Liar
/** Who has an account; on whose device it hangs. */
let clerk: TestDevice

const codeOf = async (answer: Promise<Response> | Response): Promise<string> => {
  const got = await answer
  return `${got.status} ${((await got.json()) as { code?: string }).code ?? ''}`
}
const browser = (): TestBrowser => new TestBrowser(running.url, e.desk)
const addressFor = async (b: TestBrowser): Promise<string> =>
  ((await (await b.ask('POST', '/api/v1/sign-in/oidc/address', {})).json()) as { url: string }).url
const signInBy = async (b: TestBrowser, login: string): Promise<Response> => {
  const answer = await b.ask('POST', '/api/v1/sign-in/oidc', await signInThere(await addressFor(b), login))
  if (answer.ok) b.token = ((await answer.clone().json()) as { token: string }).token
  return answer
}
const link = (issuer: string, login: string, device: TestDevice) =>
  jointly(
    {
      kind: 'subject.linked',
      person: device.card.person,
      of: 'bell',
      subject: subjectToken(issuer, login),
      approvedBy: e.registrars.map((r) => r.credential),
    },
    e.registrars,
  )
const setProvider = (issuer: string): void => {
  writeFileSync(join(e.dir, 'secrets', 'oidc.secret'), CLIENT.secret)
  writeFileSync(layoutOf(e.dir).oidc, JSON.stringify({ issuer, clientId: CLIENT.id, secretFile: 'secrets/oidc.secret' }))
}
async function serveWith(issuer: string): Promise<void> {
  setProvider(issuer)
  await running.close()
  running = await serve({ dir: e.dir, port: await freePort(), deskPort: Number(new URL(e.desk).port), web: { desk: e.dir, public: e.dir } })
}

beforeAll(async () => {
  e = await enrolledToyland('oidc')
  running = e.running
  real = await realProvider(`${e.desk}/`)
  liar = await lyingProvider('mallory')
  clerk = makeDevice('bell', ['clerk'], e.desk)
  const approvedBy = e.registrars.map((r) => r.credential)
  await running.installation.store.append(
    OPERATOR,
    [await jointly({ kind: 'credential.enrolled', card: clerk.card, approvedBy }, e.registrars)],
    null,
  )
  await serveWith(real.issuer)
}, 60_000)
afterAll(async () => {
  await running?.close()
  await Promise.all([real?.close(), liar?.close()])
  await e?.close().catch(() => undefined)
})

describe('an account that two registrars have linked', () => {
  it('is asked for by the person’s device, read and signed by both, and then says who it is', async () => {
    const [b, one, two] = [browser(), browser(), browser()]
    await b.signIn(clerk)
    const asked = await b.ask('POST', '/api/v1/subjects', await signInThere(await addressFor(b), 'sok'))
    const { request, code } = (await asked.json()) as { request: string; code: string }
    expect(code).toBe(checkCode(subjectToken(real.issuer, 'sok')))
    // Before anybody has signed, the account opens nothing.
    expect(await codeOf(signInBy(browser(), 'sok'))).toBe('401 session.refused')
    await one.signIn(e.registrars[0])
    await two.signIn(e.registrars[1])
    const waiting = (await (await one.ask('GET', '/api/v1/subjects')).json()) as { request: string; link: never }[]
    expect(waiting.map((w) => w.request)).toEqual([request])
    const approvedBy = [e.registrars[0].credential, e.registrars[1].credential] as const
    const entry = makeSubjectLink(waiting[0]?.link as never, approvedBy, nodeRandom.bytes)
    const sign = async (d: TestDevice) => ({ entry, signature: await d.sign(hashOf(commitmentsOf(entry))) })
    const path = `/api/v1/subjects/${request}/approval`
    expect(await codeOf(b.ask('POST', path, await sign(clerk)))).toBe('404 session.not-yours')
    expect(await (await one.ask('POST', path, await sign(e.registrars[0]))).json()).toEqual({ isLinked: false })
    expect(await (await two.ask('POST', path, await sign(e.registrars[1]))).json()).toEqual({ isLinked: true })

    const there = browser()
    expect((await signInBy(there, 'sok')).status).toBe(200)
    const who = await (await there.ask('GET', '/api/v1/session')).json()
    const { credential, person } = clerk.card
    expect(who).toEqual({ credential, person, agency: 'bell', agencyType: 'court', roles: ['clerk'], signedInBy: 'oidc' })
    const opened = await readOwn(running.installation.pools.saksi_reader, 'sign-in.opened')
    expect(opened.at(-1)?.stub).toMatchObject({ door: 'oidc', credential })
  })
  it('can neither sign, nor set a password, nor hand in, nor see devices that wait', async () => {
    const b = browser()
    await signInBy(b, 'sok')
    expect(await codeOf(b.ask('POST', '/api/v1/fallback', { password: 'long words here' }))).toBe('404 session.not-yours')
    expect(await codeOf(b.ask('GET', '/api/v1/enrolments'))).toBe('404 session.not-yours')
    expect(await codeOf(b.ask('POST', '/api/v1/subjects', await signInThere(await addressFor(b), 'sok')))).toBe('404 session.not-yours')
    expect(await codeOf(b.ask('POST', '/api/v1/links', { agency: 'bell', entries: [] }))).toMatch(/^40[01] /)
  })
  it('cuts off nobody’s device: whoever gives out accounts could else stop an office’s work', async () => {
    const b = browser()
    await signInBy(b, 'sok')
    expect(await codeOf(b.ask('POST', `/api/v1/devices/${clerk.credential}/loss`, {}))).toBe('404 session.not-yours')
    expect((await browser().signIn(clerk)).status).toBe(200)
  })
  it('is turned away by a registrar whose device was asked just now, and by no session that was left open', async () => {
    const [asker, one] = [browser(), browser()]
    await asker.signIn(clerk)
    const asked = await asker.ask('POST', '/api/v1/subjects', await signInThere(await addressFor(asker), 'again'))
    const path = `/api/v1/subjects/${((await asked.json()) as { request: string }).request}/refusal`
    await one.signIn(e.registrars[0])
    const goOn = waited(121_000)
    expect(await codeOf(one.ask('POST', path, {}))).toBe('403 session.stale')
    goOn()
    expect((await one.ask('POST', path, {})).status).toBe(200)
  })
  it('is bound to the browser that signed in: its token is worth nothing to another', async () => {
    const [b, thief] = [browser(), browser()]
    await signInBy(b, 'sok')
    thief.token = b.token
    expect(await codeOf(thief.ask('GET', '/api/v1/session'))).toBe('401 session.needed')
  })
})

describe('no session opens', () => {
  it('for an account that nobody linked: none is made', async () => {
    const before = (await readOwn(running.installation.pools.saksi_reader, 'credential.enrolled')).length
    expect(await codeOf(signInBy(browser(), 'nobody'))).toBe('401 session.refused')
    expect((await readOwn(running.installation.pools.saksi_reader, 'credential.enrolled')).length).toBe(before)
  })
  it('for a code that was used', async () => {
    const b = browser()
    const answer = await signInThere(await addressFor(b), 'sok')
    expect((await b.ask('POST', '/api/v1/sign-in/oidc', answer)).status).toBe(200)
    expect(await codeOf(b.ask('POST', '/api/v1/sign-in/oidc', answer))).toBe('401 session.refused')
    // With a state of today and the old code: the provider itself says no.
    const state = new URL(await addressFor(b)).searchParams.get('state')
    expect(await codeOf(b.ask('POST', '/api/v1/sign-in/oidc', { ...answer, state }))).toBe('401 session.refused')
  })
  it('for another browser’s code, with that browser’s state or with one’s own', async () => {
    const [b, thief] = [browser(), browser()]
    const caught = await signInThere(await addressFor(b), 'sok')
    expect(await codeOf(thief.ask('POST', '/api/v1/sign-in/oidc', caught))).toBe('401 session.refused')
    const state = new URL(await addressFor(thief)).searchParams.get('state')
    expect(await codeOf(thief.ask('POST', '/api/v1/sign-in/oidc', { ...caught, state }))).toBe('401 session.refused')
  })
  it('for a state of nobody’s making, or an answer that names another issuer, or none', async () => {
    const b = browser()
    const once = async (change: object): Promise<string> => {
      const { code, state, iss } = await signInThere(await addressFor(b), 'sok')
      return codeOf(b.ask('POST', '/api/v1/sign-in/oidc', { code, state, iss, ...change }))
    }
    expect(await once({ state: 'x' })).toBe('401 session.refused')
    expect(await once({ state: `${'A'.repeat(48)}.${'A'.repeat(43)}` })).toBe('401 session.refused')
    expect(await once({ iss: liar.issuer })).toBe('401 session.refused')
    expect(await once({ iss: undefined })).toBe('401 session.refused')
    expect((await b.ask('POST', '/api/v1/sign-in/oidc', await signInThere(await addressFor(b), 'sok'))).status).toBe(200)
  })
  it('from another origin, or without a proof', async () => {
    const b = browser()
    expect(await codeOf(b.ask('POST', '/api/v1/sign-in/oidc/address', {}, { origin: 'https://evil.example' }))).toBe(
      '403 session.elsewhere',
    )
    expect(await codeOf(b.ask('POST', '/api/v1/sign-in/oidc/address', {}, { dpop: undefined }))).toBe('401 session.refused')
  })
})

describe('a person whose devices are all revoked', () => {
  it('is out at the next request, and the account opens nothing any more', async () => {
    const left = makeDevice('bell', ['clerk'], e.desk)
    const { store } = running.installation
    const approvedBy = e.registrars.map((r) => r.credential)
    await store.append(OPERATOR, [await jointly({ kind: 'credential.enrolled', card: left.card, approvedBy }, e.registrars)], null)
    await store.append(OPERATOR, [await link(real.issuer, 'left', left)], null)
    const b = browser()
    expect((await signInBy(b, 'left')).status).toBe(200)
    const revoked = { kind: 'credential.revoked', credential: left.credential, reason: 'left-the-office' } as const
    await store.append(OPERATOR, [await jointly(revoked, [e.registrars[0]])], null)
    expect(await codeOf(b.ask('GET', '/api/v1/session'))).toBe('401 session.needed')
    expect(await codeOf(signInBy(browser(), 'left'))).toBe('401 session.refused')
    // Nor can two registrars link an account to somebody who has no device here.
    await expect(store.append(OPERATOR, [await link(real.issuer, 'again', left)], null)).rejects.toMatchObject({
      code: 'signature.unknown-credential',
    })
  })
  it('nor does one registrar’s signature link an account, or two of one agency', async () => {
    const body = { kind: 'subject.linked', person: clerk.card.person, of: 'bell', subject: '0'.repeat(32) } as const
    const [a] = e.registrars
    for (const signers of [[a], [a, a]] as const) {
      const approvedBy = [a.credential, e.registrars[1].credential]
      await expect(
        running.installation.store.append(OPERATOR, [await jointly({ ...body, approvedBy }, signers)], null),
      ).rejects.toMatchObject({ code: 'signature.approvers' })
    }
  })
})

describe('a provider that lies', () => {
  beforeAll(async () => {
    await running.installation.store.append(OPERATOR, [await link(liar.issuer, 'mallory', clerk)], null)
    await serveWith(liar.issuer)
  }, 60_000)
  const now = Math.floor(Date.now() / 1000)
  const lied = async (claims: object, how?: 'unsigned' | 'other-key' | 'hmac', keepNonce = true): Promise<string> => {
    const b = browser()
    const { searchParams } = new URL(await addressFor(b))
    liar.lie({ ...(keepNonce ? { nonce: searchParams.get('nonce') } : {}), ...claims }, how)
    return codeOf(b.ask('POST', '/api/v1/sign-in/oidc', { code: 'any', state: searchParams.get('state') }))
  }
  it('is believed while it says what is right', async () => {
    expect(await lied({})).toBe('200 ')
  })
  it.each([
    ['another nonce', { nonce: 'another' }],
    ['another issuer', { iss: 'https://other.example' }],
    ['another audience', { aud: 'another-client' }],
    ['several audiences, for another of them', { aud: [CLIENT.id, 'other'], azp: 'other' }],
    ['a token that has expired', { iat: now - 900, exp: now - 600 }],
    ['no expiry', { exp: undefined }],
    ['no subject', { sub: undefined }],
  ])('not with %s', async (_what, claims) => {
    expect(await lied(claims)).toBe('401 session.refused')
  })
  it('not without a nonce, unsigned, signed by another key, or by the client’s own secret', async () => {
    expect(await lied({}, undefined, false)).toBe('401 session.refused')
    for (const how of ['unsigned', 'other-key', 'hmac'] as const) expect([how, await lied({}, how)]).toEqual([how, '401 session.refused'])
  })
  it('and one that is down is said to be down, and opens nothing', async () => {
    const b = browser()
    const { searchParams } = new URL(await addressFor(b))
    await liar.close()
    const state = searchParams.get('state')
    expect(await codeOf(b.ask('POST', '/api/v1/sign-in/oidc', { code: 'any', state }))).toBe('503 oidc.silent')
  })
})

describe('an installation', () => {
  it('without a provider has no such door', async () => {
    const layout = { ...layoutOf(e.dir), oidc: join(e.dir, 'not-there.json') }
    expect(openProvider(layout, `${e.desk}/`)).toBeUndefined()
  })
  it.each([
    ['plain HTTP beyond this machine', { issuer: 'http://login.example' }],
    ['a member too many', { autoCreate: true }],
    ['no secret', { secretFile: 'secrets/not-there' }],
  ])('refuses to start with %s, and names the file', (_what, change) => {
    const settings = { issuer: 'https://login.example', clientId: 'x', secretFile: 'secrets/oidc.secret', ...change }
    writeFileSync(layoutOf(e.dir).oidc, JSON.stringify(settings))
    expect(() => openProvider(layoutOf(e.dir), `${e.desk}/`)).toThrow(/oidc\.json|not-there/)
  })
})
