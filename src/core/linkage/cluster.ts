/**
 * From pairs to people. Average link: two groups become one when, over all pairs across them, the evidence speaks for it, so that
 * one chance likeness does not chain strangers together. What a person decided binds: a yes joins first, and no group ever
 * holds a pair that somebody said no to or that the wall parts, nor one that the caller forbids unless people's own yeses join it.
 *
 * Average link is of Sokal and Michener (1958), pairs that must or must not be joined of Wagstaff and Cardie (2000). Weights are in bits: log2 of the odds that two
 * records are one person, against that they are two.
 */
import { mayPair, type Table } from './block.ts'

/** What a person decided about two records. */
export type Verdict = { readonly a: number; readonly b: number; readonly isOne: boolean }
export type Candidate = { readonly i: number; readonly j: number; readonly bits: number }

export type Rules = {
  readonly verdicts?: readonly Verdict[]
  /** Two whom the program may not join, whatever the weights say: siblings of one family who were found together. A person may. */
  readonly isForbidden?: (i: number, j: number) => boolean
}
export type Clusters = {
  /** For each record the smallest record of its group. */
  readonly of: Int32Array
  /** Yeses that could not hold because a no or a file that holds nobody twice stands against them. */
  readonly contradicted: readonly Verdict[]
}

/** A single pair weighs no more than this, in bits, however rare what it shares. */
const CLAMP = 8

/**
 * @param candidates pairs worth a look, of any weight above 0. @param bits of any two records, without rarity.
 * @throws RangeError when a verdict would join two records across the wall.
 */
export function cluster(
  table: Table,
  candidates: readonly Candidate[],
  bits: (i: number, j: number) => number,
  { verdicts = [], isForbidden }: Rules = {},
): Clusters {
  for (const { a, b, isOne } of verdicts)
    if (isOne && table.sides && table.sides[a] !== table.sides[b]) throw new RangeError('a verdict joins two sides of the wall')
  const root = Int32Array.from({ length: table.size }, (_, i) => i)
  const members = new Map<number, readonly number[]>()
  const of = (r: number): readonly number[] => members.get(r) ?? [r]
  const noes = new Map<number, Set<number>>()
  for (const { a, b, isOne } of verdicts) {
    if (isOne) continue
    noes.set(a, (noes.get(a) ?? new Set()).add(b))
    noes.set(b, (noes.get(b) ?? new Set()).add(a))
  }
  const isParted = (i: number, j: number): boolean => !mayPair(table, i, j) || (noes.get(i)?.has(j) ?? false)
  const cannot = (i: number, j: number): boolean => isParted(i, j) || (isForbidden?.(i, j) ?? false)
  const join = (a: number, b: number): void => {
    const [stays, goes] = a < b ? [a, b] : [b, a]
    for (const r of of(goes)) root[r] = stays
    members.set(stays, [...of(stays), ...of(goes)])
    members.delete(goes)
  }
  const someCross = (a: number, b: number): boolean => of(a).some((i) => of(b).some((j) => isParted(i, j)))
  // In an order of their own, so that the same verdicts in another order make the same groups.
  const yeses = verdicts
    .filter((v) => v.isOne)
    .toSorted((v, w) => Math.min(v.a, v.b) - Math.min(w.a, w.b) || Math.max(v.a, v.b) - Math.max(w.a, w.b))
  const contradicted = yeses.filter(({ a, b }) => {
    const [left, right] = [root[a] as number, root[b] as number]
    if (left === right) return false
    if (someCross(left, right)) return true
    join(left, right)
    return false
  })
  const ordered = candidates.filter((c) => c.bits > 0).toSorted((p, q) => q.bits - p.bits || p.i - q.i || p.j - q.j)
  for (const { i, j } of ordered) {
    const [a, b] = [root[i] as number, root[j] as number]
    if (a === b || !speaksFor(of(a), of(b))) continue
    join(a, b)
  }
  return { of: root, contradicted }

  function speaksFor(left: readonly number[], right: readonly number[]): boolean {
    let sum = 0
    let above = 0
    for (const i of left)
      for (const j of right) {
        if (cannot(i, j)) return false
        const weight = bits(i, j)
        sum += Math.max(-CLAMP, Math.min(CLAMP, weight))
        if (weight > 0) above++
      }
    return sum > 0 || above * 2 > left.length * right.length
  }
}

/** How many records each record's group has. */
export function sizesOf({ of }: Pick<Clusters, 'of'>): Int32Array {
  const counts = new Int32Array(of.length)
  for (const r of of) counts[r] = (counts[r] as number) + 1
  return Int32Array.from(of, (r) => counts[r] as number)
}
