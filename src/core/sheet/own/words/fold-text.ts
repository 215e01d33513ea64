/** The comparable form of what stands in a sheet or among a country's words, and whether one holds the other. */
import { fold } from '../../../text/fold.ts'
import { once, onceAWord } from './once.ts'

/** Marks that no reader sees and that change what a text is equal to. */
const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g
/** `l’article`, `Defendant’s`: an apostrophe as programs and hands write it. */
const APOSTROPHE = /(?<=\p{L})[’ʼ´`](?=\p{L})/gu
/** A text as it is compared: line breaks stay. */
export function foldText(text: string): string {
  const seen = inOrder(text.replace(UNSEEN, '').replace(APOSTROPHE, "'"))
  if (!seen.includes('\n')) return fold(seen)
  return seen
    .split('\n')
    .map(fold)
    .filter((line) => line !== '')
    .join('\n')
}

/** The word for "give" or "let" is written in three ways. */
const GIVE = /ឲ្យ|អោយ|ឱយ/g
const MISTYPED =
  /ឲ្យ|អោយ|ឱយ|\u17C6[\u17B6\u17BB]|\u17C1[\u17B6\u17B8]|\u17B8\u17C1|[\u17B6-\u17C5][\u17C9\u17CA]|[\u17B6-\u17D1]\u17D2[\u1780-\u17A2]|([\u17B6-\u17D1])\1/
/**
 * Khmer vowels as they are typed: two signs for one that looks like both, a sign before the one that it follows, a vowel before the letter
 * that stands below its own, a sign twice. On the screen all look right.
 */
function inOrder(text: string): string {
  if (!MISTYPED.test(text)) return text
  return text
    .replace(GIVE, 'ឱ្យ')
    .replace(/\u17C6([\u17B6\u17BB])/g, '$1\u17C6')
    .replace(/\u17C1\u17B8|\u17B8\u17C1/g, '\u17BE')
    .replace(/\u17C1\u17B6/g, '\u17C4')
    .replace(/([\u17B6-\u17C5])([\u17C9\u17CA])/g, '$2$1')
    .replace(/([\u17B6-\u17D1]+)((?:\u17D2[\u1780-\u17A2])+)/g, '$2$1')
    .replace(/([\u17B6-\u17D1])\1+/g, '$1')
}

/** A word of a country as it is compared. */
export const foldWord: (word: string) => string = onceAWord(foldText)

/** The words of a country as they are compared. */
export const foldAll: (phrases: readonly string[]) => ReadonlySet<string> = once((phrases) => new Set(phrases.map(foldWord)))

/** Whether a heading has one of these phrases: in Latin letters as whole words; Khmer parts none. */
export const holdsAny = (heading: string, phrases: readonly string[]): boolean => {
  const text = ` ${foldText(heading).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `
  return phrases.some((phrase) => text.includes(/^[a-z]/.test(phrase) ? ` ${phrase} ` : foldWord(phrase)))
}
