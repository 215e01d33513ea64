/**
 * Headers of the ustar format (POSIX.1-1988, `tar`): regular files only, so that any tar program lists and unpacks what
 * is written here. A name is plain ASCII with `/`; what else a header can say is refused.
 */
import { utf8 } from '../../core/bytes.ts'

export const TAR_BLOCK = 512
/** `size` in bytes; `mode` as in chmod, 0o600 or 0o644. */
export type TarFile = { readonly name: string; readonly size: number; readonly mode: number }

export class UnreadableTar extends Error {
  override name = 'UnreadableTar'
}

/** Bytes that fill a file's last block. */
export const tarPadding = (size: number): number => (TAR_BLOCK - (size % TAR_BLOCK)) % TAR_BLOCK
export const TAR_END: Uint8Array = new Uint8Array(2 * TAR_BLOCK)

/** No folder above, no root, no empty step: a name stays where it is unpacked. */
const isPlain = (name: string): boolean =>
  /^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/.test(name) && !name.split('/').some((part) => /^\.+$/.test(part))
/** 11 octal digits. */
const MAX_SIZE = 8 ** 11 - 1

/** @throws RangeError when the name is not plain or too long, or the size has more than 11 octal digits. */
export function printTarHeader(file: TarFile): Uint8Array {
  const [prefix, name] = splitName(file.name)
  if (!isPlain(file.name) || !Number.isInteger(file.size) || file.size < 0 || file.size > MAX_SIZE)
    throw new RangeError(`${file.name} cannot be put into a tar archive`)
  const block = new Uint8Array(TAR_BLOCK)
  const put = (at: number, text: string): void => block.set(utf8(text), at)
  put(0, name)
  put(100, octal(file.mode, 7))
  put(108, octal(0, 7)) // owner and group: whoever unpacks it
  put(116, octal(0, 7))
  put(124, octal(file.size, 11))
  put(136, octal(0, 11)) // no times: equal contents are equal bytes
  put(148, '        ')
  put(156, '0')
  put(257, 'ustar\u000000')
  put(345, prefix)
  put(148, `${octal(checksum(block), 6)}\u0000 `)
  return block
}

/** Undefined for the zero block that ends an archive. @throws UnreadableTar for anything but a regular file with a plain name. */
export function parseTarHeader(block: Uint8Array): TarFile | undefined {
  if (block.every((byte) => byte === 0)) return undefined
  const text = (at: number, length: number): string => {
    const field = block.subarray(at, at + length)
    const end = field.indexOf(0)
    return String.fromCharCode(...(end < 0 ? field : field.subarray(0, end)))
  }
  const number = (at: number, length: number): number => {
    const digits = text(at, length).trim()
    if (!/^[0-7]{1,11}$/.test(digits)) throw new UnreadableTar('a header holds no number where one must be')
    return Number.parseInt(digits, 8)
  }
  const blank = Uint8Array.from(block)
  blank.fill(0x20, 148, 156)
  if (text(257, 6) !== 'ustar' || number(148, 8) !== checksum(blank)) throw new UnreadableTar('a header is damaged')
  if (text(156, 1) !== '0') throw new UnreadableTar('an archive may hold regular files only')
  const prefix = text(345, 155)
  const name = prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`
  if (!isPlain(name)) throw new UnreadableTar('a name in the archive climbs out of it')
  return { name, size: number(124, 12), mode: number(100, 8) & 0o777 }
}

const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0')
const checksum = (block: Uint8Array): number => block.reduce((sum, byte) => sum + byte, 0)

/** A name of more than 100 bytes is cut at a slash: the front part, of at most 155, has a field of its own. */
function splitName(name: string): [prefix: string, rest: string] {
  if (name.length <= 100) return ['', name]
  const cut = name.lastIndexOf('/', 155)
  if (cut < 1 || name.length - cut - 1 > 100) throw new RangeError(`${name} is too long for a tar archive`)
  return [name.slice(0, cut), name.slice(cut + 1)]
}
