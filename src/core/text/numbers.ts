/**
 * Whole numbers as people write them, in either numeral set. Never a guess: `1.234` is one thousand to one clerk and
 * one and a bit to another, so it is refused and the clerk is asked.
 */
import { toKhmerDigits, toLatinDigits } from './digits.ts'

export type WholeNumber =
  | { readonly ok: true; readonly value: number }
  | {
      readonly ok: false
      readonly reason: 'ambiguous' | 'not-whole' | 'negative' | 'not-a-number' | 'too-large'
      readonly fixes: readonly string[]
    }

const no = (reason: Exclude<WholeNumber, { ok: true }>['reason'], fixes: readonly string[] = []): WholeNumber => ({
  ok: false,
  reason,
  fixes,
})

/** Above it the hundredths of a number are no longer told apart by a double. */
export const MOST_IN_HUNDREDTHS = 10 ** 13
/** Whether it has no part smaller than a hundredth. */
export const isInHundredths = (n: number): boolean => Number.isSafeInteger(Math.round(n * 100)) && toHundredths(n) === n
/** The nearest number of hundredths: what was added up out of such numbers is one again, and 0.1 and 0.2 are 0.3. */
export const toHundredths = (n: number): number => (Number.isInteger(n) ? n : Math.round(n * 100) / 100)
/** `1250.50`, and `1250` where there are none: as amounts are written. */
export const printHundredths = (n: number): string => (Number.isInteger(n) ? String(n) : n.toFixed(2))

/** Reads an amount >= 0 that may have one or two decimals: `1,250.50`, `1250,5`. What is no such number is refused as by `parseWholeNumber`. */
export function parseAmount(text: string): WholeNumber {
  const plain = toLatinDigits(text).trim()
  const packed = /^\d{1,3}(?:[\s\u00A0\u202F]\d{3})+[.,]\d{1,2}$/.test(plain) ? plain.replace(/[\s\u00A0\u202F]/g, '') : plain
  const read = parseWholeNumber(packed)
  if (read.ok || read.reason !== 'not-whole') return read
  const [, before = '', after = ''] = /^([\d.,]*\d)[.,](\d{1,2})$/.exec(packed) ?? []
  if (after === '') return read
  const value = Number(`${before.replace(/\D/g, '')}.${after}`)
  return value <= MOST_IN_HUNDREDTHS ? { ok: true, value } : no('too-large')
}

/** Reads a whole number >= 0; spaces may group, `1.234.567` is grouping beyond doubt, `1.234` is not. */
export function parseWholeNumber(text: string): WholeNumber {
  const plain = toLatinDigits(text).trim()
  if (/^[-\u2212\u2013]\s*[\d.,\s]+$/.test(plain)) return no('negative', [])
  const packed = /^\d{1,3}(?:[\s\u00A0\u202F]\d{3})+$/.test(plain) ? plain.replace(/[\s\u00A0\u202F]/g, '') : plain
  if (/^\d+$/.test(packed)) return whole(packed)
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(packed) || /^\d{1,3}(?:,\d{3}){2,}$/.test(packed)) return whole(packed.replace(/[.,]/g, ''))
  const grouped = /^(\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(packed) ?? /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(packed)
  if (grouped) return decimal((grouped[1] ?? '').replace(/[.,]/g, ''), grouped[2] ?? '')
  const one = /^(\d+)[.,](\d+)$/.exec(packed)
  if (!one) return no('not-a-number')
  const [before, after] = [one[1] ?? '', one[2] ?? '']
  if (after.length === 3 && before.length <= 3)
    return no('ambiguous', [`${Number(before + after)}`, ...(Number(after) === 0 ? [`${Number(before)}`] : [])])
  return decimal(before, after)
}

const decimal = (before: string, after: string): WholeNumber =>
  /^0+$/.test(after) ? whole(before) : no('not-whole', [`${Number(before)}`])

function whole(digits: string): WholeNumber {
  const value = Number(digits)
  return Number.isSafeInteger(value) ? { ok: true, value } : no('too-large')
}

/** A whole number for print: `12 345` in groups by a thin space, which neither numeral set reads as a decimal mark. */
export function printNumber(value: number, numerals: 'latin' | 'khmer' = 'latin'): string {
  const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, '\u202F')
  return numerals === 'khmer' ? toKhmerDigits(grouped) : grouped
}
