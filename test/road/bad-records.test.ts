/**
 * What a record may not say, line by line, on the whole road: read, checked, sealed and appended. What is refused is refused
 * by the name of its rule, and nothing of it is kept; what is only doubtful is taken, asked about, and counted as what it is.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import type { Problem } from '../../src/core/country/index.ts'
import { findForm, findIndicator } from '../../src/core/country/find.ts'
import { appendActs, makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { append } from '../../src/road/append.ts'
import { count } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import { receive } from '../../src/road/receive.ts'
import type { Counted } from '../../src/road/stages.ts'
import { validate } from '../../src/road/validate.ts'
import { makeInstallation, sealFile, type Made } from '../helpers/made-installation.ts'

type Row = Readonly<Record<string, string>>
type Sent = { readonly form: string; readonly agency: string; readonly rows: readonly Row[] }

let made: Made
beforeAll(async () => {
  made = await makeInstallation('kh')
}, 120_000)
afterAll(() => made.remove())

const ACCUSED: Row = {
  court: 'CFI-2',
  case_number: '1/2023',
  accused_no: '1',
  accused_name: 'Fizzlewick Moonpocket',
  registered_on: '2023-03-03',
  offence: 'L2008-10',
  form_of_exploitation: 'FORCED_LABOUR',
  stage: 'decided',
  decided_on: '2023-05-01',
  presence: 'in_person',
  outcome: 'convicted',
  sex: 'male',
  age_band: '18+',
  citizenship: 'KHM',
  is_official: 'no',
}
const VERDICT: Row = {
  court: 'CFI-2',
  case_number: '9/2023',
  accused_no: '1',
  act_no: '1',
  decided_on: '2023-05-01',
  outcome: 'convicted',
  presence: 'in_person',
  charge_on_record: 'no',
}
const PERSON: Row = { office: 'GDI-NAT', file_number: '1', person_name: 'Lollipip Sockdrawer', citizenship: 'KHM' }
const IDENTIFIED: Row = { ...PERSON, identified_day: '2023-05-02', status: 'identified', authority_type: 'social_affairs' }
const courts = (...rows: Row[]): Sent => ({ form: 'court-return', agency: 'moj', rows })
const found = (agency: string, ...rows: Row[]): Sent => ({
  form: 'identification',
  agency,
  rows: rows.map((r) => ({ ...IDENTIFIED, ...r })),
})
const removed = (...rows: Row[]): Sent => ({ form: 'removal', agency: 'gdi', rows: rows.map((r) => ({ ...PERSON, ...r })) })

/** A sheet as its clerk would send it. What is required and left out here gets the first code of its list. */
function bytesOf({ form: id, rows }: Sent): Uint8Array {
  const { country } = made.installation
  const form = findForm(country, id)
  if (!form) throw new Error(`no form ${id}`)
  const cell = (field: (typeof form.fields)[number], row: Row): string =>
    row[field.id] ?? (field.required && field.list ? (country.lists.find((l) => l.id === field.list)?.codes[0]?.code ?? '') : '')
  const lines = [form.fields.map((f) => f.words.en), ...rows.map((row) => form.fields.map((f) => cell(f, row)))]
  return new TextEncoder().encode(lines.map((l) => l.map((c) => `"${c}"`).join(',')).join('\n'))
}

/** @returns the codes that refuse it, at the edge or at the server's door; `recorded` with the warnings when it is taken. */
async function send(sent: Sent): Promise<{ refused: readonly string[] } | { recorded: number; warned: readonly string[] }> {
  const { country, store } = made.installation
  const sealed = await sealFile(made.installation, sent.form, sent.agency, bytesOf(sent), 'f.csv')
  if ('refused' in sealed) {
    showNothingSealed(sealed.refused)
    return { refused: sealed.refused.filter((p) => p.severity === 'error').map((p) => p.code) }
  }
  try {
    const { accepted } = await append(sealed, country, store)
    return { recorded: accepted, warned: await warnings(sent) }
  } catch (error) {
    return { refused: [(error as { code: string }).code] }
  }
}
function showNothingSealed(problems: readonly Problem[]): void {
  const text = problems.map((p) => p.message.en + p.message.km).join()
  if (/Moonpocket|Sockdrawer|1990/i.test(text)) throw new Error(`a message shows what is sealed: ${text}`)
}
async function warnings(sent: Sent): Promise<readonly string[]> {
  const { country } = made.installation
  const form = findForm(country, sent.form) as NonNullable<ReturnType<typeof findForm>>
  const draft = await receive(bytesOf(sent), { form, country, fileName: 'f.csv' })
  const valid = 'refused' in draft ? draft : validate(draft, form, country)
  if ('refused' in valid) throw new Error('impossible: it was taken a moment ago')
  const said = valid.warnings.filter((w) => w.code.startsWith('row.'))
  showNothingSealed(said)
  return said.map((p) => `${p.code}@${p.row}`)
}
async function ask(id: string, where: Readonly<Record<string, string>> = {}, year = '2023'): Promise<Counted> {
  const { country, counts } = made.installation
  const indicator = findIndicator(country, id)
  if (!indicator) throw new Error(`no indicator ${id}`)
  const interval = { from: `${year}-01-01`, to: `${Number(year) + 1}-01-01` }
  return count(await link({ entries: [] }, '2100-01-01', counts), { indicator, interval, where }, country, counts)
}

const REFUSED: readonly (readonly [line: string, code: string, sent: () => Sent])[] = [
  ['a verdict without a charge', 'rule.verdict.needs-charge', () => ({ form: 'verdict-return', agency: 'moj', rows: [VERDICT] })],
  [
    'a sentence without a conviction',
    'row.sentence-without-conviction',
    () => courts({ ...ACCUSED, outcome: 'acquitted', sentence_months: '84' }),
  ],
  ['a person found before birth', 'row.before-birth', () => found('mosavy', { birth_date: '2024-01-01' })],
  [
    'an end before a beginning: identified before being suspected',
    'row.end-before-beginning',
    () => found('mosavy', { suspected_day: '2023-06-01' }),
  ],
  [
    'an end before a beginning: decided before being registered',
    'row.decided-before-registered',
    () => courts({ ...ACCUSED, decided_on: '2023-01-01' }),
  ],
  [
    'a code from another year’s list',
    'cell.code-not-valid-then',
    () => courts({ ...ACCUSED, court: 'CFI-X1', registered_on: '2024-02-01', decided_on: '2024-03-01' }),
  ],
  [
    'a court that did not exist yet',
    'cell.code-not-valid-then',
    () => courts({ ...ACCUSED, court: 'CFI-23', registered_on: '2020-02-01', decided_on: '2020-03-01' }),
  ],
  ['an adult aged 0', 'row.age-outside-band', () => found('mosavy', { age_band: '18+', age_years: '0' })],
  ['a child aged 40', 'row.age-outside-band', () => found('mosavy', { age_band: '<18', age_years: '40' })],
  [
    'one person twice in a return, under one number',
    'row.doubled',
    () => found('mosavy', { file_number: '7' }, { file_number: '7', remarks: 'again' }),
  ],
  [
    'police alone saying that somebody is no victim',
    'rule.identification.not-victim-needs-protection-side',
    () => found('ahtjp', { status: 'not_victim', authority_type: 'police' }),
  ],
  [
    'immigration alone saying that somebody is no victim',
    'rule.identification.not-victim-needs-protection-side',
    () => found('gdi', { status: 'not_victim', authority_type: 'immigration' }),
  ],
  [
    'consent taken by police',
    'rule.consent.never-taken-by-authority',
    () => ({ form: 'consent', agency: 'mosavy', rows: [{ file_number: '3', given_month: '2023-05-01', taken_by_type: 'police' }] }),
  ],
]

describe('what a record may not say', () => {
  it.each(REFUSED)('%s is refused as %s, and nothing of it is kept', async (_, code, sent) => {
    const before = await made.installation.checkpoint()
    expect(await send(sent())).toEqual({ refused: [code] })
    expect(await made.installation.checkpoint()).toEqual(before)
  })
  it('a forbidden move: a case that was decided is merely charged again', async () => {
    expect(await send(courts({ ...ACCUSED, case_number: '40/2023' }))).toEqual({ recorded: 1, warned: [] })
    const before = await made.installation.checkpoint()
    const back = { ...ACCUSED, case_number: '40/2023', stage: 'charged', decided_on: '', outcome: '', presence: 'not_applicable' }
    expect(await send(courts(back))).toEqual({ refused: ['rule.accused.stage-forward'] })
    expect(await made.installation.checkpoint()).toEqual(before)
  })
})

describe('what is only doubtful', () => {
  it('a sentence outside the law’s range is taken, flagged, and counted as below the minimum', async () => {
    const sent = courts({ ...ACCUSED, case_number: '50/2023', sentence_months: '12' })
    expect(await send(sent)).toEqual({ recorded: 1, warned: ['row.sentence-outside-range@2'] })
    expect(await ask('sentences-below-minimum-share')).toMatchObject({ part: 1 })
  })
  it('a removal without a second screening is counted as removed unscreened; with one in private and interpreted it is not', async () => {
    const screened = { second_screening: 'yes', second_private: 'yes', second_interpreter: 'yes' }
    const rows = [
      { file_number: '60', removed_day: '2023-05-02' },
      { file_number: '61', removed_day: '2023-05-02', ...screened, person_name: 'Gobbet Sockdrawer' },
      { file_number: '62', removed_day: '2023-05-02', ...screened, second_private: 'no', person_name: 'Inkblot Sockdrawer' },
    ]
    expect(await send(removed(...rows))).toEqual({ recorded: 3, warned: [] })
    expect(await ask('removed-unscreened')).toMatchObject({ value: 2 })
  })
  it('one person twice in a return, under two numbers, is asked about; only the rows are named, and only to the sender', async () => {
    const twice = found(
      'mosavy',
      { file_number: '70', birth_date: '1990-02-03' },
      { file_number: '71', person_name: 'lollipip  sockdrawer' },
      { file_number: '72', birth_date: '1991-02-03' },
      { file_number: '73', citizenship: 'CHN', birth_date: '1992-02-03' },
    )
    const before = await made.installation.checkpoint()
    expect(await send(twice)).toEqual({ recorded: 4, warned: ['row.person-twice@3', 'row.person-twice@4'] })
    // The head, four rows: no entry says that two of them are alike.
    expect((await made.installation.checkpoint()).size - before.size).toBe(5)
  })
  it('one accused under two numbers of one case is asked about; in two cases it is ordinary', async () => {
    const twice = courts({ ...ACCUSED, case_number: '80/2023' }, { ...ACCUSED, case_number: '80/2023', accused_no: '2' })
    expect(await send(twice)).toEqual({ recorded: 2, warned: ['row.person-twice@3'] })
    expect(await send(courts({ ...ACCUSED, case_number: '81/2023' }, { ...ACCUSED, case_number: '82/2023' }))).toMatchObject({ warned: [] })
  })
  it('a total that contradicts the records under it is printed beside them, with the difference', async () => {
    const { country, store } = made.installation
    const records = (await ask('accused-registered', {}, '2022')).value
    await send(courts(...['90/2022', '91/2022'].map((n) => ({ ...ACCUSED, case_number: n, registered_on: '2022-03-03' }))))
    const total = {
      kind: 'aggregate.stated',
      indicator: 'accused-registered',
      definition: findIndicator(country, 'accused-registered')?.version ?? 0,
      office: 'CFI-2',
      from: '2022-01-01',
      to: '2023-01-01',
      source: 'DEMO-LEDGER-2022',
      money: null,
      cells: [{ by: {}, value: 5, qualifier: 'exact' }],
    } as const
    await appendActs([makeUnsigned('moj', total, nodeRandom)], ['aggregate.stated'], { agency: 'moj', country, store })
    // Of a year of which nothing is known, nothing is counted: it was 0 here, which nobody had said.
    expect(records).toBeNull()
    expect((await ask('accused-registered', {}, '2022')).totals).toEqual([
      expect.objectContaining({ office: 'CFI-2', aggregate: 5, records: 2, difference: 3, stands: 'aggregate', signed: false }),
    ])
  })
})
