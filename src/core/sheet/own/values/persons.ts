/** Several people in one row: numbered in the cell of names, and in the cells that say something of each of them by the same numbers. */

import { toLatinDigits } from '../../../text/digits.ts'
import { beginsWithWord, hasWord } from '../../../text/word.ts'

/** The letters by which Khmer numbers, in their order. */
const LETTERS = 'កខគឃងចឆជឈញ'

const MARK =
  /(?:^|[\s;,])(?:\(?([0-9\u17E0-\u17E9]{1,2})\s?[.)\-–៖:]|([a-h])\)|([កខគឃងចឆជឈញ])\s?[.)៖])\s*(?![0-9\u17E0-\u17E9]{1,2}\s?[.\-/])/gu
const numbersOf = (marks: readonly RegExpExecArray[]): readonly number[] =>
  marks.map((m) =>
    m[3] === undefined ? (m[2] === undefined ? Number(toLatinDigits(m[1] ?? '')) : m[2].charCodeAt(0) - 96) : LETTERS.indexOf(m[3]) + 1,
  )

/** The number before whoever is named first; a list may count its people on from row to row. */
export const firstNumber = (cell: string): number => numbersOf([...cell.matchAll(MARK)])[0] ?? 1

/** Marks before several names of one cell, in whatever order. */
export const countMarks = (cell: string): number =>
  [...cell.matchAll(MARK)].filter((m) => beginsWithWord(cell.slice(m.index + m[0].length))).length

/**
 * `1. … 2. …`, `១- … ២- …`, `a) … b) …`, `ក. … ខ. …`; the numbers begin at `from` and go up. @returns undefined where a cell is not
 * numbered so.
 */
export function splitNumbered(cell: string, from = 1): readonly string[] | undefined {
  const marks = [...cell.matchAll(MARK)]
  const numbers = numbersOf(marks)
  if (marks.length < 2 || numbers.some((n, i) => n !== i + from) || cell.slice(0, marks[0]?.index).trim() !== '') return undefined
  return marks.map((m, i) =>
    cell
      .slice(m.index + m[0].length, marks[i + 1]?.index)
      .replace(/[\s;,]+$/, '')
      .trim(),
  )
}

/**
 * What is said of some of `many` people, by their numbers or letters: `ខ. 5 years`, `ក. … គ. …`; the marks go up, and nothing stands before the
 * first. @returns a text for each, empty of whom nothing is said; undefined where the cell is not marked so, or the marks are those of everybody.
 */
export function splitPartly(cell: string, many: number): readonly string[] | undefined {
  const marks = [...cell.matchAll(/(?:^|[\s;,])\(?(?:([0-9\u17E0-\u17E9]{1,2})|([a-h])|([កខគឃងចឆជឈញ]))\s?[.)៖:](?=\s+\S)/gu)]
  const numbers = marks.map((m) =>
    m[3] === undefined ? (m[2] === undefined ? Number(toLatinDigits(m[1] ?? '')) : m[2].charCodeAt(0) - 96) : LETTERS.indexOf(m[3]) + 1,
  )
  const isRising = numbers.every((n, i) => n >= 1 && n <= many && n > (numbers[i - 1] ?? 0))
  if (marks.length === 0 || marks.length >= many || !isRising || cell.slice(0, marks[0]?.index).trim() !== '') return undefined
  const said = marks.map((m, i) =>
    cell
      .slice(m.index + m[0].length, marks[i + 1]?.index)
      .replace(/[\s;,]+$/, '')
      .trim(),
  )
  return Array.from({ length: many }, (_, i) => said[numbers.indexOf(i + 1)] ?? '')
}

const MARKED_LINE = /^\(?([0-9\u17E0-\u17E9]{1,2})\s?[.)\-–៖:]\s*(?![0-9\u17E0-\u17E9]{1,2}\s?[.\-/][0-9\u17E0-\u17E9]{2,4})(.*)$/u

/**
 * One text for each of `many` people, a numbered line each, below what is said of all of them: `convicted`, `1- 5 years`, `2- 7 years`.
 * @returns undefined where the lines are not numbered so.
 */
export function splitBelow(cell: string, many: number): readonly string[] | undefined {
  const lines = linesOf(cell)
  const marked = lines.map((line) => MARKED_LINE.exec(toLatinDigits(line)))
  const first = marked.findIndex((m) => m !== null)
  const own = marked.slice(first)
  if (first < 0 || own.length !== many || own.some((m, i) => Number(m?.[1]) !== i + 1)) return undefined
  const ofAll = lines.slice(0, first).join(' ')
  return own.map((m) => `${ofAll} ${m?.[2] ?? ''}`.trim())
}

/** What joins two people and no parts of one name; Khmer writes it with a space on either side, or with none. */
const AND = /\s*[;&+]\s*|\s+(?:and|et)\s+|\s*(?:និង|ព្រមទាំង)(?![\p{M}\u17D2])\s*/iu
const isNamed = (part: string): boolean => /\p{L}[\p{L}\p{M}]/u.test(part)

/** More than one person in a cell without numbers: `A and B`, `A B & C D`, `A B and 2 others`. A comma may stand between the parts of one name. */
export function namesSeveral(cell: string): boolean {
  if (/(?:\d+\s*(?:others?|autres?)|\b(?:and|et) (?:others|autres|al\b)|នាក់ទៀត|ផ្សេងទៀត)/iu.test(cell)) return true
  if (cell.split(AND).filter(isNamed).length > 1) return true
  const parts = cell.split(/\s*[,/]\s*/iu).filter(isNamed)
  const isFull = (part: string): boolean => /^[\p{L}\p{M}'.-]+(?:\s+[\p{L}\p{M}'.-]+)+$/u.test(part)
  const full = parts.filter(isFull)
  const khmer = full.filter((part) => /[\u1780-\u17FF]/.test(part)).length
  return khmer > 1 || full.length - khmer > 1
}

export const linesOf = (cell: string): readonly string[] =>
  cell
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l !== '')

/**
 * Several people, a line each. One name may be written over two lines, so each line must describe somebody (an age, a sex), or another cell of the
 * row must have as many lines.
 */
export function splitLines(cell: string, others: readonly string[]): readonly string[] | undefined {
  const lines = linesOf(cell)
  if (lines.length < 2 || countNames(cell) !== lines.length) return undefined
  const isDescribed = lines.every((line) => /[\d\u17E0-\u17E9]/.test(line))
  return isDescribed || others.some((other) => linesOf(other).length === lines.length) ? lines : undefined
}

/** Lines that each hold a name in the same letters: several people, and nobody says which of the other cells is whose. */
export function countNames(cell: string): number {
  const lines = linesOf(cell)
  const khmer = lines.filter((l) => /[\u1780-\u17FF]/.test(l)).length
  const latin = lines.filter((l) => !/[\u1780-\u17FF]/.test(l) && hasWord(l)).length
  return Math.max(khmer, latin)
}
