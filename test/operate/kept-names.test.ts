/**
 * Names that earlier programs sealed (test/data/kept) open after the upgrade as the new one's do, but those of the very first: the vaults take over the keys that lay beside the
 * installation, and the courier parts that waited for them. (The United Kingdom's returns are numbers: there is no name in them.)
 * By night alone. By day: operate/kept-installations.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { hpke, makeVaultKeys } from '../../src/outside/hpke/hpke.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { openingPorts } from '../../src/outside/vault/opening-ports.ts'
import { readDoors } from '../../src/work/openings/doors.ts'
import { readSealedRecord } from '../../src/work/openings/read-for-openers.ts'
import { openRecord } from '../../src/work/openings/open.ts'
import { comparePolicies, policyChange } from '../../src/work/policies/access-policy.ts'
import { OPERATOR, openInstallation, readEdgeKeys, type Installation } from '../../src/work/installation/installation.ts'
import { main } from '../../src/main.ts'
import { jointly } from '../helpers/enrolled.ts'
import { EVERYTHING } from '../helpers/everything.ts'
import { devicesBeside, KEPT_DESK, putBackKept } from '../helpers/kept-installation.ts'
import { bothOpen, serveVaulted, type Vaulted } from '../helpers/made-vaults.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { makeDevice, type TestDevice } from '../helpers/test-device.ts'

const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
let made: Vaulted | undefined
afterEach(() => made?.remove())

const NEW = `Court,Case number,Accused number,Name of the accused,Registered on,Article,Form of exploitation,Stage,Decided on,Presence,Outcome,Sentence (months),Sex,Age band,Citizenship,Official
Sample Court (invented),501/2023,1,Wump Somebody,2023-03-01,ច្បាប់ ២០០៨ មាត្រា១០,Forced labour,Decided,2023-09-15,ចំពោះមុខ,Convicted,84,Male,18+,ខ្មែរ,No
`

/** Two people sign the policies where they changed, and a clerk comes; the first release could enrol nobody, so all of its people come now. */
async function settle(
  dir: string,
  [first, second, head, watcher]: readonly TestDevice[],
  clerk: TestDevice,
  hasPeople: boolean,
): Promise<void> {
  if (!first || !second || !head || !watcher) throw new Error('impossible: four devices lie beside each')
  const installation = await openInstallation(dir)
  try {
    const registrars = [first, second] as const
    const approvedBy = registrars.map((r) => r.credential)
    const people = [
      ...(hasPeople ? [] : [jointly({ kind: 'registrars.enrolled', cards: registrars.map((r) => r.card) }, registrars)]),
      ...[...(hasPeople ? [] : [head, watcher]), clerk].map(({ card }) =>
        jointly({ kind: 'credential.enrolled', card, approvedBy }, registrars),
      ),
    ]
    const { own, adopted } = await comparePolicies(installation)
    const change = own === adopted ? [] : [jointly(policyChange(installation, [head.credential, watcher.credential]), [head, watcher])]
    for (const entry of await Promise.all([...people, ...change])) await installation.store.append(OPERATOR, [entry], null)
    await installation.sequencer.flush()
  } finally {
    await installation.close()
  }
}

async function recordOf({ pools }: Installation, caseNumber: string): Promise<string> {
  const { rows } = await pools.saksi_reader.query<{ record: string }>(
    'select record_id as record from saksi.accused_episodes where case_number = $1',
    [caseNumber],
  )
  return rows[0]?.record ?? ''
}

async function nameOf({ installation, serving }: Vaulted, clerk: TestDevice, caseNumber: string): Promise<unknown> {
  const server = { url: serving.url, token: readEdgeKeys(installation.layout.edge('moj')).submitToken }
  // What a signed-in desk is handed; an office's key is handed nothing of a real record.
  const record = await readSealedRecord(installation.pools.saksi_reader, 'moj', await recordOf(installation, caseNumber))
  if (!record) throw new Error(`no record of case ${caseNumber}`)
  const tools = { random: nodeRandom, hpke, signer: clerk, oneTime: await makeVaultKeys(), ...readDoors(installation.layout.doors) }
  const wish = { record, agency: 'moj', purpose: 'correction', fields: ['accused_name'], emergency: false } as const
  return openRecord(wish, openingPorts(server), tools)
}

/** By day the oldest and the newest. */
test.each(['first', ...(EVERYTHING ? ['evening'] : []), 'before'])(
  'what the program of %s sealed opens as it was told, and what is sealed now opens',
  async (name) => {
    const scratch = scratchDir(`kept-names-${name}`)
    const place = join(scratch.path, 'place')
    mkdirSync(place)
    const { dir } = await putBackKept(name, 'kh', place)
    expect(await run('upgrade', dir), said.at(-1)).toBe(0)
    const devices = devicesBeside(place, 'kh')
    const clerk = makeDevice('moj', ['clerk'], KEPT_DESK)
    await settle(dir, devices, clerk, name !== 'first')
    made = await serveVaulted(scratch, dir)
    const clear = join(scratch.path, 'new.csv')
    writeFileSync(clear, NEW)
    const sealed = join(scratch.path, 'new.saksi')
    expect(await run('seal', clear, '--form', 'court-return', '--keys', `${dir}.edge/moj.edge.json`, '--out', sealed), said.at(-1)).toBe(0)
    expect(await run('import', dir, sealed, '--form', 'court-return'), said.at(-1)).toBe(0)
    await bothOpen(made)
    await made.bring()
    const { installation } = made
    for (let i = 0; i < 300 && (installation.witnessed()?.size ?? 0) < (await installation.checkpoint()).size; i++) await pause(100)
    // The first release sealed in a form for which a vault would have had to give a whole batch away (docs/spec/envelope.md): `upgrade --check` has said so.
    const old = await nameOf(made, clerk, '1/2023').catch((error: { code?: string }) => error.code)
    expect(old).toEqual(name === 'first' ? 'opening.ciphertext' : { accused_name: 'Wump Nobody' })
    expect(await nameOf(made, clerk, '501/2023')).toEqual({ accused_name: 'Wump Somebody' })
    await made.stopServing()
    expect(await run('verify', dir), said.slice(-4).join('\n')).toBe(0)
  },
  240_000,
)
