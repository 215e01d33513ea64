/** A ledger whose sums nobody worked out: everybody in it is invented. */
import { expect, it } from 'vitest'
import { findForm } from '../../core/country/find.ts'
import type { Form } from '../../core/country/index.ts'
import { Lines } from '../../core/sheet/lines.ts'
import { problem } from '../../errors.ts'
import { country, knowIt } from '../../../test/helpers/read-lists.ts'
import { receive } from '../receive.ts'

const read = async (heading: string, column: string) => {
  knowIt()
  const lines = [
    `លេខសំណុំរឿង|ជនជាប់ចោទ|ភេទ|អាយុ|មាត្រា ច្បាប់ជួញដូរមនុស្ស|ថ្ងៃចុះបញ្ជី|ថ្ងៃសាលក្រម|លទ្ធផល|ទោស|ពិន័យ (រៀល)|សំណង (រៀល)|${heading}`,
    ...['សុខ តេស្ត', 'ចាន់ តេស្ត', 'គឹម តេស្ត'].map((name, n) => `${n + 1}/2024|${name}|ប|34|10|12/02/2024|15/08/2024|ពិរុទ្ធ|5 ឆ្នាំ|4000000|1000000|`),
  ]
  const rows = Lines.of(lines.map((line, i) => ({ row: i + 1, cells: line.split('|') })))
  const problems = [2, 3, 4].map((row) => problem('cell.formula-unread', { cell: `${column}${row}` }, { sheet: 'List', row, column }))
  const draft = await receive([{ sheet: 'List', rows, problems }], {
    form: findForm(country, 'court-return') as Form,
    country,
    fileName: 'ledger.xlsx',
    own: ['KPS'],
    today: '2026-02-01',
  })
  if ('refused' in draft) throw new Error('impossible: the list is read')
  return draft.problems.filter((p) => p.code === 'cell.formula-unread').map((p) => [p.row, p.severity])
}

it.each(['សរុប', 'Total', 'សរុប (រៀល)', 'ទឹកប្រាក់សរុប', 'Total riel'])('of which nothing is read stop nothing: %s', async (heading) => {
  expect(await read(heading, 'L')).toEqual([])
})
it.each(['សម្គាល់', 'ទោសសរុប', 'Total term', 'Remarks'])('of anything else they do: %s', async (heading) => {
  expect(await read(heading, 'L')).toEqual([2, 3, 4].map((row) => [row, 'error']))
})
it('nor do they in a column that is read', async () => {
  expect(await read('សរុប', 'I')).toEqual([2, 3, 4].map((row) => [row, 'error']))
})
