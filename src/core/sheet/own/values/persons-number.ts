/** Numbers that somebody has everywhere, told by their shape: whatever stands above them, they are not what a row is found by unless somebody says so. */
import { toLatinDigits } from '../../../text/digits.ts'

/** With a country's code, or a nought before eight or nine digits. */
const TELEPHONE = /^(?:\+\d{8,14}|(?:00|\+)?855\d{8,9}|0[1-9]\d{7,8})$/
/** Nine digits as on an identity card; a letter or two before six to nine, as in a passport. */
const DOCUMENT = /^(?:\d{9}|[A-Z]{1,2}\d{6,9})$/
/** `PP-2023-00014`, `SR-0019-24`: letters and two numbers are of a register; a paper has one. */
const OF_REGISTER = /^\p{L}+[-/. ]*\d+[-/.]\d+$/u
/** `2023-00007`, `00007/2023`: a year, and a number within it. */
const WITH_YEAR = /^(?:(?:19|20)\d{2}[-/.]\d{1,6}|\d{1,6}[-/.](?:19|20)\d{2})$/
/** Two passports may begin with the same letters and the figures of a year; five do not. */
const FEWEST_OF_SERIES = 5
const OF_YEAR = /^([A-Z]{1,4})(?:20[0-3]\d)\d{3,6}$/
/** Of a column with notes and gaps in it. */
const SHARE = 0.5

/**
 * @param samples cells of one column; @param areOfOwnYears the year in each is that of a day beside it: passports that one office issues in a week begin alike too.
 * @returns whose numbers half of them or more are by their shape: a telephone's, a paper's, or undefined
 */
export function personsNumber(samples: readonly string[], areOfOwnYears = false): 'telephone' | 'document' | undefined {
  const bare = samples.map((s) =>
    toLatinDigits(s)
      .toUpperCase()
      .replace(/[\s.()\u2010-\u2015-]/g, ''),
  )
  const most = (is: RegExp): boolean => bare.length > 0 && bare.filter((s) => is.test(s)).length >= bare.length * SHARE
  if (most(TELEPHONE)) return 'telephone'
  // `KC20240010` and `KC20250002`: the same letters, a year, and a number within it.
  const series = new Set(bare.map((s) => OF_YEAR.exec(s)?.[1]))
  if (areOfOwnYears && series.size === 1 && !series.has(undefined) && bare.length >= FEWEST_OF_SERIES) return undefined
  const isOfRegister = (s: string): boolean => OF_REGISTER.test(toLatinDigits(s)) || WITH_YEAR.test(toLatinDigits(s).trim())
  return most(DOCUMENT) && !samples.every(isOfRegister) ? 'document' : undefined
}
