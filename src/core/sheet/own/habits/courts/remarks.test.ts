/** Remarks of a court's list: what the list has no column for, whether it counts, and what waits while it is asked. */
import { describe, expect, it } from 'vitest'
import { readLists } from '../../../../../../test/helpers/read-lists.ts'
import type { Answers } from '../../questions/questions.ts'

const HEADS = ['Case', 'Name', 'Sex', 'Age', 'Law 2008, art.', 'Registered', 'Judgment', 'Result', 'Prison (years)']
const WUMP = ['TST 1/24', 'Wump Moonpocket', 'F', '37', '10', '2024-05-06', '2025-01-17', 'guilty', '7']
const GOBBET = ['TST 1/24', 'Gobbet Sockdrawer', 'M', '19', '10', '2024-05-06', '2025-01-17', '', '']
const withCell = (row: readonly string[], at: number, cell: string): string[] => row.map((c, i) => (i === at ? cell : c))
const read = (lines: readonly (readonly string[])[], answers: Answers = {}) =>
  readLists('court-return', [lines.map((cells) => cells.join('|')).join('\n')], answers)

describe('what stands beside the list', () => {
  const rows = [
    [...HEADS, 'Remarks'],
    [...WUMP, '2 years suspended'],
    [...GOBBET, 'lawyer absent'],
  ]
  const withLast = (lines: readonly (readonly string[])[], cell: string) =>
    lines.map((l, i) => (i === lines.length - 1 ? withCell(l, 9, cell) : l))
  it('a remark that says what the list has no column for: whether it counts is asked', () => {
    expect(read(rows).asked).toEqual(['rule:remarks'])
    expect(read(rows, { 'rule:remarks': 'yes' }).of('suspended_months')).toEqual(['24', ''])
    expect(read(rows, { 'rule:remarks': 'no' }).of('suspended_months')).toEqual(['', ''])
  })
  it('until then, what this remark may be waits, and nothing else', () => {
    expect(read(rows).waiting).toEqual(['suspended_months'])
    expect(read(withLast(rows, 'acquitted')).waiting).toEqual(['suspended_months', 'outcome'])
  })
  it('and where there is a column for it, remarks stay remarks', () => {
    expect(read(rows.map((r, i) => [...r, i === 0 ? 'Suspended (months)' : '12'])).asked).not.toContain('rule:remarks')
  })
  describe('a remark that says how it ended, of somebody of whom no column does', () => {
    const heads = ['Case', 'Name', 'Sex', 'Age', 'Law 2008, art.', 'Registered', 'Judgment', 'Prison (years)', 'ផ្សេងៗ']
    const person = (name: string, ...end: readonly string[]) => ['TST 1/24', name, 'F', '37', '10', '2024-05-06', ...end]
    const list = (...ends: readonly string[][]) => [heads, ...ends.map((end, i) => person(`Wump ${i}`, ...end))]
    const told = (lines: readonly (readonly string[])[], answers: Answers = {}) => {
      const { asked, faults, rows, notes } = read(lines, answers)
      const isSaid = notes.some((n) => n.code === 'remarks-read')
      return { asked, isSaid, faults, said: rows.map((r) => [r['outcome'], r['sentence_months'], r['decided_on']].join(' ').trim()) }
    }
    const JUDGED = ['2025-01-17', '7', '']
    it('is read, and said, where the row says that it was judged and nothing else', () =>
      expect(told(list(JUDGED, ['2025-01-17', '', 'រួចខ្លួន'], ['', '', 'ឃុំ']))).toEqual({
        asked: [],
        isSaid: true,
        faults: [],
        said: ['convicted 84 2025-01-17', 'acquitted  2025-01-17', ''],
      }))
    it.each([
      ['of whom nothing says that anybody judged', ['', '', 'រួចខ្លួន'], 'acquitted'],
      ['a sentence', ['2025-01-17', '', 'ផ្តន្ទាទោស ៣ឆ្នាំ'], 'convicted 36 2025-01-17'],
      ['beside a sentence', ['2025-01-17', '7', 'រួចខ្លួន'], 'acquitted 84 2025-01-17'],
      ['with the day of the judgment', ['', '', 'judgment of 17/01/2025, acquitted'], 'acquitted  2025-01-17'],
    ])('is asked about: %s', (_, end, said) => {
      expect(told(list(JUDGED, end)).asked).toEqual(['rule:remarks'])
      expect(told(list(JUDGED, end), { 'rule:remarks': 'yes' }).said[1]).toBe(said)
      expect(told(list(JUDGED, end), { 'rule:remarks': 'no' }).said[1]).not.toBe(said)
    })
    it('is asked about where the list has a column of results, and this row’s cell is empty', () => {
      const lines = (result: string, remark: string) => [
        [...HEADS, 'Remarks'],
        [...WUMP, ''],
        [...withCell(GOBBET, 7, result), remark],
      ]
      expect(told(lines('', 'acquitted')).asked).toEqual(['rule:remarks'])
      expect(told(lines('', 'acquitted'), { 'rule:remarks': 'yes' }).said[1]).toBe('acquitted  2025-01-17')
      // Its own cell says that nothing is decided yet.
      expect(told(lines('pending', 'acquitted'), { 'rule:remarks': 'yes' }).faults).toEqual(['outcome two-answers'])
      expect(told(lines('guilty', 'acquitted on appeal')).asked).toEqual([])
    })
    it('is asked about under no heading at all, beside the table', () => {
      const lines = list(JUDGED, ['2025-01-17', '', 'acquitted']).map((l, i) => (i === 0 ? withCell(l, 8, '') : l))
      expect(told(lines).asked).toEqual(['rule:remarks'])
      expect(told(lines, { 'rule:remarks': 'yes' }).said[1]).toBe('acquitted  2025-01-17')
    })
    it('and under a word that nobody keeps for remarks it is nobody’s', () =>
      expect(told(list(JUDGED, ['2025-01-17', '', 'រួចខ្លួន']).map((l, i) => (i === 0 ? withCell(l, 8, 'Prosecutor') : l))).asked).toEqual([]))
  })
})

describe('a remark counts only where all of it is understood', () => {
  const remark = (text: string, answers: Answers = {}) => {
    const rows = [
      [...HEADS, 'Remarks'],
      [...WUMP, text],
      [...GOBBET, '1 year suspended; fine 3 million riel'],
      [...withCell(WUMP, 1, 'Third One'), 'compensation 2 million riel'],
      [...withCell(WUMP, 1, 'Fourth One'), 'in absentia'],
    ]
    const { rows: list, faults, asked } = read(rows, { 'rule:remarks': 'yes', ...answers })
    const [row] = list
    return [[row?.['suspended_months'], row?.['fine'], row?.['compensation'], row?.['presence']], faults, asked]
  }
  it.each([
    ['suspended 2 years', ['24', '', '', 'unknown']],
    ['2 years suspended; fine 5 million riel', ['24', '5000000', '', 'unknown']],
    ['judged in absentia, arrest warrant issued', ['', '', '', 'in_absentia']],
    ['កំបាំងមុខ, ចេញដីកាចាប់ខ្លួន', ['', '', '', 'in_absentia']],
    ['កំបាំងមុខ មានដីកាបង្គាប់ឱ្យចាប់ខ្លួន', ['', '', '', 'in_absentia']],
    ['ចាត់ទុកជាចំពោះមុខ ប្ដឹងឧទ្ធរណ៍ ០៨/១០/២០២៤', ['', '', '', 'deemed_present']],
    ['in absentia, appealed 15 Jan 2024', ['', '', '', 'in_absentia']],
    ['in absentia / arrest warrant issued', ['', '', '', 'in_absentia']],
  ])('%s', (text, said) => expect(remark(text)).toEqual([said, [], []]))
  it.each([
    ['suspended 2 years, revoked on appeal', 'revoked on appeal'],
    ['ព្យួរ ២ឆ្នាំ, សាលាឧទ្ធរណ៍លុបចោល', 'សាលាឧទ្ធរណ៍លុបចោល'],
    ['compensation 5 million riel, refused', 'refused'],
    ['សំណង ៥លានរៀល, បដិសេធ', 'បដិសេធ'],
    ['in absentia, appeal', 'appeal'],
    ['ចំពោះមុខ / ឧទ្ធរណ៍', 'ឧទ្ធរណ៍'],
    ['absent, later arrested and present', 'later arrested and present'],
  ])('nothing of "%s", until somebody says what stands beside it', (text, open) => {
    const id = `word:suspended_months+fine+compensation+presence:${open}`
    expect(remark(text)).toEqual([['', '', '', 'unknown'], [], [id]])
    expect(remark(text, { [id]: '' })).not.toEqual([['', '', '', 'unknown'], [], []])
  })
  it.each(['appeal: in absentia', 'lawyer absent', 'acquitted in absentia'])('and nothing of "%s"', (text) =>
    expect(remark(text)).toEqual([['', '', '', 'unknown'], [], []]),
  )
  it('two values of one field are two answers', () =>
    expect(remark('2 years suspended; 1 year suspended')).toEqual([['', '', '', 'unknown'], ['suspended_months two-answers'], []]))
})
