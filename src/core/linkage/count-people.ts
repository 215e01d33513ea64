/**
 * How many people a list of records is, with an interval, from groups that are not right: a sample of records is resolved by
 * people, and each group counts as wrong as the sample says.
 *
 * With n records of which m are drawn at random, x = 1 / (size of a record's group by the program, known for all) and
 * y = 1 / (how many records its person truly has, known for the sample; nothing for a record of nobody), the people are the sum of y over all records. y is
 * estimated from x by regression (Cochran 1977, "Sampling techniques", chapter 7): where the groups are good the interval is
 * narrow, where they are poor it is no worse than the sample alone.
 */
export type Resolved = {
  /** The record's place in the table. */
  readonly record: number
  /** How many records of the table are its person, itself among them: 1 or more; or that it is nobody's, because somebody made it up, or tried a form. */
  readonly trueSize: number | 'nobody'
}
export type People = {
  readonly records: number
  /** Estimated people, not rounded. */
  readonly people: number
  /** 95 % unless another was asked for; never below the people seen for sure nor above the records. */
  readonly low: number
  readonly high: number
  /** In people. */
  readonly standardError: number
  readonly sampled: number
  /** What each record counts for in any table, from nothing to one, so that cells add up to `people`. */
  readonly weights: Float64Array
}

/**
 * Two residuals that nobody saw: one record more whose group is half of its person, one whose group is two. Where groups are nearly right a sample
 * shows no error at all, and an interval of what was seen alone held the truth in 38 of 100 samples (bench/RESULTS.md); as Agresti and Coull (1998) add
 * two of each to a share. Each is half of a person where everybody is there once. Of people with many records each that would be more than
 * all that was seen, and half of what a record is of a person too little where few have most of them: it is the root of that share, by which
 * the interval held the truth in 93 to 97 of 100 samples in each of seven lists that were tried. Where few people have most of the records and errors are
 * rare it held it in 75 to 88: there one lost record is more of a person than two that nobody saw, and more records have to be resolved.
 */
const UNSEEN = 0.5

/** Below this many the slope would be chance. */
export const SAMPLE_LEAST = 10

/** Sums of one sample: mean of y, slope, residual spread. */
function fit(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  at: ArrayLike<number>,
): { xbar: number; ybar: number; slope: number; error: number } {
  const m = at.length
  let xbar = 0
  let ybar = 0
  for (let k = 0; k < m; k++) {
    xbar += x[at[k] as number] as number
    ybar += y[at[k] as number] as number
  }
  xbar /= m
  ybar /= m
  let sxx = 0
  let sxy = 0
  for (let k = 0; k < m; k++) {
    const dx = (x[at[k] as number] as number) - xbar
    sxx += dx * dx
    sxy += dx * ((y[at[k] as number] as number) - ybar)
  }
  const slope = sxx > 1e-12 ? sxy / sxx : 0
  // Fewer than one person in the sample is seen as none: what nobody saw is then of one.
  let rest = UNSEEN * Math.sqrt(Math.max(ybar, 1 / m))
  for (let k = 0; k < m; k++) rest += ((y[at[k] as number] as number) - ybar - slope * ((x[at[k] as number] as number) - xbar)) ** 2
  return { xbar, ybar, slope, error: Math.sqrt(rest / (m - 2) / m) }
}

/**
 * @param sizes for each record how many records its group has, by the program (`sizesOf`).
 * @param sample records drawn at random without replacement, each resolved; a record twice is refused.
 * @throws RangeError for fewer than ten resolved records, a size below 1, or a record that is none or comes twice.
 */
export function countPeople(sizes: ArrayLike<number>, sample: readonly Resolved[], options: { readonly level?: number } = {}): People {
  const n = sizes.length
  const m = sample.length
  if (m < SAMPLE_LEAST) throw new RangeError(`${m} records were resolved; at least ${SAMPLE_LEAST} are needed`)
  if (new Set(sample.map((s) => s.record)).size !== m) throw new RangeError('a record was resolved twice')
  for (const { record, trueSize } of sample) {
    if (!Number.isInteger(record) || record < 0 || record >= n) throw new RangeError(`there is no record ${record}`)
    if (trueSize !== 'nobody' && (!Number.isInteger(trueSize) || trueSize < 1 || trueSize > n))
      throw new RangeError(`record ${record} cannot be one of ${trueSize}`)
  }
  const all = Float64Array.from(sizes, (s) => 1 / s)
  const x = Float64Array.from(sample, (s) => all[s.record] as number)
  const y = Float64Array.from(sample, (s) => (s.trueSize === 'nobody' ? 0 : 1 / s.trueSize))
  const own = fit(x, y, Int32Array.from(x.keys()))
  const least = leastPeople(sample.flatMap((s) => (s.trueSize === 'nobody' ? [] : [[s.trueSize, 1] as const])))
  const weights = weigh(all, own, least)
  const people = weights.reduce((a, b) => a + b, 0)
  const finite = Math.sqrt(Math.max(0, 1 - m / n))
  const standardError = n * own.error * finite
  const level = options.level ?? 0.95
  const reach = quantileT((1 + level) / 2, m - 2) * standardError
  const most = Math.max(people + reach, isNobody(y) ? mostUnseen(n, m, level) : 0)
  return {
    records: n,
    people,
    low: Math.min(people, Math.max(least, people - reach)),
    high: Math.max(people, Math.min(n - y.filter((one) => one === 0).length, most)),
    standardError,
    sampled: m,
    weights,
  }
}

const isNobody = (y: Float64Array): boolean => y.every((one) => one === 0)
/** Where every record that was drawn is nobody's, so many of the others may be somebody's still: with more of them such a draw would come in fewer than one in twenty. */
const mostUnseen = (n: number, m: number, level: number): number => Math.min(n - m, n * (1 - (1 - level) ** (1 / m)))

/**
 * Nobody's records can hold more of the sample than they are, so at least this many people were sampled.
 * @param sample how many records were found to be one person, and of how many drawn records that was found.
 */
export const leastPeople = (sample: readonly (readonly [trueSize: number, records: number])[]): number => {
  const bySize = new Map<number, number>()
  for (const [trueSize, records] of sample) bySize.set(trueSize, (bySize.get(trueSize) ?? 0) + records)
  return [...bySize].reduce((sum, [size, count]) => sum + Math.ceil(count / size), 0)
}

/** A record is of no person twice and of none by halves below nothing: the line of a regression knows neither, beyond what was looked at. */
function weigh(all: Float64Array, { xbar, ybar, slope }: ReturnType<typeof fit>, least: number): Float64Array {
  const weights = all.map((one) => Math.min(1, Math.max(0, ybar + slope * (one - xbar))))
  const sum = weights.reduce((a, b) => a + b, 0)
  const lift = sum < least ? (least - sum) / (all.length - sum) : 0
  return weights.map((one) => one + (1 - one) * lift)
}

/**
 * The same sample if reviewers had found only a share of the other records of each person: how much the figure leans on them.
 * @param recall above 0, up to 1. Sizes become fractions, so this is for `sensitivity` and not for `countPeople`.
 */
export function sensitivity(sizes: ArrayLike<number>, sample: readonly Resolved[], recall: number): number {
  if (!(recall > 0 && recall <= 1)) throw new RangeError('a recall lies above 0 and up to 1')
  const all = Float64Array.from(sizes, (s) => 1 / s)
  const x = Float64Array.from(sample, (s) => all[s.record] as number)
  const y = Float64Array.from(sample, (s) => (s.trueSize === 'nobody' ? 0 : 1 / (1 + (s.trueSize - 1) / recall)))
  const own = fit(x, y, Int32Array.from(x.keys()))
  return sizes.length * (own.ybar + own.slope * (all.reduce((a, b) => a + b, 0) / sizes.length - own.xbar))
}

/** Quantile of Student's t (Hill 1970, algorithm 396, Communications of the ACM 13); within 1e-4 from three degrees on. */
export function quantileT(p: number, degrees: number): number {
  if (!(p > 0.5 && p < 1) || degrees < 1) throw new RangeError('a quantile above the median, of one degree or more')
  const two = 2 * (1 - p)
  if (degrees === 1) return Math.cos((two * Math.PI) / 2) / Math.sin((two * Math.PI) / 2)
  if (degrees === 2) return Math.sqrt(2 / (two * (2 - two)) - 2)
  const a = 1 / (degrees - 0.5)
  const b = 48 / a / a
  let c = (((20700 * a) / b - 98) * a - 16) * a + 96.36
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * degrees
  let y = (d * two) ** (2 / degrees)
  if (y > 0.05 + a) {
    const x = quantileNormal(two / 2)
    y = x * x
    if (degrees < 5) c += 0.3 * (degrees - 4.5) * (x + 0.6)
    c += (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b
    y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x
    y = Math.expm1(a * y * y)
  } else {
    y =
      ((1 / (((degrees + 6) / (degrees * y) - 0.089 * d - 0.822) * (degrees + 2) * 3) + 0.5 / (degrees + 4)) * y - 1) *
        ((degrees + 1) / (degrees + 2)) +
      1 / y
  }
  return Math.sqrt(degrees * y)
}

/** Lower quantile of the normal distribution for p below a half (Acklam's rational approximation, within 1.2e-9). */
function quantileNormal(p: number): number {
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p))
    return (
      (((((-7.784894002430293e-3 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q + 4.374664141464968) * q +
        2.938163982698783) /
      ((((7.784695709041462e-3 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1)
    )
  }
  const q = p - 0.5
  const r = q * q
  return (
    ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) * r +
      2.506628277459239) *
      q) /
    (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) * r + 1)
  )
}
