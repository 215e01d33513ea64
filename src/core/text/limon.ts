/**
 * Khmer typed in the font Limon → Unicode. Such text is a picture: letters stand as they are seen, a vowel that is drawn before its
 * consonant before it. Here each syllable is put into the order of the Unicode Standard (16.4, "Khmer"): base, robat, subscripts with ro
 * last, vowel, signs. It is never right by itself: the font has one mark for subscript da and ta, and ABC and other fonts put other
 * letters on the same keys. So whoever knows the name must look at it beside what was written.
 */
import { LIMON } from './limon-table.ts'

const LONGEST_KEY = Math.max(...[...LIMON.keys()].map((key) => key.length))
/** Stands for itself in every font of this kind. */
const PLAIN = /^[\s?]$/

/** @returns undefined where a letter of it is on no key: then it is another font, or no Khmer at all. */
export function convertLimon(text: string): string | undefined {
  const marks: string[] = []
  for (let at = 0; at < text.length;) {
    const key = longestKeyAt(text, at)
    if (key !== undefined) marks.push(...splitMarks(LIMON.get(key) ?? ''))
    else if (PLAIN.test(text[at] ?? '')) marks.push(text[at] ?? '')
    else return undefined
    at += key?.length ?? 1
  }
  return new Syllables().write(marks)
}

function longestKeyAt(text: string, at: number): string | undefined {
  for (let length = LONGEST_KEY; length > 0; length--) {
    const key = text.slice(at, at + length)
    if (LIMON.has(key)) return key
  }
  return undefined
}

/** Letter by letter, a subscript with its sign: `ខ្ញុំ` → ខ, ្ញ, ុ, ំ. */
const splitMarks = (text: string): readonly string[] => text.match(/\u17D2.|./gsu) ?? []

const SUB = '\u17D2'
const SUB_RO = '\u17D2រ'
const ROBAT = '៌'
const isBase = (mark: string): boolean => /^[\u1780-\u17B3]$/.test(mark)
const isVowel = (mark: string): boolean => /^[\u17B6-\u17C5]$/.test(mark)
const isShifter = (mark: string): boolean => mark === '៉' || mark === '៊'
const isSign = (mark: string): boolean => /^[\u17C6-\u17C8\u17CB\u17CD-\u17D1\u17DD]$/.test(mark)
/** Drawn before their consonant, so met before it. */
const isBefore = (mark: string): boolean => mark === SUB_RO || mark === 'េ' || mark === 'ែ' || mark === 'ៃ'

/** With a េ before the consonant these are one vowel. */
const WITH_E: ReadonlyMap<string, string> = new Map([
  ['ី', 'ើ'],
  ['ឿ', 'ឿ'],
  ['ៀ', 'ៀ'],
  ['ា', 'ោ'],
  ['ៅ', 'ៅ'],
])
/** Above a consonant there is room for one mark, so a shifter beside these is drawn below, as a ុ. */
const ABOVE = ['ិ', 'ី', 'ឹ', 'ឺ', 'ើ', 'ា', '័']
/** Consonants of the first series that a ៊ brings into the second; the others take ៉. */
const TAKES_TRIISAP = /[សហអ]/
const TAKES_MUUSIKATOAN = /[ញប]/
/** Subscripts of ញ. Drawn with one of them ញ looks like ពា, and was typed so. */
const UNDER_NYO = ['្ច', '្ឆ', '្ជ', '្ឈ', '្ញ']

class Syllables {
  #out = ''
  #base = ''
  #subs: string[] = []
  #vowels: string[] = []
  #signs: string[] = []
  #shifter = ''
  #robat = ''
  /** Marks that wait for the consonant they are drawn before. */
  #before: string[] = []

  write(marks: readonly string[]): string {
    for (const mark of marks) this.#take(mark)
    this.#flush()
    return (this.#out + this.#before.join('')).normalize('NFC')
  }

  #take(mark: string): void {
    if (isBase(mark)) {
      this.#flush()
      this.#base = mark
      for (const earlier of this.#before.splice(0)) this.#add(earlier)
    } else if (isBefore(mark)) this.#before.push(mark)
    else if (this.#base !== '' && this.#before.length === 0 && this.#add(mark)) return
    // A sign after a mark that waits: `ចំេពាះ` was typed out of turn, and its ំ belongs to what came before.
    else if (this.#base !== '' && (isSign(mark) || isShifter(mark) || mark === 'ុ') && this.#add(mark)) return
    else {
      this.#flush()
      this.#out += this.#before.splice(0).join('') + mark
    }
  }

  /** @returns false for what is no part of a syllable. */
  #add(mark: string): boolean {
    if (mark.startsWith(SUB)) this.#subs.push(mark)
    else if (isVowel(mark)) this.#vowels.push(mark)
    else if (isShifter(mark)) this.#shifter = mark
    else if (mark === ROBAT) this.#robat = mark
    else if (isSign(mark)) this.#signs.push(mark)
    else return false
    return true
  }

  #flush(): void {
    if (this.#base !== '') this.#out += this.#spell()
    this.#base = this.#shifter = this.#robat = ''
    this.#subs = []
    this.#vowels = []
    this.#signs = []
  }

  #spell(): string {
    const vowels = [...new Set(this.#vowels)]
    if (this.#base === 'ព' && vowels.includes('ា') && this.#subs.some((s) => UNDER_NYO.includes(s))) {
      this.#base = 'ញ'
      // Of two, one drew the letter and one is the vowel.
      if (this.#vowels.filter((v) => v === 'ា').length < 2) vowels.splice(vowels.indexOf('ា'), 1)
    }
    const subs = [...this.#subs.filter((s) => s !== SUB_RO), ...this.#subs.filter((s) => s === SUB_RO)]
    let vowel = joinVowels(vowels)
    if (vowels.includes('ុ') && [...vowels, ...this.#signs].some((m) => ABOVE.includes(m))) {
      vowel = joinVowels(vowels.filter((v) => v !== 'ុ'))
      this.#shifter = TAKES_TRIISAP.test(this.#base + subs.join('')) ? '៊' : '៉'
    }
    // A shifter stands behind the subscript that takes it, else at the base.
    const isBehind = subs.some((s) => TAKES_TRIISAP.test(s) || TAKES_MUUSIKATOAN.test(s))
    const [first, last] = isBehind ? ['', this.#shifter] : [this.#shifter, '']
    return this.#base + this.#robat + first + subs.join('') + last + vowel + this.#signs.join('')
  }
}

function joinVowels(vowels: readonly string[]): string {
  if (!vowels.includes('េ')) return vowels.join('')
  const other = vowels.find((v) => WITH_E.has(v))
  return other === undefined ? vowels.join('') : (WITH_E.get(other) ?? '') + vowels.filter((v) => v !== 'េ' && v !== other).join('')
}
