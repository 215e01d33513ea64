/**
 * What the weight of a pair is worth, by pairs of which somebody knows: the formula of Fellegi and Sunter takes fields for independent, and where they
 * are not (a name and a mother's name, a home and a raid) it is surer than it may be. Log odds are fitted to labels by one line (Platt 1999,
 * "Probabilistic outputs for support vector machines", with his targets, so that labels that are parted without a fault give no certainty).
 *
 * Labels may be drawn by the weight itself, the least sure first: a line given the weight minds that no more than where it was not looked at at
 * all. They may not be drawn by what was found: of Splink's thousand rows somebody labelled every pair of one person and as many near misses, and a line by
 * those is off by 27 in 100 where one by 200 at random is by 4 (bench/RESULTS.md). Who "cannot tell" is no label.
 */
import { toProbability } from './model.ts'

/** @property bits of the pair, prior and all, as `candidates` have them. */
export type Labelled = { readonly bits: number; readonly isOne: boolean }
export type Calibration =
  | {
      readonly ok: true
      /** The log odds of a pair of no bits, in bits; 0 where the formula is right. */
      readonly shift: number
      /** What a bit is worth, in bits; 1 where the formula is right, less where it is too sure. */
      readonly slope: number
      readonly labels: number
      /** The least and the most bits that anybody has labelled: beyond them the line is a guess. */
      readonly from: number
      readonly to: number
      readonly probability: (bits: number) => number
    }
  /** Too few labels, all of them alike or nearly, more of one person the less the program thought so, or a line that says no more than the formula. */
  | { readonly ok: false; readonly why: 'few' | 'alike' | 'backwards' | 'no-better' }

/** Fewer say nothing of a share: at fifty, half of them right, a share is known to 14 in 100 either way. */
export const LABELS_LEAST = 50
/** Of each kind. */
const KIND_LEAST = 5
const STEPS_MOST = 100

export function calibrate(labels: readonly Labelled[]): Calibration {
  const ones = labels.filter((l) => l.isOne).length
  const twos = labels.length - ones
  if (labels.length < LABELS_LEAST) return { ok: false, why: 'few' }
  if (Math.min(ones, twos) < KIND_LEAST) return { ok: false, why: 'alike' }
  const { shift, slope } = fitLabels(labels)
  if (slope <= 0) return { ok: false, why: 'backwards' }
  if (missOfParts(labels, fitLabels) >= missOfParts(labels, () => FORMULA)) return { ok: false, why: 'no-better' }
  const all = labels.map((l) => l.bits)
  const [from, to] = [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))]
  // Beyond what was labelled a bit is worth no more than the formula says.
  const beyond = Math.min(1, slope)
  const probability = (bits: number): number => {
    const near = Math.min(to, Math.max(from, bits))
    return toProbability(shift + slope * near + beyond * (bits - near))
  }
  return { ok: true, shift, slope, labels: labels.length, from, to, probability }
}

type Line = { readonly shift: number; readonly slope: number }
const FORMULA: Line = { shift: 0, slope: 1 }

function fitLabels(labels: readonly Labelled[]): Line {
  const ones = labels.filter((l) => l.isOne).length
  const twos = labels.length - ones
  return fitLine(labels.map(({ bits, isOne }) => [bits, isOne ? (ones + 1) / (ones + 2) : 1 / (twos + 2)]))
}

const PARTS = 5
/** The squared miss (Brier 1950) on each fifth of the labels of a line that the others made: a line that is better on its own labels alone is none. */
function missOfParts(labels: readonly Labelled[], make: (others: readonly Labelled[]) => Line): number {
  let sum = 0
  for (let part = 0; part < PARTS; part++) {
    const { shift, slope } = make(labels.filter((_, i) => i % PARTS !== part))
    labels.forEach(({ bits, isOne }, i) => {
      if (i % PARTS === part) sum += (toProbability(shift + slope * bits) - (isOne ? 1 : 0)) ** 2
    })
  }
  return sum
}

/** The likeliest line of log odds in bits, by Newton's method with halved steps. @param points bits and what is aimed at. */
function fitLine(points: readonly (readonly [bits: number, target: number])[]): Line {
  const loss = (shift: number, slope: number): number =>
    points.reduce((sum, [bits, t]) => {
      const z = (shift + slope * bits) * Math.LN2
      return sum + Math.log1p(Math.exp(-Math.abs(z))) + Math.max(z, 0) - t * z
    }, 0)
  let [shift, slope] = [0, 1]
  let now = loss(shift, slope)
  for (let step = 0; step < STEPS_MOST; step++) {
    // Slightly more than nothing on the diagonal: labels that are parted by a hair still have a step.
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9]
    for (const [bits, t] of points) {
      const p = toProbability(shift + slope * bits)
      const w = p * (1 - p) * Math.LN2
      g0 += p - t
      g1 += (p - t) * bits
      h00 += w
      h01 += w * bits
      h11 += w * bits * bits
    }
    const det = h00 * h11 - h01 * h01
    if (!(det > 0)) break
    const [d0, d1] = [(h11 * g0 - h01 * g1) / det, (h00 * g1 - h01 * g0) / det]
    let size = 1
    while (size > 1e-6 && loss(shift - size * d0, slope - size * d1) > now) size /= 2
    const next = loss(shift - size * d0, slope - size * d1)
    if (!(next < now - 1e-10)) break
    ;[shift, slope, now] = [shift - size * d0, slope - size * d1, next]
  }
  return { shift, slope }
}

export type Said = { readonly probability: number; readonly isOne: boolean }
/** Pairs of which so much was said, and of how many it was so. */
export type Reliability = {
  readonly from: number
  readonly to: number
  readonly many: number
  /** The mean of what was said, and the share that was found, with its interval of 95 % (Wilson 1927). */
  readonly said: number
  readonly found: number
  readonly low: number
  readonly high: number
}
const EDGES = [0, 0.1, 0.5, 0.9, 0.99, 1]
const Z = 1.96

/** Bin by bin, from nothing to sure; a bin in which no pair is, is not there. @param edges from 0 to 1, rising. */
export function tellReliability(said: readonly Said[], edges: readonly number[] = EDGES): readonly Reliability[] {
  return edges.slice(1).flatMap((to, i): readonly Reliability[] => {
    const from = edges[i] ?? 0
    const own = said.filter(({ probability: p }) => p >= from && (p < to || (to === 1 && p <= 1)))
    const many = own.length
    if (many === 0) return []
    const mean = own.reduce((sum, { probability }) => sum + probability, 0) / many
    const found = own.filter((s) => s.isOne).length / many
    const middle = found + Z ** 2 / (2 * many)
    const reach = Z * Math.sqrt((found * (1 - found)) / many + Z ** 2 / (4 * many ** 2))
    const of = 1 + Z ** 2 / many
    return [{ from, to, many, said: mean, found, low: Math.max(0, (middle - reach) / of), high: Math.min(1, (middle + reach) / of) }]
  })
}

/** How far what was said is from what was found, on average over the pairs ("expected calibration error", in ten bins of one width). 0 is right. */
export function missedBy(said: readonly Said[]): number {
  const bins = tellReliability(said, [...Array.from({ length: 10 }, (_, i) => i / 10), 1])
  return bins.reduce((sum, bin) => sum + bin.many * Math.abs(bin.said - bin.found), 0) / Math.max(1, said.length)
}
