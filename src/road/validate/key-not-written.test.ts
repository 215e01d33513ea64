/** A service of which the book does not say what it was. Everybody and everything is invented. */
import { expect, it } from 'vitest'
import { findForm } from '../../core/country/find.ts'
import type { Form } from '../../core/country/index.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { receive } from '../receive.ts'
import { validate } from '../validate.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const form = findForm(country, 'service-return') as Form
const HEADS = 'File no,Service,Date of service'
const warnedOf = async (...rows: string[]) => {
  const text = new TextEncoder().encode([HEADS, ...rows].join('\n'))
  const draft = await receive(text, { form, country, fileName: 'list.csv', today: '2026-02-01', answers: { office: 'SOC-NAT' } })
  if ('refused' in draft) throw new Error(draft.refused.map((p) => p.code).join())
  const valid = validate(draft, form, country)
  if ('refused' in valid) throw new Error(valid.refused.map((p) => `${p.code} ${p.message.en}`).join())
  return valid.warnings.filter((p) => p.code === 'file.key-not-written' || p.code === 'row.maybe-other')
}

it('is told before it is sent, as the same row with its answer would be a second record', async () => {
  const warned = await warnedOf('1/24,medical,01/01/2024', '2/24,,02/01/2024', '3/24,,03/01/2024')
  expect(warned.map((p) => [p.code, p.field])).toEqual([['file.key-not-written', 'service_type']])
  expect(warned[0]?.message.en).toMatch(/^2 rows do not say/)
})
it('is asked about where another row of the same number and day says it', async () => {
  const warned = await warnedOf('1/24,medical,01/01/2024', '1/24,,01/01/2024', '1/24,,02/01/2024')
  expect(warned.map((p) => [p.code, p.row])).toEqual([
    ['file.key-not-written', undefined],
    ['row.maybe-other', 3],
  ])
})
it('is nothing where every row says it', async () => {
  expect(await warnedOf('1/24,medical,01/01/2024', '2/24,medical,02/01/2024')).toEqual([])
})
