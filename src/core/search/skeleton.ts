/**
 * One skeleton for both scripts: the consonants of a name in coarse classes, so that ស្រី, Srey and Srei are one, and Dara
 * is ដារ៉ា. It is made to find, not to tell apart: what it finds is counted together with other tokens. The classes follow
 * DC-Cam's table of persons' names and wait for a native reader.
 */
import { fold } from '../text/fold.ts'

/** U+1780 to U+17A2, in the order of the block. `A` begins a word that begins with a vowel. */
const KHMER = 'KKKKNCCCCNTTTTNTTTTNPPPPMYRLVSSSHLA'
const FIRST = 0x1780
const INDEPENDENT_VOWEL = /[\u17A3-\u17B3]/
const COENG = '\u17D2'
/** Spoken as a closing m. */
const NIKAHIT = '\u17C6'
/** Dependent vowels; the other marks say how a consonant is spoken and count as nothing. */
const VOWEL = /[\u17B6-\u17C5]/
/** A consonant under this mark is not spoken. */
const SILENCED = /[\u1780-\u17A2](?:\u17D2[\u1780-\u17A2])?[\u17BB\u17B7]?\u17CD/g
/** Ends that are written and hardly heard: Bour for Bou, Chhay for Chha. */
const FAINT = 'RYV'

const collapse = (classes: string): string => classes.replace(/(.)\1+/g, '$1')

function khmerSkeleton(word: string): string {
  const text = word.replace(SILENCED, '')
  let out = ''
  let isBare = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i)
    const index = text.charCodeAt(i) - FIRST
    if (index >= 0 && index < KHMER.length) {
      const next = KHMER.charAt(index)
      // Before a subscript ho only shifts it: ហ្វ is f, ហ្គ g. A carrier of a vowel is heard at the beginning alone.
      const isShift = next === 'H' && text.charAt(i + 1) === COENG
      if (!isShift && !(next === 'A' && out !== '') && !(next === 'H' && out !== ''))
        out += c === 'វ' && text.charAt(i - 2) === 'ហ' ? 'P' : next
      isBare = true
    } else if (INDEPENDENT_VOWEL.test(c)) out += out === '' ? 'A' : ''
    else if (c === NIKAHIT) out += 'M'
    else if (VOWEL.test(c)) isBare = false
  }
  return collapse(isBare && out.length > 1 && FAINT.includes(out.at(-1) ?? '') ? out.slice(0, -1) : out)
}

/** Longest first; what is in no class falls out. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/chh|ch|j/g, 'C'],
  [/sh|s|z/g, 'S'],
  [/nh|gn|ny(?=[aeiou])|ng|n/g, 'N'],
  [/kh|k|gh|g|q/g, 'K'],
  [/c/g, 'C'],
  [/x/g, 'KS'],
  [/th|t|dh|d/g, 'T'],
  [/ph|p|bh|b|f/g, 'P'],
  [/m/g, 'M'],
  [/l/g, 'L'],
  [/[vw]$/g, ''],
  [/[vw]/g, 'V'],
  [/r$/g, ''],
  [/r/g, 'R'],
  [/y(?=[aeiou])/g, 'Y'],
  [/y/g, ''],
  [/^h/g, 'H'],
  [/h/g, ''],
  [/^[aeiou]/g, 'A'],
  [/[^A-Z]/g, ''],
]

function latinSkeleton(word: string): string {
  const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd')
  return collapse(LATIN.reduce((text, [pattern, to]) => text.replace(pattern, to), plain))
}

/** The skeleton of one word; empty for a word of a script that has none here. */
export function skeleton(word: string): string {
  const folded = fold(word)
  return /[\u1780-\u17B3]/.test(folded) ? khmerSkeleton(folded) : latinSkeleton(folded)
}
