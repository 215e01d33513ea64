/**
 * Looks into a workbook's zip beside the reader's back: how large it unpacks, which sheets it has, how many rows each
 * holds. A reader that quietly returns too few rows is caught by this count.
 */
import { problem } from '../../errors.ts'
import { LIMITS, StopReading } from './grid.ts'

type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly start: number
  readonly packed: number
  readonly unpacked: number
}
export type SheetPart = { readonly name: string; readonly path: string }

const broken = (detail: string): StopReading => new StopReading(problem('file.broken-xlsx', { detail }))

/** The central directory (PKWARE APPNOTE 4.3). Refuses a zip that says it unpacks beyond the limit. */
export function listZip(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && end >= bytes.length - 65_557 && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw broken('its directory is missing, the file may be cut short')
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  let total = 0
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken('its directory cannot be read')
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const unpacked = view.getUint32(at + 24, true)
    total += unpacked
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      start: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
      unpacked,
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (total > LIMITS.unpacked) throw new StopReading(problem('file.unpacks-too-large', { limit: LIMITS.unpacked / 1024 / 1024 }))
  return entries
}

/** Unpacks one entry in pieces; what a header claims is not believed, so the limit is kept while reading. */
async function* unpack(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.start + 30 > bytes.length) throw broken('an entry lies outside the file')
  const from = entry.start + 30 + view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true)
  const packed = new Blob([bytes.slice(from, from + entry.packed)]).stream()
  const reader = (entry.method === 8 ? packed.pipeThrough(new DecompressionStream('deflate-raw')) : packed).getReader()
  const decoder = new TextDecoder()
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      size += value.length
      if (size > LIMITS.unpacked) throw new StopReading(problem('file.unpacks-too-large', { limit: LIMITS.unpacked / 1024 / 1024 }))
      yield decoder.decode(value, { stream: true })
    }
  } catch (cause) {
    if (cause instanceof StopReading) throw cause
    throw broken(`${entry.name} cannot be unpacked`)
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

/** Unpacks an entry to nowhere: one that is larger than its header says is refused before any reader holds it whole. */
export async function checkUnpacked(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>, name: string): Promise<void> {
  const entry = entries.get(name)
  if (!entry) return
  for await (const piece of unpack(bytes, entry)) void piece
}

async function readText(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>, name: string): Promise<string> {
  const entry = entries.get(name)
  if (!entry) throw broken(`${name} is missing, so it is no workbook`)
  let text = ''
  for await (const piece of unpack(bytes, entry)) text += piece
  return text
}

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
const unescape = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, n: string) => String.fromCodePoint(Number(n)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** The sheets of a workbook in order, with the part each lies in. */
export async function listSheets(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): Promise<readonly SheetPart[]> {
  const book = await readText(bytes, entries, 'xl/workbook.xml')
  const relations = await readText(bytes, entries, 'xl/_rels/workbook.xml.rels')
  const targets = new Map<string, string>()
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) targets.set(attribute(tag, 'Id'), attribute(tag, 'Target'))
  return [...book.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, '\\w+:id')) ?? ''
    return { name: unescape(attribute(tag, 'name')), path: target.startsWith('/') ? target.slice(1) : `xl/${target}` }
  })
}

/** How many `<row>` elements a sheet's part holds; -1 when the part is not where the workbook says. */
export async function countSheetRows(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>, path: string): Promise<number> {
  const entry = entries.get(path)
  if (!entry) return -1
  let rows = 0
  let rest = ''
  for await (const piece of unpack(bytes, entry)) {
    const text = rest + piece
    const cut = text.lastIndexOf('<')
    const whole = cut < 0 ? text : text.slice(0, cut)
    rest = cut < 0 ? '' : text.slice(cut)
    rows += whole.match(/<(?:\w+:)?row[\s>/]/g)?.length ?? 0
  }
  return rows + (rest.match(/<(?:\w+:)?row[\s>/]/g)?.length ?? 0)
}
