/** A court's case number that says no year: next year's case of that number must not take its place. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { readBook } from '../../../../../../test/helpers/read-lists.ts'

const HEADS = 'Case no|Accused|Sex|Age|Law|Registered|Result|Sentence'
const list = (rows: readonly (readonly [number: string, name: string, day: string])[], heads = HEADS) => ({
  List: [heads, ...rows.map(([number, name, day]) => `${number}|${name}|M|34|2008 law art. 10|${day}|guilty|5 years`)],
})
const read = (rows: Parameters<typeof list>[0], answers = {}) => {
  const { of, asked, notes } = readBook('court-return', list(rows), answers)
  return { numbers: of('case_number'), asked, told: notes.flatMap((n) => (n.code === 'year-with-number' ? [n.rows] : [])) }
}

describe('a case number without a year', () => {
  it('is another one in each year: the year of registration goes with it, and that is told', () => {
    const of = (year: string) =>
      read([
        ['17', 'A na', `12/02/${year}`],
        ['23', 'B na', `14/03/${year}`],
        ['31', 'C na', `12/05/${year}`],
      ])
    expect(of('2024')).toEqual({ numbers: ['17/2024', '23/2024', '31/2024'], asked: [], told: [[2, 3, 4]] })
    expect(of('2025').numbers).toEqual(['17/2025', '23/2025', '31/2025'])
  })
  it('in one list of two years, each by its own row; a second accused by the case', () => {
    const rows = [
      ['17', 'A na', '12/02/2024'],
      ['17', 'B na', ''],
      ['18', 'C na', '02/01/2025'],
    ] as const
    expect(read(rows).numbers).toEqual(['17/2024', '17/2024', '18/2025'])
  })
  it.each(['17/24', '17/2024', 'PSP-24-0005', 'ម.គ ១៦/២៥៦៧', '240009', '24-5'])('says its year in its own way and stays: %s', (number) => {
    const { numbers, asked, told } = read([[number, 'A na', '12/02/2024']])
    expect([numbers.length, asked, told]).toEqual([1, [], []])
    expect(numbers[0]).not.toMatch(/\/2024\/2024$|(?<!17)\/2024$/)
  })
  it('under which the rows of one case were registered in two years is asked about, and no year is taken', () => {
    const rows = [
      ['17', 'A na', '20/12/2023'],
      ['១៧', 'B na', '15/01/2024'],
      ['18', 'C na', '16/01/2024'],
    ] as const
    expect(read(rows)).toMatchObject({ asked: ['rule:two-years'], told: [[4]] })
    expect(read(rows).numbers.filter((n) => n.includes('/'))).toEqual(['18/2024'])
    expect(read(rows, { 'rule:two-years': 'first' }).numbers).toEqual(['17/2023', '១៧/2023', '18/2024'])
    expect(read(rows, { 'rule:two-years': 'each' }).numbers).toEqual(['17/2023', '១៧/2024', '18/2024'])
  })
  it('but a case of that number in a later book is of its own year, whatever is said of two that stand together', () => {
    const rows = [
      ['117 PP', 'A na', '15/12/2022'],
      ['117 PP', 'B na', '15/01/2023'],
      ['118 PP', 'C na', '16/01/2023'],
      ['117 PP', 'D na', '17/02/2024'],
    ] as const
    const of = (answer: string) => read(rows, { 'rule:two-years': answer }).numbers
    expect(of('first')).toEqual(['117 PP/2022', '117 PP/2022', '118 PP/2023', '117 PP/2024'])
    expect(of('each')).toEqual(['117 PP/2022', '117 PP/2023', '118 PP/2023', '117 PP/2024'])
    expect(read(rows).told).toEqual([[4, 5]])
  })
  it.each(['5-17', '3-12', '2 ក 45', '00018', '17/05'])('has no year in two last figures of another time, nor in noughts: %s', (number) => {
    const of = (answers = {}) => read([[number, 'A na', '22/02/2024']], answers)
    expect(of()).toEqual({ numbers: [number], asked: ['rule:year-in-number'], told: [] })
    expect(of({ 'rule:year-in-number': 'no' }).numbers).toEqual([`${number}/2024`])
    expect(of({ 'rule:year-in-number': 'yes' })).toEqual({ numbers: [number], asked: [], told: [] })
  })
  it.each(['00018 ក.ច', '00017/ក', 'ក 00018', 'ក្រ 5-17'])('counts no noughts apart from letters: %s', (number) => {
    expect(read([[number, 'A na', '22/02/2024']])).toEqual({ numbers: [number], asked: ['rule:year-in-number'], told: [] })
  })
  it('keeps the year of its own day, whatever is answered about another in the list', () => {
    const rows = [
      ['17', 'A na', '05/03/2024'],
      ['12/20', 'B na', '07/03/2024'],
      ['18', 'C na', '08/03/2024'],
    ] as const
    const of = (...[answers]: readonly Record<string, string>[]) => read(rows, answers).numbers
    expect([read(rows).asked, of()]).toEqual([['rule:year-in-number'], ['17/2024', '12/20', '18/2024']])
    expect(of({ 'rule:year-in-number': 'yes' })).toEqual(['17/2024', '12/20', '18/2024'])
    expect(of({ 'rule:year-in-number': 'no' })).toEqual(['17/2024', '12/20/2024', '18/2024'])
    const [question] = readBook('court-return', list(rows)).questions.filter((q) => q.id === 'rule:year-in-number')
    expect(question?.likely[0]?.words.en).toContain('12/20')
  })
  it.each(['5-23', '24/12', '23/12', '5/67', '5/68', '24-00018', 'KRT00042', 'ក្រ00042', '0240009', '12.2024', '5-17/2024'])(
    'keeps the year that may be its own: %s',
    (number) => {
      expect(read([[number, 'A na', '22/02/2024']])).toEqual({ numbers: [number], asked: [], told: [] })
    },
  )
  it('is asked about where no column says when it was registered', () => {
    const heads = HEADS.replace('Registered', 'Judgment date')
    const of = (answers: Readonly<Record<string, string>>) =>
      readBook(
        'court-return',
        list(
          [
            ['17', 'A na', '12/02/2024'],
            ['23', 'B na', '14/03/2024'],
          ],
          heads,
        ),
        { 'rule:registered': 'decided_on', ...answers },
      )
    expect(of({}).asked).toContain('rule:case-year')
    expect(of({ 'rule:case-year': '2023' }).of('case_number')).toEqual(['17/2023', '23/2023'])
    expect(of({ 'rule:case-year': '' }).of('case_number')).toEqual(['', ''])
  })
  it('is of no other day’s year in a list that does not say when the case began', () => {
    const rows = ['17|20/02/2025', '5-17|21/02/2025', '00018|22/02/2025', '12/24|23/02/2025'].map((row) => `${row}|guilty`)
    const of = (answers = {}) => readBook('verdict-return', { List: ['Case no|Date of verdict|Outcome', ...rows] }, answers)
    expect(
      of()
        .asked.filter((id) => id.includes('year'))
        .toSorted(),
    ).toEqual(['rule:case-year', 'rule:year-in-number'])
    const all = { 'rule:year-in-number': 'no', 'rule:case-year': '2024' }
    expect(of(all).of('case_number')).toEqual(['17/2024', '5-17/2024', '00018/2024', '12/24'])
    const refused = { 'rule:year-in-number': 'yes', 'rule:case-year': '' }
    expect(of(refused).of('case_number')).toEqual(['', '5-17', '00018', '12/24'])
  })
})
