/**
 * Weights of evidence by Fellegi and Sunter (1969), "A theory for record linkage", JASA 64: how much likelier a level is among
 * pairs of one person (m) than among pairs of two (u), in bits. Nobody has to say which pairs are one person: m is found by
 * expectation maximisation (Winkler 1988) on counts of patterns. Each pass is a sample: inside it what its key is made of is left
 * out, because all its pairs agree there, and u is that of pairs at random, so that what one raid or one family has in common is
 * not taken for one person.
 */
import type { Comparison } from './comparison.ts'
import type { Encoding } from './patterns.ts'

export type Model = {
  /** log2 of the odds that two records drawn at random are one person. */
  readonly prior: number
  /** For each comparison and level: shares among pairs of one person and of two, and log2(m/u); level 0 weighs 0. */
  readonly m: readonly Float64Array[]
  readonly u: readonly Float64Array[]
  readonly weights: readonly Float64Array[]
  /** Pairs of one person that it learned from, as it reckons; few of them teach little. */
  readonly matches: number
  /** Steps until nothing moved by more than 1e-5. */
  readonly steps: number
}

/** As many pairs a level was met in that was met in none: no weight is without end, and few pairs say little. */
const UNSEEN = 0.5
const STEPS_MOST = 500

/** The pairs of one pass, counted by pattern, and the comparisons that its key is made of. */
export type Sample = { readonly counts: Float64Array; readonly without: ReadonlySet<number> }

type Patterns = { readonly levels: readonly Uint8Array[]; readonly many: Float64Array }
function listPatterns(encoding: Encoding, counts: Float64Array): Patterns {
  const levels: Uint8Array[] = []
  const many: number[] = []
  counts.forEach((count, pattern) => {
    if (count === 0) return
    levels.push(encoding.decode(pattern))
    many.push(count)
  })
  return { levels, many: Float64Array.from(many) }
}

/**
 * @param samples the pairs of each pass. @param counts how often each pattern is met among all pairs that are compared, each once.
 * @param random the same among pairs drawn at random, for u. @param possible how many pairs the table has.
 */
export function train(
  comparisons: readonly Comparison[],
  encoding: Encoding,
  samples: readonly Sample[],
  counts: Float64Array,
  random: Float64Array,
  possible: number,
): Model {
  const u = levelShares(comparisons, encoding, random)
  // A level nobody was trained on (every pass has it in its key) keeps this guess: agreement is usual among pairs of one person.
  const m = comparisons.map(({ levels: of }) => Float64Array.from(of, (_, l) => (l === 0 ? 0 : l === 1 ? 0.8 : 0.2 / (of.length - 2 || 1))))
  const all = samples.map(({ counts: own, without }) => ({ ...listPatterns(encoding, own), without, lambda: 0.1 }))
  let sums = m.map((one) => new Float64Array(one.length))
  let steps = 0
  for (let moved = 1; moved > 1e-5 && steps < STEPS_MOST; steps++) {
    sums = m.map((one) => new Float64Array(one.length))
    for (const sample of all) {
      let matched = 0
      let total = 0
      sample.levels.forEach((own, p) => {
        const count = sample.many[p] as number
        let one = sample.lambda
        let two = 1 - sample.lambda
        for (let c = 0; c < own.length; c++) {
          const level = own[c] as number
          if (level === 0 || sample.without.has(c)) continue
          one *= (m[c] as Float64Array)[level] as number
          two *= (u[c] as Float64Array)[level] as number
        }
        const matches = one + two > 0 ? (one / (one + two)) * count : 0
        matched += matches
        total += count
        for (let c = 0; c < own.length; c++) {
          if (sample.without.has(c)) continue
          const to = sums[c] as Float64Array
          to[own[c] as number] = (to[own[c] as number] as number) + matches
        }
      })
      if (total > 0) sample.lambda = matched / total
    }
    moved = Math.max(...m.map((one, c) => put(sums[c] as Float64Array, one)))
  }
  const weights = m.map((one, c) => {
    // Where every pass has it in its key nothing was learned of it, and the guess stands.
    const isLearned = (sums[c] as Float64Array).some((sum, l) => l > 0 && sum >= UNSEEN)
    return one.map((share, l) => {
      if (l === 0) return 0
      const bits = Math.log2(share / ((u[c] as Float64Array)[l] as number))
      // What no pair of one person showed is never evidence that two are one.
      return isLearned && ((sums[c] as Float64Array)[l] as number) < UNSEEN ? Math.min(0, bits) : bits
    })
  })
  const prior = findPrior(weights, listPatterns(encoding, counts), possible)
  return { prior, m, u, weights, matches: toProbability(prior) * possible, steps }
}

/** The log odds at which the pairs that are compared hold as many of one person as it says. */
function findPrior(weights: readonly Float64Array[], { levels, many }: Patterns, possible: number): number {
  const bits = levels.map((own) => own.reduce((sum, level, c) => sum + ((weights[c] as Float64Array)[level] as number), 0))
  let prior = -Math.log2(Math.max(2, possible / Math.max(1, many.length)))
  for (let step = 0, moved = 1; step < STEPS_MOST && moved > 1e-6; step++) {
    const matched = Math.max(
      0.5,
      bits.reduce((sum, b, p) => sum + toProbability(prior + b) * (many[p] as number), 0),
    )
    const next = Math.log2(matched / Math.max(0.5, possible - matched))
    moved = Math.abs(next - prior)
    prior = next
  }
  return prior
}

/** Sums to shares of the known; answers how far any moved. */
function put(sums: Float64Array, shares: Float64Array): number {
  const known = sums.reduce((a, b, l) => (l === 0 ? 0 : a + b), 0)
  let moved = 0
  if (known < 1) return 0
  for (let l = 1; l < sums.length; l++) {
    const share = Math.max(UNSEEN, sums[l] as number) / known
    moved = Math.max(moved, Math.abs(share - (shares[l] as number)))
    shares[l] = share
  }
  return moved
}

function levelShares(comparisons: readonly Comparison[], encoding: Encoding, counts: Float64Array): Float64Array[] {
  const sums = comparisons.map((c) => new Float64Array(c.levels.length))
  counts.forEach((count, pattern) => {
    if (count === 0) return
    encoding.decode(pattern).forEach((level, c) => {
      const own = sums[c] as Float64Array
      own[level] = (own[level] as number) + count
    })
  })
  return sums.map((own) => {
    const known = own.reduce((a, b, l) => (l === 0 ? 0 : a + b), 0)
    return own.map((count, l) => (l === 0 ? 0 : Math.max(count, UNSEEN) / Math.max(known, 1)))
  })
}

/** The weight of a pattern without rarity, prior and all, in bits. */
export const weigh = ({ prior, weights }: Model, levels: Uint8Array): number =>
  levels.reduce((sum, level, c) => sum + ((weights[c] as Float64Array)[level] as number), prior)

/**
 * What the rarity of shared values adds, in bits: log2 of the level's u over the value's own share.
 * @param floor a value that was met once is not rarer than this share.
 */
export function weighRarity(
  comparisons: readonly Comparison[],
  { u }: Model,
  levels: Uint8Array,
  i: number,
  j: number,
  floor: number,
): number {
  let bits = 0
  for (let c = 0; c < comparisons.length; c++) {
    const level = levels[c] as number
    const share = level > 0 ? (comparisons[c]?.share?.(i, j, level) ?? 0) : 0
    if (share > 0) bits += Math.log2(((u[c] as Float64Array)[level] as number) / Math.max(share, floor))
  }
  return bits
}

/** From bits to the probability that two records are one person. */
export const toProbability = (bits: number): number => (bits > 60 ? 1 : bits < -60 ? 0 : 2 ** bits / (1 + 2 ** bits))
