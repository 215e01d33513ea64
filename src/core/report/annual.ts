/**
 * The annual report's outline: what the secretariat writes, and which released figures stand in it. Until it is frozen each number is read from the
 * newest release; a frozen one keeps, for each, the release that it was read from and what that said, and what was released since is said beside it.
 */
import type { Lang, Words } from '../model/fields.ts'

/** What is written; `readOutline` reads both. The first did not say whether there may be more than a number. */
export const ANNUAL_FORMAT = 'saksi-annual-report/2'
export const ANNUAL_FORMATS = ['saksi-annual-report/1', ANNUAL_FORMAT] as const

export type OutlinePart = {
  readonly title: Words
  readonly text?: Words
  /** Definitions whose figure of the report's year stands here, in this order. */
  readonly figures: readonly string[]
}
/** What one figure said when the report was frozen. `release` is null where nothing was out. */
export type FrozenFigure = {
  readonly figure: string
  readonly release: string | null
  readonly value: number | null
  readonly qualifier: string | null
  /** Whether there may be more, whatever the qualifier; null where there is no number. Absent in a report of the first format. */
  readonly or_more?: 'yes' | 'no' | null
  readonly state: string | null
  readonly received: number | null
  readonly due: number | null
}
export type Outline = {
  readonly format: (typeof ANNUAL_FORMATS)[number]
  readonly year: number
  readonly title: Words
  readonly parts: readonly OutlinePart[]
  readonly frozen?: { /** ISO day. */ readonly on: string; readonly figures: readonly FrozenFigure[] }
  /** Of those who signed it at the desk as it was frozen, printed (annual-signed.ts); absent where nobody did. */
  readonly signed?: readonly string[]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** In each of the country's languages, and in no other. */
const wordsIn =
  (languages: readonly Lang[]) =>
  (value: unknown): value is Words =>
    isObject(value) && Object.keys(value).length === languages.length && languages.every((lang) => typeof value[lang] === 'string')
const isListOf = <T>(value: unknown, is: (one: unknown) => one is T): value is readonly T[] => Array.isArray(value) && value.every(is)
const isText = (value: unknown): value is string => typeof value === 'string'
const orNull = (value: unknown, type: 'string' | 'number'): boolean => value === null || typeof value === type
const isFrozenFigure = (value: unknown): value is FrozenFigure =>
  isObject(value) &&
  [undefined, null, 'yes', 'no'].includes(value['or_more'] as FrozenFigure['or_more']) &&
  isText(value['figure']) &&
  (['release', 'qualifier', 'state'] as const).every((key) => orNull(value[key], 'string')) &&
  (['value', 'received', 'due'] as const).every((key) => orNull(value[key], 'number'))
const partIn =
  (isWords: ReturnType<typeof wordsIn>) =>
  (value: unknown): value is OutlinePart =>
    isObject(value) &&
    isWords(value['title']) &&
    (value['text'] === undefined || isWords(value['text'])) &&
    isListOf(value['figures'], isText)

/** What an outline must fit: the country's definitions and its languages. */
export type OutlineOf = { readonly languages: readonly Lang[]; readonly isFigure: (id: string) => boolean }

/** Never the text: it is asked for by tag. */
const sayTongues = (languages: readonly Lang[]): string => languages.map((lang) => `"${lang}"`).join(' and ')

/**
 * @param value as it was parsed; repeats nothing of it.
 * @returns the outline, or the first thing that is wrong with it.
 */
export function readOutline(value: unknown, { languages, isFigure }: OutlineOf): Outline | { readonly wrong: string } {
  const isWords = wordsIn(languages)
  const format = isObject(value) ? ANNUAL_FORMATS.find((f) => f === value['format']) : undefined
  if (!isObject(value) || !format) return { wrong: `it is no ${ANNUAL_FORMAT}` }
  const { year, title, parts, frozen, signed } = value
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1900 || year > 2200) return { wrong: '"year" is no year' }
  if (!isWords(title)) return { wrong: `"title" is not in ${sayTongues(languages)}` }
  if (!isListOf(parts, partIn(isWords)))
    return { wrong: `"parts" has one that is not a title in ${sayTongues(languages)} with a list of figures` }
  const at = parts.findIndex((part) => !part.figures.every(isFigure))
  if (at >= 0) return { wrong: `part ${at + 1} names a figure that this country has not` }
  if (frozen === undefined && signed === undefined) return { format, year, title, parts }
  if (signed !== undefined && !isListOf(signed, isText)) return { wrong: '"signed" is no list of signatures' }
  if (!isObject(frozen) || !isText(frozen['on']) || !isListOf(frozen['figures'], isFrozenFigure))
    return { wrong: '"frozen" is not what freezing wrote' }
  const figures = frozen['figures']
  if (figures.some((f) => (f.or_more === undefined) !== (format === ANNUAL_FORMATS[0])))
    return { wrong: '"frozen" is not what freezing wrote' }
  const isWhole = parts.every((part) => part.figures.every((id) => figures.some((f) => f.figure === id)))
  return isWhole
    ? { format, year, title, parts, frozen: { on: frozen['on'], figures }, ...(signed ? { signed } : {}) }
    : { wrong: 'a figure was put in after it was frozen' }
}

const SAID = ['figure', 'release', 'value', 'qualifier', 'state', 'received', 'due'] as const
/** Whether both say the same. What one of the first format does not say is no difference. */
export const saysSame = (a: FrozenFigure, b: FrozenFigure): boolean =>
  SAID.every((key) => a[key] === b[key]) && (a.or_more === undefined || b.or_more === undefined || a.or_more === b.or_more)
