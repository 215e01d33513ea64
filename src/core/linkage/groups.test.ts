import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortPass, walkPass, type Pass, type Table } from './block.ts'
import { cluster, sizesOf, type Candidate, type Verdict } from './cluster.ts'

const pass = (name: string, keys: Pass['keys']): Pass => ({ name, of: [], keys })
const pairsOf = (table: Table, passes: readonly Pass[], most?: number): { pairs: string[]; skipped: number } => {
  const pairs: string[] = []
  const sorted = passes.map((one) => sortPass(table.size, one, most))
  sorted.forEach((one, at) => walkPass(table, one, sorted.slice(0, at), (i, j) => pairs.push(`${i} ${j}`)))
  return { pairs, skipped: sorted.flatMap((one) => one.skipped).length }
}

describe('which pairs are compared', () => {
  const keys = fc.array(fc.array(fc.constantFrom('', 'a', 'b', 'c'), { maxLength: 3 }), { minLength: 2, maxLength: 12 })
  it('those that share a key, each once, and none across the wall or inside a file', () => {
    fc.assert(
      fc.property(
        keys,
        keys,
        fc.array(fc.nat(1), { minLength: 12, maxLength: 12 }),
        fc.constantFrom('sides', 'files', 'none'),
        (one, two, split, what) => {
          const size = Math.min(one.length, two.length)
          const parts = Int32Array.from(split.slice(0, size))
          const table: Table = what === 'sides' ? { size, sides: parts } : what === 'files' ? { size, files: parts } : { size }
          const { pairs } = pairsOf(table, [pass('one', (i) => one[i]), pass('two', (i) => two[i])])
          const meet = (all: readonly (readonly string[])[], i: number, j: number): boolean =>
            (all[i] ?? []).some((k) => k !== '' && (all[j] ?? []).includes(k))
          const expected: string[] = []
          for (let i = 0; i < size; i++)
            for (let j = i + 1; j < size; j++) {
              const may = what === 'none' || (what === 'sides' ? parts[i] === parts[j] : parts[i] !== parts[j])
              if (may && (meet(one, i, j) || meet(two, i, j))) expected.push(`${i} ${j}`)
            }
          expect(pairs.toSorted()).toEqual(expected.toSorted())
        },
      ),
    )
  })
  it('a key that everybody has is not used, is told, and hides no pair from the next', () => {
    const { pairs, skipped } = pairsOf({ size: 5 }, [pass('all', () => 'x'), pass('own', (i) => (i < 2 ? 'y' : undefined))], 4)
    expect([pairs, skipped]).toEqual([['0 1'], 1])
  })
})

const link = (i: number, j: number, bits = 5): Candidate => ({ i, j, bits })
const weigh =
  (candidates: readonly Candidate[], other = -5) =>
  (i: number, j: number): number =>
    candidates.find((c) => (c.i === i && c.j === j) || (c.i === j && c.j === i))?.bits ?? other

describe('people out of pairs', () => {
  it('one chance likeness does not chain strangers', () => {
    const candidates = [link(0, 1), link(2, 3), link(1, 2, 2)]
    expect([...cluster({ size: 4 }, candidates, weigh(candidates)).of]).toEqual([0, 0, 2, 2])
  })
  it('a person’s no holds, whatever the letters say; her yes holds without them', () => {
    const candidates = [link(0, 1, 30)]
    expect([
      ...cluster({ size: 3 }, candidates, weigh(candidates), {
        verdicts: [
          { a: 0, b: 1, isOne: false },
          { a: 2, b: 0, isOne: true },
        ],
      }).of,
    ]).toEqual([0, 1, 0])
  })
  it('a yes against a no is given back, not obeyed', () => {
    const verdicts: Verdict[] = [
      { a: 0, b: 1, isOne: true },
      { a: 1, b: 2, isOne: true },
      { a: 2, b: 0, isOne: false },
    ]
    const found = cluster({ size: 3 }, [], () => 0, { verdicts })
    expect([...found.of]).toEqual([0, 0, 2])
    expect(found.contradicted).toEqual([verdicts[1]])
  })
  it('a person joins whom the program may not: siblings to it, one to who knows her', () => {
    const isForbidden = (): boolean => true
    const candidates = [link(0, 1, 50)]
    const by = (verdicts: readonly Verdict[]) => cluster({ size: 2 }, candidates, weigh(candidates), { verdicts, isForbidden })
    expect([...by([]).of]).toEqual([0, 1])
    expect(by([{ a: 0, b: 1, isOne: true }])).toEqual({ of: Int32Array.from([0, 0]), contradicted: [] })
  })
  it('nothing joins the two sides of the wall: no evidence, no chain, no person', () => {
    const sides = Int32Array.from([0, 1, 0])
    const candidates = [link(0, 1, 50), link(1, 2, 50), link(0, 2, 50)]
    expect([...cluster({ size: 3, sides }, candidates, weigh(candidates)).of]).toEqual([0, 1, 0])
    expect(() => cluster({ size: 3, sides }, [], () => 0, { verdicts: [{ a: 0, b: 1, isOne: true }] })).toThrow(RangeError)
  })
  it('the same in another order is the same, and no group holds what was forbidden', () => {
    const some = fc.array(
      fc.tuple(fc.nat(7), fc.nat(7), fc.boolean()).filter(([a, b]) => a !== b),
      { maxLength: 10 },
    )
    const pairs = fc.uniqueArray(
      fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: -9, max: 9 })).filter(([i, j]) => i < j),
      { selector: ([i, j]) => i * 8 + j, maxLength: 20 },
    )
    fc.assert(
      fc.property(some, pairs, fc.integer(), (said, found, turn) => {
        const verdicts = said.map(([a, b, isOne]): Verdict => ({ a, b, isOne }))
        const candidates = found.map(([i, j, bits]) => link(i, j, bits))
        const isForbidden = (i: number, j: number): boolean => i + j === 7
        const groups = cluster({ size: 8 }, candidates, weigh(candidates), { verdicts, isForbidden })
        const at = Math.abs(turn) % Math.max(1, verdicts.length)
        const turned = cluster({ size: 8 }, candidates.toReversed(), weigh(candidates), {
          verdicts: [...verdicts.slice(at), ...verdicts.slice(0, at)],
          isForbidden,
        })
        expect([...turned.of]).toEqual([...groups.of])
        const bySaid = cluster({ size: 8 }, [], () => 0, { verdicts }).of
        const isNo = (i: number, j: number): boolean =>
          (isForbidden(i, j) && bySaid[i] !== bySaid[j]) ||
          verdicts.some((v) => !v.isOne && ((v.a === i && v.b === j) || (v.a === j && v.b === i)))
        const broken = [...groups.of].flatMap((r, i) =>
          [...groups.of].flatMap((q, j) => (i < j && r === q && isNo(i, j) ? [`${i} ${j}`] : [])),
        )
        expect(broken).toEqual([])
        expect([...sizesOf(groups)].reduce((sum, s) => sum + 1 / s, 0)).toBeCloseTo(new Set(groups.of).size)
      }),
    )
  })
})
