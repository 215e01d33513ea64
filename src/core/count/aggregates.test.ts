import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerFromAggregates, type AggregateRow } from './aggregates.ts'

const row = (office: string, dims: Record<string, string>, value: number): AggregateRow => ({ office, dims, value })
/** One office that said its total three ways, each a partition of the same ten people. */
const ACORN = [
  row('ACORN', {}, 10),
  row('ACORN', { hat: 'red' }, 7),
  row('ACORN', { hat: 'blue' }, 3),
  row('ACORN', { hat: 'red', deed: 'MOON' }, 7),
  row('ACORN', { hat: 'blue', deed: 'MOON' }, 1),
  row('ACORN', { hat: 'blue', deed: 'ECHO' }, 2),
]

describe('a figure from totals', () => {
  it('counts the same people once, however many ways they were said', () => {
    expect(answerFromAggregates(ACORN, [], {})).toEqual({ value: 10, cells: [], isDisaggregated: true })
    expect(answerFromAggregates(ACORN, ['hat'], {})).toEqual({
      value: 10,
      isDisaggregated: true,
      cells: [
        { by: { hat: 'red' }, value: 7 },
        { by: { hat: 'blue' }, value: 3 },
      ],
    })
  })
  it('asked by one dimension of a finer pattern, adds its cells', () => {
    const answer = answerFromAggregates(ACORN, ['deed'], {})
    expect(answer).toEqual({
      value: 10,
      isDisaggregated: true,
      cells: [
        { by: { deed: 'MOON' }, value: 8 },
        { by: { deed: 'ECHO' }, value: 2 },
      ],
    })
  })
  it('asked for one code, takes those only', () => {
    expect(answerFromAggregates(ACORN, [], { hat: 'blue' })).toMatchObject({ value: 3, isDisaggregated: true })
    expect(answerFromAggregates(ACORN, ['deed'], { hat: 'blue' })).toMatchObject({ value: 3, cells: [{ value: 1 }, { value: 2 }] })
    expect(answerFromAggregates(ACORN, [], { hat: 'green' })).toEqual({ value: 0, cells: [], isDisaggregated: true })
  })
  it('that cannot be split keeps the people in the total and says so', () => {
    const both = [...ACORN, row('BUTTON', {}, 5)]
    expect(answerFromAggregates(both, ['hat'], {})).toMatchObject({
      value: 15,
      isDisaggregated: false,
      cells: [{ value: 7 }, { value: 3 }],
    })
  })
  it('that cannot tell people in or out of the question leaves them out and says so', () => {
    expect(answerFromAggregates([row('BUTTON', {}, 5)], [], { hat: 'red' })).toEqual({ value: 0, cells: [], isDisaggregated: false })
    // A total of another deed cannot hold anybody asked for, so nothing is in doubt.
    expect(answerFromAggregates([row('BUTTON', { deed: 'ECHO' }, 5)], [], { hat: 'red', deed: 'MOON' })).toMatchObject({
      value: 0,
      isDisaggregated: true,
    })
  })
  it('over nothing is nothing', () => {
    expect(answerFromAggregates([], ['hat'], {})).toEqual({ value: 0, cells: [], isDisaggregated: true })
  })
  it('is the number of people, whichever of their partitions is asked', () => {
    const people = fc.array(
      fc.record({ office: fc.constantFrom('ACORN', 'BUTTON'), hat: fc.constantFrom('red', 'blue'), deed: fc.constantFrom('MOON', 'ECHO') }),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(people, fc.subarray(['hat', 'deed'] as const), (list, by) => {
        const patterns = [[], ['hat'], ['hat', 'deed']] as const
        const rows = patterns.flatMap((keys) =>
          [...Map.groupBy(list, (p) => JSON.stringify([p.office, keys.map((k) => p[k])])).values()].map((group) =>
            row(group[0]?.office ?? '', Object.fromEntries(keys.map((k) => [k, group[0]?.[k] ?? ''])), group.length),
          ),
        )
        const answer = answerFromAggregates(rows, by, {})
        expect([answer.value, answer.isDisaggregated]).toEqual([list.length, true])
        const expected = new Set(by.length === 0 ? [] : list.map((p) => JSON.stringify(by.map((k) => p[k]))))
        expect(new Set(answer.cells.map((c) => JSON.stringify(by.map((k) => c.by[k]))))).toEqual(expected)
        expect(answer.cells.reduce((n, c) => n + c.value, 0)).toBe(by.length === 0 ? 0 : list.length)
      }),
    )
  })
})
