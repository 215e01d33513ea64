import { describe, expect, it } from 'vitest'
import { toHex, utf8 } from '../bytes.ts'
import { commitPart, entryHash, LEAF_BYTES, parseLeaf, PART_NAMES, printLeaf, stampLeaf, type Commitments } from './leaf.ts'

const salt = new Uint8Array(32).fill(1)
const make = (signature: string): Commitments => ({
  stub: commitPart('stub', salt, utf8('{}')),
  coded: commitPart('coded', salt, utf8('{}')),
  sealed: commitPart('sealed', salt, utf8('{}')),
  signature: commitPart('signature', salt, utf8(signature)),
})
const commitments = make('')

describe('a leaf', () => {
  it('is 64 bytes whatever it stands for, and says only its class and whether it was signed', () => {
    for (const [isPolicy, isSigned] of [
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ] as const) {
      const leaf = printLeaf(commitments, isPolicy, isSigned)
      expect(leaf).toHaveLength(LEAF_BYTES)
      expect(parseLeaf(leaf)).toMatchObject({ isPolicy, isSigned })
      expect(toHex(leaf.subarray(6, 12)) + toHex(leaf.subarray(44))).toBe('00'.repeat(26))
    }
  })
  it('is no leaf with another magic or another length', () => {
    const leaf = printLeaf(commitments, false, false)
    expect(parseLeaf(leaf.subarray(0, 63))).toBeUndefined()
    expect(parseLeaf(Uint8Array.from([...leaf, 0]))).toBeUndefined()
    expect(parseLeaf(Uint8Array.from(leaf, (b, i) => (i === 3 ? b ^ 1 : b)))).toBeUndefined()
  })
  it('holds the server’s time in bytes 44 to 51, and the leaf before it stays as it was', () => {
    const leaf = printLeaf(commitments, false, false)
    const before = toHex(leaf)
    const stamped = stampLeaf(leaf, 0x0102030405060708n)
    expect(toHex(stamped.subarray(44, 52))).toBe('0102030405060708')
    expect(toHex(stamped.subarray(0, 44)) + toHex(stamped.subarray(52))).toBe(before.slice(0, 88) + before.slice(104))
    expect(toHex(leaf)).toBe(before)
  })
})

describe('a commitment', () => {
  it('made for one part is worthless as another, and under another salt', () => {
    expect(new Set(PART_NAMES.map((name) => toHex(commitPart(name, salt, utf8('{}'))))).size).toBe(4)
    expect(toHex(commitPart('stub', new Uint8Array(32), utf8('{}')))).not.toBe(toHex(commitments.stub))
  })
  it('to the signature moves the leaf and not what the author signs', () => {
    const signed = make('a signature')
    expect(toHex(entryHash(signed))).toBe(toHex(entryHash(commitments)))
    expect(toHex(printLeaf(signed, false, true).subarray(12, 44))).not.toBe(toHex(printLeaf(commitments, false, true).subarray(12, 44)))
  })
  it('to each of the three other parts moves what the author signs', () => {
    for (const name of ['stub', 'coded', 'sealed'] as const) {
      const changed = { ...commitments, [name]: commitPart(name, salt, utf8('{ }')) }
      expect(toHex(entryHash(changed)), name).not.toBe(toHex(entryHash(commitments)))
    }
  })
})
