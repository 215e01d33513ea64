/**
 * The sheets of a workbook of before 2007 as text: the records of [MS-XLS], BIFF8, that hold cells, and nothing else of it. Macros, pictures and
 * formulas are passed over; of a formula its last result is read. An older BIFF is said to be one.
 */
import { problem } from '../../errors.ts'
import { letters } from '../../core/sheet/letters.ts'
import { Lines } from '../../core/sheet/lines.ts'
import type { Merge } from '../../core/sheet/own/grid/grid.ts'
import { dayOfSerial, Formats, type Around } from '../xlsx/book-parts.ts'
import { broken, readTexts, RECORD, recordAt, Text, unpack, viewOf, type Record } from './biff.ts'
import { Room, StopReading, type Grid } from '../sheet/grid.ts'
import { LIMITS } from '../sheet/limits.ts'
import { Notes, OUR_AUTHOR } from '../sheet/notes.ts'
import { readStream } from './ole.ts'
import { mustBeFew } from '../zip/open-zip.ts'

const BIFF8 = 0x600

/** @throws StopReading for a file that cannot be read */
export function readXls(bytes: Uint8Array): readonly Grid[] {
  const book = readStream(bytes, ['Workbook', 'Book'])
  if (book === undefined) throw broken()
  try {
    return readBook(book)
  } catch (error) {
    // A record that is shorter than what it must hold.
    if (error instanceof RangeError) throw broken()
    throw error
  }
}

function readBook(book: Uint8Array): readonly Grid[] {
  const globals = readGlobals(book)
  mustBeFew(globals.sheets.length)
  const starts = globals.sheets.map((s) => s.at).toSorted((a, b) => a - b)
  // Records that belong to many sheets are read once for each of them.
  if (new Set(starts).size < starts.length) throw new StopReading(problem('file.packed-to-hurt'))
  const room = new Room()
  const sheets = globals.sheets.map(({ name, at, isHidden }) => {
    const sheet = new Sheet(name, globals, room)
    const end = starts.find((start) => start > at)
    return { sheet, grid: { ...sheet.read(book.subarray(at, end)), ...(isHidden ? { isHidden } : {}) } }
  })
  // An empty text is how a result of no letters is written, and how a program that works nothing out leaves all of its formulas.
  const isWorkedOut = globals.isCalculated || sheets.some(({ sheet }) => sheet.hasResults)
  return sheets.map(({ sheet, grid }) => ({ ...grid, problems: [...sheet.listUnread(isWorkedOut), ...sheet.notes.tell(grid.sheet)] }))
}

type Globals = {
  readonly sheets: { readonly name: string; readonly at: number; readonly isHidden: boolean }[]
  texts: readonly string[]
  from1904: boolean
  /** Excel says with what it last worked the formulas out. */
  isCalculated: boolean
  /** By number of a cell's format. */
  readonly days: Set<number>
  readonly around: Map<number, Around>
  readonly struck: Set<number>
}

function readGlobals(book: Uint8Array): Globals {
  const globals: Globals = {
    sheets: [],
    texts: [],
    from1904: false,
    isCalculated: false,
    days: new Set(),
    around: new Map(),
    struck: new Set(),
  }
  const formats = new Formats()
  const fonts: boolean[] = []
  let styles = 0
  const first = recordAt(book, 0)
  if (first?.type !== RECORD.begin) throw broken()
  if (viewOf(first.data).getUint16(0, true) !== BIFF8) throw new StopReading(problem('file.old-xls'))
  for (let record: Record | undefined = first; record && record.type !== RECORD.end; record = recordAt(book, record.next)) {
    const { type, data, parts } = record
    const view = viewOf(data)
    if (type === RECORD.password) throw new StopReading(problem('file.encrypted'))
    else if (type === RECORD.date1904) globals.from1904 = view.getUint16(0, true) === 1
    else if (type === RECORD.calculated) globals.isCalculated = true
    else if (type === RECORD.texts) globals.texts = readTexts(parts)
    else if (type === RECORD.formatText) formats.add(view.getUint16(0, true), new Text([data.subarray(2)]).read(2))
    else if (type === RECORD.font) fonts.push((view.getUint16(2, true) & 8) !== 0)
    else if (type === RECORD.sheet && view.getUint8(5) === 0)
      globals.sheets.push({
        name: new Text([data.subarray(6)]).read(1),
        at: view.getUint32(0, true),
        isHidden: (view.getUint8(4) & 3) !== 0,
      })
    else if (type === RECORD.format) {
      const [font, shown] = [view.getUint16(0, true), formats.shownBy(view.getUint16(2, true))]
      if (shown.isDay) globals.days.add(styles)
      if (shown.around) globals.around.set(styles, shown.around)
      // No font has the number four.
      if (fonts[font > 4 ? font - 1 : font] === true) globals.struck.add(styles)
      styles++
    }
  }
  return globals
}

/** Merged cells that are remembered; nobody merges so many by hand. */
const MOST_ODD = 20_000
/** Formulas without a result that are named; beyond, one knows enough. */
const MOST_NAMED = 100
/** Spans of columns that a sheet says something of: it has no more columns. */
const MOST_SPANS = 256

/** 1-based row, 0-based column. */
type Place = { readonly row: number; readonly column: number }

class Sheet {
  readonly #name: string
  readonly #globals: Globals
  readonly #room: Room
  readonly #rows = new Map<number, string[]>()
  readonly #merges: Merge[] = []
  readonly #hiddenRows = new Set<number>()
  readonly #hiddenColumns = new Set<number>()
  readonly #struck = new Map<number, [struck: number, plain: number]>()
  readonly #unread: Place[] = []
  /** Formulas with a result of no letters, or with none. */
  readonly #blank: Place[] = []
  #spans = 0
  readonly notes = new Notes()
  #waits: (Place & { readonly format: number }) | undefined
  /** A formula was worked out. */
  hasResults = false

  constructor(name: string, globals: Globals, room: Room) {
    this.#name = name
    this.#globals = globals
    this.#room = room
  }

  /** @param records its own, from the first */
  read(records: Uint8Array): Grid {
    const first = recordAt(records, 0)
    if (first?.type !== RECORD.begin) throw broken()
    // What is drawn in a sheet (a chart) is a sheet within it.
    let depth = 0
    for (let record: Record | undefined = first; record; record = recordAt(records, record.next)) {
      if (record.type === RECORD.begin) depth++
      else if (record.type === RECORD.end && --depth === 0) break
      else if (depth === 1) this.#take(record)
    }
    this.#waitNoMore()
    const rows = new Lines()
    for (const [row, cells] of [...this.#rows].toSorted(([a], [b]) => a - b)) {
      for (let i = 0; i < cells.length; i++) cells[i] ??= ''
      rows.push(row, cells)
    }
    const struckRows = new Set([...this.#struck].flatMap(([row, [struck, plain]]) => (struck > 1 && plain * 5 <= struck ? [row] : [])))
    const [hiddenRows, hiddenColumns] = [this.#hiddenRows, this.#hiddenColumns]
    return { sheet: this.#name, rows, merges: this.#merges, hiddenRows, hiddenColumns, struckRows, problems: [] }
  }

  /** Formulas that nobody worked out. @param isWorkedOut somebody worked out the workbook: what has no letters is then a result */
  listUnread(isWorkedOut: boolean): Grid['problems'] {
    const unread = isWorkedOut ? this.#unread : [...this.#unread, ...this.#blank]
    return unread
      .slice(0, MOST_NAMED)
      .map(({ row, column }) =>
        problem('cell.formula-unread', { cell: `${letters(column + 1)}${row}` }, { sheet: this.#name, row, column: letters(column + 1) }),
      )
  }

  #take({ type, data, parts }: Record): void {
    const view = viewOf(data)
    const place = (): readonly [row: number, column: number, format: number] => [
      view.getUint16(0, true) + 1,
      view.getUint16(2, true),
      view.getUint16(4, true),
    ]
    if (type === RECORD.text) this.#put(...place(), this.#globals.texts[view.getUint32(6, true)] ?? '')
    else if (type === RECORD.plainText) this.#put(...place(), new Text([data.subarray(6), ...parts.slice(1)]).read(2))
    else if (type === RECORD.number) this.#number(...place(), view.getFloat64(6, true))
    else if (type === RECORD.shortNumber) this.#number(...place(), unpack(view.getInt32(6, true)))
    else if (type === RECORD.manyNumbers) {
      const [row, first] = place()
      for (let at = 4; at + 8 <= data.length; at += 6)
        this.#number(row, first + (at - 4) / 6, view.getUint16(at, true), unpack(view.getInt32(at + 2, true)))
    } else if (type === RECORD.truth) this.#put(...place(), view.getUint8(7) === 0 ? (view.getUint8(6) === 1 ? 'true' : 'false') : '#N/A')
    else if (type === RECORD.formula) this.#formula(place(), view)
    else if (type === RECORD.result && this.#waits) {
      this.hasResults = true
      const { row, column, format } = this.#waits
      this.#waits = undefined
      this.#put(row, column, format, new Text(parts).read(2))
    } else if (type === RECORD.note) {
      if (new Text([data.subarray(8)]).read(2) !== OUR_AUTHOR) this.notes.add(view.getUint16(0, true) + 1, view.getUint16(2, true))
    } else if (type === RECORD.row && (view.getUint16(12, true) & 0x20) !== 0) this.#hiddenRows.add(view.getUint16(0, true) + 1)
    else if (type === RECORD.columns && (view.getUint16(8, true) & 1) !== 0 && this.#spans++ < MOST_SPANS)
      for (let c = view.getUint16(0, true); c <= Math.min(view.getUint16(2, true), LIMITS.columns); c++) this.#hiddenColumns.add(c)
    else if (type === RECORD.merged)
      for (let at = 2; at + 8 <= data.length && this.#merges.length < MOST_ODD; at += 8) {
        const [top, bottom, left, right] = [0, 2, 4, 6].map((n) => view.getUint16(at + n, true)) as [number, number, number, number]
        this.#merges.push({ top: top + 1, bottom: bottom + 1, left, right })
      }
  }

  /** Its last result: a number, or by a mark in its place a text that follows, a truth, an error or nothing. */
  #formula([row, column, format]: readonly [number, number, number], view: DataView): void {
    this.#waitNoMore()
    const isNumber = view.getUint16(12, true) !== 0xffff
    const kind = view.getUint8(6)
    if (isNumber || kind === 1 || kind === 2) this.hasResults = true
    if (isNumber) this.#number(row, column, format, view.getFloat64(6, true))
    else if (kind === 0) this.#waits = { row, column, format }
    else if (kind === 1) this.#put(row, column, format, view.getUint8(8) === 1 ? 'true' : 'false')
    else if (kind === 2) this.#put(row, column, format, '#N/A')
    else if (this.#blank.length < MOST_NAMED) this.#blank.push({ row, column })
  }

  /** The text that a formula said would follow did not. */
  #waitNoMore(): void {
    if (this.#waits && this.#unread.length < MOST_NAMED) this.#unread.push(this.#waits)
    this.#waits = undefined
  }

  #number(row: number, column: number, format: number, number: number): void {
    const { days, around, from1904 } = this.#globals
    const day = days.has(format) ? dayOfSerial(number, from1904) : undefined
    const shown = number < 0 ? undefined : around.get(format)
    const text = day ?? String(number)
    this.#put(row, column, format, shown === undefined ? text : shown[0] + text + shown[1].replace(/^(?=.)/, ' '))
  }

  #put(row: number, column: number, format: number, text: string): void {
    if (text === '') return
    if (column >= LIMITS.columns)
      throw new StopReading(problem('file.too-many-columns', { count: column + 1, limit: LIMITS.columns }, { sheet: this.#name, row }))
    let cells = this.#rows.get(row)
    if (cells === undefined) {
      this.#room.take(0, 1, this.#name)
      this.#rows.set(row, (cells = []))
    }
    // All cells up to its last take room, as they do in every other kind of sheet.
    if (column >= cells.length) {
      this.#room.widen(column + 1 - cells.length, this.#name)
      // A place beyond the end, written to at once, would make room for half as many again.
      cells.length = column + 1
    }
    cells[column] = text
    const struck = this.#struck.get(row) ?? [0, 0]
    struck[this.#globals.struck.has(format) ? 0 : 1]++
    this.#struck.set(row, struck)
  }
}
