/**
 * The trustee's part of one record and class, put together out of what its parties gave. Where it is three, each share's part comes from
 * two of them: they must agree. Where they do not, either may be the one that is wrong, and the ciphertext tells which.
 */
import { concat, equalBytes, toHex } from '../bytes.ts'
import { sharesAt, THREE_TRUSTEES, type TrusteeSide } from './sides.ts'

const PART = 32

/** What each party gave: 32 bytes a share that it holds. */
export type GivenParts = ReadonlyMap<TrusteeSide, Uint8Array>
export type TrusteePart = {
  /** 32 bytes, or 96 of three shares. */
  readonly part: Uint8Array
  /** Whose word is not believed here. */
  readonly against: readonly TrusteeSide[]
}

/** Whether a vault of this side could have given this. */
export const isPartOf = (side: TrusteeSide | 'agency', part: Uint8Array): boolean => part.length === PART * sharesAt(side).length

/**
 * Every part that these make: one where all agree, none where too few gave. Where some differ, one for each way of believing them, those
 * first that believe most. At most eight.
 */
export function trusteeParts(given: GivenParts): readonly TrusteePart[] {
  const whole = given.get('trustee')
  if (whole) return [{ part: whole, against: [] }]
  const all = THREE_TRUSTEES.map((_, share) => choicesOf(share, given)).reduce<readonly TrusteePart[]>(
    (before, choices) =>
      before.flatMap(({ part, against }) =>
        choices.map((c) => ({ part: concat(part, c.part), against: [...new Set([...against, ...c.against])] })),
      ),
    [{ part: new Uint8Array(0), against: [] }],
  )
  return all.toSorted((a, b) => a.against.length - b.against.length)
}

/** Parties that gave different parts of a share that both hold. */
export function differing(given: GivenParts): readonly TrusteeSide[] {
  const sides = THREE_TRUSTEES.flatMap((_, share) => choicesOf(share, given).flatMap((choice) => choice.against))
  return THREE_TRUSTEES.filter((side) => sides.includes(side))
}

/** The different parts that were given of one share, each with those who gave another. */
function choicesOf(share: number, given: GivenParts): readonly TrusteePart[] {
  const parts = THREE_TRUSTEES.flatMap((side) => {
    const [at, joined] = [sharesAt(side).indexOf(share), given.get(side)]
    return at < 0 || !joined ? [] : [{ side, part: joined.slice(PART * at, PART * (at + 1)) }]
  })
  const different = [...new Map(parts.map(({ part }) => [toHex(part), part])).values()]
  return different.map((part) => ({ part, against: parts.filter((p) => !equalBytes(p.part, part)).map((p) => p.side) }))
}
