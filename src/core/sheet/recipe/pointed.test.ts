import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import type { Form } from '../../country/country.ts'
import { Lines } from '../lines.ts'
import { checkRecipe } from './check-recipe.ts'
import { idOf, lackingOf, mark, markField, NO_KIND, point, recipeOf } from './pointed.ts'
import { recipeSchema } from './recipe.ts'
import { showSheet } from './shown-sheet.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const form = (id: string): Form => kh.forms.find((f) => f.id === id) as Form

describe('what was pointed at', () => {
  const stay = point(point(NO_KIND('shelter-return'), 'file_number', 'Code'), 'entered_day', 'Came')
  const service = mark(
    mark(point(point(NO_KIND('service-return'), 'file_number', 'Code'), 'started_day', 'Came'), 'Doctor', 'medical'),
    'Lawyer',
    'legal',
  )

  it('is a recipe as any other, which the country and the schema know', () => {
    const made = recipeOf({ name: 'Our house', kinds: [stay, { ...service, meant: { x: true, '-': false } }] }, kh.forms)
    if (!made) throw new Error('nothing made')
    expect(recipeSchema.parse(made)).toEqual(made)
    expect(checkRecipe(made, kh)).toEqual([])
    expect(made).toMatchObject({
      headings: ['Code', 'Came', 'Doctor', 'Lawyer'],
      records: [
        { form: 'shelter-return', fields: { file_number: { column: 'Code' }, entered_day: { column: 'Came' } } },
        {
          repeats: {
            columns: [
              { column: 'Doctor', values: { service_type: 'medical' } },
              { column: 'Lawyer', values: { service_type: 'legal' } },
            ],
            is: ['x'],
            not: ['-'],
          },
        },
      ],
    })
  })
  it('is none while no two columns are named, by which a sheet could be known', () => {
    expect(recipeOf({ name: '', kinds: [point(NO_KIND('shelter-return'), 'file_number', 'Code')] }, kh.forms)).toBeUndefined()
  })
  it('asks of each word that nobody has judged whether its rows are taken', () => {
    const only = { heading: 'Reason', words: { trafficked: true, orphan: false } }
    expect(recipeOf({ name: '', kinds: [{ ...stay, only }] }, kh.forms)?.records[0]?.when).toEqual([
      { column: 'Reason', says: ['trafficked'], not: ['orphan'], asks: true },
    ])
  })
  it('lets a field have one column, and one answer', () => {
    const again = point({ ...stay, same: { entered_day: 'x' } }, 'entered_day', 'Since')
    expect([again.columns['entered_day'], again.same]).toEqual(['Since', {}])
    expect(point(again, 'entered_day', undefined).columns).toEqual({ file_number: 'Code' })
    expect(mark(service, 'Doctor', undefined).marks).toEqual({ Lawyer: 'legal' })
  })
  it('knows what is still lacking, and which field a column of marks is of', () => {
    expect(lackingOf(stay, form('shelter-return'))).toEqual([])
    expect(lackingOf(NO_KIND('service-return'), form('service-return')).map((f) => f.id)).toEqual([
      'file_number',
      'started_day',
      'service_type',
    ])
    expect(lackingOf(service, form('service-return'))).toEqual([])
    expect([markField(form('need-return'))?.id, markField(form('shelter-return'))?.id]).toEqual(['need', undefined])
  })
  it('is called by letters of its name and by what was pointed at, so that no two lists are one', () => {
    expect(idOf({ name: 'Our House – 2024', kinds: [stay] })).toMatch(/^our-house-2024-[0-9a-f]{12}$/)
    const ids = [idOf({ name: 'បញ្ជី', kinds: [stay] }), idOf({ name: 'បញ្ជី', kinds: [service] }), idOf({ name: 'តារាង', kinds: [stay] })]
    expect(new Set(ids).size).toBe(3)
    expect(ids.every((id) => recipeSchema.shape.id.safeParse(id).success)).toBe(true)
  })
})

describe('a sheet that is pointed at', () => {
  const grid = (rows: readonly (readonly string[])[], more = {}) => ({
    sheet: 'S',
    rows: Lines.of(rows.map((cells, i) => ({ row: i + 1, cells }))),
    ...more,
  })
  it('begins where its headings are, below titles', () => {
    const shown = showSheet(
      grid([['A house (invented)'], ['Year', '2024'], ['Code', 'Came', 'Why'], ['A-1', '2024-01-05', 'x'], [], ['A-2', '2024-01-09', 'o']]),
    )
    expect(shown).toMatchObject({
      heading: 3,
      of: 2,
      lines: [
        ['A-1', '2024-01-05', 'x'],
        ['A-2', '2024-01-09', 'o'],
      ],
    })
    expect(shown?.columns.map((c) => [c.heading, c.words])).toEqual([
      ['Code', ['A-1', 'A-2']],
      ['Came', ['2024-01-05', '2024-01-09']],
      ['Why', ['x', 'o']],
    ])
  })
  it('tells two columns of one heading apart, and offers no names as kinds of row', () => {
    const shown = showSheet(
      grid([
        ['Name', 'Date', 'Date:', 'Role'],
        ['Invented One', '2024-01-05', '2024-05-01', 'victim'],
        ['Invented Two', '2024-01-06', '2024-05-02', 'accused'],
        ['Invented Three', '2024-01-07', '2024-05-03', 'victim'],
        ['Invented Four', '2024-01-08', '2024-05-04', 'victim'],
      ]),
    )
    expect(shown?.columns.map((c) => [c.heading, c.areKinds])).toEqual([
      ['Name', false],
      ['Date (1)', false],
      ['Date: (2)', false],
      ['Role', true],
    ])
  })
  it('joins headings that lie over several', () => {
    const merges = [{ top: 1, bottom: 1, left: 1, right: 2 }]
    const shown = showSheet(
      grid(
        [
          ['', 'July', ''],
          ['Code', 'Doctor', 'Lawyer'],
          ['A-1', 'x', ''],
        ],
        { merges },
      ),
    )
    expect(shown?.columns.map((c) => c.heading)).toEqual(['Code', 'July / Doctor', 'July / Lawyer'])
  })
  it('is none where nothing is a table, or it is hidden', () => {
    expect(showSheet(grid([['A letter'], ['of two lines']]))).toBeUndefined()
    expect(showSheet(grid([['Code', 'Came', 'Why']], { isHidden: true }))).toBeUndefined()
  })
})
