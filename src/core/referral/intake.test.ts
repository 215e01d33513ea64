import { expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { receive } from '../../road/receive.ts'
import { validate } from '../../road/validate.ts'
import { printCsv } from '../../exchange/csv/csv.ts'
import { intakeOf } from './intake.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const forms = kh.forms.filter((f) => kh.agencies.find((a) => a.id === 'ngo-coalition')?.sends.includes(f.id))
const referral = {
  office: kh.lists.find((l) => l.id === 'service-offices')?.codes[0]?.code ?? '',
  told: {
    sex: 'female',
    province: 'KH-1',
    age_at_exploitation: '12-17',
    subject_status: 'suspected',
    form_of_exploitation: 'FORCED_LABOUR',
  },
}

it('what the referral says stands in the intake form: office, day, sex, province; an age at another time does not', () => {
  const intake = intakeOf(referral, '2026-11-25', forms)
  expect([intake?.form.id, intake?.cells]).toEqual([
    'shelter-return',
    { office: referral.office, sex: 'female', province: 'KH-1', entered_day: '25-11-2026' },
  ])
})
it('each of these is an answer that the form takes: only the file number is left to write', async () => {
  const intake = intakeOf(referral, '2026-11-25', forms)
  if (!intake) throw new Error('no intake')
  const cells: Readonly<Record<string, string>> = { ...intake.cells, file_number: 'F-1' }
  const sheet = printCsv([intake.form.fields.map((f) => f.words.en), intake.form.fields.map((f) => cells[f.id] ?? '')])
  const draft = await receive(new TextEncoder().encode(sheet), { form: intake.form, country: kh, fileName: 'typed.csv' })
  const valid = 'refused' in draft ? draft : validate(draft, intake.form, kh)
  expect('refused' in valid ? valid.refused : []).toEqual([])
})
it('is nothing for a body that hands in no such form, and tells no more than was told', () => {
  expect(
    intakeOf(
      referral,
      '2026-11-25',
      kh.forms.filter((f) => f.id === 'court-return'),
    ),
  ).toBeUndefined()
  expect(Object.keys(intakeOf({ ...referral, told: {} }, '2026-11-25', forms)?.cells ?? {})).toEqual(['office', 'entered_day'])
})
