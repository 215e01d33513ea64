/** What a column shows as a whole, by which one of its cells may be told for a slip, or read otherwise than it would be alone. */
import type { Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import type { Column } from '../column/column.ts'
import { foldText } from '../words/fold-text.ts'
import { isSpan } from '../words/vocabulary.ts'

export type Seen = {
  /** Some amounts name another currency, so that a bare number may be either. */
  readonly isMixed?: boolean
  /** Each of its amounts is a number and the letter m: under money those are millions, and no months. */
  readonly isMillions?: boolean
  /** Figures stand in it, so that a nought is one of them and no blank. */
  readonly isOfFigures?: boolean
  /** Figures beyond one stand in it, so that a one is no yes. */
  readonly isOfCodes?: boolean
  /** Most of its bare amounts are too small for riel (money.ts): they count something larger. */
  readonly isShort?: boolean
  /** Its bare amounts are of two currencies, or of two sizes (money.ts). */
  readonly isUneven?: boolean
  /** Some of its bare amounts have a part behind a point, so that three figures behind one may be a part as well. */
  readonly isOfDecimals?: boolean
  readonly mostly?: 'words' | 'numbers' | undefined
  /** Each of its years with a point is a number and a half: what stands behind the point is no number of months. */
  readonly isOfHalves?: boolean
  /** Its names are counted by figures or letters before them (ordinal.ts). */
  readonly isCounted?: boolean
  /** The letters before each of its numbers: `L-` of `L-200`, `L-203`. */
  readonly lettered?: string | undefined
  /** Its cells are names of answers as a form tool writes them, several of them with a gap between (areTokens). */
  readonly isOfTokens?: boolean
}

/** `debt no_papers violence`: in a column of such names, some of which have the stroke that stands for a gap within one, a gap parts two. */
export const areTokens = (texts: readonly string[]): boolean =>
  texts.length > 0 &&
  texts.every((t) => /^[a-z0-9_-]+(?: [a-z0-9_-]+)*$/.test(t.trim())) &&
  texts.some((t) => t.includes('_')) &&
  texts.some((t) => t.trim().includes(' '))

/** Columns of `2.5` and `8.5` years, and no other fraction in either of a sheet's columns of years. One of them alone may be five months. */
export function halfYearsIn(
  columns: readonly (readonly [Column, texts: readonly string[]])[],
  form: Form,
  { units }: SheetWords,
): ReadonlySet<Column> {
  const spans = columns.filter(([{ fields }]) => form.fields.some((f) => fields.includes(f.id) && isSpan(f)))
  const found = spans.flatMap(([column, texts]) => {
    const isYears = (text: string): boolean =>
      column.unit === 'year' || units.year.some((word) => word.length > 1 && text.includes(foldText(word)))
    const fractions = texts.map((t) => foldText(t)).filter((t) => /\d[.,]\d/.test(t))
    const isHalf = (t: string): boolean => isYears(t) && /^\D*\d{1,2}[.,]5(?!\d)/.test(t) && !/[.,]\d.*[.,]\d/.test(t)
    return fractions.length === 0 ? [] : [{ column, count: fractions.length, areHalves: fractions.every(isHalf) }]
  })
  const halves = found.filter((f) => f.areHalves)
  const areMany = found.length === halves.length && halves.reduce((sum, f) => sum + f.count, 0) > 1
  return new Set(halves.flatMap((f) => (areMany || f.count > 1 ? [f.column] : [])))
}

/** Whether nearly all cells of a column are bare numbers, or nearly none is. */
export function mostlyOf(texts: Iterable<string>): Seen['mostly'] {
  const cells = [...texts].filter((text) => text.trim() !== '')
  if (cells.length < FEWEST_CELLS) return undefined
  const numbers = cells.filter((text) => /^\d{1,3}$/.test(toLatinDigits(text).trim())).length / cells.length
  return numbers >= NEARLY_ALL ? 'numbers' : numbers <= 1 - NEARLY_ALL ? 'words' : undefined
}
const [FEWEST_CELLS, NEARLY_ALL] = [5, 0.8]

const ofMillions = /^\d+(?:[.,]\d+)?\s?m$/i
/** @param texts cells of a column of money */
export function areMillions(texts: Iterable<string>): boolean {
  const amounts = [...texts].map((text) => toLatinDigits(text).trim()).filter((text) => /\d/.test(text))
  return amounts.length >= FEWEST_MILLIONS && amounts.every((text) => ofMillions.test(text))
}
const FEWEST_MILLIONS = 3

/** Of its numbers nearly all are what somebody may be years old. */
export function areAges(texts: readonly string[]): boolean {
  const numbers = texts.map((t) => toLatinDigits(t).trim()).filter((t) => /^\d{1,4}$/.test(t))
  return numbers.length >= FEWEST_AGES && numbers.filter((n) => Number(n) <= OLDEST).length >= numbers.length * NEARLY_ALL_AGES
}
const [FEWEST_AGES, NEARLY_ALL_AGES, OLDEST] = [5, 0.8, 120]

/**
 * Letters that stand before the number in every cell of a column, the same in all: whose office or book it is. Where one has others, or none, the numbers of two
 * books may be the same, and nothing is taken off.
 */
export function lettersBefore(texts: readonly string[]): string | undefined {
  const numbers = texts.map((t) => toLatinDigits(t).trim()).filter((t) => /\d/.test(t))
  const before = new Set(numbers.map((t) => /^(\p{L}[\p{L}\p{M}]{0,5}\s?[-./]?\s?)\d{1,6}$/u.exec(t)?.[1]))
  const [only] = before
  return before.size === 1 && numbers.length >= FEWEST_LETTERED ? only : undefined
}
const FEWEST_LETTERED = 3
