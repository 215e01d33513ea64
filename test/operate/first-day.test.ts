/**
 * What goes wrong on the first day of an office: a port that is taken, a server that is ended, and an installation that is begun twice.
 * In part by night. By day: operate/running, operate/setup.
 */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/main.ts'
import { serve } from '../../src/server/serve.ts'
import { explainFailure } from '../../src/cli/explain-failure.ts'
import { initInstallation } from '../../src/work/installation/init.ts'
import { AT_NIGHT, EVERYTHING } from '../helpers/everything.ts'
import { hasTest } from '../house/named-test.ts'
import { freePort } from '../helpers/free-port.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { removeAway, scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('first-day')
const at = (name: string): string => join(scratch.path, name)
afterAll(() => scratch.remove())

const run = async (...argv: string[]): Promise<{ code: number; said: string }> => {
  const said: string[] = []
  const code = await main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
  return { code, said: said.join('\n') }
}

describe('a port that is taken', () => {
  const other = createServer()
  let taken = 0
  beforeAll(async () => {
    await new Promise<void>((done) => void other.listen(0, '127.0.0.1', done))
    taken = (other.address() as AddressInfo).port
  })
  afterAll(() => other.close())

  it('is named by its number, with what to do, by whatever wanted it', async () => {
    expect(await run('witness', 'init', at('witness'), '--name', 'harbour.example/w1')).toMatchObject({ code: 0 })
    const witness = await run('witness', 'serve', at('witness'), '--port', String(taken))
    expect([witness.code, witness.said]).toEqual([
      2,
      `saksi witness: Port ${taken} of this machine is taken by another program, perhaps by this one, started before. End it, or name a port that is free (--help says how).`,
    ])
  })
  it('leaves nothing of a server running, whichever of its three it is, and the next start is a sound one', async () => {
    const dir = at('record')
    await newInstallation({ dir, country: 'toyland', demo: false })
    const web = { desk: scratch.path, public: scratch.path }
    const ports = { port: await freePort(), deskPort: await freePort(), watchPort: await freePort() }
    for (const which of ['port', 'deskPort', 'watchPort']) {
      const failed = await serve({ dir, web, ...ports, [which]: taken }).then(
        () => undefined,
        (error: Error) => explainFailure(error, []),
      )
      expect(failed, which).toMatchObject({ code: 'host.port-taken', message: expect.stringContaining(`Port ${taken} `) })
    }
    const running = await serve({ dir, web, ...ports })
    expect((await fetch(`${running.watchUrl}/healthz`)).status).toBe(200)
    await running.close()
    expect(await run('verify', dir)).toMatchObject({ code: 0 })
    removeAway(dir)
  })
})

/** Command lines of this machine's processes that name a folder. */
const processesOf = (folder: string): readonly string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
        return line.includes(folder) ? [line] : []
      } catch {
        return [] // ended meanwhile
      }
    })

describe('a server that is ended', () => {
  // By a supervisor; by night also by Ctrl-C, and by a terminal that is closed.
  it.each(EVERYTHING ? (['SIGTERM', 'SIGINT', 'SIGHUP'] as const) : (['SIGTERM'] as const))(
    'ends what it started, by %s',
    async (signal) => {
      const dir = at(`ended-by-${signal}`)
      await newInstallation({ dir, country: 'toyland', demo: false })
      const [port, deskPort] = [await freePort(), await freePort()]
      const argv = [join(import.meta.dirname, '../../src/main.ts'), 'serve', dir, '--port', String(port), '--desk-port', String(deskPort)]
      const child = spawn(process.execPath, argv, { stdio: 'ignore' })
      const ended = once(child, 'exit') as Promise<[number | null]>
      while ((await fetch(`http://localhost:${port}/api/v1/standing`).catch(() => undefined)) === undefined && child.exitCode === null)
        await new Promise((done) => setTimeout(done, 200))
      // The server, and the database that it started.
      expect(processesOf(dir).length).toBeGreaterThan(1)
      child.kill(signal)
      expect(await ended).toEqual([0, null])
      expect(processesOf(dir)).toEqual([])
      removeAway(dir)
    },
    240_000,
  )
})

describe('an installation that is begun twice', () => {
  it.runIf(AT_NIGHT)(
    'at the same moment is made once, and whoever is second takes nothing away',
    async () => {
      const dir = at('at-once')
      const begin = (): Promise<{ code: number; said: string }> =>
        new Promise((done) => {
          execFile(
            process.execPath,
            [join(import.meta.dirname, '../../src/main.ts'), 'init', dir, '--country', 'toyland'],
            (error, out, err) => done({ code: error ? Number(error.code ?? -1) : 0, said: out + err }),
          )
        })
      const ended = await Promise.all([begin(), begin(), begin()])
      expect(ended.map(({ code }) => code).toSorted(), JSON.stringify(ended)).toEqual([0, 2, 2])
      // One that comes to it only when the first has ended finds an installation.
      for (const { said } of ended.filter(({ code }) => code === 2))
        expect(said).toMatch(/has been making an installation in .+ remove nothing there|holds an installation already/)
      expect(existsSync(join(dir, 'init.lock'))).toBe(false)
      expect(await run('verify', dir)).toMatchObject({ code: 0 })
      // Once it is there, a third is told so.
      expect(await run('init', dir, '--country', 'toyland')).toMatchObject({
        code: 2,
        said: expect.stringContaining('holds an installation already'),
      })
      expect(await run('verify', dir)).toMatchObject({ code: 0 })
      removeAway(dir)
    },
    240_000,
  )
  it('leaves no folder behind where there is no such country, and what was in a folder stays', async () => {
    const country = 'atlantis'
    await expect(initInstallation({ dir: at('none'), country, demo: false })).rejects.toThrow()
    expect(existsSync(at('none'))).toBe(false)
    mkdirSync(at('some'))
    writeFileSync(at('some/letter.txt'), 'kept')
    await expect(initInstallation({ dir: at('some'), country, demo: false })).rejects.toThrow()
    expect(readdirSync(at('some'))).toEqual(['letter.txt'])
  })
})

/** What goes wrong on the first day, by the page's own words: the tests that hold what it says. */
const HELD: Readonly<Record<string, readonly (readonly [file: string, title: string])[]>> = {
  'a keeper loses his sheet half way': [
    [
      'walls/separation',
      'a keeper who has lost his sheet half way gives the same command again: the same vault and cards, and of no other side',
    ],
  ],
  'a registrar never comes': [
    ['operate/setup', 'a registrar who never comes: other bodies are named for the two seats, and the links of before are dead'],
  ],
  'two keepers have one machine, or one keeper two vaults': [
    ['walls/separation', 'one machine under three names is one party: a fault, and in a demonstration a warning'],
    ['operate/setup', 'every fault of the answers is named at once, and nothing is made'],
  ],
  "the host's name changes": [
    ['operate/setup', 'a host’s name that changes is taken by no record that stands: devices and links are of the old one'],
    ['e2e/devices', 'whoever comes by another name of the desk is told its address, in %s, and nothing is asked of the record'],
  ],
  'a clock is five minutes off': [
    ['desk/sessions', 'for a computer whose clock is more than five minutes off, and that is what it is told'],
    ['operate/running', 'a clock that was set back, or ahead, is named at once and is an entry, and so is one that is true again'],
  ],
  'a port is taken': [
    ['operate/first-day', 'is named by its number, with what to do, by whatever wanted it'],
    ['operate/setup', 'a port that somebody has is named when it is asked for, with a row that is free, and nothing is made'],
  ],
  'it is begun twice': [['operate/first-day', 'at the same moment is made once, and whoever is second takes nothing away']],
  'a body was named wrongly, or is called otherwise from now on': [
    [
      'operate/setup',
      'a body that was named wrongly is named anew: on record, with new links while nobody is enrolled, and nothing else changes',
    ],
    ['road/office-renamed', 'goes on with its records, what it owes, its figures and its receipts'],
  ],
  'a device was enrolled for the wrong office, or as what somebody is not': [
    ['desk/enrolment', 'that was enrolled for the wrong office: it is cut off there at once, and its owner is enrolled for the right one'],
  ],
  'one stands on the list of people twice': [
    ['../src/web/desk/account/list-people', 'one who stands there twice is named once, as she was written first'],
  ],
}
it('each line of what goes wrong on it has a test that says so', () => {
  const root = join(import.meta.dirname, '../..')
  const page = readFileSync(join(root, 'docs/operate/first-day.md'), 'utf8')
  const table = /## What goes wrong on it\n([\s\S]*?)\n## /.exec(page)?.[1] ?? ''
  const lines = [...table.matchAll(/^\| ([^\s|][^|]*?) \|/gm)].map((m) => m[1])
  expect(lines).toEqual(Object.keys(HELD))
  const missing = Object.values(HELD)
    .flat()
    .filter(([file, title]) => !hasTest(readFileSync(join(root, 'test', `${file}.test.ts`), 'utf8'), title))
  expect(missing).toEqual([])
})
