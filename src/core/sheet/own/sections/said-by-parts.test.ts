/** Lists in parts, of which a heading or the name of a sheet says what no column does. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { readBook, readLists } from '../../../../../test/helpers/read-lists.ts'
import type { Answers } from '../questions/questions.ts'

const HEADS = 'No|Case no|Accused|Sex|Art. TIP law|Registered'
const row = (n: number): string => `${n}|${n}/2024|SAMPLE ${['Dara', 'Srey', 'Bopha', 'Vuthy', 'Sok', 'Chan'][n - 1]}|M|12|12/02/2024`
const read = (lines: readonly string[], answers: Answers = {}) => readLists('court-return', [lines.join('\n')], answers)
/** With the lines that are empty. */
const readAll = (lines: readonly string[], answers: Answers = {}) => readBook('court-return', { List: lines }, answers)
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

describe('what stands between the rows of a part and is no row', () => {
  const [convicted, dismissed] = [part('A. Convicted', 1), part('C. Dismissed', 5)]
  const of = (...between: readonly string[]) => readAll([...convicted, ...between, row(3), row(4), ...dismissed])
  it.each([
    ['a heading that nobody knows, and no headings', ['B. Sent to another court']],
    ['a heading without headings', ['B. Acquitted']],
    ['the foot of a page', ['Page 1', HEADS]],
    ['words of another in a line of two cells', ['B. Sundry|||2 persons', HEADS]],
  ])('ends it: %s', (_, between) => {
    const { of: values, asked } = of(...between)
    expect(values('outcome')).toEqual(['convicted', 'convicted', '', '', 'dismissed', 'dismissed'])
    expect(asked).toEqual([])
  })
  it.each([
    ['over its sum', ['B. Acquitted', 'Total: 2 persons', HEADS]],
    ['with its number beside it', ['B. Acquitted|||2 persons', HEADS]],
    ['far above', ['B. Acquitted', '', '', HEADS]],
  ])('is asked about, where it is a heading %s', (_, between) => {
    const { of: values, asked } = of(...between)
    expect(values('outcome')).toEqual(['convicted', 'convicted', '', '', 'dismissed', 'dismissed'])
    expect(asked).toEqual(['rule:part:outcome=acquitted:b. acquitted'])
    const yes = readAll([...convicted, ...between, row(3), row(4), ...dismissed], { [asked[0] ?? '']: 'yes' })
    expect(yes.of('outcome').slice(2, 4)).toEqual(['acquitted', 'acquitted'])
  })
  it('is asked about in Khmer', () => {
    const { of: values, asked } = of('ខ. មិនទាន់សម្រេច - កំពុងស៊ើបសួរ', 'សរុប ២ នាក់', HEADS)
    expect(values('outcome').slice(2, 4)).toEqual(['', ''])
    expect(asked).toHaveLength(1)
  })
  it('is no heading of the next, where it counts whoever stands above it', () => {
    const { of: values, asked } = read([...part('Part 1: Acquitted', 1), '2 persons convicted', HEADS, row(3), row(4)])
    expect(values('outcome')).toEqual(['acquitted', 'acquitted', '', ''])
    expect(asked).toEqual(['rule:part:outcome=convicted:2 persons convicted'])
  })
  it('does not end it on a further page', () => {
    expect(of('', HEADS).of('outcome').slice(2, 4)).toEqual(['convicted', 'convicted'])
  })
})

describe('a row in whose other cells it did not end so', () => {
  const heads = `${HEADS}|Remarks`
  it.each(['died before judgment', 'pending', 'fled', 'next hearing 15/06/2026', 'ស្លាប់មុនសាលក្រម'])(
    'keeps nothing of its part: %s',
    (remark) => {
      const lines = ['A. Convicted', heads, `${row(1)}|${remark}`, `${row(2)}|`, 'B. Acquitted', heads, `${row(3)}|`, `${row(4)}|`]
      const { of, faults } = read(lines)
      expect(of('outcome')).toEqual(['', 'convicted', 'acquitted', 'acquitted'])
      expect(faults).toEqual(['outcome two-answers'])
    },
  )
  it('keeps nothing of it where a day is still to come, but for that of a release', () => {
    const outcomes = (heading: string) =>
      read([
        'A. Convicted',
        `${HEADS}|${heading}`,
        `${row(1)}|15/06/2026`,
        row(2),
        'B. Acquitted',
        `${HEADS}|${heading}`,
        row(3),
        row(4),
      ]).of('outcome')
    expect(outcomes('Next hearing')).toEqual(['', 'convicted', 'acquitted', 'acquitted'])
    expect(outcomes('Sentence ends')).toEqual(['convicted', 'convicted', 'acquitted', 'acquitted'])
  })
})

it('whoever is to be convicted is not', () => {
  const { of, asked } = read([...part('Accused to be convicted', 1), ...part('Accused to be acquitted', 3)])
  expect(of('outcome')).toEqual(['', '', '', ''])
  expect(asked).toHaveLength(2)
})

describe('sheets that are named for it', () => {
  const book = (one: string, other: string, answers: Answers = {}) =>
    readBook('court-return', { [one]: [HEADS, row(1), row(2)], [other]: [HEADS, row(3), row(4)] }, answers)
  it('say whether their people are adults', () => {
    expect(book('ជនជាប់ចោទពេញវ័យ', 'ជនជាប់ចោទអនីតិជន').of('age_band')).toEqual(['18+', '18+', '<18', '<18'])
    expect(book('Accused adults', 'Accused minors').asked).toEqual([])
  })
  it.each([
    ['Adults', 'Minors'],
    ['Adult', 'Child'],
    ['ពេញវ័យ', 'អនីតិជន'],
    ['Accused of adults', 'Accused of minors'],
  ])('are asked about, where it may be the victims: “%s” and “%s”', (adults, minors) => {
    const { of, asked } = book(adults, minors)
    expect(of('age_band')).toEqual(['unknown', 'unknown', 'unknown', 'unknown'])
    expect(asked).toHaveLength(2)
    expect(book(adults, minors, Object.fromEntries(asked.map((id) => [id, 'yes']))).of('age_band')).toEqual(['18+', '18+', '<18', '<18'])
  })
  it('are asked about, where a title in them says another thing', () => {
    const titled = {
      Convicted: ['Persons acquitted by the court', HEADS, row(1)],
      Acquitted: ['Persons acquitted by the court', HEADS, row(3)],
    }
    const { of, asked } = readBook('court-return', titled)
    expect(of('outcome')).toEqual(['', 'acquitted'])
    expect(asked).toEqual(['rule:part:outcome=convicted:convicted'])
  })
  it('are asked about, where a line that is no row stands between their rows', () => {
    const parted = { Convicted: [HEADS, row(1), 'Sent to another court', row(2)], Acquitted: [HEADS, row(3)] }
    const { of, asked } = readBook('court-return', parted)
    expect(of('outcome')).toEqual(['', '', 'acquitted'])
    expect(asked).toEqual(['rule:part:outcome=convicted:convicted'])
    expect(readBook('court-return', parted, { [asked[0] ?? '']: 'yes' }).of('outcome')).toEqual(['convicted', 'convicted', 'acquitted'])
  })
  it('are told of, where a column says another thing of a row', () => {
    const heads = 'No|Case no|Accused|Sex|Year of birth|Art. TIP law|Registered'
    const born = (n: number, year: string) => row(n).replace('|M|', `|M|${year}|`)
    const years = { Adults: [heads, born(1, '1990'), born(2, '1980')], Minors: [heads, born(3, '1985'), born(4, '2009')] }
    const { of, asked, notes } = readBook('court-return', years, { 'rule:age': 'registered_on' })
    expect(of('age_band')).toEqual(['18+', '18+', '18+', '<18'])
    expect(asked).toEqual([])
    expect(notes.flatMap((n) => (n.code === 'unlike' ? [[n.sheet, n.row, n.kind, ...n.columns]] : []))).toEqual([
      ['Minors', 2, 'part-differs', 'Minors'],
    ])
  })
  it('say how they ended', () => {
    expect(book('Convicted', 'Acquitted').of('outcome')).toEqual(['convicted', 'convicted', 'acquitted', 'acquitted'])
  })
  it.each(['Minors victims', 'Cases with minors'])('say nothing of themselves in “%s”', (other) => {
    expect(book('Accused adults', other).of('age_band')).toEqual(['18+', '18+', 'unknown', 'unknown'])
    expect(book('Accused adults', other).asked).toHaveLength(1)
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

describe('headings that come again below another title', () => {
  const two = ['No|Case no|Accused|Sex|Dates||Article', '||||Registered|Judgment|']
  const one = ['No|Case no|Accused|Sex|Registered|Judgment|Article']
  const who = (n: number): string => `${n}|${n}/24|SAMPLE ${['Dara', 'Srey', 'Bopha', 'Vuthy'][n - 1]}|M|12/02/2024|15/08/2024|12`
  const list = (heads: readonly string[], first: string, second: readonly string[]) =>
    read([first, ...heads, who(1), who(2), ...second, ...heads, who(3), who(4)])
  it.each([
    ['two rows', two],
    ['one row', one],
  ] as const)('of %s are of their own law', (_, heads) => {
    const { of, asked } = list(heads, 'Cases under the TIP law of 2008', ['Cases under the Criminal Code'])
    expect(of('offence')).toEqual(['L2008-12', 'L2008-12', '', ''])
    expect(asked).toContain('rule:law')
  })
  it.each(['Cases under the TIP law of 2008', 'Cases under the TIP law of 2008 (continued)', 'Page 2', ''])(
    'are the same list below “%s”',
    (title) => {
      for (const heads of [two, one]) {
        const { of, asked } = list(heads, 'Cases under the TIP law of 2008', title === '' ? [] : [title])
        expect([of('offence'), asked]).toEqual([['L2008-12', 'L2008-12', 'L2008-12', 'L2008-12'], []])
      }
    },
  )
  it('may be summed together below the last of them', () => {
    for (const [sum, disagree] of [
      ['4', 0],
      ['2', 0],
      ['5', 1],
    ] as const) {
      const { notes } = list(one, 'Cases of January', ['Cases of February'])
      expect(notes.filter((n) => n.code === 'total-disagrees')).toEqual([])
      const summed = read([
        'Cases of January',
        ...one,
        who(1),
        who(2),
        'Cases of February',
        ...one,
        who(3),
        who(4),
        `Total||${sum} persons||||`,
      ])
      expect(summed.notes.filter((n) => n.code === 'total-disagrees')).toHaveLength(disagree)
    }
  })
})
