/** To add an indicator, a form or an agency is to add one file: the folder is the registry, and nothing else knows. */
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCountry } from '../../src/store/files/load-country.ts'
import { formRowSchema } from '../../src/core/country/form-schema.ts'
import { findForm, findIndicator, type Form } from '../../src/core/country/index.ts'
import { getRecordKind } from '../../src/core/model/kinds.ts'
import { receive } from '../../src/road/receive.ts'
import { validate } from '../../src/road/validate.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const root = join(import.meta.dirname, '../..')
const scratch = scratchDir('one-file')
const folder = join(scratch.path, 'world/countries/toyland')
beforeAll(() => {
  mkdirSync(join(scratch.path, 'world/countries'), { recursive: true })
  cpSync(join(root, 'countries/toyland'), folder, { recursive: true })
  symlinkSync(join(root, 'src'), join(scratch.path, 'world/src'))
  symlinkSync(join(root, 'node_modules'), join(scratch.path, 'world/node_modules'))
  writeFileSync(join(scratch.path, 'world/package.json'), '{"type":"module"}')
})
afterAll(() => scratch.remove(join(scratch.path, 'world')))

const DOOR = '../../../src/core/country/index.ts'
const add = (path: string, text: string): void => writeFileSync(join(folder, path), text)
const filesIn = (): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((f) => f.endsWith('.ts'))
    .toSorted()

describe('one file more, and the country has', () => {
  it('an agency', async () => {
    const before = filesIn()
    add(
      'agencies/hen.ts',
      `import { defineAgency } from '${DOOR}'\nexport default defineAgency({ id: 'hen', words: { en: 'The Hens', km: 'មេមាន់' }, type: 'ngo', sends: [], fictional: true })\n`,
    )
    expect(filesIn()).toHaveLength(before.length + 1)
    expect((await loadCountry(folder)).agencies.map((a) => a.id)).toEqual(['bell', 'hen', 'nest'])
  })
  it('a form: it is read, judged, typed for the API, and its agency sends it', async () => {
    const before = filesIn()
    add(
      'forms/moon-return.ts',
      `import { defineForm, fieldsFrom } from '${DOOR}'
export default defineForm({
  id: 'moon-return',
  words: { en: 'Moon return', km: 'របាយការណ៍ព្រះចន្ទ' },
  version: 1,
  kind: 'accused_episode',
  sentBy: ['bell'],
  fields: fieldsFrom('accused_episode', {
    court: { required: true, list: 'towns' },
    case_number: { required: true },
    accused_name: {},
    registered_on: { required: true },
  }),
  naturalKey: ['court', 'case_number'],
  slot: { office: 'court', list: 'towns', date: 'registered_on', period: 'quarter', dueDays: 10, from: '2023-01-01' },
})\n`,
    )
    expect(filesIn()).toHaveLength(before.length + 1)
    const country = await loadCountry(folder)
    const form = findForm(country, 'moon-return') as Form
    expect(country.agencies.find((a) => a.id === 'bell')?.sends).toEqual(['town-return', 'moon-return', 'tune-return'])
    const sheet = `Court,Case number,Name of the accused,Registered on\nACORN,1/2023,Wump,03-03-2023`
    const draft = await receive(new TextEncoder().encode(sheet), { form, country, fileName: 'f.csv' })
    const valid = 'refused' in draft ? draft : validate(draft, form, country)
    expect('refused' in valid ? valid.refused : valid.rows.map((r) => r.values.court)).toEqual(['ACORN'])
    expect(formRowSchema(form, country).safeParse({ court: 'ACORN', case_number: '1/2023', registered_on: '2023-03-03' }).success).toBe(
      true,
    )
    expect(formRowSchema(form, country).safeParse({ court: 'MOON', case_number: '1/2023', registered_on: '2023-03-03' }).success).toBe(
      false,
    )
  })
  it('a record kind: what is sealed of it has no column, and a form asks for it by its own name', async () => {
    const before = filesIn()
    add(
      'kinds/toyland_kite.ts',
      `import { defineRecordKind } from '${DOOR}'
export default defineRecordKind({
  id: 'toyland_kite',
  words: { en: 'Kite' },
  unit: 'event',
  concerns: 'nobody',
  side: 'shared',
  basis: 'The Big Book, page 3',
  recipients: 'Everybody',
  retention: 'Until the wind turns',
  fields: [
    { id: 'town', words: { en: 'Town' }, type: 'code', list: 'towns', privacy: 'public', purpose: 'Where it flies', risk: 'None' },
    { id: 'secret', words: { en: 'Secret' }, type: 'text', privacy: 'sealed', purpose: 'What it tells', risk: 'Names people' },
  ],
})\n`,
    )
    expect(filesIn()).toHaveLength(before.length + 1)
    const { kinds } = await loadCountry(folder)
    expect(kinds.map((k) => k.id)).toEqual(['accused_episode', 'toyland_kite', 'toyland_song'])
    expect(kinds.find((k) => k.id === 'toyland_kite')?.columns.map((c) => c.id)).toEqual(['town'])
    expect(getRecordKind('toyland_kite').table).toBe('toyland_kite')
  })
  it('an indicator', async () => {
    const before = filesIn()
    add(
      'indicators/towns-rung.ts',
      `import { defineIndicator } from '${DOOR}'
export default defineIndicator({
  id: 'towns-rung',
  words: { en: 'Towns that rang', km: 'ក្រុងដែលវាយជួង' },
  version: 1,
  kind: 'accused_episode',
  unit: { en: 'towns', km: 'ក្រុង' },
  date: 'registered_on',
  measure: { type: 'distinct', columns: ['court'] },
  dimensions: [{ id: 'hat', column: 'sex' }, 'quarter'],
  form: 'town-return',
  caveat: { en: 'Nobody here exists.', km: 'គ្មាននរណាម្នាក់ពិតទេ។' },
})\n`,
    )
    expect(filesIn()).toHaveLength(before.length + 1)
    const found = findIndicator(await loadCountry(folder), 'towns-rung')
    expect(found?.measure?.type).toBe('distinct')
    // The list of a cut is what the form names, and a period is of the figure's own date.
    expect(found?.dimensions).toEqual({
      hat: { column: 'sex', list: 'hats' },
      quarter: { column: 'registered_on', list: '', period: 'quarter' },
    })
  })
})
