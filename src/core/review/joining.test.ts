import { describe, expect, it } from 'vitest'
import { Joining, type PairWord } from './joining.ts'

const ref = (record: string) => ({ agency: 'x', record })
const said = (person: string, word: PairWord['word'], a: string, b: string, isStanding = true): PairWord => ({
  a: ref(a),
  b: ref(b),
  person,
  word,
  isStanding,
})
/** Records in capitals are of a kind that people are counted from. */
const moves = ({ record }: { readonly record: string }): boolean => record === record.toUpperCase()
const over = (words: readonly PairWord[], ...clusters: readonly (readonly string[])[]): Joining =>
  new Joining({ clusters: clusters.map((c) => c.map(ref)), moves, words })

describe('a link of one person', () => {
  it.each<[string, readonly PairWord[], string | undefined, boolean]>([
    ['nobody has spoken', [], 'ann', false],
    ['whoever signs alone has', [said('ann', 'one', 'A', 'B')], 'ann', false],
    ['another has, and whoever signs has not', [said('bo', 'one', 'A', 'B')], 'ann', false],
    ['two others have, and whoever signs has not', [said('bo', 'one', 'A', 'B'), said('cy', 'one', 'B', 'A')], 'ann', false],
    ['two have, of whom one signs', [said('ann', 'one', 'A', 'B'), said('bo', 'one', 'B', 'A')], 'ann', true],
    ['two have, and no device signs', [said('ann', 'one', 'A', 'B'), said('bo', 'one', 'B', 'A')], undefined, true],
    ['one has, and no device signs', [said('ann', 'one', 'A', 'B')], undefined, false],
    ['another cannot tell', [said('ann', 'one', 'A', 'B'), said('bo', 'unsure', 'A', 'B')], 'ann', false],
    ['a third says two', [said('ann', 'one', 'A', 'B'), said('bo', 'one', 'A', 'B'), said('cy', 'two', 'B', 'A')], 'ann', false],
    [
      'a third who has left said two',
      [said('ann', 'one', 'A', 'B'), said('bo', 'one', 'A', 'B'), said('cy', 'two', 'B', 'A', false)],
      'ann',
      true,
    ],
  ])('of people who are counted, where %s', (_, words, person, expected) => {
    expect(over(words).join(ref('A'), ref('B'), person)).toBe(expected)
  })
  it('of what nothing is counted from is one person’s, also a program’s, and not against a no', () => {
    expect(over([]).join(ref('a'), ref('b'), 'ann')).toBe(true)
    expect(over([]).join(ref('a'), ref('b'), undefined)).toBe(true)
    expect(over([said('bo', 'two', 'a', 'b')]).join(ref('a'), ref('b'), 'ann')).toBe(false)
    expect(over([said('ann', 'two', 'a', 'b')]).join(ref('a'), ref('b'), 'ann')).toBe(true)
  })
  it('is asked of all that hangs on either end, also by links before it', () => {
    expect(over([], ['a', 'A'], ['b', 'B']).join(ref('a'), ref('b'), 'ann')).toBe(false)
    const words = [said('ann', 'one', 'a', 'b'), said('bo', 'one', 'a', 'b')]
    expect(over(words, ['a', 'A'], ['b', 'B']).join(ref('a'), ref('b'), 'ann')).toBe(true)
    expect(over([...words, said('cy', 'two', 'A', 'B')], ['a', 'A'], ['b', 'B']).join(ref('a'), ref('b'), 'ann')).toBe(false)
    const one = over([], ['b', 'B'])
    expect([one.join(ref('a'), ref('c'), 'ann'), one.join(ref('c'), ref('b'), 'ann'), one.isOne(ref('a'), ref('c'))]).toEqual([
      true,
      false,
      true,
    ])
  })
  it('of two that are one already joins nothing', () => {
    const one = over([said('cy', 'two', 'A', 'B')], ['A', 'c', 'B'])
    expect([one.isOne(ref('A'), ref('B')), one.join(ref('A'), ref('B'), undefined)]).toEqual([true, true])
  })
  it('by the thousand grows one cluster', () => {
    const joining = over([])
    const ends = Array.from({ length: 20_000 }, (_, i) => ref(`r${i}`))
    expect(ends.slice(1).every((end, i) => joining.join(ends[i] ?? end, end, undefined))).toBe(true)
  })
})
