/**
 * How many people offices have in common, across the wall and within a side, as numbers that no record moves by more than one. Offices choose their own records: were
 * records counted that meet any of the other side's, or groups of records joined by what they share, one office could hand in records with tokens of
 * its choice and read in the number whether the other side has somebody whom it names.
 */
import { KINDS } from './recipe.ts'
import type { Submission, Submitted } from './submission.ts'

/**
 * @returns the most records of one side that can each be given a record of the other that shares a sure token with it, each given once: the size
 * of a maximum matching. One record more, or other tokens of one record, on either side, move it by at most one; of somebody whom one side has
 * once it counts one, however often the other has her. Which was given to which stays in here: there are as many ways as not, and none comes out.
 * @throws RangeError where they are of one side
 */
export function countAcross(own: readonly Submission[], other: readonly Submission[]): number {
  if (own.some(({ side }) => other.some((o) => o.side === side))) throw new RangeError('the wall is between two sides')
  return sizeOfMatching(own.flatMap(tokensOf), other.flatMap(tokensOf))
}

/**
 * The wall of two offices of one side (police and a shelter) is as high: what is told of it is as little moved. Not by pairs that were proposed
 * (link.ts): one record draws any number of those, and weighs the rest anew.
 * @returns of one side, rounded down, half of the most records that can each be given a record of another office that shares a sure token with it,
 * each given once: the size of a maximum fractional matching. One record stands on both ends of such gifts, and moves them by two at most, this
 * by one. Of somebody on two lists it counts one, on three one and a half: never more than her records less one.
 * @throws RangeError where they are of two sides
 */
export function countWithin(side: readonly Submission[]): number {
  if (new Set(side.map((s) => s.side)).size > 1) throw new RangeError('within a side there is one side')
  const tokens = side.map(tokensOf)
  const bearers = new Map<string, Set<number>>()
  tokens.forEach((records, office) => {
    for (const token of records.flat()) bearers.set(token, (bearers.get(token) ?? new Set()).add(office))
  })
  const othersOf = (office: number, token: string): number[] => [...(bearers.get(token) ?? [])].filter((o) => o !== office)
  // Who gives says of which office she is, who is given to of which others: nobody is given to her own office.
  const gives = tokens.flatMap((records, office) =>
    records.map((own) => own.flatMap((token) => (othersOf(office, token).length > 0 ? [`${office} ${token}`] : []))),
  )
  const given = tokens.flatMap((records, office) =>
    records.map((own) => own.flatMap((token) => othersOf(office, token).map((other) => `${other} ${token}`))),
  )
  return Math.floor(sizeOfMatching(gives, given) / 2)
}

const tokensOf = ({ records }: Submission): (readonly string[])[] => records.map(sureTokens)
const sureTokens = ({ tokens }: Submitted): string[] => tokens.flatMap(([kind, token]) => (KINDS[kind]?.isSure ? [`${kind} ${token}`] : []))

/** By augmenting paths, breadth first. Tokens stand between records, so that a token which all bear costs no more than it is long. */
function sizeOfMatching(left: readonly (readonly string[])[], right: readonly (readonly string[])[]): number {
  const bearers = new Map<string, number[]>()
  right.forEach((tokens, j) => {
    for (const token of tokens) {
      const all = bearers.get(token)
      if (all) all.push(j)
      else bearers.set(token, [j])
    }
  })
  const rightOf = new Map<number, number>()
  const leftOf = new Map<number, number>()
  /** Of searches that found nothing: no later one gets any further through these (the Hungarian forest). */
  const spent = new Set<string>()

  for (const start of left.keys()) {
    const queue = [start]
    const seen = new Set<string>()
    /** From which record of the left one of the right was reached. */
    const from = new Map<number, number>()
    const free = search(queue, seen, from)
    if (free === undefined) for (const token of seen) spent.add(token)
    else
      for (let at: number | undefined = free; at !== undefined;) {
        const i = from.get(at) as number
        const before = rightOf.get(i)
        leftOf.set(at, i)
        rightOf.set(i, at)
        at = before
      }
  }
  return leftOf.size

  function search(queue: number[], seen: Set<string>, from: Map<number, number>): number | undefined {
    // An array that grows is walked to its new end.
    for (const i of queue)
      for (const token of left[i] ?? []) {
        if (seen.has(token) || spent.has(token)) continue
        seen.add(token)
        for (const j of bearers.get(token) ?? []) {
          if (from.has(j)) continue
          from.set(j, i)
          const holder = leftOf.get(j)
          if (holder === undefined) return j
          queue.push(holder)
        }
      }
    return undefined
  }
}
