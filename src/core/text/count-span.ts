/**
 * A number of people or things as a paper says it: a number, about so many, at least, at most, between two. Written in the few signs that this record
 * needs: `60`, `60~` about 60, `12..` at least 12, `..50` at most 50, `40..50` from the one to the other, both in. A slash is none of them: `3/5` on a paper is
 * three of five as often. Of a record the least and the most that it may have been are kept (`splitCount`), and nothing finer is ever made of it.
 */
import type { Lang } from '../model/fields.ts'
import { digitsIn, fillPattern, languageOf } from './languages.ts'

/** `most`: Infinity where nobody knows how many more. Of what is about, the two are one and no bounds. */
export type CountSpan = { readonly least: number; readonly most: number; readonly isAbout: boolean }

/** What is kept as the most of a number that nothing ends: the greatest that its column holds, and more than any field takes. */
export const OPEN_MOST = 2_147_483_647

const WRITTEN = /^(?:(\d+)~|(\d+)?\.\.(\d+)?)$/

/** The span of a value of such a field: a number, or one of the signs above; undefined where it is neither. */
export function spanOfCount(value: unknown): CountSpan | undefined {
  if (typeof value === 'number') return { least: value, most: value, isAbout: false }
  const [whole, about, least, most] = typeof value === 'string' ? (WRITTEN.exec(value) ?? []) : []
  if (whole === undefined) return undefined
  if (about !== undefined) return Number(about) > 0 ? { least: Number(about), most: Number(about), isAbout: true } : undefined
  const span = { least: Number(least ?? 0), most: most === undefined ? Infinity : Number(most), isAbout: false }
  // At least nothing says nothing; from a number to the same one it is known.
  return span.most > span.least && (span.least > 0 || span.most < Infinity) ? span : undefined
}

/** As it is written. */
export const writeCount = ({ least, most, isAbout }: CountSpan): string | number => {
  if (isAbout) return `${least}~`
  if (least === most) return least
  return `${least === 0 ? '' : least}..${most === Infinity ? '' : most}`
}

/** Of a number that is not exact, what its two columns hold. What is about has the same number twice, which no span from one to another has. */
export function splitCount(value: unknown): { readonly least: number; readonly most: number } | undefined {
  const span = typeof value === 'string' ? spanOfCount(value) : undefined
  return span && { least: span.least, most: span.most === Infinity ? OPEN_MOST : span.most }
}

/** The text that `splitCount` takes apart into these two. */
export const joinCount = (least: number, most: number): string =>
  String(writeCount({ least, most: most === OPEN_MOST ? Infinity : most, isAbout: least === most }))

/** True where the two columns can hold these: a least, and a most that is no less; about nothing, or at least nothing, is no number of anything. */
export const isCountSpan = (least: unknown, most: number): boolean =>
  typeof least === 'number' && most >= least && (least > 0 || (most > 0 && most < OPEN_MOST))

/** `about 60`, `យ៉ាងតិច ១២`; a number as a number, and any other text as it is. @param number how the language's numbers are grouped */
export function printCountSaid(value: string | number, lang: Lang): string {
  const span = spanOfCount(value)
  if (!span || typeof value === 'number') return digitsIn(String(value), lang)
  const { patterns } = languageOf(lang)
  const say = (pattern: string, parts: Readonly<Record<string, string | number>>): string => digitsIn(fillPattern(pattern, parts), lang)
  if (span.isAbout) return say(patterns.about, { when: span.least })
  if (span.most === Infinity) return say(patterns.atLeast, { n: span.least })
  if (span.least === 0) return say(patterns.atMost, { n: span.most })
  return say(patterns.between, { from: span.least, to: span.most })
}
