/** `Sok Dara + 2 others`: the name is that of one, and of whoever else there was it says no name. */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { once } from '../once.ts'
import { foldText } from '../tile.ts'
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
 * `Sok Dara and Kim Na`, `1. Sok A 2. Kim B`, `Sok Dara (21), Kim Na (22)`: two people in the cell of one. A second line may be the place, or a name in
 * other letters, and `&` stands in names of firms: `&`, `+` and `;` part people only where
 * each part is a whole name, and lines alone do not.
 */
export function namesTwo(cell: string): boolean {
  const whole = toLatinDigits(cell).trim()
  if (AGED_NAMES.test(whole)) return true
  const text = whole.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').trim()
  if (NUMBERED_NAMES.test(text)) return true
  if (isOfFirm(text)) return false
  const parted = (by: RegExp, is: (part: string) => boolean): boolean => {
    const parts = text.split(by).map((part) => part.trim())
    return parts.length > 1 && parts.every((part) => isName(part) && is(part))
  }
  const isWhole = (part: string): boolean => /^\S+ \S+(?: \S+)?$/u.test(part)
  return parted(AND, () => true) || parted(JOINED, (part) => !part.includes('\n') && isWhole(part)) || parted(KHMER_AND, isWhole)
}
const NUMBERED_NAMES = /^1\s*[.)/-]\s*\p{L}.*[\s;,]2\s*[.)/-]\s*\p{L}/su
const AGED_NAMES = /^\p{L}[^()\d]*\(\s*\d{1,2}\s*\)\s*[,;&+/\s]\s*\p{L}[^()\d]*\(\s*\d{1,2}\s*\)/u
const AND = /\s+(?:and|និង)\s+/iu
const JOINED = /\s+[&+]\s+|\s*;\s*/u
/** Between names that are written without gaps, and no part of a syllable. */
const KHMER_AND = /(?<=[\u1780-\u17D1\u17D3])\s*និង(?!\p{M})\s*(?=[\u1780-\u17A2])/u
/** Letters and no figure, beginning as a name does. */
const isName = (text: string): boolean => /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’\s-]*\p{L}[\p{M}.]*$/u.test(text)
