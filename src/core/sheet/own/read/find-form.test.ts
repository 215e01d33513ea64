/** Which form a list is for: found by its columns, offered by its name, and never taken where it only comes near. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { ONE_IN } from '../../../../../test/helpers/everything.ts'
import { loadCountry } from '../../../../store/files/load-country.ts'
import { Lines } from '../../lines.ts'
import { findForm, type FormFound } from './find-form.ts'
import type { SheetGrid } from '../grid/grid.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../countries/kh`)
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

describe('a list that is called by the name of a form', () => {
  const COLUMNS = [
    'No|Name|Sex|Age|Nationality|Date|Province\n1|Sample A|F|22|Khmer|12/01/2025|Kampot\n2|Sample B|M|31|Khmer|14/01/2025|Takeo\n3|Sample C|F|19|Khmer|15/02/2025|Kep',
    'No|Case no|Name|Sex|Age|Date of entry|Office|Remarks\n1|12/25|Sample A|F|22|12/01/2025|Kampot|x\n2|13/25|Sample B|M|31|14/01/2025|Takeo|y\n3|14/25|Sample C|F|19|15/02/2025|Kep|z',
    'No|Case|Date|Type|Result\n1|12/25|12/01/2025|a|yes\n2|13/25|14/01/2025|b|no\n3|14/25|15/02/2025|a|yes',
  ]
  it.each(['ahtjp', 'mosavy'])('is never taken for another of %s unasked, and that form is among what is offered', (agency) => {
    const sends = country.agencies.find((a) => a.id === agency)?.sends ?? []
    const forms = country.forms.filter((f) => sends.includes(f.id) && !f.counts)
    // By day each form by one of the columns, and each columns by a third of the forms.
    const wrong = COLUMNS.flatMap((columns, n) =>
      forms
        .filter((_, i) => (i + n) % ONE_IN(3) === 0)
        .flatMap((form) => {
          const found = find(`${form.words.en}\n${columns}`, sends)
          const said = found && 'form' in found ? [found.form.id] : (offered(found) ?? [])
          return said.includes(form.id) ? [] : [`${n}, called ${form.id}: ${said.join(' ')}`]
        }),
    )
    expect(wrong).toEqual([])
    expect(forms.length).toBeGreaterThan(8)
  })
})

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

describe('a list of something else', () => {
  const rows = (heads: string, ...lines: readonly string[]): string => [heads, ...lines].join('\n')
  const ELSE = [
    rows(
      'Date|Name|Purpose|Contact number|Received from',
      '12/01/2025|Sample A|meeting|012 345 678|gate',
      '14/01/2025|Sample B|delivery|097 123 4567|gate',
      '15/02/2025|Sample C|meeting|088 765 4321|office',
    ),
    rows(
      'Boat|Owner|Province|Date checked|Result',
      'Sample 1|Sample A|Kep|12/01/2025|ok',
      'Sample 2|Sample B|Kampot|14/01/2025|ok',
      'Sample 3|Sample C|Kep|15/02/2025|repair',
    ),
    rows(
      'No|Name|Contact number|Province|Date',
      '1|Sample A|012 345 678|Kampot|12/01/2025',
      '2|Sample B|097 123 4567|Takeo|14/01/2025',
      '3|Sample C|088 765 4321|Kep|15/02/2025',
    ),
    rows(
      'Complainant name|Type of complaint|Response|Persons arrested',
      'Sample A|theft of a bicycle|patrol|1',
      'Sample B|theft of a phone|patrol|0',
      'Sample C|noise|warned|0',
    ),
  ]
  it.each(country.agencies.filter((a) => a.sends.length > 0).map((a) => a.id))('is taken for no list of %s unasked', (agency) => {
    const sends = country.agencies.find((a) => a.id === agency)?.sends ?? []
    const forms = country.forms.filter((f) => sends.includes(f.id) && !f.counts).map((f) => f.id)
    const taken = ELSE.flatMap((text, n) => {
      const found = find(text, forms)
      return found && 'form' in found ? [`${n} ${found.form.id}`] : []
    })
    expect(taken).toEqual([])
  })
})
