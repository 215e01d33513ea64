/** A column for each article, sex and citizenship, and ticks in them. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../../store/files/load-country.ts'
import { findForm } from '../../../country/find.ts'
import type { Form } from '../../../country/country.ts'
import { Lines } from '../../lines.ts'
import { readOwnSheets } from '../read/read-sheets.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')

const TICKED = `
No.|Case no.|Name|Sex||Age|Citizenship||Article|||Registered|Stage|
|||Male|Female||Khmer|Chinese|10|12|17||Investigation|Awaiting trial
1|9/2025|SAMPLE River|X||31|x||||×|05/03/2025|X|
2|9/2025|SAMPLE Hill||✓|28||X|X|x||05/03/2025||✓
3|13/2025|SAMPLE Moon|x||40|X||X|||06/05/2025||x
||Total|2|1||2|1|2|1|1||1|2
`
const [DOWN, OVER] = [
  [0, 1, 2, 5, 11],
  [
    [3, 4],
    [6, 7],
    [8, 10],
    [12, 13],
  ],
]
const merges = [
  ...DOWN.map((c) => ({ top: 1, bottom: 2, left: c, right: c })),
  ...OVER.map(([left = 0, right = 0]) => ({ top: 1, bottom: 1, left, right })),
]
const read = (sheet: string) => {
  const rows = Lines.of(
    sheet
      .trim()
      .split('\n')
      .map((line, i) => ({ row: i + 1, cells: line.split('|').map((c) => c.trim()) })),
  )
  const said = readOwnSheets([{ sheet: 'List', rows, merges }], {
    form: findForm(country, 'court-return') as Form,
    country,
    words,
    answers: { 'rule:law': 'L2008', 'rule:each': 'no' },
    today: '2026-02-01',
  })
  if (!said || said === 'counts') throw new Error('no table was found')
  return {
    people: [...said.rows].map(({ cells }) =>
      ['accused_name', 'sex', 'citizenship', 'offence', 'other_offences', 'stage'].map((id) => cells[id] ?? '').join(' · '),
    ),
    asked: said.questions.map((q) => q.id),
    notes: said.notes.map((n) => n.code),
  }
}

describe('ticks under the numbers of articles', () => {
  it('are those articles, one or two of them, and the sums below are of the ticks', () => {
    const { people, asked, notes } = read(TICKED)
    expect(people).toEqual([
      'SAMPLE River · male · KHM · L2008-17 ·  · investigating_judge',
      'SAMPLE Hill · female · CHN · L2008-10 · L2008-12 · awaiting_trial',
      'SAMPLE Moon · male · KHM · L2008-10 ·  · awaiting_trial',
    ])
    expect(asked).toEqual([])
    expect(notes).not.toContain('total-disagrees')
  })
  it('are held to their sums', () => {
    expect(read(TICKED.replace('Total|2|1', 'Total|1|2')).notes).toContain('total-disagrees')
  })
  it.each([
    ['anything else', 'X|perhaps|'],
    ['a check, beside which a cross is a no,', 'X|✓|'],
    ['a check in another row', '✓||'],
  ])('are no articles where %s stands among them', (_, cells) => {
    expect(read(TICKED.replace('X|x||05/03', `${cells}|05/03`)).people.some((p) => p.includes('L2008-1'))).toBe(false)
  })
})
