/**
 * A record out of a backup, in a folder that nothing serves yet: unpacked, checked whole against what was signed of it, put
 * under the keys that it goes on with, and what it had recorded and not logged brought into its log.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toHex } from '../../core/bytes.ts'
import type { Checkpoint } from '../../core/ledger/checkpoint.ts'
import { judgeHeld, readHeld } from '../../core/ledger/held.ts'
import { Failure } from '../../errors.ts'
import type { Fault } from '../../../verify/index.ts'
import type { Layout } from '../../store/files/layout.ts'
import { tileSubtree } from '../../store/files/tiles.ts'
import { destroyErased } from '../erasing/destroy.ts'
import { openInstallation, type Installation } from '../installation/installation.ts'
import { dropUnfitDrafts } from '../releases/drafts.ts'
import { stateSettings } from '../installation/state-settings.ts'
import { verifyWhole } from '../verify/verify-installation.ts'
import { beginNewLog } from './begin-new-log.ts'
import { openArchive } from './check-members.ts'
import { fillFromArchive, type Filled, type Into } from './fill.ts'
import type { Head } from './head.ts'
import { newestOf, type Looked, type Opening } from './look-at.ts'

/** @param database connection string of the operator's own, empty database; without it one is started in `dir`. @throws Failure; nothing is left in a database of the operator's. */
export async function putTogether(
  { file, identities, say }: Opening,
  { own, held, anchors, isVouchedFor }: Looked,
  { dir, database, asked }: Pick<Into, 'dir' | 'database' | 'asked'>,
): Promise<void> {
  const { head, members } = await openArchive(file, identities)
  let filled: Filled | undefined
  try {
    filled = await fillFromArchive(members, head, { dir, file, say, database, asked })
    say('checking it against its checkpoint…')
    const adopted = [filled.adopted]
    await opened(dir, async (installation) => {
      // Signed, and cut off before the deed: the backup has both the erasure and what it erases.
      await destroyErased(installation)
      for (const id of await dropUnfitDrafts(installation))
        say(`the draft ${id} was being signed when this backup was made: it is drafted again`)
      await bearsItselfOut(installation, head, say)
      judgeAnchors(installation.layout, anchors)
      const verdict = judgeHeld(held, own.size, tileSubtree(installation.layout.tlog, own.size))
      if (verdict?.is === 'another-history') throw new Failure('restore.another-history', { held: verdict.at.size })
      if (verdict?.is !== 'borne-out' || !isVouchedFor) adopted.push(await beginNewLog(installation))
    })
    await opened(dir, async (installation) => {
      // What the old machine had recorded and not logged goes in first, in its own order; under a new log it waited for it.
      await installation.sequencer.flush()
      // The first entry after a restore says that there was one: it is in the log before the folder is put in place.
      await installation.note({ kind: 'backup.restored', origin: own.origin, size: own.size, root: toHex(own.root), held: newestOf(held) })
      for (const key of adopted) await installation.note(key)
      await stateSettings(installation)
      await destroyErased(installation)
    })
    await filled.close()
  } catch (error) {
    await filled?.abandon()
    throw error
  } finally {
    await members.return(undefined)
  }
}

/** What `saksi verify` would say of a record. @throws Failure that names the first fault. */
export async function mustVerify(dir: string): Promise<void> {
  await opened(dir, async (installation) => {
    const faults: Fault[] = []
    await verifyWhole(installation, (fault) => void faults.push(fault))
    if (faults[0]) throw new Failure('restore.does-not-fit', { what: faults[0].what, where: faults[0].where })
  })
}

async function opened<T>(dir: string, work: (installation: Installation) => Promise<T>): Promise<T> {
  const installation = await openInstallation(dir)
  try {
    return await work(installation)
  } finally {
    await installation.close()
  }
}

/** Tiles, entries, projections, anchor and releases against the signed states that came with them. */
async function bearsItselfOut(installation: Installation, head: Head, say: (line: string) => void): Promise<void> {
  const faults: Fault[] = []
  // The anchor's tiles are made from its openings, under the new key; the old key's last state is what they must bear out.
  await installation.openAnchor()
  const { entries } = await verifyWhole(installation, (fault) => {
    // A file that its operator had just edited keeps nobody from coming back; the log says what it is now.
    if (fault.what === 'settings.differ')
      say(`${fault.where} is not as the log stated it last; it is stated anew as it came with the backup`)
    else faults.push(fault)
  })
  if (installation.vkey !== head.vkey) faults.push({ what: 'key.unreadable', where: 'tlog/vkey' })
  const [first] = faults
  if (first) throw new Failure('restore.does-not-fit', { what: first.what, where: first.where })
  if (entries < head.size) throw new Failure('restore.does-not-fit', { what: 'log.leaves-missing', where: `positions from ${entries}` })
}

/** Anybody may have kept a state of the public anchor, and it binds whatever goes on from there. @throws Failure */
function judgeAnchors({ anchor, anchorVkey }: Layout, kept: readonly Checkpoint[]): void {
  const size = readHeld(readFileSync(join(anchor, 'checkpoint'), 'utf8'), readFileSync(anchorVkey, 'utf8'))?.size ?? 0
  const verdict = judgeHeld(
    kept.filter((k) => k.size <= size),
    size,
    tileSubtree(anchor, size),
  )
  if (verdict?.is === 'another-history') throw new Failure('restore.another-anchor', { held: verdict.at.size })
}
