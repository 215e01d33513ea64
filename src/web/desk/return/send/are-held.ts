/**
 * Whether the vaults hold what was sealed: by the signed words of the vaults that this browser has gone by since the first time (config.ts), and not by the server's, which would lose a
 * name with the paper. The worker
 * is asked: what checks signatures is too heavy for a page (test/desk/desk-weight.test.ts).
 */
import { parseVkey } from '../../../../core/ledger/note.ts'
import { isEnough, type Side } from '../../../../core/seal/sides.ts'
import { readHeldCourier } from '../../../../core/vault/courier.ts'
import type { VaultDoor } from '../../../../work/openings/open.ts'

/** A vault's signed note, by side. */
export type HeldWords = Readonly<Partial<Record<Side, string>>>

/** Whose return it is; without a batch, one that was in the record already. */
export type Sent = { readonly agency: string; readonly batch?: string }

/** @param words by side, as the server passes them on. True where as many vaults as can open say that they hold this very batch, or one and the same. */
export function areHeld(words: HeldWords, { agency, batch }: Sent, vaults: readonly VaultDoor[]): boolean {
  const held = vaults.flatMap(({ side, vkey }) => {
    const key = parseVkey(vkey)
    const said = key && words[side] !== undefined ? readHeldCourier(words[side], key) : undefined
    return said?.agency === agency && (batch === undefined || said.batch === batch) ? [{ side, batch: said.batch }] : []
  })
  return new Set(held.map((h) => h.batch)).size === 1 && isEnough(held.map((h) => h.side))
}
