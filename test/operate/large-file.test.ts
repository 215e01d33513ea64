/**
 * A CSV of two gigabytes, at every door that takes one on this machine: refused by its size, and never read into the memory.
 * By night alone. By day: road/hostile-sheets, road/bad-input.
 */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, symlinkSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeVaultKeys } from '../../src/outside/hpke/hpke.ts'
import { toBase64Url } from '../../src/core/bytes.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const GB = 1024 ** 3
const MAIN = join(import.meta.dirname, '../../src/main.ts')
const place = scratchDir('large-file')
const at = (name: string): string => join(place.path, name)
afterAll(() => place.remove())

beforeAll(async () => {
  // A heading, a row, and then nothing that takes room on the disk: two files' ends, below and above what one array may have.
  for (const [name, size] of [
    ['big.csv', 2 * GB],
    ['bigger.csv', 5 * GB],
  ] as const) {
    const file = openSync(at(name), 'w')
    writeSync(file, 'Court,Case number,people\nBattambang,1/2023,7\n')
    closeSync(file)
    truncateSync(at(name), size)
    mkdirSync(at(`folder-${name}`))
    symlinkSync(at(name), join(at(`folder-${name}`), 'table.csv'))
    const dimensions = ['Court']
    writeFileSync(
      at(`table-${name}.json`),
      JSON.stringify({ data: name, population: 'cases', dimensions, count: 'people', published: true }),
    )
    writeFileSync(
      at(`match-${name}.json`),
      JSON.stringify({
        files: [name],
        id: 'Case number',
        compare: [
          { column: 'Court', as: 'word' },
          { column: 'people', as: 'number' },
        ],
      }),
    )
  }
  const vault = toBase64Url((await makeVaultKeys()).publicKey)
  const secret = toBase64Url(new Uint8Array(32).fill(7))
  const keys = { format: 'saksi-edge/1', country: 'kh', agency: 'moj', epoch: 1, contentKey: secret, submitToken: secret }
  writeFileSync(at('keys.json'), JSON.stringify({ ...keys, agencyVault: vault, trusteeVault: vault }))
  // Every process that a command starts says at its end how much of the memory it ever held: its own, since Linux counts to `maxRSS` what the process
  // that started it held, and a process of many tests holds much.
  writeFileSync(
    at('held.mjs'),
    `import { appendFileSync, existsSync, readFileSync } from 'node:fs'
const own = () => existsSync('/proc/self/status') && /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
process.on('exit', () => appendFileSync(${JSON.stringify(at('held'))}, (own() || process.resourceUsage().maxRSS) + '\\n'))`,
  )
})

/** @returns the largest of its processes in megabytes, beside what it said */
function run(...args: string[]): { code: number | null; said: string; heldMb: number } {
  writeFileSync(at('held'), '')
  const env = { ...process.env, NODE_OPTIONS: `--import ${at('held.mjs')}` }
  const done = spawnSync(process.execPath, [MAIN, ...args], { cwd: place.path, env, encoding: 'utf8' })
  const held = readFileSync(at('held'), 'utf8').trim().split('\n').map(Number)
  return { code: done.status, said: `${done.stdout}${done.stderr}`, heldMb: Math.max(...held) / 1024 }
}

it.each([
  ['big.csv', 2048],
  ['bigger.csv', 5120],
])('%s is refused with its size and the limit', (name, size) => {
  const doors = {
    seal: run('seal', name, '--form', 'court-return', '--keys', 'keys.json', '--out', 'out.saksi'),
    attack: run('attack', `table-${name}.json`),
    protect: run('protect', `table-${name}.json`, '--out', 'protected.csv'),
    folder: run('attack', `folder-${name}`),
    guessed: run('protect', name, '--out', 'protected.csv'),
    match: run('match', `match-${name}.json`, '--out', 'matched'),
  }
  for (const [door, { code, said, heldMb }] of Object.entries(doors)) {
    expect([door, code], said).toEqual([door, door === 'seal' ? 1 : 2])
    expect(said).toContain(`${size} MB`)
    // What the program itself takes, which is less than half of it, and nothing of the file.
    expect(heldMb, `${door} held ${heldMb.toFixed(0)} MB`).toBeLessThan(400)
    expect(heldMb, door).toBeGreaterThan(20)
  }
})
