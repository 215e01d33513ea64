import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utf8 } from '../../core/bytes.ts'
import { parseTarHeader, printTarHeader, tarPadding, UnreadableTar } from './tar.ts'

/** A header with some bytes changed, and its checksum made right again: what an attacker would send. */
function forged(at: number, text: string): Uint8Array {
  const block = printTarHeader({ name: 'files/saksi.json', size: 3, mode: 0o600 })
  block.fill(0, at, at + 100)
  if (at === 0) block.set(utf8(text), 0)
  else {
    block.set(printTarHeader({ name: 'files/saksi.json', size: 3, mode: 0o600 }).subarray(at, at + 100), at)
    block.set(utf8(text), at)
  }
  block.fill(0x20, 148, 156)
  const sum = block.reduce((a, b) => a + b, 0)
  block.set(utf8(`${sum.toString(8).padStart(6, '0')}\u0000 `), 148)
  return block
}

describe('a header', () => {
  it('comes back as it was written, whatever the name and size', () => {
    const part = fc.stringMatching(/^[a-z0-9_-][A-Za-z0-9._-]{0,20}$/)
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 8 ** 11 - 1 }), (parts, size) => {
        const file = { name: parts.join('/'), size, mode: 0o644 }
        expect(parseTarHeader(printTarHeader(file))).toEqual(file)
      }),
    )
  })
  it('of zeros ends the archive', () => expect(parseTarHeader(new Uint8Array(512))).toBeUndefined())
  it('pads to whole blocks', () => expect([0, 1, 511, 512, 513].map(tarPadding)).toEqual([0, 511, 1, 0, 511]))
  it.each(['../etc/passwd', '/etc/passwd', 'files/../../x', 'files/./x', 'files//x', 'files/', 'a\\b', 'a b', ''])(
    'with the name "%s" is refused',
    (name) => expect(() => parseTarHeader(forged(0, name))).toThrow(UnreadableTar),
  )
  it.each([
    ['a link', 156, '2'],
    ['a folder', 156, '5'],
    ['a device', 156, '3'],
  ])('of %s is refused', (_, at, type) => expect(() => parseTarHeader(forged(at, type))).toThrow('regular files only'))
  it('with a flipped bit is refused', () => {
    const block = printTarHeader({ name: 'files/saksi.json', size: 3, mode: 0o600 })
    block[3] = (block[3] ?? 0) ^ 1
    expect(() => parseTarHeader(block)).toThrow('damaged')
  })
  it('is not written for a name that is not plain, or a size beyond 8 GB', () => {
    expect(() => printTarHeader({ name: 'a/../x', size: 1, mode: 0o600 })).toThrow(RangeError)
    expect(() => printTarHeader({ name: 'ស', size: 1, mode: 0o600 })).toThrow(RangeError)
    expect(() => printTarHeader({ name: 'x', size: 8 ** 11, mode: 0o600 })).toThrow(RangeError)
  })
})
