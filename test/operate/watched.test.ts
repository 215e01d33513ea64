/** What a monitor is told: that the record lives, is ready, and what the doctor says; and nothing of what is done in it. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve, type Serving } from '../../src/server/serve.ts'
import { examineOpen } from '../../src/work/doctor/doctor.ts'
import { freePort } from '../helpers/free-port.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { findReferee } from '../referees/find-referee.ts'

const scratch = scratchDir('watched')
const dir = join(scratch.path, 'toyland')
let running: Serving
beforeAll(async () => {
  await newInstallation({ dir, country: 'toyland', demo: true })
  const rhythm = { anchorSeconds: 3600, paddingPerHour: 0 }
  running = await serve({
    dir,
    port: await freePort(),
    deskPort: null,
    watchPort: await freePort(),
    web: { desk: dir, public: dir },
    rhythm,
  })
})
afterAll(async () => {
  await running.close()
  scratch.remove(dir)
})
const ask = async (path: string, method = 'GET'): Promise<{ status: number; text: string }> => {
  const answer = await fetch(`${running.watchUrl}${path}`, { method })
  return { status: answer.status, text: await answer.text() }
}

test('it lives, is ready, and says of each check what the doctor says', async () => {
  expect(await ask('/healthz')).toEqual({ status: 200, text: 'ok\n' })
  expect(await ask('/readyz')).toEqual({ status: 200, text: 'ready\n' })
  const { text } = await ask('/metrics')
  expect(text).toMatch(/^saksi_ready 1$/m)
  const { installation } = running
  const checks = await examineOpen(installation, new Map(), () => installation.clock.now())
  const told = new Map([...text.matchAll(/^saksi_check_state\{check="([^"]+)"\} (\d)$/gm)].map(([, id, state]) => [id, Number(state)]))
  for (const { id, state } of checks.filter((c) => c.id !== 'couriers.waiting'))
    expect(told.get(id), id).toBeGreaterThanOrEqual(['ok', 'warn', 'fault'].indexOf(state))
  expect([...told.keys()].toSorted()).toEqual(
    [...new Set(['machine.room', ...checks.map((c) => c.id)])].filter((id) => id !== 'couriers.waiting').toSorted(),
  )
  // The doctor says it to whoever runs him; a monitor would keep the hour in which names were handed in.
  expect(checks.map((c) => c.id)).toContain('couriers.waiting')
  expect(text).not.toContain('courier')
})

test('what is done in it is not told: not how much, not when, not by whom', async () => {
  // Free room may pass a whole gigabyte by what other programs write.
  const told = async (): Promise<string> => (await ask('/metrics')).text.replace(/^saksi_free_bytes .*/m, '')
  const before = await told()
  const figure = {
    indicator: 'kites-flown',
    recipient: 'operator',
    from: '2023-01-01',
    to: '2024-01-01',
    by: [],
    where: {},
    result: '0'.repeat(64),
  }
  for (let i = 0; i < 5; i++) await running.installation.note({ kind: 'figure.answered', ...figure })
  for (let i = 0; i < 50; i++) await fetch(`${running.url}/api/v1/standing`)
  expect(await told()).toBe(before)
})

test('a stranger’s path, a method that changes something and what is on the public port tell nothing', async () => {
  expect((await ask('/metrics', 'POST')).status).toBe(405)
  expect((await ask('/')).status).toBe(404)
  for (const path of ['/metrics', '/readyz', '/healthz']) expect((await fetch(`${running.url}${path}`)).status, path).toBe(404)
})

test('a database that hangs is seen within seconds, and so is its coming back', async () => {
  const main = Number(readFileSync(join(dir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0])
  const all = [main, ...readFileSync(`/proc/${main}/task/${main}/children`, 'utf8').trim().split(' ').map(Number)]
  for (const pid of all) process.kill(pid, 'SIGSTOP')
  try {
    await expect.poll(() => ask('/readyz'), { timeout: 30_000 }).toEqual({ status: 503, text: 'database\n' })
    expect((await ask('/metrics')).text).toMatch(/^saksi_ready 0$/m)
    expect((await ask('/healthz')).status).toBe(200)
  } finally {
    for (const pid of all) process.kill(pid, 'SIGCONT')
  }
  await expect.poll(async () => (await ask('/readyz')).status, { timeout: 30_000 }).toBe(200)
})

test('Prometheus reads what is told, and wakes somebody when it should', async () => {
  const promtool = findReferee('promtool')
  if (promtool === undefined) return
  const { text } = await ask('/metrics')
  execFileSync(promtool, ['check', 'metrics'], { input: text, stdio: ['pipe', 'pipe', 'inherit'] })
  copyFileSync(join(import.meta.dirname, '../../docs/operate/monitoring/saksi.rules.yml'), join(scratch.path, 'saksi.rules.yml'))
  copyFileSync(join(import.meta.dirname, 'watch-rules.yml'), join(scratch.path, 'watch-rules.yml'))
  execFileSync(promtool, ['test', 'rules', 'watch-rules.yml'], { cwd: scratch.path, stdio: ['ignore', 'pipe', 'inherit'] })
  expect(execFileSync(promtool, ['check', 'rules', 'saksi.rules.yml'], { cwd: scratch.path, encoding: 'utf8' })).toContain('5 rules found')
})
