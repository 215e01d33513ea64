/**
 * The bytes that docs/spec promises, made a second time by Node's own cryptography and by nothing of ours but the functions under test.
 */
import { createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { commitmentsOf, hashOf, leafOf, makeEntry } from '../../src/core/entry/make.ts'
import { stampLeaf } from '../../src/core/ledger/leaf.ts'
import type { ReturnReceived } from '../../src/core/entry/kinds/return-received.ts'
import { recordKey, recordPart, sealField } from '../../src/core/seal/envelope.ts'
import { trusteeParts } from '../../src/core/seal/join.ts'
import { sharesAt, THREE_TRUSTEES, type TrusteeSide } from '../../src/core/seal/sides.ts'

const fixed = (seed: number) => (n: number) => Uint8Array.from({ length: n }, (_, i) => (seed + i * 7) % 256)
const sha256 = (label: string, ...parts: Uint8Array[]) => createHash('sha256').update(`${label}\n`).update(Buffer.concat(parts)).digest()

const body: ReturnReceived = { kind: 'return.received', form: 'f', formVersion: 1, batch: 'b', rows: 0, root: 'r', slots: [] }
const entry = makeEntry({ id: 'e', agency: 'a', author: 'unsigned:a' }, body, { b: 1, a: 'ក' }, {}, fixed(3))

it('an entry and its leaf are the bytes of docs/spec/entry.md', () => {
  expect(entry.coded).toBe('{"a":"ក","b":1}')
  const part = (name: 'stub' | 'coded' | 'sealed' | 'signature', text: string) =>
    createHmac('sha256', Buffer.from(entry.salts[name], 'base64url')).update(`saksi/part/${name}/1\n`).update(text, 'utf8').digest()
  const parts = [part('stub', entry.stub), part('coded', entry.coded), part('sealed', entry.sealed)]
  const commitments = commitmentsOf(entry)
  expect(Buffer.from(hashOf(commitments))).toEqual(sha256('saksi/entry/1', ...parts))
  const leaf = Buffer.from(leafOf(commitments, 'return.received', false))
  const commitment = sha256('saksi/leaf/1', ...parts, part('signature', ''))
  expect(leaf).toEqual(Buffer.concat([Buffer.from('SKS1'), Buffer.alloc(8), commitment, Buffer.alloc(20)]))
  const recorded = Buffer.alloc(8)
  recorded.writeBigUInt64BE(1_700_000_000_000_001n)
  const stamped = Buffer.from(stampLeaf(leaf, 1_700_000_000_000_001n))
  expect(stamped).toEqual(Buffer.concat([Buffer.from('SKS1'), Buffer.alloc(8), commitment, recorded, Buffer.alloc(12)]))
})

/** Opens with the key that the specification makes, by Node's own primitives. */
function openBySpec(envelope: Buffer, key: Buffer, version: 2 | 3): string {
  const open = createDecipheriv('aes-256-gcm', key, envelope.subarray(7, 19))
  open.setAAD(Buffer.concat([envelope.subarray(0, 7), Buffer.from(`["saksi/envelope/${version}","a","r","s","name",2,"e","unsigned:a"]`)]))
  open.setAuthTag(envelope.subarray(-16))
  const plain = Buffer.concat([open.update(envelope.subarray(19, -16)), open.final()])
  expect(plain).toHaveLength(64)
  return plain.subarray(2, 2 + plain.readUInt16BE(0)).toString('utf8')
}
const PLACE = { agency: 'a', record: 'r', subject: 's', field: 'name', formVersion: 2, entry: 'e', author: 'unsigned:a' }
const OF = { type: 't', record: 'r', privacy: 'identity' } as const
const partBySpec = (share: Uint8Array, salt: Uint8Array) =>
  Buffer.from(hkdfSync('sha256', share, salt, 'saksi/record-part/2/t/identity/r', 32))

it('an envelope opens by docs/spec/envelope.md alone', () => {
  const [agency, trustee, salt] = [fixed(1)(32), fixed(5)(32), fixed(2)(32)]
  const parts = [recordPart(agency, salt, OF), recordPart(trustee, salt, OF)] as const
  const head = { privacy: 'identity', epoch: 258, trustees: 1 } as const
  const envelope = Buffer.from(sealField(recordKey(...parts, OF), fixed(9)(12), head, PLACE, 'សុខ'))
  expect(envelope.subarray(0, 7)).toEqual(Buffer.from([...Buffer.from('SKE2'), 1, 1, 2]))
  const joined = Buffer.concat([partBySpec(agency, salt), partBySpec(trustee, salt)])
  const key = Buffer.from(hkdfSync('sha256', joined, '', 'saksi/record-key/2/t/identity/r', 32))
  expect(openBySpec(envelope, key, 2)).toBe('សុខ')
})

it('an envelope of a trustee that is three parties opens by docs/spec/envelope.md alone, with what any two of them give', () => {
  const [agency, own] = [fixed(1)(32), fixed(2)(32)]
  const [shares, salts] = [
    [fixed(5)(32), fixed(6)(32), fixed(7)(32)],
    [fixed(8)(32), fixed(10)(32), fixed(11)(32)],
  ]
  const parts = shares.map((share, i) => partBySpec(share, salts[i] as Uint8Array))
  const key = Buffer.from(hkdfSync('sha256', Buffer.concat([partBySpec(agency, own), ...parts]), '', 'saksi/record-key/3/t/identity/r', 32))
  const envelope = Buffer.from(sealField(key, fixed(9)(12), { privacy: 'identity', epoch: 1, trustees: 3 }, PLACE, 'សុខ'))
  expect(envelope.subarray(0, 7)).toEqual(Buffer.from([...Buffer.from('SKE3'), 1, 0, 1]))
  expect(openBySpec(envelope, key, 3)).toBe('សុខ')
  const given = (side: TrusteeSide) => {
    const [shared, salted] = [shares, salts].map((all) => Buffer.concat(sharesAt(side).map((n) => all[n] as Uint8Array)))
    return [side, recordPart(shared as Uint8Array, salted as Uint8Array, OF)] as const
  }
  for (const away of THREE_TRUSTEES) {
    const [whole] = trusteeParts(new Map(THREE_TRUSTEES.filter((side) => side !== away).map(given)))
    expect(recordKey(recordPart(agency, own, OF), whole?.part ?? fixed(0)(96), OF), away).toEqual(new Uint8Array(key))
  }
})
