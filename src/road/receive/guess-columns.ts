/**
 * Which field a column could be by what stands in it, where its heading says nothing to us: every office has its own words. Only ever a
 * guess: the clerk is asked, and nothing is read by it before she has answered.
 */
import type { Country, Field, Form } from '../../core/country/index.ts'
import type { Words } from '../../core/model/fields.ts'
import { listNearest } from '../../core/text/nearest.ts'
import { toLatinDigits } from '../../core/text/digits.ts'
import { findList } from '../../core/country/find.ts'
import { findCodes, indexCodes } from '../validate/code-index.ts'
import { makeCellReader } from '../validate/read-cell.ts'
import type { Grid } from '../../exchange/sheet/grid.ts'
import { namesIn } from '../../core/text/languages.ts'
import { hasWord } from '../../core/text/word.ts'

export type Guess = {
  /** 0-based. */
  readonly column: number
  readonly heading: string
  /** Values looked at: the first that hold something. */
  readonly of: number
  /** Some of them, each different, for the eye of whoever decides. */
  readonly samples: readonly string[]
  /** Likeliest first; `fits` of the values are values of this field. `words`: of what is no field. */
  readonly fields: readonly { readonly id: string; readonly fits: number; readonly words?: Words }[]
  /** The field it was confirmed to be, in a month when its values still fitted. */
  readonly was?: string
}

/** A column that no heading names. */
export type Unknown = { readonly column: number; readonly heading: string; readonly was?: string }

/** Values of a column that are tried, and the share of them that must fit: what is left are slips of the pen, which are mended as any other. */
const TRIED = 200
const SHARE = 0.8
const MOST_FIELDS = 5
/** Of fewer values each may be a slip. */
const FEWEST_VALUES = 5
const MOST_SAMPLES = 3
/** Of `rankOf`: a word of the heading is the field's. */
const CALLED_ALIKE = 2

export class ColumnGuesser {
  readonly #grid: Grid
  readonly #fields: readonly Field[]
  readonly #country: Country
  /** Made when somebody asks: most sheets have no column to guess. */
  readonly #accepts = new Map<string, Accepts>()

  constructor(grid: Grid, form: Form, country: Country) {
    this.#grid = grid
    this.#fields = form.fields
    this.#country = country
  }

  /** Whether what stands in a column under row `at` can be this field. An empty column fits everything. */
  fits(at: number, column: number, id: string): boolean {
    const values = this.#valuesOf(at, column)
    return values.length === 0 || this.#count(values, id) >= values.length * SHARE
  }

  /** Whether hardly anything below is written as the form writes this field: `10 years` under "Sentence (months)". */
  isOtherwise(at: number, column: number, id: string): boolean {
    if (this.#fields.some((f) => f.id === id && f.type === 'text')) return false
    const values = this.#valuesOf(at, column)
    return values.length >= FEWEST_VALUES && this.#count(values, id) <= values.length * (1 - SHARE)
  }

  /** @param free fields that have no column yet */
  guess(at: number, { column, heading, was }: Unknown, free: ReadonlySet<string>): Guess | undefined {
    const values = this.#valuesOf(at, column)
    if (values.length === 0 || isRunningNumber(values)) return undefined
    const fields = this.#fields
      .filter((f) => free.has(f.id))
      .map((f) => ({ id: f.id, fits: this.#count(values, f.id), rank: rankOf(f, heading) }))
      .filter((f) => f.fits >= values.length * SHARE && (f.rank >= CALLED_ALIKE || !this.#isSpelling(f.id)))
      .toSorted((a, b) => b.rank - a.rank || b.fits - a.fits)
      .slice(0, MOST_FIELDS)
    if (fields.length === 0 && was === undefined) return undefined
    const samples = [...new Set(values)].slice(0, MOST_SAMPLES)
    const guess = { column, heading, of: values.length, samples, fields: fields.map(({ id, fits }) => ({ id, fits })) }
    return was === undefined ? guess : { ...guess, was }
  }

  /** Any word in Latin letters could spell a name: what its column is called must say so too. */
  #isSpelling(id: string): boolean {
    return this.#fields.some((f) => f.id === id && f.spells !== undefined)
  }

  #valuesOf(at: number, column: number): readonly string[] {
    const values: string[] = []
    for (let i = at + 1; i < this.#grid.rows.length && values.length < TRIED; i++) {
      const cell = this.#grid.rows.cell(i, column).trim()
      if (cell !== '') values.push(cell)
    }
    return values
  }

  #count(values: readonly string[], id: string): number {
    const field = this.#fields.find((f) => f.id === id)
    if (field?.type === 'text')
      return values.filter((value) => this.#isOnlyText(value) && (field.spells === undefined || IN_LATIN.test(value))).length
    return field ? values.filter((value) => this.#accept(field, value)).length : 0
  }

  /** Any text fits a name, so a name is what is nothing else: no code, day, number or case number of this form. */
  #isOnlyText(value: string): boolean {
    if (!hasWord(value) || /\d/.test(toLatinDigits(value))) return false
    return this.#fields.every((f) => f.type === 'text' || !this.#accept(f, value))
  }

  #accept(field: Field, value: string): boolean {
    const accepts = this.#accepts.get(field.id) ?? acceptsOf(field, this.#country)
    this.#accepts.set(field.id, accepts)
    return accepts(value)
  }
}

/** What spells a name for readers of Latin letters. */
const IN_LATIN = /^[\p{Script=Latin}\p{M}\s.,'’-]+$/u

type Accepts = (cell: string) => boolean

/** Codes are only looked up: the reader of cells would look for the nearest of each that is not there. */
function acceptsOf(field: Field, country: Country): Accepts {
  const list = findList(country, field.list ?? '')
  if (!list) {
    const read = makeCellReader(field, country)
    return (cell) => read(cell).problem === undefined
  }
  const index = indexCodes(list)
  const isCode: Accepts = (cell) => findCodes(index, cell).length === 1
  return field.type === 'codes' ? (cell) => cell.split(/[;,\n]/).every((part) => part.trim() === '' || isCode(part)) : isCode
}

/** 1, 2, 3 … says nothing. */
const isRunningNumber = (values: readonly string[]): boolean => values.every((value, i) => toLatinDigits(value) === String(i + 1))

/** Of fields that fit alike, first what is called alike, then what must be answered. */
function rankOf(field: Field, heading: string): number {
  const names = [...namesIn(field.words), ...(field.headings ?? [])].map((n) => n.toLowerCase())
  const written = heading.toLowerCase()
  const isNear = listNearest(written, names, 1).length > 0
  const shares = names.some((n) => n.split(/\s+/).some((word) => word.length > 3 && written.includes(word)))
  return (isNear ? 4 : 0) + (shares ? 2 : 0) + (field.required ? 1 : 0)
}
