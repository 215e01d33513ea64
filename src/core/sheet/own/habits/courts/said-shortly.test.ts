/** What lists of courts say shortly or in two places: short forms behind a colon, a name over two lines, what was put right, noughts for a day. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../../../store/files/load-country.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { Lines } from '../../../lines.ts'
import type { Answers } from '../../questions/questions.ts'
import { readOwnSheets } from '../../read/read-sheets.ts'
import type { Merge, SheetGrid } from '../../grid/grid.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../../countries/kh`)
const form = findForm(country, 'court-return') as Form
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')

const gridOf = (lines: readonly (readonly string[])[], sheet = 'List', merges: readonly Merge[] = []): SheetGrid => ({
  sheet,
  rows: Lines.of(lines.map((cells, i) => ({ row: i + 1, cells }))),
  merges,
})
const readAll = (grids: readonly SheetGrid[], answers: Answers = {}) => {
  const said = readOwnSheets(grids, { form, country, words, answers, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no table was found')
  return { ...said, list: [...said.rows].map((r) => r.cells), asked: said.questions.map((q) => q.id) }
}
const read = (lines: readonly (readonly string[])[], answers: Answers = {}) => readAll([gridOf(lines)], answers)

const HEADS = ['Case', 'Name', 'Sex', 'Age', 'Law and article', 'Registered', 'Judgment', 'Result', 'Prison']
const WUMP = ['TST 1/24', 'Wump Moonpocket', 'F', '37', '2008 law art. 10', '2024-05-06', '2025-01-17', 'guilty', '7 years']
const GOBBET = ['TST 2/24', 'Gobbet Sockdrawer', 'M', '19', '2008 law art. 12', '2024-05-07', '2025-01-20', 'guilty', '5 years']
const withCell = (row: readonly string[], at: number, cell: string): string[] => row.map((c, i) => (i === at ? cell : c))

describe('short forms that a list explains', () => {
  it('behind a colon, each a law', () => {
    const { list, asked } = read([
      HEADS,
      withCell(WUMP, 4, 'art. 10 LS'),
      withCell(GOBBET, 4, 'art. 12 LS, art. 29 CPX'),
      ['LS : Law on Suppression of Human Trafficking and Sexual Exploitation (2008). CPX : Criminal Code (2009).'],
    ])
    expect(list.map((r) => [r['offence'], r['other_offences']])).toEqual([
      ['L2008-10', ''],
      ['L2008-12', 'CC-OTHER'],
    ])
    expect(asked).toEqual([])
  })
  it('one word alone and its colon explain nothing', () => {
    const { list, asked } = read([HEADS, withCell(WUMP, 4, 'art. 10 Gallery'), GOBBET, ['Gallery: Criminal Code']])
    expect([list[0]?.['offence'], asked]).toEqual(['', ['rule:law']])
  })
  it('on a sheet of their own, each behind the heading that it stands under', () => {
    const heads = [...HEADS.slice(0, 7), 'Rz.', ...HEADS.slice(8)]
    const { list, asked } = readAll([
      gridOf([heads, withCell(WUMP, 7, 'G'), withCell(GOBBET, 7, 'G'), withCell(withCell(GOBBET, 1, 'Third One'), 7, 'Q')]),
      gridOf(
        [
          ['Short', 'Meaning'],
          ['Rz. (result): G', 'guilty'],
          ['Rz. (result): Q', 'acquitted'],
        ],
        'Signs',
      ),
    ])
    expect(list.map((r) => r['outcome'])).toEqual(['convicted', 'convicted', 'acquitted'])
    expect(asked).toEqual([])
  })
})

describe('a name in Khmer letters over the same in Latin ones', () => {
  const lines = [
    HEADS,
    withCell(WUMP, 1, 'គំរូ ដី'),
    ['', 'SAMPLE DEY', ...HEADS.slice(2).map(() => '')],
    withCell(GOBBET, 1, 'សាកល្បង បួន'),
    ['', 'TESTING BUON', ...HEADS.slice(2).map(() => '')],
  ]
  const over = [2, 4].flatMap((top) => HEADS.flatMap((_, left) => (left === 1 ? [] : [{ top, bottom: top + 1, left, right: left }])))
  it('is one person where all other cells lie over both lines', () => {
    const { list, asked } = readAll([gridOf(lines, 'List', over)])
    expect(list.map((r) => [r['accused_name'], r['accused_name_latin'], r['sentence_months']])).toEqual([
      ['គំរូ ដី', 'SAMPLE DEY', '84'],
      ['សាកល្បង បួន', 'TESTING BUON', '60'],
    ])
    expect(asked).toEqual([])
  })
  it('and may be anybody where they do not', () => {
    const { list } = readAll([gridOf(lines, 'List', over.slice(0, 1))])
    expect(list.map((r) => r['accused_name_latin'])).toEqual(['', ''])
  })
})

describe('what somebody put right', () => {
  const corrected = [HEADS, withCell(WUMP, 8, '9 years (corrected from 8 years)'), withCell(GOBBET, 8, '៩ ឆ្នាំ (កែពី ៨ ឆ្នាំ)')]
  it('is asked about once, and is then what stands first, or left unsaid', () => {
    expect(read(corrected).asked).toEqual(['rule:corrected'])
    expect(read(corrected, { 'rule:corrected': 'yes' }).list.map((r) => r['sentence_months'])).toEqual(['108', '108'])
    const { list, faults } = read(corrected, { 'rule:corrected': 'no' })
    expect(list.map((r) => r['sentence_months'])).toEqual(['', ''])
    expect(faults.filter((f) => f.fault === 'left-unsaid' && f.field === 'sentence_months')).toHaveLength(2)
  })
  const ofPrison = (cell: string) => {
    const { list, asked, faults } = read([HEADS, withCell(WUMP, 8, cell), GOBBET], { 'rule:corrected': 'yes' })
    const [first] = list
    return { said: [first?.['sentence_months'], first?.['suspended_months'], first?.['fine']], asked, faults }
  }
  it.each([
    ['9 years (corrected from 8 years), of which 2 years suspended', ['108', '24', '']],
    ['9 years (corrected from 8 years), 2 years suspended, fine 5 million riel', ['108', '24', '5000000']],
    ['3 years [corrected from 2 years], all suspended', ['36', '36', '']],
    ['៩ ឆ្នាំ (កែពី ៨ ឆ្នាំ) ព្យួរ ២ ឆ្នាំ', ['108', '24', '']],
    ['9 years, 2 years suspended (corrected from 8 years)', ['108', '24', '']],
    ['9 years corrected from 8 years', ['108', '', '']],
    ['1 year (corrected from 2)', ['12', '', '']],
  ])('takes nothing with it that stands behind: %s', (cell, said) => {
    expect(ofPrison(cell)).toMatchObject({ said, asked: [] })
  })
  it.each([
    '9 years corrected from 8 years, of which 2 years suspended',
    '9 years corrected from 8 years, 2 years',
    '9 years (corrected from 8 years, 2 years suspended)',
    '9 years (corrected from 8 years, fine 5 million riel)',
    '9 (corrected from 8 years)',
  ])('is no correction where more would go: %s', (cell) => {
    const { said, asked, faults } = ofPrison(cell)
    // What is no number stays as it stands, and the form's own reader says what is wrong with it.
    const isTaken = asked.length + faults.length === 0 && /^\d+$/.test(said[0] ?? '')
    expect([cell, isTaken]).toEqual([cell, false])
  })
  it('may be a day or an age', () => {
    const day = withCell(WUMP, 6, '2025-01-17 (corrected from 7 January 2025)')
    const others = [1, 2, 3].map((n) => withCell(withCell(GOBBET, 0, `TST 1${n}/24`), 1, `SAMPLE ${'ABCD'[n]}`))
    const { list } = read([HEADS, day, withCell(GOBBET, 3, '37 (corrected from 17)'), ...others], { 'rule:corrected': 'yes' })
    expect([list[0]?.['decided_on'], list[1]?.['age_band']]).toEqual(['2025-01-17', '18+'])
  })
})

describe('several things in one heading or cell', () => {
  it('ticks under had and had not are two answers to what stands above them', () => {
    const heads = [...HEADS, 'វត្តមាន', '']
    const { list, asked } = readAll([
      gridOf([heads, [...HEADS.map(() => ''), 'មាន', 'គ្មាន'], [...WUMP, '✓', ''], [...GOBBET, '', '✓']], 'List', [
        { top: 1, bottom: 1, left: 9, right: 10 },
        ...HEADS.map((_, left) => ({ top: 1, bottom: 2, left, right: left })),
      ]),
    ])
    expect(list.map((r) => r['presence'])).toEqual(['in_person', 'in_absentia'])
    expect(asked).toEqual([])
  })
  it('what is said of all of them by their number is said of each; of another number it is asked', () => {
    const names = '1. Wump Moonpocket\n2. Gobbet Sockdrawer\n3. Third One'
    const of = (text: string) => read([HEADS, ['TST 1/24', names, '', '', ...WUMP.slice(4, 7), text, ''], GOBBET])
    expect(of('ទាំង ៣ នាក់៖ រួចផុតពីបទចោទ')).toMatchObject({ asked: [] })
    expect(of('all three: acquitted').list.map((r) => r['outcome'])).toEqual(['acquitted', 'acquitted', 'acquitted', 'convicted'])
    expect(of('all four: acquitted').asked).toContain('rule:each')
  })
  it('the year right behind a law is no article', () => {
    const { list, asked } = read([HEADS, withCell(WUMP, 4, 'ម.២៥ ច្បាប់ជួញដូរមនុស្ស២០០៨ និង ម.៤៩៩ ក្រមព្រហ្មទណ្ឌ២០០៩'), GOBBET])
    expect([list[0]?.['offence'], list[0]?.['other_offences'], asked]).toEqual(['L2008-25', 'CC-OTHER', []])
  })
  it('a year and a number within it are a case, and eight noughts no day', () => {
    const { list, asked } = read([
      HEADS,
      withCell(withCell(WUMP, 0, '2023-00007'), 6, '20240805'),
      [...withCell(withCell(GOBBET, 0, '2024-00011'), 6, '00000000').slice(0, 7), 'pending', ''],
    ])
    expect(list.map((r) => [r['case_number'], r['decided_on']])).toEqual([
      ['2023-00007', '2024-08-05'],
      ['2024-00011', ''],
    ])
    expect(asked).toEqual([])
  })
})

describe('a row that is the same as an earlier one in all that is asked', () => {
  it('is asked about once, and is left out only where somebody says that it was entered twice', () => {
    const rows = [HEADS, WUMP, GOBBET, WUMP]
    const [id = '', ...others] = read(rows).asked
    expect([id.startsWith('rule:twice:list+'), others]).toEqual([true, []])
    expect(read(rows).list).toHaveLength(3)
    const { list, notes } = read(rows, { [id]: 'yes' })
    expect(list).toHaveLength(2)
    expect(notes).toContainEqual({ code: 'rows-twice', sheet: 'List', rows: [4] })
    expect(read(rows, { [id]: 'no' }).list).toHaveLength(3)
    expect(read([HEADS, WUMP, GOBBET, withCell(WUMP, 2, 'M')]).asked).toEqual([])
  })
  it('is one question for each: what is said of one is said of nobody else, in another case or the same', () => {
    const other = withCell(WUMP, 1, 'SAMPLE Other')
    const rows = [HEADS, WUMP, WUMP, GOBBET, GOBBET, other, other]
    const { asked } = read(rows)
    expect([asked.length, new Set(asked).size]).toEqual([3, 3])
    expect(read(rows, { [asked[0] ?? '']: 'yes' }).list).toHaveLength(5)
    expect(read(rows, { [asked[2] ?? '']: 'yes' }).list.filter((r) => r['accused_name'] === 'SAMPLE Other')).toHaveLength(1)
  })
})
