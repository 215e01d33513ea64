/**
 * A sharper key than the skeleton, for both scripts: breath (ក from ខ, K from Kh), voice (ដ from ត, D from T), the three
 * n's, and close and round vowels are kept; an open vowel is not, because Khmer leaves it unwritten where Latin writes it. Two
 * words of one fine key have one skeleton, because it is part of the key. The classes follow DC-Cam's table of persons' names (1998) and wait for a native reader.
 */
import { skeleton } from '../search/skeleton.ts'
import { fold } from '../text/fold.ts'

/** U+1780 to U+17A2. Q is kh, J chh, H th, F ph, E nh, G ng, X a spoken h; A carries a vowel. */
const KHMER = 'KQKQGCJCJEDHDHNTHTHNBFPFMYRLVSSSXLA'
const FIRST = 0x1780
const SILENCED = /[\u1780-\u17A2](?:\u17D2[\u1780-\u17A2])?[\u17BB\u17B7]?\u17CD/g
/** Dependent vowels U+17B6 to U+17C5: i close, o round; an open one counts as nothing. */
const VOWELS = '-iiooooooo----oo'
const FIRST_VOWEL = 0x17b6
const NIKAHIT = '\u17C6'
/** Makes ប a p. */
const TREISAP = '\u17C9'
/** At a word's end breath and voice are not heard. */
const AT_END: Readonly<Record<string, string>> = { Q: 'K', J: 'C', H: 'T', D: 'T', F: 'P', B: 'P' }

const closeWord = (key: string): string => key.replace(/[QJHDFB]$/, (c) => AT_END[c] ?? c).replace(/(.)\1+/g, '$1')

function khmerFine(word: string): string {
  let out = ''
  let isBare = false
  for (const c of word.replace(SILENCED, '')) {
    const code = c.charCodeAt(0)
    const consonant = KHMER[code - FIRST]
    const vowel = VOWELS[code - FIRST_VOWEL]
    if (consonant !== undefined) out += (consonant === 'A' || consonant === 'X') && out !== '' ? '' : consonant
    else if (c === TREISAP && out.endsWith('B')) out = `${out.slice(0, -1)}P`
    else if (c === NIKAHIT) out += 'M'
    else if (vowel !== undefined) out += vowel.replace('-', '')
    isBare = consonant !== undefined || (isBare && vowel === undefined)
  }
  // Written at the end and hardly heard, as in the skeleton.
  return closeWord(isBare && out.length > 1 ? out.replace(/[RYV]$/, '') : out)
}

/** Longest first; 1 and 2 stand for the round and the close vowels until all letters are read. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/chh/g, 'J'],
  [/ch|j/g, 'C'],
  [/sh|s|z/g, 'S'],
  [/nh|gn|ny(?=[aeiou])/g, 'E'],
  [/ng/g, 'G'],
  [/kh/g, 'Q'],
  [/gh|[kgqc]/g, 'K'],
  [/x/g, 'KS'],
  [/th/g, 'H'],
  [/ph|f/g, 'F'],
  [/^h/g, 'X'],
  [/h/g, ''],
  [/y(?=[aeiou])/g, 'Y'],
  [/r$/g, ''],
  [/o?eu|oe|[ae]?[ou]+|[ao][vw]$/g, '1'],
  [/(?:a[iy]|[vw])$/g, ''],
  [/e[iy]|ee|i[ey]|[iy]/g, '2'],
  [/w/g, 'V'],
]

function latinFine(word: string): string {
  const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd')
  const classes = LATIN.reduce((text, [pattern, to]) => text.replace(pattern, to), plain)
  const key = classes.replace(/^(?=[ae12])/, 'A').replace(/[bdtpmnlrv]/g, (c) => c.toUpperCase())
  return closeWord(
    key
      .replaceAll('1', 'o')
      .replaceAll('2', 'i')
      .replace(/[^A-Zio]/g, ''),
  )
}

/** The fine key of one word: its skeleton, a point, and what the skeleton leaves out; empty for a script that has none here. */
export function fineKey(word: string): string {
  const folded = fold(word)
  const bones = skeleton(folded)
  return bones === '' ? '' : `${bones}.${/[\u1780-\u17B3]/.test(folded) ? khmerFine(folded) : latinFine(folded)}`
}
