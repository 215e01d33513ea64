/** Habits of the books of police, prosecutors, lawyers, inspectors and shelters. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { leftOutOf, readLists } from '../../../../../../test/helpers/read-lists.ts'

const lines = (...all: readonly string[]): string => all.join('\n')

describe('visits under a line that begins with whose they are', () => {
  const visits = lines(
    'Visit|Date of service|Kind|Health',
    'KC-031 · SAMPLE Three · F · Kampong Cham|||',
    '1|22/01/2024|home|fair',
    '2|19/02/2024|phone|good',
    'KC-032 · SAMPLE ព្រៃ · M · Prey Veng|||',
    '1|15/01/2024|home|fair',
    'Total 2 persons|||',
  )
  it('are of that number, and a total of people counts those lines', () => {
    const { of, notes } = readLists('service-return', [visits])
    expect(of('file_number')).toEqual(['KC-031', 'KC-031', 'KC-032'])
    expect(notes.filter((n) => n.code === 'total-disagrees')).toEqual([])
  })
  it('and one that counts neither is named', () => {
    const { notes } = readLists('service-return', [visits.replace('Total 2', 'Total 5')])
    expect(notes.some((n) => n.code === 'total-disagrees')).toBe(true)
  })
  it('are nobody’s where no line says who it is: a room has a number as well', () => {
    const rooms = visits.replaceAll(/ · SAMPLE \S+ · [FM]/g, ' · second floor')
    expect(readLists('service-return', [rooms]).of('file_number')).not.toContain('KC-031')
  })
})

describe('a number that some rows lack', () => {
  const list = (head: string, more: readonly string[] = []): string =>
    lines(
      `${head}|Date of operation|Kind of place|Officers|Case no`,
      ...[1, 2, 3, 4, 5, 6].map((n) => `OP0${n}|1${n}/01/2024|brick kiln|${20 + n}|${n % 3 === 0 ? '' : `KD00${n}/24`}`),
      ...more,
    )
  it('finds no operation again where each has its own', () => {
    const { of, asked } = readLists('operation-return', [list('Op')])
    expect([of('operation_number'), asked.filter((a) => a.startsWith('column:'))]).toEqual([
      ['OP01', 'OP02', 'OP03', 'OP04', 'OP05', 'OP06'],
      [],
    ])
  })
  it('and one in each row under words that nobody knows is asked about, and is it once somebody says so', () => {
    const unknown = list('Wump')
    expect(readLists('operation-return', [unknown]).asked).toContain('column:wump')
    const { of } = readLists('operation-return', [unknown], { 'column:wump': 'operation_number' })
    expect(of('operation_number')).toEqual(['OP01', 'OP02', 'OP03', 'OP04', 'OP05', 'OP06'])
  })
})

it('a sum of one currency is held to the amounts of that one', () => {
  const paid = (riel: number, dollars: number): string =>
    lines(
      'Beneficiary code|Date paid|Amount|Currency',
      'B01|01/02/2024|100000|KHR',
      'B02|02/02/2024|50|USD',
      'B03|03/02/2024|200000|KHR',
      'B04|04/02/2024|30|USD',
      `Total KHR||${riel}|`,
      `Total USD||${dollars}|`,
    )
  const differing = (riel: number, dollars: number): readonly number[] =>
    readLists('fund-payment', [paid(riel, dollars)]).notes.flatMap((n) => (n.code === 'total-disagrees' ? [n.row] : []))
  expect([differing(300_000, 80), differing(600_000, 80), differing(300_000, 81)]).toEqual([[], [6], [7]])
})

describe('how it was decided, under words that nobody knows', () => {
  const dossiers = (head: string): string =>
    lines(
      `Dossier no|Received on|${head}`,
      ...['charged', 'filed without processing', 'charged', 'wumped', 'returned to police', 'charged'].map(
        (word, n) => `00${n + 1}/24|1${n}/02/2024|${word}`,
      ),
    )
  it('is asked about where half of the cells are answers to what the form must have', () => {
    expect(readLists('dossier-return', [dossiers('Gobbet')]).offered).toContain('decision')
  })
  it('stands under the word for a measure, with its day', () => {
    const list = lines(
      'លេខចូល|ថ្ងៃចូល|វិធានការ|ថ្ងៃចេញវិធានការ',
      '001/24|07/01/2024|បញ្ជូនត្រឡប់ទៅនគរបាល|25/01/2024',
      '002/24|08/01/2024|តម្កល់ទុកឥតចាត់ការ|20/02/2024',
    )
    const { of, notes, asked } = readLists('dossier-return', [list])
    expect([of('decision'), of('decided_on')]).toEqual([
      ['returned', 'declined'],
      ['2024-01-25', '2024-02-20'],
    ])
    // What was decided later is no day on which it came in: the other stands, and that is said.
    expect([asked, of('sent_on'), notes.some((n) => n.code === 'day-stands')]).toEqual([[], ['2024-01-07', '2024-01-08'], true])
  })
})

it('clients of one case, whose number stands once, are rows of their own', () => {
  const list = lines(
    'Case|Court|Lawyer|Client|Sex|Born|Client is|Assigned on|Hearings|Comment',
    'TD-01|Siem Reap|SAMPLE Nine|SAMPLE Palm|F|1995|V|15/11/2023|1|',
    '|||SAMPLE Lotus|F|2001|V|27/11/2023||',
    '|||SAMPLE Moon|M|1990|V|21/11/2023||',
    'TD-02|Siem Reap|SAMPLE Wind|SAMPLE Star|F|1998|V|20/11/2023|1|',
  )
  const { rows, notes } = readLists('counsel-return', [list], { 'rule:numbered': 'yes' })
  expect([rows.length, leftOutOf(notes)]).toEqual([4, []])
})

it('children of those who are counted beside them are no more than these', () => {
  const visits = lines(
    'Date of visit|Workplace|Workers|Women|Under 15',
    ...[1, 2, 3, 4, 5, 6].map((n) => `1${n}/02/2024|Kiln ${'abcdef'[n - 1]}|${30 + n}|${10 + n}|${n % 3}`),
    '18/02/2024|Kiln g|8|4|12',
  )
  const { notes } = readLists('inspection', [visits], { 'rule:numbered': 'yes' })
  expect(notes.flatMap((n) => (n.code === 'unlike' && n.kind === 'beyond-whole' ? [[n.row, ...n.columns]] : []))).toEqual([
    [8, 'Under 15', 'Workers'],
  ])
})

it('what somebody is charged with is no form of what was done to anybody, and is not asked about', () => {
  const list = lines(
    'លេខចូល|ថ្ងៃចូល|បទល្មើស|វិធានការ|ថ្ងៃវិធានការ',
    '001/24|07/01/2024|ជួញដូរមនុស្ស|តម្កល់ទុកឥតចាត់ការ|20/02/2024',
    '002/24|08/01/2024|សញ្ចារកម្ម|តម្កល់ទុកឥតចាត់ការ|20/02/2024',
    '003/24|08/01/2024|ពលកម្មដោយបង្ខំ|តម្កល់ទុកឥតចាត់ការ|20/02/2024',
  )
  const { of, asked } = readLists('dossier-return', [list])
  expect([of('form_of_exploitation'), asked]).toEqual([['UNSPECIFIED', 'UNSPECIFIED', 'FORCED_LABOUR'], []])
})

describe('several answers in a cell', () => {
  const asked = (...cells: readonly string[]): readonly string[] => {
    const rows = cells.map((cell, n) => `${n + 1}/24|1${n}/02/2024|Kiln ${'abcd'[n]}|brick kiln|${cell}`)
    return readLists('inspection', [lines('Inspection no|Date of visit|Workplace|Kind of place|Breaches found', ...rows)])
      .asked.filter((a) => a.startsWith('word:'))
      .map((a) => a.split(':').slice(2).join(':'))
  }
  it('are each asked about once, and no combination of them', () => {
    expect(asked('wump; gobbet', 'gobbet, flim', 'flim • wump')).toEqual(['wump', 'gobbet', 'flim'])
    expect(asked('child labour / wump', 'wump and child labour', 'wump')).toEqual(['wump'])
  })
  it('as a form tool writes them as well, a gap between', () => {
    expect(asked('wump_a gobbet', 'gobbet flim', 'flim wump_a')).toEqual(['wump_a', 'gobbet', 'flim'])
  })
})

it('an age that nobody has is named, though the form asks for none', () => {
  const list = lines(
    'លេខចូល|ថ្ងៃចូល|អាយុ|វិធានការ|ថ្ងៃវិធានការ',
    ...[31, 142, 25, 40, 52, 33].map((age, n) => `00${n + 1}/24|0${n + 1}/01/2024|${age}|តម្កល់ទុកឥតចាត់ការ|20/02/2024`),
  )
  const { notes } = readLists('dossier-return', [list])
  expect(notes.flatMap((n) => (n.code === 'unlike' ? [[n.row, n.columns[0]]] : []))).toEqual([[3, 'អាយុ']])
})
