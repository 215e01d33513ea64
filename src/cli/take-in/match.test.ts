/** `saksi match` as somebody with two tables and no installation meets it. It starts the program and matches tables: not in `test:fast`. */
import { spawnSync } from 'node:child_process'
import { appendFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countBy } from '../../../test/helpers/linkage-sets.ts'
import { mulberry32 } from '../../core/seeded.ts'
import { inventPeople } from '../../demo/people.ts'
import { parseCsv, printCsv } from '../../exchange/csv/csv.ts'
import { command as link } from './link.ts'
import { command } from './match.ts'
import { addVerdict } from './match/verdicts.ts'

let dir: string
const invented = inventPeople(250, mulberry32(11))
const HEAD = ['row', 'name', 'sex', 'born', 'age', 'seen', 'province', 'district', 'commune', 'mother', 'raid', 'role']
const idOf = (i: number): string => `r${i}`
const offices = ['police', 'court', 'shelter', 'ngo']
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'saksi-match-'))
  for (const office of offices) {
    const rows = invented.rows.flatMap((r, i) =>
      r.office === office
        ? [
            [
              idOf(i),
              r.name,
              r.sex,
              r.birth,
              r.age,
              r.recorded,
              ...[0, 1, 2].map((at) => r.home[at] ?? ''),
              r.mother,
              r.event,
              i % 2 === 0 ? 'victim' : 'accused',
            ],
          ]
        : [],
    )
    await writeFile(join(dir, `${office}.csv`), printCsv([HEAD, ...rows]))
  }
})
afterAll(async () => {
  await rm(dir, { recursive: true, force: true })
})

const SPEC = {
  files: offices.map((o) => `${o}.csv`),
  id: 'row',
  compare: [
    { as: 'name', columns: ['name'] },
    { as: 'code', column: 'sex' },
    { as: 'birth', column: 'born', age: 'age', on: 'seen' },
    { as: 'place', columns: ['province', 'district', 'commune'] },
    { as: 'name', columns: ['mother'] },
    { as: 'shared', columns: ['raid'] },
  ],
}
let serial = 0
async function run(spec: unknown, ...more: string[]): Promise<{ code: number; out: string; err: string; folder: string }> {
  const path = join(dir, `spec-${++serial}.json`)
  const folder = join(dir, `out-${serial}`)
  await writeFile(path, typeof spec === 'string' ? spec : JSON.stringify(spec))
  const lines = { out: [] as string[], err: [] as string[] }
  const io = { out: (t: string) => void lines.out.push(t), err: (t: string) => void lines.err.push(t), json: false }
  const code = await command.run([path, '--out', folder, ...more], io)
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n'), folder }
}
const rowsOf = async (folder: string, name: string): Promise<string[][]> => parseCsv(await readFile(join(folder, name), 'utf8')).rows
const personOf = (id: string): string => invented.truth[Number(id.slice(1))] ?? ''

it('is what saksi link does with a specification, and puts nothing on record', async () => {
  const [path, first, second] = [join(dir, 'link.json'), join(dir, 'by-link'), join(dir, 'by-match')]
  await writeFile(path, JSON.stringify(SPEC))
  const said: string[][] = [[], []]
  const io = (to: number) => ({ out: (t: string) => void said[to]?.push(t), err: (t: string) => void said[to]?.push(t), json: false })
  expect(await link.run([path, '--out', first], io(0))).toBe(0)
  expect(await command.run([path, '--out', second], io(1))).toBe(0)
  expect(said[0]).toEqual(said[1])
  expect(await rowsOf(first, 'pairs.csv')).toEqual(await rowsOf(second, 'pairs.csv'))
})

it('an id of somebody else’s table is no formula in what is opened in a spreadsheet, and is found again in a resolved sample', async () => {
  const [first = ''] = offices
  const table = parseCsv(await readFile(join(dir, `${first}.csv`), 'utf8')).rows
  const rows = table.map((row, at) => [at === 0 ? 'row' : `=HYPERLINK("http://x.example/${at}")`, ...row.slice(1)])
  await writeFile(join(dir, 'formulas.csv'), printCsv(rows))
  const spec = { ...SPEC, files: ['formulas.csv'] }
  const done = await run(spec)
  expect([done.code, done.err]).toEqual([0, ''])
  const names = ['pairs.csv', 'groups.csv', 'sample.csv']
  const cells = (await Promise.all(names.map((name) => rowsOf(done.folder, name)))).flat(2)
  expect(cells.filter((c) => c.startsWith('='))).toEqual([])
  expect(cells.some((c) => c.startsWith(`'=HYPERLINK`))).toBe(true)
  const sample = await rowsOf(done.folder, 'sample.csv')
  const resolved = join(dir, 'formulas-resolved.csv')
  await writeFile(resolved, printCsv(sample.map((row, at) => (at === 0 ? row : [...row.slice(0, 2), '1']))))
  expect((await run(spec, '--resolved', resolved)).err).toBe('')
})

describe('four offices’ tables', () => {
  it('are proposed as people, counted as a range, and with resolved rows as people with an interval', async () => {
    const first = await run(SPEC)
    expect([first.code, first.err]).toEqual([0, ''])
    expect(first.out).toContain('that is no count yet')
    const peopleOf = (office: string): Set<string> => new Set(invented.truth.filter((_, i) => invented.rows[i]?.office === office))
    const both = [...peopleOf('police')].filter((who) => peopleOf('shelter').has(who)).length
    const grouped = Number(/in police\.csv and shelter\.csv: (\d+) people as grouped/.exec(first.out)?.[1])
    expect(grouped).toBeGreaterThan(both * 0.6)
    expect(grouped).toBeLessThanOrEqual(both * 1.1)
    expect(first.out).toContain(`police.csv: ${invented.rows.filter((r) => r.office === 'police').length} records`)
    const pairs = (await rowsOf(first.folder, 'pairs.csv')).slice(1).filter((r) => r[4] === 'yes')
    const right = pairs.filter((r) => personOf(r[1] ?? '') === personOf(r[3] ?? ''))
    expect(pairs.length).toBeGreaterThan(100)
    expect(right.length / pairs.length).toBeGreaterThan(0.97)
    expect(await rowsOf(first.folder, 'groups.csv')).toHaveLength(invented.rows.length + 1)

    const sample = await rowsOf(first.folder, 'sample.csv')
    expect(sample).toHaveLength(201)
    expect(new Set(sample.map(([file, row]) => `${file} ${row}`)).size).toBe(201)
    const truly = countBy(invented.truth)
    const filled = sample.map(([file = '', row = '', last = ''], at) => [file, row, at === 0 ? last : String(truly.get(personOf(row)))])
    await writeFile(join(dir, 'resolved.csv'), printCsv(filled))
    const counted = await run(SPEC, '--resolved', join(dir, 'resolved.csv'))
    const m = /(\d+) records, (\d+) people \(95 %: (\d+)–(\d+)\)/.exec(counted.out)
    expect(m).not.toBeNull()
    const [, records, people, low, high] = (m ?? []).map(Number)
    expect(records).toBe(invented.rows.length)
    expect(low).toBeLessThanOrEqual(250)
    expect(high).toBeGreaterThanOrEqual(250)
    expect(Math.abs((people ?? 0) / 250 - 1)).toBeLessThan(0.06)
    expect((await run(SPEC, '--resolved', join(dir, 'resolved.csv'))).out).toBe(counted.out)
  })
  it('nothing that is written or said holds a name or a birthday, and nobody else may read it', async () => {
    const { out, folder } = await run(SPEC)
    const all = out + (await Promise.all(['pairs.csv', 'groups.csv', 'sample.csv'].map((f) => readFile(join(folder, f), 'utf8')))).join('')
    const told = invented.rows.flatMap((r) => [r.name, r.mother, r.birth]).filter((t) => t.length > 3)
    expect(told.length).toBeGreaterThan(300)
    expect(told.filter((t) => all.includes(t))).toEqual([])
    expect((await stat(join(folder, 'pairs.csv'))).mode & 0o077).toBe(0)
  })
  it('rows that are to stay apart meet nobody of the other side', async () => {
    const { code, folder } = await run({ ...SPEC, apart: ['role'] })
    expect(code).toBe(0)
    const side = (id = ''): number => Number(id.slice(1)) % 2
    const pairs = (await rowsOf(folder, 'pairs.csv')).slice(1)
    expect(pairs.length).toBeGreaterThan(20)
    expect(pairs.filter((r) => side(r[1]) !== side(r[3]))).toEqual([])
    const groups = new Map<string, Set<number>>()
    for (const [, row, person = ''] of (await rowsOf(folder, 'groups.csv')).slice(1))
      groups.set(person, (groups.get(person) ?? new Set()).add(side(row)))
    expect([...groups.values()].filter((s) => s.size > 1)).toEqual([])
  })
  it('a file that holds nobody twice is believed', async () => {
    const { folder } = await run({ ...SPEC, each_once: true })
    expect((await rowsOf(folder, 'pairs.csv')).slice(1).filter((r) => r[0] === r[2])).toEqual([])
  })
})

describe('what the probabilities are worth', () => {
  /** The table again, after somebody has decided the first so many of its pairs, rightly. */
  const after = async (many: number) => {
    const pairs = (await rowsOf((await run(SPEC, '--from', '-8')).folder, 'pairs.csv')).slice(1)
    const folder = join(dir, `out-${serial + 1}`)
    await mkdir(folder, { recursive: true })
    // Spread over all that are shown, from the least sure to the surest.
    for (const [fileA = '', a = '', fileB = '', b = ''] of pairs
      .filter((_, i) => i % Math.floor(pairs.length / many) === 0)
      .slice(0, many)) {
      const said = personOf(a) === personOf(b) ? 'one' : 'two'
      await addVerdict(folder, { at: '2026-12-01T10:00:00.000Z', by: 'reader-1', a: [fileA, a], b: [fileB, b], said })
    }
    return run(SPEC)
  }
  it('is said by the pairs that people decided: how often the formula was right, and what each pair is by them', async () => {
    const { out, folder } = await after(120)
    expect(out).toMatch(/of \d+ decided pairs of which the formula said 50 % to 90 %, one person: \d+ % \(95 %: \d+ %–\d+ %\)/)
    expect(out).toMatch(/by 120 decided pairs a bit is worth \d\.\d\d/)
    const [head = [], ...pairs] = await rowsOf(folder, 'pairs.csv')
    const all = pairs.map((row) => Number(row[head.indexOf('calibrated')]))
    expect(all.every((p) => p > 0 && p <= 1)).toBe(true)
    expect(all).toEqual(all.toSorted((p, q) => q - p))
  })
  it('is not said by a few', async () => {
    const { out, folder } = await after(12)
    expect(out).toContain('12 decided pairs say too little')
    const [head = [], ...pairs] = await rowsOf(folder, 'pairs.csv')
    expect(pairs.every((row) => row[head.indexOf('calibrated')] === '')).toBe(true)
  })
})

describe('people decide', () => {
  const KEYS = join(import.meta.dirname, '../../main.ts')
  const look = (spec: string, folder: string, keys: string): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [KEYS, 'match', spec, '--out', folder, '--look', '--by', 'reader-1'], { input: keys, encoding: 'utf8' })
  const told = (row: { name: string; mother: string; birth: string }): string[] =>
    [row.name, row.mother, row.birth].filter((t) => t.length > 3)

  it('of one agency’s rows, side by side with what differs marked; what they say binds, is on record, and can be taken back', async () => {
    const spec = join(dir, 'one-agency.json')
    await writeFile(spec, JSON.stringify({ ...SPEC, one_agency: true }))
    const folder = join(dir, 'looked')
    const first = look(spec, folder, 'x\nl\nn\nb\nu\nq\n')
    expect([first.status, first.stderr]).toEqual([0, ''])
    expect(first.stdout).toContain('"x" is none of l, n, u, b, q')
    expect(first.stdout).toMatch(/name: .*\[.+\].* {2}\| {2}/)
    expect(first.stdout).toContain('2 pairs said by reader-1')
    const lines = parseCsv(await readFile(join(folder, 'verdicts.csv'), 'utf8')).rows.slice(1)
    expect(lines.map((l) => [l[1], l[6]])).toEqual([
      ['reader-1', 'one'],
      ['reader-1', 'two'],
      ['reader-1', 'taken back'],
      ['reader-1', 'unsure'],
    ])
    expect((await stat(join(folder, 'verdicts.csv'))).mode & 0o077).toBe(0)
    const [, , fileA, rowA, fileB, rowB] = lines[0] ?? []
    const again = look(spec, folder, 'q\n')
    expect(again.status).toBe(0)
    const person = new Map((await rowsOf(folder, 'groups.csv')).map(([file, row, of]) => [`${file} ${row}`, of]))
    expect(person.get(`${fileA} ${rowA}`)).toBe(person.get(`${fileB} ${rowB}`))
    // Two are decided, and are not asked again.
    const asked = (out: string): number => Number(/1 of (\d+)/.exec(out)?.[1])
    expect(asked(again.stdout)).toBeLessThanOrEqual(asked(first.stdout) - 2)
    // A line that a kill cut off is no word, and the next one stands on its own.
    await appendFile(join(folder, 'verdicts.csv'), '2024-01-01T00:00:00.000Z,reader-1,police')
    expect(look(spec, folder, 'n\nq\n').status).toBe(0)
    const mended = parseCsv(await readFile(join(folder, 'verdicts.csv'), 'utf8'))
    expect([mended.problems, mended.rows.map((l) => l[6])]).toEqual([[], ['said', 'one', 'two', 'taken back', 'unsure', 'two']])
    expect(look(spec, folder, 'q\n').status).toBe(0)
  })
  it('of two agencies’ rows by levels, and never by a letter', async () => {
    const spec = join(dir, 'two-agencies.json')
    await writeFile(spec, JSON.stringify({ ...SPEC, each_once: true }))
    const { status, stdout } = look(spec, join(dir, 'levels'), 'u\n'.repeat(400))
    expect(status).toBe(0)
    expect(stdout).toContain('name: same words')
    expect(stdout.match(/l one person/g)?.length).toBeGreaterThan(50)
    const all = invented.rows.flatMap(told)
    expect(all.length).toBeGreaterThan(300)
    expect(all.filter((t) => stdout.includes(t))).toEqual([])
    expect(stdout).not.toMatch(/\br\d+\b/)
  })
  it('that file being another, it is said and left alone', async () => {
    const spec = join(dir, 'other.json')
    const folder = join(dir, 'other')
    await writeFile(spec, JSON.stringify(SPEC))
    await mkdir(folder)
    await writeFile(join(folder, 'verdicts.csv'), 'mine\n1\n')
    expect(look(spec, folder, 'l\n')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('its columns are not at, by'),
    })
    expect(await readFile(join(folder, 'verdicts.csv'), 'utf8')).toBe('mine\n1\n')
  })
})

it('what somebody filled in is never written over', async () => {
  const folder = join(dir, 'kept')
  await mkdir(folder)
  await writeFile(join(folder, 'sample.csv'), 'mine')
  const path = join(dir, 'kept.json')
  await writeFile(path, JSON.stringify(SPEC))
  expect(await command.run([path, '--out', folder], { out: () => {}, err: () => {}, json: false })).toBe(0)
  expect(await readFile(join(folder, 'sample.csv'), 'utf8')).toBe('mine')
})

it('a list too short to learn from is said to be one', async () => {
  await writeFile(
    join(dir, 'short.csv'),
    printCsv([HEAD, ...['a', 'b', 'c'].map((id) => [id, 'Blu Krup', 'f', ...HEAD.slice(3).map(() => '')])]),
  )
  const { code, out } = await run({ ...SPEC, files: ['short.csv'] })
  expect([code, out.includes('compare these by eye')]).toEqual([0, true])
  expect((await run(SPEC)).out).not.toContain('by eye')
})

describe('what is wrong is named, and nothing is written', () => {
  it.each([
    ['{', 'is not JSON'],
    [{ ...SPEC, comparee: [] }, 'comparee'],
    [{ ...SPEC, id: 'nummer' }, 'police.csv has no column "nummer"'],
    [{ ...SPEC, files: ['gone.csv'] }, 'there is no such file'],
    [{ ...SPEC, files: ['ngo.csv', 'ngo.csv'] }, 'named twice'],
    [{ ...SPEC, id: 'sex' }, 'names two rows'],
    [
      {
        ...SPEC,
        compare: [
          { as: 'name', columns: ['name'] },
          { as: 'birth', age: 'age' },
        ],
      },
      '"age" with "on"',
    ],
    [{ ...SPEC, apart: ['rolle'] }, 'has no column "rolle"'],
  ])('%j', async (spec, said) => {
    const { code, err, folder } = await run(spec)
    expect(code).toBe(2)
    expect(err).toContain(said)
    await expect(stat(folder)).rejects.toThrow('ENOENT')
  })
  it.each([
    ['file,row\n', 'its columns are not'],
    ['file,row,rows_of_this_person\npolice.csv,nobody,1\n', 'row 2: there is no such row'],
    ['file,row,rows_of_this_person\npolice.csv,r0,\n', 'a whole number from 1'],
  ])('resolved: %j', async (text, said) => {
    await writeFile(join(dir, 'bad.csv'), text)
    const { code, err, folder } = await run(SPEC, '--resolved', join(dir, 'bad.csv'))
    expect(code).toBe(2)
    expect(err).toContain(said)
    await expect(stat(folder)).rejects.toThrow('ENOENT')
  })
})
