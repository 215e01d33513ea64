/** A body wants a release back: its numbers are shown to nobody for a while, or any more (core/release/withdrawal.ts). Whoever has a copy keeps it, so what leaves later is attacked beside it all the same. */
import { code, oneOf } from '../../shape.ts'
import { isReviewer } from '../bodies.ts'
import { entryKind, noRows } from '../define.ts'

/** Everybody reads the reason. That somebody could be recognised is none of them: whoever has a copy would look who; it is `precaution`. */
export const WHY_WITHDRAWN = ['wrong', 'incomplete', 'counted-otherwise', 'precaution'] as const

export const releaseWithdrawn = entryKind(
  {
    kind: 'release.withdrawn',
    door: 'act',
    members: { release: code, reason: oneOf(...WHY_WITHDRAWN) },
    // Of one: a number that harms somebody does not wait for a second signature, for three days. That it stands takes another body's.
    signed: { is: 'one', roles: ['head', 'reviewer', 'oversight'] },
    isPolicy: true,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: ({ agency }, { country }) => (isReviewer(country, agency) ? undefined : 'stub.agency'),
    rows: noRows,
  },
)
export type WhyWithdrawn = (typeof WHY_WITHDRAWN)[number]
