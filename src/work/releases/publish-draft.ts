/** What two have approved goes out, by command or at the desk. */
import { Failure } from '../../errors.ts'
import type { Installation } from '../installation/installation.ts'
import { figuresOfDraft, readStanding, removeDraft, type ReleaseDraft } from './drafts.ts'
import type { DraftPart } from './keep-draft.ts'
import { isOvertaken } from './left-meanwhile.ts'
import { oneLeaves } from './one-at-a-time.ts'
import { publishCleared } from './released-files.ts'

/**
 * One after the other: what is out when something stops it stays out, and publishing it again goes on with the rest.
 * @param parts cleared just now. @param told hears before each of them how many are out.
 * @returns their folders. @throws Failure where too few approved it, oversight declined it, or something left since it was cleared.
 */
export async function publishDraft(
  installation: Installation,
  draft: ReleaseDraft,
  parts: readonly DraftPart[],
  told: (done: number) => void = () => undefined,
): Promise<readonly string[]> {
  const { id } = draft
  const own = figuresOfDraft(installation, draft)
  const { is, approvals } = await readStanding(installation, draft)
  if (is === 'refused') throw new Failure('draft.refused')
  const paths: string[] = []
  const [all, beside] = [parts.map(({ cleared }) => cleared), parts.flatMap((part) => part.beside)]
  for (const part of parts) {
    told(paths.length)
    const path = await oneLeaves(installation, async () => {
      // What was read or released while this was cleared was not attacked beside it.
      if (await isOvertaken(installation, all, beside, own)) throw new Failure('draft.outrun')
      return publishCleared(installation, part.cleared, part, approvals)
    })
    paths.push(path)
  }
  removeDraft(installation, id)
  return paths
}
