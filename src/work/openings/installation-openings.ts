/** An installation's side of an opening: the vaults it brings couriers to, and proofs that a vault believes. */
import { concat, fromBase64Url, toBase64Url } from '../../core/bytes.ts'
import { proveInclusion } from '../../core/ledger/tree.ts'
import { arePeers } from '../../core/seal/sides.ts'
import { NotOpened, type Proofs, type Standing } from './open.ts'
import type { OversightKey } from '../oversight/seal-row.ts'
import { writeDurably } from '../../store/files/durable.ts'
import type { Layout } from '../../store/files/layout.ts'
import { tileSubtree } from '../../store/files/tiles.ts'
import type { Installation } from '../installation/installation.ts'
import { readVaults, type KnownVault } from './known-vaults.ts'
import { standAt } from './read-for-openers.ts'
import { readOwn } from '../../store/postgres/read-own.ts'

/** One a side: a new one takes the place of the old one. A trustee is one party or three. @throws NotOpened for a card of the other sort. */
export function knowVault(layout: Layout, vault: KnownVault): void {
  const others = readVaults(layout).filter((v) => v.side !== vault.side)
  if (!others.every((v) => arePeers(v.side, vault.side))) throw new NotOpened('opening.other-trustees')
  writeDurably(layout.vaults, `${JSON.stringify([...others, vault], null, 2)}\n`, { mode: 0o600 })
}

/** The oversight body's newest key. */
export async function oversightKey(installation: Installation): Promise<OversightKey> {
  const keys = await readOwn(installation.pools.saksi_reader, 'key.adopted')
  const newest = keys
    .map((k) => k.stub)
    .filter((k) => k.use === 'oversight')
    .toSorted((a, b) => b.epoch - a.epoch)[0]
  return { epoch: newest?.epoch ?? 0, publicKey: newest?.key ?? '' }
}

/** Paths in the newest witnessed checkpoint. Undefined while that does not reach so far, and for leaves that do not stand there. */
export async function prove(installation: Installation, entries: readonly Standing[]): Promise<Proofs | undefined> {
  const witnessed = installation.witnessed()
  if (!witnessed || entries.some((e) => e.index >= witnessed.size)) return undefined
  const asked = entries.map((e) => ({ index: e.index, leaf: fromBase64Url(e.leaf) }))
  if (asked.length > 0 && !(await standAt(installation.pools.saksi_reader, asked))) return undefined
  const subtree = tileSubtree(installation.layout.tlog, witnessed.size)
  return { checkpoint: witnessed.note, paths: asked.map((e) => toBase64Url(concat(...proveInclusion(e.index, witnessed.size, subtree)))) }
}
