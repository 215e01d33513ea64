/**
 * A record that has lived, with three trustees: released figures, a referral, an opened name, an erasure carried out and an exchanged key together. It is backed up while
 * served, restored and verified, figures and all, and served again; and a backup from before the erasure brings back no name that opens.
 * By night alone. By day: operate/restore-served, operate/restore-served.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { listErasures } from '../../src/work/erasing/standing.ts'
import { openInstallation, type Installation } from '../../src/work/installation/installation.ts'
import { listReleases } from '../../src/work/releases/released-files.ts'
import { readOwn } from '../../src/store/postgres/read-own.ts'
import type { Side } from '../../src/core/seal/sides.ts'
import { homeOf } from '../../src/vault/home.ts'
import { StoreKeys } from '../../src/vault/store-keys.ts'
import { layoutOf } from '../../src/store/files/layout.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { main } from '../../src/main.ts'
import { allTold, courtYear, erase, openName, refer, release, rotate } from '../helpers/lived-record.ts'
import { bothOpen, makeVaulted, type Vaulted } from '../helpers/made-vaults.ts'
import { removeAway } from '../helpers/scratch-dir.ts'
import { waited } from '../helpers/waited.ts'

let made: Vaulted
let gone = ''
let kept = ''
let restored: Serving | undefined
const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
const at = (name: string): string => join(dirname(made.dir), name)
const goneOn: (() => void)[] = []

beforeAll(async () => {
  made = await makeVaulted('kh', undefined, undefined, undefined, 0, 3)
  await bothOpen(made)
  const { all, closed } = await courtYear(made.installation)
  ;[gone = ''] = closed
  kept = all.find((record) => record !== gone) ?? ''
  await made.bring()
}, 300_000)
afterAll(async () => {
  vi.useRealTimers()
  for (const back of goneOn) back()
  await restored?.close()
  for (const name of ['again', 'older']) removeAway(at(name))
  await made.remove()
})

/** What is in it, as far as a restore could lose it. */
async function holds(installation: Installation): Promise<object> {
  const { layout, pools } = installation
  const { rows } = await pools.saksi_reader.query<{ kind: string; n: number }>(
    `select kind, count(*)::int as n from saksi.entries
      where kind in ('record.version', 'referral.offered', 'referral.moved', 'oversight.row', 'record.erased', 'key.rotated', 'release.published', 'draft.said')
      group by kind order by kind`,
  )
  const erasures = (await listErasures(installation)).map((e) => e.state)
  const rotated = (await readOwn(pools.saksi_reader, 'key.rotated')).map((k) => [k.stub.holder, k.stub.epoch])
  return { rows, erasures, rotated, releases: listReleases(layout.releases) }
}

/** A root as a checkpoint writes it. */
const inBase64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64')

/** Where the offices' keys are, and who takes their names: beside the record, on other machines. */
const officesOf = (dir: string) => {
  const { edge, signingKey, edgeFolder, doors } = layoutOf(dir)
  return { edge, signingKey, edgeFolder, doors }
}

/** All that a vault can unwrap of what it holds of the courts, as the vault itself would. */
function saltsOf(side: Side): string {
  const home = homeOf(made.home(side))
  const folder = join(home.batches, 'moj')
  const store = new StoreKeys(home)
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.map((name) => store.unwrap(`moj/${name.replace('.json', '')}`, readFileSync(join(folder, name), 'utf8')).text).join()
}

test('everything of it comes back and is verified, and what was erased stays closed in an older backup too', async () => {
  const { installation, serving } = made
  expect(await openName(installation, serving.url, kept)).toMatchObject({
    accused_name: expect.stringMatching(/./),
  })
  await refer(installation, 1)
  await release(installation, 'courts-2023', 'quarter')
  await rotate(installation, 2)
  const identity = await generateIdentity()
  const recipient = await identityToRecipient(identity)
  writeFileSync(at('officer.key'), `${identity}\n`, { mode: 0o600 })
  expect(await run('backup', made.dir, at('before.age'), '--to', recipient, '--json'), said.at(-1)).toBe(0)
  const rootBefore = (JSON.parse(said.at(-1) ?? '') as { root: string }).root
  await erase(installation, gone)
  await allTold(installation)
  goneOn.push(waited(31.1 * 86_400_000))
  const now = Date.now() + 31.1 * 86_400_000
  vi.useFakeTimers({ toFake: ['Date'], now })
  for (let i = 0; i < 300 && (installation.witnessed()?.cosignedAt ?? 0) < now / 1000 - 60; i++) await pause(100)
  await erase(installation, gone)
  await allTold(installation)
  const before = await holds(installation)
  expect(before).toMatchObject({ erasures: ['erased'], rotated: [['trustee-1', 2]], releases: ['courts-2023'] })

  expect(await run('backup', made.dir, at('lived.age'), '--to', recipient, '--check', '--json'), said.at(-1)).toBe(0)
  await allTold(installation)
  // The machine is lost. One that lived on would sign past the backup, and the witnesses would tell.
  await made.stopServing()
  expect(await run('restore', at('lived.age'), at('again'), '--identity', at('officer.key')), said.slice(-3).join('\n')).toBe(0)
  expect(existsSync(at('again.restoring'))).toBe(false)
  expect(await run('verify', at('again'), '--figures'), said.slice(-5).join('\n')).toBe(0)

  // At the old address, under the old log: its vaults open names, offices hand in, and all of it is verified.
  const web = { desk: made.dir, public: made.dir }
  const port = Number(new URL(serving.url).port)
  restored = await serve({ dir: at('again'), port, deskPort: null, web, rhythm: { anchorSeconds: 3600, paddingPerHour: 0 } })
  expect(restored.installation.vkey).toBe(installation.vkey)
  expect(await holds(restored.installation)).toEqual(before)
  // Keys of offices are on their own machines, and no restore brings or takes them.
  const there: Installation = { ...restored.installation, layout: { ...restored.installation.layout, ...officesOf(made.dir) } }
  await allTold(there)
  expect(await openName(there, serving.url, kept)).toMatchObject({ accused_name: expect.stringMatching(/./) })
  await refer(there, 2)
  await expect(openName(there, serving.url, gone)).rejects.toThrow()
  await allTold(there)
  await restored.close()
  restored = undefined
  expect(await run('verify', at('again')), said.slice(-5).join('\n')).toBe(0)

  // A backup from before the erasure has the name's ciphertext again, and says what must be done anew; the vaults have destroyed what opens it.
  const older = ['restore', at('before.age'), at('older'), '--identity', at('officer.key'), '--accept-rewind', inBase64(rootBefore)]
  expect(await run(...older), said.slice(-3).join('\n')).toBe(0)
  expect(said.slice(-4).join('\n')).toContain('carry each erasure out again')
  const back = await openInstallation(at('older'))
  try {
    expect(await listErasures(back)).toEqual([])
    const { rows } = await back.pools.saksi_reader.query<{ id: string; is: boolean }>(
      `select e.entry_id as id, p.entry_id is not null as is from saksi.entries e left join saksi.entry_parts p using (agency_id, entry_id)
        where e.kind = 'record.version' and e.stub::json->>'record' = $1`,
      [gone],
    )
    expect(rows).toMatchObject([{ is: true }])
    for (const side of made.sides) expect([side, saltsOf(side).includes(rows[0]?.id ?? '')]).toEqual([side, false])
    expect(saltsOf('agency')).not.toBe('')
  } finally {
    await back.close()
  }
}, 600_000)
