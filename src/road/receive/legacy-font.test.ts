import { expect, test } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { findForm } from '../../core/country/index.ts'
import type { Form } from '../../core/country/index.ts'
import { receive } from '../receive.ts'
import { validate } from '../validate.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const form = findForm(kh, 'court-return') as Form
const HEADINGS = 'Court,Case number,eQµaH,Date registered,Offence,Exploitation,Stage of the case,Presence,Sex,Age band,Nationality,Official'
const read = async (court: string, name: string, sex = 'Male') => {
  const row = `${court},120/2023,${name},03-03-2023,"2008 law, article 10",Forced labour,Trial,Not applicable,${sex},18+,Cambodian,No`
  const draft = await receive(new TextEncoder().encode(`${HEADINGS}\n${row}\n`), { form, country: kh, fileName: 'f.csv' })
  return 'refused' in draft ? draft : validate(draft, form, kh)
}

test('a name in an old font is asked about and kept as it stands: nothing is lost while nobody has answered', async () => {
  const valid = await read('Sample Court', 'esaeP nwKü')
  if ('refused' in valid) throw new Error(JSON.stringify(valid.refused))
  expect(valid.warnings.map((w) => w.code)).toContain('cell.legacy-khmer')
  expect(valid.rows.at(0)?.values).toMatchObject({ accused_name: 'esaeP nwKü', law_basis: 'TIP_LAW' })
  expect(JSON.stringify(valid.warnings)).not.toContain('nwKü')
})

test('a heading in an old font is known, and a code in it is offered as what it says', async () => {
  const refused = await read('saladMbUgextþesomrab', 'Wobbelise Moonpocket')
  if (!('refused' in refused)) throw new Error('taken')
  const wrong = refused.refused.filter((p) => p.severity === 'error')
  expect(wrong).toMatchObject([{ code: 'cell.unknown-code', field: 'court', fixes: [{ value: 'CFI-17' }] }])
})
