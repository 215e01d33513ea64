/** Base45 (RFC 9285): bytes in the signs of a QR code's alphanumeric mode, so that any phone hands them over as text. */
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

export function toBase45(bytes: Uint8Array): string {
  let out = ''
  for (let i = 0; i < bytes.length; i += 2) {
    const isPair = i + 1 < bytes.length
    let value = isPair ? (bytes[i] ?? 0) * 256 + (bytes[i + 1] ?? 0) : (bytes[i] ?? 0)
    for (let sign = 0; sign < (isPair ? 3 : 2); sign++, value = Math.floor(value / 45)) out += SIGNS.charAt(value % 45)
  }
  return out
}

/** @throws RangeError when the text is no Base45, whole. */
export function fromBase45(text: string): Uint8Array {
  const values = Array.from(text, (sign) => SIGNS.indexOf(sign))
  if (values.includes(-1) || values.length % 3 === 1) throw new RangeError('not Base45')
  const out: number[] = []
  for (let i = 0; i < values.length; i += 3) {
    const isPair = i + 2 < values.length
    const value = (values[i] ?? 0) + 45 * (values[i + 1] ?? 0) + (isPair ? 2025 * (values[i + 2] ?? 0) : 0)
    if (value > (isPair ? 0xffff : 0xff)) throw new RangeError('not Base45')
    if (isPair) out.push(value >> 8)
    out.push(value & 0xff)
  }
  return Uint8Array.from(out)
}
