/** Words of a heading that are cut short: `impr.`, `Civ. dam.`, `judg't`. */
import { onceAWord } from '../words/once.ts'
import { foldText } from '../words/fold-text.ts'

/** A word that ends in a point, or has lost letters where an apostrophe stands. */
export const SHORTENED = /[a-z]{2}(?:\.|['’][a-z])/i
export const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .split(/[\s,/()-]+/)
    .filter((word) => word !== '' && !['of', 'the', 'and'].includes(word))
export const wordsOfWord = onceAWord(wordsOf)
export const isStartOf = (cut: string, word: string): boolean => /^[a-z]{3,}$/.test(cut) && word.length > cut.length && word.startsWith(cut)
/** Whether a word of a heading may be this one cut short: `impr.`, `judg't`. */
export function isCut(short: string, word: string): boolean {
  if (short === word) return true
  // Of three letters are `exp.`, `pen.`, `det.`, each of which may be many words.
  if (short.endsWith('.')) return short.length > 4 && word.length > short.length && word.startsWith(short.slice(0, -1))
  const [, start = '', end = ''] = /^([a-z]{2,})['’]([a-z]{1,2})$/.exec(short) ?? []
  if (start === '' || !word.endsWith(end) || word.length <= start.length + end.length) return false
  // What stands before the apostrophe are letters of the word in their order.
  let at = 0
  for (const letter of word.slice(0, -end.length)) if (letter === start[at]) at++
  return word[0] === start[0] && at === start.length
}
