/** Workbooks of before 2007, record by record ([MS-CFB], [MS-XLS]): what no program writes can be written too. */
const SECTOR = 512
const [END, OF_FAT] = [0xfffffffe, 0xfffffffd]

const bytesOf = (size: number, write: (view: DataView) => void): Uint8Array => {
  const bytes = new Uint8Array(size)
  write(new DataView(bytes.buffer))
  return bytes
}
const shorts = (...numbers: readonly number[]): Uint8Array =>
  bytesOf(numbers.length * 2, (view) => numbers.forEach((n, i) => view.setUint16(i * 2, n, true)))
/** Letters of one byte. */
const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))

export const record = (type: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const data = Buffer.concat(parts)
  return Buffer.concat([shorts(type, data.length), data])
}
const begin = record(0x809, shorts(0x600, 16, 0, 0, 0, 0, 0, 0))
const end = record(0x0a)

export const format = (id: number, code: string): Uint8Array => record(0x41e, shorts(id, code.length), Uint8Array.of(0), latin(code))
export const style = (formatId: number): Uint8Array => record(0xe0, shorts(0, formatId), new Uint8Array(16))
/** Rows and columns from 0. */
export const number = (row: number, column: number, value: number): Uint8Array =>
  record(
    0x203,
    shorts(row, column, 0),
    bytesOf(8, (view) => view.setFloat64(0, value, true)),
  )
export const text = (row: number, column: number, value: string): Uint8Array =>
  record(0x204, shorts(row, column, 0, value.length), Uint8Array.of(0), latin(value))
/** What a formula says of its result in place of a number: 0 a text that follows, 3 nothing. */
export const formula = (row: number, column: number, result: number | { readonly mark: number }): Uint8Array =>
  record(
    0x06,
    shorts(row, column, 0),
    typeof result === 'number'
      ? bytesOf(8, (view) => view.setFloat64(0, result, true))
      : Uint8Array.of(result.mark, 0, 0, 0, 0, 0, 0xff, 0xff),
    new Uint8Array(8),
  )
export const textResult = (value: string): Uint8Array => record(0x207, shorts(value.length), Uint8Array.of(0), latin(value))
/** The engine that worked the formulas out. */
export const calculated = record(0x1c1, new Uint8Array(8))

/** @param places of all sheets the same records, those of the first, where `isShared` */
export function madeXls(globals: readonly Uint8Array[], sheets: readonly (readonly Uint8Array[])[], isShared = false): Uint8Array {
  const bodies = sheets.map((records) => Buffer.concat([begin, ...records, end]))
  const head = Buffer.concat([begin, ...globals])
  const name = (i: number): Uint8Array => latin(String(i + 1).padStart(3, '0'))
  const first = head.length + sheets.length * (4 + 8 + 3) + end.length
  let at = first
  const places = bodies.map((body) => {
    const place = isShared ? first : at
    at += body.length
    return place
  })
  const named = places.map((place, i) =>
    record(
      0x85,
      bytesOf(4, (view) => view.setUint32(0, place, true)),
      Uint8Array.of(0, 0, 3, 0),
      name(i),
    ),
  )
  return envelope(Buffer.concat([head, ...named, end, ...bodies]))
}

/** One stream, called Workbook. */
function envelope(stream: Uint8Array): Uint8Array {
  const size = Math.max(4096, stream.length)
  const sectors = Math.ceil(size / SECTOR)
  const fats = Math.ceil((sectors + 1) / (SECTOR / 4 - 1))
  const header = headerOf(9, { directory: fats, difat: END, fats: Array.from({ length: fats }, (_, i) => i) })
  const fat = bytesOf(fats * SECTOR, (view) => {
    for (let i = 0; i < (fats * SECTOR) / 4; i++) {
      const next = i < fats ? OF_FAT : i === fats || i >= fats + sectors ? END : i + 1
      view.setUint32(i * 4, next, true)
    }
  })
  const directory = Buffer.concat([entry('Root Entry', 5, END, 0), entry('Workbook', 2, fats + 1, size), new Uint8Array(256)])
  const body = new Uint8Array(sectors * SECTOR)
  body.set(stream)
  return Buffer.concat([header, fat, directory, body])
}

function entry(name: string, type: number, start: number, size: number): Uint8Array {
  return bytesOf(128, (view) => {
    for (let i = 0; i < name.length; i++) view.setUint16(i * 2, name.charCodeAt(i), true)
    view.setUint16(64, name.length * 2 + 2, true)
    view.setUint8(66, type)
    view.setUint32(116, start, true)
    view.setUint32(120, size, true)
  })
}

/** @param shift sectors are so many bits large. @param places sectors of the directory, of the first list of tables of chains, and those tables */
function headerOf(
  shift: number,
  places: { readonly directory: number; readonly difat: number; readonly fats: readonly number[] },
): Uint8Array {
  if (places.fats.length > 109) throw new Error('impossible: no test needs so large a workbook')
  return bytesOf(2 ** shift, (view) => {
    for (const [i, byte] of [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].entries()) view.setUint8(i, byte)
    view.setUint16(30, shift, true)
    view.setUint16(32, 6, true)
    view.setUint32(48, places.directory, true)
    view.setUint32(56, 4096, true)
    view.setUint32(60, END, true)
    view.setUint32(68, places.difat, true)
    for (let i = 0; i < 109; i++) view.setUint32(76 + i * 4, places.fats[i] ?? 0xffffffff, true)
  })
}

/** An envelope of so many sectors that are each a list of the same tables of chains. */
export function sameTables(sectors: number): Uint8Array {
  const size = 4096
  const lists = Array.from({ length: sectors }, (_, i) =>
    bytesOf(size, (view) => {
      for (let n = 0; n < size; n += 4) view.setUint32(n, i, true)
      view.setUint32(size - 4, i + 1 < sectors ? i + 1 : END, true)
    }),
  )
  const name = Uint8Array.from('Workbook', (c) => c.charCodeAt(0)).reduce<number[]>((all, c) => [...all, c, 0], [])
  return Buffer.concat([headerOf(12, { directory: 0, difat: 0, fats: [] }), ...lists, Uint8Array.from(name)])
}
