import type { Purpose } from '../../../core/entry/oversight-acts.ts'
import type { Api } from '../account/api.ts'
import { useList } from '../account/use-list.ts'

/**
 * The purposes that a menu offers: those for which this reader may open a record of the kind, alone or with an approval. What
 * the law of the house forbids is no choice. Where the application refuses to say, `all` are offered: the vaults decide.
 *
 * @returns undefined while nothing is said yet; none where this reader opens no record of the kind, whatever for.
 */
export function usePurposes(api: Api, kind: string, all: readonly Purpose[]): readonly Purpose[] | undefined {
  const { list, refused } = useList<{ readonly purposes: readonly Purpose[] }>(
    api,
    kind === '' ? undefined : `/api/v1/purposes?kind=${kind}`,
  )
  if (refused || kind === '') return all
  return list && all.filter((p) => list.purposes.includes(p))
}
