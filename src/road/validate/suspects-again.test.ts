/** A list of arrests goes on: the next one holds whom the police have arrested since, often without a number. */
import { expect, it } from 'vitest'
import { utf8 } from '../../core/bytes.ts'
import { findForm, type Form } from '../../core/country/index.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { receive } from '../receive.ts'
import { recordToken } from '../seal.ts'
import { validate } from '../validate.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const form = findForm(kh, 'suspect-return') as Form

async function tokensOf(...rows: string[]): Promise<readonly string[]> {
  const sheet = ['Case number,Name of suspect,Sex,Arrested on,Sent to the prosecutor on', ...rows].join('\n')
  const draft = await receive(utf8(sheet), { form, country: kh, fileName: 'arrests.csv', answers: { office: 'POL-18' } })
  const valid = 'refused' in draft ? draft : validate(draft, form, kh)
  if ('refused' in valid) throw new Error(JSON.stringify(valid.refused))
  return [...valid.rows].map((row) => recordToken(form, 'ahtjp', null, row.values))
}
const [WUMP, GOBBET, THIRD] = ['01/24,Wump Moonpocket,F,03/02/2024', '01/24,Gobbet Sockdrawer,M,03/02/2024', '01/24,Third One,M,05/03/2024']

it('whom a later list adds to a case is nobody of the earlier one', async () => {
  const first = await tokensOf(`${WUMP},`, `${GOBBET},`)
  const next = await tokensOf(`${THIRD},`)
  expect(new Set([...first, ...next]).size).toBe(3)
})
it('and the whole list again, with what happened since, is the same people', async () => {
  const first = await tokensOf(`${WUMP},`, `${GOBBET},`)
  const whole = await tokensOf(`${WUMP},04/02/2024`, `${GOBBET},`, `${THIRD},`)
  expect(whole.slice(0, 2)).toEqual(first)
})
