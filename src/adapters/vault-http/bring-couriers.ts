/**
 * Brings waiting courier parts to both vaults, and lets go of them:
 *
 *   1  both vaults say, signed, that they hold this very part     crash after: it is brought again, and held already
 *   2  their words are kept, synced                               crash after: brought again, kept again
 *   3  the courier's file goes                                    from here on no copy is outside the vaults
 *
 * A vault that is down costs nothing but time: its parts wait where they lay.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseJson } from '../../core/canonical.ts'
import { hasExactly } from '../../core/entry/shapes.ts'
import { parseVkey } from '../../core/ledger/note.ts'
import { courierHash, readHeldCourier } from '../../core/vault/courier.ts'
import { boundedFetch, textOf } from '../bounded-fetch.ts'
import { syncFolder, writeDurably } from '../files/durable.ts'
import type { Layout } from '../files/layout.ts'
import { readVaults, type KnownVault } from '../openings.ts'

type Waiting = { readonly agency: string; readonly batch: string; readonly courier: Readonly<Record<KnownVault['side'], string>> }
/** A vault's signed note, by side. */
export type Held = Readonly<Record<KnownVault['side'], string>>
export type Brought = { readonly brought: number; readonly waiting: number }

const ANSWER = { most: 4_000, ms: 30_000 }

/** @returns how many batches both vaults hold now, and how many still wait. Nothing is lost by a failure; it is named in `log`. */
export async function bringCouriers(layout: Layout, log: (line: string) => void = () => undefined): Promise<Brought> {
  const vaults = readVaults(layout)
  const sides = [vaults.find((v) => v.side === 'agency'), vaults.find((v) => v.side === 'trustee')]
  const files = listFiles(layout)
  const [agency, trustee] = sides
  if (!agency || !trustee) return { brought: 0, waiting: files.length }
  let [brought, waiting] = [0, 0]
  for (const path of files) {
    const couriers = readWaiting(path)
    // One file that the disk damaged keeps no other waiting.
    if (!couriers) {
      log(`courier file ${path} is damaged, and stays where it lies`)
      waiting++
      continue
    }
    const done: boolean[] = []
    for (const one of couriers) done.push(await bring(layout, one, [agency, trustee], log))
    brought += done.filter(Boolean).length
    waiting += done.filter((d) => !d).length
    if (!done.every(Boolean)) continue
    rmSync(path, { force: true }) // another that brought it at the same time may have let go of it already
    syncFolder(dirname(path))
  }
  return { brought, waiting }
}

/** Undefined where a line is none. */
function readWaiting(path: string): readonly Waiting[] | undefined {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(parseJson)
  return lines.every((v) => hasExactly(v, ['format', 'agency', 'batch', 'courier'])) ? (lines as unknown as readonly Waiting[]) : undefined
}

function listFiles(layout: Layout): string[] {
  const folder = layout.courierFolder
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^[^/]+\/[^/]+\.jsonl$/.test(name))
    .map((name) => join(folder, name))
}

async function bring(layout: Layout, one: Waiting, vaults: readonly KnownVault[], log: (line: string) => void): Promise<boolean> {
  const words = await Promise.all(vaults.map((v) => handOver(v, one, log)))
  const [agency, trustee] = words
  if (agency === undefined || trustee === undefined) return false
  const held: Held = { agency, trustee }
  writeDurably(layout.held(one.agency, one.batch), JSON.stringify(held), { mode: 0o600 })
  return true
}

/** The vault's word; undefined where it gives none that its key signed over this part. */
async function handOver(vault: KnownVault, { agency, batch, courier }: Waiting, log: (line: string) => void): Promise<string | undefined> {
  const part = courier[vault.side]
  try {
    const headers = { authorization: `Bearer ${vault.courierToken}` }
    const body = JSON.stringify({ agency, batch, part })
    const answer = await boundedFetch(`${vault.url.replace(/\/+$/, '')}/courier`, { method: 'POST', headers, body }, ANSWER)
    const [note, key] = [textOf(answer) ?? '', parseVkey(vault.vkey)]
    const held = answer.isOk && key ? readHeldCourier(note, key) : undefined
    if (held?.agency === agency && held.batch === batch && held.hash === courierHash(part)) return note
    log(`courier refused by ${vault.name} ${answer.status}`)
  } catch (error) {
    log(`courier waits for ${vault.name} ${(error as Error).name}`)
  }
  return undefined
}

/** The vaults' words for a batch; null while they hold it not yet, and where nothing was sealed. */
export function readHeld(layout: Layout, agency: string, batch: string): Held | null {
  const path = layout.held(agency, batch)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Held) : null
}
