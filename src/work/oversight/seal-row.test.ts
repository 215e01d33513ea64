import { ed25519 } from '@noble/curves/ed25519.js'
import { describe, expect, it } from 'vitest'
import { hpke, makeVaultKeys } from '../../outside/hpke/hpke.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { fromBase64Url, toBase64Url } from '../../core/bytes.ts'
import { checkRow } from '../../core/entry/check-act.ts'
import { isFault } from '../../core/entry/check.ts'
import { OVERSIGHT_KINDS, type OversightAct } from '../../core/entry/oversight-acts.ts'
import { credentialId } from '../../core/ledger/credential-id.ts'
import { signedMessage, verifyKeySignature } from '../../core/ledger/signature.ts'
import { ROW_BYTES } from '../../core/seal/oversight-row.ts'
import { readAct } from '../../core/entry/read-act.ts'
import { isForOversight, openAct, sealAct } from './seal-row.ts'

const vault = await makeVaultKeys()
const to = { epoch: 1, publicKey: toBase64Url(vault.publicKey) }
const secret = nodeRandom.bytes(32)
const publicKey = ed25519.getPublicKey(secret)
const credential = credentialId('ed25519', publicKey)
const signer = {
  credential,
  sign: async (hash: Uint8Array) =>
    ({ form: 'raw', alg: 'ed25519', credential, sig: toBase64Url(ed25519.sign(signedMessage(hash), secret)) }) as const,
}
const token = 'ab'.repeat(16)
const grant = '00010203-0405-4607-8809-0a0b0c0d0e0f'
const asked = { agency: 'bell', asker: credential, purpose: 'protection' } as const
const ACTS: { readonly [K in OversightAct['kind']]: Extract<OversightAct, { kind: K }> } = {
  'identity.opening': {
    ...asked,
    kind: 'identity.opening',
    record: token,
    fields: ['name', 'birth_day'],
    key: to.publicKey,
    size: 12,
    root: 'ef'.repeat(32),
    emergency: false,
  },
  'opening.approved': { ...asked, kind: 'opening.approved', opening: grant, asked: token + token },
  'opening.reviewed': { ...asked, kind: 'opening.reviewed', opening: grant },
  'agency.frozen': { ...asked, kind: 'agency.frozen', of: 'owl' },
  'agency.released': { ...asked, kind: 'agency.released', of: 'owl' },
  'person.released': { ...asked, kind: 'person.released', person: token },
  'identity.search': { ...asked, kind: 'identity.search', tokens: Array.from({ length: 12 }, () => token), elsewhere: token + token },
  'grant.given': { ...asked, kind: 'grant.given', grant, record: token, to: 'owl', until: '2027-01-01' },
  'grant.revoked': { ...asked, kind: 'grant.revoked', grant },
  'sharing.stopped': { ...asked, kind: 'sharing.stopped', records: Array.from({ length: 12 }, () => token) },
  'sharing.resumed': { ...asked, kind: 'sharing.resumed', records: Array.from({ length: 12 }, () => token) },
  'page.keyed': { ...asked, kind: 'page.keyed', key: to.publicKey, record: token, until: '2027-01-01' },
  'page.unkeyed': { ...asked, kind: 'page.unkeyed', key: to.publicKey },
  'records.closed': { ...asked, kind: 'records.closed', person: token, records: Array.from({ length: 12 }, () => token) },
  'records.reopened': { ...asked, kind: 'records.reopened', person: token, records: [token] },
  'plan.unsealing': { ...asked, kind: 'plan.unsealing', value: token + token, until: '2027-01-01', reason: 'danger-to-life' },
  'plan.extension': { ...asked, kind: 'plan.extension', value: token + token, until: '2027-01-01', reason: 'people-still-at-risk' },
}
const sealOf = (act: OversightAct) => sealAct(act, to, signer, { random: nodeRandom, hpke })
const rowOf = (parts: { sealed: string }): Uint8Array => fromBase64Url((JSON.parse(parts.sealed) as { row: string }).row)

describe.each(OVERSIGHT_KINDS)('%s', (kind) => {
  it('is read by the oversight body, and by a vault that was given the row’s key', async () => {
    const { parts, rowKey } = await sealOf(ACTS[kind])
    const opened = await openAct(parts.id, 1, rowOf(parts), vault.privateKey, hpke)
    expect(opened.act).toEqual(ACTS[kind])
    expect(readAct(parts.id, rowOf(parts), rowKey)).toEqual(opened)
    expect(verifyKeySignature(opened.signature, opened.hash, { alg: 'ed25519', publicKey, protection: 'software', rp: null })).toBe(true)
  })
})

it('all of them look the same but for random bytes: one stub, one size, nothing beside', async () => {
  const made = await Promise.all(OVERSIGHT_KINDS.map((kind) => sealOf(ACTS[kind])))
  const seen = made.map(({ parts }) => ({
    ...parts,
    id: '',
    stub: parts.stub.replace(parts.id, ''),
    sealed: parts.sealed.length,
    salts: '',
  }))
  for (const s of seen) expect(s).toEqual(seen[0])
  for (const { parts } of made) {
    expect(rowOf(parts)).toHaveLength(ROW_BYTES)
    expect([parts.coded, parts.signature]).toEqual(['{}', null])
    expect(isFault(checkRow(parts, 1))).toBe(false)
  }
  // Beyond the constant header no position of the bytes is the same in all of many rows of one kind, nor of two.
  const rows = (
    await Promise.all(
      Array.from({ length: 24 }, (_, i) => sealOf(ACTS[OVERSIGHT_KINDS[i % OVERSIGHT_KINDS.length] as OversightAct['kind']])),
    )
  ).map(({ parts }) => rowOf(parts))
  const constant = Array.from({ length: ROW_BYTES }, (_, at) => at).filter((at) => rows.every((r) => r[at] === rows[0]?.[at]))
  expect(constant).toEqual([0, 1, 2, 3, 4, 5])
})

it('shows a vault whether oversight can read it: sealed to another, or to nobody, it is told apart', async () => {
  const act = ACTS['identity.opening']
  const other = { epoch: 1, publicKey: toBase64Url((await makeVaultKeys()).publicKey) }
  const own = await sealOf(act)
  const ofOther = await sealAct(act, other, signer, { random: nodeRandom, hpke })
  const nobody = rowOf(own.parts)
  nobody[100] = (nobody[100] ?? 0) ^ 1
  expect(await isForOversight(own.parts.id, rowOf(own.parts), own.rowKey, to, hpke)).toBe(true)
  expect(await isForOversight(ofOther.parts.id, rowOf(ofOther.parts), ofOther.rowKey, to, hpke)).toBe(false)
  expect(await isForOversight(own.parts.id, nobody, own.rowKey, to, hpke)).toBe(false)
  expect(await isForOversight(own.parts.id, rowOf(own.parts), own.rowKey, { ...to, epoch: 2 }, hpke)).toBe(false)
})

it('says nothing of an act in clear', async () => {
  const text = JSON.stringify((await sealOf(ACTS['identity.opening'])).parts)
  for (const word of ['bell', token, credential, 'opening', 'birth_day']) expect(text).not.toContain(word)
})

it('opens in no other entry, under no other key, and with no byte altered', async () => {
  const [{ parts, rowKey }, other] = [await sealOf(ACTS['grant.given']), await sealOf(ACTS['grant.given'])]
  expect(() => readAct(other.parts.id, rowOf(parts), rowKey)).toThrow()
  expect(() => readAct(parts.id, rowOf(parts), other.rowKey)).toThrow('not the row’s')
  for (const at of [5, 40, 120, 200, ROW_BYTES - 1]) {
    const altered = rowOf(parts)
    altered[at] = (altered[at] ?? 0) ^ 1
    expect(() => readAct(parts.id, altered, rowKey), String(at)).toThrow()
  }
  await expect(openAct(other.parts.id, 1, rowOf(parts), vault.privateKey, hpke)).rejects.toThrow()
})

it('takes no act with a sentence in it, and none in another’s name', async () => {
  await expect(sealOf({ ...ACTS['identity.search'], tokens: ['Wump Nobody'] })).rejects.toThrow('hold together')
  await expect(sealOf({ ...ACTS['grant.given'], to: 'Wump Nobody said so' })).rejects.toThrow('hold together')
  await expect(sealOf({ ...ACTS['grant.given'], note: 'x' } as OversightAct)).rejects.toThrow('hold together')
  await expect(sealOf({ ...ACTS['grant.revoked'], asker: token })).rejects.toThrow('hold together')
})

it('a row that is too short, too long, of another key or with something beside it is refused', async () => {
  const { parts } = await sealOf(ACTS['grant.revoked'])
  const whereOf = (change: object, epoch = 1): string => {
    const checked = checkRow({ ...parts, ...change }, epoch)
    return isFault(checked) ? checked.where : 'taken'
  }
  expect(whereOf({})).toBe('taken')
  expect(whereOf({}, 2)).toBe('stub.epoch')
  expect(whereOf({ sealed: JSON.stringify({ row: toBase64Url(rowOf(parts).subarray(1)) }) })).toBe('sealed')
  expect(whereOf({ sealed: '{}' })).toBe('sealed')
  expect(whereOf({ coded: '{"note":"Wump Nobody"}' })).toBe('coded')
  expect(whereOf({ signature: 'Wump Nobody' })).toBe('signature')
  expect(whereOf({ stub: parts.stub.replace('"saksi"', '"bell"') })).toBe('stub')
})
