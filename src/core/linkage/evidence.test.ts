import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bornByAge, bornOn, births } from './birth.ts'
import { digits, givenAndSurname, same, shared, word } from './comparison.ts'
import { places } from './place.ts'
import type { Comparison } from './comparison.ts'

const said = (c: Comparison, i = 0, j = 1): string => c.levels[c.compare(i, j)] ?? ''

describe('when somebody was born', () => {
  it.each([
    [bornOn('1990-06-22'), bornOn('19900622'), 'same day'],
    [bornOn('1990-06-22'), bornOn('1990-06-23'), 'one digit or place off'],
    [bornOn('1990-06-02'), bornOn('1990-02-06'), 'one digit or place off'],
    [bornOn('1990-06-22'), bornOn('1990-01-01'), 'same within a year'],
    [bornOn('1990-06-22'), bornOn('1990'), 'same within a year'],
    [bornOn('1990-06-22'), bornByAge(33, '2024-05-01'), 'same within a year'],
    [bornOn('1990-06-22'), bornByAge(32, '2024-05-01'), 'a year apart'],
    [bornOn('1990-06-22'), bornByAge(35, '2025-07-01'), 'same, by an age ending in 0 or 5'],
    [bornByAge(33, '2024'), bornByAge(33, '2024'), 'possible'],
    [bornOn('1990-06-22'), bornOn('1993-03-01'), 'three years apart'],
    [bornOn('1990-06-22'), bornByAge(38, '2024-06-01', true), 'five years apart, one of them estimated'],
    [bornOn('1990-06-22'), bornByAge(38, '2024-06-01'), 'different'],
    [bornOn('1990-06-22'), undefined, 'not known'],
    [bornOn('1990-02-30'), bornOn('1990-02-28'), 'same within a year'],
    [bornOn('1990-02-30'), bornOn('1990-02-20'), 'one digit or place off'],
    [bornOn('1990-06-22'), bornOn('1961-11-07'), 'different'],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(said(births('birth', [a, b]))).toBe(expected)
    expect(said(births('birth', [b, a]))).toBe(expected)
  })
  it('a thousand birthdays on 1 January are a thousand unknown days', () => {
    expect(said(births('birth', [bornOn('1990-01-01'), bornOn('1990-01-01')]))).not.toBe('same day')
  })
  it('what is no date is nothing, and an age that nobody has is refused', () => {
    expect([bornOn(''), bornOn('about 30'), bornOn('12/06/1990')]).toEqual([undefined, undefined, undefined])
    expect(() => bornByAge(200, '2024-01-01')).toThrow(RangeError)
    expect(() => bornByAge(2.5, '2024-01-01')).toThrow(RangeError)
    expect(() => bornByAge(20, 'then')).toThrow(RangeError)
  })
  it('an age holds every birthday that makes it', () => {
    const day = (n: number): string => new Date(n * 86_400_000).toISOString().slice(0, 10)
    // Whoever is born on 1 March is 36, and not 37, on 29 February.
    expect(bornByAge(36, '2016-02-29')).toMatchObject({ from: bornOn('1979-03-01')?.from })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 20_000 }), (born, later) => {
        const [b, on] = [day(born), day(born + later)]
        const years = Number(on.slice(0, 4)) - Number(b.slice(0, 4)) - (on.slice(5) < b.slice(5) ? 1 : 0)
        const found = bornByAge(years, on)
        return on === `${on.slice(0, 4)}-01-01` || (found.from <= born && born <= found.to)
      }),
    )
  })
})

describe('places', () => {
  const ranks = ['province', 'district', 'commune']
  it.each([
    [['1', '2', '3'], ['1', '2', '3'], 'same commune'],
    [['1', '2', '3'], ['1', '2', '4'], 'same district'],
    [['1', '2', '3'], ['1', '3', '3'], 'same province'],
    [['1', '2', '3'], ['1', '2'], 'same as far as known'],
    [['1'], ['1', '5', '5'], 'same as far as known'],
    [['1'], ['2'], 'another province'],
    [[], ['2'], 'not known'],
    [['1', '', '3'], ['1', '2', '3'], 'same as far as known'],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(said(places('home', [a, b], ranks))).toBe(expected)
    expect(said(places('home', [b, a], ranks))).toBe(expected)
  })
})

describe('other evidence', () => {
  it('words, digits and codes', () => {
    expect(said(word('w', ['green', 'green']))).toBe('same')
    expect(said(word('w', ['martha', 'marhta']))).toBe('alike .92')
    expect(said(word('w', ['green', 'blue']))).toBe('different')
    expect(said(digits('d', ['1234567', '1234657']))).toBe('one digit off')
    expect(said(digits('d', ['1234567', '1234']))).toBe('different')
    expect(said(same('s', ['f', '']))).toBe('not known')
    expect(said(givenAndSurname('n', ['ann', 'lee'], ['lee', 'ann']))).toBe('swapped')
    expect(said(givenAndSurname('n', ['ann', ''], ['lee', 'lee']))).toBe('surname same')
    expect(said(givenAndSurname('n', ['', ''], ['', 'lee']))).toBe('not known')
  })
  it('one case in common is enough, and a common case says little', () => {
    const cases = shared('case', [['a', 'b'], ['b', 'c'], ['c'], [''], ['a', 'c']])
    expect([said(cases), said(cases, 0, 2), said(cases, 0, 3)]).toEqual(['one in common', 'none in common', 'not known'])
    expect(cases.share?.(0, 1, 1)).toBeLessThan(cases.share?.(1, 2, 1) ?? 0)
  })
})
