/**
 * Until when the public pages know the record. What they say is fixed at the last midnight (UTC), so that no page moves
 * with the work of the day: a night of a raid looks like any night. A demonstration, which nothing real depends on, stands
 * at the moment its server started, or a fresh one would have nothing to show.
 */
import { tileSubtree } from '../../store/files/tiles.ts'
import type { Installation } from '../../work/installation/installation.ts'
import { sizeBefore } from '../../store/postgres/anchor-log.ts'
import { toHex } from '../../core/bytes.ts'

export type PublicMoment = () => Date

export const publicMoment = (isDemo: boolean, started: Date): PublicMoment => {
  const midnight = (): Date => new Date(Math.floor(Date.now() / 86_400_000) * 86_400_000)
  return isDemo ? () => started : midnight
}

/** The public anchor as it stood then; undefined where it had no leaf yet. */
export async function anchorAt(installation: Installation, at: Date): Promise<{ position: number; root: string } | undefined> {
  const size = await sizeBefore(installation.pools.saksi_reader, Math.floor(at.getTime() / 1000))
  return size === 0 ? undefined : { position: size, root: toHex(tileSubtree(installation.layout.anchor, size)(0, size)) }
}
