/** Rounded tables: what is printed, that nobody finds a few people in them, and that nothing is drawn twice. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../../../outside/highs/index.ts'
import { drawnBefore } from '../../../attack/editions.ts'
import { attackTables, UnreadableReleases } from '../../../attack/index.ts'
import type { Truth } from '../../../attack/inside.ts'
import { behind, multiplesBeside } from '../../../attack/rounding.ts'
import type { LinearSolver } from '../../../attack/solver.ts'
import type { Release } from '../../../attack/view.ts'
import { buildCertificate } from '../../../release/certificate.ts'
import { protectTables } from '../../protect.ts'
import type { Protected, ProtectParams, Refusal } from '../../protected.ts'
import { placesKey } from '../../table.ts'
import type { DetailRow, TableSet } from '../../table.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

const KEY = new Uint8Array(32).fill(7)
const DIMENSIONS = [
  { levels: ['region', 'place'], leaves: ['nA', 'nB', 'sC', 'sD'].map(([r, p]) => [r!, p!]) },
  { levels: ['sex'], leaves: [['m'], ['f']] },
]
const setOf = (rows: readonly DetailRow[], more: Partial<TableSet> = {}): TableSet => ({
  dimensions: DIMENSIONS,
  tables: [{ id: 't', by: ['place', 'sex'] }],
  rows,
  unit: 'people',
  population: 'p',
  ...more,
})
const counted = (counts: readonly number[], more: Partial<TableSet> = {}): TableSet =>
  setOf(
    counts.map((count, i) => ({ leaves: [i >> 1, i & 1], count })),
    more,
  )
const COUNTS = [18, 2, 14, 19, 0, 10, 11, 1]
const round = (set: TableSet, more: Partial<ProtectParams['rounding']> = {}, rest: Partial<ProtectParams> = {}): Protected | Refusal =>
  protectTables(set, { threshold: 5, solver, ...rest, rounding: { base: 5, key: KEY, ...more } })
function made(done: Protected | Refusal): Protected {
  if (!done.ok) throw new Error(done.message)
  return done
}
const printed = ({ release }: Protected): Map<string, number | null> => new Map(release.cells.map((c) => [placesKey(c.at), c.value]))

describe('a rounded number', () => {
  it('is a multiple beside what it stands for; a multiple stays, and nobody but nobody is 0', () => {
    expect([0, 1, 4, 5, 6, 10].map((n) => multiplesBeside(n, 5))).toEqual([[0], [5], [5], [5], [5, 10], [10]])
    expect([0, 5, 10].map((n) => behind(n, 5))).toEqual([
      [0, 0],
      [1, 9],
      [6, 14],
    ])
  })
  it('tells just what it may stand for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 20 }), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 10 }), (base, value, m) => {
        const [first, last] = behind(m * base, base)
        expect(multiplesBeside(value, base).includes(m * base)).toBe(value >= first && value <= last)
      }),
    )
  })
})

describe('rounded tables', () => {
  it('pass every attack, and print nothing as it is but nobody', () => {
    const done = made(round(counted(COUNTS)))
    expect(done).toMatchObject({ method: 'rounding', parameters: { base: 5 }, cells: { printed: 0, withheld: 0 } })
    const report = attackTables([done.release], solver, undefined, done.inside)
    expect(report).toMatchObject({ exact: 0, violations: 0, passed: true })
    expect(report.attacks.find((a) => a.id === 'bounds')).toMatchObject({ withheld: 0, rounded: done.cells.rounded })
    // Where no number is too small, all are printed as they are.
    const truth = printed(made(protectTables(counted(COUNTS), { threshold: 1, solver })))
    for (const [key, value] of printed(done)) expect(multiplesBeside(truth.get(key)!, 5)).toContain(value)
  })
  it('come out alike from one key, and otherwise from another', () => {
    const [a, b] = [made(round(counted(COUNTS))), made(round(counted(COUNTS)))]
    expect(a).toEqual(b)
    const draws = Array.from({ length: 4 }, (_, i) => printed(made(round(counted(COUNTS), { key: new Uint8Array(32).fill(i) }))))
    expect(new Set(draws.map((d) => JSON.stringify([...d]))).size).toBeGreaterThan(1)
  })
  it('of any counts, leave no one to find: from outside, by whoever brought some, and by whoever is alone', () => {
    const part = fc.record({
      leaf: fc.integer({ min: 0, max: 7 }),
      count: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 40 })),
      by: fc.constantFrom('a', 'b', 'c'),
    })
    let passed = 0
    fc.assert(
      fc.property(fc.array(part, { minLength: 4, maxLength: 16 }), (parts) => {
        const rows = parts.map(({ leaf, count, by }) => ({ leaves: [leaf >> 1, leaf & 1], count, contributors: [by] }))
        const done = round(setOf(rows), {}, { inside: true })
        // The gate may find them too few, and two who brought all but a few may know those whatever is drawn.
        if (!done.ok) return
        passed++
        expect(attackTables([done.release], solver, undefined, done.inside)).toMatchObject({ exact: 0, violations: 0, passed: true })
      }),
      { numRuns: 12, seed: 11 },
    )
    expect(passed).toBeGreaterThan(5)
  })
  it('hide the few whom two did not bring, where an exact total would tell them', () => {
    // Of 68, 65 are of one agency: whoever has those reads 3 in an exact total.
    const set = setOf([
      { leaves: [0, 0], count: 30, contributors: ['a'] },
      { leaves: [1, 1], count: 35, contributors: ['a'] },
      { leaves: [0, 0], count: 3, contributors: ['b'] },
    ])
    expect(protectTables(set, { threshold: 5, solver, inside: true })).toMatchObject({ ok: false, reason: 'cannot_protect' })
    const done = made(round(set, {}, { inside: true }))
    expect(attackTables([done.release], solver, undefined, done.inside).passed).toBe(true)
    // 65 would be at most 69, four more than hers: the other multiple is drawn.
    expect(printed(done).get('')).toBe(70)
  })
  it('say in their certificate that nobody tried who asks for which tables those inside would have found somebody', () => {
    const set = setOf([
      { leaves: [0, 0], count: 30, contributors: ['a'] },
      { leaves: [1, 1], count: 35, contributors: ['b'] },
    ])
    const limitsOf = (done: Protected, inside?: Truth): string =>
      buildCertificate(done, attackTables([done.release], solver, undefined, inside), { title: 'r', input: 'i', tool: 't' }).limits
    const [apart, within] = [made(round(set)), made(round(set, {}, { inside: true }))]
    expect(limitsOf(within, within.inside)).toContain('another multiple would have been taken, because somebody inside')
    // Where nobody inside is asked, each table with these prints is one for which they may have been drawn.
    expect(limitsOf(apart)).not.toContain('another multiple')
  })
  it('are refused where they could keep no promise', () => {
    expect(round(counted(COUNTS), { base: 2 })).toMatchObject({ ok: false, message: expect.stringMatching(/3 at least/) as string })
    // Rounded to 3 a small number is at most 5: below a threshold of 8.
    expect(round(counted(COUNTS), { base: 3 }, { threshold: 8 })).toMatchObject({ ok: false, reason: 'cannot_protect' })
    expect(round(counted(COUNTS, { attributes: ['sex'] }))).toMatchObject({
      ok: false,
      message: expect.stringMatching(/attributes/) as string,
    })
    expect(round(counted(COUNTS), {}, { exact: 'cells' })).toMatchObject({ ok: false, message: expect.stringMatching(/exact/) as string })
  })
})

describe('rounded beside other releases', () => {
  it('of the same people with numbers withheld: drawn so that both together hold', () => {
    // Two of those withheld may be the small one of which the rule speaks.
    const set = counted([17, 3, 16, 3, 9, 20, 17, 16])
    const out = made(protectTables(set, { threshold: 5, solver })).release
    const attempts = Array.from({ length: 4 }, (_, k) => {
      const key = new Uint8Array(32).fill(k)
      const holds = (done: Protected): boolean => attackTables([out, done.release], solver).passed
      return [holds(made(round(set, { key }))), holds(made(round(set, { key, ...drawnBefore([out], { population: 'p' }) })))]
    })
    expect(attempts.map(([, together]) => together)).toEqual([true, true, true, true])
    // Drawn without a look at what is out, some would not.
    expect(attempts.map(([apart]) => apart)).toContain(false)
  })
  it('of the same people with numbers withheld: refused where they tell which of those is the small one', () => {
    const out = made(protectTables(counted(COUNTS), { threshold: 5, solver })).release
    // What is printed as 15 is no small number, so the other that is withheld is.
    expect(round(counted(COUNTS), drawnBefore([out], { population: 'p' }))).toMatchObject({ ok: false, reason: 'cannot_protect' })
  })
  it('prints again what is out, with whatever key, and in other tables', () => {
    const first = made(round(counted(COUNTS)))
    const coarse = counted(COUNTS, { tables: [{ id: 't', by: ['region', 'sex'] }] })
    const again = made(round(coarse, { key: new Uint8Array(32).fill(99), ...drawnBefore([first.release], { population: 'p' }) }))
    const old = printed(first)
    for (const [key, value] of printed(again)) expect(value).toBe(old.get(key))
    expect(attackTables([first.release, again.release], solver).passed).toBe(true)
  })
  it('two draws of one number are read together: averaging finds what each hides', () => {
    const one = made(round(counted(COUNTS))).release
    const drawn = (value: number): Release => ({
      ...one,
      cells: one.cells.map((c) => (c.at['place'] === 'A' && c.at['sex'] === 'm' ? { ...c, value } : c)),
    })
    // 18 as 15 and as 20: from 16 to 19, and so are not proved small; 3 as 3 and as 6 would be.
    expect(attackTables([drawn(15), drawn(20)], solver).passed).toBe(true)
    const small = (value: number): Release => ({
      ...one,
      rounding: { base: 3 },
      cells: [
        { at: {}, value },
        { at: { region: 'n' }, value },
        { at: { region: 's' }, value: 0 },
      ],
      tables: [{ id: 't', by: ['region'] }],
    })
    expect(attackTables([small(3), small(6)], solver)).toMatchObject({ passed: false })
    expect(() => attackTables([drawn(5), drawn(20)], solver)).toThrow(UnreadableReleases)
  })
  it('a year stated again is an edition, not a second draw', () => {
    const span = { series: 's', from: '2023-01-01', to: '2024-01-01', adds: true }
    const year = (counts: readonly number[], asOf: string): Release => ({ ...made(round(counted(counts, { span }))).release, asOf })
    const [spring, autumn] = [year(COUNTS, '2024-03-31'), year([48, 2, 14, 59, 0, 10, 41, 1], '2024-09-30')]
    const report = attackTables([spring, autumn], solver)
    expect(report).toMatchObject({ exact: 0, violations: 0, passed: true })
    expect(report.attacks.find((a) => a.id === 'history')!['differences']).toBeGreaterThan(0)
  })
})

it('a solver out of time: nothing is rounded', async () => {
  const hurried = await loadHighs(undefined, 0)
  expect(protectTables(counted(COUNTS), { threshold: 5, solver: hurried, rounding: { base: 5, key: KEY } })).toMatchObject({ ok: false })
})
