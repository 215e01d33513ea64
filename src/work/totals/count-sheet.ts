/** A file that may hold tables of counts → the totals that an office states by it, with everything that is asked or said of it. At the edge. */
import type { Country, Problem } from '../../core/country/index.ts'
import type { AggregateStated } from '../../core/entry/kinds/aggregate-stated.ts'
import type { Answers, Question } from '../../core/sheet/own/questions/questions.ts'
import { letters } from '../../core/sheet/letters.ts'
import { readCounts } from '../../core/sheet/counts/read-counts.ts'
import type { CountFault, CountNote, ReadCounts, ShownCounts } from '../../core/sheet/counts/understood.ts'
import { problem } from '../../errors.ts'
import { StopReading } from '../../exchange/sheet/grid.ts'
import { readGrids } from '../../exchange/sheet/read-grids.ts'
import { sideOf } from './side-of-total.ts'

export type CountSheetOptions = {
  /** With its indicators and the words of its sheets. */
  readonly country: Country
  readonly agency: string
  readonly fileName: string
  readonly answers: Answers
  /** Number of the paper that the sheet is; and of the one that it corrects. */
  readonly source: string
  readonly corrects?: string
  /** ISO days. */
  readonly today: string
  readonly knownOn?: string
}
export type CountSheet = {
  readonly tables: readonly ShownCounts[]
  /** What waits for an answer. */
  readonly questions: readonly Question[]
  /** Errors refuse all of it; the others are said. */
  readonly problems: readonly Problem[]
  /** What would be handed in: whole where nothing is asked and nothing is refused. */
  readonly totals: readonly AggregateStated[]
}

/** As many as a door takes at once, with their head. */
export const MOST_TOTALS = 998

/** @returns what stands against the file, where it cannot be read or holds no such table */
export async function readCountSheet(
  bytes: Uint8Array,
  options: CountSheetOptions,
): Promise<CountSheet | { readonly refused: readonly Problem[] }> {
  const { country } = options
  const words = country.sheetWords
  if (!words) return { refused: [problem('counts.no-words')] }
  try {
    const grids = await readGrids(bytes)
    const read = readCounts(grids, { ...options, words })
    return read ? said(read, country) : { refused: [problem('counts.no-table')] }
  } catch (cause) {
    if (cause instanceof StopReading) return { refused: [cause.problem] }
    throw cause
  }
}

function said({ tables, questions, faults, notes, totals }: ReadCounts, country: Country): CountSheet {
  const problems = [...faults.map(sayFault), ...notes.map(sayNote)]
  const isSettled = questions.length === 0 && faults.length === 0
  if (isSettled && totals.length === 0) problems.unshift(problem('counts.no-totals'))
  if (totals.length > MOST_TOTALS) problems.unshift(problem('counts.too-many', { count: totals.length, most: MOST_TOTALS }))
  // What is of one side of the wall stands together: each side is handed in by itself.
  const order = totals.toSorted((a, b) => (sideOf(a, country) < sideOf(b, country) ? -1 : 1))
  return { tables, questions, problems, totals: order }
}

function sayFault(fault: CountFault): Problem {
  const { sheet, row, column } = fault
  const at = { sheet, row, column: `${letters(column + 1)}${row}` }
  switch (fault.kind) {
    case 'no-count':
      return problem('counts.no-count', { text: fault.text }, at)
    case 'to-come':
      return problem('counts.to-come', {}, at)
    case 'twice':
      return problem('counts.twice', { other: fault.other, figure: fault.figure }, at)
    case 'stated':
      return problem(`total.${fault.fault}`, {}, at)
    default:
      return fault satisfies never
  }
}

function sayNote(note: CountNote): Problem {
  const warning = { severity: 'warning' } as const
  switch (note.kind) {
    case 'not-cut':
      return problem('counts.not-cut', { figure: note.figure, cut: note.cut, cells: note.cells, heading: note.heading }, warning)
    case 'not-reported':
      return problem('counts.not-reported', { heading: note.heading }, { ...warning, sheet: note.sheet, row: note.row })
    case 'aside':
      return problem('counts.aside', { heading: note.heading }, { ...warning, sheet: note.sheet })
    case 'sums-fit':
      return problem('counts.sums-fit', { count: note.count }, warning)
    case 'days-summed':
      return problem('counts.days-summed', {}, { ...warning, sheet: note.sheet })
    case 'no-whole':
    case 'over-times':
      return problem(`counts.${note.kind}`, { heading: note.heading }, { ...warning, sheet: note.sheet })
    case 'not-over':
      return problem('counts.not-over', {}, { ...warning, sheet: note.sheet, row: note.row })
    case 'over-year':
      return problem('counts.over-year', {}, { ...warning, sheet: note.sheet })
    default:
      return note satisfies never
  }
}
