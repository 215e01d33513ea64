/** A book with a line for each accused of a dossier: one record a dossier, and what its lines say differently is said of none. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../../store/files/load-country.ts'
import { findForm } from '../../../country/find.ts'
import type { Form } from '../../../country/country.ts'
import { Lines } from '../../lines.ts'
import type { Merge } from '../grid/grid.ts'
import type { Answers } from '../questions/questions.ts'
import { readOwnSheets } from '../read/read-sheets.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')

const HEADS = ['Dossier no', 'Received', 'Who', 'Decision', 'Decided']
const read = (
  lines: readonly (readonly string[])[],
  merges: readonly Merge[],
  answers: Answers = { 'rule:stands': 'received_on' },
  id = 'dossier-return',
  heads: readonly string[] = HEADS,
) => {
  const form = findForm(country, id) as Form
  const rows = Lines.of([heads, ...lines].map((cells, i) => ({ row: i + 1, cells })))
  const said = readOwnSheets([{ sheet: 'Book', rows, merges }], { form, country, words, answers, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no table was found')
  return { ...said, list: [...said.rows].map((r) => r.cells) }
}
const down = (top: number, bottom: number): readonly Merge[] => [0, 1].map((left) => ({ top, bottom, left, right: left }))

const BLOCK = [
  ['01/2025', '2025-03-01', 'Testing Wump', 'charged', '2025-03-04'],
  ['', '', 'Testing Wocket', 'charged', '2025-03-04'],
  ['02/2025', '2025-03-02', 'Testing Yertle', 'declined', '2025-03-06'],
  ['03/2025', '2025-03-03', 'Testing Zizzer', 'charged', '2025-03-07'],
]
describe('a number that is merged down', () => {
  it('is one dossier, and the rows that go on are said', () => {
    const { list, notes, faults } = read(BLOCK, down(2, 3))
    expect(list.map((r) => [r['case_number'], r['received_on'], r['decision'], r['decided_on']])).toEqual([
      ['01/2025', '2025-03-01', 'charged', '2025-03-04'],
      ['02/2025', '2025-03-02', 'declined', '2025-03-06'],
      ['03/2025', '2025-03-03', 'charged', '2025-03-07'],
    ])
    expect(notes).toContainEqual({ code: 'rows-joined', sheet: 'Book', rows: [3] })
    expect(faults).toEqual([])
  })
  it('keeps nothing of what its rows say differently, nor of what one of them alone says', () => {
    const differing = BLOCK.with(1, ['', '', 'Testing Wocket', 'declined', '2025-03-04'])
    expect(read(differing, down(2, 3)).faults.map((f) => [f.row, f.field, f.fault])).toEqual([[2, 'decision', 'rows-differ']])
    const open = BLOCK.with(0, ['01/2025', '2025-03-01', 'Testing Wump', '', ''])
    const { list, faults } = read(open, down(2, 3))
    expect(list[0]?.['decided_on']).toBe('')
    expect(faults.map((f) => f.field)).toContain('decided_on')
  })
  it('keeps what the first row says for all of the dossier', () => {
    const once = BLOCK.map((r, i) => r.with(4, i === 1 ? '' : (r[4] ?? '')))
    expect(read(once, down(2, 3)).list[0]?.['decided_on']).toBe('2025-03-04')
  })
})
it('a number that is written again is another record, which whoever judges names', () => {
  const again = BLOCK.with(1, ['01/2025', '2025-03-01', 'Testing Wocket', 'charged', '2025-03-04'])
  const { list, notes } = read(again, [])
  expect(list).toHaveLength(4)
  expect(notes.map((n) => n.code)).not.toContain('rows-joined')
})

describe('how many victims, written in each row of one matter', () => {
  const form = findForm(country, 'investigation-return') as Form
  const heads = ['case_number', form.slot.date, 'victims_identified', 'suspects'].map(
    (id) => form.fields.find((f) => f.id === id)?.words.en ?? '',
  )
  const victims = (again: string, merges: readonly Merge[]) => {
    const lines = [heads, ['01/2025', '2025-03-01', '2', '1'], ['', '', again, '1'], ['02/2025', '2025-03-02', '1', '1']]
    const rows = Lines.of(lines.map((cells, i) => ({ row: i + 1, cells })))
    const context = { form, country, words: words as NonNullable<typeof words>, answers: {}, today: '2026-02-01' }
    const said = readOwnSheets([{ sheet: 'Book', rows, merges }], context)
    if (!said || said === 'counts') throw new Error('no table was found')
    return {
      first: [...said.rows].map((r) => r.cells['victims_identified']),
      faults: said.faults.filter((f) => f.field === 'victims_identified').map((f) => f.fault),
    }
  }
  it('are the same two or four, and nobody says which', () => {
    expect(victims('2', down(2, 3))).toEqual({ first: ['', '1'], faults: ['rows-differ'] })
  })
  it('are two where the number is merged down with the matter', () => {
    expect(victims('', [...down(2, 3), { top: 2, bottom: 3, left: 2, right: 2 }])).toEqual({ first: ['2', '1'], faults: [] })
  })
})

describe('a number that is written again on each row', () => {
  const again = BLOCK.with(1, ['01/2025', '2025-03-01', 'Testing Wocket', 'charged', '2025-03-04'])
  const taken = (heads: readonly string[], lines = again) => {
    const { list, notes, faults } = read(lines, [], undefined, undefined, heads)
    return [list.map((r) => r['case_number']), notes.flatMap((n) => (n.code === 'rows-joined' ? n.rows : [])), faults.map((f) => f.field)]
  }
  it('is one dossier where each row is one of the accused', () => {
    expect(taken(HEADS.with(2, 'Accused'))).toEqual([['01/2025', '02/2025', '03/2025'], [3], []])
  })
  it('keeps nothing of what its rows say differently', () => {
    const differing = again.with(1, ['01/2025', '2025-03-01', 'Testing Wocket', 'declined', '2025-03-04'])
    expect(taken(HEADS.with(2, 'Accused'), differing)).toEqual([['01/2025', '02/2025', '03/2025'], [3], ['decision']])
  })
  it.each(['Statement of the accused', 'Lawyer of the accused', 'Account', 'ចម្លើយជនជាប់ចោទ'])(
    'is two under %s, which is none of them',
    (heading) => {
      expect(taken(HEADS.with(2, heading))[0]).toHaveLength(4)
    },
  )
  it.each(['Name of the accused', 'ឈ្មោះជនជាប់ចោទ', 'Accused / suspect'])('is one under %s', (heading) => {
    expect(taken(HEADS.with(2, heading))[0]).toHaveLength(3)
  })
})
