/** What the sheets of one book say of each other is told; where they have no such habit, nobody is. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../../store/files/load-country.ts'
import { findForm } from '../../../country/find.ts'
import type { Form } from '../../../country/country.ts'
import { Lines } from '../../lines.ts'
import type { SheetGrid } from '../grid/grid.ts'
import type { Answers } from '../questions/questions.ts'
import { readOwnSheets } from '../read/read-sheets.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')

type Sheets = Readonly<Record<string, readonly (readonly string[])[]>>
const read = (sheets: Sheets, id: string, answers: Answers = {}, struckRows: readonly number[] = []) => {
  const form = findForm(country, id) as Form
  const grids = Object.entries(sheets).map(([sheet, lines]): SheetGrid => ({
    sheet,
    rows: Lines.of(lines.map((cells, i) => ({ row: i + 1, cells }))),
    struckRows: new Set(struckRows),
  }))
  const said = readOwnSheets(grids, { form, country, words, answers, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no table was found')
  return said
}
const unlike = (said: ReturnType<typeof read>) =>
  said.notes.flatMap((n) =>
    n.code === 'unlike' ? [[n.sheet, n.row, n.kind, ...(n.first === undefined ? [] : [n.first, n.firstSheet])]] : [],
  )

const TWO = (n: number): string => String(n).padStart(2, '0')

describe('two sheets of one book', () => {
  const HEADS = ['Client code', 'Admission', 'Sex', 'Age', 'Paper']
  const stays = (from: number, changed: Readonly<Record<number, string>> = {}) => [
    HEADS,
    ...Array.from({ length: 10 }, (_, i) =>
      [`K-${TWO(from + i)}`, `2025-03-${TWO(i + 1)}`, i % 2 === 0 ? 'F' : 'M', '30', `CI 30${TWO(from + i)}00`].map((c, at) =>
        i === 4 ? (changed[at] ?? c) : c,
      ),
    ),
  ]
  it('tell of a paper that is another row’s on the other sheet', () => {
    expect(unlike(read({ March: stays(1), April: stays(30) }, 'shelter-return'))).toEqual([])
    expect(unlike(read({ March: stays(1), April: stays(30, { 4: 'CI 300300' }) }, 'shelter-return'))).toEqual([
      ['April', 6, 'number-again', 4, 'March'],
    ])
  })
  it('tell of a service to somebody whom the list of clients does not have', () => {
    const services = (last: string) => [
      ['Client', 'What'],
      ...Array.from({ length: 10 }, (_, i) => [`K ${TWO(i + 1)}`, 'talk']),
      [last, 'talk'],
    ]
    expect(unlike(read({ Clients: stays(1), Given: services('K-03') }, 'shelter-return'))).toEqual([])
    expect(unlike(read({ Clients: stays(1), Given: services('K-77') }, 'shelter-return'))).toEqual([['Given', 12, 'not-in-list']])
  })
  it('say nothing of each other where many numbers are on one alone', () => {
    const others = [['Client', 'What'], ...Array.from({ length: 10 }, (_, i) => [`K-${TWO(i + 6)}`, 'talk'])]
    expect(unlike(read({ Clients: stays(1), Given: others }, 'shelter-return'))).toEqual([])
  })
})

describe('rows that are struck out', () => {
  const list = { List: [['Client code', 'Admission', 'Sex'], ...['1', '2', '3'].map((n) => [`K-${n}`, `2025-03-0${n}`, 'F'])] }
  const codes = (answers: Answers) => [...read(list, 'shelter-return', answers, [3]).rows].map((r) => r.cells['file_number'])
  it('are asked about, and nothing else is', () => {
    expect(read(list, 'shelter-return', {}, [3]).questions.find((q) => q.id === 'rule:struck')?.about.rows).toEqual([3])
    expect(read(list, 'shelter-return').questions.map((q) => q.id)).not.toContain('rule:struck')
  })
  it('are left out and said, or are rows like the others', () => {
    expect(codes({ 'rule:struck': 'no' })).toEqual(['K-1', 'K-2', 'K-3'])
    expect(codes({ 'rule:struck': 'yes' })).toEqual(['K-1', 'K-3'])
    expect(read(list, 'shelter-return', { 'rule:struck': 'yes' }, [3]).notes).toContainEqual({
      code: 'rows-struck',
      sheet: 'List',
      rows: [3],
    })
  })
})

describe('what nearly all rows of one sheet keep', () => {
  const rows = (heads: readonly string[], row: (n: number) => readonly string[], n = 12) => ({
    List: [heads, ...Array.from({ length: n }, (_, i) => row(i + 1))],
  })
  it('is a score that is the number of crosses beside it', () => {
    const marks = (n: number) => [n % 2 === 0 ? 'x' : '', n % 3 === 0 ? 'x' : '', n % 4 !== 1 ? 'x' : '']
    const screened = (wrong: number) =>
      rows(['Code', 'Interview date', 'Sex', 'A', 'B', 'C', 'Score'], (n) => [
        `S${TWO(n)}`,
        `2025-03-${TWO(n)}`,
        'F',
        ...marks(n),
        String(marks(n).filter((m) => m !== '').length + (n === wrong ? 2 : 0)),
      ])
    expect(unlike(read(screened(0), 'screening'))).toEqual([])
    expect(unlike(read(screened(7), 'screening'))).toEqual([['List', 8, 'sum-differs']])
  })
  it('is a number that a cell beside it says in words, with whoever is named', () => {
    const asked = (wrong: number) =>
      rows(['Request no', 'Date of request', 'Country', 'Who', 'Families'], (n) => [
        `R-${TWO(n)}`,
        `2025-03-${TWO(n)}`,
        'Thailand',
        `Testing Wump and ${n % 5} others`,
        String((n % 5) + (n === wrong ? 4 : 1)),
      ])
    expect(unlike(read(asked(0), 'mission-contact'))).toEqual([])
    expect(unlike(read(asked(7), 'mission-contact'))).toEqual([['List', 8, 'said-differs']])
  })
  it('is the one sex of a long list; of a short one, or of two, nobody is told', () => {
    const stays = (men: readonly number[], n: number) =>
      rows(['Client code', 'Admission', 'Sex'], (i) => [`K-${TWO(i)}`, `2025-03-${TWO((i % 28) + 1)}`, men.includes(i) ? 'M' : 'F'], n)
    expect(unlike(read(stays([5], 40), 'shelter-return'))).toEqual([['List', 6, 'odd-one']])
    expect(unlike(read(stays([5, 9], 40), 'shelter-return'))).toEqual([])
    expect(unlike(read(stays([5], 12), 'shelter-return'))).toEqual([])
  })
  it('is the order of days of which one has no year', () => {
    const sent = (wrong: number) =>
      rows(['Client code', 'Admission', 'Sex', 'Sent on'], (n) => [
        `K-${TWO(n)}`,
        `2025-06-${TWO(n)}`,
        'F',
        n === wrong ? '3/4' : `${n + 1}/6`,
      ])
    expect(unlike(read(sent(0), 'shelter-return'))).toEqual([])
    expect(unlike(read(sent(7), 'shelter-return'))).toEqual([['List', 8, 'days-turned']])
  })
})
