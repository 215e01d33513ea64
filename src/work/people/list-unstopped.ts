/** Files with a consent that was taken back and of which nobody has signed that the vaults have heard it: others may still open what is sealed there. */
import { listStops } from '../../core/person/care.ts'
import { inOrder, listStanding } from '../../core/person/record.ts'
import { asConsent, listUnstopped } from '../../core/person/unstopped.ts'
import { dueOf } from '../../core/person/due-columns.ts'
import { findOwn, helperOf, type PeopleWith, type Principal } from './read-person.ts'

/** Looked through, what waits longest first; and of so many files at once a list says that there are more. */
const MOST_LOOKED_AT = 500
const MOST_FILES = 20

/** `record`: the consent. `file`: the oldest record of hers, by which her file is called on every screen. `since`: ISO day on which it was recorded. */
export type Unstopped = { readonly record: string; readonly file: string; readonly since: string }
export type UnstoppedList = { readonly files: readonly Unstopped[]; readonly isMore: boolean }

/** What waits longest first; undefined where none may be listed. */
export async function listUnstoppedFiles(principal: Principal, by: PeopleWith): Promise<UnstoppedList | undefined> {
  const reader = helperOf(principal, by)
  if (!reader) return undefined
  const consent = reader.kinds.find((k) => k.id === 'consent')
  if (!consent) return { files: [], isMore: false }
  const all = (await by.store.unstopped({ ...reader, kind: dueOf(consent) }, MOST_LOOKED_AT)).map(asConsent)
  const acts = await by.care.acts(
    reader,
    all.map((r) => r.record),
  )
  // Once more by the rule itself: its file and this list say the same.
  const waiting = listUnstopped(all, { stops: listStops(acts) })
  const files = new Map<string, Unstopped>()
  for (const { record, recordedOn } of waiting) {
    if (files.size > MOST_FILES) break
    const own = await findOwn(principal, record, by)
    const [first] = own ? inOrder(listStanding(own.versions)) : []
    if (first && !files.has(first.record)) files.set(first.record, { record, file: first.record, since: recordedOn })
  }
  return { files: [...files.values()].slice(0, MOST_FILES), isMore: files.size > MOST_FILES || all.length >= MOST_LOOKED_AT }
}
