/**
 * A letter and what goes on: another letter, or a mark. What looks for two letters side by side finds no ស្រី and no លី, because a Khmer vowel and the
 * sign below a second consonant are marks (Unicode 16, chapter 16.4, and the general categories Mn and Mc), and one letter alone is a code and no word.
 */
const WORD = /\p{L}[\p{L}\p{M}]/u
const AT_THE_BEGINNING = new RegExp(`^${WORD.source}`, 'u')

/** Whether a word of any script stands in it. */
export const hasWord = (text: string): boolean => WORD.test(text)
/** Whether it begins with one. */
export const beginsWithWord = (text: string): boolean => AT_THE_BEGINNING.test(text)
