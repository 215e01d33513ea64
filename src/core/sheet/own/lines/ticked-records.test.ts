/** Several services that somebody had on one day, a tick each; and answers to one question in a column each. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { readBook, readLists } from '../../../../../test/helpers/read-lists.ts'
import { loadCountry } from '../../../../store/files/load-country.ts'
import { Lines } from '../../lines.ts'
import { findForm } from '../read/find-form.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../countries/kh`)

describe('ticks under what a record is found by', () => {
  const list = (heads: readonly [string, string, string], tick: string): string => `
Date|Client ID|${heads.join('|')}|By
03-10-2025|AC-019|${tick}||${tick}|KT
06-10-2025|AC-022||${tick}||SM
07-10-2025|AC-022|${tick}|${tick}|${tick}|SM
09-10-2025|AC-015|||${tick}|SM`
  it.each([
    [['Counselling', 'Medical', 'Legal'], '✓'],
    [['Services / Counselling', 'Services / Medical', 'Services / Legal'], 'x'],
    [['ប្រឹក្សាផ្លូវចិត្ត', 'វេជ្ជសាស្ត្រ', 'ជំនួយផ្នែកច្បាប់'], '√'],
  ] as const)('%j: are a record each', (heads, tick) => {
    const { rows, faults, notes } = readLists('service-return', [list(heads, tick)])
    expect(faults).toEqual([])
    expect(rows.map((r) => `${r['started_day']} ${r['file_number']} ${r['service_type']}`)).toEqual([
      '2025-10-03 AC-019 psychosocial',
      '2025-10-03 AC-019 legal',
      '2025-10-06 AC-022 medical',
      '2025-10-07 AC-022 psychosocial',
      '2025-10-07 AC-022 medical',
      '2025-10-07 AC-022 legal',
      '2025-10-09 AC-015 legal',
    ])
    expect(notes).toContainEqual({ code: 'ticks-parted', sheet: 'List 1', rows: [2, 4] })
  })
  const wanted = (title: string, group: string, heads: readonly [string, string, string], sheet = 'List 1') => ({
    [sheet]: [
      ...(title === '' ? [] : [title]),
      ...(group === '' ? [] : [`||||${group}||`]),
      `File no|Sex|Age|Date of service|${heads.join('|')}`,
      'SR-01|F|20|15/01/2025|x|x|',
      'SR-02|F|21|13/01/2025|x||x',
      'SR-03|F|22|14/01/2025||x|',
    ],
  })
  const PLAIN = ['Counselling', 'Medical', 'Legal aid'] as const
  it.each([
    ['', '', ['Counselling (refused)', 'Medical (refused)', 'Legal aid (refused)']],
    ['', '', ['Counselling needed', 'Medical needed', 'Legal aid needed']],
    ['', '', ['Requested: counselling', 'Requested: medical', 'Requested: legal aid']],
    ['', '', ['Planned counselling', 'Planned medical', 'Planned legal aid']],
    ['', '', ['ត្រូវការប្រឹក្សា', 'ត្រូវការពេទ្យ', 'ត្រូវការមេធាវី']],
    ['', '', ['បដិសេធប្រឹក្សា', 'បដិសេធពេទ្យ', 'បដិសេធមេធាវី']],
    ['', 'Services requested', PLAIN],
    ['', 'សេវាដែលស្នើសុំ', PLAIN],
    ['Needs of clients', '', PLAIN],
    ['ផែនការសេវា ឆ្នាំ២០២៥', '', PLAIN],
  ] as const)('are nothing that was given where they say so, until somebody does: %s %s %j', (title, group, heads) => {
    const { asked, rows, left, notes } = readBook('service-return', wanted(title, group, heads))
    expect(rows).toEqual([])
    expect(asked).toEqual([expect.stringMatching(/^rule:given:/)])
    expect(left.length).toBe(3)
    const from = 2 + Number(title !== '') + Number(group !== '')
    expect(notes).toContainEqual({ code: 'lines-left-out', sheet: 'List 1', rows: [from, from + 1, from + 2] })
    const said = (answer: string) => readBook('service-return', wanted(title, group, heads), { [asked[0] ?? '']: answer })
    expect([said('no').rows.length, said('no').asked]).toEqual([0, []])
    expect([said('yes').rows.length, said('yes').asked]).toEqual([5, []])
  })
  it('that were given stand beside those that were asked for', () => {
    const { rows, asked } = readLists('service-return', [
      `
File no|Sex|Age|Date of service|Counselling|Medical|Legal aid requested
SR-01|F|20|15/01/2025|x|x|
SR-02|F|21|13/01/2025|x||x
SR-03|F|22|14/01/2025|||x`,
    ])
    expect(asked).toEqual(['rule:given:legal aid requested'])
    expect(rows.map((r) => `${r['file_number']} ${r['service_type']}`)).toEqual([
      'SR-01 psychosocial',
      'SR-01 medical',
      'SR-02 psychosocial',
    ])
  })
  it('were given where a title says what its marks mean', () => {
    const { rows, asked } = readBook('service-return', wanted('Log 2025 (✓ = given that day, empty = not given)', '', PLAIN))
    expect([rows.length, asked]).toEqual([5, []])
  })
  it('a column of services that were needed, or a sheet so called, is no column of those that were given', () => {
    const list = ['File no|Sex|Age|Date|Service', 'SR-01|F|20|15/01/2025|Counselling', 'SR-02|F|21|13/01/2025|Medical']
    const needed = [(list[0] ?? '').replace('Service', 'Service needed'), ...list.slice(1)]
    for (const book of [{ Requests: list }, { 'List 1': needed }]) {
      const { of, asked } = readBook('service-return', book)
      expect(of('service_type').join('')).toBe('')
      expect(asked.some((id) => id.startsWith('rule:given:') || id.startsWith('column:service needed'))).toBe(true)
    }
    expect(readBook('service-return', { 'List 1': list }).rows.length).toBe(2)
  })
  it('make nobody two people: two ticks of the sexes are two answers still', () => {
    const { rows } = readBook('shelter-return', {
      List: [
        'Client ID|Came|Male|Female|Age',
        'C-1|03-10-2025|✓||12',
        'C-2|04-10-2025||✓|13',
        'C-3|05-10-2025|✓|✓|14',
        'C-4|06-10-2025|✓||15',
      ],
    })
    expect(rows.length).toBe(4)
  })
})

describe('an export of a form tool', () => {
  const NEEDS = ['health', 'legal', 'job', 'school', 'house', 'food']
  const own = ['start', 'end', '_id', '_submission_time']
  const heads = (group: string): string[] => [
    ...own,
    `${group}/code`,
    `${group}/sex`,
    `${group}/age`,
    'exp/abuse',
    'exp/abuse/no_pay',
    'exp/abuse/doc_taken',
    'exp/abuse/violence',
    'exp/abuse/none',
    'need/needs',
    ...NEEDS.map((a) => `need/needs/${a}`),
  ]
  const row = (n: number): string[] => [
    `2025-10-1${n}T09:00:11.000+07:00`,
    `2025-10-1${n}T10:00:40.000+07:00`,
    `5512${n}`,
    `2025-10-1${n}T12:00:05`,
    `RN00${n}`,
    'female',
    '43',
    'no_pay violence',
    '1',
    '0',
    String(n % 2),
    '0',
    'health job',
    ...NEEDS.map((a) => (['health', 'job'].includes(a) ? '1' : '0')),
  ]
  const found = (lines: readonly (readonly string[])[]) => {
    const grid = { sheet: '', rows: Lines.of(lines.map((cells, i) => ({ row: i + 1, cells }))) }
    const forms = country.forms.filter((f) => ['screening', 'service-return', 'shelter-return'].includes(f.id))
    const said = country.sheetWords && findForm([grid], forms, country, country.sheetWords, 'export.csv')
    return said && 'question' in said ? said.question.likely.map((l) => l.value) : said?.form.id
  }
  it.each(['grp_id', 'person', 'a/b'])('is asked about by its questions, whatever else stands in it (%s)', (group) => {
    expect(found([heads(group), ...[1, 2, 3, 4, 5].map(row)])).toContain('screening')
  })
  it('of other questions is of none of the forms', () => {
    const strange = [...own, ...['colour', 'bicycle', 'roof', 'well', 'pump', 'cow', 'pig', 'hen'].map((h) => `farm/${h}`)]
    expect(found([strange, ...[1, 2, 3, 4, 5].map((n) => row(n).slice(0, strange.length))])).toBe(undefined)
  })
  it('warns of no answer that is “more” than the one beside it', () => {
    const lines = [heads('grp_id'), ...[1, 2, 3, 4, 5, 6, 7, 8].map(row)].map((cells) => cells.join('|'))
    const { notes } = readBook('screening', { Export: lines })
    expect(notes.flatMap((n) => (n.code === 'unlike' ? [n.kind] : []))).toEqual([])
  })
})
