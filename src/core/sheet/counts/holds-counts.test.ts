/** Whether a file only counts people, or is a register some of whose cells are numbers. */
import { expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import { Lines } from '../lines.ts'
import { holdsCounts } from './holds-counts.ts'

const { sheetWords: words } = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
if (!words) throw new Error('impossible: the country has its words')
const counts = (lines: readonly (readonly string[])[]): boolean =>
  holdsCounts([{ sheet: 'List', rows: Lines.of(lines.map((cells, i) => ({ row: i + 1, cells }))) }], words)

const five = <T>(of: (n: number) => T): T[] => Array.from({ length: 6 }, (_, i) => of(i + 1))
const across = (head: string, of: (n: number) => string): string[] => [head, ...five(of)]

it('a book of requests is a register, upright and on its side', () => {
  const upright = [
    ['No', 'Received', 'Persons', 'Women', 'Asked by', 'What was asked'],
    ...five((n) => [`${n}`, `0${n}/10/2025`, `${n + 2}`, `${n}`, n % 2 ? 'family' : 'Thai police', 'travel paper']),
  ]
  expect(counts(upright)).toBe(false)
  const onSide = [
    across('Request no', (n) => `0${n}`),
    across('Received', (n) => `0${n}/10/2025`),
    across('Asked by', (n) => (n % 2 ? 'family' : 'Thai police')),
    across('Persons', (n) => `${n + 2}`),
    across('Women', (n) => `${n}`),
    across('Children', () => '0'),
    across('What was asked', () => 'travel paper'),
  ]
  expect(counts(onSide)).toBe(false)
})

it('who came to a course is a list of people, two of one name among them; a sum of several lists beside it makes no book of counts', () => {
  const names = ['Gobbet', 'Quib', 'Wump', 'Gobbet', 'Frell', 'Zorn', 'Quib', 'Plim', 'Du', 'Sry']
  const course = [
    ['No', 'Name', 'Sex', 'Day 1', 'Before', 'After'],
    ...names.map((name, n) => [`${n}`, name, n % 3 ? 'F' : 'M', '✓', `${n}`, `1${n}`]),
  ]
  expect(counts(course)).toBe(false)
  const places = ['A', 'B', 'C', 'D', 'E'].flatMap((p) => ['F', 'M'].map((sex, n) => [`Wump ${p}`, sex, `1${n}`, '20', '5']))
  expect(counts([['Place', 'Sex', 'Came', 'Left', 'Stay'], ...places])).toBe(true)
  const grids = [course, [['Nationality', 'Number', 'Women'], ...five((n) => [`Wumpish ${n}`, `${n + 2}`, `${n}`])]].map((lines, i) => ({
    sheet: `Sheet ${i}`,
    rows: Lines.of(lines.map((cells, row) => ({ row: row + 1, cells }))),
  }))
  expect([holdsCounts(grids, words), holdsCounts(grids.slice(1), words)]).toEqual([false, true])
})

it('numbers by day are counts, though the watch signs beside them and each day has its weekday', () => {
  const watch = [
    ['District', 'Day', 'On watch', 'Calls', 'Women', 'Men'],
    ...five((n) => [`Wumpshire ${n}`, `0${n}/10/2025`, 'Wump Moonpocket', `${n + 2}`, `${n}`, '2']),
  ]
  expect(counts(watch)).toBe(true)
  const days = [
    across('', (n) => `0${n}/10/2025`),
    across('', () => 'Monday'),
    across('Calls', (n) => `${n + 2}`),
    across('Women', (n) => `${n}`),
    across('Men', () => '2'),
  ]
  expect(counts(days)).toBe(true)
})

it('rows of days that are found by codes of their own are a register, whatever else they count', () => {
  const list = (number: (n: number) => string, code: (n: number) => string): string[][] => [
    ['No', 'File', 'Recipient', 'Sex', 'Decided', 'Granted', 'Paid', 'Rest'],
    ...five((n) => [`${n}`, number(n), code(n), 'F', `0${n}/03/2025`, `${n + 1}000000`, '1000000', `${n}000000`]),
  ]
  expect(
    counts(
      list(
        (n) => `ម.ជ 0${n}`,
        (n) => `V-1${n}5`,
      ),
    ),
  ).toBe(false)
  expect(
    counts(
      list(
        (n) => `F/0${n}`,
        (n) => `ក ${n}07`,
      ),
    ),
  ).toBe(false)
  expect(
    counts(
      list(
        (n) => `R 1${n}`,
        (n) => `B.${n}22`,
      ),
    ),
  ).toBe(false)
})
