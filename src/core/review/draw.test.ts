import { describe, expect, it } from 'vitest'
import { drawBySeed, promiseOf, type Seed } from './draw.ts'

const frame = Array.from({ length: 40 }, (_, i) => i.toString(16).padStart(32, '0'))
const leafOf = (n: number): Uint8Array => Uint8Array.from({ length: 32 }, (_, i) => (n >> (i % 4)) & 255)
const seed = (n: number, secret = '11'.repeat(32)): Seed => ({ asked: '00010203-0405-4607-8809-0a0b0c0d0e0f', secret, leaf: leafOf(n) })

describe('records drawn by a seed', () => {
  it('are the same from the same seed, in whatever order the records lie, and others from another', () => {
    const drawn = drawBySeed(frame, 10, seed(1))
    expect(drawBySeed(frame.toReversed(), 10, seed(1))).toEqual(drawn)
    expect(new Set(drawn).size).toBe(10)
    expect(drawBySeed(frame, 10, seed(2))).not.toEqual(drawn)
    expect(drawBySeed(frame, 10, seed(1, '22'.repeat(32)))).not.toEqual(drawn)
    expect(drawBySeed(frame, 99, seed(1)).toSorted()).toEqual(frame)
  })
  it('are each as likely as any other', () => {
    const times = new Map(frame.map((r) => [r, 0]))
    const draws = 2_000
    for (let n = 0; n < draws; n++)
      for (const r of drawBySeed(frame, 10, seed(n, n.toString(16).padStart(64, '0')))) times.set(r, (times.get(r) ?? 0) + 1)
    // Chi-square of 39 degrees, 99.9 %: 72.
    const expected = (draws * 10) / frame.length
    const chi = [...times.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0) / (1 - 10 / frame.length)
    expect(chi).toBeLessThan(72)
  })
  it('are promised by the hash of a secret that says nothing of it', () => {
    expect(promiseOf(new Uint8Array(32))).toMatch(/^[0-9a-f]{64}$/)
    expect(promiseOf(new Uint8Array(32))).not.toBe(promiseOf(new Uint8Array(32).fill(1)))
  })
})
