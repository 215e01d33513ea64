import type { Words } from '../../core/model/fields.ts'
import { sayIn } from '../../core/text/languages.ts'
import { digits, formatNumber, setKhmer } from './khmer.ts'
import type { Lang } from './khmer.ts'

/** A catalogue: key → both of the program's own languages. `{name}` is filled in; a number is printed in the reader's digits. */
export type Catalogue = Readonly<Record<string, Words>>

export { both, unmark } from '../../core/text/own-words.ts'

/** Prints one language of anything that has several, set for the line breaks of its script. */
export const pick = (words: Words, lang: Lang): string => setKhmer(sayIn(words, lang))

/** What is said of a cell, in the reader's digits: what is quoted out of the sheet stays as somebody wrote it. */
export const pickMessage = (words: Words, lang: Lang): string =>
  pick(words, lang)
    .split(/(«[^»]*»|“[^”]*”|"[^"]*")/)
    .map((part, i) => (i % 2 === 0 ? digits(part, lang) : part))
    .join('')

/** A speaker for one catalogue and language: `say('log-entries', { n: 12 })`. */
export function speaker<C extends Catalogue>(catalogue: C, lang: Lang) {
  return (key: keyof C & string, fill: Readonly<Record<string, string | number>> = {}): string => {
    const words = catalogue[key]
    if (!words) throw new Error(`impossible: no words for ${key}`)
    return pick(words, lang).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = fill[name]
      return value === undefined ? whole : typeof value === 'number' ? formatNumber(value, lang) : value
    })
  }
}
