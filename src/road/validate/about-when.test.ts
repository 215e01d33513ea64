/** About when, in a row: what is certain of it is counted, what is not is left unknown, and nothing finer is made up. */
import { expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { receive } from '../receive.ts'
import { validate } from '../validate.ts'
import { sheetOf } from '../../../test/helpers/whole-row.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const form = kh.forms.find((f) => f.id === 'identification')
if (!form) throw new Error('no form')

const ROW: Readonly<Record<string, string>> = {
  office: kh.lists.find((l) => l.id === 'frontline-offices')?.codes[0]?.code ?? '',
  file_number: '7',
  status: 'possible',
  authority_type: 'social_services',
}
async function judge(own: Readonly<Record<string, string>>) {
  const list = (id: string | undefined) => kh.lists.find((l) => l.id === id)?.codes[0]?.code ?? ''
  const row = { ...ROW, status: list('identification-status'), authority_type: list('authority-types'), ...own }
  const cells = form?.fields.map((f) => row[f.id as keyof typeof row] ?? '') ?? []
  const draft = await receive(sheetOf(form!, cells), { form: form!, country: kh, fileName: 'f.csv' })
  if ('refused' in draft) throw new Error(JSON.stringify(draft.refused))
  const read = validate(draft, form!, kh)
  return 'refused' in read ? read.refused.map((p) => `${p.code} ${p.field}`) : read.rows.at(0)?.values
}

it('within one quarter gives the quarter, and the words stay sealed as they were said', async () => {
  expect(await judge({ identified_day: '2023-05~' })).toMatchObject({ identified_day: '2023-05~', identified_quarter: '2023-04-01' })
  expect(await judge({ identified_day: '២០២៣-34~' })).toMatchObject({ identified_day: '2023-34~', identified_quarter: '2023-04-01' })
})
it('that leaves the quarter open is asked for, where it was typed', async () => {
  for (const rough of ['2023~', '../2023-05-17', '2023-05/..'])
    expect(await judge({ identified_day: rough }), rough).toEqual(['row.day-too-rough identified_day'])
})
it('makes no span of time out of two days that are known about', async () => {
  const [exact, rough] = [
    await judge({ suspected_day: '2023-05-01', identified_day: '2023-05-17' }),
    await judge({ suspected_day: '2023-05~', identified_day: '2023-05-17' }),
  ]
  expect([exact, rough].map((r) => (r as { days_band: string }).days_band)).toEqual(['days_8_30', 'unknown'])
})
it('contradicts only what cannot be', async () => {
  expect(await judge({ birth_date: '2023~', identified_day: '2023-05-17' })).toMatchObject({ birth_date: '2023~' })
  expect(await judge({ birth_date: '2024~', identified_day: '2023-05-17' })).toEqual(['row.before-birth identified_day'])
  expect(await judge({ suspected_day: '2023-06/..', identified_day: '2023-05-17' })).toEqual(['row.end-before-beginning identified_day'])
})
it('is any clear day of an official act, and no day of a paper itself', async () => {
  const said = async (id: string, day: string): Promise<readonly string[]> => {
    const form = kh.forms.find((f) => f.id === id)
    if (!form) throw new Error('no form')
    const cells = form.fields.map((f) => (f.id === day ? '2023-05~' : ''))
    const draft = await receive(sheetOf(form, cells), { form, country: kh, fileName: 'f.csv' })
    const read = 'refused' in draft ? draft : validate(draft, form, kh)
    return 'refused' in read ? read.refused.flatMap((p) => (p.field === day ? [p.code] : [])) : []
  }
  expect(await said('court-return', 'decided_on')).toEqual([])
  expect(await said('paper-statement', 'paper_on')).toEqual(['cell.about-date'])
})
