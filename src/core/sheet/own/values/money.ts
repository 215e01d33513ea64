/** Amounts of riel as people write them: `4.000.000`, `1000ម៉ឺន`, `15លាន 5សែន`, `19.5 million`. Riel has no cents, so a group of three is thousands. */

import { toLatinDigits } from '../../../text/digits.ts'

export type Scale = 'thousand' | 'ten_thousand' | 'hundred_thousand' | 'million'
const TIMES: Readonly<Record<Scale, number>> = { thousand: 1_000, ten_thousand: 10_000, hundred_thousand: 100_000, million: 1_000_000 }

/** One number with its scales; a cell may add up several (`15 million 5 hundred-thousand`). @returns undefined where it has two meanings. */
export function readRiel(number: string, scales: readonly Scale[]): number | undefined {
  const times = scales.reduce((n, scale) => n * TIMES[scale], 1)
  const plain = number.replace(/[\s\u00A0\u202F]/g, '')
  if (/^\d+$/.test(plain)) return whole(Number(plain) * times)
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(plain)) {
    // `1.500 million` is one and a half, or fifteen hundred: with a scale beside it a single group of three stays open.
    if (times > 1 && plain.match(/[.,]/g)?.length === 1) return undefined
    return new Set(plain.match(/[.,]/g)).size === 1 ? whole(Number(plain.replace(/[.,]/g, '')) * times) : undefined
  }
  if (/^\d+[.,]\d{1,2}$/.test(plain)) {
    const value = Math.round(Number(plain.replace(',', '.')) * times * 100) / 100
    return times > 1 || /[.,]0+$/.test(plain) ? whole(value) : undefined
  }
  const grouped = /^(\d{1,3}(?:,\d{3})+)\.0+$/.exec(plain) ?? /^(\d{1,3}(?:\.\d{3})+),0+$/.exec(plain)
  return grouped ? whole(Number((grouped[1] ?? '').replace(/[.,]/g, '')) * times) : undefined
}

/** Nobody is fined eight riel; and nobody is awarded, lent or paid so little: a cell may show its dollars by its format alone, which is no part of what stands in it. */
export const LEAST_PAID = 20_000
const LEAST_FINED = 1_000
export const leastOf = (field: string | undefined): number => (field === 'fine' || field === 'compensation' ? LEAST_FINED : LEAST_PAID)

/** A bare number below what is ever paid, with a part behind a point or none, counts something larger, or another currency. */
export function isTooSmall(cell: string, least: number): boolean {
  const bare = toLatinDigits(cell).trim()
  const value = /^[1-9]\d{0,2}(?:[.,]\d{1,2})?$/.test(bare) ? 1 : /^[1-9]\d*$/.test(bare) ? Number(bare) : least
  return value < least
}
/**
 * Whether most bare amounts of a column are so small. Of twenty thousand: the law has fines of 3,000 riel, for an offence that few lists have, and whether a whole column
 * of them is of those, or of thousands, somebody says.
 */
export function areTooSmall(cells: Iterable<string>, least: number): boolean {
  const bare = Array.from(cells, (cell) => toLatinDigits(cell).trim()).filter((cell) => /^\d[\d\s.,]*$/.test(cell) && !/^0+$/.test(cell))
  const small = bare.filter((cell) => isTooSmall(cell, least)).length
  // One alone is a slip in its cell.
  return small > 1 && small * 2 > bare.length
}

/**
 * Where amounts are uneven, what a bare one of them is: far below the others, and so in another currency or in something larger; of a million and
 * more, which can only be riel; or between the two, of which nobody knows. One of three figures is named in its cell as what nobody is fined.
 */
export function sizeOf(cell: string): 'small' | 'between' | 'riel' | undefined {
  const value = readRiel(toLatinDigits(cell).trim(), [])
  if (value === undefined || value < LEAST) return undefined
  if (value >= MILLION) return 'riel'
  return value < FAR_BELOW ? 'small' : 'between'
}
/** Whether bare amounts of millions stand beside bare amounts of thousands, as no one currency has them. */
export function areUneven(cells: Iterable<string>): boolean {
  const sizes = new Set(Array.from(cells, sizeOf))
  return sizes.has('small') && sizes.has('riel')
}
const [LEAST, FAR_BELOW, MILLION] = [1_000, 20_000, 1_000_000]

const whole = (value: number): number | undefined => (Number.isSafeInteger(value) && value >= 0 ? value : undefined)
