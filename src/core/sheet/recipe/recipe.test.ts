import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import { receiveSplit } from '../../../road/receive.ts'
import { validate } from '../../../road/validate.ts'
import type { Form } from '../../country/country.ts'
import { checkRecipe, recipeSchema, type Recipe } from './recipe.ts'

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
