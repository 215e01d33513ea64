/** A workbook's zip, beside the reader's back: which parts it has and how large they unpack. What it says of itself is not believed. */
import { problem } from '../../errors.ts'
import { LIMITS, StopReading } from './grid.ts'
import { brokenBook, type XmlScan } from './xml-scan.ts'

type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly start: number
  readonly packed: number
  readonly unpacked: number
}
export type Zip = { readonly bytes: Uint8Array; readonly entries: ReadonlyMap<string, ZipEntry> }

const tooLarge = (): StopReading => new StopReading(problem('file.unpacks-too-large', { limit: LIMITS.unpacked / 1024 / 1024 }))

/** The central directory (PKWARE APPNOTE 4.3). Refuses a zip that says it unpacks beyond the limit, and one whose parts are encrypted. */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && end >= bytes.length - 65_557 && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw brokenBook('its directory is missing, the file may be cut short')
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  let total = 0
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw brokenBook('its directory cannot be read')
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new StopReading(problem('file.encrypted'))
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const unpacked = view.getUint32(at + 24, true)
    total += unpacked
    // Two parts of one name: whoever looks might see the one, and whoever reads the other.
    if (entries.has(name)) throw brokenBook('a part of it is there twice')
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      start: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
      unpacked,
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (total > LIMITS.unpacked) throw tooLarge()
  return { bytes, entries }
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

/** Unpacks one part in pieces; what a header claims is not believed, so the limit is kept while reading. */
async function* unpack({ bytes }: Zip, entry: ZipEntry): AsyncGenerator<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.start + 30 > bytes.length) throw brokenBook('an entry lies outside the file')
  const from = entry.start + 30 + view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true)
  const packed = inPieces(bytes.subarray(from, from + entry.packed))
  const reader = (entry.method === 8 ? packed.pipeThrough(new DecompressionStream('deflate-raw')) : packed).getReader()
  const decoder = new TextDecoder()
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      size += value.length
      if (size > LIMITS.unpacked) throw tooLarge()
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
