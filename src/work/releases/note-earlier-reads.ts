/**
 * An earlier program said only by `export.made` that an office read a draft, with the hash that its approvers sign. What of those drafts still
 * lies there to the digit is kept and noted as shown, once: its readers have their copy. One that was drafted otherwise since, or thrown away, is gone.
 */
import { toHex } from '../../core/bytes.ts'
import { approvalHash } from '../../core/release/approval.ts'
import { findDraft, findSoundFiles, listDrafts, type ReleaseDraft } from './drafts.ts'
import { keepShown } from './released-files.ts'
import type { Installation } from '../installation/installation.ts'
import { oneLeaves } from './one-at-a-time.ts'
import { readOwn } from '../../store/postgres/read-own.ts'

/** Doing it again does nothing; a crash between leaves the rest to the next. */
export async function noteReadBefore(installation: Pick<Installation, 'layout' | 'pools' | 'note'>): Promise<void> {
  if ((await readUnnoted(installation)).length === 0) return
  await oneLeaves(installation, async () => {
    for (const { draft, recipient } of await readUnnoted(installation)) {
      // Of one that was altered since, what was read is no more.
      const files = findSoundFiles(installation, draft)
      if (files) await keepShown(installation, { draft: draft.id, recipient }, [...files.values()])
    }
  })
}

type ReadBefore = { readonly draft: ReleaseDraft; readonly recipient: string }

async function readUnnoted({ layout, pools }: Pick<Installation, 'layout' | 'pools'>): Promise<readonly ReadBefore[]> {
  const lying = listDrafts({ layout }).flatMap((id) => findDraft({ layout }, id) ?? [])
  if (lying.length === 0) return []
  const reader = pools.saksi_reader
  const exported = await readOwn(reader, 'export.made')
  const offices = Map.groupBy(exported, ({ stub }) => stub.result)
  const shown = new Set((await readOwn(reader, 'draft.shown')).map(({ stub }) => `${stub.recipient} ${stub.draft}`))
  return lying.flatMap((draft) => {
    const read = offices.get(toHex(approvalHash({ draft: draft.id, releases: draft.releases }))) ?? []
    const recipients = new Set(read.map(({ stub }) => stub.recipient))
    return [...recipients].filter((recipient) => !shown.has(`${recipient} ${draft.id}`)).map((recipient) => ({ draft, recipient }))
  })
}
