/** An office and a month as people type them in one line: `Kampot May 2023`, `ខេត្តកំពត ឧសភា ២០២៣`, `Kampot 2023-05`. */
import type { Code } from '../../../core/country/index.ts'
import { toLatinDigits } from '../../../core/text/digits.ts'
import { fold } from '../../../core/text/fold.ts'
import { listMonthNames } from '../../../core/text/months.ts'
import { stripBreaks } from '../../../core/text/strip-breaks.ts'

export type Meant = { readonly offices: readonly Code[]; readonly year: number | undefined; readonly month: number | undefined }

const MOST_OFFICES = 3

/** @param offices those whose lists may be looked at. Nothing is meant where no office is named. */
export function readOfficeMonth(text: string, offices: readonly Code[]): Meant {
  const { rest, year, month } = takeMonth(fold(toLatinDigits(stripBreaks(text))))
  const words = rest.split(/[^\p{L}\p{M}\p{N}]+/u).filter((w) => w.length > 1)
  const named = words.length === 0 ? [] : offices.filter((o) => words.every((w) => namesOf(o).some((name) => name.includes(w))))
  return { offices: named.slice(0, MOST_OFFICES), year, month }
}

/** What it is called, or was before: whoever holds an old paper types what stands on it. */
const namesOf = ({ words, formerly = [] }: Code): readonly string[] =>
  [words, ...formerly.map((f) => f.words)].flatMap((said) => Object.values(said)).map((name) => fold(stripBreaks(name)))

function takeMonth(text: string): { readonly rest: string; readonly year: number | undefined; readonly month: number | undefined } {
  const numbers = /\b(?:(?<y>(?:19|20)\d\d)[-/](?<m>0?[1-9]|1[0-2])|(?<n>0?[1-9]|1[0-2])[-/](?<j>(?:19|20)\d\d))\b/.exec(text)
  if (numbers?.groups) {
    const { y, m, n, j } = numbers.groups
    return { rest: text.replace(numbers[0], ' '), year: Number(y ?? j), month: Number(m ?? n) }
  }
  const year = /\b(?:19|20)\d\d\b/.exec(text)?.[0]
  const without = year === undefined ? text : text.replace(year, ' ')
  const named = year === undefined ? undefined : listMonthNames().find(([name]) => monthOf(name).test(without))
  return {
    rest: named ? without.replace(monthOf(named[0]), ' ') : without,
    year: year === undefined ? undefined : Number(year),
    month: named?.[1],
  }
}

/** Whole words: a mayor is no May. Khmer is written without spaces, with or without its word for month. @param name letters alone. */
const monthOf = (name: string): RegExp =>
  /\p{Script=Khmer}/u.test(name)
    ? new RegExp(`(?:ខែ)?${fold(name)}(?!\\p{M})`, 'u')
    : new RegExp(`(?<![\\p{L}\\p{M}])${fold(name)}(?![\\p{L}\\p{M}])`, 'u')
