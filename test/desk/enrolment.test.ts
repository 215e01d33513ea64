/** From an empty installation to its people's devices and back: the ceremony, two registrars, a lost phone; and who tries without. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SeatLink } from '../../src/work/enrolment/first-registrars.ts'
import { ownOf } from '../../src/core/entry/registrars.ts'
import { initInstallation } from '../../src/work/installation/init.ts'
import { OPERATOR } from '../../src/work/installation/installation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { readOwn } from '../../src/store/postgres/read-own.ts'
import { command as init } from '../../src/cli/begin/init.ts'
import { command as verify } from '../../src/cli/check/verify.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import { makeEnrolment, makeRevocation } from '../../src/core/entry/enrol.ts'
import { commitmentsOf, hashOf, type Parts } from '../../src/core/entry/make.ts'
import { possessionChallenge } from '../../src/core/entry/sign-in.ts'
import { printSignature, type KeySignature } from '../../src/core/ledger/signature.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { jointly } from '../helpers/enrolled.ts'
import { freePort } from '../helpers/free-port.ts'
import { waited } from '../helpers/waited.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { makeDevice, TestBrowser, type TestDevice } from '../helpers/test-device.ts'

const scratch = scratchDir('enrolment')
const dir = join(scratch.path, 'toyland')
let links: readonly SeatLink[]
let running: Serving
let desk: string
const registrars: TestDevice[] = []
beforeAll(async () => {
  links = await initInstallation({ dir, country: 'toyland', demo: false })
  const [port, deskPort] = [await freePort(), await freePort()]
  running = await serve({ dir, port, deskPort, web: { desk: dir, public: dir } })
  desk = running.deskUrl ?? ''
})
afterAll(async () => {
  await running?.close()
  scratch.remove(dir)
})

const browser = (): TestBrowser => new TestBrowser(running.url, desk)
const bodyOf = async <T>(answer: Promise<Response>): Promise<T> => (await answer).json() as Promise<T>
/** Of a refusal; a request that is taken has a code of its own, which two people read to each other. */
const codeOf = async (answer: Promise<Response>): Promise<string> => {
  const { ok } = await answer
  return ok ? 'taken' : ((await bodyOf<{ code?: string }>(answer)).code ?? 'none')
}
const possession = (d: TestDevice): KeySignature => d.assert(possessionChallenge(d.card))
const signed = (d: TestDevice, parts: Parts): KeySignature => d.assert(hashOf(commitmentsOf(parts)))
const signIn = async (d: TestDevice): Promise<TestBrowser> => {
  const b = browser()
  expect((await b.signIn(d)).status).toBe(200)
  return b
}
const device = (agency: string, role: CredentialRole, person?: string): TestDevice => makeDevice(agency, [role], desk, person)
/** @param from a network of its own, for whoever asks after many have */
const ask = async (d: TestDevice, b = browser(), from = '127.0.0.1'): Promise<string> => {
  const asked = { card: d.card, possession: possession(d) }
  return (await bodyOf<{ request: string }>(b.ask('POST', '/api/v1/enrolments', asked, { 'x-forwarded-for': from }))).request
}
const pair = (): readonly [string, string] => [registrars[0]?.credential ?? '', registrars[1]?.credential ?? '']
async function enrol(d: TestDevice, b?: TestBrowser, from?: string): Promise<void> {
  const request = await ask(d, b, from)
  const entry = makeEnrolment(d.card, pair(), nodeRandom.bytes)
  for (const r of registrars)
    await (await signIn(r)).ask('POST', `/api/v1/enrolments/${request}/approval`, { entry, signature: signed(r, entry) })
}

describe('the ceremony', () => {
  const at = (path: string, body: object): Promise<Response> => browser().ask('POST', `/api/v1/ceremony${path}`, body)
  const linkOf = (i: number): string => links[i]?.link ?? ''
  type State = { state: string; agency: string; entry: Parts | null }

  it('has two links, of two agencies, and no other link opens it', async () => {
    expect(links.map((l) => l.agency)).toEqual(['bell', 'owl'])
    expect(await bodyOf<State>(at('', { link: linkOf(0) }))).toMatchObject({ state: 'empty', agency: 'bell' })
    expect(await codeOf(at('', { link: 'A'.repeat(43) }))).toBe('ceremony.link')
    expect(await codeOf(at('', { link: 'x' }))).toBe('ceremony.link')
  })
  it('takes no card of another agency, role or origin, nor one whose key is somebody else’s', async () => {
    const taken = (d: TestDevice, by = d): Promise<string> =>
      codeOf(at('/seat', { link: linkOf(0), card: d.card, possession: possession(by) }))
    expect(await taken(device('owl', 'registrar'))).toBe('enrolment.not-sound')
    expect(await taken(device('invented', 'registrar'))).toBe('enrolment.not-sound')
    expect(await taken(device('bell', 'head'))).toBe('enrolment.not-sound')
    expect(await taken(makeDevice('bell', ['registrar'], 'https://evil.example'))).toBe('enrolment.not-sound')
    expect(await taken(device('bell', 'registrar'), device('bell', 'registrar'))).toBe('enrolment.not-sound')
  })
  it('goes on where one of the two never comes: new links end the old, and with them the seat that was taken by one', async () => {
    const early = device('bell', 'registrar')
    await at('/seat', { link: linkOf(0), card: early.card, possession: possession(early) })
    const printed: string[] = []
    await init.run([dir, '--links'], { out: (t) => void printed.push(t), err: () => undefined, json: true })
    const { registrars: named } = JSON.parse(printed.join('')) as { registrars: { agency: string; link: string }[] }
    for (const i of [0, 1]) expect(await codeOf(at('', { link: linkOf(i) }))).toBe('ceremony.link')
    links = named.map(({ agency, link }) => ({ agency, link: link.split('/').at(-1) ?? '' }))
    // Whoever is sent instead finds her seat free, and no stranger's device in it.
    for (const i of [0, 1]) expect(await bodyOf<State>(at('', { link: linkOf(i) }))).toMatchObject({ state: 'empty', cards: [] })
  })
  it('signs nothing before both are there, nothing of another device, and begins anew when a device is exchanged', async () => {
    const first = device('bell', 'registrar')
    await at('/seat', { link: linkOf(0), card: first.card, possession: possession(first) })
    expect(await codeOf(at('/signature', { link: linkOf(0), signature: possession(first) }))).toBe('ceremony.not-yet')
    const [a, b] = [device('bell', 'registrar'), device('owl', 'registrar')]
    for (const [i, d] of [a, b].entries()) await at('/seat', { link: linkOf(i), card: d.card, possession: possession(d) })
    const { entry } = await bodyOf<State>(at('', { link: linkOf(0) }))
    if (!entry) throw new Error('no entry')
    expect(await codeOf(at('/signature', { link: linkOf(1), signature: signed(a, entry) }))).toBe('signature.forged')
    expect(await bodyOf<State>(at('/signature', { link: linkOf(0), signature: signed(a, entry) }))).toMatchObject({ state: 'signed' })
    expect(await bodyOf<State>(at('/signature', { link: linkOf(1), signature: signed(b, entry) }))).toMatchObject({ state: 'done' })
    registrars.push(a, b)
  })
  it('is on record once; its links are dead, and the operator gets no others', async () => {
    const [ceremony] = await readOwn(running.installation.pools.saksi_reader, 'registrars.enrolled')
    expect(ceremony?.stub.cards.map((c) => [c.agency, c.credential])).toEqual(registrars.map((r) => [r.card.agency, r.credential]))
    expect(await codeOf(at('', { link: linkOf(0) }))).toBe('ceremony.link')
    await expect(init.run([dir, '--links'], { out: () => undefined, err: () => undefined, json: false })).rejects.toThrow(
      'enrolled already',
    )
  })
})

describe('a device is enrolled', () => {
  const head = (): TestDevice => device('bell', 'head')
  it('when two registrars of two agencies have signed the same bytes, and not before', async () => {
    const d = head()
    const request = await ask(d)
    const state = async (): Promise<string> =>
      (await bodyOf<{ state: string }>(browser().ask('GET', `/api/v1/enrolments/${request}?credential=${d.credential}`))).state
    const [a, b] = registrars as [TestDevice, TestDevice]
    const [first, second] = [await signIn(a), await signIn(b)]
    const { waiting } = await bodyOf<{ waiting: { request: string; card: object }[] }>(first.ask('GET', '/api/v1/enrolments'))
    expect(waiting).toEqual([expect.objectContaining({ request, card: d.card })])
    expect((await browser().signIn(d)).status).toBe(401)
    const entry = makeEnrolment(d.card, pair(), nodeRandom.bytes)
    const path = `/api/v1/enrolments/${request}/approval`
    expect([await state(), await bodyOf(first.ask('POST', path, { entry, signature: signed(a, entry) }))]).toEqual([
      'waiting',
      { isEnrolled: false },
    ])
    expect([await state(), (await browser().signIn(d)).status]).toEqual(['half', 401])
    // The second can sign neither other bytes, nor with the first one's device, nor twice for both.
    const other = makeEnrolment({ ...d.card, roles: ['head', 'registrar'] }, pair(), nodeRandom.bytes)
    expect(await codeOf(second.ask('POST', path, { entry: other, signature: signed(b, other) }))).toBe('enrolment.other-entry')
    expect(await codeOf(second.ask('POST', path, { entry, signature: signed(a, entry) }))).toBe('signature.forged')
    expect(await codeOf(first.ask('POST', path, { entry, signature: signed(a, entry) }))).toBe('enrolment.other-entry')
    expect(await bodyOf(second.ask('POST', path, { entry, signature: signed(b, entry) }))).toEqual({ isEnrolled: true })
    expect([await state(), (await browser().signIn(d)).status]).toEqual(['enrolled', 200])
    expect(await codeOf(second.ask('POST', path, { entry, signature: signed(b, entry) }))).toBe('enrolment.gone')
  })
  it('by no invented agency, no single agency, no device that is no registrar’s', async () => {
    const [d, a] = [head(), registrars[0] as TestDevice]
    const request = await ask(d)
    const first = await signIn(a)
    const path = `/api/v1/enrolments/${request}/approval`
    const attempt = (approvers: readonly [string, string]): Promise<string> => {
      const entry = makeEnrolment(d.card, approvers, nodeRandom.bytes)
      return codeOf(first.ask('POST', path, { entry, signature: signed(a, entry) }))
    }
    expect(await attempt([a.credential, device('invented', 'registrar').credential])).toBe('signature.approvers')
    const [colleague, clerk] = [device('bell', 'registrar'), device('owl', 'clerk')]
    await enrol(colleague)
    await enrol(clerk)
    expect(await attempt([a.credential, colleague.credential])).toBe('signature.approvers')
    expect(await attempt([a.credential, clerk.credential])).toBe('signature.approvers')
    expect(await attempt([a.credential, a.credential])).toBe('enrolment.other-entry')
    const b = await signIn(clerk)
    for (const [method, where] of [
      ['GET', '/api/v1/enrolments'],
      ['POST', path],
      ['POST', `/api/v1/enrolments/${request}/refusal`],
    ] as const) {
      const entry = makeEnrolment(d.card, pair(), nodeRandom.bytes)
      const body = method === 'GET' ? undefined : where === path ? { entry, signature: signed(clerk, entry) } : {}
      expect([where, (await b.ask(method, where, body)).status]).toEqual([where, 404])
    }
    const goOn = waited(121_000)
    expect(await codeOf(first.ask('POST', `/api/v1/enrolments/${request}/refusal`, {}))).toBe('session.stale')
    goOn()
    expect((await first.ask('POST', `/api/v1/enrolments/${request}/refusal`, {})).status).toBe(200)
    expect(await attempt(pair())).toBe('enrolment.gone')
  })
  it('of a registrar’s own by two others, while there are two of two agencies; of two in all each needs the other', async () => {
    const [a, b] = registrars as [TestDevice, TestDevice]
    const [owner, third] = [device('bell', 'registrar'), device('bell', 'registrar')]
    const from = '203.0.113.77'
    await enrol(owner, undefined, from)
    await enrol(third, undefined, from)
    const session = await signIn(owner)
    const own = makeDevice('bell', ['registrar'], desk, owner.card.person)
    const request = await ask(own, session, from)
    const approve = async (approvers: readonly TestDevice[]): Promise<string> => {
      const entry = makeEnrolment(own.card, [approvers[0]?.credential ?? '', approvers[1]?.credential ?? ''], nodeRandom.bytes)
      for (const d of approvers) {
        const said = await codeOf(
          (await signIn(d)).ask('POST', `/api/v1/enrolments/${request}/approval`, { entry, signature: signed(d, entry) }),
        )
        if (said !== 'taken') return said
      }
      return 'taken'
    }
    type Shown = { waiting: { request: string; own: string[] }[] }
    const shown = await bodyOf<Shown>((await signIn(a)).ask('GET', '/api/v1/enrolments'))
    expect(shown.waiting.find((w) => w.request === request)?.own).toEqual([owner.credential])
    expect(await approve([owner, b])).toBe('signature.approvers')
    expect(await approve([b, owner])).toBe('signature.approvers')
    expect(await approve([third, b])).toBe('taken')
    // Of two in all there is nobody else.
    const two = [a, b].map((d) => ({ ...d.card, isRevoked: false }))
    expect(ownOf(a.card.person, two)).toEqual([])
  })
  it('for a person who is known only when that person asks', async () => {
    const [mine, second] = [device('bell', 'clerk'), device('bell', 'clerk')]
    await enrol(mine)
    const thief = makeDevice('bell', ['registrar'], desk, mine.card.person)
    const asked = (d: TestDevice, b = browser()): Promise<string> =>
      codeOf(b.ask('POST', '/api/v1/enrolments', { card: d.card, possession: possession(d) }))
    expect(await asked(thief)).toBe('enrolment.other-person')
    expect(await asked(mine)).toBe('enrolment.other-person')
    const b = await signIn(mine)
    expect(await asked(second, b)).toBe('enrolment.other-person')
    expect(await asked(makeDevice('bell', ['clerk'], desk, mine.card.person), b)).toBe('taken')
  })
  it('whose state anybody may ask for: it waits for nobody’s lock, and a whole IPv6 network is slowed as one', async () => {
    const d = device('bell', 'clerk')
    const request = await ask(d)
    const look = (of: string, from: string): Promise<Response> =>
      browser().ask('GET', `/api/v1/enrolments/${of}?credential=${d.credential}`, undefined, { 'x-forwarded-for': from })
    const busy = await running.installation.owner().connect()
    try {
      await busy.query(`begin; select pg_advisory_xact_lock(hashtext('saksi.enrolments'))`)
      expect(await bodyOf(look(request, '2001:db8:5::1'))).toEqual({ state: 'waiting' })
    } finally {
      await busy.query('rollback')
      busy.release()
    }
    const tries: number[] = []
    for (let i = 0; i < 25; i++) tries.push((await look(i.toString(16).padStart(32, '0'), `2001:db8:5::${i.toString(16)}`)).status)
    expect(tries.filter((status) => status === 429)).toHaveLength(5)
    expect((await look(request, '2001:db8:6::1')).status).toBe(200)
  })
  it('never with a key in a file', async () => {
    const d = device('bell', 'clerk')
    const card = { ...d.card, protection: 'software', rp: null }
    expect(await codeOf(browser().ask('POST', '/api/v1/enrolments', { card, possession: possession(d) }))).toBe('enrolment.not-sound')
  })
})

describe('what waits', () => {
  /** From a place of its own: what slows one address down is tried elsewhere. */
  const askFrom = (n: number, d: TestDevice, b = browser()): Promise<Response> =>
    b.ask('POST', '/api/v1/enrolments', { card: d.card, possession: possession(d) }, { 'x-forwarded-for': `10.7.${n}.1` })
  const flood = async (agency: string): Promise<string[]> => {
    const codes: string[] = []
    for (let n = 0; codes.at(-1) === undefined || codes.at(-1) === 'taken'; n++)
      codes.push(await codeOf(askFrom(n, device(agency, 'clerk'))))
    return codes
  }
  type List = { waiting: { request: string; card: { agency: string; person: string }; isStrangers: boolean; isInvited: boolean }[] }
  const listOf = async (b: TestBrowser): Promise<List['waiting']> => (await bodyOf<List>(b.ask('GET', '/api/v1/enrolments'))).waiting

  it('of strangers fills half of an agency’s room; whoever is signed in finds room, and a registrar empties it at once', async () => {
    const known = device('owl', 'clerk')
    await enrol(known)
    const session = await signIn(known)
    const [a, b] = registrars as [TestDevice, TestDevice]
    const first = await signIn(a)
    expect(await flood('owl')).toEqual([...Array.from({ length: 20 }, () => 'taken'), 'enrolment.full'])
    // One that a registrar has signed waits beside the twenty, and stays when they go.
    const half = (await listOf(first)).find((w) => w.card.agency === 'owl')
    if (!half) throw new Error('nothing waits')
    const entry = makeEnrolment(half.card as TestDevice['card'], pair(), nodeRandom.bytes)
    await first.ask('POST', `/api/v1/enrolments/${half.request}/approval`, { entry, signature: signed(a, entry) })
    const late = device('owl', 'clerk')
    expect(await codeOf(askFrom(60, late))).toBe('taken')
    expect(await codeOf(askFrom(61, device('owl', 'clerk')))).toBe('enrolment.full')
    // The same person's sixth puts out the first of them, and no stranger's.
    for (let n = 0; n < 6; n++) {
      const mine = makeDevice('owl', ['clerk'], desk, known.card.person)
      expect(await codeOf(askFrom(70, mine, session))).toBe('taken')
    }
    const shown = (await listOf(first)).filter((w) => w.card.agency === 'owl')
    expect([shown.filter((w) => w.isStrangers).length, shown.filter((w) => w.card.person === known.card.person).length]).toEqual([21, 5])

    const requests = shown.filter((w) => w.card.person !== late.card.person).map((w) => w.request)
    const away = (who: TestBrowser): Promise<Response> => who.ask('POST', '/api/v1/enrolments/refusals', { requests })
    expect((await away(session)).status).toBe(404)
    const goOn = waited(121_000)
    expect(await codeOf(away(first))).toBe('session.stale')
    goOn()
    expect(await bodyOf(away(await signIn(b)))).toEqual({ turnedAway: 19 })
    const left = (await listOf(first)).filter((w) => w.card.agency === 'owl')
    expect(left.filter((w) => w.isStrangers).map((w) => w.card.person)).toEqual([half.card.person, late.card.person])
    expect(left).toHaveLength(7)
    expect(await codeOf(askFrom(80, device('owl', 'clerk')))).toBe('taken')
  })
  it('is not full for whom a registrar invited: one device by one code, for a week, while the registrar is one', async () => {
    const [a, b] = registrars as [TestDevice, TestDevice]
    const [first, second] = [await signIn(a), await signIn(b)]
    const invite = (who: TestBrowser): Promise<Response> => who.ask('POST', '/api/v1/invitations', {})
    const codeFrom = async (who: TestBrowser): Promise<string> => (await bodyOf<{ code: string }>(invite(who))).code
    const askBy = (invitation: string, d = device('owl', 'clerk'), from = '10.9.1.1'): Promise<Response> =>
      browser().ask('POST', '/api/v1/enrolments', { card: d.card, possession: possession(d), invitation }, { 'x-forwarded-for': from })
    expect((await flood('owl')).at(-1)).toBe('enrolment.full')
    const code = await codeFrom(first)
    const newcomer = device('owl', 'clerk')
    // From a network that strangers have used up, as it was written down by hand.
    for (let n = 0; n < 25; n++) await askFrom(99, device('owl', 'clerk'))
    expect(await codeOf(askFrom(99, device('owl', 'clerk')))).toBe('session.slow')
    expect(await codeOf(askBy('AAAA-AAAA-AAAA', newcomer))).toBe('enrolment.no-invitation')
    expect(await codeOf(askBy(code.toLowerCase().replaceAll('-', ' '), newcomer, '10.7.99.1'))).toBe('taken')
    expect(await codeOf(askBy(code))).toBe('enrolment.no-invitation')
    const seen = (await listOf(first)).find((w) => w.card.person === newcomer.card.person)
    expect(seen).toMatchObject({ isStrangers: false, isInvited: true })
    // It is turned away with no flood.
    const requests = (await listOf(first)).filter((w) => w.card.agency === 'owl').map((w) => w.request)
    await first.ask('POST', '/api/v1/enrolments/refusals', { requests })
    expect((await listOf(first)).map((w) => w.request)).toContain(seen?.request)

    const old = await codeFrom(first)
    const db = running.installation.owner()
    await db.query(`update saksi.enrolment_requests set requested_at = now() - interval '8 days' where kind = 'invitation'`)
    expect(await codeOf(askBy(old))).toBe('enrolment.no-invitation')
    const clerk = device('owl', 'clerk')
    await enrol(clerk, undefined)
    expect((await invite(await signIn(clerk))).status).toBe(404)
    expect((await invite(browser())).status).toBe(404)
    const codes: string[] = []
    for (let n = 0; n < 21; n++) codes.push(await codeOf(invite(second)))
    expect([codes.filter((c) => c === 'taken').length, codes.at(-1)]).toEqual([20, 'enrolment.many-invited'])
  })
})

describe('a device ends', () => {
  const revoke = (b: TestBrowser, by: TestDevice, credential: string, why: 'lost' | 'transferred' = 'lost'): Promise<Response> => {
    const entry = makeRevocation(by.credential, credential, why, nodeRandom.bytes)
    return b.ask('POST', '/api/v1/revocations', { entry: { ...entry, signature: printSignature(signed(by, entry)) } })
  }
  it('by one registrar, at once; by nobody else’s device', async () => {
    const [lost, other] = [device('bell', 'clerk'), device('bell', 'head')]
    await enrol(lost)
    await enrol(other)
    const session = await signIn(lost)
    expect(await codeOf(revoke(await signIn(other), other, lost.credential))).toBe('signature.role')
    expect((await session.ask('GET', '/api/v1/session')).status).toBe(200)
    const owl = registrars[1] as TestDevice
    expect((await revoke(await signIn(owl), owl, lost.credential)).status).toBe(200)
    expect((await session.ask('GET', '/api/v1/session')).status).toBe(401)
  })
  it('that was enrolled for the wrong office: it is cut off there at once, and its owner is enrolled for the right one', async () => {
    const wrong = device('bell', 'clerk')
    await enrol(wrong, undefined, '10.8.1.1')
    const session = await signIn(wrong)
    const [bell] = registrars as [TestDevice]
    expect((await revoke(await signIn(bell), bell, wrong.credential, 'transferred')).status).toBe(200)
    expect((await session.ask('GET', '/api/v1/session')).status).toBe(401)
    expect((await browser().signIn(wrong)).status).toBe(401)
    const right = device('owl', 'clerk')
    await enrol(right, undefined, '10.8.1.1')
    const answer = await bodyOf<{ agency: string }>((await signIn(right)).ask('GET', '/api/v1/session'))
    expect(answer.agency).toBe('owl')
  })
  it('by its owner’s other device', async () => {
    const phone = device('bell', 'clerk')
    await enrol(phone)
    const b = await signIn(phone)
    const laptop = makeDevice('bell', ['clerk'], desk, phone.card.person)
    await enrol(laptop, b)
    expect((await revoke(await signIn(laptop), laptop, phone.credential)).status).toBe(200)
    expect((await b.ask('GET', '/api/v1/session')).status).toBe(401)
  })
  it('for every session when its owner reports it, and only its owner can', async () => {
    const [mine, other] = [device('bell', 'clerk'), device('bell', 'clerk')]
    await enrol(mine)
    await enrol(other)
    const [b, stranger] = [await signIn(mine), await signIn(other)]
    expect((await stranger.ask('POST', `/api/v1/devices/${mine.credential}/loss`, {})).status).toBe(404)
    expect((await stranger.ask('POST', `/api/v1/devices/${'ab'.repeat(16)}/loss`, {})).status).toBe(404)
    expect((await b.ask('POST', `/api/v1/devices/${mine.credential}/loss`, {})).status).toBe(200)
    expect((await b.ask('GET', '/api/v1/session')).status).toBe(401)
    expect((await browser().signIn(mine)).status).toBe(401)
  })
})

it('no third person begins a second ceremony, and all of it verifies', async () => {
  const two = [device('bell', 'registrar'), device('owl', 'registrar')]
  const entry = await jointly({ kind: 'registrars.enrolled', cards: two.map((r) => r.card) }, two)
  await expect(running.installation.store.append(OPERATOR, [entry], null)).rejects.toThrow('signature.second-ceremony')
  const said: string[] = []
  await running.installation.sequencer.flush()
  await verify.run([dir], { out: (t) => void said.push(t), err: () => undefined, json: true })
  expect(JSON.parse(said.at(-1) ?? '{}')).toMatchObject({ ok: true, faults: [] })
})
