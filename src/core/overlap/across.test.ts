/** The numbers across the wall and within a side: what one record, and one person, moves of them, whatever tokens an office chooses. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bornOn } from '../linkage/birth.ts'
import { mulberry32 } from '../seeded.ts'
import { countAcross, countWithin } from './across.ts'
import { KINDS } from './recipe.ts'
import { prepare, type Submission, type Submitted, type WallSide } from './submission.ts'
import { tellingFor, tellOverlap } from './tell.ts'

const SURE = KINDS.flatMap((k, at) => (k.isSure ? [at] : []))
/** All under one kind, so that equal letters are equal tokens. */
const bearing = (tokens: readonly string[]): Submitted => ({
  id: '0'.repeat(16),
  tokens: tokens.map((token) => [SURE[0] ?? 0, token] as const),
})
const office = (side: WallSide, records: readonly Submitted[], name: string = side): Submission => ({
  office: name,
  side,
  records,
  chance: { shared: [], pairs: 0 },
})
const across = (victims: readonly Submitted[], accused: readonly Submitted[]): number =>
  countAcross([office('victims', victims)], [office('accused', accused)])

const aRecord = fc.subarray([...'abcdefghij']).map(bearing)
const aList = fc.array(aRecord, { maxLength: 9 })

describe('the number across the wall', () => {
  it('moves by one at most for one record more, of any tokens, on either side', () => {
    fc.assert(
      fc.property(aList, aList, aRecord, (victims, accused, one) => {
        const before = across(victims, accused)
        for (const after of [across([...victims, one], accused), across(victims, [...accused, one])])
          expect([before, before + 1]).toContain(after)
      }),
    )
  })

  it('is the size of a maximum matching, found by trying all', () => {
    const most = (left: readonly Submitted[], right: readonly Submitted[]): number => {
      const [first, ...rest] = left
      if (!first) return 0
      const own = new Set(first.tokens.map(([, t]) => t))
      const given = right.flatMap((r, j) => (r.tokens.some(([, t]) => own.has(t)) ? [1 + most(rest, right.toSpliced(j, 1))] : []))
      return Math.max(most(rest, right), ...given)
    }
    const short = fc.array(fc.subarray([...'abcde']).map(bearing), { maxLength: 5 })
    fc.assert(
      fc.property(short, short, (victims, accused) => {
        expect(across(victims, accused)).toBe(most(victims, accused))
      }),
    )
  })

  it('moves by one for somebody whom one list names once and another office by each of her tokens', () => {
    const hers = [...'abcdefg']
    const base = Array.from({ length: 20 }, (_, i) => bearing([`base-${i}`]))
    const police = [...base, ...hers.map((token) => bearing([token]))]
    const [accused, all] = [[...base, bearing(hers)], bearing(hers)]
    const of = (shelter: readonly Submitted[]): number =>
      countAcross([office('victims', police, 'police'), office('victims', shelter, 'shelter')], [office('accused', accused)])
    expect([of([]), of([all])]).toEqual([21, 21])
    // And the reverse: whether she is among the accused, by an office of victims that hands in a row for each token.
    expect([across(police, base), across(police, accused)]).toEqual([20, 21])
  })

  it('of a list that has her several times counts her once where the other has her once', () => {
    expect(across([bearing(['a', 'b']), bearing(['b', 'c']), bearing(['c'])], [bearing(['a', 'b', 'c'])])).toBe(1)
  })
})

describe('the number within a side', () => {
  const lists = fc.array(aList, { minLength: 2, maxLength: 4 })
  const within = (all: readonly (readonly Submitted[])[]): number => countWithin(all.map((one, i) => office('victims', one, `office-${i}`)))

  it('moves by one at most for one record more, of any tokens, in any of its lists', () => {
    fc.assert(
      fc.property(lists, aRecord, fc.nat(), (all, one, at) => {
        const before = within(all)
        const after = within(all.map((list, i) => (i === at % all.length ? [...list, one] : list)))
        expect([before, before + 1]).toContain(after)
      }),
    )
  })
  it('is that of a matching where two lists are of one side, and none of one list', () => {
    fc.assert(
      fc.property(aList, aList, (own, other) => {
        expect(within([own, other])).toBe(across(own, other))
        expect([within([own]), within([own, []])]).toEqual([0, 0])
      }),
    )
  })
  it('is no more than what her records are too many', () => {
    const her = [bearing(['a'])]
    expect([1, 2, 3, 4].map((n) => within(Array.from({ length: n }, () => her)))).toEqual([0, 1, 1, 2])
    expect(() => countWithin([office('victims', her), office('accused', her)])).toThrow(RangeError)
  })
})

describe('what an office hands in', () => {
  const people = (names: readonly (readonly [name: string, born: string])[]) =>
    prepare(
      names.length,
      [
        { as: 'name', label: 'name', cells: names.map(([name]) => [name]) },
        { as: 'birth', label: 'born', births: names.map(([, born]) => bornOn(born)) },
      ],
      seeded(),
    ).records
  const seeded = () => {
    const next = mulberry32(3)
    let n = 0
    return { below: (most: number) => Math.floor(next() * most), id: () => String(n++).padStart(16, '0') }
  }
  const LIST = [
    ['Rut Popi', '1999-04-02'],
    ['Svit Lam', '2001-05-06'],
    ['Nha Chek', '1995-01-30'],
  ] as const
  const sureOf = (records: ReturnType<typeof people>, isSomebody: boolean): readonly string[] =>
    records
      .filter(({ row }) => (row !== null) === isSomebody)
      .flatMap(({ inputs }) => inputs.filter(({ kind }) => SURE.includes(kind)).map(({ text }) => text))

  it('takes no sure token from anybody for who was entered once more', () => {
    const once = new Set(sureOf(people(LIST), true))
    expect(once.size).toBeGreaterThan(0)
    expect(new Set(sureOf(people([...LIST, LIST[1]]), true))).toEqual(once)
  })

  it('has no sure token of nobody that is made of anybody’s name', () => {
    const nobody = sureOf(people(LIST), false)
    expect(nobody.length).toBeGreaterThan(0)
    expect(nobody.filter((text) => /popi|rut|svit|lam|nha|chek|\d{4}-\d\d-\d\d/i.test(text))).toEqual([])
    expect(new Set(nobody).size).toBe(nobody.length)
  })
})

describe('what is told', () => {
  /** Of an office that names her and everybody else, by all that can be told: how far what it hears with her is from what it hears without. */
  const distance = (moves: number, count: number): number => {
    const { deviation, threshold, band } = tellingFor(moves)
    const mass = (about: number): ReadonlyMap<number, number> => {
      const told = new Map<number, number>()
      let sum = 0
      for (let n = -400; n <= 800; n++) {
        const p = Math.exp(-((n - about) ** 2) / (2 * deviation ** 2))
        const at = n < threshold ? -1 : Math.floor(n / band)
        told.set(at, (told.get(at) ?? 0) + p)
        sum += p
      }
      return new Map([...told].map(([at, p]) => [at, p / sum]))
    }
    const [without, withHer] = [mass(count), mass(count + moves)]
    return [...new Set([...without.keys(), ...withHer.keys()])].reduce(
      (d, at) => d + Math.abs((without.get(at) ?? 0) - (withHer.get(at) ?? 0)) / 2,
      0,
    )
  }
  it.each([1, 2, 5])('tells of one person who moves it by %i no more than a guess right 55 times in 100', (moves) => {
    const worst = Math.max(...Array.from({ length: 40 * moves }, (_, n) => distance(moves, n)))
    expect(worst).toBeGreaterThan(0.05)
    expect(worst).toBeLessThan(0.1)
  })
  it('is a band whose ends are of the measures for so many moves', () => {
    const next = mulberry32(5)
    const bytes = (n: number): Uint8Array => Uint8Array.from({ length: n }, () => Math.floor(next() * 256))
    expect(tellOverlap(0, tellingFor(1), bytes)).toEqual({ fewerThan: 20 })
    const told = tellOverlap(1000, tellingFor(2), bytes)
    expect('from' in told && [told.from % 20, told.to - told.from]).toEqual([0, 19])
  })
})
