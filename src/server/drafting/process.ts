/** The process that makes one draft (apart.ts): told once what is asked for, it says how far it is, then how it ended, and is gone. */
import { basename } from 'node:path'
import { Failure } from '../../errors.ts'
import { openInstallation, type Installation } from '../../work/installation/installation.ts'
import { keepDraft } from '../../work/releases/keep-draft.ts'
import { clearDraft, titleOf } from '../../work/releases/drafting/clear-draft.ts'
import { findDraft } from '../../work/releases/drafts.ts'
import { publishDraft } from '../../work/releases/publish-draft.ts'
import type { Ended, LeftOut } from '../../core/release/drafted.ts'
import { certify, leftOutOf, refusalOf } from '../../work/releases/drafting/ended.ts'
import type { DraftingAsked, DraftingSaid } from './apart.ts'

const say = (said: DraftingSaid): void => void process.send?.(said)
/** Who made this process may end it at any moment until it has heard this. */
const keeping = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('message', () => resolve())
    say({ isKeeping: true })
  })

async function make(installation: Installation, { wanted: asked, offices, over, isToGoOut }: DraftingAsked): Promise<Ended> {
  const wanted = { ...asked, title: titleOf(asked, installation.country) }
  let left: readonly LeftOut[] = []
  const cleared = await clearDraft(installation, wanted, {
    step: (step) => say({ at: { step } }),
    families: (done, of) => say({ at: { done, of } }),
    yearly: (yearly) => (left = leftOutOf(yearly)),
  })
  if ('refused' in cleared) return refusalOf(cleared)
  if (isToGoOut) {
    const draft = findDraft(installation, asked.id)
    if (!draft) throw new Failure('not-found')
    // Cut off between an entry and its files, a release is finished by whoever looks next (work/releases/released-files.ts); but nobody cuts it off for being slow.
    await keeping()
    const paths = await publishDraft(installation, draft, cleared, (done) => say({ at: { done, of: cleared.length } }))
    return { is: 'published', releases: paths.map((path) => basename(path)) }
  }
  const kept = await keepDraft(installation, wanted, cleared, offices, { over, keeping })
  return { is: 'made', id: kept.id, offices: kept.offices, parts: cleared.map(certify), left }
}

async function answer(asked: DraftingAsked): Promise<Ended> {
  try {
    const installation = await openInstallation(asked.dir)
    try {
      return await make(installation, asked)
    } finally {
      await installation.close()
    }
  } catch (error) {
    // Its class and code alone: a message may quote a number.
    return { is: 'failed', code: error instanceof Failure ? error.code : 'failed' }
  }
}

// Whoever asked is gone: nobody waits for it.
process.once('disconnect', () => process.exit(1))
process.once('message', (asked) => {
  void answer(asked as DraftingAsked).then((ended) => {
    process.removeAllListeners('disconnect')
    say({ ended })
    process.disconnect()
  })
})
