/**
 * Who was handed in from this computer, in marks: kept sealed as drafts are, under the office's key and no person's own, so that two who share a
 * computer are told the same. No name is in it (core/review/seen-before.ts).
 */
import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from '../../../core/bytes.ts'
import { keyedHash } from '../../../core/hash.ts'
import { keepSeen, readSeen, type Seen } from '../../../core/review/seen.ts'
import type { EdgeKeys } from '../../../road/ports.ts'
import { Drafts } from '../drafts.ts'
import { Turns } from './turns.ts'

const NAME = 'seen'
/** In the place of a person: made of the key, so that the disk does not say which office works here. */
const storeOf = (keys: EdgeKeys): Drafts =>
  new Drafts(keys, toBase64Url(keyedHash(fromBase64Url(keys.contentKey), 'saksi/seen-before/place/1', utf8(keys.agency)).subarray(0, 16)))
const turns = new Turns()

export async function readBefore(keys: EdgeKeys): Promise<readonly Seen[]> {
  const kept = await storeOf(keys).read(NAME)
  try {
    return kept ? readSeen(JSON.parse(fromUtf8(kept))) : []
  } catch {
    return [] // sealed by us in another shape: it begins anew
  }
}

/** @param today ISO day */
export const addSeen = (keys: EdgeKeys, more: readonly Seen[], today: string): Promise<void> =>
  turns.take(async () => {
    if (more.length > 0) await storeOf(keys).keep(NAME, utf8(JSON.stringify(keepSeen(await readBefore(keys), more, today))))
  })

export const forgetSeen = (keys: EdgeKeys): Promise<void> => turns.take(() => storeOf(keys).drop(NAME))
