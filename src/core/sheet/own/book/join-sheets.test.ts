/** Two sheets of a book that speak of the same numbers. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { country, knowIt, readBook, words } from '../../../../../test/helpers/read-lists.ts'
import { findForm } from '../../../country/find.ts'
import type { Form } from '../../../country/country.ts'
import { Lines } from '../../lines.ts'
import { readOwnSheets } from '../read/read-sheets.ts'

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
  it('are asked about with the rows that find nothing, and with how many they are', () => {
    knowIt()
    const form = findForm(country, 'court-return') as Form
    const grids = Object.entries({ Accused: ACCUSED, Cases: CASES }).map(([sheet, lines]) => ({
      sheet,
      rows: Lines.of(lines.map((l, i) => ({ row: i + 1, cells: l.split('|') }))),
    }))
    const said = readOwnSheets(grids, { form, country, words, answers: {}, today: '2026-02-01' })
    const likely = said === undefined || said === 'counts' ? [] : said.questions.flatMap((q) => (q.id === QUESTION ? q.likely : []))
    const yes = likely.find((choice) => choice.value === 'yes')
    expect(yes?.words['en']).toContain('NOT READ of “Cases”: 1 of its rows (5)')
    expect(yes?.words['en']).toContain('Without it, of “Accused”: 1 of its rows (6)')
    expect(yes?.words['km']).toContain('1 ជួរ (5)')
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
    const { of } = readBook('dossier-return', { ចូល: IN, សម្រេច: OUT }, { 'rule:join:សម្រេច': 'yes', 'rule:own-year': 'no' })
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

describe('numbers that differ only in their signs', () => {
  const CLIENTS = [
    'Client code|Sex|Age|Date of entry',
    'PP-1-12|F|20|02/01/2025',
    'PP-11-3|F|22|04/01/2025',
    'PP-11-4|F|23|05/01/2025',
    'PP-11-5|F|23|05/01/2025',
  ]
  const EXITS = [
    'Client code|Date of exit|Left to',
    'PP-11-2|20/02/2025|family',
    'PP-11-3|21/02/2025|family',
    'PP-11-4|22/02/2025|family',
    'PP-11-5|22/02/2025|family',
  ]
  const [QUESTION] = ['rule:join:exits']
  it('are two, and nobody gets the day of another', () => {
    const { asked, of, notes } = readBook('shelter-return', { Clients: CLIENTS, Exits: EXITS }, { [QUESTION]: 'yes' })
    expect(asked).not.toContain(QUESTION)
    expect(of('file_number')).toEqual(['PP-1-12', 'PP-11-3', 'PP-11-4', 'PP-11-5'])
    expect(of('left_day')).toEqual(['', '2025-02-21', '2025-02-22', '2025-02-22'])
    expect(notes).toContainEqual(expect.objectContaining({ code: 'sheets-matched', matched: 3, alone: [2], there: [2] }))
  })
  it('are one where a letter and a figure are parted in one sheet and not in the other', () => {
    const exits = EXITS.map((line) => line.replace('PP-11', 'PP 11'))
    expect(readBook('shelter-return', { Clients: CLIENTS, Exits: exits }, { [QUESTION]: 'yes' }).of('left_day')[1]).toBe('2025-02-21')
  })
  it.each([
    ['the clients', [...CLIENTS, 'PP 11/3|F|24|06/01/2025'], EXITS],
    ['the exits', CLIENTS, [...EXITS, 'PP 11/3|23/02/2025|family']],
  ])('join nothing where two of them could be one within %s', (_, clients, exits) =>
    expect(readBook('shelter-return', { Clients: clients, Exits: exits }).asked).not.toContain(QUESTION),
  )
  it('are not replaced by ages, which stand in both as well', () => {
    const withAge = (lines: readonly string[]) => lines.map((line, i) => `${line}|${['Age', '20', '22', '23', '24', '25'][i]}`)
    const exits = withAge([...EXITS, 'PP 11/3|23/02/2025|family'])
    expect(readBook('shelter-return', { Clients: CLIENTS, Exits: exits }).asked).not.toContain(QUESTION)
  })
})

describe('a sheet of other people in the same cases', () => {
  const BARE = ['Case no|Accused|Verdict', '101/2024|SAMPLE A|guilty', '102/2024|SAMPLE B|guilty', '103/2024|SAMPLE C|acquitted']
  const PEOPLE = ['Citizenship|Sex|Age|Registered', 'Vietnam|F|14|01/02/2024', 'Thai|F|15|02/02/2024', 'Lao|F|16|03/02/2024']
  const sheetOf = (who: string): readonly string[] =>
    ['Case no', '101/2024', '102/2024', '103/2024'].map((number, i) => `${number}|${i === 0 ? who : `P${i}`}|${PEOPLE[i] ?? ''}`)
  it.each([
    ['Victims', 'Code'],
    ['Sheet2', 'Victim'],
    ['Sheet2', 'Complainant'],
    ['Witnesses', 'Code'],
    ['Sheet2', 'សាក្សី'],
    ['ជនរងគ្រោះ', 'Code'],
  ])('named %s, under %s: gives the accused the days of the case, and nothing of a person', (sheet, who) => {
    const id = `rule:join:${sheet.toLowerCase()}`
    const book = { Accused: BARE, [sheet]: sheetOf(who) }
    expect(readBook('court-return', book).asked).toContain(id)
    const { of } = readBook('court-return', book, { [id]: 'yes' })
    expect(of('accused_name')).toEqual(['SAMPLE A', 'SAMPLE B', 'SAMPLE C'])
    expect(of('registered_on')).toEqual(['2024-02-01', '2024-02-02', '2024-02-03'])
    for (const field of ['citizenship', 'sex', 'age_band'])
      expect(new Set(of(field)), field).toEqual(new Set([field === 'citizenship' ? 'UNK' : 'unknown']))
  })
  it('is not offered where it has nothing of the case', () => {
    const victims = sheetOf('Victim').map((line) => line.split('|').slice(0, 5).join('|'))
    expect(readBook('court-return', { Accused: BARE, Victims: victims }).asked).not.toContain('rule:join:victims')
  })
  it('has a row for each case, which is no row for each of its accused', () => {
    const several = [...BARE, '101/2024|SAMPLE D|guilty']
    const { of } = readBook('court-return', { Accused: several, Cases: sheetOf('Code') }, { 'rule:join:cases': 'yes' })
    expect(new Set(of('citizenship'))).toEqual(new Set(['UNK']))
    expect(of('registered_on')).toEqual(['2024-02-01', '2024-02-02', '2024-02-03', '2024-02-01'])
  })
})

describe('a sheet of another step, office or year', () => {
  const APPEALS = CASES.map((line) => line.split('|').slice(0, 4).join('|'))
  it.each([
    ['Appeal Court 2024', []],
    ['Sheet2', ['Appeal court – decisions']],
    ['Retrials', []],
    ['សាលាឧទ្ធរណ៍', []],
    ['Sheet2', ['តុលាការកំពូល']],
    ['Police', []],
    ['Sheet2', ['Cases of the investigating judge']],
  ])('%s %s is not offered', (sheet, title) => {
    const { asked, notes } = readBook('court-return', { Accused: ACCUSED, [sheet]: [...title, ...APPEALS] })
    expect(asked.filter((id) => id.startsWith('rule:join'))).toEqual([])
    expect(notes.map((n) => n.code)).not.toContain('sheets-matched')
  })
  it('of another year is not offered, and of the same is', () => {
    const asked = (sheet: string) => readBook('court-return', { 'Accused 2024': ACCUSED, [sheet]: APPEALS }).asked
    expect(asked('Cases 2023')).not.toContain('rule:join:cases 2023')
    expect(asked('Cases 2024')).toContain('rule:join:cases 2024')
  })
  it('is offered where both are of that step', () => {
    const { asked } = readBook('court-return', { 'Appeals: accused': ACCUSED, 'Appeals: cases': APPEALS })
    expect(asked).toContain('rule:join:appeals: cases')
  })
})
