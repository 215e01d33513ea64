/** What stands in a cell in place of a number: a blank, a dash, a word. As the sheet explains it or somebody has said; else it is asked, and is no zero. */
import type { SheetWords } from '../../country/sheet-words.ts'
import type { Question } from '../own/questions/questions.ts'
import { foldAll, foldText } from '../own/words/fold-text.ts'
import type { Axis } from './axis.ts'
import type { CountCell } from './count-cell.ts'
import type { Findings } from './findings.ts'
import type { CountTable } from './shape.ts'
import type { CountContext } from './understood.ts'

type IsWanted = (r: number, c: number) => boolean

/** @param isWanted cells that count something that is handed in. @returns the table's cells, by row and column */
export function settleBlanks(
  table: CountTable,
  rows: Axis,
  columns: Axis,
  isWanted: IsWanted,
  { answers, words }: CountContext,
  findings: Findings,
): readonly (readonly CountCell[])[] {
  const silent = silentCells(table, rows, columns, isWanted, findings)
  const said = saidOfBlanks(table.notes, words)
  return table.cells.map((cells, r) =>
    cells.map((cell, c): CountCell => {
      if (silent.has(`${r} ${c}`)) return { is: 'not-known' }
      const place = { sheet: table.sheet, row: rows.entries[r]?.at ?? 0, column: columns.entries[c]?.at ?? 0 }
      const text = table.texts[r]?.[c] ?? ''
      switch (cell.is) {
        case 'none':
          return { is: 'number', value: 0, qualifier: 'exact' }
        case 'no-count':
        case 'percent':
          if (isWanted(r, c)) findings.faults.push({ kind: 'no-count', text, ...place })
          return { is: 'not-known' }
        case 'blank':
        case 'dash':
        case 'text': {
          const id = cell.is === 'text' ? `counts:text:${foldText(text)}` : `counts:${cell.is}`
          const meant = (cell.is === 'text' ? undefined : said[cell.is]) ?? answers[id]
          if (meant === 'none') return { is: 'number', value: 0, qualifier: 'exact' }
          // A sum that nobody wrote is worked out by whoever reads, and is no blank.
          const isSum = rows.entries[r]?.isTotal === true || columns.entries[c]?.isTotal === true
          if (meant !== undefined || isSum || !isWanted(r, c)) return { is: 'not-known' }
          findings.ask(askBlank(id, cell.is, text, place.row))
          return { is: 'open' }
        }
        default:
          return cell
      }
    }),
  )
}

/** What nobody reported at all, a line of a time or a column, is never asked about. @returns its cells, as `row column` */
function silentCells(table: CountTable, rows: Axis, columns: Axis, isWanted: IsWanted, findings: Findings): ReadonlySet<string> {
  const groups = [...new Set(columns.entries.map((c) => JSON.stringify(c.time ?? null)))]
  const inGroup = (group: string): number[] =>
    columns.entries.flatMap((c, i) => (!c.isAside && JSON.stringify(c.time ?? null) === group ? [i] : []))
  const grouped = groups.map(inGroup)
  const silent = new Set<string>()
  for (const [r, row] of rows.entries.entries())
    for (const group of grouped) {
      const cells = group.map((c) => table.cells[r]?.[c])
      if (cells.length === 0 || !cells.every((cell) => cell === undefined || ['blank', 'text', 'not-known'].includes(cell.is))) continue
      // One empty cell among filled ones is a blank like any other.
      if (cells.length < 2) continue
      for (const c of group) silent.add(`${r} ${c}`)
      if (group.some((c) => isWanted(r, c)))
        findings.notes.push({ kind: 'not-reported', sheet: table.sheet, heading: row.text, row: row.at })
    }
  for (const [c, column] of columns.entries.entries())
    if (
      rows.entries.length > 1 &&
      rows.entries.every((_, r) => table.cells[r]?.[c]?.is === 'blank' || rows.entries[r]?.isTotal === true) &&
      !column.isAside
    ) {
      for (const r of rows.entries.keys()) silent.add(`${r} ${c}`)
      findings.notes.push({ kind: 'not-reported', sheet: table.sheet, heading: column.text, row: table.headAt })
    }
  return silent
}

/** `0 means none, - means not reported`: as the sheet says itself. */
function saidOfBlanks(notes: readonly string[], { counts }: SheetWords): { readonly blank?: string; readonly dash?: string } {
  const out: { blank?: string; dash?: string } = {}
  const has = (text: string, phrases: readonly string[]): boolean =>
    [...foldAll(phrases)].some((p) => /[\p{L}\p{M}]{3}/u.test(p) && text.includes(p))
  for (const clause of notes.flatMap((n) => n.split(/[,;.()]|\s(?=[-–—]\s)/)).map((c) => foldText(c)))
    for (const [of, pattern] of [
      ['dash', /^(?:[-–—]|dash|a dash|សញ្ញា\s*[-–—])\s*(?:means|=|:|គឺ|មានន័យថា|is)/u],
      ['blank', /^(?:blank|empty|an empty cell|ទទេ|ក្រឡាទទេ)\s*(?:means|=|:|គឺ|មានន័យថា|is)/u],
    ] as const)
      if (pattern.test(clause)) {
        if (has(clause, counts.notReported)) out[of] = 'not-known'
        else if (has(clause, counts.none)) out[of] = 'none'
      }
  return out
}

const askBlank = (id: string, is: 'blank' | 'dash' | 'text', text: string, row: number): Question => ({
  id,
  kind: 'rule',
  words:
    is === 'text'
      ? { en: `What does “${text}” mean in place of a number?`, km: `«${text}» នៅកន្លែងលេខ មានន័យថាអ្វី?` }
      : is === 'dash'
        ? { en: 'What does a dash mean in this sheet?', km: 'សញ្ញា – ក្នុងតារាងនេះមានន័យថាអ្វី?' }
        : { en: 'What does an empty cell mean in this sheet?', km: 'ក្រឡាទទេក្នុងតារាងនេះមានន័យថាអ្វី?' },
  about: { rows: [row], ...(is === 'text' ? { text } : {}) },
  cells: 1,
  likely: [
    { value: 'not-known', words: { en: 'Not known, or not reported', km: 'មិនដឹង ឬមិនបានរាយការណ៍' } },
    { value: 'none', words: { en: 'There was none', km: 'គ្មានទេ' } },
  ],
})
