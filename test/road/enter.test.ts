/** A paper file typed in at the terminal, as a stranger would: the program is run, and answered on its standard input. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const MAIN = join(import.meta.dirname, '../../src/main.ts')
const scratches = [scratchDir('enter-demo'), scratchDir('enter-real')]
const [demo = '', real = ''] = scratches.map((s) => join(s.path, 'toyland'))
beforeAll(async () => {
  await newInstallation({ dir: demo, country: 'toyland', demo: true })
  await newInstallation({ dir: real, country: 'toyland', demo: false })
}, 120_000)
afterAll(() => scratches.forEach((s, i) => s.remove([demo, real][i])))

/** Town, case number, number, name, rung on, deed, hat, months; then no further record, and the last yes. */
const PAPER = ['Acorn', '1/2024', '1', 'Grizzlewick', '2024-02-01', 'Waking a cat', 'Red hat', '3']
async function type(dir: string, lines: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, [MAIN, 'enter', dir, 'town-return', '--json'])
  const said = { out: '', err: '' }
  child.stdout.on('data', (d: Buffer) => (said.out += d.toString()))
  child.stderr.on('data', (d: Buffer) => (said.err += d.toString()))
  child.stdin.end(`${lines.join('\n')}\n`)
  const [code] = (await once(child, 'close')) as [number]
  return { code, ...said }
}
/** Authors of the returns on record, each with whether a signature lies beside it. */
async function returns(dir: string): Promise<[isSigned: boolean, isUnsignedAuthor: boolean][]> {
  const installation = await openInstallation(dir)
  try {
    const { rows } = await installation.pools.saksi_reader.query<{ stub: string; signed: boolean }>(
      `select stub, signature is not null as signed from saksi.entries join saksi.entry_parts using (agency_id, entry_id)
       where kind = 'return.received'`,
    )
    return rows.map((r) => [r.signed, (JSON.parse(r.stub) as { author: string }).author === 'unsigned:bell'])
  } finally {
    await installation.close()
  }
}

describe('saksi enter', () => {
  it('in a demonstration signs with the invented clerk’s key, marked so', async () => {
    const { code, out, err } = await type(demo, [...PAPER, 'n', 'y'])
    expect(code, err).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ accepted: 1, signed: true, demo: true })
    expect(await returns(demo)).toEqual([[true, false]])
    // What was typed is shown back nowhere.
    expect(out + err).not.toContain('Grizzlewick')
  })
  it('elsewhere the record waits unsigned, and says so', async () => {
    const { code, out, err } = await type(real, [...PAPER, 'n', 'y'])
    expect(code, err).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ accepted: 1, signed: false, demo: false })
    expect(await returns(real)).toEqual([[false, true]])
  })
  it('asks again where a cell is wrong, goes back, and records nothing before the last yes', async () => {
    const wrong = ['Atlantis', 'Acorn', '2/2024', '<', '3/2024', ...PAPER.slice(2), 'n', 'n']
    const before = (await returns(demo)).length
    const { code, err } = await type(demo, wrong)
    expect(code).toBe(1)
    expect(err).toMatch(/Atlantis.*none of the answers/)
    expect(err).toMatch(/Nothing was recorded/)
    expect(await returns(demo)).toHaveLength(before)
  })
})
