/** Which two records anybody may say something of together. */
import type { Known } from './define.ts'
import { code, token, tuple, type Of } from '../shape.ts'
import type { LinkRelation } from '../country/indicator.ts'
import { isReviewer } from './bodies.ts'

/** Whose record, of which kind, which one. */
export const linked = tuple(code, code, token)
export type LinkedRecord = Of<typeof linked>

type Pair = {
  readonly agency: string
  readonly relation: LinkRelation
  /** Where it is a link's: why it is said. */ readonly basis?: string
  readonly a: LinkedRecord
  readonly b: LinkedRecord
}
type Fault = 'stub.a' | 'stub.b' | 'stub.relation' | 'stub.basis' | 'stub.agency'

/** Why two records are about one place. The last is said of the record from before and of the one after, in that order. */
export const PLACE_BASES = ['about-this-place', 'two-names-one-place', 'building-of-place', 'reopened-as'] as const
export type PlaceBasis = (typeof PLACE_BASES)[number]
export const isPlaceBasis = (basis: string): basis is PlaceBasis => (PLACE_BASES as readonly string[]).includes(basis)

/**
 * Kinds whose records are about a place and that may be said to be about one. None is of the protection side: a place that is followed leads to nobody
 * who was found there.
 */
export const PLACE_KINDS: readonly string[] = ['site', 'lead', 'operation', 'entry_permission', 'inspection', 'recruitment_licence']

/**
 * Of kinds that can be one, on one side of the wall. A victim is never linked to an accused, and no link leads from a protection record to
 * a court's: who could read it would know who is protected. What its own body alone may read is linked to nothing: a link is read by two.
 */
export function pairFault(
  { agency, relation, basis, a, b }: Pair,
  { country, recordKinds }: Pick<Known, 'country' | 'recordKinds'>,
): Fault | undefined {
  const [left, right] = [a, b].map(([, kind]) => recordKinds.find((k) => k.id === kind))
  const isThere = ([of]: LinkedRecord, kind: typeof left): kind is NonNullable<typeof left> =>
    kind !== undefined && kind.side !== 'oversight' && country.agencies.some((x) => x.id === of)
  if (!isThere(a, left)) return 'stub.a'
  if (!isThere(b, right) || (a[0] === b[0] && a[2] === b[2])) return 'stub.b'
  const isOneSide = left.side === right.side || left.side === 'shared' || right.side === 'shared'
  const isOnePerson = left.concerns === right.concerns && left.concerns !== 'nobody'
  if (left.isOwnAlone || right.isOwnAlone || !isOneSide || (relation === 'same_person' && !isOnePerson)) return 'stub.relation'
  if (relation === 'same_place' && ![left, right].every((k) => PLACE_KINDS.includes(k.id))) return 'stub.relation'
  if (basis !== undefined && isPlaceBasis(basis) !== (relation === 'same_place')) return 'stub.basis'
  return a[0] === agency || b[0] === agency || isReviewer(country, agency) ? undefined : 'stub.agency'
}
