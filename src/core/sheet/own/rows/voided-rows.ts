/**
 * Rows that say of themselves that nothing came of them: an operation that was put off, a client who was entered twice, a number that was not used. They are
 * short, since what did not take place has nothing to tell; a full row that speaks of a cancelled flight is a row like the others. Of an export of a form tool, entries
 * that were not approved are such rows, however full; and so is what a column of `implemented` and `not implemented` says was planned and never done. Whether they count is asked.
 */
import type { Asking } from '../asking/asking.ts'
import { refusedIn } from '../grid/form-tool.ts'
import type { Table } from '../grid/grid.ts'
import type { Note, TakenLine } from '../lines/note.ts'
import type { OwnContext } from '../questions/own-context.ts'
import { isOfName } from '../shapes/whose-line.ts'
import { foldText, foldWord, holdsAny } from '../words/fold-text.ts'

/** Of the cells that a row usually has filled, what one that tells nothing has at most; and rows that show what is usual. */
const [MOST_FILLED, FEWEST_ROWS] = [0.6, 4]

export function notVoided(
  table: Table,
  lines: readonly TakenLine[],
  { words, answers }: OwnContext,
  asking: Asking,
  notes: Note[],
): readonly TakenLine[] {
  const { grid, headings } = table
  const voided = words.voided ?? []
  if (lines.length < FEWEST_ROWS || voided.length === 0) return lines
  const refused = refusedIn(table)
  const undone = undoneIn(table, lines, voided)
  const ofNames = new Set(headings.flatMap(({ text }, column) => (isOfName(text, words) ? [column] : [])))
  const rows = new Map(
    [...grid.rows].map(({ row, cells }) => [
      row,
      cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [{ text: cell.trim(), isName: ofNames.has(column) }])),
    ]),
  )
  const filled = lines.map(({ row }) => rows.get(row)?.length ?? 0).toSorted((a, b) => a - b)
  const usual = filled[Math.floor(filled.length / 2)] ?? 0
  const isVoid = ({ row }: TakenLine): boolean => {
    const cells = rows.get(row) ?? []
    return (
      refused.has(row) ||
      undone.has(row) ||
      (cells.length <= usual * MOST_FILLED &&
        cells.some(({ text, isName }) => (isName ? isNothingElse(text, voided) : saysSo(text, voided))))
    )
  }
  const left = lines.filter(isVoid)
  if (left.length === 0) return lines
  const answer = answers['rule:voided']
  if (answer === undefined) for (const line of left) asking.rule('voided', line.row)
  if (answer !== 'yes') return lines
  notes.push({ code: 'rows-voided', sheet: grid.sheet, rows: left.map((l) => l.row) })
  return lines.filter((l) => !left.includes(l))
}

/**
 * Rows under whose heading stands `not implemented`, where in all others stands `implemented`, or nothing. No other words: a check-up that was not done, or food that was not
 * provided, says nothing of whether the client is there.
 */
function undoneIn({ grid, headings }: Table, lines: readonly TakenLine[], voided: readonly string[]): ReadonlySet<number> {
  const taken = new Set(lines.map(({ row }) => row))
  const rows = [...grid.rows].filter(({ row }) => taken.has(row))
  const not = new Map(
    voided
      .filter((p) => OF_ACTS.test(p))
      .flatMap((p) => NOT.flatMap(([no, yes]) => (p.startsWith(no) ? [[foldWord(p), foldWord(yes + p.slice(no.length))]] : []))),
  )
  return new Set(
    headings.flatMap((_, column) => {
      const said = rows.flatMap(({ row, cells }) => {
        const text = foldText((cells[column] ?? '').replaceAll('_', ' ')).trim()
        return text === '' ? [] : [{ row, text }]
      })
      const [undone] = said.filter(({ text }) => not.has(text))
      const done = not.get(undone?.text ?? '')
      const isOfTwo = done !== undefined && said.some(({ text }) => text === done)
      return isOfTwo && said.every(({ text }) => text === done || text === undone?.text)
        ? said.flatMap(({ row, text }) => (text === undone?.text ? [row] : []))
        : []
    }),
  )
}
const OF_ACTS = /^(?:not implemented|not carried out|មិនបានអនុវត្ត)/
const NOT: readonly (readonly [string, string])[] = [
  ['not ', ''],
  ['មិនបាន', 'បាន'],
]

/** `Void` where a name belongs; `Trùng Sample` is somebody. */
const isNothingElse = (cell: string, voided: readonly string[]): boolean => voided.some((phrase) => foldText(cell) === foldWord(phrase))

/** It begins with such a word, or has several of them: `never cancelled` is something else. */
const saysSo = (cell: string, voided: readonly string[]): boolean => {
  const [first = ''] = foldText(cell)
    .split(/[^\p{L}\p{M}\p{N} ]+/u)
    .filter((piece) => piece.trim() !== '')
  return (
    voided.some((phrase) => ` ${first.trim()} `.startsWith(/^[a-z]/.test(phrase) ? ` ${phrase} ` : ` ${foldWord(phrase)}`)) ||
    voided.filter((p) => holdsAny(cell, [p])).length > 1
  )
}
