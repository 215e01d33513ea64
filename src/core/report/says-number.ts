/**
 * A number in the words of a report was attacked by nobody, and does not move with what is released: numbers stand there as figures. A year may be named. No wall:
 * a number that is spelled out, and a count that is written as a year is ("of 2000 people"), pass.
 */
import type { Outline } from './annual.ts'

const YEAR = '(?:1[89]|2[01])\\d\\d'
/** After a word that a year follows; two of them where it is a span. */
const NAMED = new RegExp(
  `((?<!\\p{L})(?:in|of|since|from|until|to|by|before|after|between|year)\\s+|ឆ្នាំ[\\s\\u200b]*)${YEAR}(?:\\s*[-–]\\s*${YEAR})?(?!\\p{N})`,
  'giu',
)
const ALONE = new RegExp(`(?<!\\p{N})${YEAR}(?!\\p{N})`, 'gu')
const KHMER_DIGIT = /[០-៩]/g

/** @param year of the report. @returns true where a text has a digit, of any script, that is no part of a year: of the report's own, of one beside it, or of one named as such. */
export const saysNumber = (text: string, year: number): boolean => {
  const latin = text.replace(KHMER_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) - 0x17e0))
  const isBeside = (said: string): boolean => Math.abs(Number(said) - year) <= 1
  return /\p{N}/u.test(latin.replace(NAMED, '$1').replace(ALONE, (said) => (isBeside(said) ? '' : said)))
}

/** Whether one stands in any of its words, in any language. */
export const hasNumberInWords = ({ title, parts, year }: Outline): boolean =>
  [title, ...parts.flatMap((part) => [part.title, ...(part.text ? [part.text] : [])])].some((words) =>
    Object.values(words).some((said) => saysNumber(said, year)),
  )
