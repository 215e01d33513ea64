/** What one cell says by itself, where rows of a list are held against each other: a time, a day, a count, an amount, how many are named. */
import { parseDay } from '../../../text/dates.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { hasWord } from '../../../text/word.ts'
import { plainDay } from '../values/day.ts'
import { foldHeading } from '../../fold-heading.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { once } from '../words/once.ts'
import type { Table } from '../grid/grid.ts'
import { foldText } from '../words/fold-text.ts'

export const minutesOf = (text: string): number | undefined => {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(toLatinDigits(text).trim()) ?? []
  return hour === undefined ? undefined : 60 * Number(hour) + Number(minute)
}

/** What one cell over several rows says, in the first of them that was taken, where the one in which it is written was not. @param before the row taken before */
export function mergedOver({ grid, at, end }: Table, row: number, before: number, column: number): string {
  const merge = grid.merges?.find((m) => m.left === column && m.right === column && m.top < row && row <= m.bottom && before < m.top)
  if (merge === undefined) return ''
  for (let line = at + 1; line < end; line++) if (grid.rows.rowOf(line) === merge.top) return grid.rows.cell(line, column).trim()
  return ''
}

/** What a mark of "as above" stands for. */
export function spelledOut(texts: readonly string[], ditto: ReadonlySet<string>): readonly string[] {
  let last = ''
  return texts.map((text) => (last = ditto.has(foldText(text)) ? last : text))
}

/** `under 15`, `ក្រោម១៨`: whoever is below the lower age is below the higher one as well. */
export const underOf = (heading: string): number | undefined => {
  const [, years] = /(?:under|below|less than|<|ក្រោម)\s*(?:អាយុ\s*)?(\d{1,2})(?!\d)/iu.exec(toLatinDigits(heading)) ?? []
  return years === undefined ? undefined : Number(years)
}
export const dayOf = (text: string): string | undefined => {
  const day = plainDay(text)
  if (!/\d[-/.\s\p{L}]/u.test(day)) return undefined
  const parsed = parseDay(day)
  return parsed.ok ? parsed.day : parsed.reason === 'two-digit-year' ? parsed.fixes[0] : undefined
}
/** `8/3`, in the year in which it lies nearest to another day of its row; within weeks of half a year nobody knows which that is. */
export function dayNear(text: string, near: string | undefined): string | undefined {
  const [, day, month] = /^(\d{1,2})[/.-](\d{1,2})$/.exec(plainDay(text)) ?? []
  if (near === undefined || day === undefined || month === undefined) return undefined
  const year = Number(near.slice(0, 4))
  return [year - 1, year, year + 1]
    .flatMap((y) => dayOf(`${day}/${month}/${y}`) ?? [])
    .find((d) => Math.abs(Date.parse(d) - Date.parse(near)) <= NEAR_DAYS * 86_400_000)
}
const NEAR_DAYS = 150
/** `15/01/2567`: of the Buddhist era. */
export const isOfEra = (text: string): boolean => {
  const parsed = parseDay(plainDay(text))
  return !parsed.ok && parsed.reason === 'buddhist-year'
}
export const isNoDay = (text: string): boolean => {
  const parsed = parseDay(text)
  return !parsed.ok && ['no-such-day', 'no-such-month', 'out-of-range'].includes(parsed.reason)
}

/** A count: nothing is none, a tick is one. */
export function countOf(text: string, ticks: ReadonlySet<string>, nothing: ReadonlySet<string>): number | undefined {
  if (/^\d{1,7}$/.test(text)) return Number(text)
  const folded = foldText(text)
  if (folded === '' || nothing.has(folded)) return 0
  return ticks.has(folded) ? 1 : undefined
}

/** The one sign of one or two letters that all filled cells of a column have: a tick, whatever it looks like. */
export function onlyMark(texts: readonly string[], nothing: ReadonlySet<string>): string | undefined {
  const marks = new Set(texts.map(foldText).filter((t) => t !== '' && (CROSS.test(t) || !nothing.has(t))))
  const [only = ''] = marks
  return marks.size === 1 && /^[^\d]{1,2}$/u.test(only) ? only : undefined
}

/** May be a yes or a no; alone in its column it is what is counted. */
const CROSS = /^[x×✗✘]$/u

/** How many are named in a cell that parts them by `;` or lines; nothing where one of them has no letters. */
export function namedIn(text: string): number | undefined {
  const parts = text.split(/[;\n]/).map((part) => part.trim())
  return text === '' || parts.some((part) => !hasWord(part)) ? undefined : parts.length
}

type Amount = { readonly count: number; readonly unit: string }
export function amountOf(text: string): Amount | undefined {
  const plain = text.replace(/(?<=\d)(?:[, \u00A0](?=\d{3})|\.(?=\d{3}(?!\d)))/g, '')
  const [, before = '', number, behind = ''] = /^([^\d]{0,6})(\d+(?:\.\d{1,2})?)([^\d]{0,8})$/u.exec(plain) ?? []
  return number === undefined ? undefined : { count: Number(number), unit: foldText(`${before}${behind}`).replace(/[\s.]/g, '') }
}

/** What columns of an age are called. */
export const agesOf = once(
  (words: SheetWords): ReadonlySet<string> =>
    new Set([...words.headings, ...words.registers].flatMap((e) => (e.fields.includes('age_band') ? e.phrases.map(foldHeading) : []))),
)
