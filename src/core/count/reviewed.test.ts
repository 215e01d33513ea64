import { describe, expect, it } from 'vitest'
import { atLeast, between, exactly, say } from './amount.ts'
import { drawRecords } from '../linkage/propose.ts'
import { mulberry32 } from '../seeded.ts'
import { countMergers, estimateCells, estimatePeople, withEstimate, withMergers, withSeen } from './reviewed.ts'

const row = (size: number, resolved: number | null, n: number, more: object = {}) => ({ size, resolved, framed: 1, n, ...more })

describe('people by a sample', () => {
  it('are the links’ where every resolved record says so, with room for what nobody saw', () => {
    const found = estimatePeople([row(1, null, 60), row(1, 1, 20), row(2, null, 12), row(2, 2, 8)])
    expect(found).toMatchObject({ records: 100, people: 90 })
    expect(found?.low).toBeLessThan(90)
    expect(found?.high).toBeGreaterThan(90)
  })
  it('are fewer where people found more records of one person than the links', () => {
    const found = estimatePeople([row(1, null, 60), row(1, 1, 20), row(1, 2, 20)])
    expect(found).toMatchObject({ records: 100, people: 75 })
    expect(found?.low).toBeLessThan(70)
    expect(found?.high).toBeLessThanOrEqual(100)
  })
  it('are fewer the more of each person’s records were overlooked', () => {
    // Half of 1,000 records are one of two of their person: 500 + 500 / 2. One in twenty overlooked makes the two 1 + 1 / 0.95, one in ten 1 + 1 / 0.9.
    const found = estimatePeople([row(1, null, 600), row(1, 1, 200), row(1, 2, 200)])
    expect([found?.people, ...(found?.leaning ?? []).map(({ people }) => people)]).toEqual([750, 744, 737])
  })
  it('say nothing of what was overlooked where nobody was found twice', () => {
    expect(estimatePeople([row(1, null, 60), row(1, 1, 20)])?.leaning).toEqual([])
  })
  it.each([
    ['nothing was drawn', [row(1, null, 50)]],
    ['a drawn record waits', [row(1, 1, 30), row(1, 0, 1), row(1, null, 50)]],
    ['fewer than ten were drawn', [row(1, 1, 9), row(1, null, 50)]],
    ['one could not have been drawn', [row(1, 1, 30), row(1, null, 50, { framed: 0 })]],
    ['there is no record', []],
    ['links are larger than any that was looked at', [row(1, 1, 9), row(2, 100, 1), row(50, null, 2000)]],
    ['links are smaller than any that was looked at', [row(2, 1, 6), row(4, 4, 6), row(1, null, 100)]],
  ])('are not estimated where %s', (_, rows) => expect(estimatePeople(rows)).toBeUndefined())
  it('are no more than the records and no fewer than people saw, whatever a slope says beyond them', () => {
    const found = estimatePeople([row(1, 1, 9), row(2, 90, 1), row(2, null, 80), row(20, null, 9)])
    if (!found) throw new Error('there is a sample')
    expect(found.people).toBeGreaterThanOrEqual(10)
    for (const size of [1, 2, 20]) {
      expect(found.weightOf(size)).toBeGreaterThanOrEqual(0)
      expect(found.weightOf(size)).toBeLessThanOrEqual(1)
    }
    const rising = estimatePeople([row(1, 2, 6), row(2, 1, 6), row(2, null, 90), row(10, null, 9)])
    expect(rising?.people).toBeLessThanOrEqual(111)
    expect(rising?.high).toBeLessThanOrEqual(111)
  })
  it('lie between those seen for sure and the links, where a sample gives no estimate', () => {
    const rows = [row(1, 2, 8), row(1, 1, 3), row(1, 0, 1), row(1, null, 20)]
    expect(withSeen(exactly(32), rows)).toEqual(between(7, 32, 'undecided'))
    expect(withSeen(atLeast(32, 'late'), rows)).toEqual(atLeast(7, 'late', 'undecided'))
    expect(withSeen(exactly(5), rows)).toEqual(between(5, 5, 'undecided'))
    expect(withSeen(exactly(4), [row(1, 0, 4)])).toEqual(between(1, 4, 'undecided'))
    expect(withSeen(exactly(1), [row(1, 0, 1)])).toEqual(exactly(1))
    expect(withSeen(exactly(0, 'complete'), [])).toEqual(exactly(0, 'complete'))
  })
  it('are said with the interval, and at least that where returns are missing', () => {
    const estimate = estimatePeople([row(1, null, 60), row(1, 1, 20), row(1, 2, 20)])
    if (!estimate) throw new Error('there is a sample')
    expect(say(withEstimate(exactly(100), estimate))).toMatchObject({ value: 75, qualifier: 'about', why: ['estimated'] })
    expect(say(withEstimate(atLeast(100, 'late'), estimate))).toEqual({
      value: estimate.low,
      qualifier: 'at_least',
      why: ['late', 'estimated'],
    })
  })
  it('add up over cells, whatever rounding does', () => {
    const rows = [row(1, null, 33, { d0: 'f' }), row(1, 1, 20, { d0: 'f' }), row(1, 2, 20, { d0: 'm' }), row(1, null, 24, { d0: 'u' })]
    const whole = estimatePeople(rows)
    if (!whole) throw new Error('there is a sample')
    const cells = estimateCells(rows, whole, (r) => String(r['d0']))
    expect([...cells.keys()].toSorted()).toEqual(['f', 'm', 'u'])
    expect([...cells.values()].reduce((a, b) => a + b, 0)).toBe(whole.people)
    // A record with two codes is in two cells: they add up to more.
    const several = estimateCells([...rows, row(1, 1, 5, { d0: 'm' })], whole, (r) => String(r['d0']))
    expect([...several.values()].reduce((a, b) => a + b, 0)).toBeGreaterThan(whole.people)
  })
})

it('the interval holds the truth in 93 to 98 of 100 samples, and the estimate is right within a hundredth on average', () => {
  const PEOPLE = 250
  let held = 0
  let bias = 0
  for (let seed = 1; seed <= 1_000; seed++) {
    const chance = mulberry32(seed * 7919)
    // 1.6 records a person; of what should be linked to her first record three in ten are not.
    const records = Array.from({ length: PEOPLE }).flatMap(() => {
      let size = 1
      while (chance() < 0.375) size++
      const missed = Array.from({ length: size - 1 }, () => chance() < 0.3).filter(Boolean).length
      const linked = size - missed
      return [...Array.from({ length: linked }, () => linked), ...Array.from({ length: missed }, () => 1)].map((link) => ({ link, size }))
    })
    const drawn = new Set(drawRecords(records.length, 60, chance))
    const found = estimatePeople(records.map(({ link, size }, i) => row(link, drawn.has(i) ? size : null, 1)))
    if (!found) throw new Error('sixty were resolved')
    if (found.low <= PEOPLE && PEOPLE <= found.high) held++
    bias += (found.people / PEOPLE - 1) / 1_000
  }
  expect(held).toBeGreaterThan(930)
  expect(held).toBeLessThan(980)
  expect(Math.abs(bias)).toBeLessThan(0.01)
})

describe('people between', () => {
  it('are as many fewer as undecided pairs would join', () => {
    expect(countMergers([])).toBe(0)
    expect(
      countMergers([
        { a: 'p', b: 'q' },
        { a: 'q', b: 'r' },
        { a: 'p', b: 'r' },
        { a: 'x', b: 'y' },
      ]),
    ).toBe(3)
  })
  it('are no fewer than one, and exact where no pair waits', () => {
    expect(withMergers(exactly(142), 0)).toEqual(exactly(142))
    expect(withMergers(exactly(142), 12)).toEqual(between(130, 142, 'undecided'))
    expect(withMergers(exactly(3), 12)).toEqual(between(1, 3, 'undecided'))
    expect(withMergers(exactly(0, 'complete'), 12)).toEqual(exactly(0, 'complete'))
    expect(withMergers(atLeast(142, 'late'), 12)).toEqual(atLeast(130, 'late', 'undecided'))
  })
})
