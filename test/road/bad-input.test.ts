/** What clerks really send: each wrong file gets one clear refusal with its place, and nothing of it is recorded. */
import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../../src/main.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'

const HEADINGS = 'First responder type,First responder,Exploitation type,Age at exploitation,Gender,Nationality,People'
const ROW = 'Government agency,Gangmasters and Labour Abuse Authority GLAA,Total,Total,Total,Total,1'
const REAL = readFileSync(new URL('../../countries/gb/data/nrm_referrals_2023_q2.csv', import.meta.url), 'utf8')

let uk: Made
let toy: Made
/** Sizes of both logs: what is recorded is logged, so a log that has not grown holds nothing new. */
const sizes = async (): Promise<number[]> => Promise.all([uk, toy].map(async (m) => (await m.installation.checkpoint()).size))

const at = (name: string): string => join(uk.dir, '..', name)
function file(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content)
  return at(name)
}

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string[] }> {
  const said = { out: [] as string[], err: [] as string[] }
  const code = await main(argv, { out: (t) => said.out.push(t), err: (t) => said.err.push(t) })
  return { code, out: said.out.join('\n'), err: said.err }
}
const take = (path: string) => run('import', uk.dir, path, '--form', 'nrm-quarter', '--period', '2023-Q2')

beforeAll(async () => {
  uk = await makeInstallation('gb')
  toy = await makeInstallation('toyland')
})
afterAll(async () => {
  await uk.remove()
  await toy.remove()
})

type Case = { name: string; path: () => string; code: 1 | 2; says: RegExp }
const cases: readonly Case[] = [
  {
    name: 'a picture',
    path: () => file('photo.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)),
    code: 1,
    says: /./,
  },
  { name: 'another table', path: () => file('other.csv', 'Fruit,Price\nPear,3\n'), code: 1, says: /heading|column/i },
  {
    name: 'a missing column',
    path: () => file('missing.csv', `${HEADINGS.replace(',Gender', '')}\n${ROW.replace('Total,Total,Total,1', 'Total,Total,1')}\n`),
    code: 1,
    says: /Gender/,
  },
  { name: 'a doubled column', path: () => file('doubled.csv', `${HEADINGS},Gender\n${ROW},Total\n`), code: 1, says: /Gender/ },
  {
    name: 'an unknown code',
    path: () => file('code.csv', `${HEADINGS}\n${ROW.replace('Government agency', 'Guild of Bakers')}\n`),
    code: 1,
    says: /row 2, First responder type/,
  },
  {
    name: 'a count that is not whole',
    path: () => file('count.csv', `${HEADINGS}\n${ROW.replace(/1$/, '1.5')}\n`),
    code: 1,
    says: /row 2, People/,
  },
  {
    name: 'broken UTF-8',
    path: () => file('utf8.csv', Buffer.concat([Buffer.from(`${HEADINGS}\n`), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from(ROW)])),
    code: 1,
    says: /UTF-8|text|read/i,
  },
  { name: 'an empty file', path: () => file('empty.csv', ''), code: 1, says: /empty/ },
  { name: 'headings and nothing under them', path: () => file('bare.csv', `${HEADINGS}\n`), code: 1, says: /row/ },
  { name: '200 MB', path: () => sparse('huge.csv', 200_000_000), code: 1, says: /large|MB/ },
  { name: 'a folder', path: () => folderAt('folder.csv'), code: 2, says: /is a folder/ },
  { name: 'no file', path: () => at('nowhere.csv'), code: 2, says: /there is no file/ },
  {
    name: 'a torn sealed file',
    path: () => file('torn.saksi', '{"format":"saksi-sealed/1","country":"gb","entr'),
    code: 2,
    says: /torn\.saksi is no whole sealed file/,
  },
  {
    name: 'a sealed file of another shape',
    path: () => file('shape.saksi', '{"format":"saksi-sealed/1","country":"gb"}'),
    code: 2,
    says: /shape\.saksi is no whole sealed file/,
  },
]

function sparse(name: string, size: number): string {
  const handle = openSync(at(name), 'w')
  ftruncateSync(handle, size)
  closeSync(handle)
  return at(name)
}
function folderAt(name: string): string {
  mkdirSync(at(name), { recursive: true })
  return at(name)
}

describe('saksi import refuses', () => {
  test.each(cases)('$name', async ({ path, code, says }) => {
    const before = await sizes()
    const said = await take(path())
    expect(said.code, said.err.join('\n')).toBe(code)
    expect(said.err.join('\n')).toMatch(says)
    expect(said.err.join('\n')).not.toMatch(/\bat .*\.ts:\d|TypeError|SyntaxError|ENOENT|undefined/)
    expect(said.err[0]?.length).toBeLessThan(400)
    expect(said.out).toBe('')
    expect(await sizes()).toEqual(before)
  })

  test('a file with one bad row among thousands, whole, with the row’s place', async () => {
    const before = await sizes()
    const lines = REAL.trimEnd().split('\n')
    lines[2999] = (lines[2999] ?? '').replace(/,\d+\s*$/, ',minus three')
    const said = await take(file('one-bad.csv', `${lines.join('\n')}\n`))
    expect(said.code).toBe(1)
    expect(said.err.filter((l) => l.includes('✗'))).toEqual([expect.stringMatching(/row 3000, People/)])
    expect(await sizes()).toEqual(before)
  })

  test('names in clear, for a form that seals them; they are kept nowhere', async () => {
    const before = await sizes()
    const path = file(
      'names.csv',
      'Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\nAcorn,1/2024,1,Grizzlewick Thimblethorn,2024-02-01,Waking a cat,Red hat,3\n',
    )
    const said = await run('import', toy.dir, path, '--form', 'town-return')
    expect([said.code, said.err.join(' ')]).toEqual([2, expect.stringMatching(/seal the file first/)])
    expect(JSON.stringify(said)).not.toContain('Grizzlewick')
    expect(await sizes()).toEqual(before)
  })

  test('a sealed file in which a name stands in clear', async () => {
    const before = await sizes()
    const source = file(
      'town.csv',
      'Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\nAcorn,1/2024,1,Grizzlewick Thimblethorn,2024-02-01,Waking a cat,Red hat,3\n',
    )
    const sealed = at('town.saksi')
    expect((await run('seal', source, '--form', 'town-return', '--keys', toy.installation.layout.edge('bell'), '--out', sealed)).code).toBe(
      0,
    )
    const forged = JSON.parse(readFileSync(sealed, 'utf8')) as { entries: { coded: string }[] }
    for (const entry of forged.entries) entry.coded = entry.coded.replace(/"case_number":"[^"]+"/, '"case_number":"Grizzlewick"')
    const said = await run('import', toy.dir, file('forged.saksi', JSON.stringify(forged)), '--form', 'town-return')
    expect([said.code, said.err.join(' ')]).toEqual([1, expect.stringMatching(/^nothing was taken: .*coded\.values\.case_number, entry 1/)])
    expect(JSON.stringify(said)).not.toContain('Grizzlewick')
    expect(await sizes()).toEqual(before)
    const { rows } = await toy.installation.owner().query(`select 1 from saksi.entry_parts where coded like '%Grizzlewick%'`)
    expect(rows).toEqual([])
  })

  test('every fault of a file at once, as data with --json', async () => {
    const path = file('many.csv', `${HEADINGS}\n${ROW.replace('Government agency', 'Guild of Bakers')}\n${ROW.replace(/1$/, '-4')}\n`)
    const said = await run('import', uk.dir, path, '--form', 'nrm-quarter', '--period', '2023-Q2', '--json')
    const answer = JSON.parse(said.out) as { accepted: number; problems: { row: number | null; column: string | null }[] }
    expect([said.code, answer.accepted]).toEqual([1, 0])
    expect(answer.problems.map((p) => [p.row, p.column])).toEqual(
      expect.arrayContaining([
        [2, 'First responder type'],
        [3, 'People'],
      ]),
    )
  })
})

test('the same file a second time adds nothing, and says so', async () => {
  const path = file('nrm_2023_q2.csv', REAL)
  expect((await take(path)).code).toBe(0)
  const between = await sizes()
  const again = await take(path)
  expect([again.code, again.out]).toEqual([0, expect.stringMatching(/on record already; nothing was added/)])
  expect(await sizes()).toEqual(between)
})
