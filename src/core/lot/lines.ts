/** Workplaces as they come out of a sheet, one a line. */
import { fold } from '../text/fold.ts'

/** Letters that one workplace's line may have: its number in the register, its name, how it is found. */
export const MOST_LETTERS = 160

/** A line that cannot stand, from 1. */
export type LineFault = { readonly line: number; readonly what: 'twice' | 'too-long'; readonly first?: number }
export type PlaceLines = { readonly places: readonly string[]; readonly faults: readonly LineFault[] }

/**
 * One workplace a line, as it comes out of a sheet. The same number, or the same words beside it or without one, is one workplace however it is written: it would be drawn
 * twice as often as another. Two that bear one name are told apart by how they are found.
 */
export function readPlaceLines(typed: string): PlaceLines {
  const faults: LineFault[] = []
  const seen = new Map<string, number>()
  const places: string[] = []
  for (const [i, raw] of typed.split(/\r?\n/).entries()) {
    const line = raw.replaceAll(/[\p{Cc}\s]+/gu, (gap) => (gap.includes('\t') ? '\t' : ' ')).trim()
    if (line === '') continue
    const own = [`number ${keyOf(line)}`, `words ${fold(line.slice(line.indexOf('\t') + 1))}`]
    const first = own.map((o) => seen.get(o)).find((l) => l !== undefined)
    if (line.length > MOST_LETTERS) faults.push({ line: i + 1, what: 'too-long' })
    else if (first !== undefined) faults.push({ line: i + 1, what: 'twice', first })
    else {
      for (const o of own) seen.set(o, i + 1)
      places.push(line)
    }
  }
  return { places, faults }
}
/** What tells one workplace from another: its number where the line has two columns, else all of it. */
export const keyOf = (line: string): string => fold(line.split('\t')[0] ?? line)
