/**
 * A database that was put back to a point in time (docs/operate/point-in-time.md) goes on in the same log, where it holds all that was signed: this folder's own
 * checkpoint, and a quorum of witnesses where there are any, asked now, are not beyond it. One that is behind is refused, and salvage.ts is its way out. Whoever has lost
 * the checkpoint is refused as well: what came after the witnesses last cosigned would be dropped under the same key, and nobody would see it.
 *
 *   1  the log's tiles are made from the leaves     crash after any of these: run it again
 *   2  the witnesses bear it out
 *   3  what was erased is erased again
 *   4  the public anchor gets a new name and key    crash after: it gets another one
 *   5  the log says so                              from here on it can be served: a mark that was set before 3 is taken away
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { KeyAdopted } from '../../core/entry/kinds/key-adopted.ts'
import { openCheckpoint } from '../../core/ledger/checkpoint.ts'
import { Failure } from '../../errors.ts'
import { isAnchored } from '../../store/postgres/anchor-log.ts'
import { isBeating } from '../../store/postgres/lease.ts'
import { lockInstallation } from '../../store/postgres/lock-installation.ts'
import { writeDurably } from '../../store/files/durable.ts'
import { keepLongestShown, readShownAnchor } from '../../store/files/earlier-anchors.ts'
import { findLaterState } from '../../store/files/later-state.ts'
import { readPublished } from '../../store/files/published.ts'
import { readAnchorSigner, readSigner } from '../../store/files/settings.ts'
import { hashPolicy } from '../../store/files/witnessed.ts'
import { destroyErased } from '../erasing/destroy.ts'
import type { Installation } from '../installation/installation.ts'
import { beginNewAnchor } from './begin-new-log.ts'

/** `size`: entries of the log that the database holds. `erased`: records whose values had come back, and are gone again. */
export type Recovered = { readonly size: number; readonly erased: number; readonly isBornOut: boolean }

/** @throws Failure where it is served, where more was signed than the database holds, and where nobody can tell. */
export async function recover(installation: Installation): Promise<Recovered> {
  const { layout, pools, sequencer } = installation
  const lock = lockInstallation(layout.dir, 'serve')
  try {
    await mustHaveArrived(installation)
    const published = await mustHoldAllThatWasSigned(installation)
    const isWitnessed = await mustHaveItsWitnesses(installation)
    if (await isBeating(pools.saksi_reader)) throw new Failure('recover.is-served', { dir: layout.dir })
    const cosigned = installation.witnessed()
    const size = await sequencer.mirror()
    const isBornOut = await installation.bornOut()
    if (isWitnessed && !isBornOut) throw new Failure('recover.not-borne-out', { dir: layout.dir, size })
    writeDurably(layout.recovering, '')
    await beginOwnTurn(installation)
    await sequencer.flush()
    const erased = await destroyErased(installation, { sweepsAll: true })
    const anchor = await beginAnchorAnew(installation)
    await installation.note({
      kind: 'recovery.done',
      what: 'database',
      entries: size,
      published,
      cosigned: cosigned?.size ?? 0,
      cosignedAt: cosigned?.cosignedAt ?? 0,
      anchorBefore: anchor?.before ?? 0,
      anchorAfter: anchor?.after ?? 0,
    })
    if (anchor) await installation.note(anchor.adopted)
    rmSync(layout.recovering)
    return { size, erased, isBornOut }
  } finally {
    lock.release()
  }
}

/** A database that still replays, or pauses where it was told to, answers with what it has so far. @throws Failure */
async function mustHaveArrived({ layout, pools }: Installation): Promise<void> {
  const { rows } = await pools.saksi_reader.query<{ replays: boolean }>('select pg_is_in_recovery() as replays')
  if (rows[0]?.replays) throw new Failure('recover.replays', { dir: layout.dir })
}

/** @returns up to how many entries this folder knows the log to be signed. @throws Failure where it does not know, and where that is further than the database goes. */
async function mustHoldAllThatWasSigned({ layout, checkpoint }: Installation): Promise<number> {
  const { size } = await checkpoint()
  const { key } = readSigner(layout)
  const published = readPublished(layout, key)?.checkpoint.size
  const signed = Math.max(published ?? 0, findLaterState(layout.tlog, key, size) ?? 0)
  if (signed > size) throw new Failure('recover.behind', { dir: layout.dir, size, signed })
  if (published === undefined) throw new Failure('recover.no-checkpoint', { dir: layout.dir })
  return published
}

/** Who is to be asked is the log's own word: a folder without its file of witnesses, or with another, asks nobody whom the log means. @returns whether anybody is. */
async function mustHaveItsWitnesses(installation: Installation): Promise<boolean> {
  const policy = installation.policy()
  if ((policy ? hashPolicy(policy) : null) !== (await installation.adoptedPolicy()))
    throw new Failure('recover.other-witnesses', { dir: installation.layout.dir })
  return (policy?.quorum ?? null) !== null
}

/** A server of before that still lives must not take the next epoch of a shared log for its own; none has it any more. */
async function beginOwnTurn({ owner, sequencer, pools }: Installation): Promise<void> {
  await owner().query(
    'update saksi.log_lease set epoch = greatest(epoch + 1, extract(epoch from clock_timestamp())::bigint), is_free = true where is_shared',
  )
  await sequencer.begin(pools.saksi_reader)
}

type AnchorBegun = { readonly adopted: KeyAdopted; readonly before: number; readonly after: number }

/**
 * The anchor gets a leaf every few seconds, and some were shown that the database does not open any more. The old key signs once more how far it does, so that
 * whoever kept an earlier state sees that the new one grew out of it; the longest that was shown stays beside it. @returns the new key, and the anchor's leaves before and
 * now; undefined where there never was an anchor.
 */
async function beginAnchorAnew(installation: Installation): Promise<AnchorBegun | undefined> {
  const { layout, pools } = installation
  if (!(await isAnchored(pools.saksi_reader))) return undefined
  const { key } = readAnchorSigner(layout)
  const before = keepLongestShown(layout, key)
  const remake = async (): Promise<void> => {
    for (const made of ['tile', 'checkpoint']) rmSync(join(layout.anchor, made), { recursive: true, force: true })
    await installation.openAnchor()
  }
  await remake()
  const shown = readShownAnchor(layout)
  if (shown) writeDurably(join(layout.dir, shown.path), shown.checkpoint)
  const after = (shown && openCheckpoint(shown.checkpoint, key))?.size ?? 0
  const adopted = beginNewAnchor(layout)
  await remake()
  return { adopted, before, after }
}
