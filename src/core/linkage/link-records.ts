/** A table of records → which of them are one person, with the reasons. Nothing is merged and nothing is decided: these are proposals. */
import { Growing, mayPair, sortPass, walkPass, type Pass, type Skipped, type Sorted, type Table } from './block.ts'
import { cluster, type Candidate, type Clusters, type Rules } from './cluster.ts'
import type { Comparison } from './comparison.ts'
import { train, weigh, weighRarity, type Model, type Sample } from './model.ts'
import { encodePatterns, type Encoding } from './patterns.ts'
import type { Chance } from '../seeded.ts'

export type Recipe = Table & {
  readonly comparisons: readonly Comparison[]
  readonly passes: readonly Pass[]
  /** From a seed: the same seed gives the same links. */
  readonly chance: Chance
  /** Pairs drawn at random for u; a million unless said. */
  readonly randomPairs?: number
  /** Records that may share a key of a pass. */
  readonly mostToAKey?: number
  /** Weights that another list has taught, of the same comparisons: for one too small to learn from. Rarity says nothing then. */
  readonly taught?: Model
}

export type Reason = {
  readonly comparison: string
  readonly level: string
  /** What it adds to the weight, rarity in it. */
  readonly bits: number
}
export type Linked = {
  readonly comparisons: readonly Comparison[]
  /** Pairs of a weight above 0: sooner one person than not. */
  readonly candidates: readonly Candidate[]
  readonly compared: number
  readonly skipped: readonly Skipped[]
  readonly model: Model
  /** The groups, by average link; a person's verdicts bind. */
  cluster(rules?: Rules): Clusters
  /** The waterfall of one pair, the prior not in it. */
  explain(i: number, j: number): readonly Reason[]
}

/**
 * @param least weight in bits from which pairs are kept; 0 is "sooner one person than not". Below 0 for a curve.
 * @throws RangeError when the levels of the comparisons multiply to too many patterns.
 */
export function linkRecords(recipe: Recipe, least = 0): Linked {
  const { comparisons, size } = recipe
  const encoding = encodePatterns(comparisons)
  const counts = new Float64Array(encoding.size)
  const pairs = new Growing()
  const sorted = recipe.passes.map((pass) => sortPass(size, pass, recipe.mostToAKey))
  sorted.forEach((pass, at) =>
    walkPass(recipe, pass, sorted.slice(0, at), (i, j) => {
      const pattern = encoding.encode(i, j)
      counts[pattern] = (counts[pattern] as number) + 1
      pairs.push(i)
      pairs.push(j)
      pairs.push(pattern)
    }),
  )
  const model = recipe.taught ?? learn(recipe, sorted, encoding, counts)
  const known = new Map<number, { levels: Uint8Array; bits: number }>()
  const ofPattern = (pattern: number): { levels: Uint8Array; bits: number } => {
    let found = known.get(pattern)
    if (!found) {
      const levels = encoding.decode(pattern)
      found = { levels, bits: weigh(model, levels) }
      known.set(pattern, found)
    }
    return found
  }
  // A value that one record alone has says no more than one that two have.
  const floor = 1 / Math.max(1, size)
  // Of another list's weights none knows how rare a value is in this one.
  const rarity = (levels: Uint8Array, i: number, j: number): number =>
    recipe.taught ? 0 : weighRarity(comparisons, model, levels, i, j, floor)
  const candidates: Candidate[] = []
  for (let at = 0; at < pairs.length; at += 3) {
    const [i, j] = [pairs.at(at), pairs.at(at + 1)]
    const { levels, bits } = ofPattern(pairs.at(at + 2))
    // Rarity cannot lift what is this far off.
    if (bits < least - 40) continue
    const all = bits + rarity(levels, i, j)
    if (all > least) candidates.push({ i, j, bits: all })
  }
  return {
    comparisons,
    candidates,
    compared: pairs.length / 3,
    skipped: sorted.flatMap((pass) => pass.skipped),
    model,
    cluster: (rules) => cluster(recipe, candidates, (i, j) => ofPattern(encoding.encode(i, j)).bits, rules),
    explain: (i, j) => {
      const levels = encoding.decode(encoding.encode(i, j))
      return comparisons.map((comparison, c) => {
        const level = levels[c] as number
        const only = Uint8Array.from(levels, (l, at) => (at === c ? l : 0))
        return {
          comparison: comparison.name,
          level: comparison.levels[level] ?? '',
          bits: ((model.weights[c] as Float64Array)[level] as number) + rarity(only, i, j),
        }
      })
    },
  }
}

/** Of each pass a sample, against pairs at random. */
function learn(recipe: Recipe, sorted: readonly Sorted[], encoding: Encoding, counts: Float64Array): Model {
  const { comparisons } = recipe
  const { random, possible } = drawPairs(recipe, encoding.encode, encoding.size)
  const samples = sorted.map((pass, at): Sample => {
    const own = new Float64Array(encoding.size)
    walkPass(recipe, pass, [], (i, j) => {
      const pattern = encoding.encode(i, j)
      own[pattern] = (own[pattern] as number) + 1
    })
    return { counts: own, without: new Set(recipe.passes[at]?.of.map((name) => comparisons.findIndex((c) => c.name === name))) }
  })
  return train(comparisons, encoding, samples, counts, random, possible)
}

/** Pairs at random that the wall and the files allow, and how many of those there are in the table. */
function drawPairs(recipe: Recipe, encode: (i: number, j: number) => number, patterns: number): { random: Float64Array; possible: number } {
  const { size, chance, randomPairs = 1_000_000 } = recipe
  const random = new Float64Array(patterns)
  const all = (size * (size - 1)) / 2
  let drawn = 0
  let allowed = 0
  const take = (i: number, j: number): void => {
    drawn++
    if (!mayPair(recipe, i, j)) return
    allowed++
    const pattern = encode(i, j)
    random[pattern] = (random[pattern] as number) + 1
  }
  // Of a small table every pair, once.
  if (all <= randomPairs) for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) take(i, j)
  else
    while (drawn < randomPairs) {
      const i = Math.floor(chance() * size)
      const j = Math.floor(chance() * (size - 1))
      take(i, j < i ? j : j + 1)
    }
  return { random, possible: Math.max(1, drawn > 0 ? (all * allowed) / drawn : 0) }
}
