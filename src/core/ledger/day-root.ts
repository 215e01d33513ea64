/**
 * The anchor log at the end of a day, short enough for a corner of a newspaper and for a reader who types it in again:
 *
 *   2026-11-25 · 8640
 *   7WQ2KD 0MT5XR …        eight groups: five symbols of the hash, one check symbol
 *
 * 200 bits of SHA-256("saksi/day/1" LF ‖ origin LF day LF size LF ‖ root), so that nobody, the log's keeper included,
 * finds two histories of one text (2^100 trials). The check symbol is a sum over GF(32): one wrong symbol, two
 * neighbours exchanged or two groups exchanged are seen, and the group is named (docs/spec/anchor.md).
 */
import { utf8 } from '../bytes.ts'
import { purposeHash } from '../hash.ts'

/** Crockford's alphabet: without I, L, O and U. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUPS = 8
const DATA = 5

export type DayRoot = { readonly origin: string; readonly day: string; readonly size: number; readonly root: Uint8Array }

/** The eight groups, with a space between. */
export function printDayRoot(at: DayRoot): string {
  const hash = purposeHash('saksi/day/1', utf8(`${at.origin}\n${at.day}\n${at.size}\n`), at.root)
  const groups: string[] = []
  for (let g = 0; g < GROUPS; g++) {
    const values = Array.from({ length: DATA }, (_, i) => fiveBits(hash, (g * DATA + i) * 5))
    groups.push([...values, checkOf(values, g)].map((v) => SYMBOLS[v]).join(''))
  }
  return groups.join(' ')
}

/** Groups as a person typed them: undefined when there are not eight; else the numbers (from 1) of those mistyped. */
export function findMistyped(text: string): number[] | undefined {
  const clean = cleanOf(text)
  if (clean.length !== GROUPS * (DATA + 1)) return undefined
  return Array.from({ length: GROUPS }, (_, g) => g).flatMap((g) => {
    const values = Array.from(clean.slice(g * (DATA + 1), (g + 1) * (DATA + 1)), (c) => SYMBOLS.indexOf(c))
    return values.includes(-1) || checkOf(values.slice(0, DATA), g) !== values[DATA] ? [g + 1] : []
  })
}

/** Whether a typed text is this day's: letters in either case, O for 0, I and L for 1, any spacing. */
export const isDayRoot = (text: string, at: DayRoot): boolean => cleanOf(text) === cleanOf(printDayRoot(at))

const cleanOf = (text: string): string => text.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1').replace(/[\s-]/g, '')

function fiveBits(bytes: Uint8Array, at: number): number {
  const two = ((bytes[at >> 3] ?? 0) << 8) | (bytes[(at >> 3) + 1] ?? 0)
  return (two >> (11 - (at & 7))) & 31
}

/** Σ 2^(i+1)·v_i + 2^(DATA+1)·g in GF(32), x^5 + x^2 + 1: the factors differ, so an exchange changes the sum. */
function checkOf(values: readonly number[], group: number): number {
  let sum = 0
  for (const [i, v] of [...values, group].entries()) sum ^= times(v, i + 1)
  return sum
}

/** v · x^n. */
function times(value: number, n: number): number {
  let v = value
  for (let i = 0; i < n; i++) v = v & 16 ? ((v << 1) ^ 0b100101) & 31 : v << 1
  return v
}
