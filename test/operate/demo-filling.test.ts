/** A demonstration is opened while it is still being written, killed in the middle, begun again, and by night left when it is whole. By night alone. By day: e2e/demo-filling. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../../src/main.ts'
import { EVERYTHING } from '../helpers/everything.ts'
import { demoPort } from '../helpers/free-port.ts'
import { removeAway, scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('filling')
const base = join(scratch.path, 'demo')
const [kh, gb] = [join(base, 'kh'), join(base, 'gb')]
const LONG = { timeout: 900_000 }

type Running = { readonly child: ChildProcess; readonly url: string; readonly deskUrl: string; said(): string }
const started: ChildProcess[] = []
afterAll(async () => {
  for (const child of started)
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
  for (const dir of [kh, gb]) removeAway(dir)
  scratch.remove()
})

function demo(port: number, dir = base): Running {
  const program = join(import.meta.dirname, '../../src/main.ts')
  const child = spawn(process.execPath, [program, 'demo', dir, '--port', String(port)], { stdio: ['ignore', 'pipe', 'pipe'] })
  started.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said += data.toString('utf8')))
  return { child, url: `http://localhost:${port}`, deskUrl: `http://localhost:${port + 1}`, said: () => said }
}

const isHere = (text: string): ((running: Running) => boolean) => {
  return ({ said }) => said().includes(text)
}
async function until(running: Running, isSo: (running: Running) => boolean): Promise<void> {
  while (!isSo(running)) {
    if (running.child.exitCode !== null || running.child.signalCode !== null) throw new Error(`it ended: ${running.said()}`)
    await pause(50)
  }
}
const FIRST = 'parts of it are written'
const WHOLE = 'Ctrl C'
const WRITTEN = /(\d) of (\d) parts are here/

async function read(url: string): Promise<string> {
  const answer = await fetch(url, { headers: { accept: 'text/html' } })
  expect(answer.status, url).toBe(200)
  return answer.text()
}

/** The first page, and whatever it and the list of figures lead to. */
async function readAll(url: string): Promise<string> {
  const first = await read(`${url}/?lang=en`)
  const links = [first, await read(`${url}/data?lang=en`), await read(`${url}/changes?lang=km`)].flatMap((page) =>
    [...page.matchAll(/href="(\/[^"#]*)/g)].map((m) => (m[1] ?? '').replaceAll('&amp;', '&')),
  )
  for (const link of new Set(links)) await read(`${url}${link}`)
  return first
}

/** Nothing failed for anybody: to be read once the server has closed its log. */
function expectNoFault(dir: string): void {
  expect(
    readFileSync(join(dir, 'log', 'requests.log'), 'utf8')
      .split('\n')
      .filter((line) => /"status":5\d\d|"says":"failed/.test(line) && !line.includes('"status":503')),
  ).toEqual([])
}

describe('a demonstration that is being written', () => {
  it('is there to be read meanwhile, says how far it is, and is begun again where it was killed', LONG, async () => {
    const port = await demoPort()
    const cut = demo(port)
    await until(cut, isHere(FIRST))
    const first = await readAll(cut.url)
    const [, begun = '6'] = WRITTEN.exec(first) ?? []
    expect(Number(begun)).toBeLessThan(6)
    expect(first).toContain('courts-2023')
    // Whom one can be comes when there is a desk to be at.
    expect(first).not.toContain(cut.deskUrl)
    const desk = await fetch(`${cut.deskUrl}/?lang=km`, { redirect: 'manual' })
    expect([desk.status, desk.headers.get('location')]).toEqual([303, `${cut.url}/?lang=km`])
    const broken = await fetch(`${cut.url}/api/v1/demo/break`, { method: 'POST' })
    expect([broken.status, ((await broken.json()) as { code: string }).code]).toEqual([503, 'application.demo-being-written'])
    // A second one of the same folder would take the first one's database from under it.
    const second = demo(await demoPort())
    await once(second.child, 'exit')
    expect([second.child.exitCode, second.said()]).toEqual([2, expect.stringContaining(String(cut.child.pid))])
    cut.child.kill('SIGKILL')
    await once(cut.child, 'exit')
    expect([kh, gb].map((dir) => existsSync(join(dir, 'demo-seeded')))).toEqual([false, false])

    const again = demo(port)
    await until(again, isHere(FIRST))
    let parts = 0
    while (!isHere(WHOLE)(again)) {
      const [, done = '6'] = WRITTEN.exec(await readAll(again.url)) ?? []
      expect(Number(done)).toBeGreaterThanOrEqual(parts)
      parts = Number(done)
      await until(again, () => true)
      if (EVERYTHING) continue
      // By day it was begun again: the rest takes minutes of a processor, and .ci/run asks every figure of a whole one.
      again.child.kill('SIGINT')
      await once(again.child, 'exit')
      expect(again.child.exitCode).toBe(0)
      return expectNoFault(kh)
    }
    const whole = await readAll(again.url)
    expect(whole).not.toMatch(WRITTEN)
    expect(whole).toContain(`${again.deskUrl}/?lang=en#sample-clerk`)
    expect((await fetch(`${again.deskUrl}/`, { redirect: 'manual' })).status).toBe(200)
    await readAll(`http://localhost:${port + 2}`)

    again.child.kill('SIGINT')
    await once(again.child, 'exit')
    expect(again.child.exitCode).toBe(0)
    for (const dir of [kh, gb]) expectNoFault(dir)
    const said: string[] = []
    const say = { out: (line: string) => said.push(line), err: (line: string) => said.push(line) }
    // What went out first is right for all that came after it too.
    for (const dir of [kh, gb]) expect(await main(['verify', dir, '--figures'], say), said.join('\n')).toBe(0)

    const third = demo(port)
    await until(third, isHere(WHOLE))
    expect(third.said()).toContain(`as it was, in ${kh}`)
    expect(await readAll(third.url)).not.toMatch(WRITTEN)
  })

  it('is left in the middle by Ctrl C, and writes nothing after it', LONG, async () => {
    const other = scratchDir('left')
    const dir = join(other.path, 'demo')
    const left = demo(await demoPort(), dir)
    await until(left, isHere(FIRST))
    left.child.kill('SIGINT')
    await once(left.child, 'exit')
    expect([left.child.exitCode, isHere(WHOLE)(left)]).toEqual([0, false])
    expect(existsSync(join(dir, 'kh', 'demo-seeded'))).toBe(false)
    for (const name of ['kh', 'gb']) removeAway(join(dir, name))
    other.remove()
  })
})
