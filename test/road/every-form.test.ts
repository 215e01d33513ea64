/** Every form of Cambodia takes a whole row and a bare one; what it works out is what its kind may hold. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../src/store/files/load-country.ts'
import type { Field, Form } from '../../src/core/country/index.ts'
import { notWrittenOf } from '../../src/core/country/not-written.ts'
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
  // An office's own book: whose, which and when, the numbers that the form is about, and a column that no form asks for.
  const kept = (form: Form): readonly Field[] => {
    const isNotWritten = new Set(Object.keys(notWrittenOf(form, kh)))
    return form.fields.filter((f) => f.required && !isNotWritten.has(f.id))
  }
  it.each(forms.map((f) => [f.id, f] as const))('%s takes an own list that keeps nothing more than must be known', async (_, form) => {
    const fields = kept(form)
    const line = (texts: readonly string[]): string => texts.map((t) => `"${t}"`).join(',')
    const rows = [1, 2, 3].map((n) =>
      line([
        `${n}`,
        ...fields.map((f) => (f.type === 'case-number' ? `${n}/2023` : f.type === 'amount' ? '250000' : cellOf(f, n, kh))),
        `x${n}`,
      ]),
    )
    const sheet = [line(['No.', ...fields.map((f) => f.words.en), 'Shelf in the archive']), ...rows, ''].join('\n')
    // Nor is it of one country, or of a day, that the book does not say.
    const answers = {
      'column:shelf in the archive': '',
      'rule:numbered': 'yes',
      'rule:same-person': 'no',
      'rule:above': 'no',
      'rule:country': '',
      'rule:undated': '2023-05-02',
    }
    const draft = await receive(new TextEncoder().encode(sheet), { form, country: kh, fileName: 'f.csv', answers })
    if ('refused' in draft) throw new Error(draft.refused.map((p) => p.message.en).join('\n'))
    expect(draft.questions?.map((q) => q.words.en) ?? []).toEqual([])
    const judged = validate(draft, form, kh)
    // Three rows that differ in a number alone are one row three times where the number is no part of what a row is found by.
    const refused = 'refused' in judged ? judged.refused.filter((p) => p.severity === 'error' && p.code !== 'row.doubled') : []
    expect(refused.map((p) => `${p.field}: ${p.message.en}`)).toEqual([])
  })
  it('has a code that says that nothing is written, wherever an answer is compelled that a paper may not have', () => {
    const missing = forms.flatMap((form) =>
      kept(form).flatMap((f) => (f.list && !form.naturalKey.includes(f.id) ? [`${form.id}.${f.id}`] : [])),
    )
    // What a consent is for, what somebody is charged with, with whom an agreement is, and where a place is: without it there is none.
    const offices = new Set(forms.map((f) => `${f.id}.${f.slot.office}`))
    expect(missing.filter((id) => !offices.has(id))).toEqual([
      'consent.purposes',
      'court-return.offence',
      'instrument-register.partners',
      'site-register.province',
    ])
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
