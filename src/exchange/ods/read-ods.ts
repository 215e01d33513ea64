/**
 * An OpenDocument spreadsheet's sheets as text (ODF 1.3, part 3, section 9), in one pass. A cell or row may say that it stands there
 * a million times: empty ones are how every program fills the rest of a sheet and cost nothing; what holds something is counted
 * against the limits before it is written out.
 */
import { problem } from '../../errors.ts'
import type { Problem } from '../../core/country/index.ts'
import type { Merge } from '../../core/sheet/own/grid/grid.ts'
import type { Grid } from '../sheet/grid.ts'
import { Room, StopReading } from '../sheet/grid.ts'
import { LIMITS } from '../sheet/limits.ts'
import { letters } from '../../core/sheet/letters.ts'
import { Lines } from '../../core/sheet/lines.ts'
import { Notes } from '../sheet/notes.ts'
import { attributeOf, brokenBook, XmlScan, type Tag } from '../xml/xml-scan.ts'
import { mustBeFew, scanPart, type Zip } from '../zip/open-zip.ts'

/** @throws StopReading for a file that cannot be read. */
export async function readOds(zip: Zip): Promise<readonly Grid[]> {
  if (await isLocked(zip)) throw new StopReading(problem('file.encrypted'))
  const sheets = new Sheets()
  if (!(await scanPart(zip, 'content.xml', new XmlScan(sheets)))) throw brokenBook('it has no content')
  return sheets.grids.map(({ notes, problems, ...grid }) => ({ ...grid, problems: [...problems, ...notes.tell(grid.sheet)] }))
}

/** A password leaves the content under keys that the manifest names. */
async function isLocked(zip: Zip): Promise<boolean> {
  let found = false
  const scan = new XmlScan({ tag: (tag) => void (found ||= tag.name === 'encryption-data') })
  await scanPart(zip, 'META-INF/manifest.xml', scan)
  return found
}

type Cell = {
  readonly value: string | undefined
  readonly isFormula: boolean
  readonly times: number
  /** Over so many rows and columns it is one. */
  readonly over: { readonly rows: number; readonly columns: number }
  text: string
  paragraphs: number
}

/** Merged cells that are remembered; nobody merges so many by hand. */
const MOST_ODD = 20_000

class Sheets {
  readonly grids: { sheet: string; rows: Lines; merges: Merge[]; problems: Problem[]; notes: Notes }[] = []
  readonly #room = new Room()
  #next = 0
  #row: { cells: string[]; times: number; gap: number } | undefined
  #cell: Cell | undefined
  /** Inside a note, a drawing or a form: its text is no cell's. */
  #aside = 0

  tag = (tag: Tag): void => {
    switch (tag.name) {
      case 'annotation':
        if (!tag.isEnd && this.#cell && this.#row && this.#aside === 0)
          this.grids.at(-1)?.notes.add(this.#next + 1, this.#row.cells.length + this.#row.gap)
        this.#skip(tag)
        return
      case 'shapes':
      case 'forms':
      case 'tracked-changes':
        this.#skip(tag)
        return
      case 'table':
        if (!tag.isEnd && this.#aside === 0) this.#begin(tag)
        return
      case 'table-row':
        if (this.#aside === 0) this.#take(tag, () => (this.#row = { cells: [], times: repeats(tag, 'rows'), gap: 0 }), this.#leaveRow)
        return
      case 'table-cell':
      case 'covered-table-cell':
        if (this.#row && this.#aside === 0) this.#take(tag, () => (this.#cell = readCell(tag)), this.#leaveCell)
        return
      default:
        if (this.#cell && this.#aside === 0 && !tag.isEnd) this.#inCell(tag, this.#cell)
    }
  }

  text = (text: string): void => {
    if (this.#cell && this.#aside === 0 && this.#cell.paragraphs > 0) this.#cell.text += text
  }

  #skip(tag: Tag): void {
    if (!tag.isEmpty) this.#aside += tag.isEnd ? -1 : 1
  }

  #begin(tag: Tag): void {
    mustBeFew(this.grids.length + 1)
    this.grids.push({ sheet: attributeOf(tag, 'name') ?? '', rows: new Lines(), merges: [], problems: [], notes: new Notes() })
    this.#next = 0
  }

  #take(tag: Tag, enter: () => void, leave: () => void): void {
    if (!tag.isEnd) enter()
    if (tag.isEnd || tag.isEmpty) leave()
  }

  #inCell(tag: Tag, cell: Cell): void {
    // Paragraphs of one cell are its lines.
    if (tag.name === 'p') cell.text += cell.paragraphs++ > 0 ? '\n' : ''
    else if (tag.name === 's') cell.text += ' '.repeat(Math.min(count(attributeOf(tag, 'c')), LIMITS.cell))
    else if (tag.name === 'tab') cell.text += '\t'
    else if (tag.name === 'line-break') cell.text += '\n'
  }

  #leaveCell = (): void => {
    const [cell, row, grid] = [this.#cell, this.#row, this.grids.at(-1)]
    this.#cell = undefined
    if (!cell || !row || !grid) return
    const value = cell.value ?? cell.text
    if (value === '' && !cell.isFormula) {
      row.gap += cell.times
      return
    }
    const width = row.cells.length + row.gap + cell.times
    const place = { sheet: grid.sheet, row: this.#next + 1 }
    if (!(width <= LIMITS.columns)) throw new StopReading(problem('file.too-many-columns', { count: width, limit: LIMITS.columns }, place))
    for (; row.gap > 0; row.gap--) row.cells.push('')
    this.#merge(grid.merges, cell, row)
    for (let i = 0; i < cell.times; i++) row.cells.push(value)
    if (value === '')
      grid.problems.push(problem('cell.formula-unread', { cell: `${letters(width)}${place.row}` }, { ...place, column: letters(width) }))
  }

  #merge(merges: Merge[], { over, times }: Cell, row: { readonly cells: readonly string[]; readonly times: number }): void {
    const isOne = over.rows * over.columns === 1 || times > 1 || row.times > 1
    if (isOne || over.rows > LIMITS.rows || over.columns > LIMITS.columns || merges.length >= MOST_ODD) return
    const [top, left] = [this.#next + 1, row.cells.length]
    merges.push({ top, bottom: top + over.rows - 1, left, right: left + over.columns - 1 })
  }

  #leaveRow = (): void => {
    const [row, grid] = [this.#row, this.grids.at(-1)]
    this.#row = undefined
    if (!row || !grid) return
    if (row.cells.length > 0) {
      this.#room.take(row.cells.length, row.times, grid.sheet)
      grid.rows.push(this.#next + 1, row.cells, row.times)
    }
    this.#next += row.times
  }
}

/** A cell's value as the file has it for programs; without one, what it shows is its text. */
function readCell(tag: Tag): Cell {
  const type = attributeOf(tag, 'value-type')
  const day = attributeOf(tag, 'date-value')?.slice(0, 10)
  const number = attributeOf(tag, 'value')
  const value =
    tag.name === 'covered-table-cell'
      ? '' // Under a merged one: nobody sees it.
      : type === 'date'
        ? day
        : type === 'float' || type === 'currency' || type === 'percentage'
          ? number
          : type === 'boolean'
            ? attributeOf(tag, 'boolean-value')
            : attributeOf(tag, 'string-value')
  const isFormula = tag.name !== 'covered-table-cell' && attributeOf(tag, 'formula') !== undefined && type === undefined
  const spans = (of: string): number => count(attributeOf(tag, `number-${of}-spanned`))
  return {
    value,
    isFormula,
    times: repeats(tag, 'columns'),
    over: { rows: spans('rows'), columns: spans('columns') },
    text: '',
    paragraphs: 0,
  }
}

const repeats = (tag: Tag, of: string): number => count(attributeOf(tag, `number-${of}-repeated`))

/** At least one; what is no whole number is more than any limit. */
function count(text: string | undefined): number {
  if (text === undefined) return 1
  return /^\s*\d{1,9}\s*$/.test(text) ? Math.max(1, Number(text)) : Number.POSITIVE_INFINITY
}
