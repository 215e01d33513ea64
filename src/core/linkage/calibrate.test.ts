import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventPeople } from '../../demo/people.ts'
import { mulberry32, type Chance } from '../seeded.ts'
import { nameSexAndBirth } from '../../../test/helpers/invented-fields.ts'
import { calibrate, LABELS_LEAST, missedBy, tellReliability, type Labelled } from './calibrate.ts'
import { toProbability } from './model.ts'
import { proposePeople } from './propose.ts'

/** Labels whose true log odds are a line of what was said. */
function label(many: number, shift: number, slope: number, chance: Chance): readonly Labelled[] {
  return Array.from({ length: many }, () => {
    const bits = 16 * chance() - 8
    return { bits, isOne: chance() < toProbability(shift + slope * bits) }
  })
}

describe('what a weight is worth', () => {
  it.each([
    [-3, 0.5],
    [2, 1.4],
    [0, 0.25],
  ])('is found again where the truth is %d bits off and a bit is worth %d', (shift, slope) => {
    const found = calibrate(label(20_000, shift, slope, mulberry32(4)))
    expect(found).toMatchObject({ ok: true, labels: 20_000 })
    if (!found.ok) return
    expect(found.shift).toBeCloseTo(shift, 0)
    expect(Math.abs(found.slope - slope)).toBeLessThan(0.05)
  })
  it('is said of no list with few labels, or with labels of one kind, or where the program was the wronger the surer', () => {
    const many = label(400, 0, 1, mulberry32(1))
    expect(calibrate(many.slice(0, LABELS_LEAST - 1))).toEqual({ ok: false, why: 'few' })
    expect(calibrate(many.map((l) => ({ ...l, isOne: true })))).toEqual({ ok: false, why: 'alike' })
    expect(calibrate(many.map((l) => ({ ...l, isOne: !l.isOne })))).toEqual({ ok: false, why: 'backwards' })
  })
  it('is left as the formula has it where a line by the labels says no more', () => {
    const refused = Array.from({ length: 20 }, (_, seed) => calibrate(label(300, 0, 1, mulberry32(seed + 1)))).filter(
      (found) => !found.ok && found.why === 'no-better',
    )
    expect(refused.length).toBeGreaterThan(12)
    // And nearly never where it is far off.
    const lost = Array.from({ length: 20 }, (_, seed) => calibrate(label(300, -3, 0.5, mulberry32(seed + 1)))).filter((found) => !found.ok)
    expect(lost.length).toBe(0)
  })
  it('of labels that are parted without a fault is no certainty', () => {
    // Parted at five bits: the formula is wrong from nothing to there.
    const parted = Array.from({ length: 100 }, (_, i): Labelled => ({ bits: i / 2 - 20, isOne: i >= 50 }))
    const found = calibrate(parted)
    expect(found.ok && [found.probability(6), found.probability(29)].every((p) => p > 0.5 && p < 1)).toBe(true)
  })
  it('rises with the weight, stays a probability, and is not surer than the formula beyond what was labelled', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0.1, max: 3, noNaN: true }), (seed, slope) => {
        const found = calibrate(label(300, 0, slope, mulberry32(seed)))
        if (!found.ok) return true
        const all = [-60, -20, -8, -1, 0, 1, 8, 20, 60].map(found.probability)
        const odds = (bits: number): number => Math.log2(found.probability(bits) / (1 - found.probability(bits)))
        return (
          all.every((p, i) => p >= 0 && p <= 1 && (i === 0 || p >= (all[i - 1] ?? 0))) &&
          odds(found.to + 5) - odds(found.to) <= 5 + 1e-6 &&
          odds(found.from) - odds(found.from - 5) <= 5 + 1e-6
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('how far it is from what is found', () => {
  it('is told bin by bin, with how many there are and an interval', () => {
    const said = [0.05, 0.05, 0.95, 0.95, 0.95, 0.95, 1].map((probability, i) => ({ probability, isOne: i > 2 }))
    expect(tellReliability(said).map(({ from, to, many, found }) => [from, to, many, found])).toEqual([
      [0, 0.1, 2, 0],
      [0.9, 0.99, 4, 0.75],
      [0.99, 1, 1, 1],
    ])
    for (const { found, low, high } of tellReliability(said)) expect(low <= found && found <= high && high - low > 0.3).toBe(true)
    expect(missedBy([])).toBe(0)
    expect(missedBy([{ probability: 0.75, isOne: true }])).toBeCloseTo(0.25)
  })
  it('is less, of pairs that nobody labelled, once two hundred others of invented people were', () => {
    const { rows, truth } = inventPeople(700, mulberry32(12))
    const { candidates } = proposePeople({
      size: rows.length,
      fields: [
        ...nameSexAndBirth(rows),
        { as: 'name', label: 'mother', cells: rows.map((r) => [r.mother]) },
        { as: 'shared', label: 'event', sets: rows.map((r) => [r.event]) },
      ],
    })
    const chance = mulberry32(3)
    const all = candidates.map(({ i, j, bits }) => ({ bits, isOne: truth[i] === truth[j], at: chance() })).toSorted((a, b) => a.at - b.at)
    const found = calibrate(all.slice(0, 200))
    expect(found.ok).toBe(true)
    if (!found.ok) return
    const others = all.slice(200)
    const by = (probability: (bits: number) => number) =>
      missedBy(others.map(({ bits, isOne }) => ({ probability: probability(bits), isOne })))
    expect(by(found.probability)).toBeLessThan(by(toProbability))
  })
})
