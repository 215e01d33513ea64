/** Records that each stand on two lines are one each; two people of a case are two. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { Lines } from '../../lines.ts'
import type { SheetGrid } from '../grid.ts'
import { pairLines } from './by-shape.ts'

const grid = (text: string): SheetGrid => ({
  sheet: 'List',
  rows: Lines.of(text.split('\n').map((line, i) => ({ row: i + 1, cells: line.split('|') }))),
})
const read = (text: string): readonly string[] | undefined => {
  const paired = pairLines(grid(text))
  return paired && [...paired.rows].map(({ row, cells }) => `${row}: ${cells.join('|')}`)
}
const HEADS = 'No|Client|Sex/Age|Matter|Next date\n|ឈ្មោះ|Province|Lawyer|Remarks'
const ROWS = [1, 2, 3].map((n) => `${n}|Testing ${n}A|F/2${n}|labour|0${n}/08/2024\n|សាកល្បង|Takeo|Lawyer T.|`)

describe('records of two lines', () => {
  it('are one line each, under both their headings', () => {
    expect(read(['Clients', HEADS, ...ROWS, '', '|3 clients'].join('\n'))).toEqual([
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
    expect(read([HEADS, ...ROWS, 'Total|||3|'].join('\n'))?.at(-1)).toBe('9: Total|||3|'))
})

describe('two lines that are two', () => {
  it.each([
    [
      'people of a case, under headings in two languages',
      'No|Name|Sex|Age\n|ឈ្មោះ|ភេទ|អាយុ',
      (n: number) => `${n}|Sample ${n}A|F|2${n}\n|Sample ${n}B|M|3${n}`,
    ],
    ['mother and child', 'No|Name|Nationality\n|Name of child|Age', (n: number) => `${n}|Sample ${n}A|Vietnamese\n|Sample ${n}B|${n}`],
    [
      'a client and her child',
      'No|Client|Nationality\n|Name of child|Age',
      (n: number) => `${n}|Sample ${n}A|Vietnamese\n|Sample ${n}B|${n}`,
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
  ])('are left as they are: %s', (_, heads, row) => expect(read([heads, ...[1, 2, 3].map(row)].join('\n'))).toBeUndefined())
})

describe('one line that is of no record', () => {
  const rows = (n: number, more = ''): string => `${n}|Testing ${n}A|F/2${n}|labour|0${n}/08/2024${more}\n|សាកល្បង|Takeo|Lawyer T.|`
  it('or a second one with a cell too many, or a cell beyond the headings, leaves the lines as they are', () => {
    expect(read([HEADS, rows(1), rows(2), rows(3), rows(4)].join('\n'))).toBeDefined()
    expect(read([HEADS, rows(1), `${rows(2)}|ran away`, rows(3), rows(4)].join('\n'))).toBeUndefined()
    expect(read([HEADS, rows(1), rows(2, '|ran away'), rows(3), rows(4)].join('\n'))).toBeUndefined()
    expect(read([HEADS, rows(1), rows(2), 'a note of somebody', rows(3), rows(4)].join('\n'))).toBeUndefined()
  })
})
