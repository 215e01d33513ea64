/**
 * A workbook's zip, beside the reader's back: which parts it has, where they lie and how large they unpack. A zip that is made to hurt is known
 * by that, before anything is unpacked; and what it says of a part's size is held while it is unpacked.
 */
import { problem } from '../../errors.ts'
import { StopReading } from '../sheet/grid.ts'
import { LIMITS } from '../sheet/limits.ts'
import { brokenBook, type XmlScan } from '../xml/xml-scan.ts'

type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly start: number
  readonly packed: number
  readonly unpacked: number
}
export type Zip = { readonly bytes: Uint8Array; readonly entries: ReadonlyMap<string, ZipEntry> }

const MB = 1024 * 1024
const tooLarge = (): StopReading => new StopReading(problem('file.unpacks-too-large', { limit: LIMITS.unpacked / MB }))
const packedToHurt = (): StopReading => new StopReading(problem('file.packed-to-hurt'))

/** Apache POI's bound (ZipSecureFile): nobody's sheet packs a hundred to one. What is small unpacked may pack as it likes. */
const MOST_RATIO = 100
const [SMALL_PART, SMALL_FILE] = [1 * MB, 10 * MB]
const isBomb = (unpacked: number, packed: number, small: number): boolean => unpacked > small && unpacked > packed * MOST_RATIO

/**
 * The central directory (PKWARE APPNOTE 4.3).
 * @throws StopReading for a zip that unpacks beyond the limit or beyond all proportion, whose parts share their bytes, or that is encrypted
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && end >= bytes.length - 65_557 && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw brokenBook('its directory is missing, the file may be cut short')
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  const directory = at
  let [total, sheets] = [0, 0]
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw brokenBook('its directory cannot be read')
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new StopReading(problem('file.encrypted'))
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const unpacked = view.getUint32(at + 24, true)
    const packed = view.getUint32(at + 20, true)
    total += unpacked
    if (isBomb(unpacked, packed, SMALL_PART)) throw packedToHurt()
    if (isSheet(name)) sheets++
    // Two parts of one name: whoever looks might see the one, and whoever reads the other.
    if (entries.has(name)) throw brokenBook('a part of it is there twice')
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      start: view.getUint32(at + 42, true),
      packed,
      unpacked,
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (total > LIMITS.unpacked) throw tooLarge()
  if (isBomb(total, bytes.length, SMALL_FILE)) throw packedToHurt()
  mustBeFew(sheets)
  mustLieApart(entries, view, directory)
  return { bytes, entries }
}

const isSheet = (name: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/i.test(name)

/** @throws StopReading beyond the limit: each sheet is another journey through the file. */
export function mustBeFew(count: number): void {
  if (count > LIMITS.sheets) throw new StopReading(problem('file.too-many-sheets', { count, limit: LIMITS.sheets }))
}

/** Where a part's bytes begin, behind its own header. @throws StopReading where no header stands. */
function beginOf(view: DataView, { start }: ZipEntry): number {
  if (start + 30 > view.byteLength || view.getUint32(start, true) !== 0x04034b50) throw brokenBook('an entry lies outside the file')
  return start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
}

/** Bytes that belong to many parts unpack once for each of them (David Fifield, "A better zip bomb", 2019). @throws StopReading */
function mustLieApart(entries: ReadonlyMap<string, ZipEntry>, view: DataView, directory: number): void {
  const ranges = [...entries.values()].map((e) => [e.start, beginOf(view, e) + e.packed] as const).toSorted((a, b) => a[0] - b[0])
  for (const [i, [, to]] of ranges.entries()) {
    if (to > directory) throw brokenBook('an entry lies outside the file')
    if (to > (ranges[i + 1]?.[0] ?? directory)) throw packedToHurt()
  }
}

/** Bytes as a stream, a little at a time: what unpacks it never runs ahead of its reader by much. */
const inPieces = (bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> => {
  let at = 0
  return new ReadableStream({
    pull(stream) {
      if (at >= bytes.length) return stream.close()
      stream.enqueue(bytes.slice(at, (at += PIECE)))
    },
  })
}
const PIECE = 16 * 1024

/** Unpacks one part in pieces, and never more than it says it holds. */
async function* unpack({ bytes }: Zip, entry: ZipEntry): AsyncGenerator<string> {
  const from = beginOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), entry)
  const packed = inPieces(bytes.subarray(from, from + entry.packed))
  const reader = (entry.method === 8 ? packed.pipeThrough(new DecompressionStream('deflate-raw')) : packed).getReader()
  const decoder = new TextDecoder()
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      size += value.length
      if (size > entry.unpacked) throw packedToHurt()
      yield decoder.decode(value, { stream: true })
    }
  } catch (cause) {
    if (cause instanceof StopReading) throw cause
    throw brokenBook(`${entry.name} cannot be unpacked`)
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

/** One part, tag by tag, from its first to its last. @returns false when the workbook has no such part. @throws StopReading */
export async function scanPart(zip: Zip, name: string, scan: XmlScan): Promise<boolean> {
  const entry = zip.entries.get(name)
  if (!entry) return false
  for await (const piece of unpack(zip, entry)) scan.push(piece)
  scan.end()
  return true
}
