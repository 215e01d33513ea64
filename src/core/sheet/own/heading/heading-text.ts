/** How a heading is written: its number in a form, how its cells are to be answered, how days are to be written, words that run into each other. Nothing of what it means. */
import { parseDay } from '../../../text/dates.ts'
import { onceAWord } from '../words/once.ts'
import { foldText } from '../words/fold-text.ts'

/** `៣. ស្រុកកំណើតនៅខេត្តណា?`, `Q7. Sex`, `5a) Debt`: a question's place in its form says nothing of it. */
export const NUMBERED_QUESTION = /^\s*(?:q\s?)?[\d\u17E0-\u17E9]{1,2}[a-z\u1780-\u1784]?\s?[.):]\s*(?=[^\d\u17E0-\u17E9\s])/iu

/** `g_id/respondent_code`: an export of a form (ODK, Kobo) writes the groups before the question. @returns the question, and with its group */
export function lastOfGroup(text: string): readonly [own: string, grouped?: string] {
  const parts = /^(?:[a-z]|[A-Z]\d{0,2}_)\w+(?:\/[a-z]\w+)+$/.test(text.trim()) ? text.trim().split('/') : []
  const own = parts.at(-1)
  return own === undefined ? [text] : [own, parts.slice(-2).join(' ')]
}

/** `ថ.ចុះ`, `ល.រឿង`: the words for a day and a number cut short before a word; `ល.រ` is another. */
export const inFullWords = (heading: string): string =>
  heading.replace(/^ថ\.\s*(?=[\u1780-\u17B3])/u, 'ថ្ងៃ').replace(/^ល\.\s*(?=[\u1780-\u17B3][\u1780-\u17D2]{2,}$)/u, 'លេខ')

/** `(F/M/O)`, `(V/A/W)`, `(✓)`: how cells are to be answered, and nothing of what. */
const isOptions = (inside: string): boolean => {
  const parts = inside.split(/[/,|]/).map((part) => part.trim())
  return /^[✓✔√x#]$/.test(inside.trim()) || (parts.length > 1 && parts.every((part) => /^[\p{L}\p{M}]{1,3}$/u.test(part)))
}
export const withoutOptions = (heading: string): string =>
  heading.replace(/\(([^()]*)\)/g, (whole: string, inside: string) => (isOptions(inside) ? ' ' : whole))
/** How the days below are to be written: `(dd/mm/yyyy)`. */
const DAY_SHAPE = /\(?\b(?:d{1,2}[/.-]m{1,3}[/.-]y{1,4}|m{1,2}[/.-]d{1,2}[/.-]y{1,4}|y{4}[/.-]m{1,2}[/.-]d{1,2})\b\)?/gi
/** Whether a heading says that the month stands first in its days, or the day; undefined where it says neither. */
export function shapeOfDays(heading: string): 'month-first' | 'day-first' | undefined {
  const said = new Set((heading.match(DAY_SHAPE) ?? []).map((shape) => shape.replace('(', '').charAt(0).toLowerCase()))
  return said.size !== 1 ? undefined : said.has('m') ? 'month-first' : said.has('d') ? 'day-first' : undefined
}

/** `Received at registry (m/d/yyyy)`: how its days are written, and no letters for a month or an outcome. */
export const withoutShapeOfDay = (heading: string): string => (isShapeOfDay(heading) ? heading : heading.replace(DAY_SHAPE, ' ').trim())

/** Nothing but how a day is to be written. */
export const isShapeOfDay = (cell: string): boolean => cell.trim() !== '' && cell.replace(DAY_SHAPE, '').trim() === ''
/** `SuspM`, `CaseNo`: words of a heading that a great letter parts; in `YoB` each letter is a word's first. */
export const apart = (heading: string): string =>
  /^[A-Za-z]+$/.test(heading) ? heading.replace(/(?<=[a-z]{3})(?=[A-Z])/g, ' ') : inFullWords(heading)
/** `Chef(s)`: one or several, and no letter of anything. */
const PLURAL = /(?<=\p{L}[\p{L}\p{M}])\((?:s|es)\)/giu
/** `Defendant’s name`: whose it is, and no letter for a sex. */
const POSSESSIVE = /(?<=[a-z])['’]s(?![a-z])/gi
/** Without marks that say nothing in a heading. */
export const plain = (text: string): string =>
  text
    .replace(DAY_SHAPE, ' ')
    .replace(POSSESSIVE, '')
    .replace(PLURAL, '')
    .replace(/[?*_¹²³⁴⁵⁶⁷⁸⁹⁰]/g, ' ')
    .trim()
export const plainWord = onceAWord(plain)

/** Whether a text could stand in a row of headings at all: no day and no amount. */
export const isHeadingLike = (cell: string): boolean =>
  !/^[\d\s.,:/()-]+$/.test(foldText(cell)) && foldText(cell).length <= 120 && !parseDay(cell).ok

/** What the column of a row's own number is called. */
export const ROW_NUMBERS = [
  'ល.រ',
  'ល.រ.',
  'ល រ',
  'លរ',
  'លេខរៀង',
  'រៀង',
  'no',
  'no.',
  'nr',
  'nr.',
  'n°',
  '#',
  'num',
  'n',
  's/n',
  'sn',
  's.n',
  'serial',
  'seq',
  'ល.រ no',
  'លំដាប់',
  'លេខលំដាប់',
  'row',
]
