import { describe, expect, it } from 'vitest'
import type { LinkedRecord } from '../entry/linkable.ts'
import { agreementOf, foldPairs, isKnown, standingOf, type Said, type Word } from './pairs.ts'

const at = (n: number): LinkedRecord => ['bell', 'k', n.toString(16).padStart(32, '0')]
const words = (said: Readonly<Record<string, Word>>) => ({ words: new Map(Object.entries(said)) })

describe('what people said of a pair', () => {
  it('is one pair whichever of the two is named first, and of each person the last word', () => {
    const said: Said[] = [
      { a: at(1), b: at(2), by: undefined, said: 'likely', bits: 5, model: 'm1' },
      { a: at(2), b: at(1), by: 'ann', said: 'two' },
      { a: at(1), b: at(2), by: 'ann', said: 'one' },
      { a: at(1), b: at(2), by: undefined, said: 'likely', bits: 9, model: 'm2' },
    ]
    const [pair, ...others] = foldPairs(said)
    expect(others).toEqual([])
    expect([...(pair?.words ?? [])]).toEqual([['ann', 'one']])
    // A model that changed between two years says its own weight; what a person said stands.
    expect(pair?.likely).toEqual({ bits: 9, model: 'm2' })
  })
  it.each([
    [{}, false, 'open'],
    [{ ann: 'unsure' }, false, 'open'],
    [{ ann: 'one' }, false, 'second'],
    [{ ann: 'one', bo: 'unsure' }, false, 'second'],
    [{ ann: 'one', bo: 'two' }, false, 'differ'],
    [{ ann: 'two' }, false, 'two'],
    [{ ann: 'one', bo: 'one' }, true, 'linked'],
    [{}, true, 'linked'],
    // A link that somebody asserted against a human's no does not hide the no.
    [{ ann: 'two' }, true, 'differ'],
  ] as const)('%j, linked %s: %s', (said, isLinked, standing) => {
    expect(standingOf(words(said), isLinked)).toBe(standing)
  })
  it('is known where two decided alike', () => {
    expect(isKnown(words({ ann: 'one', bo: 'one' }))).toBe(true)
    expect(isKnown(words({ ann: 'one', bo: 'two' }))).toBe(false)
    expect(isKnown(words({ ann: 'one', bo: 'unsure' }))).toBe(false)
  })
})

describe('agreement', () => {
  it('is Cohen’s kappa of a worked example', () => {
    // 20 both one, 15 both two, 5 and 10 apart: observed .70, by habit .50, kappa .40.
    const pairs = [
      ...Array.from({ length: 20 }, () => words({ ann: 'one', bo: 'one' })),
      ...Array.from({ length: 5 }, () => words({ ann: 'one', bo: 'two' })),
      ...Array.from({ length: 10 }, () => words({ ann: 'two', bo: 'one' })),
      ...Array.from({ length: 15 }, () => words({ ann: 'two', bo: 'two' })),
      words({ ann: 'unsure', bo: 'two' }),
      words({ ann: 'two' }),
    ]
    const { both, alike, kappa } = agreementOf(pairs, 'ann')
    expect([both, alike]).toEqual([50, 35])
    expect(kappa).toBeCloseTo(0.4, 12)
  })
  it('says nothing beyond chance of whoever always says the same', () => {
    expect(agreementOf([words({ ann: 'one', bo: 'one' })], 'ann').kappa).toBeUndefined()
    expect(agreementOf([], 'ann')).toEqual({ both: 0, alike: 0, kappa: undefined })
  })
})
