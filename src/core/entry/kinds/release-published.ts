/** A release went out. Two people of two agencies approved it. */
import { code, hash, listOf, oneOf, optional } from '../../shape.ts'
import { type BodyOf, ownWord } from '../define.ts'

export const releasePublished = ownWord(
  'release.published',
  { isPolicy: true, movesFigures: false, movesSigners: false },
  {
    release: code,
    manifest: hash,
    certificate: hash,
    approvedBy: listOf(code, 2),
    /** That its numbers have noise: nothing is attacked beside it, so nothing waits for its files where they are gone. */ method: optional(
      oneOf('noise'),
    ),
  },
)
export type ReleasePublished = BodyOf<typeof releasePublished>
