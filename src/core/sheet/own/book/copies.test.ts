/** Sheets that say the same of other people are no copies of each other. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { readBook } from '../../../../../test/helpers/read-lists.ts'
import type { Answers } from '../questions/questions.ts'
import { foldText } from '../words/fold-text.ts'

const MET = Array.from({ length: 20 }, (_, i) => `0${1 + (i % 5)}/02/2024|${i % 3 ? 'F' : 'M'}|${18 + ((i * 7) % 20)}|KHM`)
const list = (head: string, rows: readonly string[], more = ''): string[] => [head, ...rows.map((row, i) => `${i + 1}|${row}${more}`)]
const WIDE = list('No|Date|Sex|Age|Nationality|Remarks', MET, '|')
const few = (...rows: readonly number[]): string[] =>
  list(
    'No|Date|Sex|Age|Nationality',
    rows.map((n) => MET[n] ?? ''),
  )
const read = (form: string, book: Readonly<Record<string, readonly string[]>>, answers: Answers = {}) =>
  readBook(form, book, { 'rule:numbered': 'yes', ...answers })

describe('rows without a name or a number', () => {
  it('of two places are no copy', () => {
    expect(read('encounter', { 'Banteay Meanchey': WIDE, 'Koh Kong': few(3, 11, 16) }).rows.length).toBe(23)
    expect(read('encounter', { 'Post A': WIDE, 'Post B': few(3, 11, 16) }).rows.length).toBe(23)
  })
  it.each([
    ['Poipet', 'Koh Kong'],
    ['Poipet', 'Border'],
    ['All', 'For the meeting'],
  ])('on sheets that are called otherwise are asked about, and nothing goes in before: %s, %s', (one, other) => {
    const id = `rule:copied:${other.toLowerCase()}+${one.toLowerCase()}`
    const book = { [one]: WIDE, [other]: few(3, 11, 16) }
    const { asked, waiting, rows } = read('encounter', book)
    expect([asked, waiting.includes('file_number'), rows.length]).toEqual([[id], true, 23])
    expect(read('encounter', book, { [id]: 'no' }).rows.length).toBe(23)
    const copied = read('encounter', book, { [id]: 'copy' })
    expect([copied.rows.length, copied.notes.some((n) => n.code === 'sheet-copied')]).toEqual([20, true])
  })
  it('that stand there more often than in the other are no copy', () => {
    const { rows, asked } = read('encounter', { All: WIDE, Border: few(3, 3, 3, 4) })
    expect([rows.length, asked]).toEqual([24, []])
  })
})

describe('rows of two offices or two people', () => {
  it('with numbers that each has of its own are no copy', () => {
    const paid = (n: number): string => `10${n}/23|500000|0${n}/01/2024`
    const book = {
      'Court A': ['Case no|Amount|Date paid|Remarks', ...[1, 2, 3].map((n) => `${paid(n)}|x`)],
      'Court B': ['Case no|Amount|Date paid', paid(1), paid(2)],
    }
    expect(readBook('payment-return', book).rows.length).toBe(5)
    const helped = (n: number): string => `${n}/24|medical|0${n}/01/2024`
    const services = {
      'Worker A': ['File no|Service|Date|Note', ...[1, 2, 3].map((n) => `${helped(n)}|`)],
      'Worker B': ['File no|Service|Date', helped(1), helped(2)],
    }
    expect(readBook('service-return', services).notes.filter((n) => n.code === 'sheet-copied')).toEqual([])
  })
  it.each([
    ['Team 1', 'Team 2'],
    ['Sheet1', 'Sheet2'],
    ['Sok', 'Dara'],
  ])('with numbers that each may have of its own, and no name, are asked about: %s, %s', (one, other) => {
    const helped = (n: number): string => `${n}/24|medical|0${n}/01/2024`
    const book = {
      [one]: ['File no|Service|Date of service', ...[1, 2, 3].map(helped)],
      [other]: ['File no|Service|Date of service', ...[1, 2].map(helped)],
    }
    const { asked, waiting, notes } = readBook('service-return', book)
    expect([asked.filter((a) => a.startsWith('rule:copied')).length, waiting.includes('file_number')]).toEqual([1, true])
    expect(notes.filter((n) => n.code === 'sheet-copied')).toEqual([])
  })
  it('while those with names on a list for a meeting are one', () => {
    const person = (n: number): string => `1${n}/24|SAMPLE ${'abcdef'[n]}na|F|0${n}/01/2024`
    const heads = 'File no|Name of victim|Sex|Date identified'
    const book = { All: [heads, ...[1, 2, 3].map(person)], 'For the meeting': [heads, ...[1, 2].map(person)] }
    const { rows, asked } = readBook('identification', book)
    expect([rows.length, asked]).toEqual([3, []])
  })
  it.each([
    ['List A', 'List B'],
    ['Annex A', 'Annex B'],
    ['Table A', 'Table B'],
    ['Court A', 'Court B'],
    ['Team 1', 'Team 2'],
    ['ក្រុម ១', 'ក្រុម ២'],
    ['Kampot', 'Kep'],
  ])('and with the same names on two that are called apart are asked about: %s, %s', (one, other) => {
    const rows = ['No|Name of victim|Date identified|Sex|Age', '1|Sok Dara|01/01/2024|F|21', '2|Kim Srey|02/01/2024|M|22']
    const book = { [one]: [...rows, '3|Chan Thy|03/01/2024|F|23'], [other]: rows }
    const id = `rule:copied:${foldText(other)}+${foldText(one)}`
    const { asked, waiting } = read('identification', book)
    expect([asked.includes(id), waiting.includes('file_number')]).toEqual([true, true])
    expect(read('identification', book, { [id]: 'copy' }).rows.length).toBe(3)
    expect(read('identification', book, { [id]: 'no' }).rows.length).toBe(5)
  })
})
