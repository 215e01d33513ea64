/** What somebody is asked where records may stand on two lines, and what each answer makes of them. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { knowIt, leftOutOf, readBook } from '../../../../../test/helpers/read-lists.ts'
import { foldText } from '../words/fold-text.ts'

knowIt()
const NAMES = ['Sample Dara', 'Sample Bopha', 'Sample Srey', 'Sample Mony', 'Sample Rith', 'Sample Sopheak']
const list = (heads: readonly string[], record: (n: number, name: string) => string): readonly string[] => [
  ...heads,
  ...NAMES.flatMap((name, i) => record(i + 1, name).split('\n')),
]
/** The question of the lines under these headings, and an answer to it. */
const about = (second: string): string =>
  `rule:two-lines:${second
    .split('|')
    .filter((heading) => heading !== '')
    .map(foldText)
    .join('+')}`

describe('a child below her mother', () => {
  const of = (first: string, second: string) =>
    list(
      [`File no|${first}|Nationality|Date identified|Status`, `|${second}|Age||`],
      (n, name) => `${n}/24|${name}|Vietnamese|0${n}/02/2024|victim\n|Testing ${'abcdef'[n - 1]}|${n + 1}||`,
    )
  const WAYS = [
    ['Client', 'Child'],
    ['Mother', 'Daughter'],
    ['Survivor', 'Son or daughter'],
    ['ជនរងគ្រោះ', 'កូន'],
    ['ម្តាយ', 'កុមារ'],
    ['Họ tên', 'Con'],
  ] as const
  it.each(WAYS)('is no age of hers, and is asked about once before anything else: %s, %s', (first, second) => {
    for (const form of ['identification', 'encounter']) {
      const { rows, asked, waiting } = readBook(form, { List: of(first, second) })
      expect([asked, waiting]).toEqual([[about(`|${second}|Age||`)], expect.arrayContaining(['file_number'])])
      expect(rows.map((r) => [r['age_years'] ?? '', r['age_band'] ?? ''])).not.toContainEqual(['2', '<18'])
      expect(rows).toHaveLength(NAMES.length)
    }
  })
  it('nor is it once somebody has said that it is another: her line is left out, and told', () => {
    const { of: read, asked, notes } = readBook('identification', { List: of('Client', 'Child') }, { [about('|Child|Age||')]: 'others' })
    expect([asked, read('age_years'), read('file_number')]).toEqual([[], NAMES.map(() => ''), NAMES.map((_, i) => `${i + 1}/24`)])
    expect(leftOutOf(notes)).toEqual([4, 6, 8, 10, 12, 14])
  })
})

describe('what else is kept of whoever stands above', () => {
  const HEAD = 'File no|Name of victim|Sex|Date found|Nationality'
  const of = (second: string, first: string, beside = '') =>
    list(
      [HEAD, second],
      (n, name) =>
        `${n}/24|${name}|F|0${n}/02/2024|Khmer\n|${first === 'n' ? 20 + n : first}|${n}|1${n}/03/2024|ok${n === 4 ? beside : ''}`,
    )
  it.each([
    ['|ប្រភេទជំនួយ|បន្ទប់|ថ្ងៃចេញ|ផ្សេងៗ', 'អាហារ', ''],
    ['|Name of village|Room|Left|Remarks', 'Prey Sample', ''],
    ['|ឈ្មោះភូមិ|បន្ទប់|ថ្ងៃចេញ|ផ្សេងៗ', 'ភូមិគំរូ', ''],
    ['|Age|Room|Left|Remarks', 'n', ''],
    ['|Kind of help|Room|Left|Remarks', 'Food', '|ran away'],
  ])('makes nobody of a second line: %s', (second, first, beside) => {
    for (const form of ['encounter', 'identification', 'victim-episode']) {
      const { rows, asked } = readBook(form, { List: of(second, first, beside) })
      expect([rows.length, asked]).toEqual([NAMES.length, [about(second)]])
      const said = readBook(form, { List: of(second, first, beside) }, { [about(second)]: 'one' })
      expect([said.rows.length, said.notes.map((n) => n.code)]).toEqual([NAMES.length, expect.arrayContaining(['on-several-lines'])])
    }
  })
  it('and her age on it is hers, once somebody has said so', () => {
    const { of: read } = readBook(
      'identification',
      { List: of('|Age|Room|Left|Remarks', 'n') },
      { [about('|Age|Room|Left|Remarks')]: 'one' },
    )
    expect(read('age_years')).toEqual(['21', '22', '23', '24', '25', '26'])
  })
})

describe('the newest case, which has no number yet', () => {
  const HEADS = ['No|Case|Name|Sex|Age|Registered|Result', '|Law 2008, art.|Alias|Nationality||Judgment|Sentence']
  const cases = (last: readonly string[]) => [
    ...list(HEADS, (n, name) => `${n}|${n}/24|${name}|F|3${n}|2024-05-0${n}|guilty\n|10|Nick ${n}|Khmer||2025-01-1${n}|8 years`),
    ...last,
  ]
  it.each([
    [['|7/24|SAMPLE ena|F|35|2024-05-05|guilty', '|10|Nick 7|Khmer||2025-01-15|8 years']],
    [['|7/24|SAMPLE ena|F|35||', '|12||Thai|||']],
    [['', '|7/24|SAMPLE ena|F|35|2024-05-05|guilty']],
    [['||SAMPLE other|M|40|2024-05-05|']],
  ])('is no half case and no convict: %j', (last) => {
    const open = readBook('court-return', { List: cases(last) })
    expect([open.asked, open.rows.length]).toEqual([[about(HEADS[1] ?? '')], NAMES.length])
    const said = readBook('court-return', { List: cases(last) }, { [about(HEADS[1] ?? '')]: 'one' })
    expect(said.of('accused_name')).toEqual(NAMES)
    expect(said.of('case_number')).toEqual(NAMES.map((_, i) => `${i + 1}/24`))
    expect(leftOutOf(said.notes)).toEqual(last.flatMap((line, i) => (line === '' ? [] : [15 + i])))
  })
  it('and a list without it is read without a question', () => {
    const { asked, of } = readBook('court-return', { List: cases([]) })
    expect([asked, of('decided_on')]).toEqual([[], ['11', '12', '13', '14', '15', '16'].map((day) => `2025-01-${day}`)])
  })
})

describe('somebody else on the second line', () => {
  const of = (who: string, nationality: string, cells: string) =>
    list(
      ['File no|Name of victim|Sex|Age|Date identified|Status', `|${who}|${nationality}|Province||`],
      (n, name) => `${n}/24|${name}|F|2${n}|0${n}/02/2024|victim\n|${cells}||`,
    )
  const WHO = [
    'Employer',
    'Lawyer',
    'Judge',
    'Witness',
    'Owner',
    'Interpreter',
    'Prosecutor',
    'Arrested by',
    'Recruiter',
    'Suspect',
    'Next of kin',
    'Telephone',
  ]
  it.each(WHO)('gives her neither a country nor a province unasked: %s', (who) => {
    const { of: read, asked } = readBook('identification', { List: of(who, 'Nationality', 'Mr a|Thai|Koh Kong') })
    expect([...read('citizenship'), ...read('province')].filter((cell) => cell !== '' && cell !== 'not_written' && cell !== 'UNK')).toEqual(
      [],
    )
    expect(asked).toEqual([about(`|${who}|Nationality|Province||`)])
  })
  it.each(['មេធាវី', 'ចៅក្រម', 'នគរបាល', 'មន្ត្រី', 'ថៅកែ', 'ជនសង្ស័យ', 'អាណាព្យាបាល', 'អ្នកនាំ'])('in Khmer as well: %s', (who) => {
    const { of: read } = readBook('identification', { List: of(who, 'សញ្ជាតិ', 'មេ ក|ថៃ|កោះកុង') })
    expect([...read('citizenship'), ...read('province')].filter((cell) => cell !== '' && cell !== 'not_written' && cell !== 'UNK')).toEqual(
      [],
    )
  })
  it('is asked about for each two lines of headings, and one answer is no answer to the other', () => {
    const alias = list(
      ['File no|Name of victim|Date identified|Status', '|Alias|Age|'],
      (n, name) => `${n}/24|${name}|0${n}/02/2024|victim\n|Nick ${n}|3${n}|`,
    )
    const child = list(
      ['File no|Name of victim|Date identified|Status', '|Child|Age|'],
      (n, name) => `5${n}/24|${name}|0${n}/03/2024|victim\n|Testing ${'abcdef'[n - 1]}|${n}|`,
    )
    const book = { A: alias, B: child }
    expect(readBook('identification', book).asked).toEqual([about('|Alias|Age|'), about('|Child|Age|')])
    const half = readBook('identification', book, { [about('|Alias|Age|')]: 'one' })
    expect([half.asked, half.waiting]).toEqual([[about('|Child|Age|')], expect.arrayContaining(['file_number'])])
    const both = readBook('identification', book, { [about('|Alias|Age|')]: 'one', [about('|Child|Age|')]: 'others' })
    expect(both.of('age_years')).toEqual(['31', '32', '33', '34', '35', '36', ...NAMES.map(() => '')])
  })
})
