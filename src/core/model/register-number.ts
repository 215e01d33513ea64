/**
 * The number of a case in its office's own register. Every office numbers in its own way (`ព.វ ០១៨/២០២៤`, `PSN-CR-2024-0019`, `12-2024`),
 * and a number that is written otherwise than in the register leads nobody to the file: so it is kept whole, in Latin digits. It is clear,
 * so it must not carry a name: few letters, and a digit among them. `saksi.case_number` is the same rule in SQL.
 */
import { toLatinDigits } from '../text/digits.ts'

/**
 * Letters of a series (`អយ្យការ` has seven signs); a full name has more. Several short series are longer (`Insp. 07/24 KDL-kiln`), where no two stand beside
 * each other as words do.
 */
const MOST_LETTERS = 8
const MOST_IN_SHORT_RUNS = 12
const SHORT_RUN = 4
const LONGEST = 40

/** @returns the number as it is kept: Latin digits, one space between; undefined for what is no register number. */
export function parseRegisterNumber(text: string): string | undefined {
  const plain = toLatinDigits(text.replace(INVISIBLE, '').normalize('NFC')).replace(/\s+/g, ' ').trim()
  return isRegisterNumber(plain) ? plain : undefined
}

/**
 * The number of a paper, which may be its title (`SEVEN STEPS 4-6/2022`, `Summary 2022 draft 3`): of words the first letters are kept (`SS 4-6/2022`),
 * since a name could be among them; typed and asked by the same rule, one finds the other.
 * @returns undefined where it has no digit
 */
export function parsePaperNumber(text: string): string | undefined {
  const own = parseRegisterNumber(text)
  if (own !== undefined) return own
  const plain = toLatinDigits(text.replace(INVISIBLE, '').normalize('NFC'))
    .replace(/[^0-9A-Za-z\u1780-\u17D3./_«»-]+/g, ' ')
    .trim()
  const short = plain
    .replace(/[A-Za-z\u1780-\u17D3]{2,}/g, (word) => (word[0] ?? '').toUpperCase())
    .replace(/(?<=[A-Z\u1780-\u17D3]) (?=[A-Za-z\u1780-\u17D3](?![A-Za-z\u1780-\u17D3]))/g, '')
    .replace(/^[^0-9A-Za-z\u1780-\u17D3]+/, '')
  return isRegisterNumber(short) ? short : undefined
}

export const isRegisterNumber = (value: string): boolean =>
  value.length <= LONGEST &&
  /^[0-9A-Za-z\u1780-\u17D3][0-9A-Za-z\u1780-\u17D3 ./_()«»-]*$/.test(value) &&
  /[0-9]/.test(value) &&
  hasFewLetters(value)

function hasFewLetters(value: string): boolean {
  const runs = value.split(/[^A-Za-z\u1780-\u17D3]+/)
  const isSeries = runs.every((run) => run.length <= SHORT_RUN) && !/[A-Za-z\u1780-\u17D3] [A-Za-z\u1780-\u17D3]/.test(value)
  return runs.join('').length <= (isSeries ? MOST_IN_SHORT_RUNS : MOST_LETTERS)
}

/**
 * What two numbers that look alike have in common: their figures in order, without zeros before them, and a year in two figures or in four.
 * @property letters of its series, in small ones; two series are told apart by them
 */
export function looksOf(number: string): { readonly figures: string; readonly letters: string } {
  const runs = number.match(/[0-9]+/g) ?? []
  const figures = runs.map((run, i) => (i > 0 && /^20[0-9]{2}$/.test(run) ? run.slice(2) : run).replace(/^0+(?=[0-9])/, '')).join('/')
  return { figures, letters: number.replace(/[^A-Za-z\u1780-\u17D3]/g, '').toLowerCase() }
}

const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g
