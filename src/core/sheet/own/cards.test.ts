/** A card for each case, one below the other. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import { findForm } from '../../country/find.ts'
import type { Form } from '../../country/country.ts'
import { Lines } from '../lines.ts'
import type { Merge } from './grid.ts'
import { readOwnSheets } from './read-sheets.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')
const form = findForm(country, 'court-return') as Form

/** `<` is merged with what stands before it. */
function read(sheet: string) {
  const lines = sheet
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [{ row: i + 1, cells: line.split('|').map((c) => c.trim()) }]))
  const merges = lines.flatMap(({ row, cells }): Merge[] => {
    const left = cells.indexOf('<') - 1
    return left < 0 ? [] : [{ top: row, bottom: row, left, right: cells.lastIndexOf('<') }]
  })
  const rows = lines.map(({ row, cells }) => ({ row, cells: cells.map((c) => (c === '<' ? '' : c)) }))
  return readOwnSheets([{ sheet: 'Cards', rows: Lines.of(rows), merges }], {
    form,
    country,
    words: words!,
    answers: {},
    today: '2026-02-01',
  })
}

const cards = (damages: string) => `
Cards of trafficking cases
Card 1
Case number|06/2024|<
Registered on|30/05/2024|<
Accused|SAMPLE Dara|SAMPLE Srey
Sex|M|F
Age|40|17
Charge|TIP law art. 12|<
Judgment date|19/08/2024|<
Presence|present|absent
Verdict|guilty|acquitted
Prison|8 years|
Damages|${damages}
Card 2
Case number|07/2024
Registered on|27/06/2024
Accused|TESTING Bun
Sex|M
Age|45
Charge|TIP law art. 10
Judgment date|17/10/2024
Presence|present
Verdict|guilty
Prison|10 years
Damages|none`

describe('cards', () => {
  it('give a row for each accused, with what is said once of a case', () => {
    const said = read(cards('11 500 000|none'))
    if (said === undefined || said === 'counts') throw new Error('no cards were found')
    const kept = [
      'case_number',
      'accused_name',
      'sex',
      'age_band',
      'registered_on',
      'decided_on',
      'presence',
      'outcome',
      'sentence_months',
      'compensation',
    ]
    expect([...said.rows].map(({ cells }) => kept.map((id) => cells[id]))).toEqual([
      ['06/2024', 'SAMPLE Dara', 'male', '18+', '2024-05-30', '2024-08-19', 'in_person', 'convicted', '96', '11500000'],
      ['06/2024', 'SAMPLE Srey', 'female', '<18', '2024-05-30', '2024-08-19', 'in_absentia', 'acquitted', '', ''],
      ['07/2024', 'TESTING Bun', 'male', '18+', '2024-06-27', '2024-10-17', 'in_person', 'convicted', '120', ''],
    ])
    expect(said.questions).toEqual([])
  })
  it('of which one cell says an amount of several accused are not taken', () => {
    expect(read(cards('11 500 000|<'))).toBeUndefined()
  })
})
