/**
 * The annual report's outline: what the secretariat writes, and which released figures stand in it. Until it is frozen each number is read from the
 * newest release; a frozen one keeps, for each, the release that it was read from and what that said, and what was released since is said beside it.
 */
import type { Lang, Words } from '../model/fields.ts'
import { anyText, exactly, isNumber, isObject, listOf, nullOr, oneOf, optional, type Of, type Shape } from '../shape.ts'

/** What is written; `readOutline` reads both. The first did not say whether there may be more than a number. */
export const ANNUAL_FORMAT = 'saksi-annual-report/2'
export const ANNUAL_FORMATS = ['saksi-annual-report/1', ANNUAL_FORMAT] as const

/** In each of the country's languages, and in no other. */
const wordsIn = (languages: readonly Lang[]): Shape<Words> => {
  const isWords = exactly(Object.fromEntries(languages.map((lang) => [lang, anyText])))
  return (v): v is Words => isWords(v)
}
const partIn = (words: Shape<Words>) =>
  exactly({
    title: words,
    text: optional(words),
    /** Definitions whose figure of the report's year stands here, in this order. */
    figures: listOf(anyText),
  })
export type OutlinePart = Of<ReturnType<typeof partIn>>
const frozenFigure = exactly({
  figure: anyText,
  /** Null where nothing was out. */
  release: nullOr(anyText),
  value: nullOr(isNumber),
  qualifier: nullOr(anyText),
  /** Whether there may be more, whatever the qualifier; null where there is no number. Absent in a report of the first format. */
  or_more: optional(nullOr(oneOf('yes', 'no'))),
  state: nullOr(anyText),
  received: nullOr(isNumber),
  due: nullOr(isNumber),
})
/** What one figure said when the report was frozen. */
export type FrozenFigure = Of<typeof frozenFigure>
const isFrozen = exactly({ /** ISO day. */ on: anyText, figures: listOf(frozenFigure) })
export type Outline = {
  readonly format: (typeof ANNUAL_FORMATS)[number]
  readonly year: number
  readonly title: Words
  readonly parts: readonly OutlinePart[]
  readonly frozen?: Of<typeof isFrozen>
  /** Of those who signed it at the desk as it was frozen, printed (annual-signed.ts); absent where nobody did. */
  readonly signed?: readonly string[]
}

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
  if (!listOf(partIn(isWords))(parts))
    return { wrong: `"parts" has one that is not a title in ${sayTongues(languages)} with a list of figures` }
  const at = parts.findIndex((part) => !part.figures.every(isFigure))
  if (at >= 0) return { wrong: `part ${at + 1} names a figure that this country has not` }
  if (frozen === undefined && signed === undefined) return { format, year, title, parts }
  if (signed !== undefined && !listOf(anyText)(signed)) return { wrong: '"signed" is no list of signatures' }
  if (!isFrozen(frozen)) return { wrong: '"frozen" is not what freezing wrote' }
  const { figures } = frozen
  if (figures.some((f) => (f.or_more === undefined) !== (format === ANNUAL_FORMATS[0])))
    return { wrong: '"frozen" is not what freezing wrote' }
  const isWhole = parts.every((part) => part.figures.every((id) => figures.some((f) => f.figure === id)))
  return isWhole
    ? { format, year, title, parts, frozen, ...(signed ? { signed } : {}) }
    : { wrong: 'a figure was put in after it was frozen' }
}

const SAID = ['figure', 'release', 'value', 'qualifier', 'state', 'received', 'due'] as const
/** Whether both say the same. What one of the first format does not say is no difference. */
export const saysSame = (a: FrozenFigure, b: FrozenFigure): boolean =>
  SAID.every((key) => a[key] === b[key]) && (a.or_more === undefined || b.or_more === undefined || a.or_more === b.or_more)
