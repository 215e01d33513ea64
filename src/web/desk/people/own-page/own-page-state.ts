/** Where a page of her own stands: what is said of it must hold at every vault, or whoever took the paper still reads it while it is called closed. */
import type { Signed } from '../../vault/vault-desk.ts'

export type PageState = 'open' | 'over' | 'closed' | 'closed-here' | 'still-open'

type Page = { readonly until: string; readonly closedAt: string | null; /** As somebody has signed. */ readonly isEverywhere: boolean }
type Known = {
  /** ISO day. */
  readonly today: string
  readonly hasVaults: boolean
  /** What the vaults answered in this window; nothing where it was not asked. */
  readonly ended: Pick<Signed, 'counts' | 'of'> | undefined
}

/** `closed-here`: the office has closed it, and neither has anybody signed that every vault has, nor has this window heard them. */
export function stateOf({ until, closedAt, isEverywhere }: Page, { today, hasVaults, ended }: Known): PageState {
  const isOver = until < today
  if (closedAt === null) return isOver ? 'over' : 'open'
  if (isOver || !hasVaults || isEverywhere) return 'closed'
  if (!ended) return 'closed-here'
  return isEnded(ended) ? 'closed' : 'still-open'
}

/** Every vault has heard it: that may be signed. */
export const isEnded = ({ counts, of }: Pick<Signed, 'counts' | 'of'>): boolean => of > 0 && counts === of

/** Pages that the office has closed and a vault has not. @param known `ended` by page. */
export const stillOpen = <P extends Page & { readonly page: string }>(
  pages: readonly P[],
  { ended, ...known }: Omit<Known, 'ended'> & { readonly ended: Readonly<Record<string, Known['ended']>> },
): readonly P[] => pages.filter((p) => stateOf(p, { ...known, ended: ended[p.page] }) === 'still-open')
