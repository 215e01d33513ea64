/**
 * A database that was put back to a point in time (docs/operate/point-in-time.md) goes on in the same log, where it holds all that was signed: nothing here
 * or at a quorum of witnesses, asked now, is beyond it. One that is behind is refused, and salvage.ts is its way out.
 *
 *   1  the log's tiles are made from the leaves     crash after any of these: run it again
 *   2  the witnesses bear it out
 *   3  what was erased is erased again
 *   4  the public anchor gets a new name and key    crash after: it gets another one
 *   5  the log says so                              from here on it can be served
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { KeyAdopted } from '../../core/entry/kinds/key-adopted.ts'
import { Failure } from '../../errors.ts'
import { isAnchored } from '../../store/postgres/anchor-log.ts'
import { lockInstallation } from '../../store/postgres/lock-installation.ts'
import { writeDurably } from '../../store/files/durable.ts'
import { readShownAnchor } from '../../store/files/earlier-anchors.ts'
import { findLaterState } from '../../store/files/later-state.ts'
import { readPublished } from '../../store/files/published.ts'
import { readSigner } from '../../store/files/settings.ts'
import { destroyErased } from '../erasing/destroy.ts'
import type { Installation } from '../installation/installation.ts'
import { beginNewAnchor } from './begin-new-log.ts'

/** `size`: entries of the log that the database holds. `erased`: records whose values had come back, and are gone again. */
export type Recovered = { readonly size: number; readonly erased: number; readonly isBornOut: boolean }

/** @throws Failure where it is served, where more was signed than the database holds, and where nobody can tell. */
export async function recover(installation: Installation): Promise<Recovered> {
  const { layout, sequencer } = installation
  const lock = lockInstallation(layout.dir, 'serve')
  try {
    await mustHaveArrived(installation)
    const isKnown = await holdsAllThatWasSigned(installation)
    await beginOwnTurn(installation)
    const size = await sequencer.mirror()
    const isBornOut = await installation.bornOut()
    if (!isBornOut && (isWitnessed(installation) || !isKnown)) throw new Failure('recover.not-borne-out', { dir: layout.dir, size })
    await sequencer.flush()
    const erased = await destroyErased(installation, { sweepsAll: true })
    const anchor = await beginAnchorAnew(installation)
    await installation.note({ kind: 'recovery.done', what: 'database', entries: size })
    if (anchor) await installation.note(anchor)
    return { size, erased, isBornOut }
  } finally {
    lock.release()
  }
}

const isWitnessed = (installation: Installation): boolean => (installation.policy()?.quorum ?? null) !== null

/** A database that still replays, or pauses where it was told to, answers with what it has so far. @throws Failure */
async function mustHaveArrived({ layout, pools }: Installation): Promise<void> {
  const { rows } = await pools.saksi_reader.query<{ replays: boolean }>('select pg_is_in_recovery() as replays')
  if (rows[0]?.replays) throw new Failure('recover.replays', { dir: layout.dir })
}

/** @returns whether this folder knows how far the log was signed. @throws Failure where that is further than the database goes. */
async function holdsAllThatWasSigned({ layout, checkpoint }: Installation): Promise<boolean> {
  const { size } = await checkpoint()
  const { key } = readSigner(layout)
  const published = readPublished(layout, key)
  const signed = Math.max(published?.checkpoint.size ?? 0, findLaterState(layout.tlog, key, size) ?? 0)
  if (signed > size) throw new Failure('recover.behind', { dir: layout.dir, size, signed })
  return published !== undefined
}

/** A server of before that still lives must not take the next epoch of a shared log for its own; none has it any more. */
async function beginOwnTurn({ owner }: Installation): Promise<void> {
  await owner().query(
    'update saksi.log_lease set epoch = greatest(epoch + 1, extract(epoch from clock_timestamp())::bigint), is_free = true where is_shared',
  )
}

/**
 * The anchor gets a leaf every few seconds, and some were shown that the database does not open any more. The old key signs once more how far it does, so that
 * whoever kept an earlier state sees that the new one grew out of it. @returns the new key; undefined where there never was an anchor.
 */
async function beginAnchorAnew(installation: Installation): Promise<KeyAdopted | undefined> {
  const { layout, pools } = installation
  if (!(await isAnchored(pools.saksi_reader))) return undefined
  const remake = async (): Promise<void> => {
    for (const made of ['tile', 'checkpoint']) rmSync(join(layout.anchor, made), { recursive: true, force: true })
    await installation.openAnchor()
  }
  await remake()
  const shown = readShownAnchor(layout)
  if (shown) writeDurably(join(layout.dir, shown.path), shown.checkpoint)
  const adopted = beginNewAnchor(layout)
  await remake()
  return adopted
}
