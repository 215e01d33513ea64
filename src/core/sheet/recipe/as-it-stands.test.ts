/** What a sheet says beside its cells, that a recipe may not lose: units, currencies, what is struck out, its other sheets. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import { receiveSplit } from '../../../road/receive.ts'
import type { Grid } from '../../../exchange/sheet/grid.ts'
import { validate } from '../../../road/validate.ts'
import type { Form } from '../../country/country.ts'
import { Lines } from '../lines.ts'
import { recipeSchema, type Recipe } from './recipe.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const form = (id: string): Form => kh.forms.find((f) => f.id === id) as Form
const grid = (lines: readonly (readonly string[])[], more: Partial<Grid> = {}): Grid => ({
  sheet: 'List',
  rows: Lines.of(lines.map((cells, i) => ({ row: i + 1, cells }))),
  merges: [],
  problems: [],
  ...more,
})
const recipe = (headings: string[], record: Recipe['records'][number], id = 'ours'): Recipe =>
  recipeSchema.parse({ format: 'saksi-recipe-1', id, headings, records: [record] })

const draftOf = (grids: readonly Grid[], by: Recipe, answers: Readonly<Record<string, string>> = {}) =>
  receiveSplit(grids, by, {
    form: form(by.records[0]?.form ?? ''),
    country: kh,
    fileName: 'list.xlsx',
    answers: { office: 'NGO-X1', ...answers },
    today: '2026-01-01',
  })
type Draft = Awaited<ReturnType<typeof draftOf>>
const asked = (draft: Draft) => ('refused' in draft ? [] : (draft.questions ?? []).map((q) => q.id))
const refusedIn = (draft: Draft) => ('refused' in draft ? draft.refused.map((p) => [p.code, p.sheet, p.message.en]) : [])
const valuesOf = (draft: Draft, by: Recipe, field: string) => {
  const judged = 'refused' in draft ? draft : validate(draft, form(by.records[0]?.form ?? ''), kh)
  if ('refused' in judged) throw new Error(judged.refused.map((p) => `${p.row ?? ''} ${p.message.en}`).join('\n'))
  return [...judged.rows].map((r) => r.values[field])
}

const owed = (heading: string, id = 'ours'): Recipe =>
  recipe(
    ['No', heading],
    {
      form: 'debt-return',
      fields: {
        number: { column: 'No' },
        recorded_month: { column: 'Day' },
        creditor_type: { value: 'mfi' },
        amount: { column: heading },
      },
    },
    id,
  )
const debts = (heading: string, ...cells: readonly string[]): Grid =>
  grid([['No', 'Day', heading], ...cells.map((cell, i) => [String(i + 1), `2021-01-0${i + 2}`, cell])])

describe('what stands over a column and beside a cell', () => {
  it('dollars under a heading that says so are no riel', async () => {
    const by = owed('Debt amount (USD)')
    const draft = await draftOf([debts('Debt amount (USD)', '25000', '45000', '38000')], by)
    expect(valuesOf(draft, by, 'amount')).toEqual([null, null, null])
    expect('refused' in draft ? [] : draft.problems.filter((p) => p.code === 'cell.other-currency')).toHaveLength(3)
  })
  it('a column of currencies says of each row which it is', async () => {
    const lines = [
      ['No', 'Day', 'Amount', 'Currency'],
      ['1', '2021-01-02', '25000', 'USD'],
      ['2', '2021-01-03', '38000', 'THB'],
      ['3', '2021-01-04', '4000000', 'KHR'],
    ]
    const by = owed('Amount')
    expect(valuesOf(await draftOf([grid(lines)], by), by, 'amount')).toEqual([null, null, 4_000_000])
  })
  it.each([
    ['Prison (years)', [120, 180]],
    ['Prison (months)', [10, 15]],
  ])('ten under %s is as long as that says', async (heading, months) => {
    const by = recipe(['Case', heading], {
      form: 'court-return',
      fields: {
        case_number: { column: 'Case' },
        registered_on: { column: 'Registered' },
        accused_name: { column: 'Accused' },
        offence: { value: 'L2008-12' },
        sentence_months: { column: heading },
        outcome: { column: 'Result' },
        decided_on: { column: 'Decided' },
      },
    })
    const list = grid([
      ['Case', 'Registered', 'Accused', heading, 'Result', 'Decided'],
      ['06/2024', '2021-01-02', 'SAMPLE Dara', '10', 'guilty', '2021-05-02'],
      ['07/2024', '2021-01-05', 'SAMPLE Srey', '15', 'guilty', '2021-05-02'],
    ])
    expect(valuesOf(await draftOf([list], by, { office: 'CFI-2' }), by, 'sentence_months')).toEqual(months)
    const bare = { ...by, headings: ['Case', 'Prison'], records: JSON.parse(JSON.stringify(by.records).replaceAll(heading, 'Prison')) }
    const unsaid = grid([...list.rows].map(({ cells }) => cells.map((cell) => (cell === heading ? 'Prison' : cell))))
    expect(asked(await draftOf([unsaid], bare as Recipe, { office: 'CFI-2' }))).toEqual(['unit:ours@prison'])
  })
  it('what a list counts in is remembered of that list alone', async () => {
    const sheet = [debts('Owed', '5', '12', '3')]
    expect(asked(await draftOf(sheet, owed('Owed')))).toEqual(['unit:ours@owed'])
    const answer = { 'unit:ours@owed': 'million' }
    const by = owed('Owed')
    expect(valuesOf(await draftOf(sheet, by, answer), by, 'amount')).toEqual([5_000_000, 12_000_000, 3_000_000])
    expect(asked(await draftOf(sheet, owed('Owed', 'theirs'), answer))).toEqual(['unit:theirs@owed'])
    expect(asked(await draftOf([debts('Debt', '5', '12', '3')], owed('Debt'), answer))).toEqual(['unit:ours@debt'])
    expect(asked(await draftOf(sheet, by, { 'unit:amount': 'million', 'unit:owed': 'million' }))).toEqual(['unit:ours@owed'])
  })
})

const HEADINGS = ['Code', 'Admitted', 'Sex', 'Medical']
const MEDICAL = recipe(['Code', 'Admitted', 'Medical'], {
  form: 'service-return',
  when: [{ column: 'Medical', is: 'filled' }],
  fields: {
    file_number: { column: 'Code' },
    started_day: { column: 'Admitted' },
    sex: { column: 'Sex' },
    service_type: { value: 'medical' },
  },
})
const CLIENTS = [
  ['C-1', '2024-01-02', 'F', 'yes'],
  ['C-2', '2024-01-03', 'M', 'no'],
  ['C-3', '2024-01-04', 'M', 'yes'],
]
const codesIn = async (grids: readonly Grid[], answers: Readonly<Record<string, string>> = {}, by = MEDICAL) =>
  valuesOf(await draftOf(grids, by, answers), by, 'file_number')

describe('rows and columns that somebody struck out, hid or merged', () => {
  it('a row that is struck out is asked about, and left out or taken as is said', async () => {
    const list = [grid([HEADINGS, ...CLIENTS], { struckRows: new Set([4]) })]
    expect(asked(await draftOf(list, MEDICAL))).toEqual(['rule:struck'])
    expect(await codesIn(list, { 'rule:struck': 'yes' })).toEqual(['C-1'])
    expect(await codesIn(list, { 'rule:struck': 'no' })).toEqual(['C-1', 'C-3'])
  })
  it('and so it is among rows that are one record', async () => {
    const by = recipe(['Code', 'Admitted'], { ...(MEDICAL.records[0] as Recipe['records'][number]), when: [], per: ['Code'] })
    const list = [
      grid([HEADINGS, ['C-1', '2024-01-02', 'F', ''], ['C-1', '2024-01-02', 'F', ''], ...CLIENTS], { struckRows: new Set([3]) }),
    ]
    expect(asked(await draftOf(list, by))).toEqual(['rule:struck'])
    expect(await codesIn(list, { 'rule:struck': 'yes' }, by)).toEqual(['C-1', 'C-2', 'C-3'])
  })
  it('what is hidden is named', async () => {
    const draft = await draftOf([grid([HEADINGS, ...CLIENTS], { hiddenRows: new Set([4]), hiddenColumns: new Set([2]) })], MEDICAL)
    const said = 'refused' in draft ? [] : draft.problems.map((p) => [p.code, p.message.en])
    expect(said).toContainEqual(['file.rows-hidden', expect.stringContaining(': 4.')])
    expect(said).toContainEqual(['file.columns-hidden', expect.stringContaining('Sex')])
  })
  it('a merged cell says of each of its rows the same, and nothing is as in a row that is no record', async () => {
    const below = ['', '2024-01-04', '"', 'yes']
    const merges = [{ top: 3, bottom: 4, left: 0, right: 0 }]
    const list = grid([HEADINGS, ...CLIENTS.slice(0, 2), below.with(2, 'M')], { merges })
    expect(await codesIn([list])).toEqual(['C-1', 'C-2'])
    const open = await draftOf([grid([HEADINGS, ...CLIENTS.slice(0, 2), below])], MEDICAL, { 'rule:above': 'yes' })
    expect('refused' in open ? [] : [...open.rows].map((r) => r.cells['file_number'] ?? '')).toEqual(['C-1', ''])
    expect('refused' in open ? {} : [...open.rows].at(-1)?.cells).not.toMatchObject({ sex: 'female' })
  })
})

describe('the sheets of a workbook', () => {
  const first = grid([HEADINGS, ...CLIENTS])
  it('one that has most of the headings is not passed over', async () => {
    const other = grid([HEADINGS.with(1, 'Admission'), ...CLIENTS], { sheet: 'Feb' })
    expect(refusedIn(await draftOf([first, other], MEDICAL))).toEqual([['recipe.no-table', 'Feb', expect.stringContaining('Admitted')]])
  })
  it('one that is hidden, and one that is of something else, is named', async () => {
    const hidden = grid([HEADINGS, ...CLIENTS], { sheet: 'Old', isHidden: true })
    const other = grid([['Item', 'Price', 'Shop'], ...CLIENTS], { sheet: 'Costs' })
    const draft = await draftOf([first, hidden, other, grid([['A note.']], { sheet: 'Notes' })], MEDICAL)
    expect('refused' in draft ? [] : draft.problems.filter((p) => p.message.en.includes('sheet “')).map((p) => p.code)).toEqual([
      'file.sheet-hidden',
      'recipe.sheet-left-out',
    ])
    expect(valuesOf(draft, MEDICAL, 'file_number')).toEqual(['C-1', 'C-3'])
  })
})

describe('columns that are written alike, and people of whom nothing is said', () => {
  const lines = [
    ['Code', 'Admitted', 'Sex', 'Admitted:', 'Medical'],
    ['C-1', '2024-01-02', 'F', '2024-05-01', 'yes'],
  ]
  it('of two columns of one heading none is taken by it, and either by its place', async () => {
    expect(refusedIn(await draftOf([grid(lines)], MEDICAL))).toEqual([['recipe.no-table', undefined, expect.stringContaining('Admitted')]])
    const second = JSON.parse(JSON.stringify(MEDICAL).replaceAll('"Admitted"', '"Admitted: (2)"')) as Recipe
    expect(valuesOf(await draftOf([grid(lines)], second), second, 'started_day')).toEqual(['2024-05-01'])
  })
  it('rows without a name are not one person', async () => {
    const by = recipe(['Code', 'Name'], { ...(MEDICAL.records[0] as Recipe['records'][number]), when: [], per: ['Name'] })
    const people = [
      ['Code', 'Name', 'Admitted', 'Sex'],
      ['C-1', '', '2024-01-02', 'F'],
      ['C-2', '', '2024-01-03', 'M'],
      ['C-3', 'Invented', '2024-01-04', 'M'],
      ['C-3', 'Invented', '2024-01-04', 'M'],
    ]
    expect(await codesIn([grid(people)], {}, by)).toEqual(['C-1', 'C-2', 'C-3'])
  })
  it('what a formula could not work out is no mark', async () => {
    expect(refusedIn(await draftOf([grid([HEADINGS, ['C-1', '2024-01-02', 'F', '#N/A']])], MEDICAL))).toEqual([
      ['recipe.unknown-words', undefined, expect.stringContaining('#N/A')],
    ])
  })
})
