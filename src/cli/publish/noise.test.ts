/** `saksi noise` as somebody with a file and no installation meets it: what was spent stays spent, and one question has one answer. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { command } from './noise.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'saksi-noise-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

const at = (name: string): string => join(dir, name)
async function say(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const lines = { out: [] as string[], err: [] as string[] }
  const code = await command.run(argv, { out: (s) => void lines.out.push(s), err: (s) => void lines.err.push(s), json: false })
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n') }
}
const spec = async (name: string, csv: string): Promise<string> => {
  await writeFile(at(`${name}.csv`), csv)
  await writeFile(
    at(`${name}.json`),
    JSON.stringify({
      data: `${name}.csv`,
      count: 'n',
      population: 'towns',
      dimensions: ['town', 'sex'],
      codes: { town: ['A', 'B', 'C'], sex: ['f', 'm'] },
    }),
  )
  return at(`${name}.json`)
}
const FIRST = 'town,sex,n\nA,f,2\nA,m,9\nB,f,1\n'

it('is charged before it is written, says the same again for nothing, and is refused once the budget is spent', async () => {
  const [first, corrected] = [await spec('first', FIRST), await spec('corrected', FIRST.replace('A,f,2', 'A,f,3'))]
  const ledger = at('privacy.json')
  expect(await say('begin', ledger, '--epsilon', '1')).toMatchObject({ code: 0 })
  expect(await say('begin', ledger, '--epsilon', '1')).toMatchObject({ code: 2 })
  const ask = (path: string, out: string) => say(path, '--ledger', ledger, '--epsilon', '0.9', '--out', at(out))
  expect(await ask(first, 'one')).toMatchObject({ code: 0, err: '' })
  const spent = await readFile(ledger, 'utf8')
  expect(JSON.parse(spent).charges).toHaveLength(1)
  expect(await ask(first, 'two')).toMatchObject({ code: 0 })
  expect(await readFile(at('two/table-1.csv'), 'utf8')).toBe(await readFile(at('one/table-1.csv'), 'utf8'))
  expect(await readFile(ledger, 'utf8')).toBe(spent)
  // One person corrected is another question.
  const refused = await ask(corrected, 'three')
  expect(refused).toMatchObject({ code: 1 })
  expect(refused.err).toContain('more than is left of the budget for towns')
  expect(await readFile(ledger, 'utf8')).toBe(spent)

  const [heading, ...rows] = (await readFile(at('one/table-1.csv'), 'utf8')).trim().split('\r\n')
  expect(heading).toBe('town,sex,value,low,high')
  // Three towns and two sexes, with what nobody is in, and all totals.
  expect(rows).toHaveLength(12)
  for (const [value, low, high] of rows.map((row) => row.split(',').slice(2).map(Number))) {
    expect(low).toBeLessThan(value!)
    expect(high).toBeGreaterThan(value!)
  }
  const about = JSON.parse(await readFile(at('one/noise.json'), 'utf8'))
  expect(about.epsilon).toBeLessThanOrEqual(0.9)
  // Nothing in it follows from the true numbers: a hash of them would be guessed until it fits.
  expect(await say(corrected, '--ledger', at('second.json'), '--epsilon', '0.9', '--out', at('four'))).toMatchObject({ code: 2 })
  await say('begin', at('second.json'), '--epsilon', '1')
  expect(await say(corrected, '--ledger', at('second.json'), '--epsilon', '0.9', '--out', at('four'))).toMatchObject({ code: 0 })
  expect(await readFile(at('four/noise.json'), 'utf8')).toBe(await readFile(at('one/noise.json'), 'utf8'))
})

it('draws nothing from another key, an altered ledger, beside another that draws, or over what is there', async () => {
  const path = await spec('kept', FIRST)
  const ledger = at('kept-ledger.json')
  await say('begin', ledger, '--epsilon', '2')
  const ask = (out: string) => say(path, '--ledger', ledger, '--epsilon', '0.5', '--out', at(out))
  expect(await ask('kept-1')).toMatchObject({ code: 0 })
  expect(await ask('kept-1')).toMatchObject({ code: 2 })
  const key = await readFile(`${ledger}.key`, 'utf8')
  await writeFile(`${ledger}.key`, `${'00'.repeat(32)}\n`)
  expect((await ask('kept-2')).err).toContain('drawn from another key')
  await writeFile(`${ledger}.key`, 'ab\n')
  expect(await ask('kept-2')).toMatchObject({ code: 2 })
  await writeFile(`${ledger}.key`, key)
  await writeFile(`${ledger}.lock`, '')
  expect((await ask('kept-2')).err).toContain('another saksi noise is at work')
  await rm(`${ledger}.lock`)
  await writeFile(ledger, '{"format":"saksi-noise-ledger/2","cap":-5,"charges":[]}')
  expect((await ask('kept-2')).err).toContain('nothing is drawn')
})

it.each([
  ['a list of those codes only that somebody has', { codes: { town: ['A', 'B'] } }],
  ['a code of the file that the list has not', { codes: { town: ['A'], sex: ['f', 'm'] } }],
  ['a population that is the name of the file', { population: 'named.csv' }],
])('takes no %s', async (_, change) => {
  const path = await spec('named', FIRST)
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), ...change }))
  await say('begin', at('named-ledger.json'), '--epsilon', '1')
  expect(await say(path, '--ledger', at('named-ledger.json'), '--epsilon', '0.5', '--out', at('named'))).toMatchObject({ code: 2 })
})

it.each([['0'], ['-1'], ['x'], ['21'], []])('takes no epsilon of %s', async (...epsilon) => {
  expect(await say('begin', at('never.json'), ...epsilon.flatMap((e) => ['--epsilon', e]))).toMatchObject({ code: 2 })
})
