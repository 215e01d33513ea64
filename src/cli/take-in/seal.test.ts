/**
 * `saksi seal` at a terminal, from a sheet to the files that are sent. It seals and reads dozens of files: not in `test:fast`.
 * In part by night. By day: road/recipes, road/field.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeVaultKeys } from '../../outside/hpke/hpke.ts'
import { toBase64Url } from '../../core/bytes.ts'
import { pathToFileURL } from 'node:url'
import type { Memory } from '../../core/sheet/own/questions/memory.ts'
import { readEdgeKeys } from '../../work/installation/installation.ts'
import { writeMemoryFile } from './memory-file.ts'
import { command } from './seal.ts'
import { AT_NIGHT } from '../../../test/helpers/everything.ts'

const dir = mkdtempSync(join(tmpdir(), 'saksi-seal-'))
const at = (name: string): string => join(dir, name)
afterAll(() => rmSync(dir, { recursive: true }))

const HEADINGS =
  'Court,Case number,Accused name,Date registered,Offence,Exploitation,Stage of the case,ចប់នៅ,Presence,Sex,Age band,Nationality,Official'
const ROW = (court: string): string =>
  `${court},120/2023,Wobbelise Moonpocket,03-03-2023,"2008 law, article 10",Forced labour,Trial,15-08-2023,Not applicable,Male,18+,Cambodian,No`

beforeAll(async () => {
  const key = toBase64Url((await makeVaultKeys()).publicKey)
  const secret = toBase64Url(new Uint8Array(32).fill(7))
  const keys = { format: 'saksi-edge/1', country: 'kh', agency: 'moj', epoch: 1, contentKey: secret, submitToken: secret }
  writeFileSync(at('keys.json'), JSON.stringify({ ...keys, agencyVault: key, trusteeVault: key }))
  writeFileSync(at('return.csv'), `${HEADINGS}\n${ROW('Battambang')}\n`)
  writeFileSync(at('columns.json'), JSON.stringify({ ចប់នៅ: 'decided_on' }))
  writeFileSync(at('wrong.json'), JSON.stringify({ ចប់នៅ: 'no_such_field' }))
})

async function seal(...more: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = []
  const io = { out: (line: string) => void lines.push(line), err: (line: string) => void lines.push(line), json: false }
  const code = await command.run(
    [at('return.csv'), '--form', 'court-return', '--keys', at('keys.json'), '--out', at('out.saksi'), ...more],
    io,
  )
  return { code: Number(code), said: lines.join('\n') }
}

test.runIf(AT_NIGHT)('a file of an office that is not --office is refused by name', async () => {
  expect(await seal('--office', 'CFI-2')).toMatchObject({ code: 0 })
  const { code, said } = await seal('--office', 'CFI-17')
  expect(code).toBe(1)
  expect(said).toContain('This is the file of Battambang Court of First Instance; you hand in for Siem Reap Court of First Instance.')
  await expect(seal('--office', 'CFI-99')).rejects.toThrow('"CFI-99" is no office of court-return')
})

test('a column is read as --columns confirms, and not before; what it may be is said with how it is confirmed', async () => {
  expect((await seal()).said).toContain('may be decided_on: 1 of 1 values fit; to confirm: {"ចប់នៅ":"decided_on"}')
  const confirmed = await seal('--columns', at('columns.json'), '--received', '2023-08-14')
  expect(confirmed.said).toContain('column "ចប់នៅ" is read as decided_on, as confirmed')
  // Sealed as it was said, and asked about.
  expect(confirmed).toMatchObject({ code: 0, said: expect.stringContaining('said to have come on 14 August 2023') })
  await expect(seal('--columns', at('wrong.json'))).rejects.toThrow('"no_such_field" is no field of court-return')
  await expect(seal('--columns', at('return.csv'))).rejects.toThrow('is not written')
})

test('one letter says of several forms and a whole half-year that there was nothing, and is refused for a form that the office does not owe', async () => {
  const form = 'court-return,proceeding-return'
  const lines: string[] = []
  const io = { out: (line: string) => void lines.push(line), err: (line: string) => void lines.push(line), json: false }
  const letter = (...more: string[]) =>
    command.run(['--keys', at('keys.json'), '--out', at('nil.saksi'), '--received', '2023-07-03', ...more], io)
  expect(await letter('--form', form, '--nil', 'CFI-2:2023-H1')).toBe(0)
  const { entries } = JSON.parse(readFileSync(at('nil.saksi'), 'utf8')) as { entries: { stub: string }[] }
  const said = entries.map((e) => JSON.parse(e.stub) as { form: string; slots: string[][]; known_on: string })
  expect(said.map((s) => [s.form, s.known_on, [...new Set(s.slots.map(([office]) => office))]])).toEqual([
    ['court-return', '2023-07-03', ['CFI-2']],
    ['proceeding-return', '2023-07-03', ['CFI-2']],
  ])
  expect(said[0]?.slots).toEqual([
    ['CFI-2', '2023-Q1'],
    ['CFI-2', '2023-Q2'],
  ])
  // Each office and period is a return; the head compares a code for each form where she signs it.
  const nils = said.reduce((n, s) => n + s.slots.length, 0)
  expect(lines.join('\n')).toMatch(
    new RegExp(`^${nils} nil returns written into .*\nunsigned, code (\\w{4} ){3}\\w{4}, (\\w{4} ){3}\\w{4}:`),
  )
  await expect(letter('--form', `${form},leak-review`, '--nil', 'CFI-2:2023-H1')).rejects.toThrow('office of leak-review')
  await expect(letter('--form', form, '--nil', 'CFI-2:2023-W7')).rejects.toThrow('is no quarter of court-return')
  await expect(letter('--form', form, '--nil', 'CFI-2:2023-H1', '--received', '2999-01-01')).rejects.toThrow('has not come yet')
})

test('what was said of a court’s own words is kept sealed, read by in its next file, and taken back with the returns it touched', async () => {
  const own =
    'Case,Name,Sex,Age,"Law 2008, art.",Registered,Judgment,Presence,Result,Zottel\n' +
    '1/24,Wobbelise Moonpocket,F,37,10,2024-05-06,2025-01-17,Quirin Canaryname,guilty,bl\n'
  writeFileSync(at('own.csv'), own)
  writeFileSync(
    at('answers.json'),
    JSON.stringify({ office: 'CFI-2', 'column:zottel': '', 'word:presence:quirin canaryname': 'presence=in_person' }),
  )
  const memory = ['--memory', at('memory')]
  const lines: string[] = []
  const io = { out: (line: string) => void lines.push(line), err: (line: string) => void lines.push(line), json: false }
  const run = async (...argv: string[]): Promise<string> => {
    lines.length = 0
    const code = Number(await command.run(['--form', 'court-return', '--keys', at('keys.json'), ...memory, ...argv], io))
    return `${code} ${lines.join('\n')}`
  }
  const file = [at('own.csv'), '--out', at('own.saksi')]
  expect(await run(...file)).toMatch(/^1 /)
  expect(await run(...file, '--answers', at('answers.json'))).toMatch(/^0 /)
  // The next file asks nothing but whose it is.
  const again = await run(...file, '--office', 'CFI-2')
  expect(again).toMatch(/^0 /)
  expect(again).toContain('read by 2 answers')
  const listed = await run()
  expect(listed).toContain('word:presence:quirin canaryname = "presence=in_person"')
  // A word may be a name: it is in no file that anybody else gets, and in none that opens without the key.
  for (const name of ['own.saksi', 'memory']) expect(readFileSync(at(name), 'latin1').toLowerCase()).not.toContain('canaryname')
  const batches = [readFileSync(at('own.saksi'), 'utf8')].map((text) => (JSON.parse(text) as { batch: string }).batch)
  const gone = await run('--forget', 'word:presence:quirin canaryname')
  expect(gone).toContain('to be looked at again')
  expect(gone).toContain(batches[0])
  expect(await run(...file, '--office', 'CFI-2')).toMatch(/^1 /)
  writeFileSync(at('other.json'), readFileSync(at('keys.json'), 'utf8').replace('"agency":"moj"', '"agency":"cnp"'))
  await expect(command.run(['--form', 'court-return', '--keys', at('other.json'), ...memory], io)).rejects.toThrow('another office’s key')
  await expect(run('--forget', 'word:never')).rejects.toThrow('is not kept')
})

test('what a court taught goes into lines for the country’s words: no name, and nothing of a field that can hold one', async () => {
  const memory: Memory = {
    'court-return': Object.fromEntries(
      Object.entries({
        'column:age of suspect': 'age_band',
        'column:zottel': 'sex',
        'column:wobbelise canaryname': 'accused_name',
        'column:shelf': '',
        'word:presence:present in court': 'presence=in_person',
        'word:presence:quirin canaryname': 'presence=in_person',
        'word:presence:zumpf, came': 'presence=in_person',
        'word:accused_name+sex:female': 'sex=female',
        'unit:prison': 'year',
      }).map(([id, answer]) => [id, { answer, since: '2025-01-01', returns: [] }]),
    ),
  }
  const keys = readEdgeKeys(at('keys.json'))
  writeMemoryFile(at('taught'), memory, keys)
  const lines: string[] = []
  const io = { out: (line: string) => void lines.push(line), err: (line: string) => void lines.push(line), json: false }
  const run = (...more: string[]) =>
    command.run(['--form', 'court-return', '--keys', at('keys.json'), '--memory', at('taught'), '--words', at('words.ts'), ...more], io)
  expect(await run()).toBe(0)
  const first = readFileSync(at('words.ts'), 'utf8')
  expect(first.toLowerCase()).not.toMatch(/canaryname|zottel|shelf|female/)
  expect(first).toContain('present in court')
  expect(first).toContain('age of suspect')
  expect(lines.filter((line) => line.includes('may be a name')).map((line) => /name: (.*?)\. If/.exec(line)?.[1])).toEqual([
    'column:zottel',
    'word:presence:quirin canaryname',
    'word:presence:zumpf, came',
  ])
  expect(await run('--take', 'column:zottel,word:presence:zumpf, came,column:wobbelise canaryname')).toBe(0)
  const { HEADINGS, CODES } = (await import(pathToFileURL(at('words.ts')).href)) as { HEADINGS: unknown; CODES: unknown }
  expect(HEADINGS).toEqual([
    { fields: ['age_band'], phrases: ['age of suspect'] },
    { fields: ['sex'], phrases: ['zottel'] },
  ])
  expect(CODES).toEqual({ presence: { phrases: { in_person: ['present in court', 'zumpf, came'] } } })
  await expect(run('--take', 'word:never')).rejects.toThrow('is not kept')
  await expect(command.run([at('own.csv'), '--words', at('w.ts'), '--keys', at('keys.json'), '--out', at('o')], io)).rejects.toThrow(
    '--words',
  )
})

test.runIf(AT_NIGHT)('of a recipe’s files all are written or none, and what is of one form’s return does not go with it', async () => {
  const service = { column: 'Doctor', is: 'filled' }
  const fields = { file_number: { column: 'Client' }, entered_day: { column: 'In' }, sex: { column: 'Sex' }, age_band: { column: 'Age' } }
  const recipe = {
    format: 'saksi-recipe-1',
    id: 'clients',
    headings: ['Client', 'In', 'Doctor'],
    records: [
      { form: 'shelter-return', fields },
      {
        form: 'service-return',
        when: [service],
        fields: { file_number: { column: 'Client' }, started_day: { column: 'In' }, service_type: { value: 'medical' } },
      },
    ],
  }
  writeFileSync(at('recipe.json'), JSON.stringify(recipe))
  writeFileSync(at('office.json'), JSON.stringify({ office: 'SOC-1' }))
  // Of the body whose office it is: another's is refused.
  writeFileSync(at('social.json'), readFileSync(at('keys.json'), 'utf8').replace('"moj"', '"mosavy"'))
  writeFileSync(at('clients.csv'), 'Client,In,Sex,Age,Doctor\nA-1,2024-01-05,F,22,1\nA-2,2024-01-09,M,15,0\n')
  const lines: string[] = []
  const io = { out: (line: string) => void lines.push(line), err: (line: string) => void lines.push(line), json: false }
  const split = (...more: string[]) =>
    command.run(
      [
        at('clients.csv'),
        '--recipe',
        at('recipe.json'),
        '--keys',
        at('social.json'),
        '--out',
        at('c.saksi'),
        '--answers',
        at('office.json'),
        ...more,
      ],
      io,
    )
  await expect(split('--let-wait')).rejects.toThrow('--let-wait does not go with --recipe')
  await expect(split('--after', at('c.saksi'))).rejects.toThrow('--after does not go with --recipe')
  mkdirSync(at('c.service-return.saksi'))
  await expect(split(), lines.join('\n')).rejects.toThrow()
  expect(existsSync(at('c.shelter-return.saksi'))).toBe(false)
  rmSync(at('c.service-return.saksi'), { recursive: true })
  expect(await split(), lines.join('\n')).toBe(0)
  expect(lines.slice(-2)).toEqual([expect.stringMatching(/^2 rows sealed/), expect.stringMatching(/^1 row sealed/)])
})

test('a word that no list has is told first, by its row, with the codes that it may mean; --json says which problems are errors', async () => {
  const rows = [
    'Office,Number of the paper,Day of the paper,Number of the statement,Number of the matter,About,What,How it is said,"Answer, or kind"',
  ]
  for (const [n, answer] of ['fishing', 'plantation', 'plantation', 'fishing', 'plantation', 'plantation'].entries())
    rows.push(`LAB-25,33/25,2025-05-29,${n + 1},33/25,place,work,said,${answer}`)
  writeFileSync(at('paper.csv'), `${rows.join('\n')}\n`)
  const keys = JSON.parse(readFileSync(at('keys.json'), 'utf8')) as object
  writeFileSync(at('labour.json'), JSON.stringify({ ...keys, agency: 'molvt' }))
  const told = async (json: boolean): Promise<string[]> => {
    const lines: string[] = []
    const io = { out: (line: string) => void lines.push(line), err: (line: string) => void lines.push(line), json }
    const code = await command.run(
      [at('paper.csv'), '--form', 'paper-statement', '--keys', at('labour.json'), '--out', at('paper.saksi')],
      io,
    )
    expect([code, existsSync(at('paper.saksi'))]).toEqual([1, false])
    return lines
  }
  expect((await told(false))[1]).toMatch(
    /✗ row 3, Answer, or kind: “plantation” is none of the answers of .+ Write one of them: .*Farm or plantation.* → farming \(Farm or plantation\)  · and in 3 more rows: 4, 6-7$/,
  )
  const { problems } = JSON.parse((await told(true)).join('')) as { problems: { severity: string; row: number; fixes: string[] }[] }
  expect(problems[0]).toMatchObject({ severity: 'error', row: 3, fixes: ['farming'] })
  // For a program each row is a problem of its own.
  expect(problems.filter((p) => p.severity === 'error')).toHaveLength(4)
})

test.runIf(AT_NIGHT)(
  'what nobody of the body that seals it may open is said, and nothing is said of a body that opens its own',
  async () => {
    const line = 'paper,office,paper_on,line,matter,about,subject_no,fact,said,age_band,written_as\n'
    const row = (office: string): string => `7/25,${office},2025-02-24,1,7/25,victim,1,person,said,<18,Wobbelise Moonpocket\n`
    const keys = JSON.parse(readFileSync(at('keys.json'), 'utf8')) as object
    const said = async (agency: string, office: string): Promise<string> => {
      writeFileSync(at(`${agency}.json`), JSON.stringify({ ...keys, agency }))
      writeFileSync(at('paper.csv'), line + row(office))
      const lines: string[] = []
      const io = { out: (l: string) => void lines.push(l), err: (l: string) => void lines.push(l), json: false }
      const code = await command.run(
        [at('paper.csv'), '--form', 'paper-statement', '--keys', at(`${agency}.json`), '--out', at(`${agency}.saksi`)],
        io,
      )
      expect(code, lines.join('\n')).toBe(0)
      return lines.join('\n')
    }
    expect(await said('pcct', 'PCC-14')).toContain('nobody of pcct opens what it seals')
    expect(await said('ahtjp', 'POL-14')).not.toContain('opens what it seals')
    expect(await said('mosavy', 'SOC-14')).not.toContain('opens what it seals')
  },
)
