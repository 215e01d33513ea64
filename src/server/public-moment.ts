/**
 * Until when the public pages know the record. What they say is fixed at the last midnight (UTC), so that no page moves
 * with the work of the day: a night of a raid looks like any night. A demonstration, which nothing real depends on, stands
 * at the moment its server started, or a fresh one would have nothing to show.
 */
import { tileSubtree } from '../adapters/files/tiles.ts'
import type { Installation } from '../adapters/installation.ts'
import { toHex } from '../core/bytes.ts'

export type PublicMoment = () => Date

export const publicMoment = (isDemo: boolean, started: Date): PublicMoment => {
  const midnight = (): Date => new Date(Math.floor(Date.now() / 86_400_000) * 86_400_000)
  return isDemo ? () => started : midnight
}

/** The public anchor as it stood then; undefined where it had no leaf yet. */
export async function anchorAt(installation: Installation, at: Date): Promise<{ position: number; root: string } | undefined> {
  const { rows } = await installation.pools.saksi_reader.query<{ size: number }>(
    'select count(*)::int as size from saksi.log_anchors where slot < $1',
    [Math.floor(at.getTime() / 1000)],
  )
  const size = rows[0]?.size ?? 0
  return size === 0 ? undefined : { position: size, root: toHex(tileSubtree(installation.layout.anchor, size)(0, size)) }
}
