/**
 * A number in the words of a report was attacked by nobody, and does not move with what is released: numbers stand there as figures alone. A year may
 * be named.
 */
const YEAR = /(?<!\p{N})(?:1[89]|2[01])\d\d(?!\p{N})/gu
const KHMER_DIGIT = /[០-៩]/g

/** True where a text has a digit, of any script, that is no part of a year. */
export const saysNumber = (text: string): boolean => {
  const latin = text.replace(KHMER_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) - 0x17e0))
  return /\p{N}/u.test(latin.replace(YEAR, ''))
}
