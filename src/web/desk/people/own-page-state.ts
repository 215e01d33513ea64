/** Where a page of her own stands: what is said of it must hold at every vault, or whoever took the paper still reads it while it is called closed. */
import type { Signed } from '../vault/vault-desk.ts'

export type PageState = 'open' | 'over' | 'closed' | 'closed-here' | 'still-open'

type Page = { readonly until: string; readonly closedAt: string | null }
type Known = {
  /** ISO day. */
  readonly today: string
  readonly hasVaults: boolean
  /** What the vaults answered in this window; nothing where it was not asked. */
  readonly ended: Pick<Signed, 'counts' | 'of'> | undefined
}

/** `closed-here`: the office has closed it, and this window has not heard the vaults. */
export function stateOf({ until, closedAt }: Page, { today, hasVaults, ended }: Known): PageState {
  const isOver = until < today
  if (closedAt === null) return isOver ? 'over' : 'open'
  if (isOver || !hasVaults) return 'closed'
  if (!ended) return 'closed-here'
  return ended.of > 0 && ended.counts === ended.of ? 'closed' : 'still-open'
}

/** Pages that the office has closed and a vault has not. @param known `ended` by page. */
export const stillOpen = <P extends Page & { readonly page: string }>(
  pages: readonly P[],
  { ended, ...known }: Omit<Known, 'ended'> & { readonly ended: Readonly<Record<string, Known['ended']>> },
): readonly P[] => pages.filter((p) => stateOf(p, { ...known, ended: ended[p.page] }) === 'still-open')
