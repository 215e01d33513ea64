/** What somebody is asked where records may stand on two lines, and what each answer makes of them. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { knowIt, leftOutOf, readBook } from '../../../../../test/helpers/read-lists.ts'

knowIt()
const NAMES = ['Sample Dara', 'Sample Bopha', 'Sample Srey', 'Sample Mony', 'Sample Rith', 'Sample Sopheak']
const list = (heads: readonly string[], record: (n: number, name: string) => string): readonly string[] => [
  ...heads,
  ...NAMES.flatMap((name, i) => record(i + 1, name).split('\n')),
]
const ASKED = ['rule:two-lines']

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
      expect([asked, waiting]).toEqual([ASKED, expect.arrayContaining(['file_number'])])
      expect(rows.map((r) => [r['age_years'] ?? '', r['age_band'] ?? ''])).not.toContainEqual(['2', '<18'])
      expect(rows).toHaveLength(NAMES.length)
    }
  })
  it('nor is it once somebody has said that it is another: her line is left out, and told', () => {
    const { of: read, asked, notes } = readBook('identification', { List: of('Client', 'Child') }, { 'rule:two-lines': 'others' })
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
      expect([rows.length, asked]).toEqual([NAMES.length, ASKED])
      const said = readBook(form, { List: of(second, first, beside) }, { 'rule:two-lines': 'one' })
      expect([said.rows.length, said.notes.map((n) => n.code)]).toEqual([NAMES.length, expect.arrayContaining(['on-several-lines'])])
    }
  })
  it('and her age on it is hers, once somebody has said so', () => {
    const { of: read } = readBook('identification', { List: of('|Age|Room|Left|Remarks', 'n') }, { 'rule:two-lines': 'one' })
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
    expect([open.asked, open.rows.length]).toEqual([ASKED, NAMES.length])
    const said = readBook('court-return', { List: cases(last) }, { 'rule:two-lines': 'one' })
    expect(said.of('accused_name')).toEqual(NAMES)
    expect(said.of('case_number')).toEqual(NAMES.map((_, i) => `${i + 1}/24`))
    expect(leftOutOf(said.notes)).toEqual(last.flatMap((line, i) => (line === '' ? [] : [15 + i])))
  })
  it('and a list without it is read without a question', () => {
    const { asked, of } = readBook('court-return', { List: cases([]) })
    expect([asked, of('decided_on')]).toEqual([[], ['11', '12', '13', '14', '15', '16'].map((day) => `2025-01-${day}`)])
  })
})
