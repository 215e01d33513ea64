/** Who signed, from the key in its file to what an auditor reads: a demo, and an installation that is none. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hpke } from '../../src/outside/hpke/hpke.ts'
import { openInstallation, OPERATOR, readEdgeKeys, type Installation } from '../../src/work/installation/installation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { commitGroup } from '../../src/store/postgres/append/commit-group.ts'
import { readOwn } from '../../src/store/postgres/read-own.ts'
import { rebuild } from '../../src/store/postgres/rebuild.ts'
import { command as verify } from '../../src/cli/check/verify.ts'
import { checkRow } from '../../src/core/entry/check-act.ts'
import { isFault } from '../../src/core/entry/check.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import type { EntryBody, Stub } from '../../src/core/entry/kinds.ts'
import { commitmentsOf, hashOf, makeEntry, uuidFrom } from '../../src/core/entry/make.ts'
import { readyOf, type Ready } from '../../src/core/entry/ready.ts'
import { signEntry } from '../../src/core/entry/sign.ts'
import { makeSigningKey, readSigningKey, softwareSigner, type SigningKey } from '../../src/core/entry/software-key.ts'
import { findForm } from '../../src/core/country/find.ts'
import type { Form } from '../../src/core/country/index.ts'
import { parseSignature, printSignature } from '../../src/core/ledger/signature.ts'
import { append, checkSealed } from '../../src/road/append.ts'
import { sealAct } from '../../src/work/oversight/seal-row.ts'
import { receive } from '../../src/road/receive.ts'
import { seal, sealNil } from '../../src/road/seal.ts'
import type { Sealed, Valid } from '../../src/road/stages.ts'
import { validate } from '../../src/road/validate.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('signing')
const [demoDir, realDir] = [join(scratch.path, 'demo'), join(scratch.path, 'real')]
let demo: Installation
let real: Installation
beforeAll(async () => {
  await newInstallation({ dir: demoDir, country: 'toyland', demo: true })
  await newInstallation({ dir: realDir, country: 'toyland', demo: false })
  ;[demo, real] = [await openInstallation(demoDir), await openInstallation(realDir)]
})
afterAll(async () => {
  await demo?.close()
  await real?.close()
  scratch.remove(demoDir)
  scratch.remove(realDir)
})

const keyOf = (agency: string, role: CredentialRole): SigningKey => {
  const key = readSigningKey(JSON.parse(readFileSync(demo.layout.signingKey(agency, role), 'utf8')))
  if (!key) throw new Error(`no key of ${agency} ${role}`)
  return key
}
const signerOf = (role: CredentialRole, agency = 'bell') => softwareSigner(keyOf(agency, role))
const formOf = (installation: Installation): Form => findForm(installation.country, 'town-return') as Form
async function validOf(installation: Installation, name: string): Promise<Valid> {
  const { country } = installation
  const form = formOf(installation)
  const row = (n: number): string =>
    form.fields
      .map(
        (f) =>
          ({
            court: 'ACORN',
            case_number: `${n}/2023`,
            accused_no: '1',
            registered_on: '03-03-2023',
            offence: 'MOON',
            sex: 'red',
            accused_name: name,
          })[f.id] ?? '',
      )
      .join(',')
  const text = [form.fields.map((f) => f.id).join(','), ...[1, 2, 3].map(row)].join('\n')
  const draft = await receive(new TextEncoder().encode(text), { form, country, fileName: 'a.csv' })
  const valid = 'refused' in draft ? draft : validate(draft, form, country)
  if ('refused' in valid) throw new Error(JSON.stringify(valid.refused))
  return valid
}
async function sealed(installation: Installation, name: string, role?: CredentialRole): Promise<Sealed> {
  const form = formOf(installation)
  const keys = readEdgeKeys(installation.layout.edge('bell'))
  const signer = role ? { signer: signerOf(role) } : {}
  return seal(await validOf(installation, name), {
    country: installation.country,
    form,
    agency: 'bell',
    keys,
    random: nodeRandom,
    hpke,
    ...signer,
  })
}
const nil = (installation: Installation, office: string, role?: CredentialRole): Promise<Sealed> =>
  sealNil([{ office, period: '2023-Q2' }], {
    country: installation.country,
    form: formOf(installation),
    agency: 'bell',
    random: nodeRandom,
    ...(role ? { signer: signerOf(role) } : {}),
  })
const send = (installation: Installation, s: Sealed) => append(s, installation.country, installation.store)
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(() => 'taken').catch((e: Error & { code?: string }) => e.code ?? e.message)
const faultsOf = async (dir: string): Promise<string[]> => {
  const said: string[] = []
  await verify.run([dir], { out: (t) => void said.push(t), err: (t) => void said.push(t), json: true })
  return (JSON.parse(said.at(-1) ?? '{}') as { faults: { what: string; where: string }[] }).faults.map(
    (f) => `${f.what} ${f.where.split(': ').at(-1) ?? ''}`,
  )
}
const returnsOf = async (installation: Installation): Promise<unknown[]> =>
  (await installation.pools.saksi_reader.query('select office, rows, is_nil, is_signed from saksi.returns order by recorded_at')).rows
/** An entry of the installation's, signed by these in their order. */
async function jointly(body: EntryBody, keys: readonly SigningKey[]): Promise<Ready> {
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: OPERATOR, author: keys[0]?.card.credential ?? '' }
  const parts = makeEntry(head, body, {}, {}, nodeRandom.bytes)
  const of = await Promise.all(keys.map((k) => softwareSigner(k).sign(hashOf(commitmentsOf(parts)))))
  const [only] = of
  const signature = printSignature(of.length === 1 && only ? only : { form: 'joint', of })
  return readyOf({ ...parts, signature }, { stub: JSON.parse(parts.stub) as Stub, other: {} })
}

describe('an installation begins', () => {
  it('with every public key on record', async () => {
    const keys = await readOwn(real.pools.saksi_reader, 'key.adopted')
    expect(keys.map((k) => [k.stub.use, k.stub.holder, k.stub.epoch])).toEqual([
      ['log', 'saksi', 1],
      ['log', 'anchor', 1],
      ['oversight', 'oversight', 1],
      ['vault', 'trustee', 1],
      ['vault', 'bell', 1],
      ['vault', 'nest', 1],
      ['unsealer', 'unsealer-1', 1],
      ['unsealer', 'unsealer-2', 1],
      ['unsealer', 'unsealer-3', 1],
    ])
  })
  it('in a demo with two registrars of two agencies, and whom they enrolled; else with nobody', async () => {
    const [ceremony] = await readOwn(demo.pools.saksi_reader, 'registrars.enrolled')
    expect(ceremony?.stub.cards.map((c) => [c.agency, c.protection])).toEqual([
      ['bell', 'software'],
      ['owl', 'software'],
    ])
    const enrolled = await readOwn(demo.pools.saksi_reader, 'credential.enrolled')
    expect(enrolled.map((e) => [e.stub.card.agency, e.stub.card.roles])).toEqual([
      ['bell', ['head']],
      ['bell', ['clerk']],
      ['bell', ['caseworker']],
      ['nest', ['head']],
      ['nest', ['clerk']],
      ['nest', ['caseworker']],
    ])
    expect(await readOwn(real.pools.saksi_reader, 'registrars.enrolled')).toEqual([])
  })
})

describe('in a demo', () => {
  it('a file is signed once, and each of its rows is covered', async () => {
    const file = await sealed(demo, 'Wump Nobody', 'clerk')
    expect((await send(demo, file)).accepted).toBe(3)
    const [head, ...rows] = file.entries.map((e) => parseSignature(e.signature ?? ''))
    expect(head?.form).toBe('raw')
    expect(rows.map((r) => r?.form)).toEqual(['row', 'row', 'row'])
    expect(await returnsOf(demo)).toEqual([{ office: 'ACORN', rows: 3, is_nil: false, is_signed: true }])
  })
  it('a nil return counts when the head has signed it, and waits until then', async () => {
    expect(await codeOf(send(demo, await nil(demo, 'BUTTON', 'clerk')))).toBe('signature.role')
    expect(await codeOf(send(demo, await nil(demo, 'BUTTON')))).toBe('taken')
    expect(await codeOf(send(demo, await nil(demo, 'BUTTON', 'head')))).toBe('taken')
    expect((await returnsOf(demo)).slice(1)).toEqual([
      { office: 'BUTTON', rows: 0, is_nil: true, is_signed: false },
      { office: 'BUTTON', rows: 0, is_nil: true, is_signed: true },
    ])
  })
  it('no bad signature is taken, and nothing of its file is kept', async () => {
    const before = (await demo.checkpoint()).size
    const [file, other] = [await sealed(demo, 'Snorkella Moonpocket', 'clerk'), await sealed(demo, 'Kettleby Raincollar', 'clerk')]
    const withHead = (signature: string | null): Sealed => ({
      ...file,
      entries: file.entries.map((e, i) => (i === 0 ? { ...e, signature } : e)),
    })
    expect(await codeOf(send(demo, withHead(other.entries[0]?.signature ?? null)))).toBe('signature.forged')
    expect(await codeOf(send(demo, withHead(null)))).toBe('return.not-sealed')
    expect(
      await codeOf(
        send(demo, {
          ...file,
          entries: file.entries.map((e, i) => (i === 1 ? { ...e, signature: file.entries[2]?.signature ?? null } : e)),
        }),
      ),
    ).toBe('signature.path')
    expect(await codeOf(send(demo, { ...file, entries: file.entries.map((e, i) => (i === 1 ? { ...e, signature: null } : e)) }))).toBe(
      'return.not-sealed',
    )
    const [one, two] = [file.entries[1], file.entries[2]]
    const swapped = file.entries.map((e, i) =>
      i === 1 ? { ...e, sealed: two?.sealed ?? '' } : i === 2 ? { ...e, sealed: one?.sealed ?? '' } : e,
    )
    expect(await codeOf(send(demo, { ...file, entries: swapped }))).toBe('return.root-differs')
    const stranger = makeSigningKey('toyland', 'bell', 'clerk', nodeRandom.bytes(48))
    const strange = await sealNil([{ office: 'BUTTON', period: '2023-Q3' }], {
      country: demo.country,
      form: formOf(demo),
      agency: 'bell',
      random: nodeRandom,
      signer: softwareSigner(stranger),
    })
    expect(await codeOf(send(demo, strange))).toBe('signature.unknown-credential')
    await demo.sequencer.flush()
    expect((await demo.checkpoint()).size).toBe(before)
  })
  it('a revoked key signs nothing more, and what it signed stands', async () => {
    const late = await sealed(demo, 'Gobbet Sockdrawer', 'clerk')
    const revoked = { kind: 'credential.revoked', credential: keyOf('bell', 'clerk').card.credential, reason: 'lost' } as const
    expect(await codeOf(demo.store.append(OPERATOR, [await jointly(revoked, [keyOf('bell', 'head')])], null))).toBe('signature.role')
    expect(await codeOf(demo.store.append(OPERATOR, [await jointly(revoked, [keyOf('owl', 'registrar')])], null))).toBe('taken')
    expect(await codeOf(send(demo, late))).toBe('signature.revoked-credential')
  })
  it('openings and searches lie in the database as rows of one size that say nothing', async () => {
    const [oversight] = (await readOwn(demo.pools.saksi_reader, 'key.adopted')).filter((k) => k.stub.use === 'oversight')
    const to = { epoch: 1, publicKey: oversight?.stub.key ?? '' }
    const signer = signerOf('head')
    const asked = { agency: 'bell', asker: signer.credential, purpose: 'protection' } as const
    const acts = [
      { ...asked, kind: 'identity.search', tokens: Array.from({ length: 12 }, () => 'ab'.repeat(16)), elsewhere: 'ab'.repeat(32) },
      { ...asked, kind: 'grant.revoked', grant: uuidFrom(nodeRandom.bytes(16)) },
    ] as const
    for (const act of acts) {
      const { parts } = await sealAct(act, to, signer, { random: nodeRandom, hpke })
      const checked = checkRow(parts, 1)
      if (isFault(checked)) throw new Error(checked.where)
      await demo.store.append(OPERATOR, [readyOf(parts, checked)], null)
    }
    const { rows } = await demo.pools.saksi_reader.query(
      `select distinct kind, regexp_replace(stub, '"id":"[^"]*"', '') as stub, coded, length(sealed) as size, signature is null as bare
         from saksi.entries join saksi.entry_parts using (agency_id, entry_id) where kind = 'oversight.row'`,
    )
    expect(rows).toHaveLength(1)
  })
  it('all of it verifies, and is folded again to the same bytes', async () => {
    await demo.sequencer.flush()
    expect(await faultsOf(demoDir)).toEqual([])
    const done = await rebuild(demo.owner())
    expect(done.after).toBe(done.before)
  })
  it('an administrator who enrols a key of his own, or un-revokes one, is named', async () => {
    const owner = demo.owner()
    await owner.query(`update saksi.credentials set superseded_at = null`)
    await owner.query(
      `insert into saksi.credentials select agency_id, md5('x'), gen_random_uuid(), of_agency, person, roles, algorithm, public_key, is_software, rp, recorded_at, null from saksi.credentials limit 1`,
    )
    const faults = await faultsOf(demoDir)
    expect(new Set(faults.map((f) => f.split(' ')[0]))).toEqual(new Set(['projection.altered', 'projection.without-entry']))
  })
})

describe('where it is no demo', () => {
  it('a software key is refused: in the ceremony, in an enrolment, in a signature', async () => {
    const registrars = [
      makeSigningKey('toyland', 'bell', 'registrar', nodeRandom.bytes(48)),
      makeSigningKey('toyland', 'owl', 'registrar', nodeRandom.bytes(48)),
    ]
    const ceremony = await jointly({ kind: 'registrars.enrolled', cards: registrars.map((r) => r.card) }, registrars)
    expect(await codeOf(real.store.append(OPERATOR, [ceremony], null))).toBe('signature.software-key')
    expect(await codeOf(send(real, await nil(real, 'BUTTON', 'head')))).toBe('signature.unknown-credential')
    expect(await codeOf(send(real, await sealed(real, 'Wump Nobody', 'clerk')))).toBe('signature.unknown-credential')
  })
  it('is refused even where an administrator put it among the credentials, and what he let in by it is named', async () => {
    const { card } = keyOf('bell', 'head')
    await real
      .owner()
      .query(
        `insert into saksi.credentials values ('saksi', $1, gen_random_uuid(), 'bell', $2, 'head', 'ed25519', $3, true, null, now(), null)`,
        [card.credential, card.person, card.publicKey],
      )
    expect(await codeOf(send(real, await nil(real, 'BUTTON', 'head')))).toBe('signature.software-key')
    await real.owner().query('update saksi.credentials set is_software = false, rp = $1', ['desk.example'])
    expect(await codeOf(send(real, await nil(real, 'BUTTON', 'head')))).toBe('signature.forged')
    await real.owner().query('update saksi.credentials set is_software = true, rp = null')
    // Somebody who changed the program as well: it goes in, and the log says that nobody who may has signed it.
    const entries = checkSealed(await nil(real, 'BUTTON', 'head'), real.country)
    await commitGroup(real.pools.saksi_app, 'bell', [{ entries, place: null }], { isDemo: true, after: null })
    await real.sequencer.flush()
    const faults = await faultsOf(realDir)
    expect(faults).toContain('entry.not-signed signature.unknown-credential')
    expect(faults.some((f) => f.startsWith('projection.without-entry'))).toBe(true)
    await real.owner().query('delete from saksi.credentials')
  })
  it('returns come in unsigned, and say so', async () => {
    expect((await send(real, await sealed(real, 'Wump Nobody'))).accepted).toBe(3)
    expect(await returnsOf(real)).toContainEqual({ office: 'ACORN', rows: 3, is_nil: false, is_signed: false })
  })
})

it('a key file that was altered is no key', () => {
  const key = keyOf('bell', 'head')
  expect(readSigningKey(key)).toEqual(key)
  for (const bad of [
    null,
    {},
    { ...key, secret: 'A'.repeat(43) },
    { ...key, card: { ...key.card, credential: 'ab'.repeat(16) } },
    { ...key, card: { ...key.card, roles: ['king'] } },
  ])
    expect(readSigningKey(bad)).toBeUndefined()
})

it('one act is signed under its own hash', async () => {
  const parts = makeEntry(
    { id: uuidFrom(nodeRandom.bytes(16)), agency: 'bell', author: 'x' },
    { kind: 'log.padded', noise: 'ab' },
    {},
    {},
    nodeRandom.bytes,
  )
  expect(parseSignature((await signEntry(parts, signerOf('head'))).signature ?? '')?.form).toBe('raw')
})
