/**
 * The day of a release: ten thousand who ask at once, while it goes out and after. Counted in this process, and not timed.
 * By night alone. By day: src/server/public/kept-pages.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { serve, type Serving } from '../../src/server/serve.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { publishFiles } from '../../src/work/releases/released-files.ts'
import { freePort } from '../helpers/free-port.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { AT_NIGHT, ONE_IN } from '../helpers/everything.ts'
import { filesOf, ID, releaseByHand, reported, type Printed } from '../helpers/printed-release.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { toHex } from '../../src/core/bytes.ts'
import { sha256 } from '../../src/core/hash.ts'
import { join } from 'node:path'

const READERS = 10_000
/** Who ask while it goes out, wave after wave. */
const READERS_AT_ONCE = 500 / ONE_IN(5)
/** Of strangers with a wish of their own each, whose page is made for each. */
const STRANGERS = 2_000 / ONE_IN(2)
const { now } = Date
const OLD: Printed = { id: 'of-2021', year: 2021, rows: [reported('Total', 95), reported('male', 62), reported('female', 33)] }
const NEW: Printed = { id: 'of-2022', year: 2022, rows: [reported('Total', 180), reported('male', 120), reported('female', 60)] }
/** What a release changes, as people come to it: a page each, its files, and the release itself. */
const FIGURE = `/data/${ID}`
const PAGES = [
  '/?lang=km',
  '/?lang=en',
  '/data?lang=en',
  `${FIGURE}?lang=km`,
  `${FIGURE}?lang=en`,
  `${FIGURE}/figure.csv`,
  '/changes?lang=en',
]
const OWN = [`/releases/${NEW.id}?lang=en`, `/releases/${NEW.id}/table-1.csv`, `/releases/${NEW.id}/receipt.tlog-proof`]

const scratch = scratchDir('release-day')
const dir = join(scratch.path, 'kh')
let running: Serving
beforeAll(async () => {
  await newInstallation({ dir, country: 'kh', demo: true })
  const installation = await openInstallation(dir)
  await releaseByHand(installation, [OLD])
  await installation.close()
  running = await serve({ dir, port: await freePort(), deskPort: await freePort(), web: { desk: dir, public: scratch.path } })
  // A page that knows the record up to this moment is made anew for its first minute; a release day begins at midnight.
  // Not by a mock, which remembers every call of it.
  Date.now = () => now() + 120_000
}, 120_000)
afterAll(async () => {
  Date.now = now
  await running?.close()
  scratch.remove(dir)
})

type Got = { readonly path: string; readonly status: number; readonly bytes: string; readonly says: boolean }
async function read(path: string): Promise<Got> {
  const { statusCode, rawPayload, headers } = await running.app.inject({ url: path, headers: { 'accept-encoding': 'identity' } })
  expect(Number(headers['content-length']), path).toBe(rawPayload.length)
  return {
    path,
    status: statusCode,
    bytes: toHex(sha256(rawPayload)),
    says: rawPayload.includes(NEW.id) || /[^0-9]180[^0-9]/.test(rawPayload.toString()),
  }
}
const readAll = (paths: readonly string[], readers: number): Promise<readonly Got[]> =>
  Promise.all(Array.from({ length: readers }, (_, i) => read(paths[i % paths.length]!)))
const kindsOf = (all: readonly Got[]): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map([...Map.groupBy(all, ({ path }) => path)].map(([path, own]) => [path, new Set(own.map(({ bytes }) => bytes))]))
/** What is held when nobody asks any more. */
async function held(): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  for (const _ of [1, 2, 3]) {
    await pause(50)
    collect()
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

describe('ten thousand readers at once on a release day', { timeout: 180_000 }, () => {
  it('while it goes out read what was before or what is after, whole, and nobody is led to what is not there yet', async () => {
    const before = kindsOf(await readAll(PAGES, PAGES.length))
    const files = new Map([...filesOf(NEW), ['manifest.json', '{}']])
    let isOut = false
    const going = publishFiles(running.installation, NEW.id, files, [
      { person: 'a', agency: 'moj' },
      { person: 'b', agency: 'ncct' },
    ]).then(() => (isOut = true))
    const [met, led]: [Got[], Got[]] = [[], []]
    do {
      const wave = await readAll(PAGES, READERS_AT_ONCE)
      met.push(...wave)
      // Whoever was told of it goes there at once, and by what he was told finds all of it.
      if (wave.some(({ path, says }) => says && path.startsWith(FIGURE))) led.push(...(await readAll(OWN, OWN.length)))
    } while (!isOut)
    await going
    await pause(300)
    const after = kindsOf(await readAll(PAGES, PAGES.length))
    expect(led.filter(({ status }) => status !== 200)).toEqual([])
    for (const [path, seen] of kindsOf(met)) {
      const known = new Set([...(before.get(path) ?? []), ...(after.get(path) ?? [])])
      expect([path, known.size, [...seen].filter((bytes) => !known.has(bytes))]).toEqual([path, 2, []])
    }
    expect(met.every(({ status }) => status === 200)).toBe(true)
  })

  it('all get the same bytes of a page, which is made once and not for each of them', async () => {
    const asked = vi.spyOn(running.installation.pools.saksi_reader, 'query')
    const all = await readAll([...PAGES, ...OWN], READERS)
    const questions = asked.mock.calls.length
    asked.mockRestore()
    expect(all.filter(({ status }) => status !== 200)).toEqual([])
    expect([...kindsOf(all)].map(([path, { size }]) => [path, size])).toEqual([...PAGES, ...OWN].map((path) => [path, 1]))
    expect(all.filter(({ path, says }) => path.startsWith(FIGURE) && !says)).toEqual([])
    // The record is asked what is out a few times a second, however many ask.
    expect(questions).toBeGreaterThan(0)
    expect(questions).toBeLessThan(READERS / 20)
  })

  it.runIf(AT_NIGHT)(
    'leave nothing behind them: what is held afterwards is the pages, whatever they looked for and whatever tongue they said they speak',
    async () => {
      // Each asks for something that nobody else asks for, and that is there: only what is known is kept.
      let asked = 0
      const strange = (): string => {
        const i = ++asked
        return [
          `/data?lang=en&q=convicted%20${'%20'.repeat(i % 60)}2021`,
          `/method?q=${'%20'.repeat(i % 70)}convicted`,
          `${FIGURE}?lang=x${i}`,
        ][i % 3]!
      }
      const day = async (): Promise<number> => {
        const all = await readAll([...Array.from({ length: STRANGERS / 2 }, strange), ...PAGES], STRANGERS)
        return all.filter(({ status }) => status === 200).length
      }
      expect(await day()).toBe(STRANGERS)
      const before = await held()
      expect(await day()).toBe(STRANGERS)
      const after = await held()
      expect(after - before).toBeLessThan(STRANGERS * 1_500)
    },
  )
})
