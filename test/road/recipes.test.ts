/** Recipes on lists as offices keep them (test/field): what a row becomes, and that it is what whoever wrote the list says it holds. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findForm } from '../../src/core/country/find.ts'
import { checkRecipe, recipeSchema, type Recipe } from '../../src/core/sheet/recipe/recipe.ts'
import { receiveSplit, trySplit } from '../../src/road/receive.ts'
import { validate } from '../../src/road/validate.ts'
import { loadCountry } from '../../src/store/files/load-country.ts'

const country = await loadCountry(join(import.meta.dirname, '../../countries/kh'))
const folderOf = (set: string): string => join(import.meta.dirname, set)

/** A client a row, with a tick for each service that she had. */
const REGISTER: Recipe = recipeSchema.parse({
  format: 'saksi-recipe-1',
  id: 'shelter-register',
  headings: ['Client code', 'Admitted', 'Left', 'Medical'],
  records: [
    {
      form: 'shelter-return',
      when: [{ column: 'Admitted', is: 'filled' }],
      fields: {
        file_number: { column: 'Client code' },
        entered_day: { column: 'Admitted' },
        left_day: { column: 'Left' },
        sex: { column: 'Sex' },
        age_band: { column: 'DOB / age' },
      },
    },
    {
      form: 'service-return',
      when: [{ column: 'Admitted', is: 'filled' }],
      repeats: {
        columns: [
          { column: 'Medical', values: { service_type: 'medical' } },
          { column: 'Legal', values: { service_type: 'legal' } },
          { column: 'Vocational', values: { service_type: 'vocational' } },
        ],
      },
      fields: { file_number: { column: 'Client code' }, started_day: { column: 'Admitted' }, sex: { column: 'Sex' } },
    },
  ],
})

/** A client a row, and below each month the services of it, under headings of two rows. */
const MATRIX: Recipe = recipeSchema.parse({
  format: 'saksi-recipe-1',
  id: 'services-matrix',
  headings: ['កូដ', 'ភេទ', 'កក្កដា / ប្រឹក្សា'],
  records: [
    {
      form: 'service-return',
      // The sum at the end has no sex.
      when: [{ column: 'ភេទ', is: 'filled' }],
      repeats: {
        columns: ['កក្កដា', 'សីហា', 'កញ្ញា'].flatMap((month, m) =>
          Object.entries({ ប្រឹក្សា: 'psychosocial', សុខភាព: 'medical', ច្បាប់: 'legal', បណ្តុះបណ្តាល: 'vocational' }).map(([what, type]) => ({
            column: `${month} / ${what}`,
            values: { started_day: `2023-0${7 + m}-01`, service_type: type },
          })),
        ),
        not: ['-'],
        // How often in the month stands there, or a cross.
        is: ['x', '2', '3'],
      },
      fields: { file_number: { column: 'កូដ' }, sex: { column: 'ភេទ' } },
    },
  ],
})

async function read(path: string, recipe: Recipe, id: string) {
  const form = findForm(country, id)
  if (!form) throw new Error(id)
  const draft = await receiveSplit(new Uint8Array(readFileSync(path)), recipe, {
    form,
    country,
    fileName: 'list.xlsx',
    answers: { office: 'NGO-X1' },
    today: '2026-01-01',
  })
  const judged = 'refused' in draft ? draft : validate(draft, form, country)
  if ('refused' in judged) throw new Error(judged.refused.map((p) => `${p.row} ${p.message.en}`).join('\n'))
  return [...judged.rows]
}
type Entry = {
  readonly file: string
  readonly tables: readonly {
    readonly rows: readonly Readonly<Record<string, unknown>>[]
    readonly all_rows_tally: Record<string, { filled: number }>
  }[]
}
const truthOf = (folder: string, start: string): Entry => {
  const found = (JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Entry[]).find((e) => e.file.includes(start))
  if (!found) throw new Error(start)
  return found
}

describe('a recipe on the list of a shelter', () => {
  const folder = folderOf('../field/registers')
  const file = join(folder, 'files/04_Shelter_register_2025.xlsx')
  it('is of the country', () => expect(checkRecipe(REGISTER, country)).toEqual([]))
  it('makes of each client her stay, and of each tick a service', async () => {
    const tally = truthOf(folder, '04_Shelter').tables[0]?.all_rows_tally
    const services = ['service_medical', 'service_legal', 'service_training'].reduce((n, id) => n + (tally?.[id]?.filled ?? 0), 0)
    const options = { country, fileName: 'list.xlsx', answers: { office: 'NGO-X1' }, today: '2026-01-01' }
    expect(await trySplit(new Uint8Array(readFileSync(file)), REGISTER, options)).toMatchObject({
      records: { 'shelter-return': tally?.['client_code']?.filled, 'service-return': services },
      unread: ['Province of origin', 'Referred by', 'Form', 'Consent to share'],
    })
    const made = await read(file, REGISTER, 'service-return')
    expect(made).toHaveLength(services)
    expect(made.filter((r) => r.values['service_type'] === 'legal')).toHaveLength(tally?.['service_legal']?.filled ?? 0)
  })
})

const SHARED = folderOf('../../../shared/field/registers')
// Kept beside the repository, and no part of it.
describe.skipIf(!existsSync(join(SHARED, 'truth.json')))('a recipe on a matrix of months and services', () => {
  it('is of the country', () => expect(checkRecipe(MATRIX, country)).toEqual([]))
  it('makes of each mark a service of its month, and of a dash and of the sum none', async () => {
    const name = '13_Services matrix ត្រីមាសទី៣.xlsx'
    const made = await read(join(SHARED, 'files', name), MATRIX, 'service-return')
    // Of the twenty lines that truth.json writes out, every mark: `no` and nothing are none.
    const facts = (truthOf(SHARED, '13_Serv').tables[0]?.rows ?? []).map((r) => r['facts'] as Record<string, unknown>)
    const marks = facts.flatMap((f) =>
      Object.entries(f).flatMap(([fact, said]) => {
        const [, month] = /_(2023-\d\d)$/.exec(fact) ?? []
        return month !== undefined && said !== null && said !== 'no' ? [`${String(f['client_code'])} ${month}`] : []
      }),
    )
    const clients = new Set(facts.map((f) => f['client_code']))
    const found = made.filter((r) => clients.has(r.values['file_number']))
    expect(found.map((r) => `${r.values['file_number']} ${String(r.values['started_month']).slice(0, 7)}`).toSorted()).toEqual(
      marks.toSorted(),
    )
    expect(new Set(made.map((r) => r.values['file_number'])).size).toBeLessThanOrEqual(28)
  })
})
