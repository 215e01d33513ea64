/**
 * Cells as a text program writes them: under one heading a number, below it the article, below that each day behind its word. What such a line says by itself is put
 * into a column of its own beside the table, and is then read as any other. A line that is not understood to its last word stays where it stands, so that it is named.
 */
import type { Country, Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { Lines } from '../../lines.ts'
import { caseLinesOf, type CaseLines } from '../sections/case-lines.ts'
import type { SheetGrid, Table } from '../grid/grid.ts'
import type { Headings } from '../heading/heading.ts'
import { findTables } from '../heading/table.ts'
import type { Tiler } from '../words/tile.ts'
import { isAge, makeTiler, type Term } from '../words/vocabulary.ts'

/** Lines at the head of a sheet in which such cells are looked for; share of a column's cells that must have them. */
const [LOOKED_AT, MOST, FEWEST_ROWS] = [40, 0.8, 2]
const OF_PERSON = ['sex', 'age_band', 'citizenship']
/** What stands there without a word of its own. */
const BELOW = 'below / ខាងក្រោម'
/** Under these alone: what a judgment says on several lines is one text. */
const OVER_LINES = ['accused_name', 'case_number']

/** The lines of a cell, each with the fields that it says by itself; and what it says of them. */
type Parted = {
  readonly lines: readonly { readonly text: string; readonly kind?: string | undefined }[]
  readonly parts: ReadonlyMap<string, string>
  /** What a line says behind one that nobody understood, with the words of that one. */
  readonly doubted: ReadonlyMap<string, string>
}

/** @returns the same grid where no cells are such */
export function partCells(grid: SheetGrid, headings: Headings, form: Form, country: Country, words: SheetWords): SheetGrid {
  let several = 0
  for (let i = 0; i < Math.min(grid.rows.length, LOOKED_AT); i++)
    if (grid.rows.at(i)?.cells.some((c) => c.trim().includes('\n')) === true) several++
  if (grid.isHidden || several < FEWEST_ROWS) return grid
  const reader = new LineReader(form, country, words)
  return findTables(grid, headings, Math.min(3, form.fields.length)).reduce((made, table) => partTable(made, table, reader, form), grid)
}

function partTable(grid: SheetGrid, table: Table, reader: LineReader, form: Form): SheetGrid {
  const { at, from, end, headings } = table
  let [rows, width] = [[...grid.rows].map(({ row, cells }) => ({ row, cells: [...cells] })), headings.length]
  for (const { cells } of rows) width = Math.max(width, cells.length)
  const merges = [...(grid.merges ?? [])]
  let isParted = false
  for (const [column, { said }] of headings.entries()) {
    const fields = said.concepts.flatMap((c) => c.fields.slice(0, 1))
    if (!fields.some((id) => OVER_LINES.includes(id))) continue
    const below = rows.slice(at + 1, end)
    const filled = below.map(({ cells }) => (cells[column] ?? '').trim()).filter((c) => c !== '')
    const read = below.map(({ cells }) =>
      reader.part(
        (cells[column] ?? '').trim(),
        fields.every((id) => id === 'case_number'),
      ),
    )
    if (read.includes(undefined)) continue
    const kinds = [...new Set(read.flatMap((r) => [...(r?.parts.keys() ?? [])]))].filter((kind) => {
      const isElsewhere = kind
        .split('+')
        .some((id) =>
          headings.some(
            (h, c) => c !== column && h.said.concepts.some((o) => o.fields[0] === id || (o.fields.includes(id) && holdsDays(below, c))),
          ),
        )
      return !isElsewhere && read.filter((r) => r?.parts.has(kind)).length >= filled.length * MOST
    })
    const taken = new Set(kinds.flatMap((kind) => kind.split('+')))
    const left = fields.filter((id) => !taken.has(id))
    if (filled.length < FEWEST_ROWS || kinds.length === 0 || left.length === 0) continue
    isParted = true
    const nameOf = (ids: readonly string[]): string => ids.map((id) => form.fields.find((f) => f.id === id)?.words.en ?? id).join(', ')
    for (const [i, { cells }] of rows.entries()) {
      if (i < from || i >= end) continue
      while (cells.length < width + kinds.length) cells.push('')
      const line = i > at ? read[i - at - 1] : undefined
      for (const [n, kind] of kinds.entries())
        cells[width + n] = i === at ? nameOf(kind.split('+')) : (line?.parts.get(kind) ?? line?.doubted.get(kind) ?? '')
      // What its heading named beside is headed by itself now.
      if (i <= at && left.length < fields.length) cells[column] = i === at ? nameOf(left) : ''
      if (line && (cells[column] ?? '') !== '')
        // What nobody understood is no second person: it stays beside the name, where it is named.
        cells[column] = line.lines.flatMap(({ kind, text }) => (kind !== undefined && kinds.includes(kind) ? [] : [text])).join('; ')
    }
    // What stands in one cell over several rows is of each of them, also beside it.
    for (const merge of (grid.merges ?? []).filter((m) => m.left === column && m.right === column))
      for (const n of kinds.keys()) merges.push({ ...merge, left: width + n, right: width + n })
    width += kinds.length
  }
  return isParted ? { ...grid, rows: Lines.of(rows), merges } : grid
}

/** A judgment's day under `Decision`: what another line says of it may be another's. */
const holdsDays = (rows: readonly { readonly cells: readonly string[] }[], column: number): boolean =>
  rows.some(({ cells }) => /\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/.test(toLatinDigits(cells[column] ?? '')))

class LineReader {
  readonly #caseLines: CaseLines
  readonly #person: Tiler<Term>
  readonly #lists: ReadonlyMap<string, string>

  constructor(form: Form, country: Country, words: SheetWords) {
    const fields = form.fields.filter((f) => OF_PERSON.includes(f.id))
    this.#caseLines = caseLinesOf(form, country, words)
    this.#person = makeTiler(fields, [], [], words, country)
    this.#lists = new Map(fields.flatMap((f) => (f.list ? [[f.list, f.id]] : [])))
    this.#age = fields.find(isAge)?.id
  }

  readonly #age: string | undefined

  /**
   * @param isOfNumber what it begins with is a number of the court's, to which no line that nobody understands may belong
   * @returns undefined where two of its lines say the same: a cell of several people.
   */
  part(cell: string, isOfNumber: boolean): Parted | undefined {
    const [first = '', ...others] = cell.split('\n').map((line) => line.trim())
    const lines: { text: string; kind?: string | undefined }[] = [{ text: first }]
    const [parts, doubted] = [new Map<string, string>(), new Map<string, string>()]
    for (const line of others.filter((o) => o !== '')) {
      const [found, text] = this.#caseLines.readPart(line) ?? [this.#ofPerson(line), line]
      // `Police:`, and below it a day; `Victim`, and below it a sex: whose that is, the line before says, and nobody understood it.
      const before = lines.slice(1).filter((l) => l.kind === undefined)
      const kind = before.length > 0 ? undefined : found
      if (before.length > 0 && found !== undefined && !doubted.has(found)) {
        doubted.set(found, [...before.map((l) => l.text), line].join('; '))
        for (const l of before) l.kind = found
        lines.push({ text: line, kind: found })
        continue
      }
      lines.push({ text: line, kind })
      if (kind === undefined) continue
      if (!parts.has(kind)) parts.set(kind, text)
      // Two charges are two lines.
      else if (kind === 'offence') parts.set(kind, `${parts.get(kind)}\n${text}`)
      else return undefined
    }
    const isUnread = doubted.size > 0 || lines.some((l, i) => i > 0 && l.kind === undefined)
    return isOfNumber && isUnread ? { lines: [{ text: cell }], parts: new Map(), doubted: new Map() } : { lines, parts, doubted }
  }

  /** Nothing but sex, age and nationality, with their words. A number alone may be of a cell, or of how many children: what it is, is asked. */
  #ofPerson(line: string): string | undefined {
    const tiles = this.#person.tile(line)
    if (tiles.some((t) => t.kind === 'day' || (t.kind === 'unread' && /[\p{L}\p{Nd}]/u.test(t.text)))) return undefined
    const said = new Set(
      tiles.flatMap((t) =>
        t.kind === 'number' ? [this.#age ?? ''] : t.kind === 'term' && t.term.kind === 'code' ? [this.#lists.get(t.term.list) ?? ''] : [],
      ),
    )
    if (tiles.length === 1 && tiles[0]?.kind === 'number') return BELOW
    return said.size === 0 || said.has('') ? undefined : OF_PERSON.filter((id) => said.has(id)).join('+')
  }
}
