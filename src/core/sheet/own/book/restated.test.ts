/** Two lists of one book that tell of the same people at two times. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { readBook } from '../../../../../test/helpers/read-lists.ts'

const HEADS = 'Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment date|Verdict'
const older = [
  HEADS,
  '1/24|SAMPLE Dara|M|34|10|12/02/2024||',
  '1/24|SAMPLE Srey|F|29|12|12/02/2024|15/08/2024|Guilty',
  '2/24|SAMPLE Bopha|F|31|12|13/03/2024||',
  '9/24|SAMPLE Keo|M|40|12|20/03/2024||',
]
const newer = [
  HEADS,
  '1/24|SAMPLE Dara|M|34|10|12/02/2024|17/01/2025|Acquitted',
  '001/2024|SAMPLE Srey|F|29|12|12/02/2024|15/08/2024|Guilty',
  '2/24|SAMPLE Bopha|F|32|12|13/03/2024|18/01/2025|Guilty',
  '3/25|SAMPLE Phka|F|22|12|14/01/2025||',
]
const read = (book: Record<string, readonly string[]>, answer?: string) => {
  const { asked } = readBook('court-return', book)
  const id = asked.find((a) => a.startsWith('rule:restated')) ?? ''
  return { id, ...readBook('court-return', book, answer === undefined ? {} : { [id]: answer }) }
}

describe('people who stand on two sheets of a book', () => {
  it('are asked about once, and until then nothing goes in', () => {
    const { asked, waiting } = read({ Now: newer, Then: older })
    expect([asked, waiting]).toEqual([['rule:restated:now+then'], ['case_number']])
  })
  it.each([
    ['first', { Now: newer, Then: older }, 'Then', 'Now'],
    ['last', { 'Quarter 1': older, 'Quarter 2': newer }, 'Quarter 1', 'Quarter 2'],
  ] as const)('count once, as the sheet that stands %s has them, and whoever stands on one alone is kept', (answer, book, sheet, of) => {
    const { rows, notes } = read(book, answer)
    const ended = Object.fromEntries(rows.map((r) => [r['accused_name'], r['outcome']]))
    expect(ended).toEqual({
      'SAMPLE Dara': 'acquitted',
      'SAMPLE Srey': 'convicted',
      'SAMPLE Bopha': 'convicted',
      'SAMPLE Phka': '',
      'SAMPLE Keo': '',
    })
    expect(rows).toHaveLength(5)
    expect(notes).toContainEqual({ code: 'restated-left-out', sheet, of, rows: [2, 3, 4] })
  })
  it('all count where somebody says that they are others', () => {
    expect(read({ Now: newer, Then: older }, 'no').rows).toHaveLength(8)
  })
  it('are nobody’s where they differ in what nobody changes, or where the numbers begin anew', () => {
    const others = older.map((line) => line.replace('|F|', '|M|').replace('SAMPLE Dara|M', 'SAMPLE Dara|F'))
    expect(read({ Now: newer, Then: others }).id).toBe('')
    const bare = (lines: readonly string[], month: string) =>
      lines.map((line) => line.replace(/^(\d+)\/\d+/, '$1 KT').replace(/12\/02|13\/03/, month))
    expect(read({ Now: bare(newer, '02/05'), Then: bare(older, '01/04') }).id).toBe('')
  })
  it('are not asked about for one name alone', () => expect(read({ Now: newer.slice(0, 2), Then: older.slice(0, 2) }).id).toBe(''))
  it.each([
    ['Q1', 'Q2'],
    ['ត្រីមាសទី១', 'ត្រីមាសទី២'],
    ['March', 'June'],
    ['1st half', '2nd half'],
  ])('but are for one on sheets that are called by times, where the number has its year: %s, %s', (one, other) => {
    const book = { [one]: older.slice(0, 2), [other]: newer.slice(0, 2) }
    const { id } = read(book)
    expect([id.startsWith('rule:restated:'), read(book, 'last').of('outcome')]).toEqual([true, ['acquitted']])
  })
})
