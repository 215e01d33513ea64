/** What somebody of the office does with pages of people's own: signs at the desk, and tells the vaults. */
import type { PageWish } from '../../../../work/oversight/order.ts'
import type { JourneyProps } from '../../journey.ts'
import type { Signed } from '../../vault/vault-desk.ts'

export type Given = {
  readonly page: string
  readonly key: string
  readonly until: string
  readonly at: string
  readonly closedAt: string | null
  /** The entry that closed it, and whether somebody has signed that every vault has ended it too. */
  readonly closing: string | null
  readonly isEverywhere: boolean
}
export type Acting = Pick<JourneyProps, 'api' | 'who' | 'config'> & { readonly path: string; readonly record: string }
/** At how many vaults a page has ended, of how many. */
export type Ended = Pick<Signed, 'counts' | 'of'>

/** Signed for her by whoever sits with her. Null where this desk has no vaults. @throws where nobody signed, or nothing is on record. */
export async function tellVaults({ api, who: { agency, signer }, config: { doors } }: Acting, wish: PageWish): Promise<Signed | null> {
  if (!doors || !signer) return null
  const { vaultDesk } = await import('../../vault/vault-desk.ts')
  return vaultDesk({ api, doors, agency, signer }).page(wish)
}

/** @returns null where this desk has no vaults, so that nothing is open there. */
export async function endAtVaults(acting: Acting, { key }: Given): Promise<Ended | null> {
  const told = await tellVaults(acting, { kind: 'page.unkeyed', key }).catch(() => undefined)
  return told === undefined ? { counts: 0, of: acting.config.doors?.vaults.length ?? 0 } : told
}
