/**
 * Every route, met by somebody who means harm: what it answers repeats nothing of what was sent, carries the headers, and
 * says the same where there is nothing and where it is not the asker's. The server's own lines hold nothing either.
 */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layoutOf } from '../../src/store/files/layout.ts'
import { readEdgeKeys } from '../../src/work/installation/installation.ts'
import type { App } from '../../src/server/options.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { freePort } from '../helpers/free-port.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { readRoutes } from '../helpers/read-routes.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { holdsName, spellingsOf } from '../helpers/spellings.ts'

const NAME = `Sokha-${randomBytes(6).toString('hex')} សុខា`
const SPELLINGS = spellingsOf(NAME)
const scratch = scratchDir('every-route')
const dir = join(scratch.path, 'record')
let desk = ''
let running: Serving
let app: App
let token = ''
/** Method and address, parameters named as the route names them. */
let routes: { method: string; url: string }[] = []

beforeAll(async () => {
  await newInstallation({ dir, country: 'toyland', demo: true })
  running = await serve({ dir, port: await freePort(), deskPort: await freePort(), web: { desk: dir, public: dir } })
  app = running.app
  desk = running.deskUrl ?? ''
  token = readEdgeKeys(layoutOf(dir).edge('bell')).submitToken
  routes = readRoutes(app.printRoutes())
}, 60_000)
afterAll(async () => {
  await running?.close()
  scratch.remove(dir)
})

const filled = (url: string, value: string): string => url.replaceAll(/:\w+|\*/g, encodeURIComponent(value))
type Asked = { method: string; url: string; headers?: Record<string, string>; payload?: string | Buffer }
const ask = (asked: Asked) => app.inject(asked as InjectOptions)

/** Every way in which a name may be sent by mistake, or to see where it comes out again. */
const WAYS: readonly (readonly [string, (url: string) => Omit<Asked, 'method'>])[] = [
  ['in the path', (url) => ({ url: filled(url, NAME) })],
  ['in an address that cannot be read', (url) => ({ url: `${filled(url, '0')}%zz${NAME}` })],
  ['in the query', (url) => ({ url: `${filled(url, '0')}?name=${encodeURIComponent(NAME)}&${encodeURIComponent(NAME)}=1` })],
  [
    'in headers',
    (url) => ({
      url: filled(url, '0'),
      headers: Object.fromEntries(
        ['authorization', 'user-agent', 'referer', 'origin', 'x-forwarded-for', 'dpop', 'cookie', 'accept-language'].map((h) => [
          h,
          encodeURIComponent(NAME),
        ]),
      ),
    }),
  ],
  [
    'as JSON',
    (url) => sent(url, JSON.stringify({ name: NAME, entries: [{ stub: NAME, id: NAME }], form: NAME, [NAME]: NAME, agency: 'bell' })),
  ],
  ['as JSON that breaks off', (url) => sent(url, `{"name": "${NAME}`)],
  ['as a list', (url) => sent(url, JSON.stringify([NAME, { nonce: NAME }]))],
  [
    'as a type it does not know',
    (url) => ({ ...sent(url, NAME), headers: { 'content-type': `text/${encodeURIComponent(NAME).slice(0, 20)}` } }),
  ],
  ['as UTF-16', (url) => ({ ...sent(url, ''), payload: Buffer.from(NAME, 'utf16le') })],
]
const sent = (url: string, payload: string): Omit<Asked, 'method'> & { headers: Record<string, string> } => ({
  url: filled(url, '0'),
  payload,
  headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
})

describe('every route', () => {
  it('is known, those that no document shows among them', () => {
    const known = new Set(routes.map((r) => r.url))
    for (const url of ['/', '/verify', '/openapi.json', '/log/checkpoint', '/log/tile/*', '/api/v1/returns', '/api/v1/session'])
      expect(known).toContain(url)
    expect(routes.length).toBeGreaterThan(30)
  })

  it('repeats nothing of what was sent, in no spelling, in its answer, its headers or the server’s lines', async () => {
    const repeated: string[] = []
    const failed: string[] = []
    for (const { method, url } of routes)
      for (const [way, how] of WAYS) {
        const asked = how(url)
        const bodiless = method === 'GET' || method === 'HEAD'
        const answer = await ask({ method, ...(bodiless ? { url: asked.url, headers: asked.headers ?? {} } : asked) })
        const all = Buffer.concat([Buffer.from(JSON.stringify(answer.headers)), answer.rawPayload])
        if (holdsName(all, SPELLINGS)) repeated.push(`${method} ${url} ${way}`)
        if (answer.statusCode >= 500) failed.push(`${method} ${url} ${way}: ${answer.statusCode}`)
      }
    expect([repeated, failed]).toEqual([[], []])
    // Its lines are written once a second.
    await pause(1500)
    const lines = readFileSync(join(dir, 'log', 'requests.log'))
    expect([lines.toString().split('\n').length > 100, holdsName(lines, SPELLINGS)]).toEqual([true, false])
  }, 120_000)

  it('carries the headers on every answer, also on a refusal, sets no cookie, and is kept by no cache that should not', async () => {
    const faults: string[] = []
    for (const { method, url } of [
      ...routes,
      { method: 'GET', url: '/nothing' },
      { method: 'POST', url: '/api/v1/nothing' },
      { method: 'GET', url: '/%zz' },
    ]) {
      for (const asked of [
        { url: filled(url, '0') },
        { url: filled(url, '0'), headers: { 'content-type': 'application/json' }, payload: '{' },
      ]) {
        if ('payload' in asked && (method === 'GET' || method === 'HEAD')) continue
        const { headers, statusCode } = await ask({ method, ...asked })
        const must = (holds: boolean, what: string): void => void (holds || faults.push(`${method} ${url} ${statusCode}: ${what}`))
        const csp = String(headers['content-security-policy'])
        must(/default-src 'none'/.test(csp) && /frame-ancestors 'none'/.test(csp) && !/unsafe/.test(csp), 'content-security-policy')
        must(headers['x-content-type-options'] === 'nosniff', 'nosniff')
        must(headers['referrer-policy'] === 'no-referrer', 'referrer-policy')
        must(headers['cross-origin-opener-policy'] === 'same-origin', 'opener')
        must(headers['cross-origin-resource-policy'] === 'same-origin', 'resource')
        must(headers['access-control-allow-origin'] === undefined, 'allows an origin that did not ask')
        must(headers['set-cookie'] === undefined, 'cookie')
        must(headers['server'] === undefined && headers['x-powered-by'] === undefined, 'says what it runs on')
        must(statusCode === 204 || statusCode === 304 || headers['content-type'] !== undefined || method === 'HEAD', 'no content type')
        const isPrivate = url.startsWith('/api/') || statusCode >= 400
        must(!isPrivate || /no-store/.test(String(headers['cache-control'])), 'may be kept by a cache')
      }
    }
    expect(faults).toEqual([])
  }, 120_000)

  it('is as guarded at the desk’s origin: no frame, no other window’s hold, no camera, nothing sniffed', async () => {
    for (const path of ['/', '/desk.json', '/saksi.json', '/nothing', '/..%2fsaksi.json']) {
      const { headers } = await fetch(desk + path)
      expect(headers.get('content-security-policy'), path).toMatch(
        /^default-src 'none';.*frame-ancestors 'none'.*require-trusted-types-for 'script'/,
      )
      expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin-allow-popups')
      expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin')
      expect(headers.get('permissions-policy'), path).toContain('camera=()')
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('referrer-policy'), path).toBe('no-referrer')
      expect(headers.get('set-cookie'), path).toBe(null)
      // What names no hash may change: nobody keeps an older door.
      expect(headers.get('cache-control') ?? 'no-cache', path).toMatch(/no-cache|no-store/)
    }
  })

  it('lets no other origin read an answer, and the desk’s alone', async () => {
    for (const origin of ['https://evil.example', 'null', `${desk}0`, `${desk}.evil.example`])
      expect(
        (await ask({ method: 'GET', url: '/api/v1/forms', headers: { origin } })).headers['access-control-allow-origin'],
      ).toBeUndefined()
    expect(
      (await ask({ method: 'OPTIONS', url: '/api/v1/returns', headers: { origin: desk } })).headers['access-control-allow-origin'],
    ).toBe(desk)
  })
})

describe('what is not there, and what is not yours,', () => {
  it('is one answer, byte for byte and header for header', async () => {
    const nothing = await ask({ method: 'GET', url: '/nothing/at/all' })
    for (const [method, url, authorization] of [
      ['GET', '/log/checkpoint', undefined],
      ['GET', '/log/checkpoint', `Bearer ${token}`],
      ['GET', '/log/checkpoint', 'Bearer AAAA'],
      ['GET', '/log/tile/0/000', undefined],
      ['GET', '/log/tile/0/000', `Bearer ${token}`],
      ['GET', '/log/tile/../../secrets/postgres.json', undefined],
      ['GET', '/log/witnessed', `Bearer ${token}`],
      ['DELETE', '/api/v1/returns', `Bearer ${token}`],
      ['GET', '/secrets/log.key', undefined],
    ] as const) {
      const answer = await ask({ method, url, ...(authorization ? { headers: { authorization } } : {}) })
      const plain = (headers: object): unknown => Object.entries(headers).filter(([name]) => name !== 'date')
      expect([url, answer.statusCode, answer.body, plain(answer.headers)]).toEqual([url, 404, nothing.body, plain(nothing.headers)])
    }
  })
})

describe('a body', () => {
  it('beyond the limit is refused with a word', async () => {
    const answer = await ask({
      method: 'POST',
      url: '/api/v1/returns',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-length': String(65 * 1024 * 1024) },
      payload: '{}',
    })
    expect([answer.statusCode, (answer.json() as { code: string }).code]).toEqual([413, 'return.too-large'])
  })
  it('nested ten thousand deep, of two hundred thousand keys, or with a prototype in it is refused, and changes no prototype', async () => {
    const keys = JSON.stringify(Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`k${i}`, 0])))
    for (const payload of [
      '['.repeat(10_000) + ']'.repeat(10_000),
      keys,
      '{"__proto__": {"isAdmin": true}}',
      '{"constructor": {"prototype": {"x": 1}}}',
      '\u0000',
      '1e999',
    ])
      expect((await ask({ method: 'POST', ...sent('/api/v1/returns', payload) })).statusCode).toBe(400)
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  })
  it('in an act of which the text is nested fifty thousand deep is refused, and no fault of the server', async () => {
    const salts = { stub: 'A'.repeat(43), coded: 'A'.repeat(43), sealed: 'A'.repeat(43), signature: 'A'.repeat(43) }
    const stub = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`
    const entry = { id: '00000000-0000-4000-8000-000000000001', stub, coded: '{}', sealed: '{}', salts, signature: null }
    const acts = JSON.stringify({ agency: 'bell', entries: [entry] })
    for (const [url, payload] of [
      ['/api/v1/links', acts],
      ['/api/v1/totals', acts],
    ] as const)
      expect((await ask({ method: 'POST', ...sent(url, payload) })).statusCode).toBe(422)
  })
  it('of a sealed row is no longer than a row', async () => {
    const stub = 'x'.repeat(20_000)
    expect((await ask({ method: 'POST', ...sent('/api/v1/oversight-rows', JSON.stringify({ entry: { stub } })) })).statusCode).toBe(413)
  })
  // The last one: this agency hands in nothing more today.
  it('of an act counts against what its agency may hand in within a day, as a return does', async () => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-length': String(64 * 1024 * 1024) }
    const answers: number[] = []
    for (let i = 0; i < 40; i++) {
      const url = `/api/v1/${['links', 'totals', 'plans', 'erasures', 'returns'][i % 5]}`
      answers.push((await ask({ method: 'POST', url, headers, payload: '{}' })).statusCode)
    }
    expect([answers.slice(0, 30).includes(429), new Set(answers.slice(32))]).toEqual([false, new Set([429])])
  })
})
