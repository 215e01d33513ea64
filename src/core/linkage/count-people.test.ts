import { describe, expect, it } from 'vitest'
import { mulberry32, type Chance } from '../seeded.ts'
import { countPeople, quantileT, sensitivity, type Resolved } from './count-people.ts'

function once(chance: Chance): number {
  let size = 1
  while (chance() < 0.4) size++
  return size
}
/** Records of people, of geometric sizes where nothing else is said; a share of the records falls out of its group, as a linker loses them. */
function invent(people: number, lost: number, chance: Chance, sizeOf = once): { sizes: number[]; trueSizes: number[] } {
  const sizes: number[] = []
  const trueSizes: number[] = []
  for (let p = 0; p < people; p++) {
    const size = sizeOf(chance)
    const out = Array.from({ length: size }, () => size > 1 && chance() < lost)
    const left = size - out.filter(Boolean).length
    for (const isOut of out) {
      sizes.push(isOut ? 1 : left)
      trueSizes.push(size)
    }
  }
  return { sizes, trueSizes }
}
function draw(m: number, trueSizes: readonly number[], chance: Chance): Resolved[] {
  const records = new Set<number>()
  while (records.size < m) records.add(Math.floor(chance() * trueSizes.length))
  return [...records].map((record) => ({ record, trueSize: trueSizes[record] as number }))
}

describe('people out of records', () => {
  it('the interval holds the truth as often as it says, and the estimate leans to no side', () => {
    const chance = mulberry32(21)
    const { sizes, trueSizes } = invent(3000, 0.15, chance)
    const runs = 1000
    let held = 0
    let sum = 0
    for (let run = 0; run < runs; run++) {
      const found = countPeople(sizes, draw(200, trueSizes, chance))
      if (found.low <= 3000 && 3000 <= found.high) held++
      sum += found.people
    }
    // The groups alone are 15 % too many.
    expect(sizes.reduce((s, size) => s + 1 / size, 0)).toBeGreaterThan(3300)
    expect(Math.abs(sum / runs / 3000 - 1)).toBeLessThan(0.01)
    expect(held / runs).toBeGreaterThan(0.93)
    expect(held / runs).toBeLessThan(0.97)
  })
  it.each([
    // Two whole halves of a person would be more than all that is seen there, and the interval hold it in 999 of 1,000.
    ['five to fifteen records of each', (chance: Chance) => 5 + Math.floor(11 * chance()), 0.3, 0.99],
    ['one or two of most, and twenty of a few', (chance: Chance) => (chance() < 0.9 ? 1 + Math.floor(2 * chance()) : 20), 0.2, 0.97],
  ])('the same of %s', (_, sizeOf, lost, most) => {
    const chance = mulberry32(41)
    const { sizes, trueSizes } = invent(1000, lost, chance, sizeOf)
    const runs = 1000
    const held = Array.from({ length: runs }, () => countPeople(sizes, draw(200, trueSizes, chance))).filter(
      ({ low, high }) => low <= 1000 && 1000 <= high,
    ).length
    expect(held / runs).toBeGreaterThan(0.93)
    expect(held / runs).toBeLessThan(most)
  })
  it('where groups are nearly right, and a sample shows hardly an error, the interval is not a point', () => {
    const chance = mulberry32(31)
    const { sizes, trueSizes } = invent(3000, 0.005, chance)
    const runs = 300
    const found = Array.from({ length: runs }, () => countPeople(sizes, draw(200, trueSizes, chance)))
    expect(found.filter((f) => f.low <= 3000 && 3000 <= f.high).length / runs).toBeGreaterThan(0.93)
    expect(found.reduce((sum, f) => sum + f.high - f.low, 0) / runs / 3000).toBeLessThan(0.04)
  })
  it('right groups leave little doubt, and every table made of the weights adds up', () => {
    const { sizes, trueSizes } = invent(500, 0, mulberry32(3))
    const found = countPeople(sizes, draw(50, trueSizes, mulberry32(4)))
    expect(found.people).toBeCloseTo(500, 6)
    expect(found.high - found.low).toBeLessThan(80)
    const poor = invent(500, 0.3, mulberry32(5))
    const counted = countPeople(poor.sizes, draw(100, poor.trueSizes, mulberry32(6)))
    expect(counted.weights.reduce((a, b) => a + b, 0)).toBeCloseTo(counted.people, 6)
    expect(counted.low).toBeLessThan(counted.people)
    expect(counted.high).toBeGreaterThan(counted.people)
    expect(counted.high).toBeLessThanOrEqual(counted.records)
  })
  it('what reviewers did not find makes people out of nothing, and how many is told', () => {
    const { sizes, trueSizes } = invent(400, 0.1, mulberry32(10))
    const sample = draw(100, trueSizes, mulberry32(11))
    const [all, most, some] = [1, 0.95, 0.9].map((recall) => sensitivity(sizes, sample, recall))
    expect(all).toBeCloseTo(countPeople(sizes, sample).people, 6)
    expect(most).toBeLessThan(all ?? 0)
    expect(some).toBeLessThan(most ?? 0)
    expect(() => sensitivity(sizes, sample, 0)).toThrow(RangeError)
  })
  it('an office that makes up people moves the records, and not what is counted', () => {
    const { sizes, trueSizes } = invent(1000, 0.1, mulberry32(12))
    // Four hundred of nobody, each a group of its own.
    const all = [...sizes, ...Array.from({ length: 400 }, () => 1)]
    const truly: Resolved['trueSize'][] = [...trueSizes, ...Array.from({ length: 400 }, () => 'nobody' as const)]
    const chance = mulberry32(13)
    const found = Array.from({ length: 400 }, () =>
      countPeople(
        all,
        draw(200, all, chance).map(({ record }) => ({ record, trueSize: truly[record] as Resolved['trueSize'] })),
      ),
    )
    expect(all.reduce((s, size) => s + 1 / size, 0)).toBeGreaterThan(1400)
    expect(Math.abs(found.reduce((s, f) => s + f.people, 0) / found.length / 1000 - 1)).toBeLessThan(0.02)
    expect(found.filter(({ low, high }) => low <= 1000 && 1000 <= high).length / found.length).toBeGreaterThan(0.92)
    const ofNobody = draw(200, all, chance).map(({ record }) => ({ record, trueSize: 'nobody' as const }))
    expect(sensitivity(all, ofNobody, 0.9)).toBeCloseTo(0, 6)
  })
  it('refuses a sample that is none', () => {
    const sizes = Array.from({ length: 100 }, () => 1)
    const sample = Array.from({ length: 20 }, (_, record) => ({ record, trueSize: 1 }))
    expect(countPeople(sizes, sample).people).toBe(100)
    expect(() => countPeople(sizes, sample.slice(0, 9))).toThrow('at least 10')
    expect(() => countPeople(sizes, [...sample, { record: 0, trueSize: 1 }])).toThrow('twice')
    expect(() => countPeople(sizes, [...sample, { record: 100, trueSize: 1 }])).toThrow('no record')
    expect(() => countPeople(sizes, [...sample, { record: 50, trueSize: 0 }])).toThrow('cannot be')
  })
})

// Two-sided 95 % and 99 % points of the printed tables.
it.each([
  [0.975, 1, 12.7062],
  [0.975, 2, 4.3027],
  [0.975, 3, 3.1824],
  [0.975, 10, 2.2281],
  [0.975, 48, 2.0106],
  [0.975, 198, 1.972],
  [0.995, 10, 3.1693],
  [0.995, 498, 2.5857],
])('Student’s t at %d with %d degrees is %d', (p, degrees, t) => expect(quantileT(p, degrees)).toBeCloseTo(t, 3))

it('of a sample that is nobody’s altogether says no outright none: so many others may be somebody’s as such a draw leaves open', () => {
  const sizes = Array.from({ length: 100_000 }, () => 1)
  const nobody = (m: number): Resolved[] => Array.from({ length: m }, (_, record) => ({ record, trueSize: 'nobody' as const }))
  const ten = countPeople(sizes, nobody(10))
  expect([ten.people, ten.low]).toEqual([0, 0])
  // 1 - 0.05 ^ (1/10) of them: with more than 26 % somebody's, ten of nobody's come in fewer than one draw in twenty.
  expect(Math.round(ten.high / 1000)).toBe(26)
  expect(countPeople(sizes, nobody(300)).high).toBeGreaterThan(990)
  expect(countPeople(sizes, nobody(300)).high).toBeLessThan(ten.high)
  // Looked at whole, it is none.
  expect(countPeople(sizes.slice(0, 12), nobody(12)).high).toBe(0)
  const one = countPeople(sizes, [...nobody(10).slice(1), { record: 0, trueSize: 1 }])
  expect(one.high).toBeGreaterThan(ten.high)
})
