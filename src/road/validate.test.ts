import { describe, expect, it } from 'vitest'
import { loadCountry } from '../store/files/load-country.ts'
import { findForm } from '../core/country/index.ts'
import type { Country, Form, Problem } from '../core/country/index.ts'
import { receive } from './receive.ts'
import { validate } from './validate.ts'
import { askAfterPaper } from './validate/after-paper.ts'
import { leftOut } from '../core/sheet/left-out.ts'
import type { ValidData } from './stages.ts'
import { sayIn } from '../core/text/languages.ts'

const toyland = await loadCountry(`${import.meta.dirname}/../../countries/toyland`)
const toyForm = findForm(toyland, 'town-return') as Form
const kh = await loadCountry(`${import.meta.dirname}/../../countries/kh`)
const khForm = findForm(kh, 'court-return') as Form

const HEADINGS = 'Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey'
async function run(lines: readonly string[], headings = HEADINGS, form = toyForm, country = toyland, period?: string) {
  const bytes = new TextEncoder().encode([headings, ...lines, ''].join('\n'))
  const draft = await receive(bytes, { form, country, fileName: 'f.csv', ...(period ? { period } : {}) })
  return 'refused' in draft ? draft : validate(draft, form, country)
}
async function taken(...args: Parameters<typeof run>): Promise<ValidData> {
  const result = await run(...args)
  if ('refused' in result) throw new Error(JSON.stringify(result.refused))
  return result
}
async function refused(...args: Parameters<typeof run>): Promise<readonly Problem[]> {
  const result = await run(...args)
  if (!('refused' in result)) throw new Error('the file was taken')
  return result.refused
}
const brief = (problems: readonly Problem[]) => problems.map((p) => [p.row, p.field, p.code])

describe('cells', () => {
  it('become typed values: codes, ISO days, whole numbers, null', async () => {
    const valid = await taken([
      `Buttonville,១/២០២៣,,ក\u200Bក,٣-٣-٢٠٢٣,${sayIn({ en: 'Stealing the moon' }, 'qaa-Arab')},,`,
      'ACORN,2/23,2,Wump  Two,2023-12-31,Selling an echo,red hat,១២',
    ])
    expect(valid.rows.map((r) => r.values)).toEqual([
      {
        court: 'BUTTON',
        case_number: '1/2023',
        accused_no: 1,
        accused_name: 'កក',
        registered_on: '2023-03-03',
        offence: 'MOON',
        sex: null,
        sentence_months: null,
      },
      {
        court: 'ACORN',
        case_number: '2/23',
        accused_no: 2,
        accused_name: 'Wump Two',
        registered_on: '2023-12-31',
        offence: 'ECHO',
        sex: 'red',
        sentence_months: 12,
      },
    ])
  })
  it('every problem is listed at once, with row, column, words in both languages and a way to mend it', async () => {
    const problems = await refused([
      'Acron,1/2023,1,Wump,30-02-2023,MOON,red,3',
      'ACORN,2023-02-01,1,,3/3/23,MOON,red,1.234',
      `ACORN,3/2023,1.5,${'W'.repeat(41)},01-01-2566,,red,13`,
      'ACORN,4/2023,-1,Wump,01-01-2022,MOON,red,',
    ])
    expect(brief(problems)).toEqual([
      [2, 'court', 'cell.unknown-code'],
      [2, 'registered_on', 'cell.no-such-day'],
      [3, 'case_number', 'cell.bad-case-number'],
      [3, 'accused_name', 'cell.required'],
      [3, 'registered_on', 'cell.two-digit-year'],
      [3, 'sentence_months', 'cell.ambiguous-number'],
      [4, 'accused_no', 'cell.not-whole'],
      [4, 'accused_name', 'cell.too-long'],
      [4, 'registered_on', 'cell.buddhist-year'],
      [4, 'offence', 'cell.required'],
      [4, 'sentence_months', 'cell.too-great'],
      [5, 'accused_no', 'cell.negative'],
      [5, 'registered_on', 'row.before-start'],
    ])
    expect(problems[0]).toMatchObject({ column: 'Town', fixes: [{ value: 'ACORN', words: { en: 'Acorn' } }] })
    // What may be written stands in the message, in each language.
    expect(problems[0]?.message.en).toMatch(/^“Acron” is none of the answers of “.+”\. Write one of them: Acorn/)
    expect(sayIn(problems[0]?.message ?? { en: '' }, 'km')).toMatch(/សូមសរសេរចម្លើយមួយក្នុងនោះ៖ .+។$/)
    expect(problems[2]?.fixes?.[0]?.value).toBe('2/2023')
    for (const p of problems) expect(p.message.en && /[\u1780-\u17FF]/.test(sayIn(p.message, 'km'))).toBe(true)
  })
  it.each<[string, unknown]>([
    ['red/Atlantis', [['cell.unknown-code', 'red']]],
    ['red / Atlantis', [['cell.unknown-code', 'red']]],
    ['red/blue', [['cell.ambiguous-code', 'red', 'blue']]],
    ['red/Red hat', 'red'],
    ['Red hat (new)', 'red'],
  ])('of two things beside a stroke none is taken for both: %s', async (cell, expected) => {
    const judged = await run([`ACORN,1/2023,1,Wump,03-03-2023,MOON,${cell},3`])
    const faults = 'refused' in judged ? judged.refused.map((p) => [p.code, ...(p.fixes ?? []).map((f) => f.value)]) : undefined
    expect(faults ?? ('rows' in judged && judged.rows.at(0)?.values['sex'])).toEqual(expected)
  })
  it('offers what the row takes, and of that which no row takes only what the cell itself would', async () => {
    const offered = async (line: string) => (await refused([line])).map((p) => p.fixes?.map((f) => f.value) ?? [])
    // 1234 months are more than the form takes; the year 1923 is before the towns began.
    expect(await offered('ACORN,1/2023,1,Wump,03-03-2023,MOON,red,1.234')).toEqual([[]])
    expect(await offered('ACORN,1/2023,1,Wump,3/3/23,MOON,red,3')).toEqual([['2023-03-03']])
    expect(await offered('ACORN,1/2023,1,Wump,3/3/22,MOON,red,3')).toEqual([['2022-03-03', '1922-03-03']])
  })
  it('a message never repeats a sealed value', async () => {
    const name = `Secretname${'x'.repeat(60)}`
    expect(JSON.stringify(await refused([`ACORN,1/2023,1,${name},03-03-2023,MOON,red,3`]))).not.toContain('Secretname')
  })
  it('a name is measured as a reader sees it', async () => {
    const valid = await taken([`ACORN,1/2023,1,${'ស្ត្រី'.repeat(40)},03-03-2023,MOON,red,3`])
    expect(valid.rows).toHaveLength(1)
  })
  it('a town that did not exist on that day owes and sends nothing', async () => {
    expect(brief(await refused(['CANDLE,1/2023,1,Wump,31-12-2023,MOON,red,3']))).toEqual([[2, 'court', 'cell.code-not-valid-then']])
    expect((await taken(['CANDLE,1/2023,1,Wump,01-01-2024,MOON,red,3'])).rows).toHaveLength(1)
  })
})

describe('rows', () => {
  it('one bad row among thousands refuses the whole file', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `ACORN,${i + 1}/2023,1,Wump,03-03-2023,MOON,red,${i === 1999 ? 'many' : '3'}`)
    const result = await run(lines)
    expect('refused' in result && [brief(result.refused), result.checked]).toEqual([[[2001, 'sentence_months', 'cell.not-a-number']], 3000])
  })
  it('a natural key that comes twice is refused, naming both rows', async () => {
    const problems = await refused([
      'ACORN,1/2023,1,Wump,03-03-2023,MOON,red,3',
      'BUTTON,1/2023,1,Wump,03-03-2023,MOON,red,3',
      'acorn,១/២០២៣,1,Bump,04-03-2023,ECHO,red,3',
    ])
    expect(brief(problems)).toEqual([[4, 'accused_no', 'row.doubled']])
    expect(problems[0]?.message.en).toContain('row 2')
  })
  it('accused are numbered by order within a case where the sheet does not number them', async () => {
    const valid = await taken([
      'ACORN,1/2023,,Wump,03-03-2023,MOON,,',
      'ACORN,1/2023,1,Bump,03-03-2023,MOON,,',
      'ACORN,2/2023,,Lump,03-03-2023,MOON,,',
      'ACORN,1/2023,,Jump,03-03-2023,MOON,,',
    ])
    expect(valid.rows.map((r) => r.values['accused_no'])).toEqual([2, 1, 1, 3])
  })
  it('the same line pasted twice without a number is not a second person', async () => {
    const line = 'ACORN,1/2023,,Wump,03-03-2023,MOON,,'
    expect(brief(await refused([line, line]))).toEqual([[3, 'accused_no', 'row.doubled']])
  })
  it('a paper that is said to have come before what it tells is asked about once, by the first row and its day', async () => {
    const { rows } = await taken(['ACORN,1/2023,,Wump,03-03-2023,MOON,,', 'ACORN,2/2023,,Lump,05-03-2023,MOON,,'])
    const asked = (day?: string) => askAfterPaper({ rows }, toyForm, day).map((p) => [p.severity, p.message.en])
    expect(asked('2023-03-02')).toEqual([
      [
        'warning',
        'The papers are said to have come on 2 March 2023. Rows that tell of a later day: 2; the first is row 2: “Rung on” is 3 March 2023. Is the day of the papers right?',
      ],
    ])
    expect(asked('2023-03-04')[0]?.[1]).toContain('Rows that tell of a later day: 1; the first is row 3')
    expect([asked('2023-03-05'), asked()]).toEqual([[], []])
  })
  it('a row that is left out is no row of the return: nothing is said of it, and without any there is no return', async () => {
    const line = 'ACORN,1/2023,,Wump,03-03-2023,MOON,,'
    const bytes = new TextEncoder().encode([HEADINGS, line, line, 'ACORN,2/2023,,Lump,30-02-2023,MOON,,', ''].join('\n'))
    const draft = await receive(bytes, { form: toyForm, country: toyland, fileName: 'f.csv' })
    if ('refused' in draft) throw new Error(JSON.stringify(draft.refused))
    const without = (...rows: number[]) =>
      validate({ ...draft, rows: draft.rows.changed(rows.map((row) => leftOut(row))) }, toyForm, toyland)
    const said = without(3)
    expect('refused' in said && brief(said.refused)).toEqual([[4, 'registered_on', 'cell.no-such-day']])
    const valid = without(3, 4)
    expect('refused' in valid ? valid.refused : [valid.rows.map((r) => r.row), valid.warnings]).toEqual([[2], []])
    const none = without(2, 3, 4)
    expect('refused' in none && none.refused.map((p) => p.code)).toEqual(['file.all-left-out'])
    // Taken back in, it is as it was.
    const back = validate({ ...draft, rows: draft.rows.changed([leftOut(3), leftOut(3, false)]) }, toyForm, toyland)
    expect('refused' in back && back.refused.map((p) => p.code)).toContain('row.doubled')
  })
  it('a missing column is said once, not once a row', async () => {
    const problems = await refused(
      ['ACORN,1/2023,1,Wump,03-03-2023,MOON,red', 'ACORN,2/2023,1,Wump,03-03-2023,MOON,red'],
      HEADINGS.replace(',Months without honey', ''),
    )
    expect(brief(problems)).toEqual([[1, 'sentence_months', 'file.missing-column']])
  })
})

describe('a sheet that is older than its form', () => {
  const asked = khForm.fields.filter((f) => f.required)
  const headings = asked.map((f) => `"${f.words.en}"`).join(',')
  const line = '"CFI-2","7/2023","គំរូ","03-03-2023","L2008-10","FORCED_LABOUR","charged","not_applicable","male","18+","KHM","no"'
  it('may lack what need not be answered; its columns are said, all in one line, and stay unknown', async () => {
    const valid = await taken([line], headings, khForm, kh)
    expect(valid.warnings.map((p) => p.code)).toEqual(['file.columns-absent'])
    for (const { words } of khForm.fields.filter((f) => ['aggravations', 'sector'].includes(f.id)))
      expect(valid.warnings[0]?.message.en).toContain(words.en)
    expect(valid.rows.at(0)?.values).toMatchObject({ court: 'CFI-2', law_basis: 'TIP_LAW', aggravations: null, sentence_check: null })
  })
  it('still needs what must be answered, and a slip in a heading is no old sheet', async () => {
    const problems = await refused([`${line},"84"`], `${headings.replace('"Sex"', '"Sx"')},"Sentence in month"`, khForm, kh)
    expect(problems.filter((p) => p.severity === 'error').map((p) => [p.code, p.field])).toEqual([
      ['file.missing-column', 'sentence_months'],
      ['file.missing-column', 'sex'],
    ])
  })
})

describe('a sheet of counts', () => {
  const base = findForm(toyland, 'town-return') as Form
  const fields = base.fields.filter((f) => ['court', 'offence', 'registered_on'].includes(f.id))
  const people = {
    ...(base.fields.find((f) => f.id === 'accused_no') as Form['fields'][number]),
    id: 'people',
    words: { en: 'People', km: 'ចំនួន' },
    required: true,
  }
  const form: Form = {
    ...base,
    id: 'town-counts',
    fields: [...fields, people],
    naturalKey: ['court', 'offence', 'registered_on'],
    ordinal: 'person_no',
    periodField: { field: 'registered_on', fromName: /(\d{4})_q(\d)/ },
    counts: {
      field: 'people',
      total: 'All',
      dimensions: ['court', 'offence'],
      isMargin: (_, cell) => cell === 'All',
      aggregate: { indicator: 'people-rung', when: (cells) => cells['court'] === 'Button' },
    },
  }
  const country: Country = { ...toyland, forms: [...toyland.forms, form] }
  const counts = (lines: string[]) => [lines, 'Town,Deed,People', form, country, '2023-Q2'] as const

  it('gives one record a person, and cells for what is known as totals only', async () => {
    const valid = await taken(...counts(['Acorn,All,3', 'Acorn,MOON,2', 'Acorn,ECHO,1', 'Button,All,5', 'Button,MOON,4']))
    expect(valid.rows.map((r) => r.values)).toEqual([
      { court: 'ACORN', offence: 'MOON', registered_on: '2023-04-01', person_no: 1 },
      { court: 'ACORN', offence: 'MOON', registered_on: '2023-04-01', person_no: 2 },
      { court: 'ACORN', offence: 'ECHO', registered_on: '2023-04-01', person_no: 1 },
    ])
    expect(valid.aggregates).toEqual([
      { by: { town: 'BUTTON' }, value: 5 },
      { by: { town: 'BUTTON', deed: 'MOON' }, value: 4 },
    ])
    expect(valid.aggregateOf).toEqual({ indicator: 'people-rung', office: 'BUTTON', period: '2023-Q2' })
  })
  it('refuses a margin that is not the sum of its parts, a doubled cell, and a count that is not whole', async () => {
    expect(brief(await refused(...counts(['Acorn,All,4', 'Acorn,MOON,2', 'Acorn,ECHO,1'])))).toEqual([
      [2, 'people', 'count.total-disagrees'],
    ])
    expect(brief(await refused(...counts(['Acorn,MOON,2', 'Acorn,MOON,1'])))).toEqual([[3, undefined, 'row.doubled']])
    expect(brief(await refused(...counts(['Acorn,MOON,2.5'])))).toEqual([[2, 'people', 'cell.not-whole']])
  })
  it('takes what no record is made of as its paper says it, and holds a margin to what is certain', async () => {
    const roughly = { ...form, fields: form.fields.map((f) => (f.id === 'people' ? { ...f, most: 'people_most' } : f)) }
    const rough = (lines: string[]) =>
      [lines, 'Town,Deed,People', roughly, { ...toyland, forms: [...toyland.forms, roughly] }, '2023-Q2'] as const
    const valid = await taken(
      ...rough([
        'Acorn,All,at least 3',
        'Acorn,MOON,2',
        'Acorn,ECHO,1',
        'Button,All,about 50',
        'Button,MOON,between 4 and 9',
        'Button,ECHO,at least 12',
      ]),
    )
    expect(valid.rows).toHaveLength(3)
    expect(valid.rows.map((r) => Object.keys(r.values)).flat()).not.toContain('people_most')
    expect(valid.aggregates).toEqual([
      { by: { town: 'BUTTON' }, value: 50, qualifier: 'approx' },
      { by: { town: 'BUTTON', deed: 'MOON' }, value: 4, qualifier: 'between', most: 9 },
      { by: { town: 'BUTTON', deed: 'ECHO' }, value: 12, qualifier: 'at_least' },
    ])
    expect((await taken(...rough(['Acorn,All,about 60', 'Acorn,MOON,2']))).rows).toHaveLength(2)
    expect(brief(await refused(...rough(['Acorn,All,at least 4', 'Acorn,MOON,2'])))).toEqual([[2, 'people', 'count.total-disagrees']])
    expect(brief(await refused(...rough(['Acorn,All,0..1', 'Acorn,MOON,2'])))).toEqual([[2, 'people', 'count.total-disagrees']])
    // Nobody can make records of about two people, nor count several.
    expect(brief(await refused(...rough(['Acorn,MOON,about 2', 'Acorn,ECHO,several'])))).toEqual([
      [2, 'people', 'count.said-roughly'],
      [3, 'people', 'count.said-roughly'],
    ])
    // A margin and a cell of the total become no records: of them the word alone is wrong.
    expect(brief(await refused(...rough(['Acorn,All,several', 'Acorn,MOON,2', 'Button,All,several'])))).toEqual([
      [2, 'people', 'cell.count-unread'],
      [4, 'people', 'cell.count-unread'],
    ])
  })
})

describe('the court return', () => {
  const headings = khForm.fields.map((f) => f.id).join(',')
  const good: Record<string, string> = {
    court: 'CFI-8',
    case_number: '1/2023',
    accused_no: '1',
    accused_name: 'Wump',
    registered_on: '2023-02-01',
    offence: 'មាត្រា១០',
    form_of_exploitation: 'UNSPECIFIED',
    stage: 'decided',
    decided_on: '2023-06-01',
    presence: 'in_person',
    outcome: 'convicted',
    sentence_months: '84',
    sex: 'F',
    age_band: '18+',
    citizenship: 'Cambodian',
    is_official: 'no',
  }
  const codes = async (change: Record<string, string>): Promise<string[]> => {
    const row = { ...good, ...change }
    const result = await run([khForm.fields.map((f) => row[f.id] ?? '').join(',')], headings, khForm, kh)
    return 'refused' in result ? result.refused.map((p) => p.code) : []
  }
  it.each([
    ['a sound row', {}, []],
    ['a decision before registration', { decided_on: '2023-01-01' }, ['row.decided-before-registered']],
    ['a sentence without conviction', { outcome: 'acquitted' }, ['row.sentence-without-conviction']],
    ['an outcome without its date', { decided_on: '' }, ['row.outcome-without-date']],
    ['a decided case without outcome', { outcome: '', sentence_months: '', decided_on: '' }, ['row.decided-without-outcome']],
    ['a judgment whose day is kept and whose outcome is not', { outcome: '', sentence_months: '' }, []],
    ['a judgment while the judge still investigates', { stage: 'investigating_judge' }, ['row.decided-before-trial']],
    [
      'an order of the investigating judge',
      { stage: 'investigating_judge', outcome: 'dismissed', sentence_months: '', presence: 'n/a' },
      [],
    ],
    ['a conviction with nobody there and nobody absent', { presence: 'not_applicable' }, ['row.tried-without-presence']],
    ['a dismissal before any trial', { outcome: 'dismissed', sentence_months: '', presence: 'n/a' }, []],
    ['Kep before its court opened', { court: 'Kep', registered_on: '2020-03-31' }, ['cell.code-not-valid-then']],
    ['Kep on the day its court opened', { court: 'កែប', registered_on: '2020-04-01' }, []],
    ['a province written in the other subscript', { court: 'សាលាដំបូងខេត្តកណ្តាល' }, []],
    ['the romanisation of ISO', { court: 'Baat Dambang' }, []],
  ])('%s', async (_, change, expected) => {
    expect(await codes(change)).toEqual(expected)
  })
  it('names each case number that says no year: next year’s would take its place', async () => {
    const lines = ['17', '17/2023', 'PSP-23-0005', '230017', '5-17'].map((number) =>
      khForm.fields.map((f) => ({ ...good, case_number: number })[f.id] ?? '').join(','),
    )
    const { warnings } = await taken(lines, headings, khForm, kh)
    expect(brief(warnings).filter(([, , code]) => code === 'cell.number-without-year')).toEqual([
      [2, 'case_number', 'cell.number-without-year'],
      [6, 'case_number', 'cell.number-without-year'],
    ])
    expect(warnings.find((p) => p.code === 'cell.number-without-year')?.message.en).toContain('17/2023')
  })
  it.each([
    ['zeros before it', ['12/2024', '012/2024'], [3]],
    ['the letters of its series, in Khmer figures', ['12/2024', 'ព.វ ១២/២០២៤'], [3]],
    ['a year in two figures', ['12/2024', '12/24', '0012-2024'], [3, 4]],
    ['once, whoever else is in the case', ['12/2024', '012/2024', '012/2024'], [3]],
    ['not the same one twice', ['12/2024', '១២/២០២៤', '13/2024'], []],
    ['not two series', ['ព.វ ១២/២០២៤', 'ឧ.ក ១២/២០២៤'], []],
  ])('asks of two numbers that look alike: %s', async (_, numbers, expected) => {
    const lines = numbers.map((number, i) =>
      khForm.fields
        .map((f) => ({ ...good, case_number: number, accused_no: String(i + 1), accused_name: `Wump ${i}` })[f.id] ?? '')
        .join(','),
    )
    const { rows, warnings } = await taken(lines, headings, khForm, kh)
    expect(warnings.flatMap((p) => (p.code === 'row.number-alike' ? [p.row] : []))).toEqual(expected)
    expect(rows.length).toBe(numbers.length)
  })
  const [OTHER, DAY, JUDGED] = [{ offence: 'មាត្រា១១' }, { registered_on: '2023-04-24' }, { decided_on: '2023-11-17' }]
  it.each([
    ['another charge, day and judgment', { ...OTHER, ...DAY, ...JUDGED }, [4]],
    ['another day alone', { ...DAY, ...JUDGED }, []],
    ['another charge alone', { ...OTHER, ...JUDGED }, []],
    ['judged on one day', { ...OTHER, ...DAY }, []],
    ['another number', { ...OTHER, ...DAY, ...JUDGED, case_number: '13/2023' }, []],
  ])('asks of one number over two cases: %s', async (_, change, expected) => {
    const lines = [{}, {}, change, change].map((own, i) =>
      khForm.fields.map((f) => ({ ...good, accused_no: String(i + 1), accused_name: `Wump ${i}`, ...own })[f.id] ?? '').join(','),
    )
    const { warnings } = await taken(lines, headings, khForm, kh)
    expect(warnings.flatMap((p) => (p.code === 'row.case-of-another' ? [p.row] : []))).toEqual(expected)
  })
})

describe('what a form works out', () => {
  const deriving = (derive: Form['derive']): Form => ({
    ...toyForm,
    fields: toyForm.fields.map((f) => (f.id === 'registered_on' ? { ...f, privacy: 'identity' as const } : f)),
    ...(derive ? { derive } : {}),
  })
  const row = 'ACORN,1/2023,1,Wump,03-03-2023,MOON,red,3'
  it('comes from sealed cells too, and is of the column’s type', async () => {
    const valid = await taken(
      [row],
      HEADINGS,
      deriving((r) => ({ decided_on: `${String(r['registered_on']).slice(0, 7)}-01` })),
    )
    expect(valid.rows.at(0)?.values).toMatchObject({ registered_on: '2023-03-03', decided_on: '2023-03-01' })
  })
  it.each([
    ['a name in a clear column', (r) => ({ offence: r['accused_name'] ?? null }), 'offence that cannot stand there'],
    ['a column that is none', () => ({ gone: 'MOON' }), 'derives gone, which is no clear column'],
    ['the sealed field itself', (r) => ({ accused_name: r['accused_name'] ?? null }), 'accused_name, which is no clear column'],
  ] as [string, NonNullable<Form['derive']>, string][])('never lets through %s, nor repeats it', async (_, derive, message) => {
    await expect(taken([row], HEADINGS, deriving(derive))).rejects.toThrow(message)
    await expect(taken([row], HEADINGS, deriving(derive))).rejects.not.toThrow('Wump')
  })
  it('nothing is worked out from a row with a fault', async () => {
    const form = deriving(() => {
      throw new Error('asked')
    })
    expect(brief(await refused(['ACORN,1/2023,1,Wump,nonsense,MOON,red,3'], HEADINGS, form))).toEqual([
      [2, 'registered_on', 'cell.not-a-date'],
    ])
  })
})

describe('a message about a sealed cell', () => {
  it.each([
    ['registered_on', 'ACORN,1/2023,1,Wump,31-02-1987,MOON,red,3', ['31', '1987', 'February']],
    ['registered_on', 'ACORN,1/2023,1,Wump,about 1987,MOON,red,3', ['1987']],
    ['sex', 'ACORN,1/2023,1,Wump,03-03-2023,MOON,purple,3', ['purple', 'red']],
    ['sentence_months', 'ACORN,1/2023,1,Wump,03-03-2023,MOON,red,-17', ['17']],
    ['sentence_months', 'ACORN,1/2023,1,Wump,03-03-2023,MOON,red,9999', ['9999']],
  ])('names the field and repeats nothing of it: %s', async (field, line, secrets) => {
    const form = { ...toyForm, fields: toyForm.fields.map((f) => (f.id === field ? { ...f, privacy: 'sensitive' as const } : f)) }
    const problems = await refused([line], HEADINGS, form)
    expect(problems.map((p) => p.field)).toEqual([field])
    for (const secret of secrets) expect(JSON.stringify({ ...problems[0], column: '' })).not.toContain(secret)
    expect(problems[0]?.message.en).toContain(form.fields.find((f) => f.id === field)?.words.en)
  })
})

describe('a sheet of which nothing belongs under its headings', () => {
  const strange = (count: number): string[] =>
    Array.from({ length: count }, (_, i) => `Nowhere,x${i},many,Wump,yesterday,Humming,Bald,lots`)
  it('is told that, once, however long it is', async () => {
    for (const count of [60, 3_000]) {
      const found = await refused(strange(count))
      expect(found.map((p) => p.code)).toEqual(['file.nothing-fits'])
      expect(found[0]?.message.en).toContain(`${Math.min(count, 1_000)} of the first ${Math.min(count, 1_000)} rows`)
    }
  })
  it('and one that is partly so, or short, is told each cell', async () => {
    const sound = Array.from({ length: 12 }, (_, i) => `Acorn,${i + 1}/2023,1,Wump,2023-03-03,Waking a cat,Red hat,3`)
    expect((await refused([...strange(60), ...sound])).length).toBeGreaterThan(100)
    expect((await refused(strange(20))).length).toBeGreaterThan(50)
  })
  it('while one word that is unknown in every row is that word, row by row', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `Acorn,${i + 1}/2023,1,Wump,2023-03-03,Humming,Red hat,3`)
    expect(new Set((await refused(rows)).map((p) => `${p.field} ${p.code}`))).toEqual(new Set(['offence cell.unknown-code']))
  })
})
