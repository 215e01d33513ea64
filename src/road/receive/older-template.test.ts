import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { checkCountry } from '../../core/country/check.ts'
import { findForm } from '../../core/country/index.ts'
import type { Country, Form } from '../../core/country/index.ts'
import { makeTemplate, markSheet } from '../../work/returns/hand-back-sheet.ts'
import { receive } from '../receive.ts'
import { sayIn } from '../../core/text/languages.ts'

/** As Toyland's other language has it. */
const toy = (en: string): string => sayIn({ en }, 'qaa-Arab')

const toyland = await loadCountry(`${import.meta.dirname}/../../../countries/toyland`)
const then = findForm(toyland, 'town-return') as Form
const WHY = {
  en: 'It asked for the hat at arrest; now it is the hat worn at the trial.',
  km: 'ពីមុនសួរមួកពេលចាប់ខ្លួន។ ឥឡូវសួរមួកពេលជំនុំជម្រះ។',
}
/** As if the town return were a year on: one column has another name, one another meaning. */
const now: Form = {
  ...then,
  version: 2,
  fields: then.fields.map((f) => (f.id === 'offence' ? { ...f, words: { en: 'What was done', km: 'អ្វីដែលបានធ្វើ' } } : f)),
  earlier: [
    {
      version: 1,
      columns: [
        { headings: ['Deed', toy('Deed')], now: 'offence' },
        { headings: ['Hat', toy('Hat')], why: WHY },
      ],
    },
  ],
}
const country: Country = { ...toyland, forms: toyland.forms.map((f) => (f === then ? now : f)) }
const read = (bytes: Uint8Array, form = now) => receive(bytes, { form, country, fileName: 'town.xlsx' })
const CASE = { court: 'ACORN', case_number: '7/2023', registered_on: '2023-03-03', offence: 'MOON', sex: 'red', accused_no: 1 }

describe('last year’s template', () => {
  it('comes in: what means the same is taken, the rest is said column by column', async () => {
    const draft = await read(await makeTemplate(then, toyland, [CASE]))
    if ('refused' in draft) throw new Error(JSON.stringify(draft.refused))
    expect([...draft.rows][0]?.cells).toMatchObject({ court: `Acorn / ${toy('Acorn')}`, case_number: '7/2023' })
    expect([...draft.rows][0]?.cells['offence']).toContain('moon')
    expect(Object.keys([...draft.rows][0]?.cells ?? {})).not.toContain('sex')
    expect(draft.problems.map((p) => [p.code, p.severity])).toEqual([
      ['file.older-template', 'warning'],
      ['file.column-then', 'warning'],
      ['file.missing-column', 'error'],
    ])
    expect(draft.problems[1]?.message.en).toContain(WHY.en)
  })
  it('is known without its mark by a heading that only it had', async () => {
    const draft = await read(
      new TextEncoder().encode('Town,Case number,Name,Rung on,Deed,Hat,Months without honey\nAcorn,1/2023,Wump,03-03-2023,MOON,red,3\n'),
    )
    expect('rows' in draft && [...draft.rows]).toMatchObject([{ cells: { offence: 'MOON' } }])
    expect(JSON.stringify(draft)).toContain('file.older-template')
  })
  it('is handed back with every cell in its place', async () => {
    const bytes = await makeTemplate(then, toyland, [CASE])
    const draft = await read(bytes)
    if ('refused' in draft) throw new Error('taken')
    const again = await read(await markSheet({ country: toyland, bytes, draft, problems: draft.problems }))
    expect('refused' in again ? again : [...again.rows]).toEqual([...draft.rows])
  })
  it('of a version that nobody described is read by its headings, and said', async () => {
    const draft = await read(await makeTemplate({ ...then, version: 9 }, toyland, [CASE]), then)
    expect(draft).toMatchObject({ rows: { length: 1 }, problems: [{ code: 'file.other-template', severity: 'warning' }] })
  })
  it('of another form is refused, and named, whatever its headings say', async () => {
    const other: Form = { ...then, id: 'hat-return', words: { en: 'Hat return', km: 'របាយការណ៍មួក' } }
    const both: Country = { ...toyland, forms: [...toyland.forms, other] }
    const draft = await receive(await makeTemplate(other, both, [CASE]), { form: then, country: both, fileName: 'x.xlsx' })
    expect(draft).toMatchObject({ refused: [{ code: 'file.template-of-another-form' }] })
    expect('refused' in draft && draft.refused[0]?.message.en).toContain('"Hat return"')
  })
  it('with this year’s headings and no mark is this year’s', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'S', rows: [now.fields.map((f) => f.words.en), now.fields.map(() => 'x')] }] })
    expect(await read(bytes)).toMatchObject({ problems: [] })
  })
  it('must lead somewhere: a country that describes it wrongly does not load', () => {
    const wrong: Form = { ...now, earlier: [{ version: 2, columns: [{ headings: ['Deed', 'deed '], now: 'nothing' }] }] }
    const faults = JSON.stringify(checkCountry({ ...toyland, forms: [wrong] }))
    for (const part of ['is not earlier than version 2', 'nothing', 'headings']) expect(faults).toContain(part)
  })
})
