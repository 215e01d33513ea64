/**
 * The demonstration's two vaults: one for all its agencies, one for the trustee. Each has a folder, keys and a process of
 * its own; in a demonstration one machine and one administrator have both, which is worth nothing, and is said.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setReader } from '../adapters/files/settings.ts'
import { nodeRandom } from '../adapters/node-random.ts'
import { writeDoors } from '../adapters/files/doors.ts'
import { knowVault, oversightKey } from '../adapters/openings.ts'
import type { Installation } from '../adapters/installation.ts'
import { toBase64Url } from '../core/bytes.ts'
import { printVkey } from '../core/ledger/note.ts'
import { printPolicy } from '../core/ledger/policy.ts'
import {
  doorsOf,
  homeOf,
  initVault,
  moveVault,
  readText,
  readVaultSettings,
  readVaultSigner,
  setPeer,
  SIDES,
  type Side,
  type VaultCard,
} from '../vault/home.ts'
import { takeKeys } from '../vault/take-keys.ts'

const NAMES: Readonly<Record<Side, string>> = { agency: 'vault.example/agencies', trustee: 'vault.example/trustee' }

export const vaultHome = (installation: Installation, side: Side): string => join(installation.layout.vaultFolder, 'homes', side)

/**
 * Makes the two where they are not yet, and tells each of the other, and the record of both.
 * @param at where they will be reached, and where they reach the log. @throws where nobody witnesses the log yet.
 */
export async function foundVaults(
  installation: Installation,
  at: Readonly<Record<Side, string>> & { readonly log: string; readonly origins: readonly string[] },
): Promise<void> {
  const policy = installation.policy()
  if (!policy) throw new Error('impossible: vaults are founded before the log has witnesses')
  const cards = {} as Record<Side, VaultCard>
  for (const side of SIDES) {
    const dir = vaultHome(installation, side)
    const home = homeOf(dir)
    if (!existsSync(home.settings)) {
      const token = toBase64Url(nodeRandom.bytes(32))
      setReader(installation.layout, `vault-${side}`, token)
      initVault(dir, {
        name: NAMES[side],
        side,
        invitation: {
          format: 'saksi-vault-invitation/1',
          country: installation.country.id,
          demo: installation.settings.demo,
          log: { url: at.log, vkey: installation.vkey },
          oversight: await oversightKey(installation),
          origins: at.origins,
          witnesses: printPolicy(policy, false),
          token,
        },
      })
    }
    takeKeys(dir, installation.layout.vaultFolder)
    moveVault(home, at.log, at.origins)
    const { name } = readVaultSettings(home)
    cards[side] = { format: 'saksi-vault-card/1', name, side, vkey: printVkey(readVaultSigner(home).key), url: at[side] }
    knowVault(installation.layout, { name, side, url: at[side], vkey: cards[side].vkey, courierToken: readText(home.courierToken) })
  }
  setPeer(homeOf(vaultHome(installation, 'agency')), cards.trustee)
  setPeer(homeOf(vaultHome(installation, 'trustee')), cards.agency)
  writeDoors(installation.layout.doors, doorsOf(homeOf(vaultHome(installation, 'agency')), at.agency))
}

export type RunningVaults = { readonly urls: Readonly<Record<Side, string>>; close(): Promise<void> }

/** Starts both, each a process of its own: what one holds in memory the other never has. Their lines go into `vault.log` beside each. */
export async function runVaults(
  installation: Installation,
  at: { readonly record: string; readonly port: number; readonly origins: readonly string[] },
): Promise<RunningVaults> {
  const ports: Readonly<Record<Side, number>> = { agency: at.port, trustee: at.port + 1 }
  const urls = { agency: `http://localhost:${ports.agency}`, trustee: `http://localhost:${ports.trustee}` }
  await foundVaults(installation, { ...urls, log: `${at.record}/log`, origins: at.origins })
  const main = join(import.meta.dirname, '..', 'main.ts')
  const children = SIDES.map((side): ChildProcess => {
    const home = vaultHome(installation, side)
    const log = openSync(join(home, 'vault.log'), 'a', 0o600)
    return spawn(process.execPath, [main, 'vault', 'serve', home, '--port', String(ports[side])], { stdio: ['ignore', log, log] })
  })
  return {
    urls,
    close: async () => {
      await Promise.all(
        children.map(async (child) => {
          if (child.exitCode !== null || child.signalCode !== null) return
          child.kill('SIGTERM')
          await once(child, 'exit')
        }),
      )
    },
  }
}
