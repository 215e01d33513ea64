/** Lists in parts, of which a heading or the name of a sheet says what no column does. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { readBook, readLists } from '../../../../test/helpers/read-lists.ts'
import type { Answers } from './questions.ts'

const HEADS = 'No|Case no|Accused|Sex|Art. TIP law|Registered'
const row = (n: number): string => `${n}|${n}/2024|SAMPLE ${['Dara', 'Srey', 'Bopha', 'Vuthy', 'Sok', 'Chan'][n - 1]}|M|12|12/02/2024`
const read = (lines: readonly string[], answers: Answers = {}) => readLists('court-return', [lines.join('\n')], answers)
const part = (title: string, n: number, heads = HEADS): readonly string[] => [title, heads, row(n), row(n + 1)]

describe('the heading of a part', () => {
  it('says how its rows ended, or where they stand', () => {
    const { of, asked, notes } = read([
      ...part('ក. ជនជាប់ចោទដែលតុលាការបានផ្តន្ទាទោស', 1),
      ...part('ខ. ជនជាប់ចោទដែលតុលាការប្រកាសឲ្យរួចផុតពីបទចោទ', 3),
      ...part('គ. មិនទាន់សម្រេច - កំពុងស៊ើបសួរ', 5),
    ])
    expect(asked).toEqual([])
    expect(of('outcome')).toEqual(['convicted', 'convicted', 'acquitted', 'acquitted', '', ''])
    expect(of('stage').slice(4)).toEqual(['investigating_judge', 'investigating_judge'])
    expect(notes.filter((n) => n.code === 'part-says')).toHaveLength(3)
  })
  it('says nothing of the part below it whose own words nobody knows', () => {
    const { of } = read([...part('A. Convicted', 1), ...part('B. Acquitted', 3), ...part('C. Sundry', 5)])
    expect(of('outcome')).toEqual(['convicted', 'convicted', 'acquitted', 'acquitted', '', ''])
  })
  it('is asked about where a word beside it is not known, and holds of that part alone', () => {
    const lines = [...part('A. Convicted and at large', 1), ...part('B. Acquitted', 3)]
    const { of, asked } = read(lines)
    expect(asked).toEqual(['rule:part:outcome=convicted:a. convicted and at large'])
    expect(of('outcome')).toEqual(['', '', 'acquitted', 'acquitted'])
    const id = asked[0] ?? ''
    expect(read(lines, { [id]: 'yes' }).of('outcome')).toEqual(['convicted', 'convicted', 'acquitted', 'acquitted'])
    expect(read(lines, { [id]: 'no' }).of('outcome')).toEqual(['', '', 'acquitted', 'acquitted'])
  })
  it.each(['A. Not convicted', 'A. Not yet convicted', 'ក. មិនបានផ្តន្ទាទោស', 'Total convicted: 12'])(
    'is none of what “%s” denies, or sums',
    (title) => {
      const { of } = read([...part(title, 1), ...part('B. Acquitted', 3), ...part('C. Dismissed', 5)])
      expect(of('outcome').slice(0, 2)).toEqual(['', ''])
    },
  )
  it('alone is a title, and says nothing', () => {
    expect(read(part('Convicted', 1)).of('outcome')).toEqual(['', ''])
  })
  it('does not stand against what a row says itself: neither is kept', () => {
    const heads = `${HEADS}|Judgment date|Prison`
    const lines = [...part('A. Acquitted', 1, heads), ...part('B. Convicted', 3, heads)].map((l) =>
      /^\d/.test(l) ? `${l}|15/08/2024|2 years` : l,
    )
    const { of, faults } = read(lines)
    expect(of('outcome')).toEqual(['', '', 'convicted', 'convicted'])
    expect(faults).toEqual(['outcome two-answers', 'outcome two-answers'])
  })
  it('is silent where a column says it', () => {
    const heads = `${HEADS}|Verdict`
    const lines = [...part('A. Acquitted', 1, heads), ...part('B. Convicted', 3, heads)].map((l) => (/^\d/.test(l) ? `${l}|Guilty` : l))
    expect(read(lines).of('outcome')).toEqual(['convicted', 'convicted', 'convicted', 'convicted'])
  })
})

describe('sheets that are named for it', () => {
  const book = (one: string, other: string, answers: Answers = {}) =>
    readBook('court-return', { [one]: [HEADS, row(1), row(2)], [other]: [HEADS, row(3), row(4)] }, answers)
  it('say whether their people are adults', () => {
    expect(book('ពេញវ័យ', 'អនីតិជន').of('age_band')).toEqual(['18+', '18+', '<18', '<18'])
    expect(book('Adults', 'Minors').asked).toEqual([])
  })
  it('say how they ended', () => {
    expect(book('Convicted', 'Acquitted').of('outcome')).toEqual(['convicted', 'convicted', 'acquitted', 'acquitted'])
  })
  it.each(['Minors victims', 'Cases with minors'])('say nothing of themselves in “%s”', (other) => {
    expect(book('Adults', other).of('age_band')).toEqual(['18+', '18+', 'unknown', 'unknown'])
    expect(book('Adults', other).asked).toHaveLength(1)
  })
})

describe('headings of two rows', () => {
  it('that come again on the next page begin no other list', () => {
    const heads = ['No|Case no|Accused|Dates||Result', '|||Registered|Judgment|']
    const people = [1, 2, 3, 4].map(
      (n) => `${n}|${n}/2024|SAMPLE ${['Dara', 'Srey', 'Bopha', 'Vuthy'][n - 1]}|12/02/2024|15/08/2024|Guilty`,
    )
    const { rows, notes } = read([...heads, ...people.slice(0, 2), ...heads, ...people.slice(2), 'Total|||4 persons||'])
    expect(rows).toHaveLength(4)
    expect(notes.filter((n) => n.code === 'total-disagrees')).toEqual([])
  })
})
