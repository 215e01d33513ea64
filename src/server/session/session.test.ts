/** Time in sessions, proofs, nonces and guesses: a clock that the test holds. Takes seconds, so it is not in `test:fast`. */
import { generateKeyPair, generateProof } from 'dpop'
import { SignJWT, exportJWK } from 'jose'
import { describe, expect, it } from 'vitest'
import { Nonces } from './nonces.ts'
import type { Principal } from './principal.ts'
import { Proofs } from './proofs.ts'
import { Sessions } from './sessions.ts'
import { SlowDown } from './slow-down.ts'

const someone = (n: number, person = n): Principal => ({
  credential: String(n).padStart(32, '0'),
  person: String(person).padStart(32, '0'),
  agency: 'bell',
  agencyType: 'court',
  roles: ['clerk'],
  signedInBy: 'device',
})

describe('a session', () => {
  it('ends after a quarter of an hour without a request, and after four hours with them', () => {
    let now = 0
    const sessions = new Sessions(() => now)
    const [idle, busy] = [sessions.open(someone(1), 'k'), sessions.open(someone(2), 'k')]
    for (; now <= 4 * 3600; now += 600) expect(sessions.find(busy)).toBeDefined()
    expect([sessions.find(idle), sessions.find(busy)]).toEqual([undefined, undefined])
  })
  it('is fresh for two minutes', () => {
    let now = 0
    const sessions = new Sessions(() => now)
    const token = sessions.open(someone(1), 'k')
    const fresh = (): boolean => sessions.isFresh(sessions.find(token)!)
    now = 120
    expect(fresh()).toBe(true)
    now = 121
    expect(fresh()).toBe(false)
  })
  it('of one person is one of five at most, and all of a device end together', () => {
    const sessions = new Sessions(() => 0)
    const tokens = [1, 2, 3, 4, 5, 6].map((n) => sessions.open(someone(n, 1), 'k'))
    expect(tokens.map((t) => sessions.find(t) !== undefined)).toEqual([false, true, true, true, true, true])
    sessions.endAll(someone(2).credential)
    expect(tokens.map((t) => sessions.find(t) !== undefined)).toEqual([false, false, true, true, true, true])
  })
})

it('a nonce is good once, for two minutes, and where it was made', () => {
  let now = 1000
  const [nonces, others] = [new Nonces(() => now), new Nonces(() => now)]
  const [one, two] = [nonces.make(), nonces.make()]
  expect([nonces.use(one), nonces.use(one), others.use(two), nonces.use(`${two.slice(0, -1)}${two.endsWith('A') ? 'B' : 'A'}`)]).toEqual([
    true,
    false,
    false,
    false,
  ])
  now += 121
  expect(nonces.use(two)).toBe(false)
})

it('of ten thousand guesses in an hour at one account fewer than twenty are looked at', () => {
  let now = 0
  const slow = new SlowDown(() => now)
  let looked = 0
  for (let i = 0; i < 10_000; i++) {
    now = i * 0.36
    if (slow.wait('account', `address ${i}`) > 0) continue
    looked++
    slow.wrong('account', `address ${i}`)
  }
  expect(looked).toBeGreaterThan(5)
  expect(looked).toBeLessThan(20)
})

describe('a million guesses at one code, two hundred a second', () => {
  const A_MILLION = 1_000_000
  const FREE = 50
  /** @param between codes of strangers that are guessed at between two series at hers, and how often each. @returns how often hers was looked at. */
  const lookedAt = (between: { readonly codes: number; readonly times: number } | undefined) => {
    let now = 0
    const slow = new SlowDown(() => now, FREE, 86_400)
    let [looked, made, stranger] = [0, 0, 0]
    const guess = (code: string): boolean => {
      now = made++ / 200
      if (slow.wait(code) > 0) return false
      slow.wrong(code)
      return true
    }
    while (made < A_MILLION) {
      for (let i = 0; i < FREE && made < A_MILLION; i++) if (guess('hers')) looked++
      for (let i = 0; between && i < between.codes && made < A_MILLION; i++) {
        stranger++
        for (let n = 0; n < between.times; n++) guess(`stranger ${stranger}`)
      }
    }
    return { looked, waits: slow.wait('hers') }
  }
  it.each([
    ['straight on', undefined],
    ['with more codes of strangers between each fifty than are remembered', { codes: 50_001, times: 1 }],
    ['with as many between that were guessed at twice, so that hers would be who did least', { codes: 50_001, times: 2 }],
    ['with a few between, each guessed at as often as hers', { codes: 500, times: 50 }],
  ])('are looked at less than a hundred times, %s; and nobody waits longer than a quarter of an hour', (_, between) => {
    const { looked, waits } = lookedAt(between)
    expect(looked).toBeGreaterThanOrEqual(FREE)
    expect(looked).toBeLessThan(100)
    expect(waits).toBeLessThanOrEqual(900)
  })
  it('leave a bounded memory behind: of sixty thousand codes the first is not remembered, and who comes then is counted for no less than was done', () => {
    const slow = new SlowDown(() => 0)
    for (let i = 0; i < 60_000; i++) slow.wrong(`code ${i}`)
    expect([slow.has('code 0'), slow.has('code 59999')]).toEqual([false, true])
    // Twice at each that is remembered: a new one is the third there, and waits from its third guess on and not from its fifth.
    for (let i = 10_000; i < 60_000; i++) for (let n = slow.has(`code ${i}`) ? 1 : 2; n > 0; n--) slow.wrong(`code ${i}`)
    const waits = [1, 2, 3].map(() => {
      slow.wrong('new')
      return slow.wait('new')
    })
    expect(waits[2]).toBeGreaterThan(0)
  })
  it.each([
    ['a place to ask from', 5, undefined],
    ['where more is free', 8, 86_400],
  ])('leave a first slip of whoever comes new free, and not a second: %s', (_, free, after) => {
    const slow = new SlowDown(() => 0, free, after)
    for (let i = 0; i < (free + 1) * 50_000; i++) slow.wrong(`flood ${i}`)
    const waits = [1, 2, 3].map(() => {
      slow.wrong('new')
      return slow.wait('new')
    })
    expect(waits).toEqual([0, 20, 40])
  })
  it('are not free once everybody remembered was guessed at more often than costs nothing: whoever takes turns with a stranger waits', () => {
    const slow = new SlowDown(() => 0)
    for (let i = 0; i < 5 * 50_000; i++) slow.wrong(`flood ${i}`)
    let looked = 0
    for (let i = 0; i < 20_000; i++) {
      if (slow.wait('hers') === 0) looked++
      if (slow.wait('hers') === 0) slow.wrong('hers')
      slow.wrong(`stranger ${i}`)
    }
    expect(looked).toBeLessThan(5)
  })
  it('what a person opens with her own right word, or takes back, is counted down there too', () => {
    const slow = new SlowDown(() => 0)
    for (let i = 0; i < 6; i++) slow.wrong('one')
    expect(slow.wait('one')).toBe(40)
    slow.takeBack('one')
    slow.takeBack('one')
    expect(slow.wait('one')).toBe(0)
    slow.wrong('one')
    expect(slow.wait('one')).toBe(20)
    slow.right('one')
    expect([slow.wait('one'), slow.has('one')]).toEqual([0, false])
  })
})

describe('a proof', () => {
  const asked = { method: 'POST', url: 'https://record.example/api/v1/returns' }
  it('is refused when its time is not ours, and when it was used', async () => {
    const keys = await generateKeyPair('ES256')
    const real = Math.floor(Date.now() / 1000)
    const at = async (offset: number): Promise<unknown> => {
      const proofs = new Proofs(() => real + offset)
      return proofs.read(await generateProof(keys, asked.url, asked.method), asked, null)
    }
    expect([await at(400), await at(-400)]).toEqual(['clock', 'clock'])
    const proofs = new Proofs(() => real)
    const text = await generateProof(keys, asked.url, asked.method)
    const proof = await proofs.read(text, asked, null)
    if (typeof proof === 'string') throw new Error(proof)
    const uses = [proofs.use(proof, 'one'), proofs.use(proof, 'one'), await proofs.read(text, asked, null)]
    expect(uses).toEqual(['good', 'replayed', 'replayed'])
  })
  it('is refused to one person beyond a share, under whatever key, and to nobody else', () => {
    let now = 0
    const proofs = new Proofs(() => now)
    let made = 0
    const use = (person: string): unknown => proofs.use({ thumbprint: `key ${made % 5}`, jti: `proof ${made++}`, at: now }, person)
    const flood = (person: string): number => {
      let taken = 0
      while (use(person) === 'good') taken++
      return taken
    }
    expect([flood('thief'), use('thief'), use('other')]).toEqual([20_000, 'too-many', 'good'])
    now = 300
    expect(flood('other')).toBe(19_999)
    now = 601
    expect([flood('thief'), use('other')]).toEqual([20_000, 'good'])
    // Many who agree fill all of it: then it is everybody's wait, and not for longer than what they did.
    now = 2000
    for (let i = 0; i < 10; i++) expect(flood(`thief ${i}`)).toBe(20_000)
    expect(use('third')).toBe('too-many')
    now = 2601
    expect(use('third')).toBe('good')
  })
  it('is none under another type or algorithm, without its own key, or with the private one in it', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
    const [open, whole] = [await exportJWK(publicKey), await exportJWK(privateKey)]
    const make = (header: object): Promise<string> =>
      new SignJWT({ htm: asked.method, htu: asked.url, jti: 'abcdefgh' })
        .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk: open, ...header })
        .setIssuedAt()
        .sign(privateKey)
    const proofs = new Proofs(() => Math.floor(Date.now() / 1000))
    expect(await proofs.read(await make({}), asked, null)).toMatchObject({ jti: 'abcdefgh' })
    const none = `${Buffer.from(JSON.stringify({ alg: 'none', typ: 'dpop+jwt', jwk: open })).toString('base64url')}.e30.`
    for (const bad of [await make({ typ: 'jwt' }), await make({ jwk: whole }), await make({ jwk: undefined }), none, 'x', ''])
      expect(await proofs.read(bad, asked, null)).toBe('unreadable')
  })
})
