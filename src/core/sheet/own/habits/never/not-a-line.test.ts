/** Lines of registers that are somebody's though they look like none, names in two columns, and sheets that nobody may put anywhere. */
import { describe, expect, it } from 'vitest'
import { country, knowIt, readLists, words } from '../../../../../../test/helpers/read-lists.ts'
import type { SheetGrid } from '../../grid/grid.ts'
import { forbidsItself } from '../../not-taken/forbids.ts'
import { Lines } from '../../../lines.ts'

knowIt()

describe('surname and given name in columns of their own', () => {
  const suspects = [
    'Family name|Given name|Sex|Age|Date of arrest',
    'Example|Sokha|M|34|2025-02-03',
    'Sample|Bopha|F|29|2025-02-05',
    'Example|Dara|M|41|2025-03-07',
  ]
  it('are one name, of whoever is no accused as well', () => {
    const { of } = readLists('suspect-return', [suspects.join('\n')])
    expect(of('suspect_name').slice(-2)).toEqual(['Sample Bopha', 'Example Dara'])
  })
  it('in Latin letters beside Khmer ones are the second spelling', () => {
    const list = [
      'File no|Family name (Latin)|Given name (Latin)|Family name (Khmer)|Given name (Khmer)|Sex|Date met',
      'F-1|Sample|Sokha|គំរូ|សុខា|M|2025-02-03',
      'F-2|Testing|Bopha|សាកល្បង|បុប្ផា|F|2025-02-05',
    ]
    const { of } = readLists('encounter', [list.join('\n')])
    expect([of('person_name'), of('person_name_latin')]).toEqual([
      ['គំរូ សុខា', 'សាកល្បង បុប្ផា'],
      ['Sample Sokha', 'Testing Bopha'],
    ])
  })
  it('do not take the place of a whole name', () => {
    const list = ['File no|Name|Family name|Sex|Date met', 'F-1|Sample Sokha|Sample|M|2025-02-03', 'F-2|Testing Bopha|Testing|F|2025-02-05']
    expect(readLists('encounter', [list.join('\n')]).of('person_name')).toEqual(['Sample Sokha', 'Testing Bopha'])
  })
})

describe('a dossier with several accused, of which the form asks nothing', () => {
  const HEADS = 'Case no|Received on|Charge|Name of accused|Sex|Born'
  const list = (...lines: readonly string[]) => readLists('dossier-return', [[HEADS, ...lines].join('\n')])
  it('is one record, and its further lines are told as going on with it', () => {
    const { of, notes } = list(
      '12/25|30-1-2025|Art 8|SAMPLE A|M|1972',
      '19/25|19-3-2025|Art 10|SAMPLE B|M|2002',
      '|||SAMPLE C|F|1986',
      '26/25|20-3-2025|Art 8|SAMPLE D|M|1972',
    )
    expect(of('case_number')).toEqual(['12/25', '19/25', '26/25'])
    expect(notes).toContainEqual({ code: 'rows-joined', sheet: 'List 1', rows: [4] })
    expect(notes.some((n) => n.code === 'lines-left-out')).toBe(false)
  })
  it('goes on in no signature', () => {
    const { notes } = list(
      '12/25|30-1-2025|Art 8|SAMPLE A|M|1972',
      '19/25|19-3-2025|Art 10|SAMPLE B|M|2002',
      '26/25|20-3-2025|Art 8|SAMPLE D|M|1972',
      '|||Clerk|signed',
    )
    expect(notes).toContainEqual({ code: 'lines-left-out', sheet: 'List 1', rows: [5] })
  })
  it('goes on in no signature of three cells, below the last of them', () => {
    const { notes } = list(
      '12/25|30-1-2025|Art 8|SAMPLE A|M|1972',
      '19/25|19-3-2025|Art 10|SAMPLE B|M|2002',
      '|||SAMPLE C|F|1986',
      '26/25|20-3-2025|Art 8|SAMPLE D|M|1972',
      '|||Prepared by|Clerk|2025',
    )
    expect(notes).toContainEqual({ code: 'rows-joined', sheet: 'List 1', rows: [4] })
    expect(notes).toContainEqual({ code: 'lines-left-out', sheet: 'List 1', rows: [6] })
    const person = list('12/25|30-1-2025|Art 8|SAMPLE A|M|1972', '19/25|19-3-2025|Art 10|SAMPLE B|F|2002', '|||SAMPLE C|M|1986')
    expect(person.notes).toContainEqual({ code: 'rows-joined', sheet: 'List 1', rows: [4] })
  })
})

describe('a sheet that says of itself that it may be put into no other system', () => {
  const sheet = (...lines: readonly string[]): SheetGrid => ({
    sheet: 'List',
    rows: Lines.of(lines.map((line, i) => ({ row: i + 1, cells: line.split('|') }))),
  })
  const forbids = (...lines: readonly string[]): boolean => forbidsItself([sheet(...lines)], country.forms, country, words)
  const SECRET = 'TOP SECRET. Must not be put into any other system'
  const HEADS = 'Client code|Name|Sex|Age|Date of entry|Remark'
  const ROWS = [
    'W1|SAMPLE A|F|21|01/02/2024|',
    'W2|SAMPLE B|F|22|02/02/2024|',
    'W3|SAMPLE C|F|23|03/02/2024|',
    'W4|SAMPLE D|F|24|04/02/2024|',
  ]
  it('is taken by none', () => {
    for (const title of [SECRET, 'ហាមចម្លង ហាមបញ្ចូលប្រព័ន្ធផ្សេង ឬផ្ញើចេញពីការិយាល័យ']) expect(forbids(title, HEADS, ...ROWS)).toBe(true)
  })
  it.each([
    ['below a line of three cells', ['Shelter X|Confidential|2024', SECRET, HEADS, ...ROWS]],
    ['in a cell of a line as wide as the list', [`Shelter X|Confidential|2024|Kampot|Director|${SECRET}`, HEADS, ...ROWS]],
    ['in the seventh line', ['Shelter X', 'Kampot', '2024', 'Director', 'Confidential', 'Page 1', SECRET, HEADS, ...ROWS]],
    ['alone under the list', [HEADS, ...ROWS, SECRET]],
    ['behind a word under the list', [HEADS, ...ROWS, `Note:|${SECRET}`]],
    ['where no list is found', [`Shelter X|Confidential|2024|${SECRET}`]],
  ])('is so %s', (_, lines) => expect(forbids(...lines)).toBe(true))
  it('is none where a remark on one row says it', () => {
    expect(forbids('Clients, confidential', HEADS, ...ROWS, 'W5|SAMPLE E|F|25|05/02/2024|do not upload her picture')).toBe(false)
    const unknown = [
      'Alpha|Bravo|Charlie',
      '1|SAMPLE A|kind',
      '2|SAMPLE B|tall',
      '3|SAMPLE C|young',
      '4|SAMPLE D|do not upload her picture',
    ]
    expect(forbids('Clients, confidential', ...unknown)).toBe(false)
  })
})
