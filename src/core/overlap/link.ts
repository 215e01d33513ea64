/**
 * The unit's work. Within a side: which records of two offices may be one person, by which kinds of tokens they share (Fellegi and Sunter). What
 * two people share by chance, and what sisters share, each office says of its own list, as counts (chance.ts): so many such pairs are to be expected
 * across offices, in proportion. Across the wall no pair is proposed: of it there is a number (across.ts).
 */
import { countShared, findShared, type Shared } from './chance.ts'
import { KINDS } from './recipe.ts'
import type { Submission } from './submission.ts'

export type End = readonly [office: string, id: string]
export type Nominated = { readonly a: End; readonly b: End; /** log2 of the odds that they are one person. */ readonly bits: number }

/** `apart`: without a token of the whole name in common two are nobody's one person, whatever else they share. */
export type Rule = { readonly siblings: 'apart' | 'together' }

/** @throws RangeError where they are of two sides: such a pair is formed by nobody. @returns pairs sooner one person than not, the surest first. */
export function linkSide(submissions: readonly Submission[], { siblings }: Rule): readonly Nominated[] {
  if (new Set(submissions.map((s) => s.side)).size > 1) throw new RangeError('records of two sides of the wall are no pair')
  const across = submissions.flatMap((own, at) =>
    submissions.slice(at + 1).flatMap((other) => findShared(own.records, other.records).map((p) => ({ ...p, own, other }))),
  )
  const possible = submissions.reduce(
    (sum, s, at) => sum + s.records.length * submissions.slice(at + 1).reduce((n, o) => n + o.records.length, 0),
    0,
  )
  const inside = submissions.reduce((sum, s) => sum + s.chance.pairs, 0)
  const weigh = weighBy(
    countShared(across),
    addCounts(submissions.map((s) => s.chance.shared)),
    inside === 0 ? 1 : possible / inside,
    across.length,
  )
  const isOne = (shared: number): boolean => siblings === 'together' || (shared & WHOLE) !== 0
  return across
    .flatMap(({ i, j, shared, own, other }): Nominated[] => {
      const bits = weigh(shared)
      const [a, b] = [own.records[i]?.id ?? '', other.records[j]?.id ?? '']
      return bits > 0 && isOne(shared) ? [{ a: [own.office, a], b: [other.office, b], bits }] : []
    })
    .toSorted((p, q) => q.bits - p.bits || (p.a[1] < q.a[1] ? -1 : 1))
}

const WHOLE = KINDS.reduce((bits, k, at) => (k.isWhole ? bits | (1 << at) : bits), 0)

/** Pairs that a set of kinds is judged by beside its own: those that share as many kinds. A set that was met once says little. */
const BESIDE = 2

/**
 * @param own pairs across offices by what they share. @param two the same of pairs of two people. @param ratio how many pairs there are across
 * offices for one of those. @returns log2 of the odds that a pair which shares these kinds is of one person.
 */
function weighBy(own: Shared, two: Shared, ratio: number, pairs: number): (shared: number) => number {
  const [ownMany, twoMany] = [countMany(own), countMany(two)]
  // However sharp, nothing is surer than the list is long.
  const least = 1 / (2 * pairs + 2)
  return (shared) => {
    const beside = Math.min(1, (ratio * (twoMany.get(many(shared)) ?? 0)) / (ownMany.get(many(shared)) ?? 1))
    const isTwo = (ratio * (two.get(shared) ?? 0) + BESIDE * beside) / ((own.get(shared) ?? 0) + BESIDE)
    const share = Math.min(1 - least, Math.max(least, isTwo))
    return Math.log2((1 - share) / share)
  }
}

function many(shared: number): number {
  let n = 0
  for (let left = shared; left > 0; left &= left - 1) n++
  return n
}
function countMany(all: Shared): Shared {
  const counts = new Map<number, number>()
  for (const [shared, n] of all) counts.set(many(shared), (counts.get(many(shared)) ?? 0) + n)
  return counts
}
function addCounts(all: readonly (readonly (readonly [shared: number, n: number])[])[]): Shared {
  const counts = new Map<number, number>()
  for (const [shared, n] of all.flat()) counts.set(shared, (counts.get(shared) ?? 0) + n)
  return counts
}
