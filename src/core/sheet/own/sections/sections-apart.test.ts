/** Sections of one sheet, each with headings of its own: what they come to, and the law that they are of. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { readBook, readLists } from '../../../../../test/helpers/read-lists.ts'

const sections = (total: number): string =>
  [
    'A. Under investigation (law of 2008)',
    'No|Case|Name of accused|Sex|Article|Registered|Charged on|Measure',
    '1|36/25|SAMPLE Thma|M|11|2025-03-28|2025-03-31|detained',
    '2|37/25|SAMPLE Tuek|F|11|2025-03-28|2025-03-31|free',
    'Total A: 2 persons',
    '',
    'B. Judged (law of 2008)',
    'No|Case|Name of accused|Sex|Article|Registered|Charged on|Judgment date|Outcome|Sentence',
    '1|8/24|SAMPLE Dei|M|12|2024-03-01|2024-03-04|2024-11-04|convicted|8 years',
    'Total B: 1 person',
    '',
    `Grand total: ${total} persons`,
  ].join('\n')

/** The same with other lines for what its sections come to. */
const sumsOf = (first: string, last: readonly string[]): string[] => {
  const lines = sections(3)
    .split('\n')
    .filter((line) => !/total/i.test(line))
  const at = lines.findIndex((line) => line.startsWith('B.'))
  return readLists('court-return', [[...lines.slice(0, at), first, ...lines.slice(at), ...last].join('\n')]).notes.map((n) => n.code)
}

const codesOf = (total: number): string[] => readLists('court-return', [sections(total)]).notes.map((n) => n.code)

it('a sum below the last is of all of them, though each has headings of its own', () => {
  const codes = codesOf(3)
  expect(codes).not.toContain('total-disagrees')
})
it('and one that fits none of them is said', () => {
  expect(codesOf(4)).toContain('total-disagrees')
})
it.each([
  ['a section’s own', 'Total A: 2 persons', ['Total B: 3 persons']],
  ['each in the same words', 'Total: 2 persons', ['Total: 3 persons']],
  ['in Khmer', 'សរុបផ្នែក ក៖ ២ នាក់', ['សរុបផ្នែក ខ៖ ៣ នាក់']],
  ['counted alone', '2 accused', ['3 accused']],
  ['a part’s', '', ['Sub-total: 3 persons']],
] as const)('a wrong sum of one section is not that of all: %s', (_, first, last) => {
  expect(sumsOf(first, last)).toContain('total-disagrees')
})
it.each([
  ['grand total', 'Total A: 2 persons', ['Total B: 1 person', 'Grand total: 3 persons']],
  ['of all', 'សរុប ក៖ ២ នាក់', ['សរុប ខ៖ ១ នាក់', 'សរុបទាំងអស់៖ ៣ នាក់']],
  ['plain, below the section’s own', 'Total: 2 persons', ['Total: 1 person', 'Total: 3 persons']],
  ['plain, where the section’s says its name', 'Total A: 2 persons', ['Total: 3 persons']],
  ['plain, and no section has one', '', ['Total: 3 persons']],
  ['in words of what it counts', '', ['Total number of accused: 3 persons']],
] as const)('a sum of all of them fits: %s', (_, first, last) => {
  expect(sumsOf(first, last)).not.toContain('total-disagrees')
})

it('the law that the title names is of every section, though people of one above are charged under another as well', () => {
  const lines = sections(3).replaceAll(' (law of 2008)', '').replace('|F|11|', '|F|art. 11; art. 253 Criminal Code|')
  const { asked, of } = readLists('court-return', [`Cases under the law of 2008 on human trafficking\n\n${lines}`])
  expect(asked).not.toContain('rule:law')
  expect(of('offence')).toEqual(['L2008-11', 'L2008-11', 'L2008-12'])
})

describe('the law over a section is of that section alone', () => {
  const one = [
    'No|Case|Name of accused|Sex|Article|Registered|Charged on|Measure',
    '1|36/25|SAMPLE Thma|M|11|2025-03-28|2025-03-31|detained',
  ]
  const two = [
    'No|Case|Name of accused|Sex|Article|Registered|Charged on|Judgment date|Outcome|Sentence',
    '1|8/24|SAMPLE Dei|M|12|2024-03-01|2024-03-04|2024-11-04|convicted|8 years',
  ]
  const read = (above: readonly string[], between: readonly string[], answers = {}) => {
    const { of, asked } = readBook('court-return', { List: [...above, ...one, ...between, ...two] }, answers)
    const offences = of('offence')
    return [offences[0], offences.at(-1), asked.includes('rule:law')]
  }
  const TITLE = 'List of accused'
  it.each([
    ['under a title', [TITLE, 'A. Law of 2008'], ['', 'B. Judged']],
    ['with a blank line below it', [TITLE, '', 'A. Law of 2008', ''], ['', 'B. Judged', '']],
    ['without a title', ['A. Law of 2008'], ['', 'B. Judged']],
    ['with nothing over the next', [TITLE, 'A. Law of 2008'], ['']],
    ['and what its rows come to names it again', [TITLE, 'A. Law of 2008'], ['Total, law of 2008: 1 person', 'B. Judged']],
    ['in a note below it', [TITLE, 'A. Charged'], ['Articles are those of the law of 2008 on human trafficking', '', 'B. Judged']],
    ['in a line among its rows', [TITLE, 'A. Charged'], ['Law of 2008', '2|37/25|SAMPLE Tuek|F|11|2025-03-28|2025-03-31|free']],
    ['where one line is the title or a heading', ['Cases under the law of 2008 on human trafficking'], ['', 'Judged']],
  ] as const)('%s', (_, above, between) => {
    const [, second, isAsked] = read(above, between)
    expect([second, isAsked]).toEqual(['', true])
  })
  it.each([
    ['the title’s is of each', ['Cases under the law of 2008 on human trafficking', 'A. Charged'], ['', 'B. Judged'], 'L2008-12'],
    ['and no line over the next says otherwise', ['Cases under the law of 2008 on human trafficking'], [''], 'L2008-12'],
    ['one names its own', [TITLE, 'A. Cases'], ['', 'B. Law of 2008'], 'L2008-12'],
  ] as const)('%s', (_, above, between, offence) => {
    expect(read(above, between)[1]).toBe(offence)
  })
  it('and one that names another than the title is asked', () => {
    const [first, second, isAsked] = read(['Cases under the law of 2008 on human trafficking', 'A. Charged'], ['', 'B. Criminal Code'])
    expect([first, second, isAsked]).toEqual(['L2008-11', '', true])
  })
  it('what is answered of the sections that name none is not said of one that does', () => {
    expect(read([TITLE, 'A. Law of 2008'], ['', 'B. Judged'], { 'rule:law': 'CC' })[0]).toBe('L2008-11')
  })
})

describe('a law that the first section’s heading alone names', () => {
  const list = (...offences: readonly (readonly [title: string, article: string])[]): string =>
    [
      'Table 1: judged (law of 2008)',
      'No|Case|Name of accused|Sex|Offence|Article|Registered|Charged on|Judgment date|Outcome|Sentence',
      '1|8/24|SAMPLE Dei|M||12|2024-03-01|2024-03-04|2024-11-04|convicted|8 years',
      '',
      'Table 2: not yet judged',
      'No|Case|Registered|Charged on|Name of accused|Sex|Offence|Article',
      ...offences.map(([title, article], i) => `${i + 1}|3${i}/25|2025-03-28|2025-03-31|SAMPLE Thma${i}|M|${title}|${article}`),
    ].join('\n')
  const read = (...offences: readonly (readonly [title: string, article: string])[]) => readLists('court-return', [list(...offences)])
  const CROSSING = ['ដឹកជញ្ជូនមនុស្សឆ្លងដែន', '18'] as const
  it('is of the next as well where its rows say by their titles that their articles are of it', () => {
    const { of, asked } = read(CROSSING, ['', '11'])
    expect([asked, of('offence')]).toEqual([[], ['L2008-12', 'L2008-18', 'L2008-11']])
  })
  it.each([
    [
      'none does',
      [
        ['', '12'],
        ['', '11'],
      ],
    ],
    ['fewer than half do', [CROSSING, ['', '12'], ['', '11']]],
    [
      'a title says another article',
      [
        ['ដឹកជញ្ជូនមនុស្សឆ្លងដែន', '14'],
        ['', '12'],
      ],
    ],
    ['one is of another law', [CROSSING, ['', '253 of the Criminal Code']]],
  ] as const)('and asked about where %s', (_, offences) => {
    const { asked, of } = read(...offences, ['', '11'])
    expect(asked).toContain('rule:law')
    expect(of('offence').at(-1)).toBe('')
  })
})
