/** One cell of a table of counts. A blank, a dash and a zero are three things, and what somebody knows about stays so. */
import { parseWholeNumber } from '../../text/numbers.ts'
import { toLatinDigits } from '../../text/digits.ts'
import type { CountWords } from '../../country/sheet-words.ts'
import type { Qualifier } from '../../entry/stated-total.ts'
import { foldAll, foldText } from '../own/words/fold-text.ts'

export type CountCell =
  | { readonly is: 'number'; readonly value: number; readonly qualifier: Qualifier; readonly most?: number }
  | { readonly is: 'blank' }
  | { readonly is: 'dash' }
  /** In a word: there was none. */
  | { readonly is: 'none' }
  /** In a word: it is not known, or nobody has reported it. */
  | { readonly is: 'not-known' }
  /** A number that no count can be. */
  | { readonly is: 'no-count'; readonly why: 'not-whole' | 'negative' | 'ambiguous' | 'too-large' }
  | { readonly is: 'percent' }
  /** Somebody said that it cannot hold. */
  | { readonly is: 'left-out' }
  /** What it is waits for an answer. */
  | { readonly is: 'open' }
  /** Something else stands there. */
  | { readonly is: 'text' }

/** `..` stands beside a dash, and for something else: for what nobody reported, where statistics are made. */
const DOTS = /^(?:\.{2,3}|…)$/
const DASH = /^[-\u2010-\u2015\u2212_./]+$/
const NUMBER = '[+\\u2212-]?\\d[\\d.,\\s\\u00A0\\u202F]*'
const WITH_WORDS = new RegExp(`^(\\D{0,24}?)(${NUMBER})(\\D{0,24})$`, 'u')
const TWO = /^(\d{1,7})\s*(?:[-\u2010-\u2015]|to|ដល់)\s*(\d{1,7})$/u

export function readCount(text: string, words: CountWords): CountCell {
  const plain = toLatinDigits(text).trim()
  if (plain === '') return { is: 'blank' }
  if (DOTS.test(plain)) return { is: 'text' }
  if (DASH.test(plain)) return { is: 'dash' }
  const folded = foldText(plain)
  if (foldAll(words.none).has(folded)) return { is: 'none' }
  if (foldAll(words.notReported).has(folded)) return { is: 'not-known' }
  const two = TWO.exec(folded)
  if (two && Number(two[1]) < Number(two[2])) return { is: 'number', value: Number(two[1]), qualifier: 'between', most: Number(two[2]) }
  const [, before = '', number, behind = ''] = WITH_WORDS.exec(folded) ?? []
  if (number === undefined) return { is: 'text' }
  if (/%/.test(behind) || /%/.test(before)) return { is: 'percent' }
  const qualifier = qualifierOf(before.trim(), behind.trim(), words)
  if (qualifier === undefined) return { is: 'text' }
  const read = parseWholeNumber(number.trim())
  if (read.ok) return { is: 'number', value: read.value, qualifier }
  return read.reason === 'not-a-number' ? { is: 'text' } : { is: 'no-count', why: read.reason }
}

/** What stands before and behind a number: how sure it is, and what is counted. @returns undefined where it is something else */
function qualifierOf(before: string, behind: string, words: CountWords): Qualifier | undefined {
  const after = behind.replace(/^[\s.]+|[\s.]+$/g, '')
  const isUnit = after === '' || foldAll(words.units).has(after)
  if (after === '+' && before === '') return 'at_least'
  if (before === '>' && isUnit) return 'more_than'
  if ((before === '≥' || before === '>=') && isUnit) return 'at_least'
  if ((before === '~' || before === '≈') && isUnit) return 'approx'
  if (!isUnit) return undefined
  if (before === '') return 'exact'
  if (foldAll(words.about).has(before)) return 'approx'
  if (foldAll(words.atLeast).has(before)) return 'at_least'
  if (foldAll(words.moreThan).has(before)) return 'more_than'
  return undefined
}
