/** Acts of an agency that are no rows of a return: checked from their bytes like them, and appended all or none. */
import type { Country } from '../../core/country/index.ts'
import { checkAct } from '../../core/entry/check-act.ts'
import { isFault } from '../../core/entry/check.ts'
import type { EntryBody, Stub } from '../../core/entry/kinds.ts'
import { makeEntry, uuidFrom, type Parts } from '../../core/entry/make.ts'
import { readyOf } from '../../core/entry/ready.ts'
import { AppendRefused } from '../../errors.ts'
import type { Random, RecordStore } from '../../road/ports.ts'
import type { Receipt } from '../../road/stages.ts'

/** `entries` hold what was sent, in its order; `added` are those of them that were not there before. */
export type ActsAppended = { readonly added: readonly string[]; readonly entries: readonly string[]; readonly receipt: Receipt | null }

/** An act as an entry that no device has signed: on record, and marked so. */
export function makeUnsigned(agency: string, act: EntryBody, random: Random): Parts {
  return makeEntry({ id: uuidFrom(random.bytes(16)), agency, author: `unsigned:${agency}` }, act, {}, {}, random.bytes)
}

/**
 * @param kinds those that this door takes; the other acts have doors of their own.
 * @param guard refuses by throwing what the record itself speaks against: of acts that are sound, before any is on record.
 * @returns the receipt of the first, also where it stood already; null where nothing was sent.
 * @throws AppendRefused `act.not-sound`, naming the entry and where.
 */
export async function appendActs(
  parts: readonly Parts[],
  kinds: readonly EntryBody['kind'][],
  { agency, country, store }: { readonly agency: string; readonly country: Country; readonly store: RecordStore },
  guard: (stubs: readonly Stub[]) => Promise<void> = () => Promise.resolve(),
): Promise<ActsAppended> {
  const ready = parts.map((each, i) => {
    const checked = checkAct(each, country, agency)
    if (isFault(checked)) throw new AppendRefused('act.not-sound', checked.where, i)
    if (!kinds.includes(checked.stub.kind)) throw new AppendRefused('act.not-sound', 'stub.kind', i)
    return readyOf(each, checked)
  })
  await guard(ready.map(({ stub }) => stub))
  const done = await store.append(agency, ready, null)
  const [head] = done.entries
  return { added: done.added, entries: done.entries, receipt: head === undefined ? null : await store.receiptFor(agency, head) }
}
