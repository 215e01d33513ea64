/**
 * What is offered for a cell is tried before it is offered: whoever is tired presses the first button, and it must not lead into the
 * next error. What the row takes is offered; where it takes none of them, what the cell by itself would take is, because then the
 * other cell may be the wrong one.
 */
import type { Problem } from '../../core/country/index.ts'
import type { SheetRow } from '../../core/sheet/sheet-rows.ts'

/** So many cells of a file are tried: a sheet of 100,000 rows with one fault in each is not read three times. */
const MOST_TRIED = 2_000

/** @param read the problems of a row; it must not be the reader that the file is read by, which counts what it suggests. */
export function makeFixTrier(read: (line: SheetRow) => readonly Problem[]): (line: SheetRow, found: readonly Problem[]) => Problem[] {
  let tried = 0
  return (line, found) => {
    const known = new Set(found.map(keyOf))
    return found.map((problem) => {
      const { field, fixes } = problem
      if (field === undefined || fixes === undefined || tried >= MOST_TRIED) return problem
      tried++
      const outcomes = fixes.map((fix) => {
        const after = read({ ...line, cells: { ...line.cells, [field]: fix.value } }).filter((p) => p.severity === 'error')
        const fresh = after.filter((p) => !known.has(keyOf(p)))
        return { fix, isTaken: fresh.length === 0, isOfCell: fresh.some((p) => p.field === field && p.code.startsWith('cell.')) }
      })
      const taken = outcomes.filter((o) => o.isTaken)
      const kept = (taken.length > 0 ? taken : outcomes.filter((o) => !o.isOfCell)).map((o) => o.fix)
      const { fixes: _, ...bare } = problem
      return kept.length > 0 ? { ...problem, fixes: kept } : bare
    })
  }
}

const keyOf = ({ code, field }: Problem): string => `${code} ${field ?? ''}`
