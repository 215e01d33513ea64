/** How a cell of a table is written in CSV, and read back. */
import type { Release } from '../attack/view.ts'
import { isGrouped, levelBelow } from '../protect/merge-codes.ts'

/** A spreadsheet runs what begins with one of these; an apostrophe keeps it text. */
export const neutralise = (text: string): string => (/^[=+\-@\t\r']/.test(text) ? `'${text}` : text)
export const denature = (text: string): string => (/^'[=+\-@\t\r']/.test(text) ? text.slice(1) : text)

export const VALUE = 'value'
/** How the number is known: exact, at least, about. Empty where there is none. */
export const QUALIFIER = 'qualifier'
/** Whether there may be more than the number, whatever its qualifier. Empty where there is none. In releases since `saksi-release/2`. */
export const OR_MORE = 'or_more'
export const STATE = 'state'
/** Of a number with noise: the ends between which the counted one lies in 95 of 100 draws. */
export const LOW = 'low'
export const HIGH = 'high'
/** The last column of a demonstration's tables: a table that is copied out of its folder still says what it is. */
export const DEMO = 'demonstration'
export const PRINTED = 'reported'
export const WITHHELD = 'withheld_for_privacy'
/** Nobody was counted there, and returns are missing: not known, and no nought. */
export const PARTIAL = 'partial'
/** A multiple of the release's base, less than the base away from what it stands for. */
export const ROUNDED = 'rounded'

/** People are whole; amounts are kept in units of their last decimal, and printed with it. */
export const printNumber = ({ amounts }: Pick<Release, 'amounts'>, value: number): string =>
  amounts ? (value / 10 ** amounts.decimals).toFixed(amounts.decimals) : String(value)

/** What `printNumber` printed; undefined for anything else. */
export function readNumber({ amounts }: { readonly amounts?: Release['amounts'] | undefined }, text: string): number | undefined {
  const decimals = amounts?.decimals ?? 0
  if (!(decimals === 0 ? /^\d+$/ : new RegExp(`^\\d+\\.\\d{${decimals}}$`)).test(text)) return undefined
  return Number(text.replace('.', ''))
}

/**
 * Formats of a release's folder that are read, the newest first: that is what is written. The first had no column `or_more`; the second did not say what
 * its columns and codes are called, nor why numbers are about so many; of the third nobody signed those words.
 */
export const RELEASE_FORMATS = ['saksi-release/4', 'saksi-release/3', 'saksi-release/2', 'saksi-release/1'] as const
export type ReleaseFormat = (typeof RELEASE_FORMATS)[number]
/** Those that say what their columns and codes are called. */
export const TELLS_NAMES: ReadonlySet<string> = new Set<ReleaseFormat>(['saksi-release/4', 'saksi-release/3'])

/** Our own columns. */
export const reservedIn = (format: ReleaseFormat): readonly string[] =>
  format === 'saksi-release/1' ? [VALUE, QUALIFIER, STATE, DEMO] : [VALUE, QUALIFIER, OR_MORE, STATE, DEMO]
const RESERVED = reservedIn(RELEASE_FORMATS[0])
const TO_TELL_APART = ' (dimension)'
/** A dimension may be called what a column of ours is called: then it says that it is one. */
export const columnOf = (level: string, reserved = RESERVED): string =>
  neutralise(reserved.includes(level) ? level + TO_TELL_APART : (shortOf(level) ?? level))

/** A level that was merged holds all of its codes in its name, so that it is the same thing in every release; a heading is short, and the package has the list. */
const shortOf = (level: string): string | undefined => {
  const below = levelBelow(level)
  return below === level ? undefined : `${below} (${isGrouped(level) ? GROUPS : LARGEST})`
}
const LARGEST = 'the largest, and all others'
const GROUPS = 'in groups'
/**
 * Undefined for a column of ours.
 * @param levels those of the release, of which one may be the merged one that the column is short for.
 */
export function levelOf(column: string, levels: readonly string[] = [], reserved = RESERVED): string | undefined {
  if (reserved.includes(column)) return undefined
  const level = levels.find((l) => shortOf(l) === denature(column)) ?? denature(column)
  const own = level.endsWith(TO_TELL_APART) ? level.slice(0, -TO_TELL_APART.length) : level
  return reserved.includes(own) ? own : level
}

const WORDS = ['Total', 'All', '(total)', '(all of these)']

/** A word for totals that is nobody's code. */
export function totalWord(codes: ReadonlySet<string>): string {
  let word = WORDS.find((w) => !codes.has(w)) ?? '(total)'
  while (codes.has(word)) word = `(${word})`
  return word
}
