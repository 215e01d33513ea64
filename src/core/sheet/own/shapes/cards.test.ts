/** A card for each case, one below the other. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../../store/files/load-country.ts'
import { findForm } from '../../../country/find.ts'
import type { Form } from '../../../country/country.ts'
import { Lines } from '../../lines.ts'
import type { Merge, SheetGrid } from '../grid/grid.ts'
import { readOwnSheets } from '../read/read-sheets.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')
const form = findForm(country, 'court-return') as Form

/** `<` is merged with what stands before it. */
function gridOf(name: string, sheet: string): SheetGrid {
  const lines = sheet
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [{ row: i + 1, cells: line.split('|').map((c) => c.trim()) }]))
  const merges = lines.flatMap(({ row, cells }): Merge[] => {
    const left = cells.indexOf('<') - 1
    return left < 0 ? [] : [{ top: row, bottom: row, left, right: cells.lastIndexOf('<') }]
  })
  const rows = lines.map(({ row, cells }) => ({ row, cells: cells.map((c) => (c === '<' ? '' : c)) }))
  return { sheet: name, rows: Lines.of(rows), merges }
}
const readAll = (...grids: readonly SheetGrid[]) => readOwnSheets(grids, { form, country, words: words!, answers: {}, today: '2026-02-01' })
const read = (sheet: string) => readAll(gridOf('Cards', sheet))

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
  describe('beside a sheet with a table', () => {
    const table = gridOf(
      'Jan-Jun',
      'Case number|Registered on|Accused|Sex|Age|Judgment date|Presence|Verdict\n01/2024|03/01/2024|TRIAL Sok|M|30|19/03/2024|present|acquitted',
    )
    const namesOf = (...grids: readonly SheetGrid[]) => {
      const said = readAll(...grids)
      if (said === undefined || said === 'counts') throw new Error('nothing was found')
      return [[...said.rows].map(({ cells }) => cells['accused_name']), said.notes.filter((n) => n.code === 'cards-left-out')]
    }
    it.each([true, false])('are read as well, whichever comes first: %s', (isFirst) => {
      const own = gridOf('Cards', cards('11 500 000|none'))
      const onCards = ['SAMPLE Dara', 'SAMPLE Srey', 'TESTING Bun']
      expect(namesOf(...(isFirst ? [own, table] : [table, own]))).toEqual([
        isFirst ? [...onCards, 'TRIAL Sok'] : ['TRIAL Sok', ...onCards],
        [],
      ])
    })
    it('are said to be left out, where they cannot be read', () => {
      const left = [{ code: 'cards-left-out', sheet: 'Cards' }]
      expect(namesOf(gridOf('Cards', cards('11 500 000|<')), table)).toEqual([['TRIAL Sok'], left])
      const nameless = cards('none|none').replace('Accused|TESTING Bun', '')
      expect(namesOf(gridOf('Cards', nameless), table)).toEqual([['TRIAL Sok'], left])
    })
  })
})

describe('cards of a lawyer’s clients', () => {
  const CARD = (n: number, more = '') =>
    `${n}\nCard no:|0${n}/22\nName:|SAMPLE Name\nSex:|F\nAge:|16\nCase number:|55${n}/22\nLawyer:|TESTING Bun\nAssigned on:|0${n}/10/2022${more}\nStatus:|pending`
  it('are read where they say more than is asked, and some of them say something of their own', () => {
    const sheet = [1, 2, 3, 4, 5, 6].map((n) => CARD(n, n % 2 === 0 ? `\nCompensation claimed:|${n}00 USD` : '')).join('\n')
    const counsel = findForm(country, 'counsel-return') as Form
    const said = readOwnSheets([gridOf('Cards', sheet)], { form: counsel, country, words: words!, answers: {}, today: '2026-02-01' })
    if (said === undefined || said === 'counts') throw new Error('no cards were found')
    expect([...said.rows].map(({ cells }) => cells['assigned_on'])).toEqual([1, 2, 3, 4, 5, 6].map((n) => `2022-10-0${n}`))
  })
})
