/**
 * Which workplaces of a frame are visited: an order that follows from the frame, the secret of its code, and the root that the public anchor had at the hour. Whoever keeps the
 * log could try roots until one suits him, and does not know the secret; whoever framed knows the secret, and committed to it before there was a root.
 */
import { toHex, utf8 } from '../bytes.ts'
import { canonical } from '../canonical.ts'
import type { Lots } from '../country/country.ts'
import { purposeHash } from '../hash.ts'

/** The anchor as it was with the first leaf at the hour or after it. */
export type LotRoot = {
  readonly size: number
  /** Hex, 32 bytes. */
  readonly root: string
}
type Drawing = LotRoot & {
  /** Entry of the frame, and its mark. */
  readonly entry: string
  readonly frame: string
  readonly origin: string
  readonly secret: string
  readonly places: number
  readonly draw: number
}

/** @returns positions in the frame, from 0, in the order in which they were drawn. */
export function drawPlaces({ entry, frame, origin, secret, size, root, places, draw }: Drawing): readonly number[] {
  const seed = canonical([entry, frame, origin, secret, size, root])
  return Array.from({ length: places }, (_, i) => ({ i, lot: toHex(purposeHash('saksi/lot/1', utf8(`${seed} ${i}`))) }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, draw)
    .map(({ i }) => i)
}

/** When the lot of a day falls: seconds since 1970. @param day ISO day. */
export const lotFalls = (day: string, { opensAt, minutesEast }: Pick<Lots, 'opensAt' | 'minutesEast'>): number =>
  Date.parse(`${day}T${opensAt}:00Z`) / 1000 - minutesEast * 60
