/** Records of old workbooks ([MS-XLS], BIFF8), and the texts and numbers that are packed in them. */
import { problem } from '../../errors.ts'
import { StopReading } from '../sheet/grid.ts'

export const RECORD = {
  formula: 0x06,
  end: 0x0a,
  date1904: 0x22,
  note: 0x1c,
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
  calculated: 0x1c1,
} as const

export type Record = { readonly type: number; readonly parts: readonly Uint8Array[]; readonly data: Uint8Array; readonly next: number }

export const broken = (): StopReading => new StopReading(problem('file.broken-xls'))
export const viewOf = (data: Uint8Array): DataView => new DataView(data.buffer, data.byteOffset, data.byteLength)

/** Pieces in which a record goes on: a file's largest has some thousands. */
const MOST_PARTS = 50_000

/** A record and those that go on with it. */
export function recordAt(book: Uint8Array, at: number): Record | undefined {
  if (at + 4 > book.length) return undefined
  const view = viewOf(book)
  const parts: Uint8Array[] = []
  const type = view.getUint16(at, true)
  let next = at
  do {
    const length = view.getUint16(next + 2, true)
    if (parts.length > MOST_PARTS) throw new StopReading(problem('file.packed-to-hurt'))
    parts.push(book.subarray(next + 4, next + 4 + length))
    next += 4 + length
  } while (next + 4 <= book.length && view.getUint16(next, true) === RECORD.continued)
  return { type, parts, data: parts[0] ?? new Uint8Array(), next }
}

/** Texts as they lie over the ends of records: where one is cut, the next record says again how its letters are written. */
export class Text {
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

/** The table of shared texts. */
export function readTexts(parts: readonly Uint8Array[]): readonly string[] {
  const text = new Text(parts)
  text.long()
  const count = text.long()
  // Each takes three bytes at least.
  if (count * 3 > parts.reduce((n, part) => n + part.length, 0)) throw broken()
  return Array.from({ length: count }, () => text.read(2))
}

/** A number in four bytes: thirty bits of a whole one or of the front of a float, and whether it is a hundredth. */
export function unpack(packed: number): number {
  const [isHundredth, isWhole] = [(packed & 1) !== 0, (packed & 2) !== 0]
  let number = packed >> 2
  if (!isWhole) {
    const view = new DataView(new ArrayBuffer(8))
    view.setInt32(4, packed & ~3, true)
    number = view.getFloat64(0, true)
  }
  return isHundredth ? number / 100 : number
}
