/** Taking what somebody says of a draft, by command or at the desk: the same bytes, the same refusals. */
import { draftSaidOf, hashOfWord, type Standing, type Word } from '../../core/release/said.ts'
import { wordFault } from '../../core/release/approval.ts'
import { Failure } from '../../errors.ts'
import { keepWord, readDraftFiles, readStanding, type ReleaseDraft } from './drafts.ts'
import { isNewest, readSigners } from './released-files.ts'
import type { Installation } from '../installation/installation.ts'
import { isOutrun } from './left-meanwhile.ts'

/**
 * @returns what stands of it now. @throws Failure where the signature is not of somebody who may approve, over just these figures;
 * and, of an approval, where its files were altered, something went out since, or that office approved already. Whoever finds a fault
 * may say so at any time.
 */
export async function sayOfDraft(
  installation: Pick<Installation, 'layout' | 'settings' | 'pools' | 'country' | 'note'>,
  draft: ReleaseDraft,
  word: Word,
): Promise<Standing> {
  const signers = await readSigners(installation)
  const fault = wordFault(word.signature, hashOfWord({ draft: draft.id, releases: draft.releases }, word), signers)
  // It is somebody's signature under something else: most likely the figures as they were before.
  if (fault) throw new Failure(fault === 'signature.forged' ? 'approval.of-other-figures' : fault)
  if (word.declined === undefined) {
    const files = readDraftFiles(installation, draft)
    if (await isOutrun(installation, draft)) throw new Failure('draft.outrun')
    const own = signers.cardOf(word.signature.credential)
    const { words } = await readStanding(installation, draft)
    // Nobody approves first what is in the format before this one: whoever writes the folder would leave out what that had not.
    const isOld = [...files.values()].some((of) => !isNewest(of))
    if (isOld && !words.some((w) => w.declined === undefined)) throw new Failure('draft.old-format')
    const others = words.filter((w) => w.declined === undefined && w.credential !== word.signature.credential)
    if (others.some((w) => w.agency === own?.agency)) throw new Failure('approval.same-office')
  }
  // On record first: a word that is thrown away, or an earlier one that is put back, is found by it.
  await installation.note(draftSaidOf({ draft: draft.id, releases: draft.releases }, word))
  keepWord(installation, draft.id, word)
  return readStanding(installation, draft)
}
