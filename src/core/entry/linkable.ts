/** Which two records anybody may say something of together. */
import type { Known } from './define.ts'
import { code, token, tuple, type Of } from '../shape.ts'
import { isReviewer } from './bodies.ts'

/** Whose record, of which kind, which one. */
export const linked = tuple(code, code, token)
export type LinkedRecord = Of<typeof linked>

type Pair = {
  readonly agency: string
  readonly relation: 'same_person' | 'same_case'
  readonly a: LinkedRecord
  readonly b: LinkedRecord
}
type Fault = 'stub.a' | 'stub.b' | 'stub.relation' | 'stub.agency'

/**
 * Of kinds that can be one, on one side of the wall. A victim is never linked to an accused, and no link leads from a protection record to
 * a court's: who could read it would know who is protected. What its own body alone may read is linked to nothing: a link is read by two.
 */
export function pairFault({ agency, relation, a, b }: Pair, { country, recordKinds }: Known): Fault | undefined {
  const [left, right] = [a, b].map(([, kind]) => recordKinds.find((k) => k.id === kind))
  const isThere = ([of]: LinkedRecord, kind: typeof left): kind is NonNullable<typeof left> =>
    kind !== undefined && kind.side !== 'oversight' && country.agencies.some((x) => x.id === of)
  if (!isThere(a, left)) return 'stub.a'
  if (!isThere(b, right) || (a[0] === b[0] && a[2] === b[2])) return 'stub.b'
  const isOneSide = left.side === right.side || left.side === 'shared' || right.side === 'shared'
  const isOnePerson = left.concerns === right.concerns && left.concerns !== 'nobody'
  if (left.isOwnAlone || right.isOwnAlone || !isOneSide || (relation === 'same_person' && !isOnePerson)) return 'stub.relation'
  return a[0] === agency || b[0] === agency || isReviewer(country, agency) ? undefined : 'stub.agency'
}
