/**
 * Khmer typed in a font of the time before Unicode (Limon, ABC): its letters lie on those of the Latin keyboard, so that any other
 * program shows `esaeP nwKü`. It is recognised here; limon.ts offers what it may be, and is never believed unseen: two fonts put different
 * letters on one key, and a wrong name is worse than a question.
 */

/** Keys that carry subscripts and vowels in those fonts, and hardly ever stand in a name. */
const SYMBOLS = /[¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿×÷ÐðÞþ]/
/** A capital inside a word that begins small. McDonald and LeBlanc begin with a capital. */
const MIXED = /^\p{Ll}\p{L}*\p{Lu}/u

/** True where at least half of the words look so, and nothing in the text is Khmer. */
export function looksLegacyKhmer(text: string): boolean {
  if (/[\u1780-\u17FF]/.test(text)) return false
  const words = text.split(/\s+/).filter((w) => w.length > 1)
  const odd = words.filter((w) => SYMBOLS.test(w) || MIXED.test(w)).length
  return odd > 0 && odd * 2 >= words.length
}
