/** A heading that is a law and nothing else, over its articles. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { readBook, readLists, words } from '../../../../../test/helpers/read-lists.ts'

const TITLE = 'Accused under the Law on Suppression of Human Trafficking and Sexual Exploitation (2008)'
const read = (articles: string, heading: string, pairs: readonly (readonly [string, string])[], title = TITLE) => {
  const { rows, asked, faults } = readLists('court-return', [
    [
      title,
      `No|Case|Name|Sex|Age|Citizenship|${articles}|${heading}|Registered|Decided|Status|Term (years)`,
      ...pairs.map(
        ([own, other], i) =>
          `${i + 1}|00${i + 2}/2024|SAMPLE ${['Hill', 'Moon', 'Lake', 'Reed'][i]}|F|3${i}|Chinese|${own}|${other}|03/05/2024|20/12/2024|convicted|4`,
      ),
    ].join('\n'),
  ])
  return { asked, faults, charges: rows.map((r) => [r['offence'], r['other_offences']].filter((c) => (c ?? '') !== '').join(' ')) }
}
const PAIRS = [
  ['12', ''],
  ['21', '378'],
  ['12', '253'],
] as const

describe('a law alone over numbers', () => {
  it.each(['Criminal Code', 'With Criminal Code', 'and Criminal Code', 'Penal code', 'ក្រមព្រហ្មទណ្ឌ', 'និងក្រមព្រហ្មទណ្ឌ'])(
    'says whose articles they are, and none of those beside it: %s',
    (heading) => {
      const { asked, faults, charges } = read('Articles', heading, PAIRS)
      expect({ asked, faults }).toEqual({ asked: [], faults: [] })
      expect(charges.map((c) => c.split(' ').toSorted())).toEqual([['L2008-12'], ['CC-FRAUD', 'L2008-21'], ['CC-DETENTION', 'L2008-12']])
    },
  )
  it('in the words for an article, two in one cell, and as above', () => {
    const { asked, charges } = read('មាត្រា', 'ក្រមព្រហ្មទណ្ឌ', [
      ['21', 'មាត្រា ៣៧៨ និង ២៧'],
      ['"', '"'],
      ['12', '-'],
    ])
    expect(asked).toEqual([])
    expect(charges[0]?.split(/[; ]+/).toSorted()).toEqual(['CC-FRAUD', 'CC-OTHER', 'L2008-21'])
    expect(charges[1]).toBe(charges[0])
    expect(charges[2]).toBe('L2008-12')
  })
  it('where nothing says of which law the others are, that is asked, and they are not the code’s', () => {
    const { asked, charges } = read('Articles', 'Criminal Code', PAIRS, 'Accused, 2024')
    expect(asked).toEqual(['rule:law'])
    expect(charges.join()).not.toContain('CC-OTHER')
  })
  it('beside a column of the law of 2008 both say their own', () => {
    const { asked, charges } = read('TIP law', 'Criminal Code', PAIRS, 'Accused, 2024')
    expect(asked).toEqual([])
    expect(charges[1]?.split(' ').toSorted()).toEqual(['CC-FRAUD', 'L2008-21'])
  })
  it.each([
    ['counts', ['2', '1', '2']],
    ['articles of its first book', ['12', '21', '14']],
    ['days', ['03/05/2024', '04/06/2024', '05/06/2024']],
    ['a yes or a no', ['yes', 'no', 'yes']],
    ['ticks', ['x', 'x', 'x']],
    ['words among articles', ['378', '253', 'see file 378']],
  ] as const)('over %s it is asked about, and nobody is charged by it', (_, cells) => {
    const { asked, charges } = read(
      'Articles',
      'With Criminal Code',
      cells.map((cell) => ['12', cell]),
    )
    expect(charges.filter((c) => c !== '')).not.toEqual(expect.arrayContaining([expect.stringContaining('CC-')]))
    expect(asked).toContain('column:with criminal code')
  })
  it('and where somebody says that it is what they are charged with, its numbers are that law’s', () => {
    const { rows } = readLists(
      'court-return',
      [
        `No|Case|Name|Sex|Age|Articles (law 2008)|Criminal Code|Registered\n1|2/24|SAMPLE Hill|F|30|12|378 (fraud)|3/5/2024\n2|3/24|SAMPLE Moon|F|30|12||3/5/2024`,
      ],
      { 'column:criminal code': 'offence' },
    )
    expect(rows[1]?.['offence']).toBe('L2008-12')
    expect(`${rows[0]?.['offence']} ${rows[0]?.['other_offences']}`).not.toContain('CC-OTHER')
  })
  it('knows the laws by the country’s words', () => expect(Object.keys(words.laws)).toEqual(expect.arrayContaining(['L2008', 'CC'])))
})

describe('a law with an article of its own, under a heading for laws,', () => {
  const of = (articles: string, heading: string, cells: readonly (readonly [string, string])[], title = 'Accused, 2024') => {
    const { rows, asked, faults } = readLists('court-return', [
      [
        title,
        `No|Case|Name|Sex|Age|${articles}|${heading}|Registered`,
        ...cells.map(([own, other], i) => `${i + 1}|00${i + 2}/2024|SAMPLE Hill${'abcd'[i]}|F|3${i}|${own}|${other}|03/05/2024`),
      ].join('\n'),
    ])
    return {
      asked,
      faults,
      charges: rows.map((r) =>
        [r['offence'], r['other_offences']]
          .filter((c) => (c ?? '') !== '')
          .toSorted()
          .join(' '),
      ),
    }
  }
  const BOTH = { asked: [], faults: [], charges: ['L2008-18', 'CC-DETENTION L2008-17', 'CC-FRAUD L2008-11'] }
  it.each([
    ['Art. (TIP Law 2008)', 'Other law', 'Criminal Code art. 253', 'criminal code, article 378'],
    ['មាត្រា (ច្បាប់ ២០០៨)', 'ច្បាប់ផ្សេង', 'ក្រមព្រហ្មទណ្ឌ មាត្រា ២៥៣', 'មាត្រា ៣៧៨ ក្រមព្រហ្មទណ្ឌ'],
  ])('is that law for its own article and no other: %s', (articles, heading, one, two) => {
    expect(
      of(articles, heading, [
        ['18', ''],
        ['17', one],
        ['11', two],
      ]),
    ).toEqual(BOTH)
  })
  it('as well where the title says the law of the others', () => {
    expect(
      of(
        'Articles',
        'Law',
        [
          ['18', ''],
          ['17', 'Criminal Code art. 253'],
          ['11', 'Criminal Code art. 378'],
        ],
        TITLE,
      ).charges,
    ).toEqual(BOTH.charges)
  })
  it('and a law alone is still the law of the article beside it', () => {
    const { charges } = of('Article', 'Law', [
      ['18', 'TIP law'],
      ['253', 'Criminal Code'],
      ['11', 'TIP law'],
    ])
    expect(charges).toEqual(['L2008-18', 'CC-DETENTION', 'L2008-11'])
  })
  it('which says the same article again is the law of that', () => {
    const { charges } = of(
      'Article',
      'Law',
      [
        ['18', 'TIP law art. 18'],
        ['253', 'Criminal Code art. 253'],
        ['11', 'TIP law art. 11'],
      ],
      TITLE,
    )
    expect(charges).toEqual(['L2008-18', 'CC-DETENTION', 'L2008-11'])
  })
})

describe('two laws side by side under one heading for what somebody is charged with', () => {
  const charged = (parent: string, laws: readonly [string, string], pairs: readonly (readonly [string, string])[]) => {
    const { rows, asked, faults } = readLists('court-return', [
      [
        TITLE,
        `No|Case|Name|Sex|Age|Citizenship|${parent}||Registered|Decided|Status|Term (years)`,
        `||||||${laws.join('|')}||||`,
        ...pairs.map(
          ([one, two], i) =>
            `${i + 1}|00${i + 2}/2024|SAMPLE ${['Hill', 'Moon', 'Lake', 'Reed'][i]}|F|3${i}|Chinese|${one}|${two}|03/05/2024|20/12/2024|convicted|4`,
        ),
      ].join('\n'),
    ])
    const codes = rows.map((r) => [r['offence'], r['other_offences']].filter((c) => (c ?? '') !== '').join('; '))
    return { asked, faults, charges: codes.map((c) => c.split('; ').toSorted()) }
  }
  const SAID = [['CC-OTHER', 'L2008-16'], ['L2008-10'], ['CC-FRAUD'], ['CC-DETENTION', 'L2008-12']]
  const OWN = ['16', '10', '', '12'] as const
  const CODE = ['332', '', '378', '253'] as const
  for (const parent of ['Charge (articles)', 'Charges', 'Articles', 'បទចោទ'])
    it(`each has its own articles: ${parent}`, () => {
      const pairs = OWN.map((own, i) => [own, CODE[i] ?? ''] as const)
      const all = { asked: [], faults: [], charges: SAID }
      expect(charged(parent, ['TIP Law', 'Penal Code'], pairs)).toEqual(all)
      expect(
        charged(
          parent,
          ['Criminal Code', 'Law of 2008'],
          pairs.map(([a, b]) => [b, a] as const),
        ),
      ).toEqual(all)
    })
  it('and its own titles, with their articles', () => {
    const pairs = [
      ['fraud 377', 'unlawful recruitment for exploitation (art. 12)'],
      ['', 'unlawful recruitment for exploitation 12'],
    ] as const
    const { charges } = charged('Charges', ['Criminal Code', 'Law of 2008'], pairs)
    expect(charges.flat()).not.toContain('CC-OTHER')
    expect(charges[1]).toEqual(['L2008-12'])
  })
})

describe('an answer about the law of articles', () => {
  const list = (number: number, ...articles: readonly string[]) => [
    'No|Case|Name|Sex|Age|Citizenship|Article|Registered|Decided|Status|Term (years)',
    ...articles.map(
      (article, i) =>
        `${i + 1}|${number + i}/2024|SAMPLE ${['Hill', 'Moon'][i]}|F|3${i}|Chinese|${article}|03/05/2024|20/12/2024|convicted|4`,
    ),
  ]
  const book = { titled: [TITLE, ...list(102, '12', '21')], untitled: ['Accused, 2024', ...list(204, '253', '378')] }
  it('is of the sheets that name none: one whose title does is of that', () => {
    expect(readBook('court-return', book).asked).toContain('rule:law')
    const { of, asked } = readBook('court-return', book, { 'rule:law': 'CC' })
    expect(asked).toEqual([])
    expect(of('offence')).toEqual(['L2008-12', 'L2008-21', 'CC-DETENTION', 'CC-FRAUD'])
  })
  it('of last month is not said of a sheet that names another', () => {
    expect(readBook('court-return', { titled: book.titled }, { 'rule:law': 'CC' }).of('offence')).toEqual(['L2008-12', 'L2008-21'])
  })
})

describe('an article beside the title of its offence, in a column of its own', () => {
  const list = (title: string, article: string) =>
    readLists('court-return', [
      [
        'Accused, 2024',
        'No|Case|Name|Sex|Age|Citizenship|បទល្មើស|មាត្រា|Registered|Decided|Status|Term (years)',
        `1|102/2024|SAMPLE Hill|F|30|Chinese|${title}|${article}|03/05/2024|20/12/2024|convicted|4`,
      ].join('\n'),
    ])
  it.each([
    ['ការដឹកជញ្ជូនមនុស្សឆ្លងដែន', '១៨', 'L2008-18'],
    ['ដឹកជញ្ជូនមនុស្សឆ្លងដែន', '១៨', 'L2008-18'],
    ['លក់ ទិញ ឬដោះដូរមនុស្ស', '១៤', 'L2008-14'],
  ])('is of the one law in which it is that, though no heading names one: %s, %s', (title, article, code) => {
    const { asked, of } = list(title, article)
    expect([asked, of('offence')]).toEqual([[], [code]])
  })
  it.each([
    ['ដឹកជញ្ជូនមនុស្សឆ្លងដែន', '១៤'],
    ['ដឹកជញ្ជូនមនុស្សឆ្លងដែន', '១៨, ២៥៣'],
  ])('is asked about where the two do not say the same: %s, %s', (title, article) => {
    expect(list(title, article).asked).toContain('rule:law')
  })
})
