/**
 * Who may act, held to the log before a server believes it: an administrator of the database who deletes the entry of a lost device, or
 * writes a device of his own into a table, and has the server start again, brings nobody in. Of each leaf that says who may act, and that auditors may
 * read, the entry must be there and make it; and the credentials must be what a fold of those entries gives, signatures and all. It is what a
 * vault does (core/vault/log-fold.ts), and a small part of what `verify` does.
 */
import type { Stub } from '../../core/entry/kinds.ts'
import { commitmentsOf, hashOf, type Parts } from '../../core/entry/make.ts'
import type { KnownCredential } from '../../core/entry/credential-card.ts'
import { Signers } from '../../core/entry/signers.ts'
import { needsOpening } from '../../core/vault/log-fold.ts'
import { makesLeaf } from '../../core/vault/prove.ts'
import { printLeaf } from '../../core/ledger/leaf.ts'
import { parseEntries, TILE, tilePath } from '../../core/ledger/tile.ts'
import { Failure } from '../../errors.ts'
import { readFrom } from '../../store/files/read-log.ts'
import { readCredentials } from '../../store/postgres/credentials.ts'
import type { Installation } from '../installation/installation.ts'
import { readOpened } from '../openings/read-for-openers.ts'

/** @throws Failure 'acting.entry' or 'acting.device', of the first that is not as the log has it. */
export async function holdWhoMayAct(installation: Installation): Promise<void> {
  const { pools, layout, settings } = installation
  // Before and after: whom two registrars enrol meanwhile is in one of the two.
  const before = await readCredentials(pools.saksi_reader)
  await installation.sequencer.flush()
  const { size } = await installation.checkpoint()
  const entries = await readPolicyEntries(installation, size)
  const signers = new Signers(settings.demo)
  for (const [index, leaf] of readPolicyLeaves(layout.tlog, size)) {
    const parts = entries.get(index)
    const commitments = parts && commitmentsOf(parts)
    if (!commitments || !makesLeaf(printLeaf(commitments, true, parts.signature !== null), leaf))
      throw new Failure('acting.entry', { entry: index })
    const signed = { stub: JSON.parse(parts.stub) as Stub, hash: hashOf(commitments), signature: parts.signature }
    if (signers.check(signed) === undefined) signers.step(signed)
  }
  const differing = findDiffering(before, signers)
  if (differing === undefined) return
  const again = findDiffering(await readCredentials(pools.saksi_reader), signers)
  if (again !== undefined) throw new Failure('acting.device', { credential: again })
}

/** Of a class that is opened to auditors, by their index; a log has some thousands of them. @throws Failure for a bundle that is not there. */
function* readPolicyLeaves(tlog: string, size: number): Iterable<readonly [index: number, leaf: Uint8Array]> {
  const read = readFrom(tlog)
  for (let n = 0; n * TILE < size; n++) {
    const width = Math.min(TILE, size - n * TILE)
    // Whoever appends beside this may have filled it meanwhile.
    const bundle = read(tilePath('entries', n, width)) ?? read(tilePath('entries', n, TILE))
    if (!bundle) throw new Failure('acting.entry', { entry: n * TILE })
    for (const [i, leaf] of parseEntries(bundle).slice(0, width).entries()) if (needsOpening(leaf)) yield [n * TILE + i, leaf]
  }
}

async function readPolicyEntries({ pools }: Installation, size: number): Promise<ReadonlyMap<number, Parts>> {
  const found = new Map<number, Parts>()
  for (let from = 0; from < size;) {
    const { entries, next } = await readOpened(pools.saksi_reader, from, size)
    for (const { index, parts } of entries) found.set(index, parts)
    from = next
  }
  return found
}

/** @returns the first device that the table and the log have otherwise. */
function findDiffering(table: readonly KnownCredential[], signers: Signers): string | undefined {
  const [said, made] = [table, signers.all].map((cards) => new Map(cards.map((card) => [card.credential, print(card)])))
  return [...new Set([...(said?.keys() ?? []), ...(made?.keys() ?? [])])].find(
    (credential) => said?.get(credential) !== made?.get(credential),
  )
}

const print = (card: KnownCredential): string =>
  JSON.stringify([card.person, card.agency, card.roles.toSorted(), card.alg, card.publicKey, card.protection, card.rp, card.isRevoked])
