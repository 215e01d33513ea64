/** Lines that count what stands above: of a section, of a page, of both; none is an accused, and each is held to the rows. Every person is invented. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../../../store/files/load-country.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { Lines } from '../../../lines.ts'
import { readOwnSheets } from '../../read/read-sheets.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')
const form = findForm(country, 'court-return') as Form

const HEADS = 'No|Case|Name|Sex|Age|Law 2008, art.|Registered|Judgment|Result|Prison (years)|Fine (million riel)'
const row = (n: number, fine = ''): string =>
  `${n}|${n}/24|SAMPLE Name${'abcdefghij'[n] ?? ''}|F|37|10|2024-05-0${n}|2025-01-17|guilty|7|${fine}`
const read = (...lines: readonly string[]) => {
  const rows = [HEADS, ...lines].map((line, i) => ({ row: i + 1, cells: line.split('|') }))
  const said = readOwnSheets([{ sheet: 'List', rows: Lines.of(rows) }], { form, country, words, answers: {}, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no table was found')
  return {
    names: [...said.rows].map((r) => r.cells['accused_name'] ?? ''),
    unlike: said.notes.flatMap((n) => (n.code === 'total-disagrees' ? [[n.row, n.stated, n.counted]] : [])),
    asked: said.questions.map((q) => q.id),
  }
}

describe('a line that carries a count to the next page', () => {
  it.each([
    ['យោងទៅទំព័របន្ទាប់', 'យោងពីទំព័រមុន'],
    ['យោងទៅ', 'យោងមក'],
    ['carried forward', 'brought forward'],
    ['C/F', 'B/F'],
    ['to next page', 'from previous page'],
    ['à reporter', 'report de la page 1'],
    ['លើកទៅទំព័រ ២', 'លើកមកពីទំព័រ ១'],
    ['ចុងទំព័រ', 'ដើមទំព័រ'],
  ])('is nobody, as %s and %s', (to, from) => {
    const { names, unlike, asked } = read(row(1), row(2), `|${to}|2 persons`, `|${from}|2 persons`, row(3), '|Total|3 persons')
    expect([names.length, unlike, asked]).toEqual([3, [], []])
  })
  it('is held to the rows above it', () => {
    expect(read(row(1), row(2), '|យោងទៅទំព័របន្ទាប់|៣ នាក់', row(3)).unlike).toEqual([[4, 3, 2]])
  })
  it('with its words where the name would stand', () => {
    expect(read(row(1), '||យោងមក ១ នាក់', row(2), '||សរុប ២ នាក់')).toMatchObject({ names: ['SAMPLE Nameb', 'SAMPLE Namec'], unlike: [] })
  })
  it('does not end the section that it lies in', () => {
    const lines = [
      row(1),
      '|Subtotal|1 person',
      row(2),
      '|c/f|2 persons',
      '|b/f|2 persons',
      row(3),
      '|Subtotal|2 persons',
      '|Grand total|3 persons',
    ]
    expect(read(...lines)).toMatchObject({ unlike: [], names: ['SAMPLE Nameb', 'SAMPLE Namec', 'SAMPLE Named'] })
  })
  it('begins the page that a total is of', () => {
    const lines = [row(1), row(2), '|លើកទៅទំព័របន្ទាប់|២ នាក់', '|លើកមកពីទំព័រមុន|២ នាក់', row(3)]
    expect(read(...lines, '|សរុបទំព័រ|១ នាក់', '|សរុបរួម|៣ នាក់').unlike).toEqual([])
    expect(read(...lines, '|សរុបទំព័រ|២ នាក់').unlike).toEqual([[7, 2, 3]])
  })
  it('before the first row brings what is of another list, and a total may be of both', () => {
    expect(read('|យោងមកពីឆ្នាំ២០២៣|១២ នាក់', row(1), row(2), '|សរុប|១៤ នាក់').unlike).toEqual([])
    expect(read('|យោងមកពីឆ្នាំ២០២៣|១២ នាក់', row(1), row(2), '|សរុប|២ នាក់').unlike).toEqual([])
    expect(read('|យោងមកពីឆ្នាំ២០២៣|១២ នាក់', row(1), row(2), '|សរុប|១៥ នាក់').unlike).toEqual([[5, 15, 2]])
  })
})

describe('totals of pages between those of sections', () => {
  it('are each held to what stands since the last of their kind', () => {
    const lines = [
      row(1),
      row(2),
      '|Page total|2 persons',
      row(3),
      '|Sub-total|3 persons',
      row(4),
      '|Page total|2 persons',
      '|Sub-total|1 person',
    ]
    expect(read(...lines).unlike).toEqual([])
    expect(read(...lines.with(6, '|Page total|4 persons').with(7, '|Sub-total|2 persons')).unlike).toEqual([[9, 2, 4]])
  })
})

describe('an amount with a part', () => {
  it('is added up as it is', () => {
    expect(read(row(1, '4.5'), row(2, '2'), '|Total|2 persons|||||||||6.5'.replace('|||||||||', '||||||||')).unlike).toEqual([])
    expect(read(row(1, '4.5'), row(2, '2'), '|Total|2 persons||||||||7').unlike).toEqual([[4, 7, 6.5]])
  })
})

describe('columns that are numbered again at the top of a page', () => {
  const heads = 'No|Case|Name|Sex|Age|Law 2008, art.|Registered|Judgment|Result|Prison (years)|Prison (months)|Appeal, date'
  const of = (...lines: readonly string[]) => {
    const rows = [heads, ...lines].map((line, i) => ({ row: i + 1, cells: line.split('|') }))
    const said = readOwnSheets([{ sheet: 'List', rows: Lines.of(rows) }], { form, country, words, answers: {}, today: '2026-02-01' })
    if (!said || said === 'counts') throw new Error('no table was found')
    return { months: [...said.rows].map((r) => r.cells['sentence_months']), asked: said.questions.map((q) => q.id) }
  }
  const [one, two] = [
    '1|1/24|SAMPLE One|F|37|10|2024-05-01|2025-01-17|guilty|7|6|2025-02-01',
    '2|2/24|SAMPLE Two|F|37|10|2024-05-01|2025-01-17|guilty|8||',
  ]
  const page = '1|2|3|4|5|6|7|8|9|10|11|12'
  it('are no years and months of a sentence', () => {
    expect(of(one, page, two)).toEqual({ months: ['90', '96'], asked: [] })
  })
  it('and more months than a year has are still asked about', () => {
    expect(of(one, two.replace('|8||', '|8|18|')).asked).toContain('column:prison (months)')
  })
})

describe('what is no such line', () => {
  it('an accused who was transferred, whose case stands in the row above', () => {
    const { names } = read(row(1), '2|2/24|TESTING Two|M|40|10|2024-05-02||ផ្ទេរទៅទំព័រ||')
    expect(names).toEqual(['SAMPLE Nameb', 'TESTING Two'])
  })
  it('a case of whose people only the number is known', () => {
    const { names, unlike } = read(row(1), '2|2/24|3 persons|M|40|10|2024-05-02|2025-01-17|guilty|7|')
    expect([names.length, unlike]).not.toEqual([1, []])
  })
  it('somebody of whom little is written', () => {
    expect(read(row(1), '2|2/24|TESTING Two').names).toEqual(['SAMPLE Nameb', 'TESTING Two'])
  })
})

describe('a book of a register in pages', () => {
  const HEADS = ['No|Name|Sex||Citizenship|Detained', '||Male|Female||']
  const MERGED = [0, 1, 4, 5].map((column) => ({ top: 0, bottom: 1, left: column, right: column }))
  const merges = (row: number) =>
    [...MERGED, { top: 0, bottom: 0, left: 2, right: 3 }].map((m) => ({ ...m, top: row + m.top, bottom: row + m.bottom }))
  const one = ['1|SAMPLE Tevy||✓|Thai|10/01/2024', '2|SAMPLE Sokha|✓||Khmer|11/01/2024']
  const rowsOf = (lines: readonly string[]) => {
    const rows = Lines.of(lines.map((line, i) => ({ row: i + 1, cells: line.split('|') })))
    const pages = lines.flatMap((line, i) => (line === HEADS[0] ? merges(i + 1) : []))
    const register = findForm(country, 'detention') as Form
    const how = { form: register, country, words, answers: { 'rule:numbered': 'yes' }, today: '2026-02-01' }
    const said = readOwnSheets([{ sheet: 'List', rows, merges: pages }], how)
    if (!said || said === 'counts') throw new Error('no table was found')
    return {
      list: [...said.rows].map(({ cells }) => [cells['sex'], cells['citizenship'], cells['detained_day']]),
      asked: said.questions.map((q) => q.id),
      faults: said.faults.map((f) => `${f.field} ${f.fault}`),
    }
  }

  it.each([
    ['Carried forward: 2 people', 'Brought forward: 2 people'],
    ['|បូកយោងទៅទំព័រក្រោយ៖ ២ នាក់', '|យោងពីទំព័រមុន៖ ២ នាក់'],
  ])('goes on below its headings, and a mark means the row above the break: %s', (to, from) => {
    const next = ['3|TESTING Dara|✓||〃|〃', '4|PROBE Ra||✓|Lao|12/01/2024']
    const list = [
      ['female', 'THA', '2024-01-10'],
      ['male', 'KHM', '2024-01-11'],
      ['male', 'KHM', '2024-01-11'],
      ['female', 'LAO', '2024-01-12'],
    ]
    expect(rowsOf([...HEADS, ...one, to, from, ...HEADS, ...next])).toEqual({ list, asked: [], faults: [] })
  })
  it('says of a mark with no row above it that it means nothing, and stores nothing', () => {
    const { list, faults } = rowsOf([...HEADS, '1|SAMPLE Tevy||✓|〃|10/01/2024', ...one.slice(1), '3|PROBE Ra|✓||–|11/01/2024'])
    expect([list.map(([, citizenship]) => citizenship), faults]).toEqual([['', 'KHM', ''], ['citizenship as-nothing']])
  })
})
