/**
 * What a country's folder is made of. A definition is data and small pure functions; every reference is checked when
 * the country loads, and all faults are listed at once (check.ts). The door `saksi/country` opens here.
 */
import type { FieldType, PrivacyClass, Value, Words } from '../model/fields.ts'
import type { PeriodLength } from '../model/dates.ts'

export type Code = {
  readonly code: string
  readonly words: Words
  /** Other spellings taken on import, in any language; matched after folding. */
  readonly aliases?: readonly string[]
  /** Half-open validity, ISO days: a court that does not exist yet owes nothing. */
  readonly validFrom?: string
  readonly validTo?: string
  /** The code above, in a hierarchical list. */
  readonly parent?: string
  /** Invented, for a demonstration: faults may be shown beside this one only (DESIGN 8.9). */
  readonly fictional?: boolean
}

export type CodeList = { readonly id: string; readonly words: Words; readonly codes: readonly Code[]; readonly source?: string }

export type Agency = {
  readonly id: string
  readonly words: Words
  readonly type: 'court' | 'ministry' | 'police' | 'prosecution' | 'social' | 'labour' | 'consular' | 'ngo' | 'oversight' | 'statistics'
  /** Forms this agency sends. */
  readonly sends: readonly string[]
  readonly fictional?: boolean
}

export type Problem = {
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly message: Words
  readonly sheet?: string
  /** 1-based, as the sheet shows it. */
  readonly row?: number
  /** The column's heading as the sheet has it, or the field's id. */
  readonly column?: string
  /** Field id. */
  readonly field?: string
  /** What would be right, where that can be said; the first is the likeliest. */
  readonly fixes?: readonly { readonly value: string; readonly words: Words }[]
}

export type Field = {
  readonly id: string
  readonly words: Words
  /** Other headings this column goes by in real sheets; matched after folding. */
  readonly headings?: readonly string[]
  readonly type: FieldType
  /** Code list id, for type `code`. */
  readonly list?: string
  readonly privacy: PrivacyClass
  readonly required?: boolean
  readonly max?: number
  /** The five that make a field lawful; a field without all of them fails the build. */
  readonly purpose: string
  readonly basis: string
  readonly recipients: string
  readonly retention: string
  readonly risk: string
}

export type RowValues = Readonly<Record<string, Value>>

/** A sheet of counts instead of one row a person: each row stands for `count` people. */
export type Counts = {
  /** Field id of the whole number. */
  readonly field: string
  /** The word that marks a margin in a dimension, as the source writes it. */
  readonly total: string
  /** Field ids of the dimensions, in the source's order. */
  readonly dimensions: readonly string[]
  /** Rows known only as totals: they become an aggregate return of this indicator. Cells arrive as the file has them. */
  readonly aggregate?: { readonly indicator: string; readonly when: (cells: Readonly<Record<string, string>>) => boolean }
  /** Field whose margin is written as a word of its own in one dimension (`Police total`). */
  readonly isMargin: (field: string, cell: string) => boolean
}

export type Form = {
  readonly id: string
  readonly words: Words
  readonly version: number
  /** Record kind that a row becomes. */
  readonly kind: string
  readonly fields: readonly Field[]
  /** Clear fields that name the same thing in a resend; `ordinal` numbers the rows within one key when the sheet does not. */
  readonly naturalKey: readonly string[]
  readonly ordinal?: string
  /** Which return a row belongs to: the office that owes it and the period of its date. */
  readonly slot: {
    readonly office: string
    readonly list: string
    readonly date: string
    readonly period: PeriodLength
    readonly dueDays: number
    readonly from: string
  }
  /** Field filled from the return's period when the sheet has no such column. */
  readonly periodField?: { readonly field: string; readonly fromName: RegExp }
  /** Field filled with one code for the whole file. */
  readonly constants?: RowValues
  readonly counts?: Counts
  /** Rules across cells of one row. */
  readonly check?: (row: RowValues) => readonly Omit<Problem, 'row' | 'sheet'>[]
}

export type Indicator = {
  readonly id: string
  readonly words: Words
  readonly version: number
  readonly kind: string
  readonly unit: Words
  /** Clear date column that decides the interval. */
  readonly date: string
  /** Counted only where every column has one of these codes. */
  readonly where?: Readonly<Record<string, readonly string[]>>
  /** Dimension id → column and list. A rollup reads the parent of the code. */
  readonly dimensions: Readonly<Record<string, { readonly column: string; readonly list: string; readonly period?: PeriodLength }>>
  /** Form whose returns feed it: coverage is theirs. */
  readonly form: string
  /** What the figure is not. Printed beside it. */
  readonly caveat: Words
}

export type Country = {
  readonly id: string
  readonly words: Words
  readonly languages: readonly ('en' | 'km')[]
  readonly thresholds: { readonly victim: number; readonly perpetrator: number }
  readonly lists: readonly CodeList[]
  readonly agencies: readonly Agency[]
  readonly forms: readonly Form[]
  readonly indicators: readonly Indicator[]
  readonly trustee: { readonly id: string; readonly words: Words }
}

/* Each returns what it is given: the name says what a file is, and the type refuses what does not belong. */
export const defineCodeList = (list: CodeList): CodeList => list
export const defineAgency = (agency: Agency): Agency => agency
export const defineForm = (form: Form): Form => form
export const defineIndicator = (indicator: Indicator): Indicator => indicator
/** The country's own file: everything but the folders, which the loader adds. */
export const defineCountry = (country: Omit<Country, 'lists' | 'agencies' | 'forms' | 'indicators'>) => country

export { checkCountry } from './check.ts'
export { findCode, findForm, findIndicator, findList, codesOf } from './find.ts'
