/** What stands before a name and is none of it: the person's number in the case, a letter in its place, a stroke of a list. */
import { toLatinDigits } from '../../../text/digits.ts'

const WHO = '(?:accused|defendant|suspect|person|ជនជាប់ចោទ|ជនត្រូវចោទ|ពិរុទ្ធជន|ទណ្ឌិត|អ្នក)'
const NO = '(?:no\\.?|nr\\.?|n°|№|#|ទី|លេខ)'
const STROKE = /^[-–—•·*▪●○]\s*(?=[\p{L}\d(])/u
/** `Accused no. 2: `, `ជនជាប់ចោទទី២ `, `2nd accused `, `№2 `: whose number it is stands beside it. */
const NAMED = [
  new RegExp(`^(?:the )?${WHO}\\s*${NO}?\\s*\\d{1,3}\\s*[-–.)/:៖,]*\\s*(?=\\p{L})`, 'iu'),
  new RegExp(`^(?:the )?\\d{1,2}(?:st|nd|rd|th)\\s+${WHO}\\s*[-–:,]?\\s*(?=\\p{L})`, 'iu'),
  new RegExp(`^${NO}\\s*\\d{1,3}\\s*[-–.)/:៖]*\\s*(?=\\p{L})`, 'iu'),
  /^[AD]\d{1,2}\s*(?:[-–.)/:]\s*|\s)(?=\p{L})/u,
]
/** `1. `, `2) `, `(3) `, `1.2 `: no age is written so. */
const POINTED = /^(?:\(\d{1,3}\)|\d{1,3}\.\d{1,2}[.)]?|\d{1,3}\s*[.)៖])\s*(?=\p{L})/u
/** `1- `, `2/`, `3 `: of nobody's age up to fourteen, and beyond it where the column counts. */
const PLAIN = /^(\d{1,3})(?:\s*[-–/:]\s*|\s+|(?=[\u1780-\u17B3]))(?=\p{L})/u
const LETTERED = /^\(?([a-h]|[កខគឃងចឆជឈញ])\s?\)\s*(?=\p{L})/iu
const LETTER = /^(?:([A-Ha-h])|([កខគឃងចឆជឈញ])|([IVX]{1,4}))\s?[-–.)៖:/]\s*(?=\p{L})/u
const [KHMER, ROMAN] = ['កខគឃងចឆជឈញ', ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']]
/** `A. Sok` and `B. Chan` may be two first names. */
const FEWEST_LETTERS = 3
/** Younger is nobody who is accused. */
const YOUNGEST = 15

/** @param isCounted the column counts its people by figures or letters; @param units words behind a number that is none of a person's */
export function withoutOrdinal(cell: string, isCounted: boolean, units: readonly string[]): string {
  const whole = cell.trim()
  const text = toLatinDigits(whole).replace(STROKE, '')
  const marks = [...NAMED, POINTED, LETTERED, ...(isCounted ? [LETTER] : [])]
  const length = marks.map((mark) => mark.exec(text)?.[0].length ?? 0).find((n) => n > 0) ?? plainLength(text, isCounted, units)
  const from = whole.length - text.length + length
  return from > 0 ? whole.slice(from) : cell
}

function plainLength(text: string, isCounted: boolean, units: readonly string[]): number {
  const [mark = '', number] = PLAIN.exec(text) ?? []
  if (number === undefined || !(isCounted || Number(number) < YOUNGEST)) return 0
  const rest = text.slice(mark.length).toLowerCase()
  // `12 years`, `2 accused`: it counts what stands behind it.
  const isUnit = units.some((unit) => rest.startsWith(unit) && (KHMER_WORD.test(unit) || !/^\p{L}/u.test(rest.slice(unit.length))))
  return isUnit || PEOPLE.test(rest) || (!isCounted && isOfFirm(text)) ? 0 : mark.length
}
/** Whether a name is that of a company, of which figures may be a part. */
export const isOfFirm = (name: string): boolean => FIRM.test(name)
const FIRM =
  /(?<!\p{L})(?:co|company|companies|ltd|limited|plc|corp|inc|llc|sarl|group|hotel|casino|club|shop|restaurant|enterprise)(?!\p{L})|ក្រុមហ៊ុន|សហគ្រាស|សណ្ឋាគារ|កាស៊ីណូ|ហាង/iu
const KHMER_WORD = /^[\u1780-\u17FF]/
const PEOPLE = new RegExp(`^(?:${WHO}|នាក់|people|persons?|others?)`, 'iu')

/** Whether cells of names count who stands in them: each mark is the first or comes after the last. One letter alone may be of the name. */
export function areCounted(cells: readonly string[]): boolean {
  const marks = cells.map((cell) => markOf(toLatinDigits(cell.trim()))).filter((mark) => mark !== undefined)
  const isNext = marks.every(([kind, n], i) => {
    const [before, last] = marks[i - 1] ?? []
    return n === 1 || (before === kind && (kind === 'figure' ? n > (last ?? 0) : n === (last ?? 0) + 1))
  })
  return isNext && marks.some(([, n]) => n === 2) && (marks.length >= FEWEST_LETTERS || marks.every(([kind]) => kind === 'figure'))
}

function markOf(text: string): readonly [kind: string, n: number] | undefined {
  const number = /^\(?(\d{1,3})\)?(?:\s*[-–.)៖:/]\s*|\s+)(?=\p{L})/u.exec(text)?.[1]
  if (number !== undefined) return ['figure', Number(number)]
  const [, latin, khmer, roman] = LETTER.exec(text) ?? []
  if (latin === 'I' || roman !== undefined) return ['roman', ROMAN.indexOf(roman ?? 'I') + 1]
  if (latin !== undefined) return ['latin', latin.toLowerCase().charCodeAt(0) - 96]
  return khmer === undefined ? undefined : ['khmer', KHMER.indexOf(khmer) + 1]
}
