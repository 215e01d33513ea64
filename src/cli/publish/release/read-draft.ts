import { findDraft, type ReleaseDraft } from '../../../work/releases/drafts.ts'
import type { Installation } from '../../../work/installation/installation.ts'
import { Usage } from '../../command.ts'

/** @throws Usage where there is no such draft. */
export function readDraft(installation: Installation, id: string): ReleaseDraft {
  const draft = findDraft(installation, id)
  if (!draft) throw new Usage(`there is no draft ${id}`)
  return draft
}
