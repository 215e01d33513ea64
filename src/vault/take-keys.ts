/** Keys that `saksi init` made for vaults, taken over by the one they are for. */
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from '../store/files/durable.ts'
import { isTrustee, SIDES } from '../core/seal/sides.ts'
import { homeOf, keyPath, readVaultSettings } from './home.ts'

/** The oversight body's key is no vault's, nor are those that open a sealed plan. */
const OTHERS = /^(?:oversight|unsealer-\d)$/

/**
 * Moved, not copied: a private key that lies in two places is kept by two parties. A crash between leaves both; the same again ends it.
 * @param from a folder with HOLDER/vault.key. @returns whose keys were moved.
 */
export function takeKeys(dir: string, from: string): string[] {
  const home = homeOf(dir)
  const { side } = readVaultSettings(home)
  const isOurs = (holder: string): boolean =>
    isTrustee(side) ? holder === side : !OTHERS.test(holder) && !SIDES.some((s) => isTrustee(s) && s === holder)
  const holders = readdirSync(from).filter((h) => isOurs(h) && existsSync(join(from, h, 'vault.key')))
  for (const holder of holders) {
    const source = join(from, holder, 'vault.key')
    writeDurably(keyPath(home, holder, 1), readFileSync(source), { mode: 0o600 })
    rmSync(source)
    removeEmpty(join(from, holder))
  }
  return holders
}

/** What is left shows which keys nobody has fetched yet. */
function removeEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder)
}
