/**
 * Recipes on lists as offices keep them (test/field): what a row becomes, and that it is what whoever wrote the list says it holds.
 * In part by night. By day: e2e/own-sheet, src/core/sheet/own/read/find-form.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { findForm } from '../../src/core/country/find.ts'
import { checkRecipe } from '../../src/core/sheet/recipe/check-recipe.ts'
import { recipeSchema, type Recipe } from '../../src/core/sheet/recipe/recipe.ts'
import { chooseForm, chooseRecipe } from '../../src/road/receive/choose-form.ts'
import { receiveSplit, trySplit } from '../../src/road/receive.ts'
import { validate } from '../../src/road/validate.ts'
import { loadCountry } from '../../src/store/files/load-country.ts'
import { AT_NIGHT } from '../helpers/everything.ts'

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

/** A client a row, and below each month the services of it, under headings of two rows; how often in the month stands there, or a cross. */
const MATRIX: Recipe = recipeSchema.parse(JSON.parse(readFileSync(join(folderOf('../field/recipes'), 'services-matrix.json'), 'utf8')))

async function read(path: string, recipe: Recipe, id: string, answers: Readonly<Record<string, string>> = {}) {
  const form = findForm(country, id)
  if (!form) throw new Error(id)
  const draft = await receiveSplit(new Uint8Array(readFileSync(path)), recipe, {
    form,
    country,
    fileName: 'list.xlsx',
    answers: { office: 'NGO-X1', ...answers },
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
describe('a recipe on a matrix of months and services', () => {
  beforeEach((context) => {
    if (!existsSync(join(SHARED, 'truth.json'))) context.skip(`NOT TESTED: the registers are not beside the repository (${SHARED})`)
  })
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

describe('the country’s recipes of well-known exports', () => {
  const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path))
  const shipped = (id: string): Recipe => {
    const found = country.sheetWords?.recipes.find((r) => r.id === id)
    if (!found) throw new Error(id)
    return found
  }
  const PRIMERO = join(folderOf('../field/registers'), 'files/11_primero_like_cases_20250630.csv')
  const HTCDS = join(folderOf('../field/registers-2'), 'files/22_trafficking_case_data.csv')
  it.runIf(AT_NIGHT)('are offered by name where no form has such rows', async () => {
    const { forms } = country
    for (const [path, id] of [
      [PRIMERO, 'primero-cases'],
      [HTCDS, 'htcds'],
    ] as const)
      expect(await chooseForm(bytesOf(path), { country, forms, fileName: 'export.csv' })).toMatchObject({
        refused: [{ code: 'file.fits-recipe', message: { en: expect.stringContaining(id) as string } }],
      })
  })
  it('and not to whoever does not send those forms', async () => {
    const forms = country.forms.filter((f) => f.id === 'court-return')
    expect(await chooseForm(bytesOf(PRIMERO), { country, forms, fileName: 'export.csv' })).toMatchObject({
      refused: [{ code: 'file.no-form' }],
    })
  })
  it('of children in care only those who were trafficked come in; of what may be it, it is asked', async () => {
    const form = findForm(country, 'encounter')
    if (!form) throw new Error('encounter')
    const ask = (answers: Readonly<Record<string, string>>) =>
      receiveSplit(bytesOf(PRIMERO), shipped('primero-cases'), {
        form,
        country,
        fileName: 'export.csv',
        answers: { office: 'SOC-1', ...answers },
        today: '2026-01-01',
      })
    const first = await ask({})
    const open = 'refused' in first ? [] : (first.questions ?? [])
    expect(open.map((q) => q.about.text)).toEqual(['child_labour', 'sexually_exploited'])
    const draft = await ask(Object.fromEntries(open.map((q) => [q.id, 'row=no'])))
    const truth = JSON.parse(readFileSync(join(folderOf('../field/registers'), 'truth.json'), 'utf8')) as Entry[]
    const rows = truth.find((e) => e.file.includes('primero_like'))?.tables[0]?.rows ?? []
    const trafficked = rows.filter((r) => (r['concerns'] as string[]).includes('trafficked')).map((r) => r['case_number'])
    const made = 'refused' in draft ? [] : [...draft.rows].map((r) => r.cells['file_number'])
    expect(made.filter((n) => rows.some((r) => r['case_number'] === n))).toEqual(trafficked)
  })
  it('of a case table no perpetrator and nobody who has not agreed is a victim', async () => {
    const made = await read(HTCDS, shipped('htcds'), 'victim-episode', {
      'rule:undated': '2025-01-01',
      'word:means_of_control:threats': 'means_of_control=PHYSICAL_THREATS',
    })
    const truth = truthOf(folderOf('../field/registers-2'), '22_traff').tables[0]?.rows ?? []
    for (const { at, facts } of truth as unknown as readonly { readonly at: number; readonly facts: Readonly<Record<string, unknown>> }[])
      expect([at, made.some((r) => r.row === at)]).toEqual([at, facts['person_is'] === 'victim' && facts['agreed'] === 'yes'])
    expect(new Set(made.map((r) => r.values['sex']))).toEqual(new Set(['female', 'male', 'unknown']))
  })
})

describe('of several recipes that fit one file', () => {
  const known = (id: string, headings: readonly string[]): Recipe =>
    recipeSchema.parse({
      format: 'saksi-recipe-1',
      id,
      headings,
      records: [{ form: 'service-return', fields: { file_number: { column: 'Code' } } }],
    })
  const file = new TextEncoder().encode('Code,Name,Sex,Day\nC-1,A,F,2024-05-01\nC-2,B,M,2024-05-02\n')
  const choose = (...own: readonly Recipe[]) => chooseRecipe(file, own, { country, forms: country.forms })
  it('the one that knows it by most headings reads it, whichever was made first', async () => {
    const [short, long] = [known('short', ['Code', 'Day']), known('long', ['Code', 'Day', 'Sex', 'Name'])]
    expect([await choose(short, long), await choose(long, short)]).toEqual([long, long])
  })
  it('where two know it equally well neither does, and both are named', async () => {
    expect(await choose(known('one', ['Code', 'Day']), known('two', ['Code', 'Sex']))).toMatchObject({
      refused: [{ code: 'recipe.several-fit', message: { en: expect.stringContaining('one, two') as string } }],
    })
  })
})
