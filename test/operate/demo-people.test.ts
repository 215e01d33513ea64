/**
 * A whole demonstration shows two countries: whomever it offers to be signs in, and whatever the desk may ask of the first country answers her. One process knows
 * the kinds and words of one country, so the second one is served by a process of its own.
 * By night alone. By day: count/demo-country, desk/every-route.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDemoWitnesses } from '../../src/demo/witnesses.ts'
import { demoPeople } from '../../src/server/demo-people.ts'
import { loadCountry } from '../../src/store/files/load-country.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { beDemoPerson, readOffered } from '../helpers/demo-person.ts'
import { demoPort } from '../helpers/free-port.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { removeAway, scratchDir } from '../helpers/scratch-dir.ts'

type Described = {
  readonly paths: Readonly<Record<string, { readonly get?: { readonly parameters?: readonly { in: string; required?: boolean }[] } }>>
}

/** What the main pages cannot be opened without. */
const MAIN = ['/api/v1/alerts', '/api/v1/drafts', '/api/v1/returns-due', '/api/v1/answers?report=tip&year=2023']
const scratch = scratchDir('demo-people')
const base = join(scratch.path, 'demo')
let child: ChildProcess
let offered: Awaited<ReturnType<typeof readOffered>>
let paths: readonly string[]
let gbUrl = ''

beforeAll(async () => {
  mkdirSync(base)
  const witnesses = await openDemoWitnesses(base, 0)
  for (const [country, isFilled] of [
    ['kh', true],
    ['gb', false],
  ] as const) {
    await newInstallation({ dir: join(base, country), country, demo: true, isFilled })
    const installation = await openInstallation(join(base, country))
    await witnesses.watch(installation)
    await installation.close()
    writeFileSync(join(base, country, 'demo-seeded'), 'seeded\n')
  }
  await witnesses.close()
  const port = await demoPort()
  child = spawn(process.execPath, [join(import.meta.dirname, '../../src/main.ts'), 'demo', base, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data: Buffer) => {
        said += data.toString('utf8')
        if (said.includes('Ctrl C')) resolve()
      })
    }
    child.once('exit', () => reject(new Error(said)))
  })
  offered = await readOffered(`http://localhost:${port + 1}`)
  const described = (await (await fetch(`${offered.api}/openapi.json`)).json()) as Described
  paths = Object.entries(described.paths).flatMap(([path, { get }]) =>
    get &&
    path.startsWith('/api/v1/') &&
    !path.includes('{') &&
    !(get.parameters ?? []).some((p) => p.in === 'query' && p.required === true)
      ? [path]
      : [],
  )
  gbUrl = `http://localhost:${port + 2}`
}, 300_000)
afterAll(async () => {
  if (child?.exitCode === null && child.signalCode === null) {
    child.kill('SIGINT')
    await once(child, 'exit')
  }
  for (const country of ['kh', 'gb']) removeAway(join(base, country))
  scratch.remove()
})

it('everybody whom it offers is let in, and nothing that the desk may ask fails for her, while the other country is shown', async () => {
  const kh = await loadCountry(join(import.meta.dirname, '../../countries/kh'))
  expect(offered.people.map(({ id }) => id)).toEqual(demoPeople(kh).map(({ id }) => id))
  const failed: string[] = []
  const opened = new Map(MAIN.map((path) => [path, 0]))
  for (const { id, signing } of offered.people) {
    const browser = await beDemoPerson(offered, signing)
    for (const path of new Set([...MAIN, ...paths])) {
      const { status } = await browser.ask('GET', path)
      if (status >= 500) failed.push(`${id}: ${status} ${path}`)
      if (status === 200) opened.set(path, (opened.get(path) ?? 0) + 1)
    }
  }
  expect(failed).toEqual([])
  // None of them is there for nobody.
  expect([...opened].filter(([path, by]) => MAIN.includes(path) && by === 0)).toEqual([])
}, 120_000)

it.each(['', '/data', '/method', '/changes', '/openapi.json'])('both countries answer a reader, at %s/', async (path) => {
  for (const url of [offered.api, gbUrl]) expect((await fetch(`${url}${path === '' ? '/' : path}`)).status, `${url}${path}`).toBe(200)
})
