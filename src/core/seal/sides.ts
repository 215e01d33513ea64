/**
 * Who holds what of a batch. The agency's vault holds one share, and the trustee's the other. Or the trustee is three parties: then
 * its shares are three, and each party holds the two that do not bear its own number. Any two of them have all three; one alone
 * lacks one, which is chance and is nowhere else (docs/decisions/0024-three-trustees.md).
 */
export const ONE_TRUSTEE = ['trustee'] as const
export const THREE_TRUSTEES = ['trustee-1', 'trustee-2', 'trustee-3'] as const
export type TrusteeSide = (typeof ONE_TRUSTEE)[number] | (typeof THREE_TRUSTEES)[number]
/** Which party's vault it is. */
export type Side = 'agency' | TrusteeSide
export const SIDES = ['agency', ...ONE_TRUSTEE, ...THREE_TRUSTEES] as const satisfies readonly Side[]
/** How many parties the trustee is. */
export type Trustees = 1 | 3

export const trusteeSides = (trustees: Trustees): readonly TrusteeSide[] => (trustees === 1 ? ONE_TRUSTEE : THREE_TRUSTEES)
export const isTrustee = (side: Side): side is TrusteeSide => side !== 'agency'
/** A text of a card, a door or a key's holder. */
export const isSide = (text: unknown): text is Side => SIDES.some((side) => side === text)

/** Numbers of the trustee's shares that lie with this party, the lowest first; the agency's vault has the one share of its own. */
export function sharesAt(side: Side): readonly number[] {
  const number = THREE_TRUSTEES.findIndex((s) => s === side)
  return number < 0 ? [0] : THREE_TRUSTEES.flatMap((_, share) => (share === number ? [] : [share]))
}

/** Whether these together can open: the agency's vault, and the trustee, or two of its three. */
export function isEnough(sides: Iterable<Side>): boolean {
  const there = new Set(sides)
  const ofThree = THREE_TRUSTEES.filter((side) => there.has(side)).length
  return there.has('agency') && (there.has('trustee') || ofThree >= 2)
}

/** Whether these are all the vaults of a record, each once, and no other. */
export const areWhole = (sides: readonly Side[]): boolean =>
  [ONE_TRUSTEE, THREE_TRUSTEES].some(
    (trustee) => sides.length === trustee.length + 1 && ['agency', ...trustee].every((side) => sides.some((s) => s === side)),
  )

/** Whether two vaults are of one record: then each keeps the other's mark. */
export const arePeers = (one: Side, other: Side): boolean =>
  one !== other && !(isTrustee(one) && isTrustee(other) && (one === 'trustee' || other === 'trustee'))

/** The one that counts searches and keeps what waits for approval: what it does there is judged by nobody's share. */
export const isDeskHost = (side: Side): boolean => side === 'trustee' || side === 'trustee-1'
