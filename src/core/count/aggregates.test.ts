import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerFromAggregates, answerOf, type AggregateRow } from './aggregates.ts'
import { say, type Amount } from './amount.ts'

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

const exact = (n: number) => ({ least: n, most: n, isAbout: false })
const ask = (rows: readonly AggregateRow[], by: readonly string[], where: Record<string, string>) =>
  answerFromAggregates(rows, by, where, 'whole')
const said = ({ amount, cells, isDisaggregated }: ReturnType<typeof ask>) => [
  say(amount).value,
  Object.fromEntries(cells.map((c) => [Object.values(c.by).join(), say(c.amount).value])),
  isDisaggregated,
]

describe('a figure from totals', () => {
  it('counts the same people once, however many ways they were said', () => {
    expect(said(ask(ACORN, [], {}))).toEqual([10, {}, true])
    expect(said(ask(ACORN, ['hat'], {}))).toEqual([10, { red: 7, blue: 3 }, true])
  })
  it('asked by one dimension of a finer pattern, adds its cells', () =>
    expect(said(ask(ACORN, ['deed'], {}))).toEqual([10, { MOON: 8, ECHO: 2 }, true]))
  it('asked for one code, takes those only; of a code that no part has there is none', () => {
    expect(said(ask(ACORN, [], { hat: 'blue' }))).toEqual([3, {}, true])
    expect(said(ask(ACORN, ['deed'], { hat: 'blue' }))).toEqual([3, { MOON: 1, ECHO: 2 }, true])
    expect(ask(ACORN, [], { hat: 'green' }).amount).toMatchObject({ ...exact(0), why: ['said_none'] })
  })
  it('that cannot be split keeps the people in the total, says so, and loses none of them', () =>
    expect(said(ask([...ACORN, row('BUTTON', {}, 5)], ['hat'], {}))).toEqual([15, { red: 7, blue: 3 }, false]))
  it('that cannot tell people in or out of the question says how many they may be, and no number', () => {
    expect(ask([row('BUTTON', {}, 5)], [], { hat: 'red' })).toMatchObject({
      amount: { least: 0, most: 5, why: ['not_broken_down'] },
      isDisaggregated: false,
    })
    // A total of another deed cannot hold anybody asked for, so nothing is in doubt.
    expect(said(ask([row('BUTTON', { deed: 'ECHO' }, 5)], [], { hat: 'red', deed: 'MOON' }))).toEqual([0, {}, true])
    // And of nobody there is nobody of any sort.
    expect(said(ask([row('BUTTON', {}, 0)], [], { hat: 'red' }))).toEqual([0, {}, true])
  })
  it('is the number of people, whichever of their partitions is asked', () => {
    const people = fc.array(
      fc.record({ office: fc.constantFrom('ACORN', 'BUTTON'), hat: fc.constantFrom('red', 'blue'), deed: fc.constantFrom('MOON', 'ECHO') }),
      { minLength: 1, maxLength: 20 },
    )
    fc.assert(
      fc.property(people, fc.subarray(['hat', 'deed'] as const), (list, by) => {
        const patterns = [[], ['hat'], ['hat', 'deed']] as const
        const rows = patterns.flatMap((keys) =>
          [...Map.groupBy(list, (p) => JSON.stringify([p.office, keys.map((k) => p[k])])).values()].map((group) =>
            row(group[0]?.office ?? '', Object.fromEntries(keys.map((k) => [k, group[0]?.[k] ?? ''])), group.length),
          ),
        )
        const answer = ask(rows, by, {})
        expect([say(answer.amount), answer.isDisaggregated]).toMatchObject([{ value: list.length, qualifier: 'exact' }, true])
        const expected = new Set(by.length === 0 ? [] : list.map((p) => JSON.stringify(by.map((k) => p[k]))))
        expect(new Set(answer.cells.map((c) => JSON.stringify(by.map((k) => c.by[k]))))).toEqual(expected)
        expect(answer.cells.reduce((n, c) => n + c.amount.least, 0)).toBe(by.length === 0 ? 0 : list.length)
      }),
    )
  })
})

describe('a statement', () => {
  const of = (dims: Record<string, string>, value: number, more: Partial<AggregateRow> = {}): AggregateRow => ({
    office: 'ACORN',
    dims,
    value,
    ...more,
  })
  const state = (rows: AggregateRow[], by: string[] = [], where: Record<string, string> = {}) => answerOf(rows, by, where, 'of which')
  it('of thirty, of which four: the four are four, the rest is unknown, and of a code that is not named nobody can say', () => {
    const rows = [of({}, 30), of({ kind: 'THA' }, 4)]
    expect(say(state(rows).amount)).toMatchObject({ value: 30, qualifier: 'exact' })
    expect(say(state(rows, [], { kind: 'THA' }).amount)).toMatchObject({ value: 4, qualifier: 'exact' })
    expect(say(state(rows, [], { kind: 'IND' }).amount)).toMatchObject({ value: null, least: 0, most: 26 })
    expect(said(state(rows, ['kind']))).toEqual([30, { THA: 4, unknown: 26 }, true])
  })
  it('of a closed list with a cell of whom nobody knows leaves nobody over: fewer are a contradiction, and no cell is filled up', () => {
    const rows = (unknown: number) => [of({}, 31), of({ sex: 'male' }, 12), of({ sex: 'female' }, 15), of({ sex: 'unknown' }, unknown)]
    const ask = (own: AggregateRow[], by: string[] = [], several: string[] = []) =>
      answerOf(own, by, {}, 'of which', { closed: new Set(several.length > 0 ? [] : ['sex']), several: new Set(several) })
    expect(say(ask(rows(3)).amount)).toMatchObject({ value: null, least: 30, most: 31, why: ['contradicted'] })
    expect(said(ask(rows(3), ['sex']))[1]).toEqual({ male: 12, female: 15, unknown: 3 })
    // One of the four numbers is wrong, and nobody knows which.
    for (const { amount } of ask(rows(3), ['sex']).cells) expect(say(amount)).toMatchObject({ qualifier: 'about', why: ['contradicted'] })
    for (const { amount } of ask(rows(4), ['sex']).cells) expect(say(amount)).toMatchObject({ qualifier: 'exact', why: [] })
    expect(say(ask(rows(4)).amount)).toMatchObject({ value: 31, qualifier: 'exact' })
    // One that is named, and the rest of whom nobody spoke, are of which; so is a cell that is at least so many.
    expect(say(ask([of({}, 31), of({ sex: 'male' }, 12), of({ sex: 'unknown' }, 3)]).amount)).toMatchObject({ value: 31 })
    const open = [...rows(3).slice(0, 3), of({ sex: 'unknown' }, 3, { qualifier: 'at_least' })]
    expect(say(ask(open).amount)).toMatchObject({ value: 31, qualifier: 'exact' })
    expect(say(ask(rows(3), [], ['sex']).amount)).toMatchObject({ value: 31 })
  })
  it('that names the two largest citizenships, and some of whom it is not known, is silent of the others: its whole stays', () => {
    const rows = [of({}, 120), of({ kind: 'CHN' }, 60), of({ kind: 'VNM' }, 40), of({ kind: 'UNK' }, 5)]
    expect(say(state(rows).amount)).toMatchObject({ value: 120, qualifier: 'exact' })
    expect(say(state(rows, [], { kind: 'CHN' }).amount)).toMatchObject({ value: 60, qualifier: 'exact' })
  })
  it('of parts that are more than their whole says so of each part, also where only that one is asked for', () => {
    const rows = [of({}, 10), of({ sex: 'female' }, 8), of({ sex: 'male' }, 5), of({ kind: 'THA' }, 4)]
    expect(say(state(rows).amount)).toMatchObject({ value: null, least: 10, most: 13, why: ['contradicted'] })
    const doubted = { value: 8, qualifier: 'about', why: ['contradicted'] }
    expect(say(state(rows, [], { sex: 'female' }).amount)).toMatchObject(doubted)
    expect(say(state(rows, ['sex']).cells[0]?.amount as Amount)).toMatchObject(doubted)
    // What the same paper says of something else stands.
    expect(say(state(rows, [], { kind: 'THA' }).amount)).toMatchObject({ value: 4, qualifier: 'exact', why: [] })
  })
  it('of parts alone is at least their sum: a part does not pass for the whole', () =>
    expect(say(state([of({ kind: 'THA' }, 4), of({ kind: 'IND' }, 2)]).amount)).toMatchObject({ value: 6, qualifier: 'at_least' }))
  it('of none is none of every sort, and the paper bears it', () =>
    expect(say(state([of({}, 0)], [], { kind: 'THA' }).amount)).toEqual({ value: 0, qualifier: 'exact', why: ['said_none'] }))
  it('where one person may have several codes, cells overlap: nobody is left out for sure, and no rest is exact', () => {
    const ask = (rows: AggregateRow[], by: string[] = [], where: Record<string, string> = {}) =>
      answerOf(rows, by, where, 'of which', { several: new Set(['role']) })
    const full = [of({}, 88), of({ role: 'RECRUITER' }, 50), of({ role: 'TRANSPORTER' }, 38)]
    expect(say(ask(full, [], { role: 'HARBOURER' }).amount)).toMatchObject({ value: null, least: 0, most: 88 })
    expect(say(ask(full, [], { role: 'RECRUITER' }).amount)).toMatchObject({ value: 50, qualifier: 'exact' })
    const short = ask([of({}, 88), of({ role: 'RECRUITER' }, 50), of({ role: 'TRANSPORTER' }, 20)], ['role'])
    expect(say(short.cells.find((c) => c.by.role === 'unknown')?.amount as Amount)).toMatchObject({ least: 18, most: 38 })
    // Parts alone: whoever is in one may be in the other.
    expect(say(ask(full.slice(1)).amount)).toMatchObject({ value: 50, qualifier: 'at_least' })
    const bySex = [of({ role: 'RECRUITER', sex: 'F' }, 5), of({ role: 'TRANSPORTER', sex: 'F' }, 4)]
    expect(say(ask([of({}, 20), ...bySex], [], { sex: 'F' }).amount)).toMatchObject({ value: 5, qualifier: 'at_least' })
    expect(say(ask([of({}, 20), ...bySex], ['sex']).cells[0]?.amount as Amount)).toMatchObject({ least: 5, most: 9 })
  })
  it('keeps what its paper says of a number', () => {
    for (const [qualifier, expected] of [
      ['approx', 'about'],
      ['more_than', 'at_least'],
      ['at_least', 'at_least'],
    ] as const)
      expect(say(state([of({}, 60, { qualifier })]).amount)).toEqual({ value: 60, qualifier: expected, why: ['as_stated'] })
    expect(say(state([of({}, 3, { qualifier: 'between', most: 5 })]).amount)).toMatchObject({
      value: null,
      qualifier: 'between',
      least: 3,
      most: 5,
    })
  })
})
