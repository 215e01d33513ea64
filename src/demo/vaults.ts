/**
 * The vaults of a demonstration: one for all its agencies, and the trustee's, which is one or three as its keys say. Each has a folder,
 * keys and a process of its own; in a demonstration one machine and one administrator have them all, which is worth nothing, and is said.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setReader } from '../store/files/settings.ts'
import { nodeRandom } from '../outside/host/node-random.ts'
import { writeDoors } from '../work/openings/doors.ts'
import { knowVault, oversightKey } from '../work/openings/installation-openings.ts'
import { stateSettings } from '../work/installation/state-settings.ts'
import type { Installation } from '../work/installation/installation.ts'
import { toBase64Url } from '../core/bytes.ts'
import { printVkey } from '../core/ledger/note.ts'
import { printPolicy } from '../core/ledger/policy.ts'
import { isDeskHost, trusteeSides, type Side } from '../core/seal/sides.ts'
import { homeOf, initVault, moveVault, readText, readVaultSettings, readVaultSigner, setPages, type VaultCard } from '../vault/home.ts'
import { doorsOf, setPeer } from '../vault/known-peers.ts'
import { takeKeys } from '../vault/take-keys.ts'
import { CODE } from '../outside/host/own-code.ts'

const nameOf = (side: Side): string => `vault.example/${side === 'agency' ? 'agencies' : side}`

export const vaultHome = (installation: Installation, side: Side): string => join(installation.layout.vaultFolder, 'homes', side)

/** Which vaults it has, by the keys that were made for them, or by the folders that took those over. */
export function vaultSides(installation: Installation): readonly Side[] {
  const isThree = [installation.layout.vaultKey('trustee-1'), vaultHome(installation, 'trustee-1')].some((path) => existsSync(path))
  return ['agency', ...trusteeSides(isThree ? 3 : 1)]
}

type Founding = {
  /** Where a vault will be reached. */
  readonly urlOf: (side: Side) => string
  /** Where they reach the log. */
  readonly log: string
  readonly origins: readonly string[]
  /** Where people's own pages will be; absent: nowhere. */
  readonly pages?: string
}

/** Makes them where they are not yet, and tells each of the others, and the record of all. @throws where nobody witnesses the log yet. */
export async function foundVaults(installation: Installation, { urlOf, log, origins, pages }: Founding): Promise<void> {
  const policy = installation.policy()
  if (!policy) throw new Error('impossible: vaults are founded before the log has witnesses')
  const cards: VaultCard[] = []
  for (const side of vaultSides(installation)) {
    const dir = vaultHome(installation, side)
    const home = homeOf(dir)
    if (!existsSync(home.settings)) {
      const token = toBase64Url(nodeRandom.bytes(32))
      setReader(installation.layout, `vault-${side}`, token)
      await stateSettings(installation)
      initVault(dir, {
        name: nameOf(side),
        side,
        invitation: {
          format: 'saksi-vault-invitation/1',
          country: installation.country.id,
          demo: installation.settings.demo,
          log: { url: log, vkey: installation.vkey },
          oversight: await oversightKey(installation),
          origins,
          witnesses: printPolicy(policy, false),
          token,
        },
      })
    }
    takeKeys(dir, installation.layout.vaultFolder)
    moveVault(home, log, origins)
    if (pages !== undefined) setPages(home, pages)
    const { name } = readVaultSettings(home)
    const card: VaultCard = { format: 'saksi-vault-card/1', name, side, vkey: printVkey(readVaultSigner(home).key), url: urlOf(side) }
    knowVault(installation.layout, { name, side, url: card.url, vkey: card.vkey, courierToken: readText(home.courierToken) })
    cards.push(card)
  }
  for (const { side } of cards) for (const other of cards) if (other.side !== side) setPeer(homeOf(vaultHome(installation, side)), other)
  writeDoors(installation.layout.doors, doorsOf(homeOf(vaultHome(installation, 'agency')), urlOf('agency')))
}

export type RunningVaults = {
  readonly urlOf: (side: Side) => string
  /** Where the trustee's serves people's own pages. */
  readonly pagesUrl: string
  /** Starts one again that was stopped. */
  start(side: Side): void
  stop(side: Side): Promise<void>
  close(): Promise<void>
}

/** Starts them, each a process of its own: what one holds in memory no other has. Their lines go into `vault.log` beside each. */
export async function runVaults(
  installation: Installation,
  at: { readonly record: string; readonly port: number; readonly origins: readonly string[] },
): Promise<RunningVaults> {
  const sides = vaultSides(installation)
  const portOf = (side: Side): number => at.port + sides.indexOf(side)
  const urlOf = (side: Side): string => `http://localhost:${portOf(side)}`
  const pagesPort = at.port + sides.length
  const pagesUrl = `http://localhost:${pagesPort}`
  await foundVaults(installation, { urlOf, log: `${at.record}/log`, origins: at.origins, pages: pagesUrl })
  const main = join(import.meta.dirname, '..', `main${CODE}`)
  const children = new Map<Side, ChildProcess>()
  const start = (side: Side): void => {
    const home = vaultHome(installation, side)
    const log = openSync(join(home, 'vault.log'), 'a', 0o600)
    const pages = isDeskHost(side) ? ['--pages-port', String(pagesPort), '--url', urlOf(side)] : []
    const args = [main, 'vault', 'serve', home, '--port', String(portOf(side)), ...pages]
    children.set(side, spawn(process.execPath, args, { stdio: ['ignore', log, log] }))
  }
  for (const side of sides) start(side)
  const stop = async (side: Side): Promise<void> => {
    const child = children.get(side)
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  return { urlOf, pagesUrl, start, stop, close: async () => void (await Promise.all(sides.map(stop))) }
}
