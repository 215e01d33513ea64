/**
 * Passwords that others have used, and such as whoever knows the office would try. The list is the 3,000 most used ones among those
 * that this place would take (twelve letters, five different), out of ten million that were stolen elsewhere and published; each as the
 * beginning of its SHA-256, because the words themselves are many people's names and worse.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { utf8, toHex } from '../../../core/bytes.ts'
import type { Country } from '../../../core/country/index.ts'
import { sha256 } from '../../../core/hash.ts'
import { namesIn } from '../../../core/text/languages.ts'

const HEX = 12
let known: ReadonlySet<string> | undefined
const list = (): ReadonlySet<string> =>
  (known ??= new Set(
    readFileSync(join(import.meta.dirname, 'common.txt'), 'utf8')
      .trim()
      .split('\n'),
  ))

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

export const isCommon = (password: string): boolean => list().has(toHex(sha256(utf8(plain(password)))).slice(0, HEX))

/** Without these words, what is left must still be a password: a word of the place with a year behind it is not enough. */
const LEFT_LEAST = 8
/** Shorter ones are in every other word. */
const WORD_LEAST = 4

/** Words that stand on every door here: the program's, the country's and its bodies' names, in both languages. */
export function wordsOfPlace({ id, words, agencies, trustee }: Pick<Country, 'id' | 'words' | 'agencies' | 'trustee'>): readonly string[] {
  const named = [words, trustee.words, ...agencies.map((a) => a.words)].flatMap(namesIn)
  const all = [
    'saksi',
    'password',
    'trafficking',
    id,
    trustee.id,
    ...agencies.map((a) => a.id),
    ...named.flatMap((n) => n.split(/[\s\u200b\-–(),.’']+/)),
  ]
  return [...new Set(all.map(plain))].filter((w) => [...w].length >= WORD_LEAST).toSorted((a, b) => b.length - a.length)
}

/** Whether too little is left of it once the words of the place, and everything but letters, is taken out. */
export function isOfPlace(password: string, words: readonly string[]): boolean {
  const text = plain(password)
  if (!words.some((w) => text.includes(w))) return false
  const left = words.reduce((rest, word) => rest.replaceAll(word, ''), text)
  return (left.match(/[\p{L}\p{M}]/gu) ?? []).length < LEFT_LEAST
}
