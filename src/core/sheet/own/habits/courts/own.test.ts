import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../../../store/files/load-country.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { Lines } from '../../../lines.ts'
import { sheetRowOf } from '../../../row-id.ts'
import { orderOf, readDay } from '../../values/day.ts'
import { makeDuration } from '../../values/duration.ts'
import { readRiel } from '../../values/money.ts'
import { splitNumbered } from '../../values/persons.ts'
import { nameColumns, readAnswers, type Answers } from '../../questions/questions.ts'
import { readOwnSheets } from '../../read/read-sheets.ts'
import type { SheetGrid } from '../../grid/grid.ts'
import { foldText } from '../../words/fold-text.ts'
import { Tiler } from '../../words/tile.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../../countries/kh`)
const form = findForm(country, 'court-return') as Form
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')

const gridOf = (lines: readonly (readonly string[])[], more: Partial<SheetGrid> = {}): SheetGrid => ({
  sheet: 'List',
  rows: Lines.of(lines.map((cells, i) => ({ row: i + 1, cells }))),
  ...more,
})
const read = (lines: readonly (readonly string[])[], answers: Answers = {}, more: Partial<SheetGrid> = {}) => {
  const said = readOwnSheets([gridOf(lines, more)], { form, country, words, answers, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no table was found')
  return { ...said, list: [...said.rows].map((r) => r.cells) }
}

const HEADS = [
  'No',
  'Case',
  'Accused',
  'Sex',
  'Age',
  'Nationality',
  'Law 2008, art.',
  'Registered',
  'Charged',
  'Judgment',
  'Present?',
  'Result',
  'Prison',
  'Fine',
]
const ONE = [
  '1',
  'TST 12/24',
  'Wump Moonpocket',
  'F',
  '17',
  'Cambodian',
  '10',
  '2024-05-06',
  '2024-05-07',
  '2025-01-17',
  'no',
  'guilty',
  '2y6m',
  '4.000.000',
]

describe('a text is read only as far as phrases cover it', () => {
  const tiler = new Tiler<string>(
    [
      ['came', 'in'],
      ['did not come', 'out'],
      ['មក', 'in'],
      ['អត់មក', 'out'],
      ['ម', 'article'],
    ],
    false,
  )
  const terms = (text: string) => tiler.tile(text).map((t) => (t.kind === 'term' ? t.term : t.kind))
  it('takes no word that lies inside another', () => {
    expect(terms('អត់មក')).toEqual(['out'])
    expect(terms('become')).toEqual(['unread'])
    expect(terms('មនុស្ស')).toEqual(['unread'])
  })
  it('leaves a number below zero unread, and breaks where pieces end', () => {
    expect(terms('-5')).toEqual(['unread'])
    expect(terms('came; 5')).toEqual(['in', 'break', 'number'])
  })
  it('hides no letter behind marks that nobody sees', () => expect(foldText('gu\u200Bil\u202Ety')).toBe('guilty'))
})

describe('an ordinary list', () => {
  it('says by its own words what the form asks', () => {
    const { list, questions, faults } = read([HEADS, ONE])
    expect(questions).toEqual([])
    expect(faults).toEqual([])
    expect(list[0]).toMatchObject({
      case_number: 'TST 12/24',
      accused_name: 'Wump Moonpocket',
      sex: 'female',
      age_band: '<18',
      citizenship: 'KHM',
      offence: 'L2008-10',
      registered_on: '2024-05-06',
      decided_on: '2025-01-17',
      presence: 'in_absentia',
      outcome: 'convicted',
      stage: 'decided',
      sentence_months: '30',
      fine: '4000000',
      is_official: 'not_asked',
    })
  })
  it('asks nothing of what has not happened', () => {
    const pending = [
      '2',
      'TST 13/24',
      'Kettleby Raincollar',
      'M',
      '34',
      'Thai',
      '12',
      '2024-05-06',
      '2024-05-07',
      'pending',
      '-',
      '-',
      '-',
      '-',
    ]
    const { list, questions } = read([HEADS, ONE, pending])
    expect(questions).toEqual([])
    expect(list[1]).toMatchObject({ decided_on: '', outcome: '', presence: 'not_applicable', stage: 'unknown', sentence_months: '' })
  })
  it('never makes a person of a total, a note or a signature, and names a total that does not fit', () => {
    const { list, notes } = read([HEADS, ONE, ['', 'Total', '3 persons'], ['', '', 'Somewhere, 1 May 2025'], ['', '', 'The registrar']])
    expect(list).toHaveLength(1)
    expect(notes).toContainEqual(expect.objectContaining({ code: 'total-disagrees', stated: 3, counted: 1 }))
    expect(notes).toContainEqual(expect.objectContaining({ code: 'lines-left-out', rows: [4, 5] }))
  })
  it('fills ditto marks and merged cells, and asks about cells that are only empty', () => {
    const ditto = ['2', '"', 'Gobbet Sockdrawer', 'M', '40', '"', '"', '"', '"', '"', 'yes', 'acquitted', '', '']
    expect(read([HEADS, ONE, ditto]).list[1]).toMatchObject({ case_number: 'TST 12/24', registered_on: '2024-05-06', outcome: 'acquitted' })
    const empty = ditto.map((c) => (c === '"' ? '' : c))
    expect(read([HEADS, ONE, empty]).questions.map((q) => q.id)).toContain('rule:above')
    const merges = [1, 5, 6, 7, 8, 9].map((column) => ({ top: 2, bottom: 3, left: column, right: column }))
    const merged = read([HEADS, ONE, empty], {}, { merges })
    expect(merged.questions).toEqual([])
    expect(merged.list[1]).toMatchObject({ case_number: 'TST 12/24', decided_on: '2025-01-17' })
  })
  it('says that a row is hidden, and takes it', () => {
    const { list, notes } = read([HEADS, ONE], {}, { hiddenRows: new Set([2]) })
    expect(list).toHaveLength(1)
    expect(notes).toContainEqual({ code: 'rows-hidden', sheet: 'List', rows: [2] })
  })
})

describe('what can be taken in two ways is asked, once for all its cells', () => {
  it('an unknown word, with what it may mean; the answer is read in every cell and kept by its id', () => {
    const odd = ONE.map((c) => (c === 'no' ? 'sort of' : c))
    const asked = read([HEADS, odd, odd.map((c, i) => (i === 2 ? 'Gobbet Sockdrawer' : c))])
    expect(asked.questions).toHaveLength(1)
    const [question] = asked.questions
    expect(question).toMatchObject({ kind: 'word', cells: 2, about: { text: 'sort of', field: 'presence' } })
    expect(asked.waiting.has('presence')).toBe(true)
    const answered = read([HEADS, odd], { [question?.id ?? '']: 'presence=deemed_present' })
    expect(answered.questions).toEqual([])
    expect(answered.list[0]?.presence).toBe('deemed_present')
  })
  it('a column of bare numbers whose unit nobody says', () => {
    const bare = ONE.map((c) => (c === '2y6m' ? '3' : c))
    const asked = read([HEADS, bare])
    expect(asked.questions.map((q) => q.kind)).toEqual(['unit'])
    expect(read([HEADS, bare], { [asked.questions[0]?.id ?? '']: 'year' }).list[0]?.sentence_months).toBe('36')
  })
  it('a column of days that no word names: all days of the form, and none is chosen', () => {
    const { questions, headings } = read([HEADS.map((h) => (h === 'Judgment' ? 'Blue day' : h)), ONE])
    expect(questions).toHaveLength(1)
    expect(questions[0]?.likely.map((l) => l.value)).toContain('decided_on')
    expect(headings).not.toHaveProperty('decided_on')
  })
  it('articles of no law, years of another era, a month before its day', () => {
    const ids = (row: readonly string[], heads = HEADS) => read([heads, row]).questions.map((q) => q.id)
    expect(
      ids(
        ONE,
        HEADS.map((h) => (h.startsWith('Law') ? 'Article' : h)),
      ),
    ).toEqual(['rule:law'])
    expect(ids(ONE.map((c) => (c === '2025-01-17' ? '17/01/2568' : c)))).toEqual(['rule:era'])
    expect(ids(ONE.map((c) => (c === '2025-01-17' ? '1/17/2025' : c)))).toEqual(['rule:month-first'])
  })
})

describe('two things in one cell', () => {
  it('of two laws under one heading the one without an article is not lost', () => {
    const { list } = read([
      HEADS.map((h) => (h.startsWith('Law') ? 'Legal basis' : h)),
      ONE.map((c) => (c === '10' ? 'TIP Law 2008; Criminal Code Art. 378' : c)),
    ])
    expect([list[0]?.offence, list[0]?.other_offences]).toEqual(['L2008-NS', 'CC-OTHER'])
  })
  it.each(['Charge', 'Legal basis'])('laws and articles, each article of the law that its own words name: %s', (heading) => {
    const offence = (text: string) => {
      const { list } = read([HEADS.map((h) => (h.startsWith('Law') ? heading : h)), ONE.map((c) => (c === '10' ? text : c))])
      return [list[0]?.offence, list[0]?.other_offences]
    }
    expect(offence('articles 10 and 18 of the 2008 law')).toEqual(['L2008-10', 'L2008-18'])
    expect(offence('TIP Law Art. 12; Criminal Code Art. 378')).toEqual(['L2008-12', 'CC-FRAUD'])
    expect(offence('Art. 10 of the 2008 Law; Art. 253 Criminal Code')).toEqual(['L2008-10', 'CC-DETENTION'])
  })
  it('a sentence of which a part is suspended, and a fine', () => {
    const heads = [...HEADS.slice(0, 11), 'Decision']
    const of = (text: string) => read([heads, [...ONE.slice(0, 11), text]]).list[0]
    expect(of('Convicted, 9 years 3 months 11 days in prison, fine 19,000,000 riel')).toMatchObject({
      outcome: 'convicted',
      sentence_months: '111',
      sentence_days: '11',
      fine: '19000000',
    })
    expect(of('ផ្ដន្ទាទោស ដាក់ពន្ធនាគារ ៤ឆ្នាំ តែឱ្យព្យួរ ២ឆ្នាំ')).toMatchObject({ sentence_months: '48', suspended_months: '24' })
    expect(of('ផ្ដន្ទាទោស ពន្ធនាគារ ៥ឆ្នាំ អនុវត្ត ៣ឆ្នាំ សល់ព្យួរ')).toMatchObject({ sentence_months: '60', suspended_months: '24' })
  })
  it('one accused over two rows, a charge in each, is asked about and never made two', () => {
    const other = ONE.map((c) => (c === '10' ? '12' : c))
    expect(read([HEADS, ONE, other]).questions.map((q) => q.id)).toEqual(['rule:same-person'])
    const { list } = read([HEADS, ONE, other], { 'rule:same-person': 'yes' })
    expect(list.map((r) => [r.offence, r.other_offences])).toEqual([['L2008-10', 'L2008-12']])
    expect(read([HEADS, ONE, other], { 'rule:same-person': 'no' }).list).toHaveLength(2)
  })
  it('two outcomes are none', () => {
    const { faults } = read([HEADS, ONE.map((c) => (c === 'guilty' ? 'guilty, not guilty' : c))])
    expect(faults).toContainEqual({ row: 2, field: 'outcome', fault: 'two-answers' })
  })
  it('several accused, numbered, each with the decision of the same number', () => {
    const cells = ONE.map((c, i) =>
      i === 2 ? '1. Wump Moonpocket 2. Gobbet Sockdrawer' : i === 11 ? '1. guilty 2. acquitted' : i === 12 ? '1. 2y6m 2. -' : c,
    )
    const { list, rows } = read([
      HEADS,
      cells.map((c, i) => (i === 3 ? '1. F 2. M' : i === 4 ? '1. 17 2. 40' : i === 10 ? '1. yes 2. no' : i === 13 ? '' : c)),
    ])
    expect(list.map((r) => [r.accused_name, r.sex, r.outcome, r.sentence_months])).toEqual([
      ['Wump Moonpocket', 'female', 'convicted', '30'],
      ['Gobbet Sockdrawer', 'male', 'acquitted', ''],
    ])
    expect([...rows].map((r) => sheetRowOf(r.row))).toEqual([2, 2])
  })
})

describe('numbers', () => {
  it('of months beside years stay below twelve', () => {
    expect(
      makeDuration([
        { count: 2, unit: 'year' },
        { count: 90, unit: 'month' },
      ]),
    ).toBeUndefined()
    expect(makeDuration([{ count: 2, unit: 'year' }], true)).toEqual({ months: 30, days: 0 })
  })
  it('of riel: groups of three are thousands, and two meanings are none', () => {
    expect([
      readRiel('4.000.000', []),
      readRiel('1000', ['ten_thousand']),
      readRiel('19.5', ['million']),
      readRiel('1.500', ['million']),
    ]).toEqual([4_000_000, 10_000_000, 19_500_000, undefined])
  })
  it('of a day: a year of two digits is the one that can have been', () => {
    const rules = { today: '2026-02-01' }
    expect(readDay('3.7.24', rules)).toEqual({ day: '2024-07-03' })
    expect(readDay('3.7.30', rules)).toBeUndefined()
    expect(readDay('01/02/2568', { ...rules, era: 543 })).toEqual({ day: '2025-02-01' })
    expect(['2/3/2024', '1/26/2024', '26/1/2024'].map((day) => orderOf([day, '2/3/2024']))).toEqual([undefined, 'month-first', 'day-first'])
    expect(orderOf(['1/26/2024', '26/1/2024'])).toBeUndefined()
    expect(orderOf(['1/26/2024', '2/27/2024', '26/1/2024'])).toBe('mixed')
    const mixed = { ...rules, isMixed: true }
    expect(readDay('1/26/2024', mixed)).toEqual({ day: '2024-01-26' })
    expect(readDay('26/1/2024', mixed)).toEqual({ day: '2024-01-26' })
    expect(readDay('2/3/2024', mixed)).toEqual({ open: 'mixed' })
    expect(readDay('2/3/2024', { ...mixed, mixedAs: 'unknown' })).toEqual({ day: '2024-02-03/2024-03-02', isSpan: true })
    expect(readDay('3/3/2024', mixed)).toEqual({ day: '2024-03-03' })
  })
  it('of people begin at one', () =>
    expect([splitNumbered('1. a 2. b'), splitNumbered('2. a 3. b'), splitNumbered('a 1. b')]).toEqual([['a', 'b'], undefined, undefined]))
})

it('answers are texts by question, and nothing else', () => {
  expect(readAnswers({ 'rule:law': 'L2008' })).toEqual({ 'rule:law': 'L2008' })
  for (const wrong of [null, [], 'x', { a: 1 }]) expect(readAnswers(wrong)).toBeUndefined()
})

describe('two columns of one heading', () => {
  const TWICE = [...HEADS.slice(0, 7), 'Date', 'Date', ...HEADS.slice(9)]
  it('are asked of apart, each by its place, and take their own answers', () => {
    const asked = read([TWICE, ONE])
    const ids = asked.questions.filter((q) => q.kind === 'column').map((q) => q.id)
    expect(ids).toEqual(['column:date', 'column:date (2)'])
    const said = read([TWICE, ONE], { 'column:date': 'registered_on', 'column:date (2)': 'charged_on' })
    expect(said.questions.filter((q) => q.kind === 'column')).toEqual([])
    expect(said.list[0]).toMatchObject({ registered_on: '2024-05-06', charged_on: '2024-05-07' })
    expect(said.headings).toMatchObject({ registered_on: 'Date', charged_on: 'Date (2)' })
  })
  it('an answer that was remembered of both is the first one’s, and the other is asked', () => {
    const said = read([TWICE, ONE], { 'column:date': 'charged_on' })
    expect(said.questions.filter((q) => q.kind === 'column').map((q) => q.id)).toEqual(['column:date (2)'])
    expect(said.columns.find((c) => c.fields.includes('charged_on'))).toMatchObject({ column: 7, heading: 'Date' })
  })
  it('are never called as another heading of the sheet is', () => {
    expect(nameColumns(['Date', 'date (2)', 'DATE', '', '', 'Date'])).toEqual(['Date', 'date (2)', 'DATE (3)', '', '', 'Date (4)'])
  })
})

describe('amounts that are too small for riel', () => {
  const fined = (...fines: readonly string[]) => fines.map((fine, i) => [...ONE.slice(0, 1), `TST ${i + 1}/24`, ...ONE.slice(2, 13), fine])
  it('are asked about once for their column, with what the sheet says first', () => {
    const lines = [HEADS, ...fined('8', '2.5', '12'), ['Amounts are in thousands of riel']]
    const { questions, faults, waiting } = read(lines)
    const [asked, ...more] = questions.filter((q) => q.kind === 'unit')
    expect([asked?.id, asked?.cells, asked?.likely[0]?.value, more]).toEqual(['unit:fine', 3, 'thousand', []])
    expect([faults.filter((f) => f.field === 'fine'), waiting.has('fine')]).toEqual([[], true])
    const fines = (unit: string) => read(lines, { 'unit:fine': unit }).list.map((row) => row['fine'])
    expect(fines('thousand')).toEqual(['8000', '2500', '12000'])
    expect(fines('million')).toEqual(['8000000', '2500000', '12000000'])
  })
  it('are no question where most of the column is in riel, or says its own unit: there the cell is named', () => {
    for (const rest of [
      ['4000000', '5,000,000'],
      ['9', '5 million', '6 million riel'],
    ]) {
      const { questions, faults } = read([HEADS, ...fined('8', ...rest)])
      const isColumn = questions.some((q) => q.kind === 'unit')
      expect([rest.length, isColumn, faults.some((f) => f.field === 'fine')]).toEqual(
        rest.length === 2 ? [2, false, true] : [3, true, false],
      )
    }
  })
  it('stay unread where the answer cannot be', () => {
    const { faults } = read([HEADS, ...fined('8', '9')], { 'unit:fine': 'riel' })
    expect(faults.filter((f) => f.field === 'fine' && f.fault === 'amount')).toHaveLength(2)
  })
})
