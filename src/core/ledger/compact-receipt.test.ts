import { ed25519 } from '@noble/curves/ed25519.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase45, toBase45 } from '../base45.ts'
import { utf8 } from '../bytes.ts'
import { sha256 } from '../hash.ts'
import { checkpointText } from './checkpoint.ts'
import { compactReceipt, expandReceipt } from './compact-receipt.ts'
import { printLeaf, stampLeaf } from './leaf.ts'
import { cosign, noteKey, printVkey, signNote } from './note.ts'
import { printReceipt, verifyReceipt } from './receipt.ts'
import { leafHash, proveInclusion, rootOf, subtreeOf } from './tree.ts'

const signer = (name: string, type: 'note' | 'cosignature') => {
  const secret = sha256(utf8(name))
  return { key: noteKey(name, ed25519.getPublicKey(secret), type), sign: (m: Uint8Array) => ed25519.sign(m, secret) }
}
const log = signer('record.example/log', 'note')
const vkey = printVkey(log.key)
const leafOf = (i: number): Uint8Array => {
  const part = sha256(utf8(String(i)))
  return stampLeaf(printLeaf({ stub: part, coded: part, sealed: part, signature: part }, false, false), BigInt(i + 1))
}
function receiptOf(index: number, size: number, witnesses: number): string {
  const hashes = Array.from({ length: size }, (_, i) => leafHash(leafOf(i)))
  const text = checkpointText({ origin: log.key.name, size, root: rootOf(hashes) })
  const lines = Array.from({ length: witnesses }, (_, i) => cosign(signer(`w${i}.example`, 'cosignature'), text, 1_790_000_000 + i))
  return printReceipt(leafOf(index), index, proveInclusion(index, size, subtreeOf(hashes)), signNote(log, text) + lines.join(''))
}

describe('Base45', () => {
  it('is RFC 9285', () => {
    expect(toBase45(utf8('AB'))).toBe('BB8')
    expect(toBase45(utf8('Hello!!'))).toBe('%69 VD92EX0')
    expect(toBase45(utf8('base-45'))).toBe('UJCLQE7W581')
    expect(fromBase45('QED8WEX0')).toEqual(utf8('ietf!'))
  })
  it('comes back whole, and refuses what is none', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => Buffer.from(fromBase45(toBase45(bytes))).equals(bytes)))
    for (const bad of ['A', 'ABCD', 'GGW', ':::', '::', 'bb8', 'BB8 ']) expect(() => fromBase45(bad)).toThrow(RangeError)
  })
})

describe('a compact receipt', () => {
  it.each([
    [0, 1, 0],
    [1, 3, 0],
    [5, 300, 1],
    [299, 300, 3],
  ])('of entry %i of %i with %i witnesses becomes the same text again, and holds', (index, size, witnesses) => {
    const text = receiptOf(index, size, witnesses)
    const payload = compactReceipt(text) as string
    expect(payload).toMatch(/^R1:[0-9A-Z $%*+\-./:]+$/)
    expect(expandReceipt(payload, vkey)).toBe(text)
    expect(verifyReceipt(payload, vkey)).toEqual(verifyReceipt(text, vkey))
    expect(verifyReceipt(payload, vkey).ok).toBe(true)
  })

  it('does not name the record or this program', () => {
    const payload = compactReceipt(receiptOf(1, 3, 0)) as string
    const bytes = Buffer.from(fromBase45(payload.slice(3))).toString('latin1')
    expect(bytes).not.toMatch(/record|saksi|witness/)
  })

  it('with any sign changed or left out is not one', () => {
    const payload = compactReceipt(receiptOf(5, 40, 1)) as string
    for (let i = 3; i < payload.length; i++) {
      const other = payload[i] === '0' ? '1' : '0'
      expect(verifyReceipt(payload.slice(0, i) + other + payload.slice(i + 1), vkey).ok).toBe(false)
      expect(verifyReceipt(payload.slice(0, i), vkey).ok).toBe(false)
    }
  })

  it('made anew with another leaf says that the key did not sign it; of another log too', () => {
    const [a, b] = [receiptOf(1, 3, 0), receiptOf(2, 3, 0)]
    expect(compactReceipt(a.replace('index 1', 'index 2'))).toBeUndefined()
    const other = printVkey(signer('other.example/log', 'note').key)
    const check = verifyReceipt(compactReceipt(b) as string, other)
    expect(check.steps.map((s) => s.ok).slice(0, 2)).toEqual([true, false])
  })
})
