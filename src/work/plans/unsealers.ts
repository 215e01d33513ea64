/** The three who open a sealed plan when its team does not: their keys, and what every device is given by hand. */
import type { KeyAdopted } from '../../core/entry/kinds/key-adopted.ts'
import { UNSEALERS } from '../../core/plan/cell.ts'
import { Failure } from '../../errors.ts'
import type { PlanKeys } from './seal-plan.ts'
import { writeDurably } from '../../store/files/durable.ts'
import type { Layout } from '../../store/files/layout.ts'
import { makeVaultKey } from '../../store/files/vault-key.ts'
import type { Installation } from '../installation/installation.ts'
import { readOwn } from '../../store/postgres/read-own.ts'

const HOLDERS = Array.from({ length: UNSEALERS }, (_, i) => `unsealer-${i + 1}`)

/** At `init`, as the vaults' keys are. In production each is moved to its holder's own machine, or made there (`adoptUnsealers`). */
export async function makeUnsealers(layout: Layout, origin: string, vkey: string): Promise<KeyAdopted[]> {
  const keys: string[] = []
  for (const holder of HOLDERS) keys.push(await makeVaultKey(layout.vaultKey(holder)))
  writePlanKeys(layout, origin, vkey, keys)
  return keys.map(adopted)
}

/**
 * For an installation that has none. Entries first: a device that was given keys which the log does not say could not be
 * told from a cheated one. @throws Failure 'upgrade.bad-key' when they are not three different keys, or some are there already.
 */
export async function adoptUnsealers(installation: Installation, keys: readonly string[]): Promise<void> {
  const said = await readOwn(installation.pools.saksi_reader, 'key.adopted')
  const isSound = keys.length === UNSEALERS && new Set(keys).size === UNSEALERS && keys.every((k) => /^[A-Za-z0-9_-]{43}$/.test(k))
  if (!isSound || said.some(({ stub }) => stub.use === 'unsealer')) throw new Failure('upgrade.bad-key', { holder: HOLDERS.join(', ') })
  for (const body of keys.map(adopted)) await installation.note(body)
  writePlanKeys(installation.layout, installation.settings.origin, installation.vkey, keys)
}

const adopted = (key: string, i: number): KeyAdopted => ({ kind: 'key.adopted', use: 'unsealer', holder: HOLDERS[i] ?? '', epoch: 1, key })

function writePlanKeys(layout: Layout, origin: string, vkey: string, unsealers: readonly string[]): void {
  const keys: PlanKeys = { format: 'saksi-plan-keys/1', origin, vkey, unsealers }
  writeDurably(layout.planKeys, `${JSON.stringify(keys, null, 2)}\n`)
}
