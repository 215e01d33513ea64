/**
 * What the Home Office published, as queries: every row of the five quarters whose people are recorded one by one, with the codes to ask
 * for and the number that must come back.
 *
 * Ten patterns of GROUP BY answer all of them; `MARGIN_PATTERNS` lists them, and `expectedCells` fits no other.
 */
import { readFileSync } from 'node:fs'
import ages from '../../countries/gb/lists/ages.ts'
import exploitation from '../../countries/gb/lists/exploitation.ts'
import genders from '../../countries/gb/lists/genders.ts'
import nationalities from '../../countries/gb/lists/nationalities.ts'
import referrerTypes from '../../countries/gb/lists/referrer-types.ts'
import referrers from '../../countries/gb/lists/referrers.ts'
import nrmQuarter from '../../countries/gb/forms/nrm-quarter.ts'
import type { CodeList } from '../../src/core/country/index.ts'
import { parsePeriod } from '../../src/core/model/dates.ts'
import { parseCsv } from '../../src/exchange/csv/csv.ts'

export const NRM_FILES = ['2022_q2', '2022_q3', '2022_q4', '2023_q1', '2023_q2'].map((quarter) => `nrm_referrals_${quarter}.csv`)

/** Dimensions of the source, in its order of columns, with the list each is coded by. */
export const DIMENSIONS: readonly (readonly [dimension: string, list: CodeList])[] = [
  ['referrer_type', referrerTypes],
  ['referrer', referrers],
  ['form_of_exploitation', exploitation],
  ['age_at_exploitation', ages],
  ['sex', genders],
  ['citizenship', nationalities],
]

/** The dimensions that a row keeps when the others are totals: every pattern outside the police, deepest first. */
export const MARGIN_PATTERNS: readonly (readonly string[])[] = [
  ['referrer_type', 'referrer', 'form_of_exploitation', 'age_at_exploitation', 'sex', 'citizenship'],
  ['referrer_type', 'referrer', 'form_of_exploitation', 'age_at_exploitation', 'sex'],
  ['referrer_type', 'referrer', 'form_of_exploitation', 'age_at_exploitation', 'citizenship'],
  ['referrer_type', 'referrer', 'form_of_exploitation', 'age_at_exploitation'],
  ['referrer_type', 'referrer', 'form_of_exploitation', 'citizenship'],
  ['referrer_type', 'referrer', 'form_of_exploitation'],
  ['referrer_type', 'referrer', 'citizenship'],
  ['referrer_type', 'referrer'],
  ['referrer_type', 'citizenship'],
  ['referrer_type'],
]

export type PublishedRow = { readonly cells: Readonly<Record<string, string>>; readonly people: number; readonly isPolice: boolean }
/** `from` and `to` bound the quarter, half-open; `by` holds a code for each dimension that is not a total. */
export type ExpectedCell = {
  readonly file: string
  readonly from: string
  readonly to: string
  readonly by: Readonly<Record<string, string>>
  readonly people: number
}

/** One quarter as published; cells to the letter, by dimension. Throws when the file is not the CSV it was. */
export function readPublished(file: string): PublishedRow[] {
  const { rows, problems } = parseCsv(readFileSync(new URL(`../../countries/gb/data/${file}`, import.meta.url), 'utf8'))
  if (problems[0]) throw new Error(`${file}: ${problems[0].message}`)
  return rows.slice(1).map((row) => {
    const cells = Object.fromEntries(DIMENSIONS.map(([dimension], column) => [dimension, row[column] ?? '']))
    return { cells, people: Number(row[DIMENSIONS.length]), isPolice: cells['referrer_type'] === 'Police' }
  })
}

export const isMargin = (dimension: string, cell: string): boolean => nrmQuarter.counts?.isMargin(dimension, cell) ?? false

/** The 18,693 published rows that the records must give again. Throws on a word that no list has. */
export function expectedCells(): ExpectedCell[] {
  const codes = new Map(DIMENSIONS.map(([dimension, list]) => [dimension, codesByWord(list)]))
  return NRM_FILES.flatMap((file) => {
    const [, year, quarter] = nrmQuarter.periodField?.fromName.exec(file) ?? []
    const span = parsePeriod(`${year}-Q${quarter}`)
    if (!span) throw new Error(`${file} names no quarter`)
    return readPublished(file)
      .filter((row) => !row.isPolice)
      .map((row) => ({ file, ...span, by: codesOf(row, codes), people: row.people }))
  })
}

function codesOf(row: PublishedRow, codes: ReadonlyMap<string, ReadonlyMap<string, string>>): Record<string, string> {
  const by: Record<string, string> = {}
  for (const [dimension, cell] of Object.entries(row.cells)) {
    if (isMargin(dimension, cell)) continue
    const code = codes.get(dimension)?.get(cell)
    if (code === undefined) throw new Error(`no code for ${dimension} ${JSON.stringify(cell)}`)
    by[dimension] = code
  }
  return by
}

/** Every spelling a list takes, to the letter, with its code. */
export const codesByWord = (list: CodeList): Map<string, string> =>
  new Map(list.codes.flatMap((c) => [c.words.en, ...(c.aliases ?? [])].map((word) => [word, c.code] as const)))
