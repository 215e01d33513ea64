/** The pages for the person who keeps the machine, run as they stand. Only ports are other ones: several tests share a machine. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { freePort } from '../helpers/free-port.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const ROOT = join(import.meta.dirname, '../..')
const place = scratchDir('pages')
const running: ChildProcess[] = []
afterAll(() => {
  for (const child of running) if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  place.remove(join(place.path, 'trial/record'))
})

const blocksOf = (page: string): string[] =>
  [...readFileSync(join(ROOT, 'docs/operate', page), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm)].map((m) => m[1] ?? '')

/** In one shell, as somebody copies them in, one after the other: it ends at the first that fails. What it left running goes with its group. */
async function runPage(blocks: readonly string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn('bash', ['-euc', `${blocks.join('\n')}\necho the end`], {
    cwd: place.path,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => void (said += bytes.toString()))
  const [code] = (await once(child, 'exit')) as [number | null]
  return { code, said }
}

it('a trial on one machine: record, witnesses, policy, vaults, served, verified, and seen by the doctor as what it is', async () => {
  const blocks = blocksOf('trial.md')
  expect(blocks.length).toBeGreaterThan(4)
  const ports = new Map<string, number>()
  // The vaults' ports follow each other from the one that the page begins at.
  const first = await freePort()
  for (const [i, port] of ['7390', '7391', '7392', '7393', '7394'].entries()) ports.set(port, first + i)
  for (const port of ['7381', '7382', '7383', '8080', '8081']) ports.set(port, await freePort())
  symlinkSync(join(ROOT, 'saksi'), join(place.path, 'saksi'))
  const { code, said } = await runPage(
    blocks.map((block) => block.replace(/\b(?:7[39]\d\d|808[01])\b/g, (port) => String(ports.get(port) ?? port))),
  )
  expect(code, said).toBe(0)
  expect(said).toContain('the end')
  // Four keepers, one code.
  const codes = [...said.matchAll(/^check (.+): read it/gm)].map((m) => m[1])
  expect([codes.length, new Set(codes).size]).toEqual([4, 1])
  expect(said).toMatch(/✔ localhost\/agency opens/)
  const faults = said.split('\n').filter((line) => line.startsWith('✗'))
  expect(faults.filter((line) => line.includes('vaults.machine'))).toHaveLength(1)
}, 300_000)
