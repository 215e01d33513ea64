/**
 * Who may see whom is changed: two people of two agencies sign it, one of them of oversight. The first set that a log adopts is the
 * program's own word; no later one is.
 */
import { hash, oneOf, token, twoOf } from '../../shape.ts'
import { type BodyOf, entryKind, noRows, refersToNothing } from '../define.ts'

/** `policy` of what says who may see whom. */
export const ACCESS_POLICY = 'access'

export const policyChanged = entryKind(
  {
    kind: 'policy.changed',
    door: 'act',
    members: { policy: oneOf(ACCESS_POLICY), /** Hex, of the whole set (core/access/hash-policies.ts). */ hash, approvedBy: twoOf(token) },
    signed: { is: 'two', roles: ['head', 'oversight'], withOversight: true },
    isPolicy: true,
    movesFigures: false,
    movesSigners: false,
    isInstallations: true,
  },
  {
    refers: refersToNothing,
    rows: noRows,
  },
)
export type PolicyChanged = BodyOf<typeof policyChanged>
