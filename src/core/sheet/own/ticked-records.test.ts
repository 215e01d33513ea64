/** Several services that somebody had on one day, a tick each; and answers to one question in a column each. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { readBook, readLists } from '../../../../test/helpers/read-lists.ts'
import { loadCountry } from '../../../store/files/load-country.ts'
import { Lines } from '../lines.ts'
import { findForm } from './find-form.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)

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
