/** Sheets whose records may stand on two lines each, as somebody has said that they do; while nobody has, the first lines alone, and the question. */
import { Asking } from '../asking/asking.ts'
import type { SheetGrid } from '../grid/grid.ts'
import { headingsOf } from '../heading/heading.ts'
import { partLines } from '../shapes/in-one-column.ts'
import type { Note } from '../lines/note.ts'
import type { OwnContext } from '../questions/own-context.ts'
import type { OwnRows } from '../rows/own-rows.ts'
import { foldRecords } from '../shapes/by-headings.ts'
import { pairLines, type Paired } from '../shapes/by-shape.ts'

type OnTwoLines = {
  readonly grids: readonly SheetGrid[]
  readonly notes: readonly Note[]
  readonly asked?: Pick<OwnRows, 'questions' | 'waiting'>
}

/** @returns undefined where no sheet is like that */
export function onTwoLines(grids: readonly SheetGrid[], context: OwnContext): OnTwoLines | undefined {
  const { form, country, words, answers } = context
  const isOfAccused = form.fields.some((f) => f.id === 'accused_name')
  const isFolded = (grid: SheetGrid): boolean => {
    const headings = headingsOf(form, country, words)
    return isOfAccused && foldRecords(partLines(grid, headings), headings, form) !== undefined
  }
  const paired = new Map(
    grids.flatMap((grid) => {
      const found = grid.isHidden ? undefined : pairLines(grid, words)
      return found === undefined || isFolded(grid) ? [] : [[grid, found] as const]
    }),
  )
  if (paired.size === 0) return undefined
  const asking = new Asking(context)
  for (const [grid, { isSure, under }] of paired) if (!isSure) asking.rule('two-lines', grid.rows.rowOf(0), [], under)
  const asked = asking.finish()
  const laid = [...paired].map(([grid, of]) => [grid, laidAs(grid, of, of.isSure ? 'one' : answers[`rule:two-lines:${of.under}`])] as const)
  const by = new Map(laid)
  return {
    grids: grids.map((grid) => by.get(grid)?.grid ?? grid),
    notes: laid.flatMap(([, { notes }]) => notes),
    ...(asked.questions.length > 0 ? { asked } : {}),
  }
}

function laidAs(grid: SheetGrid, { whole, firsts, seconds, left }: Paired, said: string | undefined) {
  const { sheet } = grid
  const leftOut = (rows: readonly number[]): readonly Note[] => (rows.length > 0 ? [{ code: 'lines-left-out', sheet, rows }] : [])
  if (said === 'one') return { grid: whole, notes: [{ code: 'on-several-lines', sheet } as const, ...leftOut(left)] }
  if (said === 'no') return { grid, notes: [] }
  return { grid: firsts, notes: said === undefined ? [] : leftOut([...seconds, ...left].toSorted((a, b) => a - b)) }
}
