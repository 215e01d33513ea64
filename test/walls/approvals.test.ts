/** An opening that somebody has to stand for: asked, looked at, signed and counted, through real vaults; and everybody who tries to get round it. */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { approvalPorts } from '../../src/outside/vault/approval-ports.ts'
import { openingPorts } from '../../src/outside/vault/opening-ports.ts'
import { toBase64Url } from '../../src/core/bytes.ts'
import { readAct } from '../../src/core/entry/read-act.ts'
import { rowBytes } from '../../src/core/vault/prove.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import type { Purpose } from '../../src/core/entry/oversight-acts.ts'
import { printSignature } from '../../src/core/ledger/signature.ts'
import { lookHash, type ApprovalShown } from '../../src/core/vault/approvals.ts'
import {
  approvalOf,
  askApproval,
  declineApproval,
  handOver,
  lookAgain,
  lookForApprovals,
  readApprovals,
  signApproval,
  type Looked,
} from '../../src/work/openings/approve.ts'
import {
  type AskedOpening,
  askOpening,
  fetchOpening,
  NotOpened,
  standingOf,
  trusteeOf,
  type OpeningWish,
  type VaultDoor,
} from '../../src/work/openings/open.ts'
import { sealAct } from '../../src/work/oversight/seal-row.ts'
import { bothOpen, makeVaulted, wishFor, type Vaulted } from '../helpers/made-vaults.ts'
import { putIdentification } from '../helpers/protection-record.ts'

const NAME = `Wobbelise-${randomBytes(6).toString('hex')} Whistledown`
let made: Vaulted
let record = ''

beforeAll(async () => {
  made = await makeVaulted('kh', undefined, undefined, { desk: 'no-pages', public: 'no-pages' })
  record = await putIdentification(made, 'mosavy', NAME)
  await bothOpen(made)
  await made.bring()
}, 180_000)
afterAll(() => made?.remove())

const toolsOf = async (agency: string, role: CredentialRole) => {
  const tools = await made.tools(agency, role)
  return {
    ...tools,
    agency,
    ports: { ...openingPorts(tools.server), ...approvalPorts(openingPorts(tools.server), trusteeOf(tools.vaults)) },
  }
}
type Tools = Awaited<ReturnType<typeof toolsOf>>
type Asked = { readonly wish: OpeningWish; readonly asked: AskedOpening; readonly by: Tools }

async function ask(purpose: Purpose = 'protection', role: CredentialRole = 'caseworker'): Promise<Asked> {
  const tools = await toolsOf('mosavy', role)
  // A vault answers a row once: whoever asks keeps what it said, as the desk does.
  const answered = new Map<VaultDoor, string>()
  const keeping: Tools['ports']['ask'] = async (vault, body) => {
    const said = answered.get(vault) ?? (await tools.ports.ask(vault, body))
    if (typeof said === 'string') answered.set(vault, said)
    return said
  }
  const by = { ...tools, ports: { ...tools.ports, ask: keeping } }
  const wish = await wishFor(made, 'mosavy', record, ['person_name'], purpose)
  return { wish, asked: await askOpening(wish, by.ports, by), by }
}
const waitAt = ({ wish, asked, by }: Asked, office: string): Promise<boolean> => askApproval(wish.record, asked, office, by.ports)
const stateOf = ({ asked, by }: Asked) => readApprovals(asked, by.ports)
const openNow = ({ wish, asked, by }: Asked) =>
  fetchOpening(wish, asked, by.ports, by).catch((error: unknown) => (error instanceof NotOpened ? error.code : error))

async function look(agency: string, role: CredentialRole): Promise<Looked & { readonly by: Tools }> {
  const by = await toolsOf(agency, role)
  const looked = await lookForApprovals({ agency, signer: by.signer, trustee: trusteeOf(by.vaults), random: nodeRandom }, by.ports)
  if (!looked) throw new Error('the vault refuses the look')
  return { ...looked, by }
}
const seenBy = async (agency: string, role: CredentialRole, { asked }: Asked): Promise<ApprovalShown | undefined> =>
  (await look(agency, role)).waiting.find((w) => w.row === asked.parts.id)

/** Puts an approval on record and hands it to both vaults. @returns at how many it is kept. */
async function approve(agency: string, role: CredentialRole, shown: ApprovalShown): Promise<number> {
  const by = await toolsOf(agency, role)
  return (await handOver(await signApproval(shown, agency, by.ports, by), by.vaults, by.ports)).length
}
/** What an approver would be shown of it, for those whom the vault shows nothing. */
const shownOf = ({ asked: { parts, rowKey } }: Asked): ApprovalShown => ({
  row: parts.id,
  act: readAct(parts.id, rowBytes(parts), rowKey).act as ApprovalShown['act'],
  kind: 'identification',
  form: 'identification',
  agency: 'mosavy',
  until: 0,
})

test('is asked of an office, seen there without the name, signed, told to the asker, and opened', async () => {
  const opening = await ask()
  expect(await openNow(opening)).toBe('opening.refused')
  expect(await stateOf(opening)).toBeUndefined()
  expect(await waitAt(opening, 'mosavy')).toBe(true)
  expect(await stateOf(opening)).toEqual([{ office: 'mosavy', is: 'waits' }])
  const shown = await seenBy('mosavy', 'head', opening)
  expect(shown).toEqual({ ...shownOf(opening), until: expect.any(Number) })
  expect(JSON.stringify(shown)).not.toContain('Wobbelise')
  expect(await approve('mosavy', 'head', shown as ApprovalShown)).toBe(2)
  expect(await stateOf(opening)).toEqual([{ office: 'mosavy', is: 'approved' }])
  expect(await seenBy('mosavy', 'head', opening)).toBeUndefined()
  expect(await openNow(opening)).toEqual({ person_name: NAME })
}, 120_000)

test('an NGO’s head stands for it as well, and sees nothing that another office was asked', async () => {
  const opening = await ask()
  expect(await waitAt(opening, 'mosavy')).toBe(true)
  expect(await seenBy('ngo-coalition', 'head', opening)).toBeUndefined()
  expect(await waitAt(opening, 'ngo-coalition')).toBe(true)
  expect(await approve('ngo-coalition', 'head', (await seenBy('ngo-coalition', 'head', opening)) as ApprovalShown)).toBe(2)
  expect(await stateOf(opening)).toEqual([
    { office: 'mosavy', is: 'waits' },
    { office: 'ngo-coalition', is: 'approved' },
  ])
  expect(await openNow(opening)).toEqual({ person_name: NAME })
}, 120_000)

test('an invented office, one of the enforcement side, the courts and the registry of nobody are asked in vain, with one answer', async () => {
  const opening = await ask()
  for (const office of [
    'invented-office',
    'ahtjp',
    'moi',
    'moj',
    'prosecution',
    'gdp',
    'ncct',
    'oversight-body',
    'trustee-board',
    '',
    '../mosavy',
  ])
    expect([office, await waitAt(opening, office)]).toEqual([office, false])
  expect(await stateOf(opening)).toBeUndefined()
}, 120_000)

test('who may not stand for it sees nothing: another role, the police, another office, a stranger; and the asker', async () => {
  const opening = await ask()
  expect(await waitAt(opening, 'mosavy')).toBe(true)
  for (const [agency, role] of [
    ['mosavy', 'clerk'],
    ['mosavy', 'caseworker'],
    ['ahtjp', 'head'],
    ['moj', 'head'],
    ['ncct', 'reviewer'],
  ] as const)
    expect([agency, role, (await look(agency, role)).waiting]).toEqual([agency, role, []])
  // Whoever has no key of the row is told nothing of it, not even that it is there.
  const { asked, by } = opening
  expect(await readApprovals({ ...asked, rowKey: nodeRandom.bytes(32) }, by.ports)).toBeUndefined()
}, 120_000)

test('an approval of the enforcement side, of the asker, for another purpose or of another asking opens nothing', async () => {
  const opening = await ask()
  const shown = shownOf(opening)
  expect(await approve('ahtjp', 'head', shown)).toBe(2)
  expect(await approve('moj', 'head', shown)).toBe(2)
  expect(await approve('mosavy', 'caseworker', shown)).toBe(2)
  expect(await approve('mosavy', 'clerk', shown)).toBe(2)
  const { act } = shown
  for (const other of [
    { ...act, fields: ['file_number'] },
    { ...act, record: '0'.repeat(32) },
    { ...act, key: toBase64Url(nodeRandom.bytes(32)) },
    { ...act, purpose: 'referral' as const },
  ])
    expect(await approve('mosavy', 'head', { ...shown, act: other })).toBe(2)
  // Of the purpose alone: its signer says another than the one that was asked, over the right hash.
  const by = await toolsOf('mosavy', 'head')
  const sealed = await sealAct({ ...approvalOf(shown, 'mosavy', by.signer.credential), purpose: 'correction' }, by.oversight, by.signer, by)
  await handOver({ ...sealed, standing: standingOf(await by.ports.appendRow(sealed.parts)) }, by.vaults, by.ports)
  expect(await openNow(opening)).toBe('opening.refused')
  expect(await waitAt(opening, 'mosavy')).toBe(true)
  expect(await stateOf(opening)).toEqual([{ office: 'mosavy', is: 'waits' }])
}, 180_000)

test('an approval counts from when both vaults were handed it', async () => {
  const opening = await ask()
  const by = await toolsOf('mosavy', 'head')
  const signed = await signApproval(shownOf(opening), 'mosavy', by.ports, by)
  expect(await openNow(opening)).toBe('opening.refused')
  expect(await handOver(signed, [trusteeOf(by.vaults)], by.ports)).toEqual([trusteeOf(by.vaults).name])
  expect(await openNow(opening)).toBe('opening.refused')
  expect((await handOver(signed, by.vaults, by.ports)).length).toBe(2)
  expect(await openNow(opening)).toEqual({ person_name: NAME })
}, 120_000)

test('is declined with a reason of the list, by whoever could have stood for it; asking the same office again changes nothing', async () => {
  const opening = await ask()
  expect(await waitAt(opening, 'mosavy')).toBe(true)
  const police = await look('ahtjp', 'head')
  const row = opening.asked.parts.id
  expect(await declineApproval(police.pass, row, 'no-need', police.by.ports)).toBe(false)
  const head = await look('mosavy', 'head')
  expect(await declineApproval(head.pass, row, 'because I say so' as never, head.by.ports)).toBe(false)
  expect(await declineApproval(head.pass, row, 'other-record', head.by.ports)).toBe(true)
  expect(await declineApproval(head.pass, row, 'no-need', head.by.ports)).toBe(false)
  expect(await stateOf(opening)).toEqual([{ office: 'mosavy', is: 'declined', reason: 'other-record' }])
  expect((await lookAgain(head.pass, head.by.ports))?.waiting.some((w) => w.row === row)).toBe(false)
  expect(await waitAt(opening, 'mosavy')).toBe(false)
  expect(await waitAt(opening, 'ngo-coalition')).toBe(true)
}, 120_000)

test('a look is its signer’s, once, now, and at this vault', async () => {
  const by = await toolsOf('mosavy', 'head')
  const { name } = trusteeOf(by.vaults)
  const [now, fresh] = [by.ports.now(), () => Buffer.from(nodeRandom.bytes(16)).toString('hex')]
  const send = async (look: { agency: string; at: number; nonce: string }, vault = name, change: object = {}): Promise<boolean> => {
    const signature = printSignature(await by.signer.sign(lookHash(vault, look)))
    return (await by.ports.say('look', JSON.stringify({ format: 'saksi-approval-look/1', ...look, signature, ...change }))) !== undefined
  }
  const good = { agency: 'mosavy', at: now, nonce: fresh() }
  expect(await send(good)).toBe(true)
  expect(await send(good), 'replayed').toBe(false)
  expect(await send({ ...good, nonce: fresh(), at: now - 400 }), 'stale').toBe(false)
  expect(await send({ ...good, nonce: fresh(), at: now + 400 }), 'dated ahead').toBe(false)
  expect(await send({ ...good, nonce: fresh() }, 'vault.example/another'), 'for another vault').toBe(false)
  expect(await send({ ...good, nonce: fresh(), agency: 'ngo-coalition' }), 'for another office').toBe(false)
  expect(await send({ ...good, nonce: fresh() }, name, { at: now - 1 }), 'altered').toBe(false)
  for (const body of ['', 'null', '{}', '[]', JSON.stringify({ format: 'saksi-approval-waiting/1', pass: 'A'.repeat(43) })])
    for (const what of ['ask', 'state', 'look', 'waiting', 'decline'] as const)
      expect([what, body, await by.ports.say(what, body)]).toEqual([what, body, undefined])
}, 120_000)

test('a row that was altered, another’s record beside it, or one that is answered already waits nowhere', async () => {
  const opening = await ask()
  const other = await putIdentification(made, 'ngo-coalition', NAME)
  const foreign = (await wishFor(made, 'ngo-coalition', other, ['person_name'], 'protection')).record
  expect(await waitAt({ ...opening, wish: { ...opening.wish, record: foreign } }, 'mosavy')).toBe(false)
  expect(await waitAt({ ...opening, asked: { ...opening.asked, rowKey: nodeRandom.bytes(32) } }, 'mosavy')).toBe(false)
  expect(await approve('mosavy', 'head', shownOf(opening))).toBe(2)
  expect(await openNow(opening)).toEqual({ person_name: NAME })
  expect(await waitAt(opening, 'mosavy')).toBe(false)
}, 120_000)

test('a vault’s pages answer the desk’s origin and no other', async () => {
  const trustee = trusteeOf((await made.tools('mosavy', 'head')).vaults)
  const allowed = async (origin: string): Promise<string | null> => {
    const answer = await fetch(`${trustee.url}/approval/waiting`, { method: 'POST', headers: { origin }, body: '{}' })
    return answer.headers.get('access-control-allow-origin')
  }
  const desk = made.serving.deskUrl ?? ''
  expect([await allowed(desk), await allowed('https://elsewhere.example'), await allowed('null')]).toEqual([desk, null, null])
})

test('neither name nor record is in a line that the vaults print', () => {
  expect(made.lines.filter((line) => line.includes('Wobbelise') || line.includes(record))).toEqual([])
})
