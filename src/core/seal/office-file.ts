/**
 * A file that an office keeps for itself, sealed under its content key: what it has said of its own sheets, and how they are split. Names may stand in
 * it. Whoever finds it finds bytes; it opens in no other office, and as nothing else than it was kept as.
 */
import { gcm } from '@noble/ciphers/aes.js'
import { concat, fromBase64Url, fromUtf8, utf8 } from '../bytes.ts'
import { deriveKey } from '../hash.ts'

const NONCE = 12
/** Lengths are rounded up, so that they do not tell how much was said. */
const BLOCK = 4096

export type OfficeKeys = { readonly contentKey: string; readonly agency: string }
/** `magic`: four letters that begin the file; `purpose`: what the key is derived for. */
export type FileKind = { readonly magic: string; readonly purpose: string }
export const MEMORY_FILE: FileKind = { magic: 'SKM1', purpose: 'memory' }
export const RECIPE_FILE: FileKind = { magic: 'SKR1', purpose: 'recipe' }

const keyOf = ({ purpose }: FileKind, { contentKey, agency }: OfficeKeys): Uint8Array =>
  deriveKey(fromBase64Url(contentKey), new Uint8Array(0), `saksi/${purpose}/1/${agency}`)

export const isOfficeFile = ({ magic }: FileKind, bytes: Uint8Array): boolean => utf8(magic).every((b, i) => bytes[i] === b)

/** @param nonce twelve bytes of chance */
export function sealOfficeFile(kind: FileKind, text: string, keys: OfficeKeys, nonce: Uint8Array): Uint8Array {
  const bytes = utf8(text)
  const plain = new Uint8Array(Math.ceil((bytes.length + 1) / BLOCK) * BLOCK).fill(0x20)
  plain.set(bytes)
  const magic = utf8(kind.magic)
  return concat(magic, nonce, gcm(keyOf(kind, keys), nonce, magic).encrypt(plain))
}

/** @returns undefined for what is none, or is another office's */
export function openOfficeFile(kind: FileKind, bytes: Uint8Array, keys: OfficeKeys): string | undefined {
  if (!isOfficeFile(kind, bytes)) return undefined
  try {
    const magic = utf8(kind.magic)
    return fromUtf8(gcm(keyOf(kind, keys), bytes.slice(4, 4 + NONCE), magic).decrypt(bytes.slice(4 + NONCE))).trimEnd()
  } catch {
    return undefined
  }
}
