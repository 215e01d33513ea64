import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import { receiveSplit } from '../../../road/receive.ts'
import { validate } from '../../../road/validate.ts'
import type { Form } from '../../country/country.ts'
import { Lines } from '../lines.ts'
import type { SheetGrid } from '../own/grid.ts'
import { checkRecipe, recipeSchema, tryRecipe, type Recipe } from './recipe.ts'

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

const gridOf = (text: string): SheetGrid => ({
  sheet: '',
  rows: Lines.of(
    text
      .trim()
      .split('\n')
      .map((line, i) => ({ row: i + 1, cells: line.split(',') })),
  ),
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
    expect(tryRecipe([gridOf(sheet)], matrix)).toEqual({ rows: 3, records: { 'service-return': 4 }, leftOut: [5], unread: [] })
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
  it('says before anything is sealed what a sheet becomes, what is left out and what nobody reads', () => {
    const sheet = SHEET.replace('A-3,2024-02-11,,F,31,x,x', 'A-3,2024-02-11,,F,31,,')
    const { records, ...others } = RECIPE
    const onlyServices = { ...others, records: records.slice(1) }
    expect(tryRecipe([gridOf(sheet)], onlyServices)).toEqual({
      rows: 3,
      records: { 'service-return': 2 },
      leftOut: [5],
      unread: ['Out', 'F/M', 'Age'],
    })
    expect(tryRecipe([gridOf(sheet.replace('Client,', 'Person,'))], RECIPE)).toBeUndefined()
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
