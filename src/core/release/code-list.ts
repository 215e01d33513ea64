/** What columns and codes are called, as a table beside a release's own, and in the package that describes them. */
import { printCsv } from '../../exchange/csv/csv.ts'
import { sayIn } from '../text/languages.ts'
import { stripBreaks } from '../text/strip-breaks.ts'
import type { Lang, Words } from '../model/fields.ts'
import { neutralise, TELLS_NAMES } from './columns.ts'

export type Labels = {
  /** English first, then the country's others. */
  readonly languages: readonly Lang[]
  /** What is counted, in what unit, and what it is not. */
  readonly about: Words
  /** Where the codes of its columns are from: a standard, or an office’s list. */
  readonly sources: readonly string[]
  /** As they stand in the tables, heading and code; the column itself has no code. */
  readonly rows: readonly { readonly column: string; readonly code: string; readonly words: Words }[]
}

/** Of the resource; its file is called like it. */
export const CODES = 'codes'
export const CODES_FILE = `${CODES}.csv`

/** Of a release's resources: whether it is no table of figures, but the names of what stands in them. An earlier format has none, and its table may be called so. */
export const isOfNames = (
  resource: string,
  { format, tables }: { readonly format: string; readonly tables: readonly { readonly id: string }[] },
): boolean => resource === CODES && TELLS_NAMES.has(format) && !tables.some(({ id }) => id === CODES)

export const plain = (words: Words, lang = 'en'): string => stripBreaks(sayIn(words, lang))

/** @param headings columns that the tables have. */
export const printCodes = ({ languages, rows }: Labels, headings: ReadonlySet<string>): string =>
  printCsv([
    ['column', 'code', ...languages],
    ...rows
      .filter(({ column }) => headings.has(column))
      .map(({ column, code, words }) => [column, code, ...languages.map((lang) => neutralise(plain(words, lang)))]),
  ])

/** What a resource of a Data Package says of every table of ours. */
export const A_TABLE = { type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' } as const

export const describeCodes = ({ languages }: Labels): Record<string, unknown> => ({
  name: CODES,
  title: 'What columns and codes are called',
  path: CODES_FILE,
  ...A_TABLE,
  schema: {
    fields: [
      { name: 'column', type: 'string', description: 'A column of a table beside it', constraints: { required: true } },
      { name: 'code', type: 'string', description: 'A code that stands in that column; empty where the column itself is meant' },
      ...languages.map((lang) => ({
        name: lang,
        type: 'string',
        description: `What it is called (${lang})`,
        constraints: { required: true },
      })),
    ],
    primaryKey: ['column', 'code'],
    // No code is not missing: it means the column.
    missingValues: [],
  },
})

type Named = { readonly title?: string; readonly categories?: readonly { readonly value: string; readonly label: string }[] }

/** A field's title and the names of its codes, in English. @param codes those that may stand in it; all that have a name where left out. */
export function namesOf(labels: Labels | undefined, column: string, codes?: readonly string[]): Named {
  const own = labels?.rows.filter((row) => row.column === column) ?? []
  const title = own.find(({ code }) => code === '')
  const categories = own
    .filter(({ code }) => code !== '' && (codes?.includes(code) ?? true))
    .map(({ code, words }) => ({ value: code, label: plain(words) }))
  return { ...(title ? { title: plain(title.words) } : {}), ...(categories.length > 0 ? { categories } : {}) }
}
