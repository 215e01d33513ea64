/** What the text of a cell is made into before its words and numbers are looked for. */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { parseDay } from '../../../text/dates.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import type { Column } from '../column/column.ts'
import { plainDay } from '../values/day.ts'
import type { Legend } from '../column/legend.ts'
import { once } from '../words/once.ts'
import { foldText } from '../words/fold-text.ts'

/** `5y (6m suspended)`, and `5 years (60 months)`: another time, and none that is added to what stands before. */
export const bracketed = (cell: string): string => cell.replace(/\((?=\s*[\d\u17E0-\u17E9]+\s*(?:y|m(?:o|\s|\)|\d)|d|ឆ្នាំ|ខែ|ថ្ងៃ))/giu, '; (')
/** `12/0` under "years/months" is 12 years and no month, `7-6-15` under "years-months-days" seven years, six months and fifteen days. */
export function inUnits(cell: string, units: Column['units']): string {
  const numbers = toLatinDigits(cell)
    .trim()
    .split(units?.length === 3 ? /\s*[/.-]\s*/ : /\s*[/-]\s*/)
  const isOfEach = units !== undefined && numbers.length === units.length && numbers.every((n) => /^\d{1,3}$/.test(n))
  return isOfEach ? numbers.map((n, i) => `${n} ${units[i]}`).join(' ') : cell
}

/**
 * `9 years (corrected from 8 years), 2 years suspended`: the cell without what stood there before; undefined where no such word stands in it, and where more
 * than an amount of the same kind, or a day, would go with it.
 */
export function withoutCorrected(cell: string, { correctedFrom = [] }: SheetWords): string | undefined {
  const found = correctedFrom.length === 0 ? null : correctionIn(correctedFrom).exec(cell)
  const { open, was = '', rest = '' } = found?.groups ?? {}
  const before = found === null ? '' : cell.slice(0, found.index).trim()
  // Without a bracket, all that follows is what stood there.
  const isShut = open !== undefined && /^[)\]]/.test(rest)
  if (before === '' || (rest !== '' && !isShut)) return undefined
  const kept = `${before} ${rest.replace(/^[)\]]\s*/, '')}`.trim()
  return parseDay(plainDay(was.trim())).ok || isAmountLike(was, kept) ? kept : undefined
}
const correctionIn = once((words: readonly string[]) => {
  const anyOf = words.map((w) => w.replaceAll('.', '\\.')).join('|')
  return new RegExp(`(?:\\s*(?<open>[([])\\s*|[\\s,;]+)(?:${anyOf})[\\s:៖]*(?<was>[^()[\\]]*[^()[\\]\\s])\\s*(?<rest>[()[\\]].*)?$`, 'isu')
})
/** It has no more numbers than the other, and no word that the other has not. */
function isAmountLike(one: string, other: string): boolean {
  const [of, than] = [one, other].map((text) => toLatinDigits(foldText(text)))
  const numbers = (text = ''): number => text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0
  const words = (text = ''): string[] => (text.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => word.replace(/(?<=[a-z]{3})s$/, ''))
  const known = new Set(words(than))
  return numbers(of) > 0 && numbers(of) <= numbers(than) && words(of).every((word) => known.has(word))
}

/** `4M` where only money stands; with a small letter it may be months. */
export const inMillions = (cell: string, isEither: boolean): string =>
  cell.replace(isEither ? /(?<=\d)\s?m(?![\p{L}\d])/giu : /(?<=\d)\s?M(?![\p{L}\d])/gu, ' million')

/** `10 para. 2`, `10(2)`, `១០ កថាខណ្ឌ ២`: a part of article 10. No offence has an article of one figure below eight. */
export function withoutParagraphs(cell: string, { paragraph }: SheetWords): string {
  return (
    foldText(cell)
      .replace(paragraphsOf(paragraph), ' ')
      .replace(/(?<=\d)\s*(?:\(\s*[1-7]\s*\)|§\s*\d{1,2})/g, ' ')
      // `និងម៣៧៧`: Khmer is written on without a gap, and the one letter for an article is no part of what stands before it.
      .replace(/(?<=និង|ហើយ)(?=ម\.?\s*\d)/gu, ' ')
      // `12 253` are two articles, and no twelve thousand.
      .replace(/(?<=\d)\s+(?=\d{3}(?!\d))/g, ', ')
  )
}
const paragraphsOf = once(
  (names: readonly string[]) =>
    new RegExp(
      `(?<![a-z\\p{M}])(?:${names.map((n) => foldText(n).replace('.', '\\.')).join('|')})\\s*(?:ទី|no\\.?|n°)?\\s*\\d{1,2}(?!\\d)`,
      'gu',
    ),
)

/** `Judgment no. 33/2024 dated …`: the number of the paper is no number of anything that is asked. */
export const withoutNumber = (cell: string, words: SheetWords): string => cell.replace(numbersOf(words), '$<paper> ')
const numbersOf = once(({ cues, numbered }: SheetWords): RegExp => {
  const anyOf = (texts: readonly string[]): string => texts.map((text) => text.replace(/[.#°]/g, '\\$&')).join('|')
  const papers = (cues['decided_on'] ?? []).filter((cue) => numbered.some((n) => cue.endsWith(n)))
  const number = '[\\d\u17E0-\u17E9]+'
  const dated = (cues['numbered_on'] ?? []).toSorted((a, b) => b.length - a.length)
  return new RegExp(
    `(?<paper>${anyOf(papers)})\\s*${number}(?:[/.-]${number})*(?![\\d\u17E0-\u17E9/])(?:\\s*(?:${anyOf(dated)})(?![a-z]))?`,
    'giu',
  )
})

/** A cell that holds nothing but short forms which the sheet explains. */
export function spellOut(cell: string, charges: Legend['charges']): string {
  if (charges.size === 0) return cell
  const parts = cell.split(/[,;+\n/]|\s(?:and|និង)\s/u).map((part) => charges.get(foldText(part)))
  return parts.every((part) => part !== undefined) ? parts.join('; ') : cell
}
