/** Lists of an office's own staff, alone and beside a list of clients, whatever form somebody chose for them. Everybody is invented. */
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { findForm } from '../../core/country/find.ts'
import type { Form } from '../../core/country/index.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { chooseForm } from './choose-form.ts'
import { receive } from '../receive.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const form = findForm(country, 'shelter-return') as Form
const STAFF = [
  ['Shelter for victims of trafficking'],
  ['Salary list, staff, March 2024'],
  ['No', 'Name', 'Sex', 'Age', 'Position', 'Since', 'Basic ($)'],
  ...[1, 2, 3, 4].map((n) => [`${n}`, `Sample ${n}`, 'F', `3${n}`, 'cook', `0${n}/2012`, '350']),
]
const CLIENTS = [
  ['Client code', 'Sex', 'Age', 'Admission date', 'Exit date'],
  ...[1, 2, 3, 4].map((n) => [`K-${n}`, 'F', `2${n}`, `0${n}/03/2024`, '']),
]
const book = (sheets: Readonly<Record<string, string[][]>>) =>
  writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) })
const how = { form, country, fileName: 'list.xlsx', today: '2026-02-01' }

it('is refused as that, although somebody chose the form of those who stay there', async () => {
  const bytes = await book({ March: STAFF })
  const draft = await receive(bytes, how)
  expect('refused' in draft && draft.refused.map((p) => p.code)).toEqual(['file.of-staff'])
  const chosen = await chooseForm(bytes, { country, forms: [form], fileName: 'list.xlsx' })
  expect('refused' in chosen && chosen.refused.map((p) => p.code)).toEqual(['file.of-staff'])
})
it('is left out by name where it lies beside the clients, who are taken', async () => {
  const draft = await receive(await book({ Clients: CLIENTS, Payroll: STAFF }), how)
  if ('refused' in draft) throw new Error(draft.refused.map((p) => p.code).join())
  expect([...draft.rows].map((r) => r.cells['file_number'])).toEqual(['K-1', 'K-2', 'K-3', 'K-4'])
  expect(draft.problems.filter((p) => p.code === 'file.sheet-of-staff').map((p) => p.message.en)).toEqual([
    expect.stringContaining('Payroll'),
  ])
})

describe('a list with the columns of a payroll, and no word of whose', () => {
  const identification = findForm(country, 'identification') as Form
  const worker = (n: number) => [`${n}/24`, `Sample ${n}`, 'F', `2${n}`, 'Khmer', `0${n}/02/2024`, 'victim', 'sewer', '200', '26', '180']
  const CLAIMS = [
    [
      'File no',
      'Name of victim',
      'Sex',
      'Age',
      'Nationality',
      'Date identified',
      'Status',
      'Position',
      'Basic salary',
      'Days worked',
      'Net pay',
    ],
    ...[1, 2, 3, 4].map(worker),
  ].map((row, i) => (i === 0 ? row.with(1, 'Name') : row))
  const read = async (answers: Readonly<Record<string, string>>, sheets: Readonly<Record<string, string[][]>> = { Sheet1: CLAIMS }) =>
    receive(await book(sheets), { ...how, form: identification, fileName: 'claims.xlsx', answers })
  it('is of workers as soon as somebody says so, and nothing of it goes in before', async () => {
    const open = await read({})
    if ('refused' in open) throw new Error(open.refused.map((p) => p.code).join())
    expect([open.questions?.[0]?.id, open.waiting?.has('file_number')]).toEqual(['rule:of-staff', true])
    const taken = await read({ 'rule:of-staff': 'helped' })
    if ('refused' in taken) throw new Error(taken.refused.map((p) => p.code).join())
    expect([...taken.rows].map((r) => r.cells['file_number'])).toEqual(['1/24', '2/24', '3/24', '4/24'])
    expect(taken.questions?.map((q) => q.id) ?? []).not.toContain('rule:of-staff')
  })
  it('and of staff where that is said: refused alone', async () => {
    const draft = await read({ 'rule:of-staff': 'staff' })
    expect('refused' in draft && draft.refused.map((p) => p.code)).toEqual(['file.of-staff'])
  })
})
