/** What a checked SPEC.json says (docs/spec/protect.md). */
import type { AmountRules } from './methods/amounts/rules.ts'
import type { Standing } from './protected.ts'
import type { Merged, Span } from './table.ts'

export type Spec = {
  readonly title: string
  readonly unit: string
  readonly population: string
  readonly data: string
  /** Column of whole numbers; undefined: each row is one person. Of `amounts` the column that has them. */
  readonly count: string | undefined
  /** What is added up is no people but amounts, each one contributor's: money, hours. */
  readonly amounts: { readonly decimals: number; readonly rules: AmountRules } | undefined
  readonly dimensions: readonly string[]
  readonly hierarchy: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly codes: Readonly<Record<string, readonly string[]>>
  /** Codes that are counted as one, by dimension. */
  readonly merge: Readonly<Record<string, readonly Omit<Merged, 'level'>[]>>
  /** Tables of which every number is printed. */
  readonly stand: readonly Standing[]
  /** Words that mark a margin in the file. */
  readonly totals: readonly string[]
  /** Rows that say that they are a total are left out though their number is none of the rows below them. */
  readonly totalsDiffer: boolean
  /** Dimensions of which the publisher says that nobody is under two codes. */
  readonly apart: readonly string[]
  /** What a cell of a dimension means that is empty. */
  readonly blank: string | undefined
  /** Columns of numbers that are codes of one dimension: `Girls` and `Boys`. */
  readonly wide: { readonly name: string; readonly columns: readonly string[] } | undefined
  readonly detailOnly: boolean
  readonly skip: readonly { readonly column: string; readonly endsWith?: string; readonly equals?: string }[]
  /** `propose`: the deepest tables that pass are looked for. */
  readonly tables: readonly (readonly string[])[] | 'propose'
  readonly threshold: number
  /** Column that says who brought these people. */
  readonly contributor: string | undefined
  readonly singleSource: boolean
  readonly pPercent: number | undefined
  /** The cheapest pattern by this loss. */
  readonly exact: 'value' | 'cells' | undefined
  /** Every number is rounded to a multiple of this, and none is withheld. */
  readonly roundTo: number | undefined
  /** Whether what a contributor or a counted person could do is tried as well. */
  readonly inside: boolean
  readonly span: Span | undefined
  readonly attributes: readonly string[]
  /** Their codes that say nothing of anybody. */
  readonly silent: readonly string[]
  readonly width: number
  readonly published: boolean
  /** Words that stand for a withheld number in a published file. */
  readonly withheld: readonly string[]
}
/** `row` and `column` as the file has them; row 1 is the heading. */
export type SpecProblem = { readonly row?: number; readonly column?: string; readonly message: string }

/** The levels of each dimension, coarse to fine: a parent column, a map of parents, or just itself. */
export function levelsOf(spec: Pick<Spec, 'hierarchy'>, dimension: string): string[] {
  const above = spec.hierarchy[dimension]
  if (above === undefined) return [dimension]
  return [typeof above === 'string' ? above : `${dimension} (group)`, dimension]
}
