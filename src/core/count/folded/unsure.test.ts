/**
 * Of a person, or a case, some record may be of the question or not: each figure and each cell is exactly what it is in some world, and in no world less
 * or more. The worlds are made: in each of them every day that is known about only is one of the year, or none.
 */
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import type { Country } from '../../country/country.ts'
import { findIndicator } from '../../country/find.ts'
import type { Indicator } from '../../country/indicator.ts'
import type { CountQuery } from '../query.ts'
import { boundUnits, type UnsureRow } from '../unsure.ts'
import { cellsIn } from './answers.ts'
import { Book } from './book.ts'
import { momentOf } from './moment.ts'
import { unsureIn } from './units.ts'

const AT = '2021-01-01 00:00:00.000000+00'
const kh: Country = await loadCountry(join(import.meta.dirname, '../../../../countries/kh'))
const [FIRST, IN, LATER] = ['2022-12-20', '2022-12-20', '2023-01-10']

/** `isOpen`: its day lies on either side of the year's end. */
type Said = { readonly unit: number; readonly isOpen: boolean; readonly codes: readonly (string | null)[] }
type Column = { readonly id: string; readonly codes: readonly string[] }
type Case = {
  readonly id: string
  readonly table: string
  readonly date: string
  readonly columns: readonly Column[]
  readonly own: Readonly<Record<string, string>>
}

const CASES: readonly Case[] = [
  {
    id: 'cases-prosecuted',
    table: 'proceedings',
    date: 'initiated_on',
    columns: [
      { id: 'law_basis', codes: ['TIP_LAW', 'LABOUR_LAW'] },
      { id: 'form_of_exploitation', codes: ['FORCED_LABOUR', 'FORCED_BEGGING', 'UNSPECIFIED'] },
    ],
    own: { proceeding_type: 'prosecution', court: 'CFI-1' },
  },
  {
    id: 'cases-prosecuted-tip-law',
    table: 'proceedings',
    date: 'initiated_on',
    columns: [
      { id: 'law_basis', codes: ['TIP_LAW', 'LABOUR_LAW'] },
      { id: 'form_of_exploitation', codes: ['FORCED_LABOUR', 'FORCED_BEGGING'] },
    ],
    own: { proceeding_type: 'prosecution', court: 'CFI-1' },
  },
  {
    id: 'persons-convicted',
    table: 'accused_episodes',
    date: 'decided_on',
    columns: [
      { id: 'sex', codes: ['female', 'male'] },
      { id: 'form_of_exploitation', codes: ['FORCED_LABOUR', 'FORCED_BEGGING'] },
    ],
    own: { outcome: 'convicted', court: 'CFI-1' },
  },
]

/** @param dayOf first and last day of a record whose day is known about only; last null where it is known */
function bookOf(c: Case, records: readonly Said[], dayOf: (i: number) => readonly [string, string | null]): Book {
  const book = new Book()
  records.forEach(({ unit, isOpen, codes }, i) => {
    const record_id = String(i).padStart(32, '0')
    const [first, last] = isOpen ? dayOf(i) : ['2022-05-01', null]
    const said = Object.fromEntries(c.columns.map((column, n) => [column.id, codes[n] ?? null]))
    const row = { agency_id: 'moj', record_id, recorded_at: AT, superseded_at: null, is_conflict: false, case_number: `${unit}/2022` }
    book.table(c.table).add({ ...row, ...c.own, ...said, [c.date]: first, [`${c.date}_last`]: last })
    const link = { relation: 'same_person', of_agency: 'moj', record_id, cluster: `c${unit}`, recorded_at: AT, superseded_at: null }
    if (unit > 0) book.table('link_members').add(link)
  })
  return book
}

const numbers = (rows: readonly Readonly<Record<string, unknown>>[], by: number): ReadonlyMap<string, number> =>
  new Map(rows.map((row) => [JSON.stringify(Array.from({ length: by }, (_, i) => row[`d${i}`])), Number(row['n'])]))

it.each(CASES)('$id', (c) => {
  const indicator = findIndicator(kh, c.id) as Indicator
  const [one, beside] = c.columns as [Column, Column]
  const dimension = (column: string): string =>
    Object.entries(indicator.dimensions).find(([, d]) => d.column === column && !d.parent)?.[0] ?? ''
  const ids = [dimension(one.id), dimension(beside.id)] as const
  const asked = fc.record({
    by: fc.constantFrom([], [ids[0]], [ids[1]], [...ids]),
    where: fc.constantFrom({}, { [ids[0]]: one.codes[0] as string }, { [ids[0]]: 'contradicted' }, { [ids[1]]: beside.codes[0] as string }),
  })
  const said = fc.record({
    unit: fc.integer({ min: 0, max: 2 }),
    isOpen: fc.boolean(),
    codes: fc.tuple(...c.columns.map(({ codes }) => fc.constantFrom(null, 'unknown', ...codes))),
  })
  fc.assert(
    fc.property(fc.array(said, { maxLength: 5 }), asked, (records, { by, where }) => {
      const query: CountQuery = {
        country: kh,
        indicator,
        interval: { from: '2022-01-01', to: '2023-01-01' },
        asOf: '2100-01-01',
        by,
        where,
      }
      const moment = momentOf(query.asOf)
      const open = records.flatMap((r, i) => (r.isOpen ? [i] : []))
      const worlds = Array.from({ length: 2 ** open.length }, (_, w) => {
        const isIn = (i: number): boolean => (w >> open.indexOf(i)) % 2 === 1
        const book = bookOf(c, records, (i) => [isIn(i) ? IN : LATER, null])
        return {
          whole: Number(cellsIn({ ...query, by: [] }, book, moment)[0]?.['n'] ?? 0),
          cells: numbers(cellsIn(query, book, moment), by.length),
        }
      })
      const about = bookOf(c, records, () => [FIRST, LATER])
      const sure = numbers(cellsIn(query, about, moment), by.length)
      const { whole, cells } = boundUnits(query, unsureIn(query, about, moment) as readonly UnsureRow[])
      const ends = (all: readonly number[]) => [Math.min(...all), Math.max(...all)]
      const wholeSure = Number(cellsIn({ ...query, by: [] }, about, moment)[0]?.['n'] ?? 0)
      expect([wholeSure - whole.less, wholeSure + whole.n]).toEqual(ends(worlds.map((w) => w.whole)))
      if (by.length === 0) return
      const found = new Map(cells.map((cell) => [JSON.stringify(by.map((_, i) => cell[`d${i}`])), cell]))
      for (const key of new Set([...sure.keys(), ...found.keys(), ...worlds.flatMap((w) => [...w.cells.keys()])])) {
        const [n, cell] = [sure.get(key) ?? 0, found.get(key)]
        expect([n - (cell?.less ?? 0), n + (cell?.n ?? 0)], key).toEqual(ends(worlds.map((w) => w.cells.get(key) ?? 0)))
      }
    }),
    { numRuns: 60 },
  )
})

it('of very many records that say different things, a person may be in any cell of theirs or in none', () => {
  const indicator = findIndicator(kh, 'cases-prosecuted') as Indicator
  const query: CountQuery = {
    country: kh,
    indicator,
    interval: { from: '2022-01-01', to: '2023-01-01' },
    asOf: '2100-01-01',
    by: ['court'],
    where: {},
  }
  const row = (n: number, sure: 0 | 1): UnsureRow => ({ unit: '1', record: String(n), sure, x0: `CFI-${n}` })
  const bounds = boundUnits(query, [row(0, 1), ...Array.from({ length: 12 }, (_, i) => row(i + 1, 0))])
  expect(bounds.cells.map(({ d0, less, n }) => [d0, less, n])).toEqual([
    ['CFI-0', 1, 0],
    ...Array.from({ length: 12 }, (_, i) => [`CFI-${i + 1}`, 0, 1]),
  ])
})
