/** A ZIP of a few files (PKWARE APPNOTE 6.3): what an OOXML document is. One moment for all, so the same input is the same bytes. */
import { crc32, deflateRawSync } from 'node:zlib'
import { concat, utf8 } from '../../core/bytes.ts'

/** 1980-01-01 00:00, the first day that the format knows. */
const [TIME, DAY] = [0, 0x21]
const UTF8_NAMES = 0x0800
const DEFLATED = 8
const VERSION = 20

export function zip(files: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const [bodies, directory]: [Uint8Array[], Uint8Array[]] = [[], []]
  let offset = 0
  for (const [path, text] of files) {
    const [name, plain] = [utf8(path), utf8(text)]
    const packed = deflateRawSync(plain)
    const shared = [...short(VERSION), ...short(UTF8_NAMES), ...short(DEFLATED), ...short(TIME), ...short(DAY), ...long(crc32(plain))]
    const sizes = [...long(packed.length), ...long(plain.length), ...short(name.length), ...short(0)]
    const body = concat(Uint8Array.of(...long(0x04034b50), ...shared, ...sizes), name, packed)
    const rest = [...short(0), ...short(0), ...short(0), ...long(0), ...long(offset)]
    directory.push(concat(Uint8Array.of(...long(0x02014b50), ...short(VERSION), ...shared, ...sizes, ...rest), name))
    bodies.push(body)
    offset += body.length
  }
  const index = concat(...directory)
  const count = [...short(files.length), ...short(files.length)]
  const end = Uint8Array.of(...long(0x06054b50), ...short(0), ...short(0), ...count, ...long(index.length), ...long(offset), ...short(0))
  return concat(...bodies, index, end)
}

const short = (n: number): number[] => [n & 0xff, (n >>> 8) & 0xff]
const long = (n: number): number[] => [...short(n), ...short(n >>> 16)]
