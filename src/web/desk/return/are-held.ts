/**
 * Whether the vaults say that they hold what was sealed: by their words, of this very batch. Their signatures are not checked here: what checks them
 * would make every page's first load too heavy. The server that passes the words on could make them up, and would gain nothing by a lost paper.
 */
import { isEnough, type Side } from '../../../core/seal/sides.ts'
import type { VaultDoor } from '../../../work/openings/open.ts'

/** Whose return it is; without a batch, one that was in the record already. */
export type Sent = { readonly agency: string; readonly batch?: string }

const HELD = /^saksi-courier-held@v1\n([A-Za-z0-9_.:-]{1,64})\n([0-9a-f]{32})\n/

/** @param words by side, as the server passes them on. True where as many vaults as can open say that they hold this very batch, or one and the same. */
export function areHeld(
  words: Readonly<Partial<Record<Side, string>>> | null,
  { agency, batch }: Sent,
  vaults: readonly VaultDoor[],
): boolean {
  const held = vaults.flatMap(({ side }) => {
    const [, of, its] = HELD.exec(words?.[side] ?? '') ?? []
    return of === agency && its !== undefined && (batch === undefined || its === batch) ? [{ side, batch: its }] : []
  })
  return new Set(held.map((h) => h.batch)).size === 1 && isEnough(held.map((h) => h.side))
}
