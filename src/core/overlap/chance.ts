/**
 * Which kinds of tokens two records have in common, and how often two people have them in common by chance. The second only an office can say, of
 * its own list, which holds nobody twice: it parts it into halves as if they were of two offices, and counts. The unit gets the counts.
 */
import { CAP, KINDS } from './recipe.ts'

/** A record, with its tokens or with what they are made of. */
type Bearing = { readonly tokens: readonly (readonly [kind: number, token: string])[] }
/** Kinds as bits → pairs that share just these. */
export type Shared = ReadonlyMap<number, number>
export type Chance = {
  readonly shared: readonly (readonly [shared: number, n: number])[]
  /** Of how many pairs. */ readonly pairs: number
}
/** Every kind at once. */
export const ALL_KINDS = 2 ** KINDS.length - 1

type Pair = { readonly i: number; readonly j: number; readonly shared: number }

/** Pairs of one list with another that share a token. That others differ says less: they fail together, by one slip. */
export function findShared(left: readonly Bearing[], right: readonly Bearing[]): readonly Pair[] {
  const [own, theirs] = [bearersOf(left), bearersOf(right)]
  const found = new Map<number, number>()
  for (const [key, all] of own) {
    const others = theirs.get(key) ?? []
    // Whoever passes over the cap, or floods, finds nobody by it.
    if (all.length > CAP || others.length > CAP) continue
    const bit = 1 << Number(key.slice(0, key.indexOf(' ')))
    for (const i of all) for (const j of others) found.set(i * right.length + j, (found.get(i * right.length + j) ?? 0) | bit)
  }
  return [...found].map(([at, shared]) => ({ i: Math.floor(at / right.length), j: at % right.length, shared }))
}

function bearersOf(records: readonly Bearing[]): ReadonlyMap<string, readonly number[]> {
  const all = new Map<string, number[]>()
  records.forEach(({ tokens }, i) => {
    for (const [kind, token] of tokens) {
      const own = all.get(`${kind} ${token}`)
      if (own) own.push(i)
      else all.set(`${kind} ${token}`, [i])
    }
  })
  return all
}

export function countShared(pairs: readonly Pick<Pair, 'shared'>[]): Shared {
  const counts = new Map<number, number>()
  for (const { shared } of pairs) counts.set(shared, (counts.get(shared) ?? 0) + 1)
  return counts
}

/** @param records all of an office, in an order of chance, before any token is left out. */
export function countChance(records: readonly Bearing[]): Chance {
  const half = Math.floor(records.length / 2)
  const [left, right] = [records.slice(0, half), records.slice(half)]
  return { shared: [...countShared(findShared(left, right))].toSorted(([a], [b]) => a - b), pairs: left.length * right.length }
}
