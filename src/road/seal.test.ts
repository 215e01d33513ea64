import { describe, expect, it } from 'vitest'
import { loadCountry } from '../store/files/load-country.ts'
import { hpke, makeVaultKeys } from '../outside/hpke/hpke.ts'
import { nodeRandom } from '../outside/host/node-random.ts'
import { fromBase64Url, toBase64, toBase64Url, toHex, utf8 } from '../core/bytes.ts'
import { canonical } from '../core/canonical.ts'
import { findForm, type Country, type Form } from '../core/country/index.ts'
import { openField, recordKey, recordPart } from '../core/seal/envelope.ts'
import { THREE_TRUSTEES, type Side } from '../core/seal/sides.ts'
import { courierPlace, readShare, type Share } from '../core/seal/courier-part.ts'
import { append, checkSealed } from './append.ts'
import type { EdgeKeys, Random, RecordStore } from './ports.ts'
import { receive } from './receive.ts'
import { COURIER_INFO, seal } from './seal.ts'
import { SealedSchema } from '../work/returns/sealed-schema.ts'
import type { Sealed, Valid } from './stages.ts'
import { validate } from './validate.ts'

const toyland = await loadCountry(`${import.meta.dirname}/../../countries/toyland`)
const form = findForm(toyland, 'town-return') as Form
const NAMES = ['Wump the Great', 'ហេង គំរូ']
const SHEET = [
  'Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey',
  `ACORN,1/2023,1,${NAMES[0]},03-03-2023,MOON,red,3`,
  `BUTTON,2/2023,1,${NAMES[1]},04-08-2023,ECHO,,`,
]

async function valid(lines = SHEET): Promise<Valid> {
  const draft = await receive(utf8(lines.join('\n')), { form, country: toyland, fileName: 'f.csv' })
  const result = 'refused' in draft ? draft : validate(draft, form, toyland)
  if ('refused' in result) throw new Error(JSON.stringify(result.refused))
  return result
}

const [agencyVault, trusteeVault] = [await makeVaultKeys(), await makeVaultKeys()]
const keys: EdgeKeys = {
  format: 'saksi-edge/1',
  country: 'toyland',
  agency: 'bell',
  epoch: 1,
  contentKey: toBase64Url(nodeRandom.bytes(32)),
  submitToken: toBase64Url(nodeRandom.bytes(32)),
  agencyVault: toBase64Url(agencyVault.publicKey),
  trusteeVault: toBase64Url(trusteeVault.publicKey),
}
const options = (change: { keys?: EdgeKeys | null; random?: Random } = {}) => ({
  country: toyland,
  form,
  agency: 'bell',
  keys,
  random: nodeRandom,
  hpke,
  ...change,
})
const sealSheet = async (lines?: readonly string[], change: Parameters<typeof options>[0] = {}) =>
  seal(await valid(lines as string[]), options(change))

type Stub = { record: string; kind: string; values: Record<string, string | number>; rows: number; slots: unknown }
const rowsOf = (sealed: Sealed) =>
  sealed.entries.slice(1).map((e) => ({ parts: e, stub: JSON.parse(e.stub) as Stub, coded: JSON.parse(e.coded) as { mac: string } }))

/** What the two vaults can do together, and neither alone: each opens its own share. */
async function openCourier(sealed: Sealed): Promise<{ shares: readonly [Uint8Array, Uint8Array]; salts: Map<string, Uint8Array> }> {
  const aad = utf8(canonical(['bell', sealed.batch, 1]))
  const courier = sealed.courier as NonNullable<Sealed['courier']>
  const plain = [
    await hpke.open(agencyVault.privateKey, COURIER_INFO, aad, fromBase64Url(courier.agency ?? '')),
    await hpke.open(trusteeVault.privateKey, COURIER_INFO, aad, fromBase64Url(courier.trustee ?? '')),
  ] as const
  expect(toHex(plain[0].subarray(32))).toBe(toHex(plain[1].subarray(32)))
  const salts = new Map<string, Uint8Array>()
  for (let at = 32; at < plain[0].length; at += 48) salts.set(toHex(plain[0].subarray(at, at + 16)), plain[0].slice(at + 16, at + 48))
  return { shares: [plain[0].subarray(0, 32), plain[1].subarray(0, 32)], salts }
}

describe('a sealed return', () => {
  it('is opened by both vaults together: shares, salts, parts, record key, name', async () => {
    const sealed = await sealSheet()
    const { shares, salts } = await openCourier(sealed)
    const names = rowsOf(sealed).map(({ parts, stub }) => {
      const { fields } = JSON.parse(parts.sealed) as { fields: { accused_name: string } }
      const salt = salts.get(parts.id.replaceAll('-', '')) as Uint8Array
      const of = { type: 'accused_episode', record: stub.record, privacy: 'identity' } as const
      const key = recordKey(recordPart(shares[0], salt, of), recordPart(shares[1], salt, of), of)
      const place = {
        agency: 'bell',
        record: stub.record,
        subject: stub.record,
        field: 'accused_name',
        formVersion: 1,
        entry: parts.id,
        author: 'unsigned:bell',
      }
      return openField(key, fromBase64Url(fields.accused_name), place)
    })
    expect(names).toEqual(NAMES)
  })
  it('holds neither a name, nor a share, nor a salt, nor a key, in any spelling', async () => {
    const drawn: Uint8Array[] = []
    const random: Random = {
      bytes: (n) => {
        const b = nodeRandom.bytes(n)
        drawn.push(b)
        return b
      },
    }
    const sealed = await sealSheet(SHEET, { random })
    const { shares, salts } = await openCourier(sealed)
    expect(drawn.slice(0, 2).map(toHex)).toEqual(shares.map(toHex))
    const text = JSON.stringify(sealed)
    const secrets = [...shares, ...salts.values(), fromBase64Url(keys.contentKey), fromBase64Url(keys.submitToken), ...NAMES.map(utf8)]
    // Half a key is half the work of guessing it, so no half may show either.
    const pieces = secrets.flatMap((s) => (s.length === 32 ? [s, s.subarray(0, 16), s.subarray(16)] : [s]))
    const spellings = pieces.flatMap((s) => [toHex(s), toBase64Url(s), toBase64(s), Buffer.from(s).toString('utf8')])
    expect(spellings.filter((spelling) => text.includes(spelling))).toEqual([])
  })
  it('goes to a trustee’s three parties two shares each, with salts of their own, for that party alone', async () => {
    const parties = await Promise.all(THREE_TRUSTEES.map(makeVaultKeys))
    const publicKeys = parties.map((p) => toBase64Url(p.publicKey)) as [string, string, string]
    const sealed = await sealSheet(SHEET, { keys: { ...keys, trusteeVault: publicKeys } })
    const courier = sealed.courier as NonNullable<Sealed['courier']>
    expect(Object.keys(courier)).toEqual(['agency', ...THREE_TRUSTEES])
    const read = async (i: number, side: Side = THREE_TRUSTEES[i] as Side, of: Side = side) => {
      const key = (parties[i] as { privateKey: Uint8Array }).privateKey
      const plain = await hpke.open(key, COURIER_INFO, courierPlace(of, 'bell', sealed.batch, 1), fromBase64Url(courier[side] ?? ''))
      return readShare(plain, side) as Share
    }
    const [first, second, third] = [await read(0), await read(1), await read(2)] as [Share, Share, Share]
    const halves = ({ share }: Share) => [toHex(share.slice(0, 32)), toHex(share.slice(32))]
    // Shares 2 and 3, 1 and 3, 1 and 2: each with two, three in all.
    expect([halves(second)[1], halves(third)[0], halves(third)[1]]).toEqual([halves(first)[1], halves(second)[0], halves(first)[0]])
    expect(new Set([first, second, third].flatMap(halves)).size).toBe(3)
    const own = await hpke.open(
      agencyVault.privateKey,
      COURIER_INFO,
      courierPlace('agency', 'bell', sealed.batch, 1),
      fromBase64Url(courier.agency ?? ''),
    )
    const salts = [readShare(own, 'agency') as Share, first, second, third].flatMap((part) =>
      [...part.salts.values()].flatMap((salt) =>
        Array.from({ length: salt.length / 32 }, (_, i) => toHex(salt.slice(32 * i, 32 * i + 32))),
      ),
    )
    expect(new Set(salts).size, 'two records, four salts each').toBe(8)
    await expect(read(0, 'trustee-2')).rejects.toThrow()
    await expect(read(0, 'trustee-1', 'trustee-2')).rejects.toThrow()
    expect(SealedSchema.safeParse(sealed).success).toBe(true)
    const { 'trustee-3': _, ...lacking } = courier
    for (const bad of [lacking, { ...courier, trustee: courier['trustee-1'] }])
      expect(SealedSchema.safeParse({ ...sealed, courier: bad }).success).toBe(false)
  })
  it('opens for neither vault with the other’s key, nor for another batch', async () => {
    const [sealed, other] = [await sealSheet(), await sealSheet()]
    const courier = sealed.courier as NonNullable<Sealed['courier']>
    const aad = (batch: string) => utf8(canonical(['bell', batch, 1]))
    await expect(hpke.open(trusteeVault.privateKey, COURIER_INFO, aad(sealed.batch), fromBase64Url(courier.agency ?? ''))).rejects.toThrow()
    await expect(hpke.open(agencyVault.privateKey, COURIER_INFO, aad(other.batch), fromBase64Url(courier.agency ?? ''))).rejects.toThrow()
  })
  it('begins with the return itself: how many rows, of which office and quarter', async () => {
    const head = JSON.parse((await sealSheet()).entries[0]?.stub ?? '') as Stub
    expect(head).toMatchObject({
      kind: 'return.received',
      rows: 2,
      slots: [
        ['ACORN', '2023-Q1', 1],
        ['BUTTON', '2023-Q3', 1],
      ],
    })
  })
  it('passes the server’s check, which sees each row’s clear values and no more', async () => {
    const ready = checkSealed(await sealSheet(), toyland)
    expect(ready.map((r) => r.stub.kind)).toEqual(['return.received', 'record.version', 'record.version'])
    expect(ready[1]).toMatchObject({
      other: { case_number: '1/2023', accused_no: 1 },
      stub: { values: { court: 'ACORN', offence: 'MOON', sex: 'red', sentence_months: 3 } },
    })
  })
})

describe('the same file sealed twice', () => {
  it('has the same records and contents, and no ciphertext, entry, batch or salt in common', async () => {
    const [a, b] = [await sealSheet(), await sealSheet()]
    const tokens = (s: Sealed) => rowsOf(s).map(({ stub, coded }) => [stub.record, coded.mac])
    expect(tokens(a)).toEqual(tokens(b))
    expect(new Set(tokens(a).flat()).size).toBe(4)
    const chance = (s: Sealed) => [
      s.batch,
      s.courier?.agency,
      s.courier?.trustee,
      ...rowsOf(s).flatMap(({ parts }) => [parts.id, parts.sealed, ...Object.values(parts.salts)]),
    ]
    expect(new Set([...chance(a), ...chance(b)]).size).toBe(2 * chance(a).length)
  })
  it('with one name mended is the same record with other content; under another agency’s key nothing is the same', async () => {
    const [a, mended] = [await sealSheet(), await sealSheet(SHEET.map((l) => l.replace('Great', 'Small')))]
    const [before, after] = [rowsOf(a)[0], rowsOf(mended)[0]]
    expect(after?.stub.record).toBe(before?.stub.record)
    expect(after?.coded.mac).not.toBe(before?.coded.mac)
    const foreign = rowsOf(await sealSheet(SHEET, { keys: { ...keys, contentKey: toBase64Url(nodeRandom.bytes(32)) } }))[0]
    expect([foreign?.stub.record, foreign?.coded.mac]).not.toContain(before?.stub.record)
    expect(foreign?.coded.mac).not.toBe(before?.coded.mac)
  })
})

describe('a natural key that is sealed', () => {
  const named: Form = { ...form, naturalKey: ['accused_name', 'registered_on'] }
  const sealed = async (key = keys) => seal(await valid(), { ...options({ keys: key }), form: named })
  it('tells the same row again by a token, and is nowhere in clear', async () => {
    const [a, b, foreign] = [await sealed(), await sealed(), await sealed({ ...keys, contentKey: toBase64Url(nodeRandom.bytes(32)) })]
    const records = (s: Sealed) => rowsOf(s).map((r) => r.stub.record)
    expect(records(a)).toEqual(records(b))
    expect(new Set(records(a)).size).toBe(2)
    expect(records(foreign).some((r) => records(a).includes(r))).toBe(false)
    for (const name of NAMES) expect(JSON.stringify(a.entries)).not.toContain(name)
  })
})

describe('what goes wrong', () => {
  it('without keys nothing is sealed: a name is never let through in clear', async () => {
    await expect(sealSheet(SHEET, { keys: null })).rejects.toThrow('without keys')
  })
  const store: RecordStore = {
    append: () => Promise.reject(new Error('the store was reached')),
    keepCourier: () => {
      throw new Error('the courier was kept')
    },
    receiptFor: () => Promise.reject(new Error('unreachable')),
  }
  it.each([
    ['a row left out', 'return.root-differs', (s: Sealed) => ({ ...s, entries: s.entries.slice(0, 2) })],
    ['a row twice', 'return.root-differs', (s: Sealed) => ({ ...s, entries: [...s.entries, ...s.entries.slice(1, 2)] })],
    ['rows in another order', 'return.root-differs', (s: Sealed) => ({ ...s, entries: [s.entries[0], s.entries[2], s.entries[1]] })],
    ['no head', 'return.no-head', (s: Sealed) => ({ ...s, entries: s.entries.slice(1) })],
    ['two heads', 'return.no-head', (s: Sealed) => ({ ...s, entries: [s.entries[0], ...s.entries] })],
    ['no courier', 'return.no-courier', (s: Sealed) => ({ ...s, courier: null })],
    ['another batch', 'return.root-differs', (s: Sealed) => ({ ...s, batch: '0'.repeat(32) })],
    ['another country', 'return.unknown-form', (s: Sealed) => ({ ...s, country: 'kh' })],
    ['an agency that does not send the form', 'return.not-yours', (s: Sealed) => ({ ...s, agency: 'owl' })],
    [
      'a name in clear',
      'return.not-sealed',
      (s: Sealed) => ({ ...s, entries: s.entries.map((e, i) => (i === 2 ? { ...e, sealed: NAMES[0] } : e)) }),
    ],
  ] as const)('%s refuses the whole return, and nothing of it is kept', async (_, code, change) => {
    const bad = change(await sealSheet()) as Sealed
    await expect(append(bad, toyland as Country, store)).rejects.toMatchObject({ name: 'AppendRefused', code })
    await expect(append(bad, toyland, store)).rejects.not.toThrow('Wump')
  })
})

describe('a form that seals nothing', async () => {
  const kh = await loadCountry(`${import.meta.dirname}/../../countries/kh`)
  const hearing = findForm(kh, 'hearing-return') as Form
  const sealHearing = async (own: EdgeKeys | null): Promise<Sealed> => {
    const names = new Map(hearing.fields.map((f) => [f.id, f.words.en]))
    const heading = ['court', 'case_number', 'act_no', 'held_on'].map((id) => names.get(id) ?? id).join(',')
    const draft = await receive(utf8(`${heading}\nCFI-1,12/2024,1,2024-05-06`), { form: hearing, country: kh, fileName: 'f.csv' })
    const rows = 'refused' in draft ? draft : validate(draft, hearing, kh)
    if ('refused' in rows) throw new Error(JSON.stringify(rows.refused))
    return seal(rows, { country: kh, form: hearing, agency: 'courts', keys: own, random: nodeRandom, hpke })
  }
  it('goes in from a desk, where the office’s keys are at hand as for any other: it has nothing for a vault', async () => {
    const sealed = await sealHearing({ ...keys, country: 'kh', agency: 'courts' })
    expect(sealed.courier).toBeNull()
    expect(checkSealed(sealed, kh)).toHaveLength(2)
  })
  it('is the same record whether a desk or a command handed it in', async () => {
    const [desk, command] = [await sealHearing({ ...keys, country: 'kh', agency: 'courts' }), await sealHearing(null)]
    expect(rowsOf(desk)[0]?.stub.record).toBe(rowsOf(command)[0]?.stub.record)
  })
})
