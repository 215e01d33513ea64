/** An assertion of two records is taken back, from its day on. */
import { code, oneOf, uuid } from '../../shape.ts'
import { type BodyOf, entryKind, refersToNothing, rowsByFold } from '../define.ts'

export const LINK_REVOCATIONS = ['two-persons', 'two-cases', 'two-places', 'asserted-in-error', 'consent-withdrawn'] as const
export const linkRevoked = entryKind(
  {
    kind: 'link.revoked',
    door: 'act',
    members: { /** The agency that asserted, and the entry of its assertion. */ of: code, link: uuid, reason: oneOf(...LINK_REVOCATIONS) },
    signed: { is: 'optional' },
    isPolicy: false,
    movesFigures: true,
    movesSigners: false,
  },
  {
    refers: refersToNothing,
    rows: rowsByFold,
  },
)
export type LinkRevoked = BodyOf<typeof linkRevoked>
