/**
 * The bytes that docs/spec promises, made a second time by Node's own cryptography and by nothing of ours but the functions under test.
 */
import { createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { commitmentsOf, hashOf, leafOf, makeEntry } from '../src/core/entry/make.ts'
import { stampLeaf } from '../src/core/ledger/leaf.ts'
import type { ReturnReceived } from '../src/core/entry/kinds.ts'
import { recordKey, recordPart, sealField } from '../src/core/seal/envelope.ts'

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

it('an envelope opens by docs/spec/envelope.md alone', () => {
  const [agency, trustee, salt] = [fixed(1)(32), fixed(5)(32), fixed(2)(32)]
  const place = { agency: 'a', record: 'r', subject: 's', field: 'name', formVersion: 2, entry: 'e', author: 'unsigned:a' }
  const of = { type: 't', record: 'r', privacy: 'identity' } as const
  const parts = [recordPart(agency, salt, of), recordPart(trustee, salt, of)] as const
  const envelope = Buffer.from(sealField(recordKey(...parts, of), fixed(9)(12), 'identity', 258, place, 'សុខ'))
  expect(envelope.subarray(0, 7)).toEqual(Buffer.from([...Buffer.from('SKE2'), 1, 1, 2]))
  const part = (share: Uint8Array) => Buffer.from(hkdfSync('sha256', share, salt, 'saksi/record-part/2/t/identity/r', 32))
  const joined = Buffer.concat([part(agency), part(trustee)])
  const key = Buffer.from(hkdfSync('sha256', joined, '', 'saksi/record-key/2/t/identity/r', 32))
  const open = createDecipheriv('aes-256-gcm', key, envelope.subarray(7, 19))
  open.setAAD(Buffer.concat([envelope.subarray(0, 7), Buffer.from('["saksi/envelope/2","a","r","s","name",2,"e","unsigned:a"]')]))
  open.setAuthTag(envelope.subarray(-16))
  const plain = Buffer.concat([open.update(envelope.subarray(19, -16)), open.final()])
  expect(plain).toHaveLength(64)
  expect(plain.subarray(2, 2 + plain.readUInt16BE(0)).toString('utf8')).toBe('សុខ')
})
