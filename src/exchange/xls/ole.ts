/**
 * The envelope of old office files ([MS-CFB]): sectors in chains, and a directory of streams. Every chain is followed at most as far as the file
 * has sectors, so that one that bites its tail ends.
 */
import { problem } from '../../errors.ts'
import { StopReading } from '../sheet/grid.ts'

const HEADER = 512
/** Of the header: offsets of what is read of it. */
const AT = { shift: 30, miniShift: 32, directory: 48, miniFat: 60, difat: 68, firstFats: 76 }
const FATS_IN_HEADER = 109
const ENTRY = 128
/** A workbook's macros, pictures and pivot tables are streams too; nobody's has so many. */
const MOST_ENTRIES = 10_000
/** What is shorter lies in small sectors; every envelope says this number (section 2.2). */
const CUTOFF = 4_096
/** Beyond are marks for the end of a chain and for sectors that belong to none. */
const LAST_SECTOR = 0xfffffffa
const [STREAM, ROOT] = [2, 5]

const broken = (): StopReading => new StopReading(problem('file.broken-xls'))

/** @returns the bytes of the first stream of one of these names; undefined where none is. @throws StopReading for an envelope that is cut or bent */
export function readStream(bytes: Uint8Array, names: readonly string[]): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER) throw broken()
  const [shift, miniShift] = [view.getUint16(AT.shift, true), view.getUint16(AT.miniShift, true)]
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) throw broken()
  const size = 2 ** shift
  const most = Math.ceil(bytes.length / size)
  const sector = (n: number): Uint8Array => {
    const start = (n + 1) * size
    if (start >= bytes.length) throw broken()
    return bytes.subarray(start, start + size)
  }
  const numbers = (part: Uint8Array): number[] => {
    const of = new DataView(part.buffer, part.byteOffset, part.byteLength)
    return Array.from({ length: Math.floor(part.length / 4) }, (_, i) => of.getUint32(i * 4, true))
  }
  const inUse = (part: readonly number[]): number[] => part.filter((n) => n <= LAST_SECTOR)
  const fatSectors = inUse(numbers(bytes.subarray(AT.firstFats, AT.firstFats + FATS_IN_HEADER * 4)))
  for (let at = view.getUint32(AT.difat, true), seen = 0; at <= LAST_SECTOR; seen++) {
    if (seen > most) throw broken()
    const more = numbers(sector(at))
    at = more.pop() ?? LAST_SECTOR + 1
    fatSectors.push(...inUse(more))
    // Each is a sector of the file: more than it has are the same ones again.
    if (fatSectors.length > most) throw broken()
  }
  /** The table of chains is looked up where it lies: as numbers it would take many times its bytes. */
  const numberIn = (part: Uint8Array, i: number): number =>
    i * 4 + 4 <= part.length ? new DataView(part.buffer, part.byteOffset).getUint32(i * 4, true) : LAST_SECTOR + 1
  const inFat = (n: number): number => {
    const at = fatSectors[Math.floor((n * 4) / size)]
    return at === undefined ? LAST_SECTOR + 1 : numberIn(sector(at), n % (size / 4))
  }
  const follow = (start: number, after: (n: number) => number, of: (n: number) => Uint8Array, longest: number): Uint8Array => {
    const parts: Uint8Array[] = []
    for (let at = start; at <= LAST_SECTOR; at = after(at)) {
      if (parts.length > longest) throw broken()
      parts.push(of(at))
    }
    return join(parts)
  }
  const directory = follow(view.getUint32(AT.directory, true), inFat, sector, Math.min(most, (MOST_ENTRIES * ENTRY) / size))
  const entries = Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, i) => entryAt(directory, i * ENTRY))
  const entry = names.flatMap((name) => entries.find((e) => e.type === STREAM && e.name.toLowerCase() === name.toLowerCase()) ?? [])[0]
  if (entry === undefined) return undefined
  if (entry.size > bytes.length) throw broken()
  if (entry.size >= CUTOFF) return follow(entry.start, inFat, sector, most).subarray(0, entry.size)
  const root = entries.find((e) => e.type === ROOT)
  if (root === undefined) throw broken()
  const mini = follow(root.start, inFat, sector, most)
  const miniFat = follow(view.getUint32(AT.miniFat, true), inFat, sector, most)
  const part = (n: number): Uint8Array => mini.subarray(n * 2 ** miniShift, (n + 1) * 2 ** miniShift)
  return follow(entry.start, (n) => numberIn(miniFat, n), part, CUTOFF / 2 ** miniShift).subarray(0, entry.size)
}

function entryAt(directory: Uint8Array, at: number) {
  const view = new DataView(directory.buffer, directory.byteOffset + at, ENTRY)
  const length = Math.min(64, view.getUint16(64, true))
  const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, length - 2)))
  return { name, type: view.getUint8(66), start: view.getUint32(116, true), size: view.getUint32(120, true) }
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((n, part) => n + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
