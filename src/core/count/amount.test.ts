/** The laws of the algebra of not knowing: each tried on amounts of every sort. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  about,
  add,
  agree,
  atLeast,
  between,
  eachOf,
  either,
  estimated,
  exactly,
  floorOf,
  larger,
  notKnown,
  percentOf,
  perSoMany,
  say,
  statistic,
  subtract,
  WHYS,
  type Amount,
  type Why,
  vary,
} from './amount.ts'

const BEARERS: readonly Why[] = ['nil_return', 'complete', 'said_none', 'own_book']
const small = fc.nat({ max: 40 })
const why = fc.subarray([...WHYS])
const bearer = fc.constantFrom(...BEARERS)
const sure: fc.Arbitrary<Amount> = fc.oneof(
  fc.tuple(small, bearer, why).map(([n, b, w]) => exactly(n, b, ...w)),
  fc.tuple(small, why).map(([n, w]) => atLeast(n, ...w.filter((x) => !BEARERS.includes(x)))),
  fc.tuple(small, small, why).map(([a, b, w]) => between(Math.min(a, b), Math.max(a, b) + 1, ...w.filter((x) => !BEARERS.includes(x)))),
  why.map((w) => notKnown(...w.filter((x) => !BEARERS.includes(x)))),
)
const any: fc.Arbitrary<Amount> = fc.oneof(
  { weight: 4, arbitrary: sure },
  fc.tuple(small, why).map(([n, w]) => about(n, ...w)),
)
/** An amount with a number that it may be: what is open is tried far out as well. */
const world = sure.chain((a) => fc.integer({ min: a.least, max: Math.min(a.most, a.least + 60) }).map((n) => ({ a, n })))
const holds = (a: Amount, n: number): boolean => a.least <= n + 1e-9 && n <= a.most + 1e-9
const isWider = (a: Amount, b: Amount): boolean => a.least <= b.least && a.most >= b.most
function law<T extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  holdsFor: (...values: T) => void,
): void {
  fc.assert(
    fc.property(...arbitraries, (...values: T) => {
      holdsFor(...values)
    }),
  )
}

describe('whatever is true of what goes in is true of what comes out', () => {
  it('of a sum', () => law([world, world], (x, y) => expect(holds(add(x.a, y.a), x.n + y.n)).toBe(true)))
  it('of a difference', () => law([world, world], (x, y) => expect(holds(subtract(x.a, y.a), x.n - y.n)).toBe(true)))
  it('of a total and its records: neither is more than there are', () =>
    law([world, world], (x, y) => expect(holds(larger(x.a, y.a), Math.max(x.n, y.n))).toBe(true)))
  it('of two that contradict each other: the truth may be either', () =>
    law([world, world], (x, y) => {
      const both = either(x.a, y.a)
      expect(holds(both, x.n) && holds(both, y.n)).toBe(true)
    }))
  it('of a share whose parts are bounded', () =>
    law([fc.tuple(small, small, small, small)], ([a, b, c, d]) => {
      const [part, whole] = [between(Math.min(a, b), Math.max(a, b)), between(a + b + Math.min(c, d) + 1, a + b + Math.max(c, d) + 1)]
      const share = percentOf(part, whole, true)
      for (const p of [part.least, part.most])
        for (const w of [whole.least, whole.most])
          expect(Math.abs(share.least) <= (100 * p) / w + 0.05 && (100 * p) / w <= share.most + 0.05).toBe(true)
      expect(share.most).toBeLessThanOrEqual(100)
    }))
})

describe('what may be taken away', () => {
  it('is no more than there can be: of none nothing is taken, and no zero is made', () => {
    expect(() => vary(exactly(0, 'complete'), { less: 1, more: 0 }, 'day_unsure')).toThrow(RangeError)
    expect(vary(exactly(3), { less: 1, more: 2 }, 'day_unsure')).toMatchObject({ least: 2, most: 5 })
  })
})

describe('what is not known', () => {
  it('makes no sum exact, whatever is added', () =>
    law([any, why], (a, w) => expect(say(add(a, notKnown(...w))).qualifier).not.toBe('exact')))
  it('is not nothing: of no amounts there is no sum', () => expect(say(add())).toMatchObject({ value: null, qualifier: null }))
  it('never says more when less is known', () =>
    law([sure, sure, sure], (a, b, c) => {
      const wide = either(a, c)
      for (const make of [(x: Amount) => add(x, b), (x: Amount) => subtract(x, b), (x: Amount) => larger(x, b)])
        expect(isWider(make(wide), make(a))).toBe(true)
    }))
  it('has no value in any saying, and neither has what lies between two', () => {
    expect(say(notKnown('late'))).toEqual({ value: null, qualifier: null, why: ['late'] })
    expect(say(atLeast(0, 'late'))).toEqual({ value: null, qualifier: null, why: ['late'] })
    expect(say(about(0, 'as_stated'))).toEqual({ value: null, qualifier: null, why: ['as_stated'] })
    expect(say(either(exactly(24), exactly(31)))).toEqual({ value: null, qualifier: 'between', least: 24, most: 31, why: ['contradicted'] })
    expect(say(between(0, 3, 'not_recorded'))).toMatchObject({ value: null, qualifier: 'between', least: 0, most: 3 })
  })
})

describe('a zero', () => {
  it('cannot be made without what bears it', () => {
    for (const w of [[], ['late'], ['not_recorded', 'contradicted']] as Why[][]) expect(() => exactly(0, ...w)).toThrow(RangeError)
    expect(say(exactly(0, 'nil_return'))).toEqual({ value: 0, qualifier: 'exact', why: ['nil_return'] })
  })
  it('comes out of no operation whose parts have none', () =>
    law([any, any], (a, b) => {
      const made = [add(a, b), larger(a, b), either(a, b), ...(a.least <= b.least ? [percentOf(a, larger(a, b), true)] : [])]
      expect(made.map(say).filter((said) => said.value === 0 && !said.why.some((w) => BEARERS.includes(w)))).toEqual([])
    }))
  it('is one in a sum only where every part is one', () =>
    law([any, any], (a, b) => {
      expect(say(add(a, b)).value !== 0 || (say(a).value === 0 && say(b).value === 0)).toBe(true)
    }))
})

describe('a sum', () => {
  it('is the same in any order, and however it is put together', () =>
    law([any, any, any], (a, b, c) => {
      expect(add(a, b)).toEqual(add(b, a))
      expect(add(add(a, b), c)).toEqual(add(a, add(b, c)))
    }))
  it('with something about is about, or not known', () =>
    law([any, small], (a, n) => expect(['about', null]).toContain(say(add(a, about(n + 1, 'as_stated'))).qualifier)))
})

describe('a total and its records', () => {
  it('are never less than the larger of them', () => law([any, any], (a, b) => expect(larger(a, b).least).toBe(Math.max(a.least, b.least))))
  it('are the same whichever was said first, and a second saying of one changes nothing', () =>
    law([any, any], (a, b) => {
      expect(larger(a, b)).toEqual(larger(b, a))
      expect(larger(a, a)).toEqual(a)
    }))
  it('thirty contacts of which two are described are at least thirty', () =>
    expect(say(larger(exactly(30), atLeast(2, 'fewer_records')))).toEqual({ value: 30, qualifier: 'at_least', why: ['fewer_records'] }))
})

describe('two statements of one thing', () => {
  it('mean what both can mean: what is true of both is true of it', () =>
    law([world, any], ({ a, n }, b) => {
      expect(!holds(b, n) || b.isAbout || holds(agree(a, b), n)).toBe(true)
    }))
  it('say more than either where they agree, and both bounds where they cannot', () => {
    expect(say(agree(atLeast(600, 'as_stated'), exactly(612)))).toEqual({ value: 612, qualifier: 'exact', why: [] })
    expect(say(agree(exactly(24), exactly(31)))).toMatchObject({ value: null, least: 24, most: 31, why: ['contradicted'] })
    expect(say(agree(about(600, 'as_stated'), exactly(612)))).toMatchObject({ value: null, qualifier: 'about', least: 600, most: 612 })
  })
  it('are the same in either order, and twice the same is once', () =>
    law([any, any], (a, b) => {
      expect(agree(a, a)).toEqual(a)
      expect({ ...agree(a, b), why: [] }).toEqual({ ...agree(b, a), why: [] })
    }))
})

describe('a contradiction', () => {
  it('is told from agreement, in either order', () =>
    law([any, any], (a, b) => {
      expect(either(a, b)).toEqual(either(b, a))
      expect(either(a, a)).toEqual(a)
    }))
})

describe('a share', () => {
  it('of nothing has no value, however well nothing is known', () => {
    const none = exactly(0, 'nil_return')
    expect(say(percentOf(none, none, true))).toEqual({ value: null, qualifier: null, why: ['no_cases'] })
  })
  it('of returns of which some are missing is about what is in, and about nothing is not known', () => {
    expect(say(percentOf(atLeast(48, 'late'), atLeast(88, 'late'), true))).toEqual({ value: 54.5, qualifier: 'about', why: ['late'] })
    expect(say(percentOf(notKnown('late'), atLeast(88, 'late'), true)).value).toBeNull()
  })
  it('of none of some is nought, where a zero is borne', () =>
    expect(say(percentOf(exactly(0, 'complete'), exactly(88), true))).toEqual({ value: 0, qualifier: 'exact', why: ['complete'] }))
  it('of few among very many is no nought, and neither is a rate of what happens seldom', () => {
    expect(say(percentOf(exactly(1), exactly(5000), true))).toMatchObject({ value: 0.02, qualifier: 'exact' })
    expect(say(perSoMany(exactly(1), exactly(30_000_000), 100_000))).toMatchObject({ value: 0.003, qualifier: 'exact' })
    expect(say(eachOf(exactly(1), exactly(1000)))).toMatchObject({ value: 0.001, qualifier: 'exact' })
    expect(say(perSoMany(between(0, 1), exactly(30_000_000), 100_000))).toMatchObject({ least: 0, most: 0.003 })
  })
  it('has no part below zero, and none that is more than its whole', () => {
    expect(() => percentOf(subtract(exactly(1), exactly(2)), exactly(3), true)).toThrow(RangeError)
    expect(() => percentOf(exactly(4), exactly(3), true)).toThrow(RangeError)
    // Paid this year of what was ordered this year: one is not within the other.
    expect(say(percentOf(exactly(4), exactly(2), false)).value).toBe(200)
  })
})

describe('a difference', () => {
  it('is exact only of two that are', () =>
    law([any, any], (a, b) => {
      const exact = [a, b].every((x) => say(x).qualifier === 'exact')
      expect(say(subtract(a, b)).qualifier === 'exact').toBe(exact)
    }))
})

describe('a median', () => {
  it('of nobody has no value; of those who are in it is about', () => {
    expect(say(statistic(undefined, []))).toMatchObject({ value: null, why: ['no_cases'] })
    // While those who could say it are not in, that there was no case is nobody's word.
    expect(say(statistic(undefined, ['late']))).toEqual({ value: null, qualifier: null, why: ['late'] })
    expect(say(statistic(12.04, []))).toMatchObject({ value: 12, qualifier: 'exact' })
    expect(say(statistic(12, ['late']))).toMatchObject({ value: 12, qualifier: 'about', why: ['late'] })
    expect(say(statistic(0, []))).toMatchObject({ value: 0, qualifier: 'exact' })
  })
})

describe('an estimate', () => {
  const one = estimated({ likely: 987, low: 951, high: 1024 }, false)
  it('says its number and its interval', () => {
    expect(say(one)).toEqual({ value: 987, qualifier: 'about', least: 951, most: 1024, why: ['estimated'] })
    expect(say(estimated({ likely: 987, low: 951, high: 1024 }, true, 'late'))).toEqual({
      value: 951,
      qualifier: 'at_least',
      why: ['late', 'estimated'],
    })
  })
  it('stays one beside what is counted and beside another, and beside what lies between says no number', () => {
    expect(say(add(one, exactly(3)))).toMatchObject({ value: 990, qualifier: 'about', least: 954, most: 1027 })
    expect(say(add(one, atLeast(3, 'late')))).toEqual({ value: 954, qualifier: 'at_least', why: ['late', 'estimated'] })
    expect(say(add(one, one))).toMatchObject({ value: 1974, least: 1902, most: 2048 })
    expect(say(add(one, between(1, 2)))).toMatchObject({ value: null, qualifier: 'about', least: 952, most: 1026 })
    expect(say(add(one, notKnown('late'))).qualifier).not.toBe('exact')
  })
  it('lies in its interval, or is none', () => {
    expect(() => estimated({ likely: 9, low: 10, high: 11 }, false)).toThrow(RangeError)
    expect(() => estimated({ likely: 12, low: 10, high: 11 }, false)).toThrow(RangeError)
    expect(() => estimated({ likely: 0, low: -1, high: 1 }, false)).toThrow(RangeError)
    expect(() => estimated({ likely: 1, low: 0, high: Infinity }, true)).toThrow(RangeError)
  })
  it('is measured by what it says, and a share of it is about', () => {
    const few = estimated({ likely: 300, low: 280, high: 320 }, false)
    expect(say(percentOf(exactly(310), few, true))).toMatchObject({ value: null, qualifier: null, why: ['contradicted', 'estimated'] })
    expect(say(percentOf(exactly(310), few, false))).toMatchObject({ value: 103.3, qualifier: 'about' })
    expect([floorOf(one), floorOf(atLeast(3))]).toEqual([987, 3])
    expect(say(percentOf(exactly(100), one, true))).toMatchObject({ value: 10.1, qualifier: 'about' })
  })
})
