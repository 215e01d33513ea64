/**
 * One word in the Latin spellings of its language: two that were written by other rules, or by none, meet in one key. It speaks of likeness and not
 * of sameness: a language is not told by a word, so a word of another is put through the same, and comes out as what nobody else has.
 *
 * - Indonesian before 1972: oe for u (till 1947), tj, dj, nj, sj, ch and j for c, j, ny, sy, kh and y (Ejaan Yang Disempurnakan, 1972).
 * - Thai as people write themselves, beside the Royal Institute's general system (RTGS, 1999): v for w, -orn and -arn without a heard r, ee and oo, bh, dh and gh
 *   of Sanskrit, ends by letter (b, d, g, l, nd) where the system writes what is heard (p, t, k, n, n).
 * - Khmer of Sanskrit and Pali spelling: what is written under the last consonant of a word and bears no vowel is not heard, so ចន្ទ is Chan and រ័ត្ន Roth.
 *   A first consonant has to be heard, so it is no last one. Where it is heard all the same the word is met as it is written.
 */
const OLD_INDONESIAN = /oe|tj|dj|nj|sj/
const INDONESIAN: readonly (readonly [RegExp, string])[] = [
  [/dj/g, '1'],
  [/tj/g, 'c'],
  [/nj/g, 'n2'],
  [/sj/g, 's2'],
  [/ch/g, 'kh'],
  [/j/g, 'y'],
  [/oe/g, 'u'],
  [/1/g, 'j'],
  [/2/g, 'y'],
]
const THAI: readonly (readonly [RegExp, string])[] = [
  [/[vw]/g, 'w'],
  [/(?:ph|bh)/g, 'p'],
  [/(?:th|dh)/g, 't'],
  [/(?:kh|gh)/g, 'k'],
  [/([aoe])rn/g, '$1n'],
  [/or(?=[bcdfghjkmprstvz]|$)/g, 'o'],
  [/n[dt]$/g, 'n'],
  [/ee/g, 'i'],
  [/oo/g, 'u'],
  [/j/g, 'ch'],
  [/b$/g, 'p'],
  [/[dsz]$/g, 't'],
  [/g$/g, 'k'],
  [/nk$/g, 'ng'],
  [/[lr]$/g, 'n'],
  [/(.)\1+/g, '$1'],
]
const inOrder = (word: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((text, [pattern, to]) => text.replace(pattern, to), word)

/** Fewer letters are somebody else's word too soon. */
const LETTERS_LEAST = 4
/** @param word folded, without marks. @returns keys by language; empty where the word is too short or of another script. */
export function spellingKeys(word: string): { readonly indonesian: string; readonly thai: string } {
  if (word.length < LETTERS_LEAST || !/^[a-z]+$/.test(word)) return { indonesian: '', thai: '' }
  return { indonesian: OLD_INDONESIAN.test(word) ? inOrder(word, INDONESIAN) : word, thai: inOrder(word, THAI) }
}

const SILENT_END = /(?<=[\u1780-\u17A2].*[\u1780-\u17A2])[\u17CB\u17D0]?(?:\u17D2[\u1780-\u17A2])+[\u17CB\u17D0]?$/u

/** @param word folded. @returns the word as it is heard; empty where nothing in it is silent. */
export function heardOf(word: string): string {
  const heard = word.replace(SILENT_END, '')
  return heard === word ? '' : heard
}
