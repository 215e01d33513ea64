import { describe, expect, it } from 'vitest'
import { printSignature } from '../ledger/signature.ts'
import { keysOf } from '../own-page/code.ts'
import { ownSigner } from '../own-page/own-key.ts'
import { judgeOwnLook, ownLookHash, printOwnLook, readOwnLook, sayOwnLook, type OwnLook } from './own-look.ts'
import { readOwnTold } from './looks.ts'
import { OwnPages, withPages, type RowSigners } from './own-pages.ts'

const NOW = Date.UTC(2026, 10, 30) / 1000
const RECORD = 'ab'.repeat(16)
const her = ownSigner((await keysOf('ABCDEFGH23456789', 'lotus')).seed)
const guesser = ownSigner((await keysOf('ABCDEFGH23456789', 'lotos')).seed)
const asked = { asker: 'c'.repeat(32), purpose: 'protection', agency: 'mosavy' } as const
const keyed = (key: string, until = '2026-12-31') => ({ kind: 'page.keyed', ...asked, key, record: RECORD, until }) as const

function pages(until?: string): OwnPages {
  const all = new OwnPages()
  all.take(keyed(her.publicKey, until), 'mosavy')
  return all
}
const look: OwnLook = { credential: her.credential, at: NOW, records: [RECORD] }
const bodyOf = async (asks: OwnLook = look, vault = 'trustee', signer = her): Promise<string> =>
  printOwnLook(asks, printSignature(await signer.sign(ownLookHash(vault, asks))))
const judge = (body: string, of = pages(), now = NOW) => {
  const asks = readOwnLook(body)
  return asks && judgeOwnLook(asks, { pages: of, vault: 'trustee', now })
}

describe('who asks by the key of a page', () => {
  it('is told of its body’s records, now, and at the vault that it asks', async () => {
    expect(judge(await bodyOf())).toBe('mosavy')
    for (const now of [NOW - 601, NOW + 601]) expect(judge(await bodyOf(), pages(), now)).toBeUndefined()
    expect(judge(await bodyOf(look, 'another'))).toBeUndefined()
    expect(judge(await bodyOf(), pages('2026-11-29'))).toBeUndefined()
    expect(judge(await bodyOf(), pages('2026-11-30'))).toBeDefined()
  })
  it('is told nothing with another word, in another’s name, or of what it did not sign', async () => {
    expect(judge(await bodyOf({ ...look, credential: guesser.credential }, 'trustee', guesser))).toBeUndefined()
    expect(judge(await bodyOf(look, 'trustee', guesser))).toBeUndefined()
    const said = JSON.parse(await bodyOf()) as object
    for (const change of [
      { records: ['cd'.repeat(16)] },
      { at: NOW + 1 },
      { records: [] },
      { records: Array(101).fill(RECORD) },
      { more: 1 },
      { format: 'x' },
      { signature: 7 },
    ])
      expect(judge(JSON.stringify({ ...said, ...change })), JSON.stringify(change)).toBeUndefined()
    for (const nothing of ['', '{', '[]', 'null']) expect(judge(nothing)).toBeUndefined()
  })
  it('is answered as long as whoever has no page, and reads of that answer that it says nothing', () => {
    const looks = Array.from({ length: 20 }, (_, i) => ({
      record: RECORD,
      agency: 'ngo-coalition',
      month: `2026-${String((i % 12) + 1).padStart(2, '0')}`,
    }))
    const said = [undefined, { looks: [], stopped: 0 }, { looks, stopped: 1 }].map((told) => sayOwnLook(her, told))
    expect(new Set(said.map((s) => JSON.stringify(s).length)).size).toBe(1)
    expect(said.map(readOwnTold)).toEqual([undefined, { looks: [], stopped: 0 }, { looks, stopped: 1 }])
  })
  it('is told nothing once its body has ended it, in whichever order that came; and no other body ends it or takes it over', async () => {
    const end = { kind: 'page.unkeyed', ...asked, key: her.publicKey } as const
    const [others, early] = [pages(), new OwnPages()]
    others.take({ ...end, agency: 'ngo-coalition' }, 'ngo-coalition')
    others.take({ ...keyed(her.publicKey), agency: 'ngo-coalition' }, 'ngo-coalition')
    expect(judge(await bodyOf(), others)).toBe('mosavy')
    early.take(end, 'mosavy')
    early.take(keyed(her.publicKey), 'mosavy')
    expect(judge(await bodyOf(), early)).toBeUndefined()
  })
})

it('a key that is an enrolled device’s is judged as that device, whoever names it a page’s', async () => {
  const revoked: RowSigners = { cardOf: () => undefined, checkSignature: () => 'signature.unknown-credential' }
  const hash = new Uint8Array(32)
  const signature = await her.sign(hash)
  expect(withPages(revoked, pages()).checkSignature(signature, hash)).toBeUndefined()
  expect(withPages(revoked, pages()).checkSignature(await guesser.sign(hash), hash)).toBe('signature.unknown-credential')
  const device = { ...pages().pageOf(her.credential)?.card, isRevoked: true } as ReturnType<RowSigners['cardOf']>
  const enrolled: RowSigners = { cardOf: () => device, checkSignature: () => 'signature.revoked-credential' }
  expect(withPages(enrolled, pages()).checkSignature(signature, hash)).toBe('signature.revoked-credential')
})
