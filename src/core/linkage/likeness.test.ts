import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../text/nearest.ts'
import { isWithinOneEdit, jaroWinkler, mostAlike, signature } from './likeness.ts'

const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'ក', 'ខ'), maxLength: 9 })

describe('how alike two words are', () => {
  // The published examples of Jaro and Winkler.
  it.each([
    ['martha', 'marhta', 0.9611],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.8133],
    ['', 'x', 0],
    ['abc', 'xyz', 0],
  ])('%s and %s', (a, b, likeness) => expect(jaroWinkler(a, b)).toBeCloseTo(likeness, 4))
  it('lies from 0 to 1, and only what is the same is 1', () => {
    fc.assert(fc.property(short, short, (a, b) => jaroWinkler(a, b) >= 0 && (a === b ? jaroWinkler(a, b) === 1 : jaroWinkler(a, b) < 1)))
  })
  it('is never above what lengths and letters let expect', () => {
    fc.assert(
      fc.property(
        short,
        short,
        (a, b) => mostAlike(a.length, signature(a), b.length, signature(b)) >= jaroWinkler(a, b) - 1e-12 || a === b,
      ),
    )
  })
  it('one edit is what the full distance calls one', () => {
    fc.assert(fc.property(short, short, (a, b) => isWithinOneEdit(a, b) === editDistance(a, b) <= 1))
    fc.assert(
      fc.property(
        short,
        fc.nat(8),
        fc.constantFrom('', 'z', 'zz'),
        (a, at, put) =>
          isWithinOneEdit(a, a.slice(0, at) + put + a.slice(at + 1)) === editDistance(a, a.slice(0, at) + put + a.slice(at + 1)) <= 1,
      ),
    )
  })
})
