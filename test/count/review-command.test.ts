/**
 * `saksi review` as an agency's people meet it: files in, sentences out, and a figure that says what they found.
 * In part by night. By day: src/cli/take-in/match.
 */
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { command as countCommand } from '../../src/cli/ask/count.ts'
import { command } from '../../src/cli/take-in/review.ts'
import { parseCsv, printCsv } from '../../src/exchange/csv/csv.ts'
import { findForm } from '../../src/core/country/find.ts'
import { append } from '../../src/road/append.ts'
import { makeInstallation, sealFile, type Made } from '../helpers/made-installation.ts'
import { commandsOfPage } from '../helpers/page-commands.ts'
import { cellOf, sheetOf } from '../helpers/whole-row.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { AT_NIGHT } from '../helpers/everything.ts'

let made: Made
let dir: string
const words = Array.from({ length: 30 }, (_, i) => `w${String(i).padStart(2, '0')}`)
beforeAll(async () => {
  made = await makeInstallation('kh')
  dir = await mkdtemp(join(tmpdir(), 'saksi-review-'))
  const row = { agency: 'mosavy', identified_quarter: '2005-01-01', status: 'identified', form_of_exploitation: 'FORCED_LABOUR' }
  await plant(made.installation.owner(), 'identification', Object.fromEntries(words.map((w) => [w, row])))
}, 60_000)
afterAll(async () => {
  await made.remove()
  await rm(dir, { recursive: true, force: true })
})

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const lines = { out: [] as string[], err: [] as string[] }
  const io = { out: (t: string) => void lines.out.push(t), err: (t: string) => void lines.err.push(t), json: false }
  const code = await command.run(argv, io)
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n') }
}
const at = (name: string): string => join(dir, name)
/** A line of the page, as it stands there: of another record and file. */
const ofPage = (block: number, line: number, file: string, here: string): string[] => {
  const values = [['./record', made.installation.layout.dir], ...(file === '' ? [] : [[file, at(here)] as const])] as const
  const [review, ...words] = commandsOfPage('how-to/count-people.md', block, values)[line] ?? []
  expect(review).toBe('review')
  return words
}
const write = (name: string, rows: readonly (readonly string[])[]): Promise<void> => writeFile(at(name), printCsv(rows))
const record = (word: string, agency = 'mosavy', kind = 'identification'): string => `${agency}:${kind}:${recordId(word)}`
async function count(): Promise<string> {
  const out: string[] = []
  const io = { out: (t: string) => void out.push(t), err: () => {}, json: false }
  await countCommand.run([made.installation.layout.dir, 'victims-identified', '--from', '2005-01-01', '--to', '2006-01-01'], io)
  return out.join('\n')
}
const HEAD = ['a', 'b', 'verdict', 'bits', 'model']

it('pairs that a program holds likely make the figure lie between, beside its records', async () => {
  await write('pairs.csv', [
    HEAD,
    [record('w00'), record('w01'), 'likely', '9', 'saksi-1'],
    [record('w02'), record('w03'), 'unsure', '', ''],
    [record('w04'), record('w05'), 'two', '', ''],
  ])
  const done = await run(...ofPage(3, 0, 'pairs.csv', 'pairs.csv'))
  expect([done.code, done.err]).toEqual([0, ''])
  expect(done.out).toContain('3 put on record; unsigned')
  expect(await count()).toContain('30 records, at least 28')
})

it('a sample is drawn once, resolved in parts, and the figure is estimated when none of it waits', async () => {
  const drawn = await run(...ofPage(0, 0, 'sample.csv', 'sample.csv'))
  expect([drawn.code, drawn.err]).toEqual([0, ''])
  expect((await stat(at('sample.csv'))).mode & 0o077).toBe(0)
  const again = await run('draw', made.installation.layout.dir, '--by', 'mosavy', '--kind', 'identification', '--out', at('sample.csv'))
  expect([again.code, again.err]).toEqual([2, `${at('sample.csv')} is there already`])

  const { rows } = parseCsv(await readFile(at('sample.csv'), 'utf8'))
  expect(rows).toHaveLength(31)
  const partner = (id: string): string => {
    const i = words.findIndex((w) => recordId(w) === id)
    return i < 10 ? recordId(words[i % 2 === 0 ? i + 1 : i - 1] ?? '') : 'none'
  }
  const filled = rows.map((row, i) => (i === 0 ? row : [row[0] ?? '', row[1] ?? '', partner(row[1] ?? '')]))
  const [waits = []] = filled.splice(1, 1)
  await write('most.csv', filled)
  expect((await run(...ofPage(1, 0, 'sample.csv', 'most.csv'))).err).toBe('')
  expect((await run(...ofPage(1, 1, '', ''))).out).toContain('30 drawn on ')
  expect((await run('list', made.installation.layout.dir)).out).toContain('29 of them resolved; no interval while some wait')
  // Whom people saw for sure: which record waits is drawn.
  expect(await count()).toMatch(/30 records, at least 2[45] persons/)
  await write('last.csv', [rows[0] ?? [], waits])
  expect((await run('resolve', made.installation.layout.dir, at('last.csv'), '--by', 'mosavy')).err).toBe('')
  expect(await count()).toMatch(/30 records, at least 25 persons .*estimated/)
})

it.each<[string, readonly (readonly string[])[], string]>([
  ['judge', [['a', 'b']], 'its columns are not a, b, verdict, bits, model'],
  ['judge', [HEAD, ['x', record('w01'), 'unsure', '', '']], 'row 2: a record is written'],
  ['judge', [HEAD, [record('w00'), record('w01'), 'maybe', '', '']], 'a verdict is likely, unsure, two'],
  ['judge', [HEAD, [record('w00'), record('w01'), 'two', '4', '']], 'bits and model are a program’s'],
  ['judge', [HEAD, [record('w00'), record('w01'), 'likely', '', 'm']], 'likely has its weight'],
  ['judge', [HEAD, [record('w00'), record('nobody'), 'unsure', '', '']], 'there is no such record or sample, or it is not that agency’s'],
  ['judge', [HEAD, [record('w00'), record('w00'), 'unsure', '', '']], 'there is no such record'],
  [
    'resolve',
    [
      ['sample', 'record', 'same'],
      ['x', recordId('w00'), 'none'],
    ],
    'this is no sample and record',
  ],
  [
    'resolve',
    [
      ['sample', 'record', 'same'],
      ['01234567-89ab-4cde-8f01-23456789abcd', recordId('w00'), 'none'],
    ],
    'there is no such record or sample, or it is not that agency’s',
  ],
  ['resolve', [['sample', 'record', 'same']], 'nothing is filled in'],
])('%s %j is refused by name, and nothing of it is on record', async (action, rows, said) => {
  await write('bad.csv', rows)
  const done = await run(action, made.installation.layout.dir, at('bad.csv'), '--by', 'mosavy')
  expect([done.code, done.out]).toEqual([2, ''])
  expect(done.err).toContain(said)
})

it.runIf(AT_NIGHT)('a folder of an office’s sheets becomes pairs without a name in them, which are put on record once', async () => {
  const { country, layout } = made.installation
  const form = findForm(country, 'identification')
  if (!form) throw new Error('no form')
  const sheets = at('sheets')
  await mkdir(sheets)
  const rowOf = (n: number, own: Readonly<Record<string, string>>): string[] =>
    form.fields.map(
      (f, i) =>
        ({
          file_number: `${n}/2023`,
          age_years: '',
          age_band: '',
          identified_day: '2023-05-20',
          suspected_day: '2023-05-02',
          sex: 'female',
          ...own,
        })[f.id] ?? cellOf(f, i, country, 'mosavy'),
    )
  const may = [
    rowOf(1, { person_name: 'ប្លូ គ្រុប', person_name_latin: '', birth_date: '1999-04-02' }),
    rowOf(2, { person_name: 'ឆ្លី ដូង', person_name_latin: 'Chhly Dung', birth_date: '1987-09-13' }),
  ]
  const june = [rowOf(3, { person_name: '', person_name_latin: 'Krup Blou', birth_date: '1999-04-02', identified_day: '2023-06-20' })]
  await writeFile(join(sheets, '2023-05.csv'), sheetOf(form, ...may))
  await writeFile(join(sheets, '2023-06.csv'), sheetOf(form, ...june))
  await writeFile(join(sheets, 'notes.csv'), 'nothing of ours\n')
  // Of which form the memory is to be, nobody said: it is not passed over in silence.
  const formless = run('find', sheets, '--keys', layout.edge('mosavy'), '--memory', at('none.age'), '--out', at('found.csv'))
  await expect(formless).rejects.toThrow('--form')
  const found = await run('find', sheets, '--keys', layout.edge('mosavy'), '--form', 'identification', '--out', at('found.csv'))
  expect([found.code, found.out]).toEqual([0, `3 rows, 1 pair that may be one person; they are in ${at('found.csv')}`])
  expect(found.err).toContain('notes.csv: left out')
  const text = await readFile(at('found.csv'), 'utf8')
  expect(text).not.toMatch(/Krup|Chhly|ប្លូ|1999/)
  // A spelling that a later sheet changes, so that she is met by nobody, does not part her: the earlier one still meets.
  const changed = rowOf(3, { person_name: '', person_name_latin: 'Ming Vat', birth_date: '1999-04-02', identified_day: '2023-06-20' })
  await mkdir(at('edited'))
  await writeFile(join(at('edited'), '2023-05.csv'), sheetOf(form, ...may))
  await writeFile(join(at('edited'), '2023-07.csv'), sheetOf(form, changed))
  await writeFile(join(at('edited'), '2023-06.csv'), sheetOf(form, ...june))
  const edited = await run('find', at('edited'), '--keys', layout.edge('mosavy'), '--form', 'identification', '--out', at('edited.csv'))
  expect(edited.out).toContain('3 rows, 1 pair')
  expect(await readFile(at('edited.csv'), 'utf8')).not.toMatch(/Krup|Ming/)
  expect((await stat(at('found.csv'))).mode & 0o077).toBe(0)
  // Not handed in yet: nothing is on record of records that are not there.
  expect((await run('judge', made.installation.layout.dir, at('found.csv'), '--by', 'mosavy')).code).toBe(2)
  for (const [name, rows] of [
    ['2023-05.csv', may],
    ['2023-06.csv', june],
  ] as const) {
    const sealed = await sealFile(made.installation, 'identification', 'mosavy', sheetOf(form, ...rows), name)
    if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused.slice(0, 3)))
    await append(sealed, country, made.installation.store)
  }
  const once = await run('judge', made.installation.layout.dir, at('found.csv'), '--by', 'mosavy')
  expect([once.code, once.err]).toEqual([0, ''])
  expect(once.out).toContain('1 put on record; unsigned')
  // A night later, or after a kill: the same says nothing new.
  expect((await run('judge', made.installation.layout.dir, at('found.csv'), '--by', 'mosavy')).out).toBe('0 put on record, 1 stood already')
  // Another model says its own weight.
  await writeFile(at('other.csv'), text.replace(/saksi-invented-2/, 'saksi-invented-3'))
  expect((await run('judge', made.installation.layout.dir, at('other.csv'), '--by', 'mosavy')).out).toContain('1 put on record; unsigned')
})
