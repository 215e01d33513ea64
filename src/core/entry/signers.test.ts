import { describe, expect, it } from 'vitest'
import { ed25519 } from '@noble/curves/ed25519.js'
import { concat, toBase64Url, utf8 } from '../bytes.ts'
import { sha256 } from '../hash.ts'
import { credentialId } from '../ledger/credential-id.ts'
import { printSignature, signedMessage, type RawSignature } from '../ledger/signature.ts'
import { proveInclusion, rootOf, subtreeOf } from '../ledger/tree.ts'
import type { CredentialCard, CredentialRole } from './credential-card.ts'
import type { EntryBody, Stub } from './kinds.ts'
import { enrolmentAdopted } from './kinds/policy-adopted.ts'
import { Signers, type Signed } from './signers.ts'

type Person = { readonly card: CredentialCard; sign(hash: Uint8Array): RawSignature }
function person(seed: number, agency: string, roles: readonly CredentialRole[]): Person {
  const secret = sha256(Uint8Array.of(seed))
  const publicKey = ed25519.getPublicKey(secret)
  const credential = credentialId('ed25519', publicKey)
  const key = { alg: 'ed25519', publicKey: toBase64Url(publicKey), protection: 'software', rp: null } as const
  return {
    card: { credential, person: credential, agency, roles, ...key },
    sign: (hash) => ({ form: 'raw', alg: 'ed25519', credential, sig: toBase64Url(ed25519.sign(signedMessage(hash), secret)) }),
  }
}
const [anna, bo] = [person(1, 'bell', ['registrar']), person(2, 'owl', ['registrar'])]
const [head, clerk, stranger] = [person(3, 'bell', ['head']), person(4, 'bell', ['clerk']), person(5, 'owl', ['head'])]

let n = 0
const stubOf = (body: EntryBody, author: string, agency = 'bell'): Stub => ({
  v: 1,
  id: `00000000-0000-4000-8000-${String(n++).padStart(12, '0')}`,
  agency,
  author,
  ...body,
})
/** Signed by these people, in their order; the first is the author. */
function signed(body: EntryBody, by: readonly Person[], agency = 'bell', author = by[0]?.card.credential ?? ''): Signed {
  const stub = stubOf(body, author, agency)
  const hash = sha256(utf8(JSON.stringify(stub)))
  const of = by.map((p) => p.sign(hash))
  return { stub, hash, signature: printSignature(of.length === 1 ? (of[0] as RawSignature) : { form: 'joint', of }) }
}
const unsigned = (body: EntryBody, author = 'unsigned:bell'): Signed => ({
  stub: stubOf(body, author),
  hash: sha256(utf8('x')),
  signature: null,
})
const created = (demo: boolean) => unsigned({ kind: 'installation.created', country: 't', demo, origin: 'o' }, 'unsigned:saksi')
const ceremony = (by: readonly Person[] = [anna, bo]) => signed({ kind: 'registrars.enrolled', cards: by.map((p) => p.card) }, by, 'saksi')
const enrol = (who: Person, by: readonly Person[] = [anna, bo]) =>
  signed({ kind: 'credential.enrolled', card: who.card, approvedBy: by.map((p) => p.card.credential) }, by, 'saksi')
const nil = { kind: 'return.nil', form: 'f', formVersion: 1, slots: [['o', '2023']], waiting: false } as const

/** A demo in which head, clerk and stranger are enrolled. */
function running(): Signers {
  const signers = new Signers()
  for (const entry of [created(true), ceremony(), enrol(head), enrol(clerk), enrol(stranger)]) expect(signers.step(entry)).toEqual([])
  return signers
}

describe('the ceremony', () => {
  const after = (entry: Signed, demo = true): unknown => {
    const signers = new Signers()
    signers.step(created(demo))
    return signers.check(entry)
  }
  it('enrols two registrars of two agencies, who both sign it', () => expect(after(ceremony())).toBeUndefined())
  it('takes no software key where it is no demo', () => expect(after(ceremony(), false)).toBe('signature.software-key'))
  it('takes no two of one agency', () => expect(after(ceremony([anna, person(9, 'bell', ['registrar'])]))).toBe('signature.approvers'))
  it('takes nobody who is no registrar', () => expect(after(ceremony([anna, stranger]))).toBe('signature.role'))
  it('takes no id that its key does not have', () => {
    const false_ = { ...bo, card: { ...bo.card, credential: 'ab'.repeat(16) } }
    expect(after(ceremony([anna, false_]))).toBe('signature.role')
  })
  it('takes no card whose owner did not sign', () => {
    const entry = ceremony()
    const once = printSignature(anna.sign(entry.hash))
    expect(after({ ...entry, signature: once })).toBe('signature.other-author')
    expect(after({ ...entry, signature: printSignature({ form: 'joint', of: [anna.sign(entry.hash), stranger.sign(entry.hash)] }) })).toBe(
      'signature.approvers',
    )
  })
  it('is held once', () =>
    expect(running().check(ceremony([person(7, 'x', ['registrar']), person(8, 'y', ['registrar'])]))).toBe('signature.second-ceremony'))
})

describe('an enrolment', () => {
  const late = person(6, 'bell', ['clerk'])
  it('is approved by two registrars', () => expect(running().check(enrol(late))).toBeUndefined())
  it('is not by one of them alone, nor by one of them twice', () => {
    expect(running().check(enrol(late, [anna]))).toBe('signature.approvers')
    expect(running().check(enrol(late, [anna, anna]))).toBe('signature.approvers')
  })
  it('is not by people who are no registrars', () => expect(running().check(enrol(late, [head, stranger]))).toBe('signature.role'))
  it('is not where the stub names others than who signed', () => {
    const entry = signed(
      { kind: 'credential.enrolled', card: late.card, approvedBy: [anna.card.credential, head.card.credential] },
      [anna, bo],
      'saksi',
    )
    expect(running().check(entry)).toBe('signature.approvers')
  })
  it('does not put a second key under a known id', () => expect(running().check(enrol(head))).toBe('signature.unknown-credential'))
  describe('of a registrar’s own second device', () => {
    const third = person(12, 'clay', ['registrar'])
    const second = person(13, 'bell', ['registrar'])
    const hers = { ...second, card: { ...second.card, person: anna.card.person } }
    const withThird = (...before: readonly Signed[]): Signers => {
      const signers = running()
      for (const entry of [...before, enrol(third)]) expect(signers.step(entry)).toEqual([])
      return signers
    }
    const adopted = unsigned(enrolmentAdopted, 'unsigned:saksi')
    it('is signed by two others, from where the log has adopted that; what stands before keeps its validity', () => {
      // A log of a time before: the same entry holds, and goes on holding when the rule comes after it.
      const old = withThird()
      expect(old.step(enrol(hers))).toEqual([])
      expect(old.step(adopted)).toEqual([])
      expect(old.cardOf(hers.card.credential)?.isRevoked).toBe(false)
      for (const by of [
        [anna, bo],
        [bo, anna],
      ])
        expect(withThird(adopted).check(enrol(hers, by))).toBe('signature.approvers')
      expect(withThird(adopted).check(enrol(hers, [bo, third]))).toBeUndefined()
      // A fold that begins from a table is told what the log adopted before.
      const known = [anna, bo, third].map((p) => ({ ...p.card, isRevoked: false }))
      expect([new Signers(true, known), new Signers(true, known, ['enrolment'])].map((s) => s.check(enrol(hers)))).toEqual([
        undefined,
        'signature.approvers',
      ])
    })
    it('needs the other one where there are two in all', () => {
      const signers = running()
      signers.step(adopted)
      expect(signers.check(enrol(hers))).toBeUndefined()
    })
  })
  it('takes no software key where it is no demo, even signed by devices', () => {
    const known = [anna, bo].map((p) => ({ ...p.card, isRevoked: false }))
    expect(new Signers(false, known).check(enrol(late))).toBe('signature.software-key')
  })
})

describe('an act', () => {
  it('signed by the head of the office stands', () => expect(running().check(signed(nil, [head]))).toBeUndefined())
  it.each([
    ['unsigned', 'signature.missing', unsigned(nil)],
    ['unsigned in the name of the head', 'signature.missing', unsigned(nil, head.card.credential)],
    ['signed by a clerk', 'signature.role', signed(nil, [clerk])],
    ['signed by another agency’s head', 'signature.other-agency', signed(nil, [stranger])],
    ['signed by nobody known', 'signature.unknown-credential', signed(nil, [person(6, 'bell', ['head'])])],
    ['signed by one, said by another', 'signature.other-author', signed(nil, [clerk], 'bell', head.card.credential)],
    ['signed twice', 'signature.unreadable', signed(nil, [head, clerk])],
    ['with the signature of another entry', 'signature.forged', { ...signed(nil, [head]), signature: signed(nil, [head]).signature }],
    ['with a signature that is none', 'signature.unreadable', { ...signed(nil, [head]), signature: 'Wump Nobody' }],
    ['that waits, and is signed', 'signature.other-author', signed({ ...nil, waiting: true }, [head])],
  ] as const)('%s does not', (_, fault, entry) => {
    expect(running().check(entry)).toBe(fault)
  })
  it('that waits for its signature is taken unsigned', () => expect(running().check(unsigned({ ...nil, waiting: true }))).toBeUndefined())
  it('of the installation’s own is never signed', () => {
    const padded = signed({ kind: 'log.padded', noise: 'ef'.repeat(32) }, [head])
    expect(running().check(padded)).toBe('signature.other-author')
  })
  it('signed by a software key does not stand where it is no demo', () => {
    const known = [head].map((p) => ({ ...p.card, isRevoked: false }))
    expect(new Signers(false, known).check(signed(nil, [head]))).toBe('signature.software-key')
  })
  it('of a revoked key does not stand, and what it signed before does', () => {
    const signers = running()
    expect(signers.step(signed(nil, [head]))).toEqual([])
    const revoked = { kind: 'credential.revoked', credential: head.card.credential, reason: 'lost' } as const
    expect(signers.check(signed(revoked, [clerk], 'saksi'))).toBe('signature.role')
    expect(signers.step(signed(revoked, [bo], 'saksi'))).toEqual([])
    expect(signers.step(signed(nil, [head]))).toEqual(['signature.revoked-credential'])
  })
})

describe('a file of rows, signed once', () => {
  const rows = ['a', 'b', 'c'].map((record) => ({ record, hash: sha256(utf8(record)) }))
  const hashes = rows.map((r) => r.hash)
  const root = [...rootOf(hashes)].map((b) => b.toString(16).padStart(2, '0')).join('')
  const received = { kind: 'return.received', form: 'f', formVersion: 1, batch: 'b', rows: 3, root, slots: [] } as const
  const rowOf = (entry: string, i: number, author = clerk.card.credential): Signed => {
    const body = {
      kind: 'record.version',
      type: 't',
      form: 'f',
      formVersion: 1,
      batch: 'b',
      record: 'r',
      replaces: 'latest',
      values: {},
    } as const
    const path = toBase64Url(concat(...proveInclusion(i, 3, subtreeOf(hashes))))
    return {
      stub: stubOf(body, author),
      hash: hashes[i] as Uint8Array,
      signature: printSignature({ form: 'row', return: entry, index: i, size: 3, path }),
    }
  }
  it('covers each of its rows, and no row of another hash, file or author', () => {
    const signers = running()
    const top = signed(received, [clerk])
    expect(signers.step(top)).toEqual([])
    for (const i of [0, 1, 2]) expect(signers.check(rowOf(top.stub.id, i))).toBeUndefined()
    expect(signers.check({ ...rowOf(top.stub.id, 0), hash: sha256(utf8('z')) })).toBe('signature.path')
    expect(signers.check(rowOf('00000000-0000-4000-9000-000000000000', 0))).toBe('signature.path')
    expect(signers.check(rowOf(top.stub.id, 0, head.card.credential))).toBe('signature.other-author')
    expect(signers.check({ ...rowOf(top.stub.id, 0), signature: null })).toBe('signature.missing')
  })
})

describe('a return that came unsigned', () => {
  const root = 'ef'.repeat(32)
  const received = { kind: 'return.received', form: 'f', formVersion: 1, batch: 'b', rows: 3, root, slots: [] } as const
  const came = (): { signers: Signers; id: string } => {
    const signers = running()
    const top = unsigned(received)
    expect(signers.step(top)).toEqual([])
    return { signers, id: top.stub.id }
  }
  const sign = (id: string, change: object = {}) => ({ kind: 'return.countersigned', return: id, root, ...change }) as const
  it('is signed afterwards by a person of its own agency, whole and once', () => {
    const { signers, id } = came()
    expect(signers.unsignedReturns).toBe(1)
    expect(signers.step(signed(sign(id), [clerk]))).toEqual([])
    expect(signers.unsignedReturns).toBe(0)
    expect(signers.check(signed(sign(id), [head]))).toBe('signature.signed-already')
  })
  it('is so signed by a fold that was told of it, and by none that was not', () => {
    const { id } = came()
    const known = [head].map((p) => ({ ...p.card, isRevoked: false }))
    const late = new Signers(true, known)
    const entry = signed(sign(id), [head])
    expect(late.check(entry)).toBe('signature.no-return')
    late.recall({ ...stubOf(received, 'unsigned:bell'), id })
    expect(late.check(entry)).toBeUndefined()
  })
  it.each([
    ['over another root', 'signature.other-root', [clerk], { root: 'ab'.repeat(32) }, 'bell'],
    ['of another number', 'signature.no-return', [clerk], { return: '00000000-0000-4000-9000-000000000000' }, 'bell'],
    ['by another agency, in its own name', 'signature.no-return', [stranger], {}, 'owl'],
    ['by another agency, in this one’s name', 'signature.other-agency', [stranger], {}, 'bell'],
    ['by a registrar', 'signature.role', [anna], {}, 'bell'],
  ] as const)('is not signed %s', (_, fault, by, change, agency) => {
    const { signers, id } = came()
    expect(signers.check(signed(sign(id, change), by, agency))).toBe(fault)
  })
  it('is not signed by nobody, and one that was signed when it came needs no second signature', () => {
    const { signers, id } = came()
    expect(signers.check(unsigned(sign(id)))).toBe('signature.missing')
    const top = signed(received, [clerk])
    expect(signers.step(top)).toEqual([])
    expect(signers.unsignedReturns).toBe(1)
    expect(signers.check(signed(sign(top.stub.id), [head]))).toBe('signature.signed-already')
  })
})

describe('where registrars of two agencies are no longer there', () => {
  const watcher = person(20, 'hill', ['oversight'])
  const [seat, second] = [person(21, 'hill', ['registrar']), person(22, 'bell', ['registrar'])]
  const revoke = (who: Person, by: Person) =>
    signed({ kind: 'credential.revoked', credential: who.card.credential, reason: 'lost' }, [by], 'saksi')
  /** Of two registrars one is gone: her device was lost, and oversight ended it. */
  function orphaned(): Signers {
    const signers = running()
    for (const entry of [enrol(watcher), revoke(bo, watcher)]) expect(signers.step(entry)).toEqual([])
    return signers
  }
  it('a head and one of oversight, of two agencies, seat new ones, who then enrol as ever', () => {
    const signers = orphaned()
    const clerk2 = person(23, 'bell', ['clerk'])
    expect(signers.check(enrol(clerk2, [anna, bo]))).toBe('signature.revoked-credential')
    for (const entry of [enrol(seat, [head, watcher]), enrol(clerk2, [anna, seat])]) expect(signers.step(entry)).toEqual([])
  })
  it('they seat nobody while two of two agencies are there, before and afterwards', () => {
    const signers = running()
    expect(signers.step(enrol(watcher))).toEqual([])
    expect(signers.check(enrol(seat, [head, watcher]))).toBe('signature.role')
    const after = orphaned()
    expect(after.step(enrol(seat, [head, watcher]))).toEqual([])
    expect(after.check(enrol(second, [head, watcher]))).toBe('signature.role')
  })
  it('they give no other right by it, not even beside the seat', () => {
    for (const roles of [['clerk'], ['registrar', 'oversight'], ['oversight'], ['caseworker']] as const)
      expect(orphaned().check(enrol(person(24, 'bell', roles), [head, watcher]))).toBe('signature.role')
  })
  it('two heads do not, nor oversight with its own, nor one person, nor a clerk', () => {
    const signers = orphaned()
    const own = person(25, 'hill', ['head'])
    // Nobody can be enrolled beside them now, so they were before.
    const known = new Signers(
      true,
      [anna, head, clerk, stranger, watcher, own].map((p) => ({ ...p.card, isRevoked: false })),
    )
    for (const by of [
      [head, stranger],
      [own, watcher],
      [watcher, watcher],
      [clerk, watcher],
      [anna, watcher],
    ] as const)
      expect(known.check(enrol(seat, by))).toMatch(/^signature\.(?:role|approvers)$/)
    expect(signers.check(enrol(seat, [head, watcher]))).toBeUndefined()
  })
  it('oversight ends a registrar’s device, and nobody else’s', () => {
    const signers = running()
    signers.step(enrol(watcher))
    expect(signers.check(revoke(bo, watcher))).toBeUndefined()
    for (const who of [head, clerk, stranger]) expect(signers.check(revoke(who, watcher))).toBe('signature.role')
    expect(signers.check(revoke(bo, head))).toBe('signature.role')
  })
})
