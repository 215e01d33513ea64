/**
 * An XLSX file's sheets as text (ECMA-376, part 1, section 18.3), in one pass that keeps nothing but the rows: a workbook held whole
 * can take gigabytes. docs/decisions/0017-reading-spreadsheets.md says why this is our own.
 */
import { problem } from '../../errors.ts'
import { dayOfSerial, readStyles, readTexts, unescapeCells, type Styles } from './book-parts.ts'
import type { Grid } from '../sheet/grid.ts'
import { Room, StopReading } from '../sheet/grid.ts'
import { LIMITS } from '../sheet/limits.ts'
import { letters } from '../../core/sheet/letters.ts'
import { Lines } from '../../core/sheet/lines.ts'
import type { Merge } from '../../core/sheet/own/grid/grid.ts'
import { columnOf, listCarried, readBook, readNotes } from './look-into-xlsx.ts'
import { attributeOf, XmlScan, type Tag } from '../xml/xml-scan.ts'
import { scanPart, type Zip } from '../zip/open-zip.ts'

/** Its sheets, in order. @throws StopReading for a file that cannot be read. */
export async function readXlsx(zip: Zip): Promise<readonly Grid[]> {
  if (!zip.entries.has('xl/workbook.xml'))
    throw new StopReading(problem('file.not-a-sheet', { what: { en: 'a zip archive', km: 'ឯកសារ zip' } }))
  const { sheets, from1904 } = await readBook(zip)
  const [texts, styles] = [await readTexts(zip), await readStyles(zip)]
  const carried = listCarried(zip)
  const room = new Room()
  const grids: Grid[] = []
  const read = new Set<string>()
  for (const { name, path, isHidden } of sheets) {
    const sheet = new Sheet(name, { texts, ...styles, from1904 }, room)
    // A sheet of another kind (a chart) has no rows, nor has a part that is missing.
    await scanPart(zip, path, new XmlScan(sheet))
    const notes = await readNotes(zip, path, read)
    const unread = sheet.unread.map((cell) =>
      problem('cell.formula-unread', { cell }, { sheet: name, row: Number(/\d+$/.exec(cell)?.[0] ?? 0), column: cell.replace(/\d+$/, '') }),
    )
    const typed = sheet.typedOver().map(([column, row]) => {
      const cell = `${letters(column + 1)}${row}`
      return problem('cell.typed-over', { cell }, { sheet: name, row, column: letters(column + 1), severity: 'warning' })
    })
    const { rows, merges, hiddenRows, hiddenColumns, rowColours, struckRows } = sheet
    grids.push({
      sheet: name,
      rows,
      merges,
      hiddenRows,
      hiddenColumns,
      colours: rowColours,
      struckRows,
      ...(isHidden ? { isHidden } : {}),
      problems: [...carried, ...unread, ...typed, ...notes.tell(name)],
    })
  }
  return grids
}

type Book = Styles & { readonly texts: readonly string[]; readonly from1904: boolean }
type Cell = { column: number; type: string; style: number; hasFormula: boolean; hasResult: boolean; text: string }

/** Formulas without a result that are named; beyond, one knows enough. */
const MOST_NAMED = 100
/** A column of so many formulas is worked out, where at most one number in four of them was typed; of a column with more of those nobody says what it is. */
const [FEWEST_FORMULAS, FORMULAS_TO_ONE, MOST_TYPED] = [4, 4, 20]
/** Merged cells and hidden rows that are remembered; nobody merges so many by hand. */
const MOST_ODD = 20_000
/** Of a row that is struck out, whoever did it may have passed over a cell, or not seen a hidden one. */
const MOST_PLAIN = 5
const isOn = (value: string | undefined): boolean => value === '1' || value === 'true'
/** Different days and numbers that are remembered; a sheet repeats its own thousands of times. */
const REMEMBERED = 20_000

class Sheet {
  readonly rows = new Lines()
  /** Cells with a formula that nobody worked out: `L2`. */
  readonly unread: string[] = []
  readonly merges: Merge[] = []
  readonly hiddenRows = new Set<number>()
  readonly hiddenColumns = new Set<number>()
  /** The colour of a row's first filled cell. */
  readonly rowColours = new Map<number, string>()
  /** 1-based rows of which nearly every filled cell is struck out. */
  readonly struckRows = new Set<number>()
  /** By column: how many of its cells are formulas, in which rows the first and the last stand, and the rows in which a number was typed. */
  readonly #worked = new Map<number, { count: number; first: number; last: number; readonly typed: number[] }>()
  readonly #name: string
  readonly #book: Book
  readonly #room: Room
  readonly #known = new Map<string, string>()
  #row = 0
  readonly #cells: string[] = []
  #next = 0
  /** Of the row's filled cells: how many are struck out, and how many are not. */
  #struck: [number, number] = [0, 0]
  #cell: Cell | undefined
  /** Inside `<v>`, or a `<t>` of a text that stands in the sheet itself. */
  #inText = false
  #aside = 0

  constructor(name: string, book: Book, room: Room) {
    this.#name = name
    this.#book = book
    this.#room = room
  }

  tag = (tag: Tag): void => {
    switch (tag.name) {
      case 'v':
        this.#inText = !tag.isEnd && !tag.isEmpty
        return
      case 'c':
        this.#leaveCell()
        if (!tag.isEnd && !tag.isEmpty) this.#enterCell(tag)
        else if (tag.isEmpty) this.#next = (columnOf(attributeOf(tag, 'r')) ?? this.#next) + 1
        return
      case 'row':
        this.#leaveCell()
        this.#leaveRow()
        if (!tag.isEnd) {
          this.#row = Number(attributeOf(tag, 'r') ?? this.#row + 1)
          if (isOn(attributeOf(tag, 'hidden')) && this.hiddenRows.size < MOST_ODD) this.hiddenRows.add(this.#row)
        }
        return
      case 'col':
        if (!tag.isEnd && isOn(attributeOf(tag, 'hidden'))) this.#hide(Number(attributeOf(tag, 'min')), Number(attributeOf(tag, 'max')))
        return
      case 'mergeCell':
        if (!tag.isEnd) this.#merge(attributeOf(tag, 'ref') ?? '')
        return
      case 'f':
        if (this.#cell) this.#cell.hasFormula = true
        return
      case 't':
        this.#inText = !tag.isEnd && !tag.isEmpty && this.#cell?.type === 'inlineStr' && this.#aside === 0
        return
      case 'rPh':
        if (!tag.isEmpty) this.#aside += tag.isEnd ? -1 : 1
        return
      default:
        return
    }
  }

  text = (text: string): void => {
    if (!this.#inText || !this.#cell) return
    this.#cell.text += text
    this.#cell.hasResult = true
  }

  /** Numbers that were typed between the formulas of a column which is worked out by them but for a few cells. */
  typedOver(): readonly (readonly [column: number, row: number])[] {
    return [...this.#worked].flatMap(([column, { count, first, last, typed }]) => {
      const within = typed.filter((row) => row > first && row < last)
      const isMostly = count >= FEWEST_FORMULAS && typed.length < MOST_TYPED && within.length * FORMULAS_TO_ONE <= count
      return isMostly ? within.map((row) => [column, row] as const) : []
    })
  }

  #note({ column, type, hasFormula, text }: Cell): void {
    const of = this.#worked.get(column) ?? { count: 0, first: this.#row, last: 0, typed: [] }
    if (hasFormula) this.#worked.set(column, { ...of, count: of.count + 1, first: of.count === 0 ? this.#row : of.first, last: this.#row })
    else if (type === 'n' && text !== '' && of.typed.length < MOST_TYPED) {
      of.typed.push(this.#row)
      this.#worked.set(column, of)
    }
  }

  #hide(from: number, to: number): void {
    for (let c = from; c <= Math.min(to, LIMITS.columns); c++) this.hiddenColumns.add(c - 1)
  }

  #merge(ref: string): void {
    const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? []
    if (top === undefined || bottom === undefined || this.merges.length >= MOST_ODD) return
    this.merges.push({ top: Number(top), bottom: Number(bottom), left: columnOf(left) ?? 0, right: columnOf(right) ?? 0 })
  }

  #enterCell(tag: Tag): void {
    const column = columnOf(attributeOf(tag, 'r')) ?? this.#next
    this.#next = column + 1
    const type = attributeOf(tag, 't') ?? 'n'
    // `<c t="str"><f>…</f><v></v></c>` has a result, and it is empty; a cell with no type at all has none.
    this.#cell = { column, type, style: Number(attributeOf(tag, 's') ?? -1), hasFormula: false, hasResult: type === 'str', text: '' }
  }

  #leaveCell(): void {
    const cell = this.#cell
    this.#cell = undefined
    if (!cell) return
    this.#note(cell)
    if (cell.hasFormula && !cell.hasResult && this.unread.length < MOST_NAMED) this.unread.push(`${letters(cell.column + 1)}${this.#row}`)
    const colour = this.#book.colours.get(cell.style)
    if (colour !== undefined && this.rowColours.size < MOST_ODD && !this.rowColours.has(this.#row)) this.rowColours.set(this.#row, colour)
    const value = this.#valueOf(cell)
    if (value === '') return
    this.#struck[this.#book.struck.has(cell.style) ? 0 : 1]++
    if (cell.column >= LIMITS.columns) {
      const place = { sheet: this.#name, row: this.#row }
      throw new StopReading(problem('file.too-many-columns', { count: cell.column + 1, limit: LIMITS.columns }, place))
    }
    while (this.#cells.length < cell.column) this.#cells.push('')
    this.#cells[cell.column] = value
  }

  #leaveRow(): void {
    if (this.#cells.length > 0) {
      this.#room.take(this.#cells.length, 1, this.#name)
      this.rows.push(this.#row, this.#cells)
      const [struck, plain] = this.#struck
      if (struck > 1 && plain * MOST_PLAIN <= struck && this.struckRows.size < MOST_ODD) this.struckRows.add(this.#row)
    }
    this.#struck = [0, 0]
    this.#cells.length = 0
    this.#next = 0
  }

  #valueOf({ type, style, text }: Cell): string {
    switch (type) {
      case 's':
        return this.#book.texts[Number(text)] ?? ''
      case 'str':
      case 'inlineStr':
        return unescapeCells(text)
      case 'b':
        return text === '1' || text === 'true' ? 'true' : 'false'
      case 'd':
        return text.slice(0, 10)
      case 'e':
        return text
      default: {
        const number = this.#numberOf(text, this.#book.days.has(style))
        const around = this.#book.around.get(style)
        // What everybody sees who opens the file: 500 under a format of dollars is no 500 riel.
        return around === undefined || number === '' || Number(number) < 0 ? number : around[0] + number + around[1].replace(/^(?=.)/, ' ')
      }
    }
  }

  #numberOf(text: string, isDay: boolean): string {
    if (text === '') return ''
    const key = isDay ? `d${text}` : text
    const before = this.#known.get(key)
    if (before !== undefined) return before
    const number = Number(text)
    const value = (isDay ? dayOfSerial(number, this.#book.from1904) : undefined) ?? (Number.isFinite(number) ? String(number) : text)
    if (this.#known.size < REMEMBERED) this.#known.set(key, value)
    return value
  }
}
