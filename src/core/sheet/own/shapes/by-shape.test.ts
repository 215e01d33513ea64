/** Records that each stand on two lines are one each; two people of a case are two. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { words } from '../../../../../test/helpers/read-lists.ts'
import { Lines } from '../../lines.ts'
import type { SheetGrid } from '../grid/grid.ts'
import { pairLines } from './by-shape.ts'
import { mayBeOfOther } from './whose-line.ts'

const grid = (text: string): SheetGrid => ({
  sheet: 'List',
  rows: Lines.of(text.split('\n').map((line, i) => ({ row: i + 1, cells: line.split('|') }))),
})
const whole = (text: string): readonly string[] | undefined => {
  const paired = pairLines(grid(text), words)
  return paired && [...paired.whole.rows].map(({ row, cells }) => `${row}: ${cells.join('|')}`.replace(/\|$/, ''))
}
/** What becomes of it before anybody is asked. */
const takenAs = (text: string): 'sure' | 'asked' | 'none' => {
  const paired = pairLines(grid(text), words)
  return paired === undefined ? 'none' : paired.isSure ? 'sure' : 'asked'
}
const HEADS = 'No|Client|Sex/Age|Matter|Next date\n|ឈ្មោះ|Province|Lawyer|Remarks'
const ROWS = [1, 2, 3].map((n) => `${n}|Testing ${n}A|F/2${n}|labour|0${n}/08/2024\n|សាកល្បង|Takeo|Lawyer T.|`)

describe('records of two lines', () => {
  it('are one line each, under both their headings', () => {
    expect(whole(['Clients', HEADS, ...ROWS, '', '|3 clients'].join('\n'))).toEqual([
      '1: Clients',
      '2: No|Client|Sex/Age|Matter|Next date|ឈ្មោះ|Province|Lawyer|Remarks',
      '4: 1|Testing 1A|F/21|labour|01/08/2024|សាកល្បង|Takeo|Lawyer T.|',
      '6: 2|Testing 2A|F/22|labour|02/08/2024|សាកល្បង|Takeo|Lawyer T.|',
      '8: 3|Testing 3A|F/23|labour|03/08/2024|សាកល្បង|Takeo|Lawyer T.|',
      '10: ',
      '11: |3 clients',
    ])
  })
  it('may have a sum below them, which has one line', () =>
    expect(whole([HEADS, ...ROWS, 'Total|||3|'].join('\n'))?.at(-1)).toBe('9: Total|||3'))
})

describe('two lines that are two', () => {
  it.each([
    [
      'people of a case, under headings in two languages',
      'No|Name|Sex|Age\n|ឈ្មោះ|ភេទ|អាយុ',
      (n: number) => `${n}|Sample ${n}A|F|2${n}\n|Sample ${n}B|M|3${n}`,
    ],
    [
      'records below a heading with parts',
      'No|Victim||Days\n|Name|Sex|',
      (n: number) => `${n}|Sample ${n}A|F|2${n}\n${n + 10}|Sample ${n}B|M|3`,
    ],
    [
      'a name and a remark now and then',
      HEADS,
      (n: number) => (n === 2 ? `${n}|Testing|F/2${n}|labour|\n|note|Takeo|x|` : `${n}|Testing|F/2${n}|labour|`),
    ],
    [
      'people of a case beside its number',
      'Case|Name|Article|Day\n|Khmer|Court|Judge',
      (n: number) => `${n}/24|Sample A|12|0${n}/02/2024\n|Sample B|12|0${n}/02/2024`,
    ],
  ])('are left as they are: %s', (_, heads, row) => expect(takenAs([heads, ...[1, 2, 3].map(row)].join('\n'))).toBe('none'))
})

describe('a second line that may be of somebody else', () => {
  const of = (first: string, second: string, cell = (n: number): string => String(n + 1)) =>
    takenAs(
      [`No|${first}|Nationality\n|${second}`, ...[1, 2, 3, 4].map((n) => `${n}|Sample ${n}A|Vietnamese\n|Sample ${n}B|${cell(n)}`)].join(
        '\n',
      ),
    )
  it.each([
    ['Name', 'Name of child|Age'],
    ['Client', 'Child|Age'],
    ['Mother', 'Baby|Age'],
    ['Survivor', 'Son or daughter|Age'],
    ['Resident', 'Accompanied by|Age'],
    ['Passenger', 'Who travels with her|Years'],
    ['ជនរងគ្រោះ', 'កូន|អាយុ'],
    ['ម្តាយ', 'ទារក|អាយុ'],
    ['អ្នកស្នាក់នៅ', 'សាច់ញាតិ|អាយុ'],
    ['Họ tên', 'Con|Tuổi'],
    ['ชื่อ', 'ชื่อบุตร|อายุ'],
    ['Client', 'Sex|Age'],
  ])('is asked about: %s over %s', (first, second) => expect(of(first, second)).toBe('asked'))
  it('and so is one whose headings nobody knows, or whose lines say nothing else than words', () => {
    expect(of('Client', 'Xyzzy|Plugh')).toBe('asked')
    expect(of('Client', 'Remarks|Lawyer', () => 'x')).toBe('asked')
  })
  it.each(['ប្រភេទជំនួយ|បន្ទប់', 'Remarks|Room', 'Lawyer|Room', 'ផ្សេងៗ|បន្ទប់'])('what is known and is of no person is not: %s', (second) =>
    expect(['sure', 'asked']).toContain(of('Client', second)),
  )
  it('nor is a word in the middle of another: a kind is no sex', () => {
    expect(mayBeOfOther(['ភេទ'], words)).toBe(true)
    expect(mayBeOfOther(['អាយុ'], words)).toBe(true)
    expect(mayBeOfOther(['ប្រភេទ'], words)).toBe(false)
    expect(mayBeOfOther(['ប្រភេទករណី', 'Remarks', 'ផ្សេងៗ'], words)).toBe(false)
  })
})

describe('one line that is of no record', () => {
  const heads = HEADS.replace('ឈ្មោះ|Province|Lawyer', 'ផ្សេងៗ|Village|Checked')
  const rows = (n: number, more = ''): string => `${n}|Testing ${n}A|F/2${n}|labour|0${n}/08/2024${more}\n|សាកល្បង|Takeo|Lawyer T.|`
  const all = (...lines: readonly string[]) => takenAs([heads, rows(1), rows(2), ...lines].join('\n'))
  it('or a second one with a cell too many, or a cell beyond the headings, is asked about', () => {
    expect(all(rows(3), rows(4))).toBe('sure')
    expect(all(`${rows(3)}|ran away`, rows(4))).toBe('asked')
    expect(all(rows(3, '|ran away'), rows(4))).toBe('asked')
    expect(all('a note of somebody', rows(3), rows(4))).toBe('asked')
  })
  it('and so is one of a lawyer and a province, which may be the lawyer’s', () =>
    expect(takenAs([HEADS.replace('ឈ្មោះ', 'ផ្សេងៗ'), ...[1, 2, 3, 4].map((n) => rows(n))].join('\n'))).toBe('asked'))
  it.each([
    '|Testing 5A|F/25|labour|05/08/2024\n|សាកល្បង|Takeo|Lawyer T.|',
    '|Testing 5A|F/25||',
    '||M/40|labour|',
    '\n|Testing 5A|F/25|labour|05/08/2024',
  ])('also behind the last that has a number: %s', (line) => expect(all(rows(3), rows(4), line)).toBe('asked'))
  it('while a sum, a signature and headings that come again are none', () => {
    expect(all(rows(3), rows(4), '', '|4 clients')).toBe('sure')
    expect(all(rows(3), heads, rows(4), 'Total|||4|')).toBe('sure')
  })
})
