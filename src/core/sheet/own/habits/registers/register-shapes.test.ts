/** How registers are laid out: headings that reach down beside narrow ones, lines that explain themselves in brackets, amounts in a unit that a line says. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { country, knowIt, readBook, readLists, words } from '../../../../../../test/helpers/read-lists.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { Lines } from '../../../lines.ts'
import type { Merge } from '../../grid/grid.ts'
import { areTooSmall, isTooSmall } from '../../values/money.ts'
import type { Answers } from '../../questions/questions.ts'
import { readOwnSheets } from '../../read/read-sheets.ts'

knowIt()

const down = (top: number, left: number): Merge => ({ top, bottom: top + 1, left, right: left })
const over = (top: number, left: number, right: number): Merge => ({ top, bottom: top, left, right })

describe('headings of two rows of which only the lower holds what is known', () => {
  const register = (merges: readonly Merge[]) => {
    const lines = [
      'Register|||||||',
      'No|Agency|Licence|||Deposit ($)|Sent 2025|',
      '||No|Date of issue|Valid until||All|Women',
      '1|Sample Manpower|001|2022-03-15|2027-03-14|100000|40|10',
      '2|Testing Overseas|004|2023-07-01|2028-06-30|100000|12|4',
      '3|Invented Labour|007|2021-01-20|2026-01-19|100000|0|0',
    ]
    const rows = Lines.of(lines.map((line, i) => ({ row: i + 1, cells: line.split('|') })))
    const form = findForm(country, 'licence-register') as Form
    const said = readOwnSheets([{ sheet: 'List', rows, merges }], { form, country, words, answers: {}, today: '2026-02-01' })
    if (!said || said === 'counts') throw new Error('no list was found')
    return [...said.rows].map((r) => [r.cells['number'], r.cells['holder_name'], r.cells['issued_on'], r.cells['ended_on']])
  }
  it('are read together where those beside them reach down, and a bare number is of what stands over it', () =>
    expect(register([down(2, 0), down(2, 1), down(2, 5), over(2, 2, 4), over(2, 6, 7)])).toEqual([
      ['1', 'Sample Manpower', '2022-03-15', '2027-03-14'],
      ['4', 'Testing Overseas', '2023-07-01', '2028-06-30'],
      ['7', 'Invented Labour', '2021-01-20', '2026-01-19'],
    ]))
})

describe('a line over rows that explains itself in brackets', () => {
  const list = (...lines: readonly string[]) => readLists('inmate-list', [lines.join('\n')])
  const HEADS = 'Prisoner no|Name|Sex|Age|Nationality|Date of admission'
  const row = (n: number) => `${n}|SAMPLE ${n}|M|4${n}|Khmer|2024-0${n}-03`
  it('says what its rows are', () => {
    const { of } = list(HEADS, 'I. Convicts (sentenced)|||||', row(1), row(2), 'II. Accused (awaiting trial)|||||', row(3))
    expect(of('standing')).toEqual(['sentenced', 'sentenced', 'awaiting_trial'])
  })
  it('and says nothing where the two are not one', () => {
    const { of } = list(HEADS, 'Sentenced (awaiting trial)|||||', row(1), row(2), 'Awaiting trial (sentenced)|||||', row(3))
    expect(of('standing')).toEqual(['not_written', 'not_written', 'not_written'])
  })
})

describe('payments below what is ever paid', () => {
  const paid = (answers: Answers, ...above: readonly string[]) =>
    readLists(
      'fund-payment',
      [
        [...above, 'Client code|Date paid|Amount|Sex', 'F-1|12/03/2025|2000|F', 'F-2|13/03/2025|3000|M', 'F-3|14/03/2025|1500|F'].join(
          '\n',
        ),
      ],
      answers,
    )
  it('are asked about once for their column, and what the sheet says of itself comes first', () => {
    const { asked, faults } = paid({}, 'Unit: thousand riel (1 = 1,000)')
    expect([asked.filter((id) => id.startsWith('unit:')), faults]).toEqual([['unit:amount'], []])
  })
  it('are what somebody says that they count', () =>
    expect(paid({ 'unit:amount': 'thousand' }).of('amount')).toEqual(['2000000', '3000000', '1500000']))
  it.each([
    ['8', 1_000, true],
    ['2000', 1_000, false],
    ['2000', 20_000, true],
    ['20000', 20_000, false],
    ['2,000', 20_000, false],
    ['0', 20_000, false],
  ])('%s beside %i', (cell, least, small) => expect(isTooSmall(cell, least)).toBe(small))
  it('are a column of them only where most are', () =>
    expect([areTooSmall(['2000', '3000', '500000'], 20_000), areTooSmall(['2000', '400000', '500000'], 20_000)]).toEqual([true, false]))
})

describe('ages under men and under women', () => {
  const list = (kinds: string, ...rows: readonly string[]) =>
    readLists('encounter', [[`Date met|Name|Age||${kinds}`, '||Male|Female|', ...rows].join('\n')], { 'rule:numbered': 'yes' })
  const ROWS = ['03/07/2024|SAMPLE Dara|8||', '03/07/2024|SAMPLE Srey||36|', '09/07/2024|SAMPLE Vuthy|29||', '09/07/2024|SAMPLE Mom||21|']
  const MORE = [22, 23, 24].map((age) => `09/07/2024|SAMPLE ${age}||${age}|`)
  it('say which somebody is, and a total counts each column', () => {
    const { of, notes } = list('Nationality', ...ROWS, ...MORE, '10/07/2024|SAMPLE Bopha||8 months|', 'Total||2|6|')
    expect(of('sex')).toEqual(['male', 'female', 'male', ...Array<string>(5).fill('female')])
    expect(of('age_band')).toEqual(['<18', '18+', '18+', '18+', '18+', '18+', '18+', '<18'])
    expect(notes.filter((n) => n.code === 'total-disagrees')).toEqual([])
  })
  it('are nobody’s where both are filled, and that is named', () => {
    const { of, faults } = list('Nationality', ...ROWS, '10/07/2024|SAMPLE Sokha|17|17|')
    expect([of('sex')[4], of('age_band')[4]]).toEqual(['', ''])
    expect(faults).toEqual(['sex two-answers', 'age_band two-answers'])
  })
  it('say it also beside ticks under a word that is of sex and of something else', () => {
    const rows = ROWS.map((row, i) => (i % 2 === 0 ? `${row}✓` : row))
    expect(list('ភេទ', ...rows).of('sex')).toEqual(['male', 'female', 'male', 'female'])
  })
  it('say it also beside a dash under the other of the two', () => {
    const { of, faults } = list('Nationality', ...ROWS.map((row) => row.replace(/\|(?=\||$)/g, '|-')))
    expect([faults, of('sex')]).toEqual([[], ['male', 'female', 'male', 'female']])
    expect(of('age_band')).toEqual(['<18', '18+', '18+', '18+'])
  })
})

describe('numbers of people under men and under women', () => {
  const counts = (heading: string, cells: (i: number) => string, age = 'Male|Female') => {
    const people = ['Dara', 'Srey', 'Mom', 'Sok', 'Chan', 'Rith'].map((name, i) => `0${i + 1}/07/2024|SAMPLE ${name}|${cells(i)}|Cambodian`)
    const list = [`Date met|Name|${heading}||Nationality`, `||${age}|`, ...people].join('\n')
    return readLists('encounter', [list], { 'rule:numbered': 'yes' })
  }
  it.each(['Age 18 and over', 'Age under 18', 'Age <18', 'អាយុក្រោម១៨ឆ្នាំ', 'Age'])('are nobody’s age under “%s”', (heading) => {
    for (const cells of [(i: number) => (i % 2 ? '|9' : '12|'), () => '2|1']) {
      const { of, asked } = counts(heading, cells)
      expect(of('age_band').filter((band) => band !== '' && band !== 'unknown')).toEqual([])
      expect(asked.filter((id) => /male/.test(id))).not.toEqual([])
    }
  })
  it('that stand beside each other in each row are no ages, however large', () => {
    const { of } = counts('Age', (i) => `${20 + i}|${30 + i}`)
    expect(of('sex').filter((sex) => sex !== '' && sex !== 'unknown')).toEqual([])
  })
})

describe('a sheet beside the list', () => {
  it('whose rows are none of the form is said to be unread', () => {
    const { rows, notes } = readBook(
      'screening',
      {
        interviews: [
          'start|today|enum_name|deceived|_id',
          ...[1, 2, 3, 4].map((n) => `2024-05-0${n}T08:52:00|2024-05-0${n}|Testing Any|no|731000${n}`),
        ],
        members: ['Name|Sex|Age|Country', ...[1, 2, 3, 4].map((n) => `SAMPLE ${n}|male|3${n}|malaysia`)],
      },
      { 'rule:numbered': 'yes' },
    )
    expect(rows).toHaveLength(4)
    expect(notes.filter((n) => n.code === 'list-unread')).toEqual([{ code: 'list-unread', sheet: 'members' }])
  })
})

describe('a book of a sheet for each day', () => {
  const sheet = (title: string, n: number): readonly string[] => [
    title,
    'Name|Sex|Age|Province',
    `SAMPLE A${n}|F|24|Takeo`,
    `SAMPLE B${n}|M|31|Kandal`,
  ]
  const book = (one: string, other: string, answers: Answers = {}) =>
    readBook('detention', { [one]: sheet('Returned', 1), [other]: sheet('Returned', 2) }, { 'rule:numbered': 'yes', ...answers })
  it('is asked once whether each is of the day that it is named for', () => {
    expect(book('12-2-24', '19-2-24').asked).toContain('rule:title-day')
    const { of } = book('12-2-24', '19-2-24', { 'rule:title-day': 'yes' })
    expect(of('detained_day')).toEqual(['2024-02-12', '2024-02-12', '2024-02-19', '2024-02-19'])
  })
  it('is none where two are named for one day, or one for none', () => {
    expect(book('12-2-24', 'Later').asked).not.toContain('rule:title-day')
    expect(book('12-2-24', '12-2-24 (2)').asked).not.toContain('rule:title-day')
  })
})
