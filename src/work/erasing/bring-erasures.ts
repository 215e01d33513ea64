/**
 * Shows every vault every order, stop and erasure with its proof, and keeps their signed words. A vault that is down, or
 * that has not counted thirty days yet, is shown it again. Until the agency's has said "destroyed", or the trustee's, of three two, a name
 * can still be opened by somebody.
 */
import { existsSync, readFileSync } from 'node:fs'
import { toBase64Url } from '../../core/bytes.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import { parseVkey } from '../../core/ledger/note.ts'
import { areWhole, type Side } from '../../core/seal/sides.ts'
import { readErasureSaid, type ErasureSaid } from '../../core/vault/erasures.ts'
import { boundedFetch, textOf } from '../../outside/http/bounded-fetch.ts'
import { writeDurably } from '../../store/files/durable.ts'
import type { Layout } from '../../store/files/layout.ts'
import type { Installation } from '../installation/installation.ts'
import { prove } from '../openings/installation-openings.ts'
import { readVaults, type KnownVault } from '../openings/known-vaults.ts'
import { readOpened } from '../openings/read-for-openers.ts'
import type { Words } from '../couriers/bring-couriers.ts'

const KINDS = ['erasure.ordered', 'erasure.stopped', 'record.erased'] as const
const ANSWER = { most: 4_000, ms: 10_000 }

/** @returns how many acts some vault has still to take. */
export async function bringErasures(installation: Installation, log: (line: string) => void = () => undefined): Promise<number> {
  const { layout, pools } = installation
  const vaults = readVaults(layout)
  if (!areWhole(vaults.map((v) => v.side))) return 0
  const witnessed = installation.witnessed()
  let waiting = 0
  for (let from = 0; witnessed && from < witnessed.size;) {
    const page = await readOpened(pools.saksi_reader, from, witnessed.size, KINDS)
    for (const { index, leaf: bytes, parts } of page.entries) {
      const said: Partial<Record<Side, string>> = { ...readSaid(layout, parts.id) }
      const untold = vaults.filter((v) => said[v.side] === undefined)
      if (untold.length === 0) continue
      const leaf = toBase64Url(bytes)
      const proofs = await prove(installation, [{ index, leaf }])
      if (!proofs) continue
      const entry = { parts, leaf, index, path: proofs.paths[0] }
      const body = JSON.stringify({ format: 'saksi-erasure/1', checkpoint: proofs.checkpoint, entry })
      const { agency, kind } = JSON.parse(parts.stub) as Stub
      const what = kind === 'record.erased' ? 'destroyed' : 'heard'
      for (const vault of untold) {
        const word = await tell(vault, body, { agency, entry: parts.id, what }, log)
        if (word === undefined) waiting++
        else said[vault.side] = word
      }
      writeDurably(layout.erasureSaid(parts.id), JSON.stringify(said), { mode: 0o600 })
    }
    from = page.next
  }
  return waiting
}

async function tell(vault: KnownVault, body: string, about: ErasureSaid, log: (line: string) => void): Promise<string | undefined> {
  try {
    const answer = await boundedFetch(`${vault.url.replace(/\/+$/, '')}/erasure`, { method: 'POST', body }, ANSWER)
    const [note, key] = [textOf(answer) ?? '', parseVkey(vault.vkey)]
    const said = answer.isOk && key ? readErasureSaid(note, key) : undefined
    if (said?.agency === about.agency && said.entry === about.entry && said.what === about.what) return note
    log(`erasure waits: ${vault.name} ${answer.status}`)
  } catch (error) {
    log(`erasure waits for ${vault.name} ${(error as Error).name}`)
  }
  return undefined
}

/** The vaults' words about one act, by side. */
export function readSaid(layout: Layout, entry: string): Words {
  const path = layout.erasureSaid(entry)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Words) : {}
}
