/**
 * What a record goes through that is in use, each by the road that people take: a year of court returns, a person referred and answered, a name
 * opened, figures released, the key of a trustee exchanged, an erasure ordered and, a month later, carried out. Of a demonstration of Cambodia.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { makeVaultKeys, hpke } from '../../src/outside/hpke/hpke.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { openingPorts, readSealed } from '../../src/outside/vault/opening-ports.ts'
import { mulberry32 } from '../../src/core/seeded.ts'
import { makeCourtReturns } from '../../src/demo/court-returns.ts'
import { demoSigner, formOf, handIn } from '../../src/demo/hand-in.ts'
import { vaultHome } from '../../src/demo/vaults.ts'
import { writeCourtReturnXlsx } from '../../src/demo/write-court-return.ts'
import { clearDraft } from '../../src/work/releases/drafting/clear-draft.ts'
import { readDraft } from '../../src/cli/publish/release/read-draft.ts'
import { publishDraft } from '../../src/work/releases/publish-draft.ts'
import type { EntryBody } from '../../src/core/entry/kinds.ts'
import { makeEntry, uuidFrom } from '../../src/core/entry/make.ts'
import { signEntry } from '../../src/core/entry/sign.ts'
import { hashOfWord } from '../../src/core/release/said.ts'
import { main } from '../../src/main.ts'
import type { Sealed } from '../../src/road/stages.ts'
import { bringErasures } from '../../src/work/erasing/bring-erasures.ts'
import { appendActs } from '../../src/work/acts/append-acts.ts'
import { readEdgeKeys, type Installation } from '../../src/work/installation/installation.ts'
import { registrarsOf } from '../../src/work/enrolment/demo-ceremony.ts'
import { readDoors } from '../../src/work/openings/doors.ts'
import { openRecord } from '../../src/work/openings/open.ts'
import { keepDraft } from '../../src/work/releases/keep-draft.ts'
import { sayOfDraft } from '../../src/work/releases/say-of-draft.ts'
import { cellOf, sheetOf } from './whole-row.ts'

/** @throws with what it said, where a command did not go through. */
async function run(...argv: string[]): Promise<string> {
  const said: string[] = []
  const code = await main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
  if (code !== 0) throw new Error(`saksi ${argv[0]}: ${said.join('\n')}`)
  return said.at(-1) ?? ''
}
const recordsOf = (sealed: Sealed): string[] => sealed.entries.flatMap((e) => (JSON.parse(e.stub) as { record?: string }).record ?? [])

/** @returns its records, and which of them no case or appeal is open in: of these one may be erased. */
export async function courtYear(
  installation: Installation,
): Promise<{ readonly all: readonly string[]; readonly closed: readonly string[] }> {
  const form = formOf(installation, 'court-return')
  const rows = makeCourtReturns(installation.country, mulberry32(2024))
  const { sealed } = await handIn(installation, form, await writeCourtReturnXlsx(rows, form, installation.country), 'courts.xlsx', 'moj')
  const { rows: over } = await installation.pools.saksi_reader.query<{ record: string }>(
    `select record_id as record from saksi.accused_episodes where stage = 'final' order by record_id`,
  )
  return { all: recordsOf(sealed), closed: over.map((r) => r.record) }
}

/** A person is sent to help by one body, and another sees it. @param nth of the person, so that none is sent twice. */
export async function refer(installation: Installation, nth: number): Promise<void> {
  const form = formOf(installation, 'referral')
  const cells = form.fields.map((f, i) =>
    f.id === 'file_number' ? `${nth}/2023` : f.required ? cellOf(f, i, installation.country, 'mosavy') : '',
  )
  const { sealed } = await handIn(installation, form, sheetOf(form, cells), 'referral.csv', 'mosavy')
  const act = async (agency: string, body: EntryBody): Promise<string> => {
    const signer = demoSigner(installation, agency, 'caseworker')
    const head = { id: uuidFrom(nodeRandom.bytes(16)), agency, author: signer.credential }
    const { country, store } = installation
    const parts = await signEntry(makeEntry(head, body, {}, {}, nodeRandom.bytes), signer)
    return (await appendActs([parts], [body.kind], { agency, country, store })).entries[0] ?? ''
  }
  const to = 'ngo-coalition'
  const offer = await act('mosavy', {
    kind: 'referral.offered',
    record: recordsOf(sealed)[0] ?? '',
    to,
    office: 'NGO-X1',
    reason: 'shelter',
    bed: 'women',
    agreed: ['referral', 'service'],
    told: { sex: 'female', province: 'KH-1' },
  })
  await act(to, { kind: 'referral.moved', of: 'mosavy', offer, to, step: 'seen', reason: 'none' })
}

/** @param url of the server. @returns the fields in clear. */
export async function openName({ layout }: Installation, url: string, record: string): Promise<unknown> {
  const server = { url, token: readEdgeKeys(layout.edge('moj')).submitToken }
  const tools = {
    random: nodeRandom,
    hpke,
    signer: demoSigner({ layout } as Installation, 'moj', 'clerk'),
    oneTime: await makeVaultKeys(),
    ...readDoors(layout.doors),
  }
  const sealed = await readSealed(server, record, 'correction')
  return openRecord(
    { record: sealed, agency: 'moj', purpose: 'correction', fields: ['accused_name'], emergency: false },
    openingPorts(server),
    tools,
  )
}

/** Drafted, approved by two of two offices, and out. */
export async function release(installation: Installation, id: string, by: string): Promise<void> {
  const asks = { indicator: 'accused-registered', from: '2023-01-01', to: '2024-01-01', by: [by], tables: [[by]] }
  const wanted = { id, title: id, asOf: new Date().toISOString().slice(0, 10), asks }
  const parts = await clearDraft(installation, wanted)
  if ('refused' in parts) throw new Error(JSON.stringify(parts.refused))
  await keepDraft(installation, wanted, parts, null)
  const { releases } = readDraft(installation, id)
  for (const [agency, role] of [
    ['moj', 'head'],
    ['ncct', 'reviewer'],
  ] as const) {
    const signed = await demoSigner(installation, agency, role).sign(hashOfWord({ draft: id, releases }, {}))
    await sayOfDraft(installation, readDraft(installation, id), { signature: signed })
  }
  const again = await clearDraft(installation, wanted)
  if ('refused' in again) throw new Error(JSON.stringify(again.refused))
  await publishDraft(installation, readDraft(installation, id), again)
}

/** The next key of one of the three trustees, made by its vault and signed by both registrars. */
export async function rotate(installation: Installation, epoch: number): Promise<void> {
  const { layout } = installation
  const holder = 'trustee-1'
  const made = await run('vault', 'rotate', vaultHome(installation, holder), holder, '--epoch', String(epoch), '--json')
  const { key, check } = JSON.parse(made) as { key: string; check: string }
  const { first, second } = registrarsOf(installation.country)
  const sign = [first, second].flatMap((agency) => ['--sign', layout.signingKey(agency, 'registrar')])
  const of = ['--holder', holder, '--epoch', String(epoch), '--key', key, '--check', check]
  await run('rotate', layout.dir, ...of, ...sign)
  await run('rotate', 'edge', layout.edge('moj'), ...of)
}

/** The first time it orders it; thirty days later it is carried out, by every vault as of when it was told (`allTold`). */
export async function erase({ layout }: Installation, record: string): Promise<void> {
  const sign = [layout.signingKey('moj', 'head'), layout.signingKey('ncct', 'oversight')].flatMap((path) => ['--sign', path])
  await run('erase', layout.dir, `moj:accused_episode:${record}`, '--ground', 'request-of-the-person', ...sign)
}

/** Until every vault has been told of every order, stop and erasure, and done as it says. */
export async function allTold(installation: Installation): Promise<void> {
  const isWitnessed = async (): Promise<boolean> => (installation.witnessed()?.size ?? 0) >= (await installation.checkpoint()).size
  const lines: string[] = []
  for (let tries = 0; tries < 300; tries++) {
    if ((await isWitnessed()) && (await bringErasures(installation, (line) => lines.push(line))) === 0) return
    await pause(200)
  }
  throw new Error(`not every vault was told: ${lines.slice(-4).join('; ')}`)
}
