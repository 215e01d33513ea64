/** A line of a summary that names two words of a column explains neither; two short forms below each other do. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { readBook } from '../../../../../test/helpers/read-lists.ts'

const VICTIMS = ['File no|Name of victim|Sex|Age|Date identified']
const WOMAN = '1/24|SAMPLE na|F|21|01/02/2024'
const victims = (f: string, m: string): string[] => [
  ...VICTIMS,
  WOMAN.replace('|F|', `|${f}|`),
  `2/24|SAMPLE nb|${m}|22|02/02/2024`,
  `3/24|SAMPLE nc|${m}|12|03/02/2024`,
]
const KHMER = [
  'លេខសំណុំ|ឈ្មោះជនរងគ្រោះ|ភេទ|អាយុ|ថ្ងៃរកឃើញ',
  '1/24|គំរូ ក|ស្រី|21|01/02/2024',
  '2/24|គំរូ ខ|ប្រុស|22|02/02/2024',
  '3/24|គំរូ គ|ប្រុស|12|03/02/2024',
]
const convicts = (result: string): string[] => [
  'Case|Accused|Sex|Age|Law|Registered|Judgment|Result|Prison',
  `1/24|Wump Moon|F|37|2008 law art. 10|2024-05-06|2025-01-17|${result}|7 years`,
  `2/24|Gob Sock|M|19|2008 law art. 12|2024-05-07|2025-01-20|${result}|5 years`,
]

describe('a line of a summary', () => {
  const list = victims('F', 'M')
  it.each<[string, Record<string, string[]>]>([
    ['on a sheet of its own', { List: list, Summary: ['Summary', 'Sex: M|F', '2|1'] }],
    ['without its figures', { List: list, Summary: ['Sex: M|F'] }],
    ['in words', { List: victims('female', 'male'), Summary: ['Sex: male|female', '2|1'] }],
    ['below the list', { List: [...list, '', 'Sex: M|F', '2|1'] }],
    ['above the list', { List: ['Sex: M|F', '2|1', '', ...list] }],
    ['in Khmer', { List: KHMER, Summary: ['ភេទ៖ ប្រុស|ស្រី', '2|1'] }],
    ['in Khmer below the list', { List: [...KHMER, '', 'ភេទ៖ ប្រុស|ស្រី', '2|1'] }],
    ['of each sex and how many', { List: list, Summary: ['Sex: M|2', 'Sex: F|1'] }],
    ['of each sex, the other beside it', { List: list, Summary: ['Sex: M|F', 'Sex: F|M'] }],
  ])('changes nobody’s sex: %s', (_, book) => {
    expect(readBook('identification', book).of('sex').slice(0, 3)).toEqual(['female', 'male', 'male'])
  })
  it('changes no accused’s sex', () => {
    const book = { List: convicts('guilty'), Summary: ['Sex: M|F', '1|1'] }
    expect(readBook('court-return', book).of('sex')).toEqual(['female', 'male'])
  })
  it.each<[string, Record<string, string[]>]>([
    ['beside the list', { List: convicts('guilty'), Summary: ['Statistics 2025', 'Result: guilty|not guilty', '2|0'] }],
    ['below it', { List: [...convicts('guilty'), '', 'Result: guilty|acquitted', '2|0'] }],
    ['above it', { List: ['Result: guilty|acquitted', ...convicts('guilty')] }],
    ['in Khmer', { List: convicts('មានទោស'), Summary: ['លទ្ធផល៖ មានទោស|រួចខ្លួន', '2|0'] }],
    ['over two lines', { List: convicts('guilty'), Summary: ['Result: guilty|acquitted', 'Result: pending|convicted'] }],
  ])('acquits nobody: %s', (_, book) => {
    expect(readBook('court-return', book).of('outcome').slice(0, 2)).toEqual(['convicted', 'convicted'])
  })
  it('changes no citizenship', () => {
    const list = [
      'File no|Name of victim|Nationality|Age|Date identified',
      '1/24|SAMPLE na|Khmer|21|01/02/2024',
      '2/24|SAMPLE nb|Thai|22|02/02/2024',
    ]
    expect(readBook('identification', { List: list, Summary: ['Nationality: Khmer|Thai', '1|1'] }).of('citizenship')).toEqual([
      'KHM',
      'THA',
    ])
  })
})

describe('short forms below each other', () => {
  it('that nobody reads are explained', () => {
    const book = { List: [...convicts('Q'), convicts('V')[2] as string], Signs: ['Result: Q|acquitted', 'Result: V|guilty'] }
    expect(readBook('court-return', book).of('outcome')).toEqual(['acquitted', 'acquitted', 'convicted'])
  })
  it('are none where figures stand below, or where one says two things', () => {
    for (const signs of [
      ['Result: Q|acquitted', 'Result: V|guilty', '2|1'],
      ['Result: Q|acquitted', 'Result: Q|guilty'],
      ['Result: Q|acquitted'],
    ]) {
      const { of, asked, waiting } = readBook('court-return', { List: convicts('Q'), Signs: signs })
      expect([of('outcome').includes('acquitted'), asked, waiting]).toEqual([false, ['word:outcome:q'], ['outcome']])
    }
  })
})
