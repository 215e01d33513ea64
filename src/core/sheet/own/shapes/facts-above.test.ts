/** What is said of a case in lines of a label and a value above the list of its accused. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { readBook } from '../../../../../test/helpers/read-lists.ts'

const HEADS = 'No|Name|Sex|Age|Nationality|Sentence|Presence'
const ONE = ['Case number|12/2025', 'Registered|03/02/2025', 'Charge|art. 10 law 2008', 'Judgment|20/08/2025', '', HEADS]
const TWO = ['Case number|15/2025', 'Registered|05/03/2025', 'Charge|art. 11 law 2008', 'Judgment|21/09/2025', '', HEADS]
const HILL = '1|SAMPLE Hill|M|31|Cambodian|2 years|present'
const MOON = '2|SAMPLE Moon|F|28|Khmer|3 years|absent'
const LAKE = '1|TEST Lake|M|40|Lao|4 years|present'
const read = (book: Readonly<Record<string, readonly string[]>>) => {
  const { rows, asked, faults, notes, left } = readBook('court-return', book, { 'rule:level': 'first' })
  const fields = ['case_number', 'accused_name', 'registered_on', 'offence', 'decided_on', 'outcome', 'sentence_months']
  return { people: rows.map((r) => fields.map((id) => r[id] ?? '').join(' · ')), asked, faults, left, notes: notes.map((n) => n.code) }
}
const PEOPLE = [
  '12/2025 · SAMPLE Hill · 2025-02-03 · L2008-10 · 2025-08-20 · convicted · 24',
  '12/2025 · SAMPLE Moon · 2025-02-03 · L2008-10 · 2025-08-20 · convicted · 36',
  '15/2025 · TEST Lake · 2025-03-05 · L2008-11 · 2025-09-21 · convicted · 48',
]

describe('labels above the accused of a case', () => {
  it('are said of each of them, a sheet for each case', () => {
    const { people, asked, faults } = read({ 'Case 1': [...ONE, HILL, MOON], 'Case 2': [...TWO, LAKE] })
    expect({ people, asked, faults }).toEqual({ people: PEOPLE, asked: [], faults: [] })
  })
  it('in Khmer', () => {
    const book = (number: string, day: string, article: string, judged: string) => [
      `សំណុំរឿងលេខ|${number}`,
      `ចូលបញ្ជី|${day}`,
      `បទល្មើស|មាត្រា ${article} ច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស ២០០៨`,
      `សាលក្រម|${judged}`,
      '',
      'ល.រ|ឈ្មោះ|ភេទ|អាយុ|សញ្ជាតិ|ពន្ធនាគារ|វត្តមាន',
    ]
    const { people, asked, faults } = read({
      រឿង១: [...book('12/2025', '03/02/2025', '10', '20/08/2025'), '1|គំរូ ភ្នំ|ប្រុស|31|ខ្មែរ|2 ឆ្នាំ|ចំពោះមុខ'],
      រឿង២: [...book('15/2025', '05/03/2025', '11', 'មិនទាន់ កំពុងស៊ើបសួរ'), '1|គំរូ បឹង|ស្រី|40|ឡាវ||'],
    })
    expect({ people, asked, faults }).toEqual({
      people: ['12/2025 · គំរូ ភ្នំ · 2025-02-03 · L2008-10 · 2025-08-20 · convicted · 24', '15/2025 · គំរូ បឹង · 2025-03-05 · L2008-11 ·  ·  · '],
      asked: [],
      faults: [],
    })
  })
  it('and of none of another case below, under the same headings', () => {
    expect(read({ List: [...ONE, HILL, MOON, '', ...TWO, LAKE] }).people).toEqual(PEOPLE)
  })
  it('on a further page as well', () => {
    expect(read({ List: [...ONE, HILL, HEADS, MOON], Next: [...TWO, LAKE] }).people).toEqual(PEOPLE)
  })
  it('two of them in a line, and with a colon in one cell', () => {
    const [, , ...more] = ONE
    expect(read({ List: ['Case number|12/2025||Registered|03/02/2025', ...more, HILL, MOON], Next: [...TWO, LAKE] }).people).toEqual(PEOPLE)
    const colons = ONE.map((line) => (line === HEADS ? line : line.replace('|', ': ')))
    expect(read({ List: [...colons, HILL, MOON], Next: [...TWO, LAKE] }).people).toEqual(PEOPLE)
  })
  it('below a letterhead, and a sum of the accused is nobody', () => {
    const { people } = read({
      List: ['Provincial court', 'Cases of trafficking', '', ...ONE, HILL, MOON, '|Total|2'],
      Next: [...TWO, LAKE],
    })
    expect(people).toEqual(PEOPLE)
  })
  it('of which one is not known are asked about or told, as any column is', () => {
    const [number = '', ...more] = ONE
    const { people, asked, left } = read({ List: [number, 'Wumpling|glonk', ...more, HILL, MOON], Next: [...TWO, LAKE] })
    expect(people).toEqual(PEOPLE)
    expect([...asked, ...left].join()).toMatch(/wumpling/i)
  })
})

describe('are said of nobody', () => {
  it('where another case stands below without headings of its own', () => {
    const { people } = read({ List: [...ONE, HILL, MOON, ...TWO.filter((line) => line !== HEADS), LAKE] })
    expect(people.some((p) => p.startsWith('12/2025 · TEST Lake'))).toBe(false)
  })
  it('where each row has a case of its own', () => {
    const own = [...ONE.slice(0, 5), `${HEADS}|Case`, `${HILL}|31/2025`, `${MOON}|32/2025`]
    expect(read({ List: own }).people.map((p) => p.slice(0, 7))).toEqual(['31/2025', '32/2025'])
  })
  it('where no number of a case is among them', () => {
    const { people } = read({ List: ['Court|Kratie', 'Judgment|20/08/2025', '', HEADS, HILL, MOON] })
    expect(people.every((p) => !p.includes('2025-08-20'))).toBe(true)
  })
})
