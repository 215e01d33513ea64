/** What is of another sentence, office, instance or person is never taken for the first court's own: it is asked, named or left unsaid. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { readLists } from '../../../../test/helpers/read-lists.ts'

const HEADS = 'Case no|Accused|Sex|Age|Art. TIP law|Registered|Charged on|Judgment date|Verdict'
const NAMES = ['Dara', 'Srey', 'Bopha']
/** Rows of a court's list, each with more cells behind. */
const list = (heads: string, ...more: readonly string[]): string =>
  [
    `${HEADS}|${heads}`,
    ...more.map((cells, i) => `${i + 1}/2024|SAMPLE ${NAMES[i]}|M|34|12|12/02/2024|14/02/2024|15/08/2024|Guilty|${cells}`),
  ].join('\n')
const read = (sheet: string, answers: Record<string, string> = {}) => readLists('court-return', [sheet], answers)

describe('years and months of a sentence', () => {
  it.each([
    'Prison years|Prison months',
    'ជាប់ពន្ធនាគារ (ឆ្នាំ)|ទោស (ខែ)',
    'Sentence years|Sentence months',
    'Sentence in years|Sentence in months',
  ])('that are parts are added: %s', (heads) => {
    const { of, asked } = read(list(heads, '2|6', '8|', '|10'))
    expect(asked).toEqual([])
    expect(of('sentence_months')).toEqual(['30', '96', '10'])
  })
  it.each(['Prison years|Prison months', 'ជាប់ពន្ធនាគារ (ឆ្នាំ)|ទោស (ខែ)', 'Sentence years|Sentence months', 'Sentence (months)|Prison (years)'])(
    'that are one time said twice are that time: %s',
    (heads) => {
      const isYearFirst = !heads.startsWith('Sentence (m')
      const { of, asked } = read(list(heads, isYearFirst ? '8|96' : '96|8', isYearFirst ? '3|36' : '36|3'))
      expect(asked).toEqual([])
      expect(of('sentence_months')).toEqual(['96', '36'])
    },
  )
  it.each([
    ['Sentence (months)|Years in prison', '96|2', '84|1'],
    ['Prison years|Sentence months', '2|96', '1|84'],
    ['Time in prison (years)|Sentence months', '2|96', '1|84'],
    ['In prison since (years)|Sentence (months)', '2|96', '1|84'],
    ['Prison served (years)|Sentence months', '2|96', '1|84'],
    ['Prison served (years)|Sentence months', '2|6', '1|7'],
    ['ជាប់ពន្ធនាគារ (ឆ្នាំ)|ទោស (ខែ)', '3|96', '2|84'],
    ['Time in prison (years)|Sentence months', '2|6', '1|7'],
    ['Sentence years|Sentence months', '2|96', '1|3'],
  ])('that cannot be parts are never added, but asked about or named as left out: %s over %s', (heads, one, two) => {
    const { of, asked, left } = read(list(heads, one, two))
    expect(asked.length + left.length).toBeGreaterThan(0)
    const [years, months] = heads.startsWith('Sentence (m') ? [1, 0] : [0, 1]
    const sum = [one, two].map((cells) => String(12 * Number(cells.split('|')[years]) + Number(cells.split('|')[months])))
    for (const [i, told] of of('sentence_months').entries()) expect(told).not.toBe(sum[i])
  })
  it('that somebody says are both the sentence, and are not, are two answers', () => {
    const { of, faults } = read(list('Sentence years|Sentence months', '2|96', '1|3'), {
      'column:sentence years': 'sentence_months',
      'column:sentence months': 'sentence_months',
    })
    expect(of('sentence_months')).toEqual(['', '15'])
    expect(faults.join()).toContain('two-answers')
  })
})
