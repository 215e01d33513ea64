/** What stands before a name and is none of it: the person's number in the case, a letter in its place, a stroke of a list. */
import { toLatinDigits } from '../../../text/digits.ts'

const WHO = '(?:accused|defendant|suspect|person|ជនជាប់ចោទ|ជនត្រូវចោទ|ពិរុទ្ធជន|ទណ្ឌិត|អ្នក)'
const NO = '(?:no\\.?|nr\\.?|n°|№|#|ទី|លេខ)'
const STROKE = /^[-–—•·*▪●○]\s*(?=[\p{L}\d(])/u
/** `Accused no. 2: `, `ជនជាប់ចោទទី២ `, `2nd accused `: whose number it is stands beside it. */
const NAMED = [
  new RegExp(`^(?:the )?${WHO}\\s*${NO}?\\s*(\\d{1,3})\\s*[-–.)/:៖,]*\\s*(?=\\p{L})`, 'iu'),
  new RegExp(`^(?:the )?(\\d{1,2})(?:st|nd|rd|th)\\s+${WHO}\\s*[-–:,]?\\s*(?=\\p{L})`, 'iu'),
]
/** `1. `, `2) `, `(3) `, `1.2 `: no age is written so. */
const POINTED = /^(?:\((\d{1,3})\)|(?:\d{1,3}\.)?(\d{1,3})\s*[.)៖]|\d{1,3}\.(\d{1,2}))\s*(?=\p{L})/u
/** `№2 `, `A1 `, `1- `, `2/`: of a firm it may be a part of the name; and of nobody's age it is up to fourteen, or where the column counts. */
const NUMBERED = [new RegExp(`^${NO}\\s*(\\d{1,3})\\s*[-–.)/:៖]*\\s*(?=\\p{L})`, 'iu'), /^[AD](\d{1,2})\s*(?:[-–.)/:]\s*|\s)(?=\p{L})/u]
const JOINED = /^(\d{1,3})\s*[-–/:]\s*(?=\p{L})/u
/** `3 `: only where the column counts. Alone it may be how many they are. */
const BARE = /^(\d{1,3})(?:\s+|(?=[\u1780-\u17B3]))(?=\p{L})/u
const LETTERED = /^\(?([a-h]|[កខគឃងចឆជឈញ])\s?\)\s*(?=\p{L})/iu
const LETTER = /^(?:([A-Ha-h])|([កខគឃងចឆជឈញ])|([IVX]{1,4}))\s?[-–.)៖:/]\s*(?=\p{L})/u
const [KHMER, ROMAN] = ['កខគឃងចឆជឈញ', ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']]
/** `A. Sok` and `B. Chan` may be two first names. */
const FEWEST_LETTERS = 3
/** Younger is nobody who is accused. */
const YOUNGEST = 15

/**
 * @param isCounted the column counts its people by figures or letters; @param units words behind a number that is none of a person's
 * @param isKind whether words say of what kind somebody is, and name nobody: `Chinese`, `Chinese men`
 */
export function withoutOrdinal(
  cell: string,
  isCounted: boolean,
  units: readonly string[],
  isKind: (words: string) => boolean = () => false,
): string {
  const whole = cell.trim()
  const text = toLatinDigits(whole).replace(STROKE, '')
  const from = whole.length - text.length + (markAt(text, isCounted, units, isKind)?.length ?? 0)
  return from > 0 ? whole.slice(from) : cell
}

type Mark = { readonly length: number; readonly number: number | undefined }

function markAt(
  text: string,
  isCounted: boolean,
  units: readonly string[],
  isKind: (words: string) => boolean = () => false,
): Mark | undefined {
  const isFirm = isOfFirm(text) && !isCounted
  const marks = [...NAMED, POINTED, LETTERED, ...(isFirm ? [] : [...NUMBERED, JOINED]), ...(isCounted ? [LETTER, BARE] : [])]
  for (const mark of marks) {
    const found = mark.exec(text)
    if (found === null) continue
    const figure = found.slice(1).find((part) => part !== undefined && /^\d/.test(part))
    const number = figure === undefined ? undefined : Number(figure)
    if (mark === JOINED && !isCounted && (number ?? 0) >= YOUNGEST) continue
    const rest = text.slice(found[0].length)
    // `3 Star Hotel` where people are counted: of its name, or the third of them.
    if (mark === BARE && isOfFirm(text)) continue
    if ((mark === JOINED || mark === BARE) && (countsWhat(rest, units) || isKind(rest))) continue
    return { length: found[0].length, number }
  }
  return undefined
}

/** `12 years`, `2 accused`, `3 foreigners`: it counts what stands behind it. */
const countsWhat = (rest: string, units: readonly string[]): boolean =>
  PEOPLE.test(rest) ||
  units.some((unit) => {
    const folded = rest.toLowerCase()
    return folded.startsWith(unit) && (KHMER_WORD.test(unit) || !/^\p{L}/u.test(folded.slice(unit.length)))
  })
const KHMER_WORD = /^[\u1780-\u17FF]/
const PEOPLE = new RegExp(
  `^(?:${WHO}|នាក់|ជនបរទេស|បងប្អូន|កម្មករ|ជនរងគ្រោះ|(?:people|persons?|others?|foreigners?|workers?|m[ae]n|wom[ae]n|brothers?|sisters?|victims?|unknown)(?!\\p{L}))`,
  'iu',
)

/**
 * Whether behind a marked person another is marked in the same cell: `1 Du, 2 Sry`, `A1 Du A2 Sry`, `1st accused Du 2nd accused Sry`. A number that follows in
 * order, or any that says whose it is.
 */
export function marksSeveral(cell: string, units: readonly string[]): boolean {
  const text = toLatinDigits(cell.trim()).replace(STROKE, '')
  const first = markAt(text, true, units)
  if (first === undefined) return false
  const rest = text.slice(first.length)
  const starts = [...rest.matchAll(/(?<![\p{L}\p{M}\d])(?=[\p{L}(\d#№])/gu)].map((m) => m.index).filter((at) => at > 0)
  return starts.some((at) => {
    const behind = rest.slice(at)
    const isSaid = [...NAMED, ...NUMBERED].some((mark) => mark.test(behind))
    const next = markAt(behind, true, units)
    return isSaid || (next?.number !== undefined && first.number !== undefined && next.number === first.number + 1)
  })
}

/** Whether a name is that of a company, of which figures may be a part. */
export const isOfFirm = (name: string): boolean => FIRM.test(name)
const FIRM =
  /(?<!\p{L})(?:co|company|companies|ltd|limited|plc|corp|inc|llc|sarl|group|hotel|casino|club|shop|restaurant|enterprises?|shipping|trading|imports?|exports?|recruitment|manpower|agency|services|construction|factory|garments?|karaoke|guesthouse|massage|logistics|transport|travel|international|industries|holdings?)(?!\p{L})|ក្រុមហ៊ុន|សហគ្រាស|សណ្ឋាគារ|កាស៊ីណូ|ហាង|រោងចក្រ|ភ្នាក់ងារ|ផ្ទះសំណាក់|ខារ៉ាអូខេ|ភោជនីយដ្ឋាន/iu
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
