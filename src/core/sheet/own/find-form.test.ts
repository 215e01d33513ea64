/** Which form a list is for: found by its columns, offered by its name, and never taken where it only comes near. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import { Lines } from '../lines.ts'
import { findForm, type FormFound } from './find-form.ts'
import type { SheetGrid } from './grid.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')

const gridOf = (text: string): SheetGrid => ({
  sheet: 'List',
  rows: Lines.of(text.split('\n').map((line, i) => ({ row: i + 1, cells: line.split('|').map((c) => c.trim()) }))),
})
const find = (text: string, forms: readonly string[], fileName = 'list.xlsx'): FormFound | undefined =>
  findForm(
    [gridOf(text)],
    country.forms.filter((f) => forms.includes(f.id)),
    country,
    words,
    fileName,
  )
const offered = (found: FormFound | undefined): readonly string[] | undefined =>
  found && 'question' in found ? found.question.likely.map((l) => l.value) : undefined

const MISSIONS = ['mission-contact', 'repatriation-return', 'training']
const CLIENTS =
  'Client|Role|Court|Case|Lawyer\nC-1|victim|Kampot|12/25|Me Sample\nC-2|witness|Takeo|13/25|Me Sample\nC-3|victim|Kampot|14/25|Me Sample'

describe('a list that says no day', () => {
  it('is offered as what it comes near to, and is not taken for it unasked', () => {
    const found = find(`Legal aid 2025\n${CLIENTS}`, ['counsel-return', 'fund-payment'])
    expect(offered(found)).toEqual(['counsel-return'])
    expect(found).toMatchObject({ isLoose: true })
  })
})

describe('a list in words that nobody knows', () => {
  const ODD = 'Qax|Wob|Zim\nB-1|12/01/2024|red\nB-2|13/01/2024|blue\nB-3|14/01/2024|red\nB-4|15/01/2024|red'
  it('is offered as what it is called by', () => {
    expect(offered(find(`Consulate at Example\n${ODD}`, MISSIONS))).toEqual(['mission-contact'])
    expect(offered(find(ODD, MISSIONS, 'return flights 2024.xlsx'))).toEqual(['repatriation-return'])
  })
  it('is of no form where nothing names one', () => {
    expect(find(ODD, MISSIONS)).toBeUndefined()
  })
  it('is not called by a part of a word', () => {
    expect(find(`Plantations of Example\n${ODD}`, ['plan-action'])).toBeUndefined()
  })
})

describe('a list of people of whom a title says that they are staff, or suspects', () => {
  it('is offered to nobody as a list of those who are helped', () => {
    expect(
      find(`Duty roster of the shelter\nName|Sex|Age|Post\nSample A|F|31|guard\nSample B|M|40|cook\nSample C|F|28|guard`, [
        'shelter-return',
      ]),
    ).toBeUndefined()
  })
})
