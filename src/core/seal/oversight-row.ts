/**
 * The bytes of an oversight row (docs/spec/oversight-row.md): one size, whatever it holds.
 *
 *   offset bytes
 *    0      4   magic `SKO1`
 *    4      2   key epoch of the oversight body, big-endian
 *    6     32   SHA-256("saksi/oversight-key/1\n" ‖ row key): the row opens under one key alone
 *   38     80   the row key, sealed by HPKE to the oversight body
 *  118     12   nonce
 *  130   1918   AES-256-GCM ciphertext and tag; the plaintext is u16 length, the text, zeros up to 1,902 bytes
 *
 * The key is the row's own, so that whoever asks can give it to the vaults too: they read what oversight will read.
 * Without the hash of the key a ciphertext can be made that opens to one text for the vaults and to another for oversight.
 */
import { gcm } from '@noble/ciphers/aes.js'
import { concat, equalBytes, fromUtf8, utf8 } from '../bytes.ts'
import { canonical } from '../canonical.ts'
import { purposeHash } from '../hash.ts'

const MAGIC = utf8('SKO1')
export const ROW_BYTES = 2048
const [KEY_HASH, WRAPPED, NONCE, BODY] = [6, 38, 118, 130]
const TEXT_BYTES = ROW_BYTES - BODY - 16
export const OVERSIGHT_INFO = utf8('saksi/oversight/1')

/** What ties a row to its entry: a row replayed in another entry does not open. */
export const rowPlace = (entry: string, epoch: number): Uint8Array => utf8(canonical(['saksi/oversight/1', entry, epoch]))

const keyHash = (key: Uint8Array): Uint8Array => purposeHash('saksi/oversight-key/1', key)

/**
 * @param key 32 fresh random bytes, used for this row alone. @param wrapped 80 bytes: the key, sealed to oversight.
 * @throws RangeError when the text has more than 1,900 bytes: a second size would be a second kind.
 */
export function printRow(key: Uint8Array, wrapped: Uint8Array, nonce: Uint8Array, entry: string, epoch: number, text: string): Uint8Array {
  const bytes = utf8(text)
  if (bytes.length > TEXT_BYTES - 2) throw new RangeError(`an oversight act is at most ${TEXT_BYTES - 2} bytes`)
  if (wrapped.length !== NONCE - WRAPPED || nonce.length !== BODY - NONCE) throw new RangeError('a wrapped key is 80 bytes, a nonce 12')
  const plain = new Uint8Array(TEXT_BYTES)
  plain[0] = bytes.length >> 8
  plain[1] = bytes.length & 0xff
  plain.set(bytes, 2)
  const header = concat(MAGIC, Uint8Array.of(epoch >> 8, epoch & 0xff), keyHash(key), wrapped)
  return concat(header, nonce, gcm(key, nonce, concat(header, rowPlace(entry, epoch))).encrypt(plain))
}

/** @throws when the key is not the row's, the entry not its own, or a byte is altered. */
export function openRow(row: Uint8Array, key: Uint8Array, entry: string): string {
  const epoch = readRowEpoch(row)
  if (epoch === undefined || !equalBytes(row.subarray(KEY_HASH, WRAPPED), keyHash(key))) throw new RangeError('this key is not the row’s')
  const aad = concat(row.subarray(0, NONCE), rowPlace(entry, epoch))
  const plain = gcm(key, row.slice(NONCE, BODY), aad).decrypt(row.slice(BODY))
  return fromUtf8(plain.subarray(2, 2 + (((plain[0] ?? 0) << 8) | (plain[1] ?? 0))))
}

/** The sealed key inside: what the oversight body opens first. */
export const wrappedKeyOf = (row: Uint8Array): Uint8Array => row.slice(WRAPPED, NONCE)

/** All that a server may know of a row: that it is one, and for which key. Undefined for anything else. */
export function readRowEpoch(row: Uint8Array): number | undefined {
  if (row.length !== ROW_BYTES || !equalBytes(row.subarray(0, 4), MAGIC)) return undefined
  return ((row[4] ?? 0) << 8) | (row[5] ?? 0)
}
