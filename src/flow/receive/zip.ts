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

/** The sheets of an OpenDocument file, in order. */
export async function listOdsSheets(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): Promise<readonly string[]> {
  const text = await readText(bytes, entries, 'content.xml')
  return [...text.matchAll(/<table:table\b[^>]*>/g)].map(([tag]) => unescape(attribute(tag, 'table:name')))
}

/** What a reader of values does not tell: how many `<row>` elements there are, and which cells hold a formula without its result. */
export type SheetScan = { readonly rows: number; /** `L2`, the first hundred. */ readonly unread: readonly string[] }

/** Undefined when the part is not where the workbook says. */
export async function scanSheet(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>, path: string): Promise<SheetScan | undefined> {
  const entry = entries.get(path)
  if (!entry) return undefined
  let [rows, rest] = [0, '']
  const unread: string[] = []
  const look = (text: string): void => {
    rows += text.match(/<(?:\w+:)?row[\s>/]/g)?.length ?? 0
    // A program that never worked it out writes <f> and no <v>: the value is lost without a word.
    for (const [, tag, inside] of text.matchAll(/<(?:\w+:)?c\b([^>]*)>(.*?)<\/(?:\w+:)?c>/gs))
      if (unread.length < 100 && /<(?:\w+:)?f[\s>/]/.test(inside ?? '') && !/<(?:\w+:)?v>[^<]/.test(inside ?? ''))
        unread.push(attribute(tag ?? '', 'r'))
  }
  for await (const piece of unpack(bytes, entry)) {
    const text = rest + piece
    // Cut between cells, so that none is looked at in two halves.
    const cut = Math.max(text.lastIndexOf('<c '), text.lastIndexOf('<row'), text.length > 1_000_000 ? text.lastIndexOf('<') : 0)
    look(text.slice(0, cut))
    rest = text.slice(cut)
  }
  look(rest)
  return { rows, unread }
}

/**
 * An OpenDocument sheet says "this row a million times" in one word, and a reader writes it out. Empty repeats are how every program
 * fills the rest of a sheet; repeats that hold something are refused beyond the limits, before any reader sees them.
 */
export async function checkOds(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): Promise<void> {
  const text = await readText(bytes, entries, 'content.xml')
  const repeat = (tag: string, of: string): number => Number(attribute(tag, `table:number-${of}-repeated`) || 1)
  let rows = 0
  for (const [, tag, inside] of text.matchAll(/<table:table-row\b([^>]*)>(.*?)<\/table:table-row>/gs)) {
    const cells = [...(inside ?? '').matchAll(/<table:(?:covered-)?table-cell\b([^>]*?)(\/?)>/g)]
    const filled = cells.reduce((n, [, cell, isEmpty]) => n + (isEmpty === '/' ? 0 : repeat(cell ?? '', 'columns')), 0)
    if (filled > LIMITS.columns) throw new StopReading(problem('file.too-many-columns', { count: filled, limit: LIMITS.columns }))
    if (filled > 0) rows += repeat(tag ?? '', 'rows')
    if (!(rows <= LIMITS.rows)) throw new StopReading(problem('file.too-many-rows', { limit: LIMITS.rows }))
  }
}
