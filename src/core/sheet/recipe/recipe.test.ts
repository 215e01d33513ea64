import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import { receiveSplit, trySplit } from '../../../road/receive.ts'
import type { Grid } from '../../../exchange/sheet/grid.ts'
import { readGrids } from '../../../exchange/sheet/read-grids.ts'
import { validate } from '../../../road/validate.ts'
import { problem } from '../../../errors.ts'
import type { Form } from '../../country/country.ts'
import { checkRecipe } from './check-recipe.ts'
import { recipeSchema, type Recipe } from './recipe.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const form = (id: string): Form => {
  const found = kh.forms.find((f) => f.id === id)
  if (!found) throw new Error(`no form ${id}`)
  return found
}

const RECIPE: Recipe = recipeSchema.parse({
  format: 'saksi-recipe-1',
  id: 'clients',
  headings: ['Client', 'In', 'Out'],
  records: [
    {
      form: 'shelter-return',
      fields: {
        file_number: { column: 'Client' },
        entered_day: { column: 'In' },
        left_day: { column: 'Out' },
        sex: { column: 'F/M' },
        age_band: { column: 'Age' },
      },
    },
    ...['Doctor', 'Lawyer'].map((column, i) => ({
      form: 'service-return',
      when: [{ column, is: 'filled' }],
      fields: {
        file_number: { column: 'Client' },
        started_day: { column: 'In' },
        service_type: { value: i === 0 ? 'medical' : 'legal' },
        status: { column, words: { x: 'completed', o: 'open' } },
      },
    })),
  ],
})
const SHEET = `Invented house,,,,,,
Client,In,Out,F/M,Age,Doctor,Lawyer
A-1,2024-01-05,2024-03-01,F,22,x,
A-2,2024-01-09,,M,15,,o
A-3,2024-02-11,,F,31,x,x
`
const read = async (sheet: string, id: string, recipe = RECIPE) => {
  const options = { form: form(id), country: kh, fileName: 'clients.csv', answers: { office: 'SOC-1' }, today: '2025-01-01' }
  const draft = await receiveSplit(new TextEncoder().encode(sheet), recipe, options)
  return 'refused' in draft ? draft : validate(draft, form(id), kh)
}
const rowsOf = (result: Awaited<ReturnType<typeof read>>) => {
  if ('refused' in result) throw new Error(result.refused.map((p) => p.message.en).join('\n'))
  return [...result.rows]
}

const tried = (sheet: string, recipe: Recipe) =>
  trySplit(new TextEncoder().encode(sheet), recipe, {
    country: kh,
    fileName: 'clients.csv',
    answers: { office: 'SOC-1' },
    today: '2025-01-01',
  })

describe('a recipe', () => {
  it('makes of a client the stay, and of each service that she had a record of its own, at the row of the file', async () => {
    expect(
      rowsOf(await read(SHEET, 'shelter-return')).map(({ values: v }) => [v['file_number'], v['entered_day'], v['sex'], v['age_band']]),
    ).toEqual([
      ['A-1', '2024-01-05', 'female', '18+'],
      ['A-2', '2024-01-09', 'male', '<18'],
      ['A-3', '2024-02-11', 'female', '18+'],
    ])
    const services = rowsOf(await read(SHEET, 'service-return'))
    expect(services.map(({ values: v }) => [v['file_number'], v['service_type']])).toEqual([
      ['A-1', 'medical'],
      ['A-3', 'medical'],
      ['A-2', 'legal'],
      ['A-3', 'legal'],
    ])
    expect(new Set(services.map((s) => s.row)).size).toBe(4)
  })
  it('stops at a word that it does not know, and names it', async () => {
    const result = await read(
      SHEET.replace('A-1,2024-01-05,2024-03-01,F,22,x,', 'A-1,2024-01-05,2024-03-01,F,22,perhaps,'),
      'service-return',
    )
    expect('refused' in result && result.refused.map((p) => [p.code, p.column, p.message.en.includes('perhaps')])).toEqual([
      ['recipe.unknown-words', 'Doctor', true],
    ])
  })
  it('is for no sheet that lacks one of its columns', async () => {
    const result = await read(SHEET.replace(',Age,', ',Years,'), 'shelter-return')
    expect('refused' in result && result.refused.map((p) => [p.code, p.message.en.includes('Age')])).toEqual([['recipe.no-table', true]])
  })
  it('makes a record of each month’s column in which something stands, under headings of two rows', async () => {
    const matrix: Recipe = recipeSchema.parse({
      format: 'saksi-recipe-1',
      id: 'matrix',
      headings: ['Code', 'July / Doctor'],
      records: [
        {
          form: 'service-return',
          repeats: {
            columns: ['July', 'August'].flatMap((month, m) =>
              ['Doctor', 'Lawyer'].map((what, i) => ({
                column: `${month} / ${what}`,
                values: { started_day: `2024-0${7 + m}-01`, service_type: i === 0 ? 'medical' : 'legal' },
              })),
            ),
            not: ['-', 'x'],
          },
          fields: { file_number: { column: 'Code' }, status: { here: true, words: { '✓': 'completed', o: 'open' } } },
        },
      ],
    })
    const sheet = 'Services 2024,,,,\nCode,July,,August,\n,Doctor,Lawyer,Doctor,Lawyer\nA-1,✓,,o,-\nA-2,,,x,\nA-3,,o,,✓\n'
    const rows = rowsOf(await read(sheet, 'service-return', matrix))
    expect(rows.map(({ values: v }) => [v['file_number'], v['service_type'], v['started_month'], v['status']])).toEqual([
      ['A-1', 'medical', '2024-07-01', 'completed'],
      ['A-3', 'legal', '2024-07-01', 'open'],
      ['A-1', 'medical', '2024-08-01', 'open'],
      ['A-3', 'legal', '2024-08-01', 'completed'],
    ])
    expect(await tried(sheet, matrix)).toEqual({ rows: 3, records: { 'service-return': 4 }, leftOut: [5], unread: [] })
    expect(checkRecipe(matrix, kh)).toEqual([])
    const [record] = matrix.records
    if (!record?.repeats) throw new Error('no record')
    const [first] = record.repeats.columns
    const wrong = {
      ...matrix,
      records: [{ ...record, repeats: { columns: [{ column: first?.column ?? '', values: { service_type: 'magic' } }] } }],
    }
    expect(checkRecipe(wrong, kh)).toEqual([expect.stringContaining('magic is no code of service-types')])
    expect(checkRecipe({ ...matrix, records: [{ form: record.form, fields: record.fields }] }, kh)).toEqual([
      expect.stringContaining('this one does not'),
    ])
  })
  it('says before anything is sealed what a sheet becomes, what is left out and what nobody reads', async () => {
    const sheet = SHEET.replace('A-3,2024-02-11,,F,31,x,x', 'A-3,2024-02-11,,F,31,,')
    const { records, ...others } = RECIPE
    const onlyServices = { ...others, records: records.slice(1) }
    expect(await tried(sheet, onlyServices)).toEqual({
      rows: 3,
      records: { 'service-return': 2 },
      leftOut: [5],
      unread: ['Out', 'F/M', 'Age'],
    })
    expect(await tried(sheet.replace('Client,', 'Person,'), RECIPE)).toBeUndefined()
  })
  const MARKS: Recipe = recipeSchema.parse({
    format: 'saksi-recipe-1',
    id: 'marks',
    headings: ['Client', 'In', 'Doctor'],
    records: [
      {
        form: 'service-return',
        repeats: {
          columns: [
            { column: 'Doctor', values: { service_type: 'medical' } },
            { column: 'Lawyer', values: { service_type: 'legal' } },
          ],
        },
        fields: { file_number: { column: 'Client' }, started_day: { column: 'In' } },
      },
    ],
  })
  const marked = (...lines: string[]): string => ['Client,In,Doctor,Lawyer', ...lines].join('\n')
  it('makes of a nought, a no and a dash no service, and of a tick, a one, a yes and a day one', async () => {
    const sheet = marked(
      'A-1,2024-01-02,0,no',
      'A-2,2024-01-03,-,none',
      'A-3,2024-01-04,គ្មាន,០',
      'A-4,2024-01-05,✓,1',
      'A-5,2024-01-06,yes,2024-01-09',
    )
    const made = rowsOf(await read(sheet, 'service-return', MARKS)).map(
      ({ values: v }) => `${String(v['file_number'])} ${String(v['service_type'])}`,
    )
    expect(made.toSorted()).toEqual(['A-4 legal', 'A-4 medical', 'A-5 legal', 'A-5 medical'])
    const plain = await read(SHEET.replace('F,22,x,', 'F,22,-,'), 'service-return')
    expect(rowsOf(plain)).toHaveLength(3)
  })
  it.each(['3', 'x', 'refused', 'not yet'])('asks whoever made it what "%s" is, unless it says', async (mark) => {
    const sheet = marked(`A-1,2024-01-02,${mark},1`)
    const result = await read(sheet, 'service-return', MARKS)
    expect('refused' in result && result.refused.map((p) => [p.code, p.column, p.message.en.includes(mark)])).toEqual([
      ['recipe.unknown-words', 'Doctor', true],
    ])
    const saying = (said: object): Recipe => ({
      ...MARKS,
      records: MARKS.records.map((r) => ({ ...r, repeats: { columns: [], ...r.repeats, ...said } })),
    })
    expect(rowsOf(await read(sheet, 'service-return', saying({ is: [mark] })))).toHaveLength(2)
    expect(rowsOf(await read(sheet, 'service-return', saying({ not: [mark] })))).toHaveLength(1)
  })
  it('counts what is read: a line of totals is none', async () => {
    for (const total of ['Total,,1,1', 'Total,,2,1']) {
      const sheet = marked('A-1,2024-01-02,1,', 'A-2,2024-01-03,1,1', total)
      expect(await tried(sheet, MARKS)).toEqual({ rows: 3, records: { 'service-return': 3 }, leftOut: [4], unread: [] })
      expect(rowsOf(await read(sheet, 'service-return', MARKS))).toHaveLength(3)
    }
  })
  it('holds the faults of a sheet against that sheet, and not against one whose name begins as its does', async () => {
    const sheet = marked('A-1,2024-01-02,1,1')
    const grid = async (name: string, heading: string, cell: string): Promise<Grid> => {
      const [first] = await readGrids(new TextEncoder().encode(sheet.replace('Client,In,Doctor', heading)))
      if (!first) throw new Error('no sheet')
      const said = problem('cell.formula-unread', { cell }, { sheet: name, row: 2, column: 'B' })
      return { ...first, sheet: name, problems: [said] }
    }
    const grids = [await grid('Case', 'Something,quite,else', 'B2'), await grid('Cases', 'Client,In,Doctor', 'C2')]
    const options = {
      form: form('service-return'),
      country: kh,
      fileName: 'clients.csv',
      answers: { office: 'SOC-1' },
      today: '2025-01-01',
    }
    const draft = await receiveSplit(grids, MARKS, options)
    expect('refused' in draft ? [] : draft.problems.filter((p) => p.code === 'cell.formula-unread').map((p) => p.sheet)).toEqual(['Cases'])
  })
  it('names every form, field and code that the country does not have', () => {
    const [first, second] = RECIPE.records
    if (!first || !second) throw new Error('no records')
    const wrong: Recipe = {
      ...RECIPE,
      records: [
        { ...first, fields: { ...first.fields, shoe_size: { column: 'Client' } } },
        { ...second, fields: { ...second.fields, service_type: { value: 'magic' } } },
        { ...first, form: 'no-form' },
      ],
    }
    expect(checkRecipe(RECIPE, kh)).toEqual([])
    expect(checkRecipe(wrong, kh)).toHaveLength(3)
    expect(recipeSchema.safeParse({ ...RECIPE, run: 'rm' }).success).toBe(false)
  })
})

const recipeOf = (records: Recipe['records'], headings: Recipe['headings'] = ['Client', 'Reason']): Recipe =>
  recipeSchema.parse({ format: 'saksi-recipe-1', id: 'cases', headings, records })
const splitBy = async (sheet: string, recipe: Recipe, id: string, answers: Readonly<Record<string, string>> = {}) =>
  receiveSplit(new TextEncoder().encode(sheet), recipe, {
    form: form(id),
    country: kh,
    fileName: 'cases.csv',
    answers: { office: 'SOC-1', ...answers },
    today: '2025-01-01',
  })

describe('which rows are records', () => {
  const CASES = `Client,Reason,Met
A-1,trafficked; neglect,2024-01-05
A-2,neglect,2024-01-09
A-3,child labour;neglect,2024-02-11
A-4,child labour,2024-02-12
A-5,,2024-02-13
`
  const recipe = recipeOf([
    {
      form: 'service-return',
      when: [{ column: 'Reason', several: true, says: ['trafficked'], not: ['neglect'], asks: true }],
      fields: { file_number: { column: 'Client' }, started_day: { column: 'Met' }, service_type: { value: 'legal' } },
    },
  ])
  it('is asked of a word that nobody has judged, once for all its cells, and nothing is taken meanwhile', async () => {
    const draft = await splitBy(CASES, recipe, 'service-return')
    if ('refused' in draft) throw new Error('refused')
    expect(draft.rows.length).toBe(0)
    expect(draft.questions?.map((q) => [q.id, q.cells, q.about.rows])).toEqual([
      ['word:cases@service-return@reason:child labour', 2, [4, 5]],
    ])
    expect(validate(draft, form('service-return'), kh)).toMatchObject({ refused: [{ code: 'file.question' }] })
  })
  it.each([
    ['row=yes', ['A-1', 'A-3', 'A-4']],
    ['row=no', ['A-1']],
  ])('follows the answer %s, and leaves out what says nothing', async (answer, clients) => {
    const draft = await splitBy(CASES, recipe, 'service-return', { 'word:cases@service-return@reason:child labour': answer })
    if ('refused' in draft) throw new Error('refused')
    expect([...draft.rows].map((r) => r.cells['file_number'])).toEqual(clients)
  })
  it('an answer about one form’s rows is none about another’s', async () => {
    const draft = await splitBy(CASES, recipe, 'service-return', { 'word:cases@shelter-return@reason:child labour': 'row=yes' })
    expect('refused' in draft ? 0 : draft.questions?.length).toBe(1)
  })
})

describe('one record of several rows', () => {
  const ATTENDED = `Course:,Judges
Day: 14 March 2024 (2 days)
Name,F/M,Morning,Afternoon
Invented One,F,x,x
Invented Two,M,x,
Invented Three,F,,
total,,2,1
`
  const course = (per: string[]): Recipe =>
    recipeOf(
      [
        {
          form: 'training',
          per,
          fields: {
            number: { value: '7' },
            held_on: { above: 'Day' },
            course: { above: 'Course' },
            audience: { value: 'judge' },
            enrolled: { count: [] },
            completed: {
              count: [
                { column: 'Morning', says: ['x'] },
                { column: 'Afternoon', says: ['x'] },
              ],
            },
          },
        },
      ],
      ['Name', 'Morning'],
    )
  it('counts whoever kept to all that is asked, reads what stands over the table, and takes no name along', async () => {
    const draft = await splitBy(ATTENDED, course([]), 'training', { office: 'NCCT-NAT', 'word:course:judges': 'course=judges' })
    if ('refused' in draft) throw new Error(draft.refused.map((p) => p.message.en).join())
    expect([...draft.rows].map((r) => r.cells)).toMatchObject([{ held_on: '2024-03-14', course: 'judges', enrolled: '3', completed: '1' }])
    expect(JSON.stringify([...draft.rows])).not.toContain('Invented')
  })
  it('is one for each part that a line between the rows begins, and headings that stand there again are nobody', async () => {
    const parted = `People trained,
Course: Judges – 18 February 2025,
Name,F/M
Invented One,F
Invented Two,M
Course: Judges – 10 June 2025,
Name,F/M
Invented Three,F
`
    const recipe = recipeOf(
      [
        {
          form: 'training',
          when: [{ column: 'F/M', is: 'filled' }],
          per: [],
          fields: {
            number: { value: '7' },
            course: { above: 'Course', part: 1 },
            held_on: { above: 'Course', part: 2 },
            audience: { value: 'judge' },
            completed: { count: [] },
          },
        },
      ],
      ['Name', 'F/M'],
    )
    const draft = await splitBy(parted, recipe, 'training', { office: 'NCCT-NAT', 'word:course:judges': 'course=judges' })
    expect('refused' in draft ? [] : [...draft.rows].map((r) => [r.cells['held_on'], r.cells['completed']])).toEqual([
      ['2025-02-18', '2'],
      ['2025-06-10', '1'],
    ])
  })
  it('is one for each that says the same', async () => {
    const draft = await splitBy(ATTENDED, course(['F/M']), 'training', { office: 'NCCT-NAT', 'word:course:judges': 'course=judges' })
    expect('refused' in draft ? [] : [...draft.rows].map((r) => r.cells['enrolled'])).toEqual(['2', '1'])
  })
  it('is refused where it counts what no rows are gathered for', () => {
    const [record] = course([]).records
    if (!record) throw new Error('impossible')
    const { per: _, ...alone } = record
    expect(checkRecipe(recipeOf([alone]), kh)).toEqual([
      'records[0].fields.enrolled: count is of a record of several rows, and this one has no per',
      'records[0].fields.completed: count is of a record of several rows, and this one has no per',
    ])
  })
})

describe('columns of a program’s versions', () => {
  const versions = recipeOf(
    [
      {
        form: 'service-return',
        fields: {
          file_number: { join: ['Case', ['First', 'Name']] },
          started_day: { column: ['Met', 'Date'] },
          service_type: { column: 'Kind', words: { L: 'legal' }, open: true },
          province: { column: 'Place', mayLack: true },
        },
      },
    ],
    ['Case', ['Met', 'Date']],
  )
  it.each([
    ['Case,First,Met,Kind,Place', ',Kep'],
    ['Case,Name,Date,Kind', ''],
  ])('are one column, %s', async (headings, place) => {
    const draft = await splitBy(
      `${headings}\nC-1,Invented,2024-05-06,L${place}\nC-2,Invented,2024-05-07,medical${place}\n`,
      versions,
      'service-return',
    )
    expect('refused' in draft ? [] : [...draft.rows].map((r) => [r.cells['file_number'], r.cells['service_type']])).toEqual([
      ['C-1 Invented', 'legal'],
      ['C-2 Invented', 'medical'],
    ])
  })
  it('that must be there and are not are named by all their names', async () => {
    const draft = await splitBy('Case,First,Met\nC-1,Invented,2024-05-06\n', versions, 'service-return')
    expect(draft).toMatchObject({ refused: [{ code: 'recipe.no-table', message: { en: expect.stringContaining('Kind') as string } }] })
  })
})
