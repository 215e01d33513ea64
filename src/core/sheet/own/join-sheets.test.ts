/** Two sheets of a book that speak of the same numbers. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { country, knowIt, readBook, words } from '../../../../test/helpers/read-lists.ts'
import { findForm } from '../../country/find.ts'
import type { Form } from '../../country/country.ts'
import { Lines } from '../lines.ts'
import { readOwnSheets } from './read-sheets.ts'

const ACCUSED = [
  'Case no|Accused|Sex|Age|Verdict|Prison (months)',
  '101/2024|SAMPLE A|M|30|guilty|24',
  '101/2024|SAMPLE B|F|31|guilty|12',
  '102/2024|SAMPLE C|M|32|acquitted|',
  '103/2024|SAMPLE D|M|33|guilty|36',
  '109/2024|SAMPLE E|M|34|guilty|36',
]
const CASES = [
  'Case no|Registered|Charged on|Judgment date|Articles TIP law',
  '101/2024|01/02/2024|03/02/2024|15/08/2024|12',
  '102/2024|14/02/2024|15/02/2024|16/08/2024|12',
  '103/2024|21/02/2024|23/02/2024|17/08/2024|10',
  '104/2024|21/02/2024|23/02/2024|17/08/2024|10',
]
const QUESTION = 'rule:join:cases'
const YES = { [QUESTION]: 'yes' }

describe('accused on one sheet and their cases on another', () => {
  it('are asked about once, and nothing is joined unasked', () => {
    const { asked, of } = readBook('court-return', { Accused: ACCUSED, Cases: CASES })
    expect(asked).toEqual([QUESTION])
    expect(of('charged_on').slice(0, 5).join('')).toBe('')
  })
  it.each([
    ['behind', { Accused: ACCUSED, Cases: CASES }],
    ['before', { Cases: CASES, Accused: ACCUSED }],
  ])('are one list where somebody says so, with the cases %s', (_, book) => {
    const { asked, of } = readBook('court-return', book, YES)
    expect(asked).toEqual([])
    expect(of('accused_name')).toEqual(['SAMPLE A', 'SAMPLE B', 'SAMPLE C', 'SAMPLE D', 'SAMPLE E'])
    expect(of('registered_on')).toEqual(['2024-02-01', '2024-02-01', '2024-02-14', '2024-02-21', ''])
    expect(of('decided_on')).toEqual(['2024-08-15', '2024-08-15', '2024-08-16', '2024-08-17', ''])
    expect(of('offence').slice(0, 4)).toEqual(['L2008-12', 'L2008-12', 'L2008-12', 'L2008-10'])
  })
  it('say which rows found nothing in the other', () => {
    const { notes } = readBook('court-return', { Accused: ACCUSED, Cases: CASES }, YES)
    expect(notes).toContainEqual({
      code: 'sheets-matched',
      sheet: 'Accused',
      of: 'Cases',
      heading: 'Case no',
      matched: 3,
      alone: [6],
      there: [5],
    })
  })
  it('stay apart where somebody says that they are of different things', () =>
    expect(
      readBook('court-return', { Accused: ACCUSED, Cases: CASES }, { [QUESTION]: 'no' })
        .of('charged_on')
        .slice(0, 5)
        .join(''),
    ).toBe(''))
  it.each([
    ['a number stands there twice', [...CASES, '101/2024|02/02/2024|03/02/2024|15/08/2024|12']],
    ['a row there has no number', [...CASES, '|02/02/2024|03/02/2024|15/08/2024|12']],
    ['they share too few numbers', CASES.map((row) => row.replace(/^10[23]/, '99$&'))],
    ['it lists accused as well', CASES.map((row, i) => `${row}|${i === 0 ? 'Accused' : `SAMPLE ${i}`}`)],
    [
      'it says nothing more',
      CASES.map((row) => row.split('|')[0] ?? '').map((row, i) => `${row}|${i === 0 ? 'Remarks' : 'x'}|${i === 0 ? 'Judge' : 'Y'}`),
    ],
  ])('are not offered where %s', (_, cases) => {
    expect(readBook('court-return', { Accused: ACCUSED, Cases: cases }).asked).not.toContain(QUESTION)
    expect(readBook('court-return', { Accused: ACCUSED, Cases: cases }, YES).notes.map((n) => n.code)).not.toContain('sheets-matched')
  })
  it('are joined where a number lies over several rows, and not where it is left out', () => {
    knowIt()
    const bare = ACCUSED.map((line, i) => (i === 2 ? line.replace('101/2024', '') : line))
    const gridOf = (sheet: string, lines: readonly string[]) => ({
      sheet,
      rows: Lines.of(lines.map((l, i) => ({ row: i + 1, cells: l.split('|') }))),
    })
    const read = (merges: readonly { top: number; bottom: number; left: number; right: number }[]) => {
      const form = findForm(country, 'court-return') as Form
      const context = { form, country, words, answers: { ...YES, 'rule:above': 'no' }, today: '2026-02-01' }
      const said = readOwnSheets([{ ...gridOf('Accused', bare), merges }, gridOf('Cases', CASES)], context)
      return said === undefined || said === 'counts' ? [] : [...said.rows].map((r) => r.cells['charged_on'])
    }
    expect(read([{ top: 2, bottom: 3, left: 0, right: 0 }]).slice(0, 2)).toEqual(['2024-02-03', '2024-02-03'])
    expect(read([])[1]).not.toBe('2024-02-03')
  })
})

describe('dossiers that came in, and on another sheet what was decided of them', () => {
  const IN = [
    'ល.រ|លេខសំណុំរឿង|ថ្ងៃចូល|មកពី|មាត្រា|ព្រះរាជអាជ្ញា',
    '1|0112|14/01/2025|នគរបាល|25|គំរូ',
    '2|0187|27/01/2025|នគរបាល|25|គំរូ',
    '3|0254|11/02/2025|នគរបាល|27|គំរូ',
    '4|0390|03/03/2025|នគរបាល|25|គំរូ',
  ]
  const OUT = ['ល.រ|លេខសំណុំរឿង|ថ្ងៃសម្រេច|សេចក្តីសម្រេច', '1|0112|16/01/2025|ចោទប្រកាន់', '2|0187|10/02/2025|តម្កល់រឿង', '3|0254|13/02/2025|ចោទប្រកាន់']
  it('are one list of all of them, of which some are not decided yet', () => {
    const { asked } = readBook('dossier-return', { ចូល: IN, សម្រេច: OUT })
    // Which of its days stands for another is asked of the whole list.
    expect(asked).toEqual(['rule:join:សម្រេច'])
    const { of } = readBook('dossier-return', { ចូល: IN, សម្រេច: OUT }, { 'rule:join:សម្រេច': 'yes' })
    expect(of('case_number')).toEqual(['0112', '0187', '0254', '0390'])
    expect(of('received_on')).toEqual(['2025-01-14', '2025-01-27', '2025-02-11', '2025-03-03'])
    expect(of('decided_on')).toEqual(['2025-01-16', '2025-02-10', '2025-02-13', ''])
  })
})

describe('clients, and on another sheet what was done for each', () => {
  const CLIENTS = [
    'Client code|Sex|Age|Date of entry',
    'SR-01|F|20|02/01/2025',
    'SR-02|F|21|03/01/2025',
    'SR-03|F|22|04/01/2025',
    'SR-04|F|23|05/01/2025',
  ]
  const SERVICES = [
    'Client code|Date of service|Service',
    'SR-01|05/01/2025|counselling',
    'SR-01|06/01/2025|counselling',
    'SR-02|07/01/2025|counselling',
    'SR-03|08/01/2025|counselling',
  ]
  it('stay clients, and are not as many as the services', () => {
    const { asked, of } = readBook('shelter-return', { Clients: CLIENTS, Services: SERVICES })
    expect(asked.filter((id) => id.startsWith('rule:join'))).toEqual([])
    expect(of('file_number').length).toBeGreaterThan(0)
  })
})
