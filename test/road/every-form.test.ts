/** Every form of Cambodia takes a whole row and a bare one; what it works out is what its kind may hold. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../src/store/files/load-country.ts'
import type { Field, Form } from '../../src/core/country/index.ts'
import { mayStayUnwritten, notWrittenOf } from '../../src/core/country/not-written.ts'
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
    return form.fields.filter((f) => f.required && !isNotWritten.has(f.id) && !mayStayUnwritten(form, f))
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
  /** What must be there although no row is found by it, each with the reason. */
  const MUST: Readonly<Record<string, string>> = {
    'claim.claimed': 'what is still open of a claim is reckoned from it',
    'encounter-count.encountered': 'the row is this number and its parts',
    'entitlement-return.amount_due': 'what is still owed to somebody is reckoned from it',
    'estimate.quantity': 'the row is this number',
    'population.residents': 'the row is this number',
    'post-count.filled': 'the row is this number, the whole of a share',
  }
  const compelled = forms.flatMap((form) =>
    form.fields
      .filter(
        (f) =>
          f.required && !f.list && !form.naturalKey.includes(f.id) && !Object.values(form.slot).includes(f.id) && f.id !== form.ordinal,
      )
      .map((f) => ({ form, f, id: `${form.id}.${f.id}` })),
  )
  it('names each number that must be there although no row is found by it', () => {
    const numbers = compelled.filter(({ f }) => f.type === 'integer' || f.type === 'amount')
    expect(numbers.filter(({ form, f }) => !mayStayUnwritten(form, f)).map(({ id }) => id)).toEqual(Object.keys(MUST))
    expect(numbers.length).toBeGreaterThan(Object.keys(MUST).length)
  })
  it('compels a day only where it says to which return a row belongs', () => {
    // It is sealed, and of it the slot's own month or year is worked out.
    const days = compelled.filter(({ f }) => f.type === 'date')
    expect(days.filter(({ form }) => form.fields.some((f) => f.id === form.slot.date)).map(({ id }) => id)).toEqual([])
  })
  it.each(compelled.filter(({ form, f }) => mayStayUnwritten(form, f)).map((c) => [c.id, c] as const))(
    '%s may stay unwritten in a row, and that is told',
    async (_, { form, f }) => {
      const judged = await send(
        form,
        form.fields.map((other, i) => (other.id === f.id ? '' : cellOf(other, i, kh))),
      )
      if ('refused' in judged) throw new Error(judged.refused.map((p) => p.message.en).join(' '))
      expect(judged.rows.at(0)?.values[f.id]).toBeNull()
      expect(judged.warnings).toContainEqual(expect.objectContaining({ code: 'cell.not-written', field: f.id, severity: 'warning' }))
    },
  )
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
