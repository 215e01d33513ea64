/** Headings of several rows, as they lie over the columns. */
import type { SheetGrid } from './own/grid/grid.ts'

/**
 * The headings over each column, the outermost first: what lies over several is under its merge, or goes on until the next.
 * @param lines rows of headings, the upper one first, by their 1-based rows
 */
export function joinHeadings(
  grid: SheetGrid,
  lines: readonly { readonly row: number; readonly texts: readonly string[] }[],
  width: number,
): readonly (readonly string[])[] {
  const at = (i: number, column: number): string => lines[i]?.texts[column] ?? ''
  const over = (i: number, column: number): string => {
    if (at(i, column) !== '' || i === lines.length - 1) return at(i, column)
    const row = lines[i]?.row ?? 0
    const merges = (grid.merges ?? []).filter((m) => m.top <= row && row <= m.bottom && m.right > m.left)
    const merge = merges.find((m) => m.left <= column && column <= m.right)
    if (merge) return at(i, merge.left)
    if (merges.length > 0 || !hasBelow(i, column)) return ''
    for (let c = column - 1; c >= 0; c--) if (at(i, c) !== '') return hasBelow(i, c) ? at(i, c) : ''
    return ''
  }
  const hasBelow = (i: number, column: number): boolean => lines.slice(i + 1).some((l) => (l.texts[column] ?? '') !== '')
  return Array.from({ length: width }, (_, column) => {
    const texts = lines.map((_, i) => over(i, column)).filter((t) => t !== '')
    return texts.filter((t, i) => t !== texts[i - 1])
  })
}
