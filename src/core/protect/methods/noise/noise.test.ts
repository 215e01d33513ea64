/** Noise: the law it is drawn by, what it costs, and that nothing is drawn twice. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { TableSet } from '../../table.ts'
import { leftOf, spend } from './budget.ts'
import type { Budget } from './budget.ts'
import { noiseTables } from './index.ts'
import type { Noisy } from './index.ts'
import { Sampler } from './sample.ts'
import { deltaOf, epsilonOf, rhoOf } from './zcdp.ts'

/** The same bytes each time, by a hash. */
function fixedBytes(seed: string): (count: number) => Uint8Array {
  let [block, at, page] = [Buffer.alloc(0), 0, 0]
  return (count) =>
    Uint8Array.from({ length: count }, () => {
      if (at === block.length) {
        block = createHash('sha256').update(`${seed} ${page++}`).digest()
        at = 0
      }
      return block[at++]!
    })
}

describe('the sampler', () => {
  it.each([
    [1n, 2n],
    [1n, 1n],
    [25n, 4n],
    [123n, 1n],
  ])('keeps to its law: variance %i/%i', (part, of) => {
    const sampler = new Sampler(fixedBytes(`${part}/${of}`))
    const n = 20_000
    const seen = new Map<number, number>()
    for (let i = 0; i < n; i++) {
      const x = Number(sampler.gauss({ part, of }))
      seen.set(x, (seen.get(x) ?? 0) + 1)
    }
    const variance = Number(part) / Number(of)
    const weight = (x: number): number => Math.exp((-x * x) / (2 * variance))
    const far = Math.ceil(12 * Math.sqrt(variance))
    let all = 0
    for (let x = -far; x <= far; x++) all += weight(x)
    // Chi-square over the numbers that are to be expected ten times, the rest as one.
    let [square, cells, rest, restExpected] = [0, 0, n, n]
    for (let x = -far; x <= far; x++) {
      const expected = (n * weight(x)) / all
      if (expected < 10) continue
      square += ((seen.get(x) ?? 0) - expected) ** 2 / expected
      rest -= seen.get(x) ?? 0
      restExpected -= expected
      cells++
    }
    if (restExpected > 1) square += (rest - restExpected) ** 2 / restExpected
    // One false alarm in some 30,000, and the bytes are the same each time.
    expect(square).toBeLessThan(cells + 4 * Math.sqrt(2 * cells) + 8)
  })
  it('finds a law that is not its own', () => {
    const sampler = new Sampler(fixedBytes('other'))
    const n = 4_000
    const sum = Array.from({ length: n }, () => Number(sampler.gauss({ part: 4n, of: 1n })) ** 2).reduce((a, b) => a + b, 0)
    expect(Math.abs(sum / n - 4)).toBeLessThan(0.5)
    expect(Math.abs(sum / n - 1)).toBeGreaterThan(0.5)
  })
  it('takes no variance of nothing', () => {
    expect(() => new Sampler(fixedBytes('x')).gauss({ part: 0n, of: 1n })).toThrow(RangeError)
  })
})

describe('the accounts', () => {
  it('agree with OpenDP: scale 4, delta 1e-3', () => {
    expect(epsilonOf(1 / 32, 1e-3)).toBeCloseTo(0.6880024554878086, 12)
    expect(deltaOf(1 / 32, 0)).toBeCloseTo(0.1508457845622862, 12)
  })
  it.each([
    [0.5, 0.006641524],
    [1, 0.02435597],
    [2, 0.088152688],
    [4, 0.311064955],
    [8, 1.052358005],
    [12, 2.089498785],
  ])('epsilon %d at one in a million is rho %d', (epsilon, rho) => {
    expect(rhoOf(epsilon, 1e-6)).toBeCloseTo(rho, 8)
    expect(epsilonOf(rhoOf(epsilon, 1e-6), 1e-6)).toBeCloseTo(epsilon, 9)
  })
})

const key = new Uint8Array(32).fill(9)
const towns = (f: number): TableSet => ({
  dimensions: [
    {
      levels: ['region', 'town'],
      leaves: [
        ['N', 'A'],
        ['N', 'B'],
        ['S', 'C'],
      ],
    },
    { levels: ['sex'], leaves: [['f'], ['m']] },
  ],
  tables: [
    { id: 'table-1', by: ['town', 'sex'] },
    { id: 'table-2', by: ['sex'] },
  ],
  rows: [
    { leaves: [0, 0], count: f },
    { leaves: [1, 1], count: 30 },
    { leaves: [2, 0], count: 2 },
  ],
  unit: 'people',
  population: 'towns',
})
const budget: Budget = { charges: [], cap: 24_300 }
const ask = (set: TableSet, more: object = {}): Noisy => {
  const done = noiseTables(set, { millionths: 10_000, budget, key, ...more })
  if ('refused' in done) throw new Error(done.refused)
  return done
}

describe('tables', () => {
  it('add up, have every cell, and say how sure each is', () => {
    const { tables, sigma } = ask(towns(3))
    expect(sigma).toBe(10)
    const cells = new Map(tables[0]!.cells.map((c) => [Object.values(c.at).join(), c]))
    expect(cells.size).toBe(18)
    const value = (name: string): number => cells.get(name)!.value
    expect(value('')).toBe(value('f') + value('m'))
    expect(value('N')).toBe(value('N,A') + value('N,B'))
    expect(value('N,f')).toBe(value('N,A,f') + value('N,B,f'))
    expect(cells.get('N,A,f')!.margin).toBe(20)
    expect(cells.get('')!.margin).toBe(Math.ceil(19.6 * Math.sqrt(6)))
  })
  it('are right on average, and as often within their margins as they say', () => {
    let [sum, within, all] = [0, 0, 0]
    for (let i = 0; i < 400; i++) {
      for (const { at, value, margin } of ask(towns(3), { key: new Uint8Array(32).fill(i & 255).fill(i >> 8, 0, 1) }).tables[1]!.cells) {
        const truth = at['sex'] === undefined ? 35 : at['sex'] === 'f' ? 5 : 30
        sum += value - truth
        within += Number(Math.abs(value - truth) <= margin)
        all++
      }
    }
    expect(Math.abs(sum / all)).toBeLessThan(2.5)
    expect(within / all).toBeGreaterThan(0.92)
  })
  it('are the same for the same question, and all others once one person is corrected', () => {
    const [first, second, corrected] = [ask(towns(3)), ask(towns(3)), ask(towns(4))]
    expect(second).toEqual(first)
    const unchanged = (n: Noisy): number[] => n.tables[0]!.cells.filter((c) => c.at['sex'] === 'm' && c.at['town']).map((c) => c.value)
    expect(unchanged(corrected)).not.toEqual(unchanged(first))
  })
})

describe('the budget', () => {
  it('charges once, tells what is left, and is never passed', () => {
    const first = ask(towns(3))
    expect(leftOf(first.budget, 'towns')).toBe(14_300)
    const again = ask(towns(3), { budget: first.budget })
    expect(again.budget).toEqual(first.budget)
    const corrected = ask(towns(4), { budget: first.budget })
    expect(leftOf(corrected.budget, 'towns')).toBe(4_300)
    expect(noiseTables(towns(5), { millionths: 10_000, budget: corrected.budget, key })).toEqual({ refused: 'spent', left: 4_300 })
    expect(leftOf(corrected.budget, 'others')).toBe(24_300)
  })
  it('a question whose key was lost is not drawn anew', () => {
    const first = ask(towns(3))
    expect(noiseTables(towns(3), { millionths: 10_000, budget: first.budget, key: new Uint8Array(32) })).toMatchObject({
      refused: 'other_key',
    })
  })
  it.each([0, -1, 0.5, NaN])('a cost of %d', (millionths) => {
    expect(() => spend(budget, { population: 'p', question: 'q', millionths, key: 'k' })).toThrow(RangeError)
  })
  it('a key of fewer than 32 bytes', () => {
    expect(() => noiseTables(towns(3), { millionths: 1, budget, key: new Uint8Array(16) })).toThrow(RangeError)
  })
})
