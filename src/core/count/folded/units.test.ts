/** Whatever records say of one case or of one person: in a dimension of which it has one value it stands in one cell, and the cells are the whole. */
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import type { Country } from '../../country/country.ts'
import { findIndicator } from '../../country/find.ts'
import type { CountQuery } from '../query.ts'
import { cellsIn } from './answers.ts'
import { Book } from './book.ts'
import { momentOf } from './moment.ts'

const AT = '2021-01-01 00:00:00.000000+00'
const kh: Country = await loadCountry(join(import.meta.dirname, '../../../../countries/kh'))
type Said = readonly [unit: number, said: string | null, other: string | null]

/** Each record under its unit's number, or linked to it. */
function bookOf(table: string, columns: readonly [string, string], own: Readonly<Record<string, string>>, records: readonly Said[]): Book {
  const book = new Book()
  records.forEach(([unit, said, other], i) => {
    const record_id = String(i).padStart(32, '0')
    const row = { agency_id: 'moj', record_id, recorded_at: AT, superseded_at: null, is_conflict: false, case_number: `${unit}/2022` }
    book.table(table).add({ ...row, ...own, [columns[0]]: said, [columns[1]]: other })
    const link = { relation: 'same_person', of_agency: 'moj', record_id, cluster: `c${unit}`, recorded_at: AT, superseded_at: null }
    if (unit > 0) book.table('link_members').add(link)
  })
  return book
}
const saidOf = (codes: readonly string[]) => fc.constantFrom<(string | null)[]>(null, 'unknown', ...codes)

it.each([
  {
    id: 'cases-prosecuted',
    table: 'proceedings',
    one: 'law_basis',
    beside: 'form_of_exploitation',
    codes: ['TIP_LAW', 'LABOUR_LAW'],
    others: ['FORCED_LABOUR', 'UNSPECIFIED'],
    own: { initiated_on: '2022-05-01', proceeding_type: 'prosecution', court: 'CFI-1' },
  },
  {
    id: 'victims-identified',
    table: 'identifications',
    one: 'sex',
    beside: 'form_of_exploitation',
    codes: ['female', 'male'],
    others: ['FORCED_LABOUR', 'FORCED_BEGGING'],
    own: { identified_quarter: '2022-04-01', status: 'identified' },
  },
])('$id', ({ id, table, one, beside, codes, others, own }) => {
  const indicator = findIndicator(kh, id)
  if (!indicator) throw new Error(`no indicator ${id}`)
  const ask = (book: Book, by: readonly string[], where: Readonly<Record<string, string>> = {}) => {
    const query: CountQuery = { country: kh, indicator, interval: { from: '2022-01-01', to: '2023-01-01' }, asOf: '2100-01-01', by, where }
    return cellsIn(query, book, momentOf(query.asOf)).map((row) => ({ code: String(row['d0']), n: Number(row['n']) }))
  }
  const sum = (rows: readonly { readonly n: number }[]): number => rows.reduce((n, row) => n + row.n, 0)
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), saidOf(codes), saidOf(others))), (records) => {
      const book = bookOf(table, [one, beside], own, records)
      const whole = sum(ask(book, []))
      const cells = ask(book, [one])
      expect(sum(cells)).toBe(whole)
      // Asked for, a cell is what it is beside the others.
      for (const { code, n } of cells) expect(sum(ask(book, [], { [one]: code }))).toBe(n)
      // What may be two things is in the cell of each.
      expect(sum(ask(book, [beside]))).toBeGreaterThanOrEqual(whole)
    }),
    { numRuns: 200 },
  )
})
