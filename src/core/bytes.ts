/** Bytes and their spellings, the same in Node and in a browser. */

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

export const utf8 = (text: string): Uint8Array => encoder.encode(text)
/** @throws TypeError on broken UTF-8. */
export const fromUtf8 = (bytes: Uint8Array): string => decoder.decode(bytes)

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0
  for (const part of parts) length += part.length
  const out = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  let diff = 0
  for (let i = 0; i < a.length; i++) diff |= (a[i] ?? 0) ^ (b[i] ?? 0)
  return diff === 0
}

const HEX = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'))
export function toHex(bytes: Uint8Array): string {
  let out = ''
  for (const byte of bytes) out += HEX[byte]
  return out
}
export function fromHex(text: string): Uint8Array {
  const out = new Uint8Array(text.length >> 1)
  if (text.length % 2 !== 0) throw new RangeError('not lower-case hex')
  for (let i = 0; i < out.length; i++) {
    const [high, low] = [hexValue(text.charCodeAt(2 * i)), hexValue(text.charCodeAt(2 * i + 1))]
    out[i] = high * 16 + low
  }
  return out
}

function hexValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  if (code >= 97 && code <= 102) return code - 87
  throw new RangeError('not lower-case hex')
}

const STANDARD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const URL_SAFE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const NONE = 255
/** Character code → six bits; a table, because every row of a return passes here several times. */
const valuesOf = (alphabet: string): Uint8Array => {
  const table = new Uint8Array(128).fill(NONE)
  for (let i = 0; i < alphabet.length; i++) table[alphabet.charCodeAt(i)] = i
  return table
}
const STANDARD_VALUES = valuesOf(STANDARD)
const URL_VALUES = valuesOf(URL_SAFE)

function encode(bytes: Uint8Array, alphabet: string, padding: string): string {
  let out = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i
    const bits = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    out += alphabet.charAt(bits >> 18) + alphabet.charAt((bits >> 12) & 63)
    out += left > 1 ? alphabet.charAt((bits >> 6) & 63) : padding
    out += left > 2 ? alphabet.charAt(bits & 63) : padding
  }
  return out
}

function decode(text: string, length: number, values: Uint8Array): Uint8Array {
  if (length % 4 === 1) throw new RangeError('not base64: wrong length')
  const out = new Uint8Array(Math.floor((length * 3) / 4))
  const whole = length - (length % 4)
  let [bits, held, at] = [0, 0, 0]
  for (let i = 0; i < whole; i += 4) {
    const a = values[text.charCodeAt(i)] ?? NONE
    const b = values[text.charCodeAt(i + 1)] ?? NONE
    const c = values[text.charCodeAt(i + 2)] ?? NONE
    const d = values[text.charCodeAt(i + 3)] ?? NONE
    if ((a | b | c | d) > 63) throw new RangeError('not base64')
    out[at++] = (a << 2) | (b >> 4)
    out[at++] = ((b & 15) << 4) | (c >> 2)
    out[at++] = ((c & 3) << 6) | d
  }
  for (let i = whole; i < length; i++) {
    const value = values[text.charCodeAt(i)] ?? NONE
    if (value === NONE) throw new RangeError('not base64')
    bits = ((bits << 6) | value) & 0xfffff
    held += 6
    if (held >= 8) {
      held -= 8
      out[at++] = (bits >> held) & 0xff
    }
  }
  if ((bits & ((1 << held) - 1)) !== 0) throw new RangeError('not base64: stray bits')
  return out
}

/** RFC 4648 section 4, padded: checkpoints, notes and proofs use this one. */
export const toBase64 = (bytes: Uint8Array): string => encode(bytes, STANDARD, '=')

/** Strict: refuses a wrong length, a foreign character, and bits that would be thrown away. */
export function fromBase64(text: string): Uint8Array {
  if (text.length % 4 !== 0) throw new RangeError('not base64: wrong length')
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  return decode(text, text.length - padding, STANDARD_VALUES)
}

/** RFC 4648 section 5, without padding: everything of our own that travels in JSON. */
export const toBase64Url = (bytes: Uint8Array): string => encode(bytes, URL_SAFE, '')
/** As strict as fromBase64. */
export const fromBase64Url = (text: string): Uint8Array => decode(text, text.length, URL_VALUES)
