import { expect, it } from 'vitest'
import { purposeHash } from '../../core/hash.ts'
import { utf8 } from '../../core/bytes.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { DropPool } from './drop-pool.ts'
import { nextGap } from './pad.ts'

it('gaps are those of a Poisson process: the mean, the spread, and no memory', () => {
  const gaps = Array.from({ length: 20_000 }, (_, i) => nextGap(60, purposeHash('test/1', utf8(`${i}`))) / 1000)
  const mean = gaps.reduce((a, b) => a + b, 0) / gaps.length
  const deviation = Math.sqrt(gaps.reduce((sum, g) => sum + (g - mean) ** 2, 0) / gaps.length)
  expect(mean).toBeCloseTo(60, -0.5)
  expect(deviation / mean).toBeCloseTo(1, 1)
  // Of those that have waited a minute already, as many wait another one as of all.
  const share = (list: readonly number[], s: number): number => list.filter((g) => g > s).length / list.length
  expect(
    share(
      gaps.filter((g) => g > 60),
      120,
    ),
  ).toBeCloseTo(share(gaps, 60), 1)
})

it('the ends of chance give a time, not nothing and not for ever', () => {
  for (const byte of [0, 255]) {
    const gap = nextGap(60, new Uint8Array(8).fill(byte))
    expect(gap >= 0 && Number.isFinite(gap)).toBe(true)
  }
})

it('whoever floods the stream with one office’s key keeps no other office’s value out of it', () => {
  const pool = new DropPool()
  const flood = Array.from({ length: 3000 }, () => pool.add({ value: nodeRandom.bytes(32), cell: nodeRandom.bytes(4096) }, 'bell'))
  const value = nodeRandom.bytes(32)
  expect([flood.at(-1), pool.add({ value, cell: nodeRandom.bytes(4096) }, 'owl')]).toEqual([false, true])
  expect(pool.take(nodeRandom).some((leaf) => leaf.value === value)).toBe(true)
  // With the next padding there is room again.
  expect(pool.add({ value, cell: nodeRandom.bytes(4096) }, 'bell')).toBe(true)
})
