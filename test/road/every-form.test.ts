/** Every form of Cambodia takes a whole row and a bare one; what it works out is what its kind may hold. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../src/store/files/load-country.ts'
import type { Form } from '../../src/core/country/index.ts'
import { receive } from '../../src/road/receive.ts'
import { validate } from '../../src/road/validate.ts'
import { cellOf, sheetOf } from '../helpers/whole-row.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../countries/kh`)

async function send(form: Form, cells: readonly string[]) {
  const draft = await receive(sheetOf(form, cells), { form, country: kh, fileName: 'f.csv' })
  return 'refused' in draft ? draft : validate(draft, form, kh)
}
/** What could not be read, and what was left empty. Rules across the row may object to invented cells: that is no fault here. */
function faultsOf(result: Awaited<ReturnType<typeof send>>, needed: readonly string[]): string[] {
  if ('refused' in result) return result.refused.filter((p) => /^(cell|file)\./.test(p.code)).map((p) => `${p.code} ${p.field ?? ''}`)
  const row = result.rows.at(0)?.values ?? {}
  return needed.filter((id) => row[id] === null || row[id] === undefined)
}

describe('every form', () => {
  const forms = kh.forms.filter((f) => !f.counts)
  it.each(forms.map((f) => [f.id, f] as const))('%s reads a row with every question answered', async (_, form) => {
    const cells = form.fields.map((f, i) => cellOf(f, i, kh))
    const ids = form.fields.map((f) => f.id)
    expect(faultsOf(await send(form, cells), ids)).toEqual([])
  })
  it.each(forms.map((f) => [f.id, f] as const))('%s takes a row in which only what it must know is answered', async (_, form) => {
    const cells = form.fields.map((f, i) => (f.required ? cellOf(f, i, kh) : ''))
    expect(faultsOf(await send(form, cells), [form.slot.office, form.slot.date])).toEqual([])
  })
  it('compels nobody to answer a question about what was done to a person', () => {
    const sensitive = kh.forms.flatMap((form) =>
      form.fields.filter((f) => f.required && (f.privacy === 'sensitive' || f.privacy === 'intimate')).map((f) => `${form.id}.${f.id}`),
    )
    expect(sensitive).toEqual([])
  })
  it('is sent by somebody', () => {
    expect(kh.forms.filter((f) => !kh.agencies.some((a) => a.sends.includes(f.id))).map((f) => f.id)).toEqual([])
  })
})
