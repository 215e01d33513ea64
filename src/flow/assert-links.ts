/**
 * Says that two records are one person, or of one case; or takes that back. A side road: it enters where returns are
 * appended, is checked from its bytes like them, and what it changes is how persons and cases are counted from its day on.
 */
import type { Country } from '../core/country/index.ts'
import { checkAct } from '../core/entry/check-act.ts'
import { isFault } from '../core/entry/check.ts'
import { makeEntry, uuidFrom, type Parts } from '../core/entry/make.ts'
import type { LinkAct } from '../core/entry/link-kinds.ts'
import { readyOf } from '../core/entry/ready.ts'
import { AppendRefused } from './append.ts'
import type { Random, RecordStore } from './ports.ts'
import type { Receipt } from './stages.ts'

/** An assertion as an entry that no device has signed: on record, and marked so. */
export function makeLink(agency: string, act: LinkAct, random: Random): Parts {
  return makeEntry({ id: uuidFrom(random.bytes(16)), agency, author: `unsigned:${agency}` }, act, {}, {}, random.bytes)
}

/**
 * All or nothing.
 * @throws AppendRefused: `link.not-sound` names the entry and where; `link.not-there` when there is no such link to take
 * back, or it is not this agency's.
 */
export async function assertLinks(
  entries: readonly Parts[],
  agency: string,
  country: Country,
  store: RecordStore,
): Promise<{ readonly entries: readonly string[]; readonly receipt: Receipt | null }> {
  const ready = entries.map((parts, i) => {
    const checked = checkAct(parts, country, agency)
    if (isFault(checked)) throw new AppendRefused('link.not-sound', checked.where, i)
    // The other acts have doors of their own.
    if (checked.stub.kind !== 'link.asserted' && checked.stub.kind !== 'link.revoked')
      throw new AppendRefused('link.not-sound', 'stub.kind', i)
    return readyOf(parts, checked)
  })
  const done = await store.append(agency, ready, null)
  const head = done.added[0] ?? done.known[0]
  if (head === undefined) throw new AppendRefused('link.not-there', 'link')
  return { entries: done.added, receipt: await store.receiptFor(agency, head) }
}
