/**
 * Who was handed in from this computer, in marks, and how many names were compared with them today: kept sealed as drafts are, under the office's key
 * and no person's own, so that two who share a computer are told the same. No name is in it (core/review/seen-before.ts). Marks and count are one
 * piece: whoever takes away the count takes the marks with it.
 */
import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from '../../../../core/bytes.ts'
import { keyedHash } from '../../../../core/hash.ts'
import type { SeenAmong } from '../../../../core/review/seen-before.ts'
import { keepSeen, NOTHING_KEPT, readKept, type Kept, type Seen } from '../../../../core/review/seen.ts'
import type { EdgeKeys } from '../../../../road/ports.ts'
import { Drafts, type DraftStore } from '../../drafts.ts'

const NAME = 'seen'
/** In the place of a person: made of the key, so that the disk does not say which office works here. */
export const storeOf = (keys: EdgeKeys): DraftStore =>
  new Drafts(keys, toBase64Url(keyedHash(fromBase64Url(keys.contentKey), 'saksi/seen-before/place/1', utf8(keys.agency)).subarray(0, 16)))
/** One after the other, in all windows of this computer: two at once would count one of them. */
const inTurn = async <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('saksi-seen', work)

async function readFrom(store: DraftStore): Promise<Kept> {
  const kept = await store.read(NAME)
  try {
    return kept ? readKept(JSON.parse(fromUtf8(kept))) : NOTHING_KEPT
  } catch {
    return NOTHING_KEPT // sealed by us in another shape: it begins anew
  }
}
const keepIn = (store: DraftStore, kept: Kept): Promise<boolean> => store.keep(NAME, utf8(JSON.stringify(kept)))

export const readBefore = async (keys: EdgeKeys, store = storeOf(keys)): Promise<readonly Seen[]> => (await readFrom(store)).seen

/** @param today ISO day */
export const addSeen = (keys: EdgeKeys, more: readonly Seen[], today: string, store = storeOf(keys)): Promise<void> =>
  inTurn(async () => {
    if (more.length === 0) return
    const { seen, compared } = await readFrom(store)
    await keepIn(store, { seen: keepSeen(seen, more, today), compared })
  })

/** @returns what was found, once that it was asked is on the disk; undefined where this computer does not keep it. */
export const compareCounted = (
  keys: EdgeKeys,
  compare: (kept: Kept) => Promise<SeenAmong | undefined>,
  store = storeOf(keys),
): Promise<SeenAmong | undefined> =>
  inTurn(async () => {
    const kept = await readFrom(store)
    const said = kept.seen.length === 0 ? undefined : await compare(kept)
    return said && (await keepIn(store, { ...kept, compared: said.compared })) ? said : undefined
  })

/** Of a record that is there no more, or not for whoever looks, no mark stays. */
export const dropSeen = (keys: EdgeKeys, gone: Pick<Seen, 'kind' | 'record'>, store = storeOf(keys)): Promise<void> =>
  inTurn(async () => {
    const { seen, compared } = await readFrom(store)
    await keepIn(store, { seen: seen.filter((one) => one.kind !== gone.kind || one.record !== gone.record), compared })
  })

export const forgetSeen = (keys: EdgeKeys): Promise<void> => inTurn(() => storeOf(keys).drop(NAME))
