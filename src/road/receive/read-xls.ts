/**
 * The sheets of a workbook of before 2007 as text: the records of [MS-XLS], BIFF8, that hold cells, and nothing else of it. Macros, pictures and
 * formulas are passed over; of a formula its last result is read. An older BIFF is said to be one.
 */
import { problem } from '../../errors.ts'
import { Lines } from '../../core/sheet/lines.ts'
import type { Merge } from '../../core/sheet/own/grid.ts'
import { aroundNumber, dayOfSerial, isBuiltInDay, showsDay, type Around } from './book-parts.ts'
import { LIMITS, Room, StopReading, type Grid } from './grid.ts'
import { readStream } from './ole.ts'
import { mustBeFew } from './zip.ts'

const BIFF8 = 0x600
const RECORD = {
  formula: 0x06,
  end: 0x0a,
  date1904: 0x22,
  password: 0x2f,
  font: 0x31,
  continued: 0x3c,
  columns: 0x7d,
  sheet: 0x85,
  manyNumbers: 0xbd,
  format: 0xe0,
  merged: 0xe5,
  texts: 0xfc,
  text: 0xfd,
  number: 0x203,
  plainText: 0x204,
  truth: 0x205,
  result: 0x207,
  row: 0x208,
  shortNumber: 0x27e,
  formatText: 0x41e,
  begin: 0x809,
} as const

type Record = { readonly type: number; readonly parts: readonly Uint8Array[]; readonly data: Uint8Array; readonly next: number }

const broken = (): StopReading => new StopReading(problem('file.broken-xls'))
const viewOf = (data: Uint8Array): DataView => new DataView(data.buffer, data.byteOffset, data.byteLength)

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
  const room = new Room()
  return globals.sheets.map(({ name, at, isHidden }) => ({
    ...new Sheet(name, globals, room).read(book, at),
    ...(isHidden ? { isHidden } : {}),
  }))
}

/** A record and those that go on with it. */
function recordAt(book: Uint8Array, at: number): Record | undefined {
  if (at + 4 > book.length) return undefined
  const view = viewOf(book)
  const parts: Uint8Array[] = []
  const type = view.getUint16(at, true)
  let next = at
  do {
    const length = view.getUint16(next + 2, true)
    parts.push(book.subarray(next + 4, next + 4 + length))
    next += 4 + length
  } while (next + 4 <= book.length && view.getUint16(next, true) === RECORD.continued)
  return { type, parts, data: parts[0] ?? new Uint8Array(), next }
}

type Globals = {
  readonly sheets: { readonly name: string; readonly at: number; readonly isHidden: boolean }[]
  texts: readonly string[]
  from1904: boolean
  /** By number of a cell's format. */
  readonly days: Set<number>
  readonly around: Map<number, Around>
  readonly struck: Set<number>
}

function readGlobals(book: Uint8Array): Globals {
  const globals: Globals = { sheets: [], texts: [], from1904: false, days: new Set(), around: new Map(), struck: new Set() }
  const codes = new Map<number, string>()
  const fonts: boolean[] = []
  let formats = 0
  const first = recordAt(book, 0)
  if (first?.type !== RECORD.begin) throw broken()
  if (viewOf(first.data).getUint16(0, true) !== BIFF8) throw new StopReading(problem('file.old-xls'))
  for (let record: Record | undefined = first; record && record.type !== RECORD.end; record = recordAt(book, record.next)) {
    const { type, data, parts } = record
    const view = viewOf(data)
    if (type === RECORD.password) throw new StopReading(problem('file.encrypted'))
    else if (type === RECORD.date1904) globals.from1904 = view.getUint16(0, true) === 1
    else if (type === RECORD.texts) globals.texts = readTexts(parts)
    else if (type === RECORD.formatText) codes.set(view.getUint16(0, true), new Text([data.subarray(2)]).read(2))
    else if (type === RECORD.font) fonts.push((view.getUint16(2, true) & 8) !== 0)
    else if (type === RECORD.sheet && view.getUint8(5) === 0)
      globals.sheets.push({
        name: new Text([data.subarray(6)]).read(1),
        at: view.getUint32(0, true),
        isHidden: (view.getUint8(4) & 3) !== 0,
      })
    else if (type === RECORD.format) {
      const [font, id] = [view.getUint16(0, true), view.getUint16(2, true)]
      const code = codes.get(id)
      if (code === undefined ? isBuiltInDay(id) : showsDay(code)) globals.days.add(formats)
      const shown = code === undefined || globals.days.has(formats) ? undefined : aroundNumber(code)
      if (shown) globals.around.set(formats, shown)
      // No font has the number four.
      if (fonts[font > 4 ? font - 1 : font] === true) globals.struck.add(formats)
      formats++
    }
  }
  return globals
}

/** Texts as they lie over the ends of records: where one is cut, the next record says again how its letters are written. */
class Text {
  readonly #parts: readonly Uint8Array[]
  #part = 0
  #at = 0

  constructor(parts: readonly Uint8Array[]) {
    this.#parts = parts
  }

  byte(): number {
    while (this.#at >= (this.#parts[this.#part]?.length ?? 0)) {
      if (this.#part >= this.#parts.length) throw broken()
      this.#part++
      this.#at = 0
    }
    return this.#parts[this.#part]?.[this.#at++] as number
  }

  short = (): number => this.byte() + 256 * this.byte()
  long = (): number => this.short() + 65_536 * this.short()

  /** @param width bytes in which its length is written */
  read(width: 1 | 2): string {
    const length = width === 1 ? this.byte() : this.short()
    let flags = this.byte()
    const runs = (flags & 8) === 0 ? 0 : this.short()
    const aside = (flags & 4) === 0 ? 0 : this.long()
    const codes: number[] = []
    while (codes.length < length) {
      const isCut = this.#at >= (this.#parts[this.#part]?.length ?? 0)
      if (isCut && this.#part + 1 < this.#parts.length) flags = this.byte()
      codes.push((flags & 1) === 0 ? this.byte() : this.short())
    }
    this.#skip(runs * 4 + aside)
    return String.fromCharCode(...codes)
  }

  #skip(bytes: number): void {
    for (let i = 0; i < bytes; i++) this.byte()
  }
}

function readTexts(parts: readonly Uint8Array[]): readonly string[] {
  const text = new Text(parts)
  text.long()
  const count = text.long()
  // Each takes three bytes at least.
  if (count * 3 > parts.reduce((n, part) => n + part.length, 0)) throw broken()
  return Array.from({ length: count }, () => text.read(2))
}

/** Merged cells that are remembered; nobody merges so many by hand. */
const MOST_ODD = 20_000

class Sheet {
  readonly #name: string
  readonly #globals: Globals
  readonly #room: Room
  readonly #rows = new Map<number, string[]>()
  readonly #merges: Merge[] = []
  readonly #hiddenRows = new Set<number>()
  readonly #hiddenColumns = new Set<number>()
  readonly #struck = new Map<number, [struck: number, plain: number]>()
  #waits: { readonly row: number; readonly column: number; readonly format: number } | undefined

  constructor(name: string, globals: Globals, room: Room) {
    this.#name = name
    this.#globals = globals
    this.#room = room
  }

  read(book: Uint8Array, at: number): Grid {
    // What is drawn in a sheet (a chart) is a sheet within it.
    let depth = 0
    for (let record = recordAt(book, at); record; record = recordAt(book, record.next)) {
      if (record.type === RECORD.begin) depth++
      else if (record.type === RECORD.end && --depth === 0) break
      else if (depth === 1) this.#take(record)
    }
    const rows = new Lines()
    for (const [row, cells] of [...this.#rows].toSorted(([a], [b]) => a - b)) {
      for (let i = 0; i < cells.length; i++) cells[i] ??= ''
      rows.push(row, cells)
    }
    const struckRows = new Set([...this.#struck].flatMap(([row, [struck, plain]]) => (struck > 1 && plain * 5 <= struck ? [row] : [])))
    const [hiddenRows, hiddenColumns] = [this.#hiddenRows, this.#hiddenColumns]
    return { sheet: this.#name, rows, merges: this.#merges, hiddenRows, hiddenColumns, struckRows, problems: [] }
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
      const { row, column, format } = this.#waits
      this.#waits = undefined
      this.#put(row, column, format, new Text(parts).read(2))
    } else if (type === RECORD.row && (view.getUint16(12, true) & 0x20) !== 0) this.#hiddenRows.add(view.getUint16(0, true) + 1)
    else if (type === RECORD.columns && (view.getUint16(8, true) & 1) !== 0)
      for (let c = view.getUint16(0, true); c <= Math.min(view.getUint16(2, true), LIMITS.columns); c++) this.#hiddenColumns.add(c)
    else if (type === RECORD.merged)
      for (let at = 2; at + 8 <= data.length && this.#merges.length < MOST_ODD; at += 8) {
        const [top, bottom, left, right] = [0, 2, 4, 6].map((n) => view.getUint16(at + n, true)) as [number, number, number, number]
        this.#merges.push({ top: top + 1, bottom: bottom + 1, left, right })
      }
  }

  /** Its last result: a number, or by a mark in its place a text that follows, a truth, an error or nothing. */
  #formula([row, column, format]: readonly [number, number, number], view: DataView): void {
    if (view.getUint16(12, true) !== 0xffff) this.#number(row, column, format, view.getFloat64(6, true))
    else if (view.getUint8(6) === 0) this.#waits = { row, column, format }
    else if (view.getUint8(6) === 1) this.#put(row, column, format, view.getUint8(8) === 1 ? 'true' : 'false')
    else if (view.getUint8(6) === 2) this.#put(row, column, format, '#N/A')
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
      this.#room.take(1, 1, this.#name)
      this.#rows.set(row, (cells = []))
    } else this.#room.take(1, 0, this.#name)
    cells[column] = text
    const struck = this.#struck.get(row) ?? [0, 0]
    struck[this.#globals.struck.has(format) ? 0 : 1]++
    this.#struck.set(row, struck)
  }
}

/** A number in four bytes: thirty bits of a whole one or of the front of a float, and whether it is a hundredth. */
function unpack(packed: number): number {
  const [isHundredth, isWhole] = [(packed & 1) !== 0, (packed & 2) !== 0]
  let number = packed >> 2
  if (!isWhole) {
    const view = new DataView(new ArrayBuffer(8))
    view.setInt32(4, packed & ~3, true)
    number = view.getFloat64(0, true)
  }
  return isHundredth ? number / 100 : number
}
