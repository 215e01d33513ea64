/** A changed policy: refused by whoever serves, found by the doctor, in force once the log says it. */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { adoptFirstPolicies, policyAdopted, policyChange } from '../../src/work/policies/access-policy.ts'
import { PolicyStanding } from '../../src/work/policies/standing.ts'
import { checkPolicies } from '../../src/work/doctor/policies.ts'
import { openInstallation, OPERATOR, type Installation } from '../../src/work/installation/installation.ts'
import { readOwn } from '../../src/store/postgres/read-own.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import type { Stub } from '../../src/core/entry/kinds.ts'
import { commitmentsOf, hashOf, leafOf, makeEntry, uuidFrom } from '../../src/core/entry/make.ts'
import { Signers } from '../../src/core/entry/signers.ts'
import { stampLeaf } from '../../src/core/ledger/leaf.ts'
import { LogFold } from '../../src/core/vault/log-fold.ts'
import { jointly } from '../helpers/enrolled.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { makeDevice, type TestDevice } from '../helpers/test-device.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('policy-adoption')
const dir = join(scratch.path, 'record')
let made: Installation
const DESK = 'http://localhost:4999'
const registrars = [makeDevice('bell', ['registrar'], DESK), makeDevice('owl', ['registrar'], DESK)] as const
const head = makeDevice('bell', ['head'], DESK)
const foreign = makeDevice('owl', ['head'], DESK)
/** Two of oversight, in one body. */
const [watcher, second] = [makeDevice('owl', ['oversight'], DESK), makeDevice('owl', ['oversight'], DESK)]
beforeAll(async () => {
  await newInstallation({ dir, country: 'toyland', demo: false })
  made = await openInstallation(dir)
  const approvedBy = registrars.map((r) => r.credential)
  const enrolled = [head, foreign, watcher, second].map(({ card }) =>
    jointly({ kind: 'credential.enrolled', card, approvedBy }, registrars),
  )
  const ceremony = await jointly({ kind: 'registrars.enrolled', cards: registrars.map((r) => r.card) }, registrars)
  await made.store.append(OPERATOR, [ceremony, ...(await Promise.all(enrolled))], null)
})
afterAll(async () => {
  await made?.close()
  scratch.remove(dir)
})

const NOW = Date.parse('2026-11-25T00:00:00Z')
const withPolicy = (text: string): Installation => ({
  ...made,
  country: { ...made.country, policies: [...made.country.policies, { name: 'zz.cedar', text }] },
})
const waits = async (installation: Installation): Promise<boolean> => (await PolicyStanding.open(installation)).waits
const statesOf = async (installation: Installation) => (await checkPolicies(installation, NOW)).map((c) => `${c.id} ${c.state}`)

it('those that init adopted serve', async () => {
  expect(await waits(made)).toBe(false)
  expect(await statesOf(made)).toEqual(['policy.adopted ok'])
})
it('one that somebody wrote into the folder does not, until two people of two agencies have signed it, one of them of oversight', async () => {
  const changed = withPolicy('@id("own.gift") @en("All.") @km("ទាំងអស់។") permit (principal, action, resource);')
  expect(await waits(changed)).toBe(true)
  expect(await statesOf(changed)).toEqual(['policy.adopted fault'])
  // Nobody's word is enough any more: not the program's own, not one person's, not two of one agency, nor two without oversight.
  expect(await adoptFirstPolicies(changed)).toBe(false)
  await expect(made.note(policyAdopted(changed.country))).rejects.toMatchObject({ code: 'signature.missing' })
  const sign = async (by: readonly TestDevice[], named = by): Promise<unknown> =>
    made.store.append(OPERATOR, [await jointly(policyChange(changed, named.map((d) => d.credential) as [string, string]), by)], null)
  const [one, other] = registrars
  for (const [by, code] of [
    [[watcher], 'signature.approvers'],
    [[watcher, second], 'signature.approvers'],
    [[head, foreign], 'signature.role'],
    [[one, other], 'signature.role'],
    [[watcher, makeDevice('bell', ['head'], DESK)], 'signature.unknown-credential'],
  ] as const)
    await expect(sign(by, by.length === 1 ? [watcher, head] : by)).rejects.toMatchObject({ code })
  expect(await waits(changed)).toBe(true)
  await sign([watcher, head])
  expect(await waits(changed)).toBe(false)
  expect(await statesOf(changed)).toEqual(['policy.adopted ok'])
  // Both are on record; the older files do not serve any more.
  const said = [
    ...(await readOwn(made.pools.saksi_reader, 'policy.adopted')),
    ...(await readOwn(made.pools.saksi_reader, 'policy.changed')),
  ]
  expect(said.map((e) => `${e.stub.kind} ${e.stub.policy}`)).toEqual(['policy.adopted access', 'policy.changed access'])
  expect(await waits(made)).toBe(true)
})
it('an unsound one is neither served nor adopted', async () => {
  const unsound = withPolicy(
    '@id("own.gift") @en("All.") @km("ទាំងអស់។") permit (principal, action, resource) when { principal.agancy == resource.agency };',
  )
  await expect(PolicyStanding.open(unsound)).rejects.toThrow('did you mean `agency`')
  expect(() => policyChange(unsound, ['0'.repeat(32), '1'.repeat(32)])).toThrow('did you mean `agency`')
  expect(await statesOf(unsound)).toEqual(['policy.adopted fault'])
})
it('a server that adopts others by itself is found by verify and followed by no vault', async () => {
  // What a corrupt program writes past every check: the newest word of the log, signed by nobody.
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: OPERATOR, author: OPERATOR }
  const body = { kind: 'policy.adopted', policy: 'access', hash: 'a'.repeat(64) } as const
  const fold = new LogFold({ origin: 'x.example/toyland', isDemo: false })
  const opened = [
    { kind: 'installation.created', country: 'toyland', demo: false, origin: 'x.example/toyland' },
    { ...body, hash: 'b'.repeat(64) },
    body,
  ] as const
  const signers = new Signers()
  const faults = opened.map((one) => {
    const parts = makeEntry({ ...head, id: uuidFrom(nodeRandom.bytes(16)) }, one, {}, {}, nodeRandom.bytes)
    const commitments = commitmentsOf(parts)
    fold.take(stampLeaf(leafOf(commitments, one.kind, false), 1n), parts)
    return signers.step({ stub: JSON.parse(parts.stub) as Stub, hash: hashOf(commitments), signature: null })
  })
  expect(faults).toEqual([[], [], ['signature.missing']])
  expect([fold.policy('access'), fold.refused]).toEqual(['b'.repeat(64), 1])
})
it('a protocol that ends soon is said', async () => {
  const { loadCountry } = await import('../../src/store/files/load-country.ts')
  const kh = await loadCountry(join(import.meta.dirname, '../../countries/kh'))
  const at = async (day: string) =>
    (await checkPolicies({ ...made, country: kh }, Date.parse(day))).find((c) => c.id === 'policy.protocols')
  expect(await at('2026-11-25')).toMatchObject({
    state: 'ok',
    says: expect.stringMatching(/^10 of 11 protocols between agencies are in force; not now, .*: [a-z-]+ (?:from|until) \d{4}-/),
  })
  expect(await at('2027-12-01')).toMatchObject({ state: 'warn', says: expect.stringContaining('mosavy-to-embassies') })
})
