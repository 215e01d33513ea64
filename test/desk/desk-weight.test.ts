/** What a browser has to fetch before somebody can work, on a line of 256 kbit/s: at most 250 kB of script, compressed. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { ASKING } from '../../src/errors/asking.ts'
import { KEEPING } from '../../src/errors/keeping.ts'
import { NOISE } from '../../src/errors/noise.ts'
import { OVERLAP } from '../../src/errors/overlap.ts'
import { PLANS } from '../../src/errors/plans.ts'
import { RUNNING } from '../../src/errors/running.ts'
import { VAULT_KEEPERS } from '../../src/errors/vault-keepers.ts'
import { WITNESSES } from '../../src/errors/witnesses.ts'
import { JOURNEYS } from '../../src/web/desk/journeys.ts'
import { buildDesk, QUALITY } from '../../src/server/desk.ts'
import { buildWeb } from '../../src/server/build-web.ts'
import { freePort } from '../helpers/free-port.ts'

const MOST = 250_000

/** A script, and every script that it needs before it can start; what it fetches later, when asked, is not among them. */
const closureOf = (folder: string, entry: string): Set<string> => reach(folder, entry, /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)

/** With what it may fetch later. */
const everReached = (folder: string, entry: string): Set<string> => reach(folder, entry, /["'`](?:\.\/|assets\/)?([\w.-]+\.js)["'`]/g)

function reach(folder: string, entry: string, needs: RegExp, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen
  seen.add(entry)
  for (const [, needed = ''] of readFileSync(join(folder, entry), 'utf8').matchAll(needs))
    if (existsSync(join(folder, needed))) reach(folder, needed, needs, seen)
  return seen
}

describe('the desk’s first load', () => {
  let folder = ''
  let files: string[] = []
  let entry = ''
  beforeAll(async () => {
    const { desk } = await buildWeb('kh')
    folder = join(desk, 'assets')
    files = readdirSync(folder).filter((f) => f.endsWith('.js'))
    entry = /src="\.\/assets\/([\w.-]+\.js)"/.exec(readFileSync(join(desk, 'index.html'), 'utf8'))?.[1] ?? ''
  }, 180_000)
  const sizes = new Map<string, number>()
  const packed = (file: string): number => {
    const size =
      sizes.get(file) ??
      brotliCompressSync(readFileSync(join(folder, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).length
    sizes.set(file, size)
    return size
  }
  const weigh = (...entries: readonly string[]): number => {
    const all = new Set(entries.flatMap((e) => [...closureOf(folder, e)]))
    return [...all].reduce((sum, file) => sum + packed(file), 0)
  }

  /** The country's folder as built data; another of the name only points to it. */
  const countryFile = (): string =>
    files.filter((f) => f.startsWith('country-')).toSorted((a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size)[0] ??
    ''

  test('the door, and the country it cannot do without', () => {
    const country = countryFile()
    expect(country).not.toBe('')
    expect(weigh(entry, country)).toBeLessThanOrEqual(MOST)
  })
  test('and with the page of any one journey', () => {
    const country = countryFile()
    // What a journey begins with; what it fetches while somebody is at work there is no part of the wait.
    const desk = join(import.meta.dirname, '../../src/web/desk')
    const begun = JOURNEYS.map(
      ({ id }) => /import\('\.\/([\w-]+-page)\.tsx'\)/.exec(readFileSync(join(desk, id, 'journey.ts'), 'utf8'))?.[1] ?? '',
    )
    // Behind its name stands a hash of eight letters: `own-page` is not `own-page-page`.
    const pages = begun.map((name) => files.find((f) => f.startsWith(`${name}-`) && f.length === `${name}-12345678.js`.length) ?? '')
    expect(pages.filter((f) => f !== '').length).toBe(JOURNEYS.length)
    for (const page of pages) expect(weigh(entry, country, page), page).toBeLessThanOrEqual(MOST)
  })
  test('without the words of errors that only an operator reads, and nothing there says one of them', () => {
    // The worker is a program of its own, with parts that it fetches itself.
    const worker = files.filter((f) => f.startsWith('worker-')).flatMap((f) => [...everReached(folder, f)])
    const page = closureOf(folder, entry)
    const scripts = files.filter((f) => page.has(f) || !worker.includes(f)).map((f) => readFileSync(join(folder, f), 'utf8'))
    expect(scripts.some((text) => text.includes('return.id-conflict'))).toBe(true)
    for (const code of Object.keys({ ...ASKING, ...KEEPING, ...NOISE, ...OVERLAP, ...PLANS, ...RUNNING, ...VAULT_KEEPERS, ...WITNESSES }))
      expect(scripts.filter((text) => text.includes(code)).length, code).toBe(0)
  })
  test('asks no push service for anything, and leaves no worker behind that outlives its page', () => {
    const scripts = files.map((f) => readFileSync(join(folder, f), 'utf8'))
    const asks = /pushManager|PushSubscription|Notification\.requestPermission|serviceWorker|SharedWorker/
    expect(scripts.flatMap((text) => asks.exec(text)?.[0] ?? [])).toEqual([])
  })
  test('goes over the line compressed, to whoever can unpack it', async () => {
    const port = await freePort()
    const server = buildDesk({
      bundle: join(folder, '..'),
      config: () => '{}',
      sample: () => null,
      connect: () => [],
      pages: () => null,
      languages: ['km', 'en'],
    }).listen(port, '127.0.0.1')
    try {
      const ask = async (accepts: string) => {
        const got = await fetch(`http://127.0.0.1:${port}/assets/${entry}`, { headers: { 'accept-encoding': accepts } })
        return [got.headers.get('content-encoding'), (await got.text()).length]
      }
      const size = readFileSync(join(folder, entry), 'utf8').length
      expect([await ask('gzip, deflate, br'), await ask('gzip'), await ask('br;q=0, gzip'), await ask('identity')]).toEqual([
        ['br', size],
        ['gzip', size],
        ['gzip', size],
        [null, size],
      ])
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })
})
