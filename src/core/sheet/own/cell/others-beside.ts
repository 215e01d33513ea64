/** `Sok Dara + 2 others`: the name is that of one, and of whoever else there was it says no name. */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { listNearest } from '../../../text/nearest.ts'
import { once } from '../words/once.ts'
import { foldText } from '../words/fold-text.ts'
import { isOfFirm } from './ordinal.ts'

/** A longer text is nobody's name. */
const LONGEST = 300

/** @returns the name without them; undefined where nobody else is spoken of */
export const withoutOthers = (cell: string, words: SheetWords): string | undefined => partersOf(words)(cell)

const partersOf = once((words: SheetWords) => {
  const { behind = [], before = [] } = words.others ?? {}
  const known = new Set(behind.map(foldText))
  const latin = before.filter((word) => /^[a-z]/.test(word)).map((word) => `(?<!\\p{L})${word}(?!\\p{L})`)
  const other = before.filter((word) => !/^[a-z]/.test(word))
  const joins = [...latin, ...other, '\\+', '&', ','].join('|')
  const parted = new RegExp(`^(.*?[\\p{L}\\p{M}.])\\s*[(,;]?\\s*(${joins})\\s*(.*?)\\s*[).]*$`, 'isu')
  return (cell: string): string | undefined => {
    const text = cell.trim()
    if (text.length > LONGEST) return undefined
    // The last of several joins may be the one.
    let from = ''
    let rest = text
    for (let found = parted.exec(rest); found !== null; found = parted.exec(rest)) {
      const [, head = '', join = '', tail = ''] = found
      const name = `${from}${head}`.trim()
      if (areOthers(join, tail)) return name
      if (tail === '' || tail === rest) return undefined
      from = text.slice(0, text.lastIndexOf(tail))
      rest = tail
    }
    return undefined
  }

  function areOthers(join: string, tail: string): boolean {
    const folded = toLatinDigits(foldText(tail))
    const [, word = ''] = /^(\p{L}+)\s/u.exec(folded) ?? []
    // `two friends`
    const counted = words.numbers[word] === undefined ? folded : `${words.numbers[word]}${folded.slice(word.length)}`
    const [, number = '', behind = ''] = /^(?:another |other |អ្នក|อีก\s*)?(\d{0,3})\s*(.*)$/su.exec(counted) ?? []
    // `Dara, 34` is an age, and `Dara, family` may be a name.
    if (number === '') return join !== ',' && known.has(behind)
    return behind === '' ? join !== ',' : known.has(behind)
  }
})

/**
 * Two people in the cell of one. `Sok Dara and Kim Na`, `1. Sok A 2. Kim B`, `Sok Dara (21), Kim Na (22)` are two; whole names on two lines, or with a sign
 * between them, may be: a second line may be the place, a second name another spelling, and `&` stands in names of firms.
 * @param isOther what is known to be no name: a place, a sex
 */
export function namesTwo(cell: string, isOther: (part: string) => boolean = () => false): 'two' | 'open' | undefined {
  const whole = toLatinDigits(cell).trim()
  if (AGED_NAMES.test(whole)) return 'two'
  const text = whole.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').trim()
  if (NUMBERED_NAMES.test(text)) return 'two'
  // `Sok Dara and Kim Na, massage`: where they were.
  const named = isOfFirm(text) ? (text.split(',')[0] ?? '') : text
  if (isOfFirm(named) || OF_HOUSE.test(named)) return undefined
  const parts = (by: RegExp): readonly string[] =>
    named
      .split(by)
      .map((part) => part.replace(/^[-–—•*]\s*|^[a-e][.)]\s*|(?<=\p{L})\s*\d{1,2}$/giu, '').trim())
      .filter((part) => part !== '' && !isOther(part))
  const joined = parts(AND)
  if (named === text && joined.length > 1 && joined.every(isName)) return 'two'
  const khmer = parts(KHMER_AND)
  if (khmer.length > 1 && khmer.every((part) => isName(part) && isWhole(part))) return 'two'
  const mayBe = (all: readonly string[], fewest: number): boolean =>
    all.length > 1 &&
    all.every((part) => isName(part) || (all === joined && LETTERS.test(part))) &&
    all.filter(isWhole).length >= fewest &&
    // What a sign or a word joins is no other spelling, where both are whole: sisters are called alike.
    all.every((part, i) => i === 0 || (fewest === 1 && all.every(isWhole)) || areApart(all[0] ?? '', part))
  const isOpen = mayBe(joined, 1) || mayBe(khmer, 1) || mayBe(parts(SIGN), 1) || mayBe(parts(LINES), FEWEST_WHOLE)
  return isOpen ? 'open' : undefined
}
const FEWEST_WHOLE = 2
const OF_HOUSE = /[&+]\s*(?:sons?|bros\.?|brothers|associates|partners)$/iu
const NUMBERED_NAMES = /^1\s*[.)/-]\s*\p{L}.*[\s;,]2\s*[.)/-]\s*\p{L}/su
const AGED_NAMES = /^[\p{Lu}\p{Lo}][^()\d]*\(\s*\d{1,2}\s*\)\s*[,;&+/\s]\s*[\p{Lu}\p{Lo}][^()\d]*\(\s*\d{1,2}\s*\)/u
const AND = /\s+(?:and|និង)\s+/iu
const SIGN = /\s*[&+;]\s*/u
/** Two of these part names only where both are whole. */
const LINES = /\s*[,\n]\s*|\s+\/\s+|\s+(?=[b-e][.)]\s*\p{L})/u
/** Between names that are written without gaps, and no part of a syllable. */
const KHMER_AND = /(?<=[\u1780-\u17D1\u17D3])\s*និង(?!\p{M})\s*(?=[\u1780-\u17A2])/u
/** Letters and no figure, beginning as a name does. */
const isName = (text: string): boolean => /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’\s-]*\p{L}[\p{M}.]*$/u.test(text)
const LETTERS = /^\p{L}[\p{L}\p{M}.'’\s-]*$/u
const isWhole = (part: string): boolean => /^\S+ \S+(?: \S+)?$/u.test(part)
const KHMER = /[\u1780-\u17FF]/

/** In other letters, in another spelling, or with one word more it is one name. */
function areApart(one: string, other: string): boolean {
  if (KHMER.test(one) !== KHMER.test(other)) return false
  const [a, b] = [foldText(one).split(/\s+/), foldText(other).split(/\s+/)]
  const isWithin = a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))
  return !isWithin && listNearest(foldText(other), [foldText(one)], 1).length === 0
}
