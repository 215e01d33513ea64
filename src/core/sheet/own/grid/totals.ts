/** Lines that sum others: told by their words, held against the rows, and never people. */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { once } from '../words/once.ts'
import { foldText } from '../words/fold-text.ts'

export type Counted = {
  readonly persons: number
  readonly cases: number
  readonly sums: ReadonlyMap<number, number>
  /** How often each text stands in a column. */
  readonly values: ReadonlyMap<number, ReadonlyMap<string, number>>
}

const PERSONS = /(\d+)\s*(?:នាក់|persons?|people|accused|defendants?)/u

export const beginsWith = (cell: string, phrases: readonly string[]): boolean => {
  const folded = foldText(cell).replace(/^[\s\d.)-]+/, '')
  return phrases.some((p) => folded.startsWith(p) && !/^[a-z]/.test(folded.slice(p.length)))
}

/**
 * `10 cases`, `26 accused`, or `Number of cases | 4 | Number of persons | 7`, and nothing else: a line that only counts what stands above it. One
 * other word, and it is a row in which somebody has counted something.
 */
export const onlyCounts = (cells: readonly string[]): boolean => {
  const folded = cells.map(foldText)
  const isCounted = folded.length <= 3 && folded.every((cell) => COUNTED.test(cell))
  const isLabelled =
    folded.length <= 6 && folded.every((cell, i) => LABEL.test(cell) || (/^\d+$/.test(cell) && LABEL.test(folded[i - 1] ?? '')))
  return folded.length > 0 && (isCounted || (isLabelled && folded.length > 1))
}
const LABEL = /^(?:ចំនួន(?:សំណុំរឿង|មនុស្ស|ជនជាប់ចោទ|ករណី|រឿង)|number of (?:cases|accused|persons|people|files))\s*[:៖]?$/u
const COUNTED =
  /^\d+\s*(?:នាក់|រឿង|ករណី|សំណុំរឿង|ជនជាប់ចោទ|persons?|people|accused|defendants?|cases?|files?|affaires?|dossiers?|prévenus?|personnes?)$/u

/** `25 people` and nothing else: where a name would stand, it is nobody's. */
export const isCount = (cell: string): boolean => COUNTED.test(foldText(cell))

/** `Carried to the next page | 25 people`, in a line that says little else. */
export const isCarried = (cells: readonly string[], { carried }: Pick<SheetWords, 'carried'>): boolean =>
  cells.filter((c) => c !== '').length <= MOST_CARRIED && cells.some((c) => beginsWith(c, foldedOf(carried)))
const MOST_CARRIED = 4
/** `À reporter | 175 | 66 | 31`: the word and sums, however many, and nothing else; or all of it in one cell, `Carried forward: 12 people`. */
export const isCarriedLine = (cells: readonly string[], { carried }: Pick<SheetWords, 'carried'>): boolean => {
  const [word, ...others] = cells.filter((c) => !/^[\d\s.,]+$/.test(toLatinDigits(c)))
  const phrases = foldedOf(carried)
  const folded = foldText(word ?? '')
  if (cells.length === 1) return beginsWith(folded, phrases) && COUNTED_BEHIND.test(folded)
  return (
    word !== undefined &&
    others.length === 0 &&
    cells.length > 1 &&
    (beginsWith(word, phrases) || phrases.some((p) => p.replace(/\s*:$/, '') === folded))
  )
}
const COUNTED_BEHIND = /[\s:៖=]\d+\s*(?:\p{L}[\p{L}\p{M}]*)?$/u
const foldedOf = once((phrases: readonly string[]) => phrases.map(foldText))

/** The words of a total, without what it counts: `Page total 3 | 12` and `Page total 4 | 9` are of one kind. */
export const labelOf = (cells: readonly string[]): string =>
  foldText(cells.find((c) => /\p{L}/u.test(c)) ?? '')
    .replace(/\d.*$/su, '')
    .trim()

/** `Total B: `, `Sub-total`: of one section. A grand total is of all; and a plain one, or one with what it counts, may be of either. */
export function spanOfTotal(label: string, totals: readonly string[]): 'all' | 'section' | 'either' {
  if (OF_ALL.test(label)) return 'all'
  if (OF_PART.test(label)) return 'section'
  const [total = ''] = foldedOf(totals)
    .filter((t) => label.startsWith(t))
    .toSorted((a, b) => b.length - a.length)
  return /[\p{L}\p{N}]/u.test(label.slice(total.length).replace(COUNTED_NOUNS, ' ')) ? 'section' : 'either'
}
const OF_ALL = /grand|général|general|overall|\ball\b|ensemble|រួម|ទាំងអស់|ទាំងមូល|ទាំងពីរ|គ្រប់/u
const OF_PART = /^sub|^sous|section|\bpart\b|ផ្នែក/u
const COUNTED_NOUNS =
  /\b(?:the|of|de|des|du|number|nombre|persons?|personnes?|people|accused|defendants?|prévenus?|cases?|files?|affaires?|dossiers?|year|année|fines?|amendes?)\b|ចំនួន|មនុស្ស|នាក់|ជនជាប់ចោទ|ជនត្រូវចោទ|សំណុំរឿង|ករណី|រឿង|ពិន័យ|ប្រចាំឆ្នាំ|ឆ្នាំ/gu

export type Disagreement = { readonly column: number; readonly stated: number; readonly counted: number }

/**
 * @param counts of the section since the last total, of the table, and of everything so far: a total may be of any of them
 * @param filled columns of which a total counts the cells that hold something, and how many do; @param beside the same of columns that are not read,
 * in which other people may stand; @param sums columns that hold amounts; `names`: those of a name or a case number, in which a bare number counts people or cases
 */
export function checkTotal(
  cells: readonly string[],
  counts: readonly Counted[],
  sums: ReadonlySet<number>,
  names: ReadonlySet<number>,
  filled: ReadonlyMap<number, number> = new Map(),
  beside: ReadonlyMap<number, number> = new Map(),
): readonly Disagreement[] {
  return cells.flatMap((cell, column) => {
    const text = toLatinDigits(cell.trim())
    if (text === '') return []
    const people = peopleIn(text)
    const stated = amountIn(text)
    if (people !== undefined) {
      const cells = [filled.get(column), beside.get(column)].filter((n) => n !== undefined)
      return hold(column, people, [...counts.map((c) => c.persons), ...cells])
    }
    if (stated === undefined) return []
    if (filled.has(column)) return hold(column, stated, [filled.get(column) ?? 0])
    if (sums.has(column))
      return hold(
        column,
        stated,
        counts.map((c) => c.sums.get(column) ?? 0),
      )
    return names.has(column)
      ? hold(
          column,
          stated,
          // Under "sex" a total may be of the men, and under a tick of the ticks.
          counts.flatMap((c) => [c.persons, c.cases, ...(c.values.get(column)?.values() ?? [])]),
        )
      : []
  })
}

/** `25 people`, among other words; what is worked out of others says several numbers. */
export function peopleIn(text: string): number | undefined {
  const said = PERSONS.exec(foldText(text))
  return said && !/[=+]/.test(text) ? Number(said[1]) : undefined
}

/** `4.000.000`, `4,5`: a number by itself, whole or with a part of at most two figures. */
export function amountIn(text: string): number | undefined {
  if (/^\d{1,3}(?:[ .,]\d{3})*$|^\d+$/.test(text)) return Number(text.replace(/[ .,]/g, ''))
  return /^\d+[.,]\d{1,2}$/.test(text) ? Number(text.replace(',', '.')) : undefined
}

const hold = (column: number, stated: number, counted: readonly number[]): readonly Disagreement[] =>
  counted.some((n) => Math.abs(n - stated) < LEAST) ? [] : [{ column, stated, counted: Math.round((counted[0] ?? 0) / LEAST) * LEAST }]
/** Of hundredths that are added up. */
const LEAST = 0.001
