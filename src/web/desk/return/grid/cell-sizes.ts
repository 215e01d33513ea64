/**
 * How wide and how high a sheet's cells are drawn: said beforehand, so that the browser need not look at all of them, and so that a
 * row is as high with some of its cells drawn as with others. Pixels, by the sizes of tokens.css and desk.css.
 */
import type { CodeList, Field } from '../../../../core/country/index.ts'
import type { Lang } from '../../../words/khmer.ts'
import { isClosed, showCell } from '../mend/problems.ts'
import type { Row } from '../protocol.ts'
import { languageOf, sayIn } from '../../../../core/text/languages.ts'

/** What is longer than the widest breaks into lines. A column with something to mend holds the mark that says so. */
const LEAST = 108
const OF_MARKED = 140
const OF_CLOSED = 176
const MOST = 264
const SIDES = 22
const ABOVE_AND_BELOW = 11
/** Of a line: what is longer by so little still fits. */
const SPARE = 0.05
/** So many lines has a heading, which break where words end. */
const HEADING_LINES = 2
const UNEVEN = 1.2
/** A letter's usual width; heights of a row of one line, of a line, and of one in small letters: a heading's, or the mark's under a cell. */
type Sizes = { readonly letter: number; readonly row: number; readonly line: number; readonly small: number }
const PLAIN: Sizes = { letter: 7.5, row: 34, line: 22, small: 19 }
/** Of scripts with marks over and under their letters. */
const TALL: Sizes = { letter: 9.3, row: 38, line: 27, small: 24 }
const IS_TALL = /\p{Script=Khmer}/u
const sizesIn = (lang: Lang): Sizes => (IS_TALL.test(languageOf(lang).name) ? TALL : PLAIN)

export type CellSizes = {
  /** Of each column: wide enough for its longest cell, and for the longest word of its heading. */
  readonly widths: readonly number[]
  readonly headHeight: (lang: Lang) => number
  /** About as high as the highest cell of a row; `isMarked` where one is to be mended, or was. */
  readonly heightOf: (row: Row, lang: Lang, isMarked: boolean) => number
}

/** Sizes of a sheet as it came, with the fields that have something to mend; columns and lines stay as they are when the language changes, or a cell. */
export function sizesOf(
  columns: readonly Field[],
  rows: readonly Row[],
  lists: readonly CodeList[],
  languages: readonly Lang[],
  marked: ReadonlySet<string>,
): CellSizes {
  // Cells repeat one another: each text of a column is measured once.
  const known = columns.map(() => new Map(languages.map((lang) => [lang, new Map<string, number>()])))
  const lengthAt = (column: number, row: Row, lang: Lang): number => {
    const field = columns[column]
    const text = (field && row.cells[field.id]) ?? ''
    // A closed name is one line; held open it may be two.
    if (!field || text === '' || isClosed(field)) return 0
    const length = known[column]?.get(lang)?.get(text) ?? lengthOf(showCell(field, text, lists, lang))
    known[column]?.get(lang)?.set(text, length)
    return length
  }
  const leastOf = (field: Field): number => (isClosed(field) ? OF_CLOSED : marked.has(field.id) ? OF_MARKED : LEAST)
  const widths = columns.map((field, c) => {
    const words = languages.flatMap((lang) =>
      sayIn(field.words, lang)
        .split(/[\s\u200B]/)
        .map(lengthOf),
    )
    const heading = languages.map((lang) => (lengthOf(sayIn(field.words, lang)) / HEADING_LINES) * UNEVEN)
    const cells = languages.flatMap((lang) => rows.map((row) => lengthAt(c, row, lang)))
    return Math.round(
      Math.min(
        MOST,
        [...words, ...heading, ...cells].reduce((most, length) => Math.max(most, length + SIDES), leastOf(field)),
      ),
    )
  })
  const counted = new Map(languages.map((lang) => [lang, new WeakMap<Row, number>()]))
  const linesOf = (row: Row, lang: Lang): number => {
    const lines =
      counted.get(lang)?.get(row) ??
      widths.reduce((most, width, c) => Math.max(most, Math.ceil(lengthAt(c, row, lang) / (width - SIDES) - SPARE)), 1)
    counted.get(lang)?.set(row, lines)
    return lines
  }
  return {
    widths,
    headHeight: (lang) => ABOVE_AND_BELOW + HEADING_LINES * sizesIn(lang).small,
    heightOf: (row, lang, isMarked) => {
      const { row: least, line, small } = sizesIn(lang)
      return Math.max(least, ABOVE_AND_BELOW + Math.max(linesOf(row, lang) * line, isMarked ? line + small : 0))
    },
  }
}

/** About so many pixels in one line. Vowels and feet of Khmer stand over and under their letter. */
const lengthOf = (text: string): number => text.replace(/\u17D2.|[\p{M}\p{Cf}]/gu, '').length * (IS_TALL.test(text) ? TALL : PLAIN).letter
