import { describe, expect, it } from 'vitest'
import { concat, equalBytes, toHex } from '../bytes.ts'
import { differing, isPartOf, trusteeParts, type GivenParts } from './join.ts'
import { sharesAt, THREE_TRUSTEES, type TrusteeSide } from './sides.ts'

const [r1, r2, r3, wrong, other] = [1, 2, 3, 9, 8].map((n) => new Uint8Array(32).fill(n)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
]
const ALL = concat(r1, r2, r3)
const honest = (side: TrusteeSide): Uint8Array => concat(...sharesAt(side).map((n) => [r1, r2, r3][n] as Uint8Array))
const givenBy = (...sides: TrusteeSide[]): Map<TrusteeSide, Uint8Array> => new Map(sides.map((side) => [side, honest(side)]))
const parts = (given: GivenParts) => trusteeParts(given).map((p) => toHex(p.part))
/** What each choice of a liar's two parts can be: right or wrong. */
const LIES = [
  [wrong, other],
  [wrong, undefined],
  [undefined, wrong],
] as const

describe('three shares, of which each party holds two', () => {
  it('are whole with any two parties, and with all three', () => {
    for (const [i, one] of THREE_TRUSTEES.entries())
      for (const two of THREE_TRUSTEES.slice(i + 1)) expect(trusteeParts(givenBy(one, two))).toEqual([{ part: ALL, against: [] }])
    expect(trusteeParts(givenBy(...THREE_TRUSTEES))).toEqual([{ part: ALL, against: [] }])
  })
  it('are not whole with one, and every share lies with two', () => {
    for (const side of THREE_TRUSTEES) expect(trusteeParts(givenBy(side))).toEqual([])
    expect(THREE_TRUSTEES.flatMap(sharesAt).toSorted()).toEqual([0, 0, 1, 1, 2, 2])
  })
  it('open in spite of any one that lies, in any part, and it is the one not believed', () => {
    for (const liar of THREE_TRUSTEES)
      for (const lie of LIES) {
        const told = concat(...sharesAt(liar).map((n, i) => lie[i] ?? ([r1, r2, r3][n] as Uint8Array)))
        const ways = trusteeParts(givenBy(...THREE_TRUSTEES).set(liar, told))
        expect(ways.filter((w) => equalBytes(w.part, ALL)).map((w) => w.against)).toEqual([[liar]])
        expect(ways.length).toBeLessThanOrEqual(8)
      }
  })
  it('name both who differ where only two answered, and nobody where all agree', () => {
    const given = givenBy('trustee-1').set('trustee-2', concat(wrong, other))
    expect(differing(given)).toEqual(['trustee-1', 'trustee-2'])
    expect(parts(given)).toHaveLength(2)
    expect(differing(givenBy(...THREE_TRUSTEES))).toEqual([])
  })
})

it('a trustee that is one party gives the whole', () => {
  expect(trusteeParts(new Map([['trustee', r1]]))).toEqual([{ part: r1, against: [] }])
  expect([isPartOf('trustee', r1), isPartOf('trustee-1', r1), isPartOf('trustee-1', concat(r1, r2)), isPartOf('agency', ALL)]).toEqual([
    true,
    false,
    true,
    false,
  ])
})
