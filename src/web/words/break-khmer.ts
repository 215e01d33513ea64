/**
 * Word breaks for Khmer that was written without any: the words of a country's folder. Node's Intl has a dictionary of Khmer and
 * Chromium's breaks lines inside words, so this runs where pages are made: at the desk's build, and on the server for the public ones.
 * What somebody typed, what is matched and what is kept never passes here.
 */
import type { OwnWords } from '../../core/model/fields.ts'

const ZWSP = '\u200B'
/** Letters and the marks that hang on them; a space, a digit or a full stop breaks a line by itself. */
const LETTERS = /[\u1780-\u17D3\u17DD]+/g
const words = new Intl.Segmenter('km', { granularity: 'word' })

/** @returns the text with a zero-width space between words; text that has one already has been set by hand and comes back as it is. */
export const breakKhmer = (text: string): string =>
  text.includes(ZWSP) ? text : text.replace(LETTERS, (run) => [...words.segment(run)].map(({ segment }) => segment).join(ZWSP))

/** The same in every `{ en, km }` of a definition, however deep. */
export function withBreaks<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withBreaks) as T
  if (typeof value !== 'object' || value === null) return value
  if (isWords(value)) return { ...value, km: breakKhmer(value.km) }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withBreaks(inner)])) as T
}

const isWords = (value: object): value is OwnWords =>
  'en' in value && 'km' in value && typeof value.en === 'string' && typeof value.km === 'string'

/** Other spellings that a cell may have are matched and never shown. */
const MATCHED = /(\b(?:aliases|headings): \[[^\]]*\])/

/** The Khmer in a module's own text: it stands in strings and comments alone. */
export const breakKhmerSource = (code: string): string =>
  code
    .split(MATCHED)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(LETTERS, breakKhmer)))
    .join('')
