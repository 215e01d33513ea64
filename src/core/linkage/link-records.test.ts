import { describe, expect, it } from 'vitest'
import { region, scoreGroups } from '../../../test/helpers/linkage-sets.ts'
import { mulberry32 } from '../seeded.ts'
import { inventPeople } from '../../demo/people.ts'
import { same } from './comparison.ts'
import { planFields } from './fields.ts'
import { linkRecords } from './link-records.ts'
import { mayNotJoin } from './names.ts'

const invented = inventPeople(800, mulberry32(5))
const known = region(invented)
const recipe = { ...known.recipe, chance: mulberry32(1), randomPairs: 100_000 }
const linked = linkRecords(recipe)
const byName = known.recipe.comparisons[0]
if (!byName) throw new Error('no name')
const rules = { isForbidden: mayNotJoin(byName) }

describe('invented people in two scripts, most without a birthday', () => {
  it('are found again, and hardly anybody is taken for another', () => {
    const score = scoreGroups(known, linked.cluster(rules).of)
    expect(score.precision).toBeGreaterThan(0.99)
    expect(score.recall).toBeGreaterThan(0.7)
    expect(score.people).toBeGreaterThan(score.truePeople)
  })
  it('the sides of the wall are two tables: no pair, no group, whoever they are', () => {
    // Everybody is once a victim and once an accused, under the same letters.
    const twice = region({
      rows: [...invented.rows, ...invented.rows],
      truth: [...invented.truth, ...invented.truth],
      families: [],
      languages: [],
    })
    const half = invented.rows.length
    const sides = Int32Array.from({ length: 2 * half }, (_, i) => (i < half ? 0 : 1))
    const found = linkRecords({ ...twice.recipe, sides, chance: mulberry32(1), randomPairs: 50_000 }, -100)
    expect(found.candidates.length).toBeGreaterThan(1000)
    expect(found.candidates.filter(({ i, j }) => sides[i] !== sides[j])).toEqual([])
    const { of } = found.cluster()
    expect([...of].filter((r, i) => sides[r] !== sides[i])).toEqual([])
  })
  it('the same seed gives the same links, and a no that is taken back gives the same groups', () => {
    const again = linkRecords({ ...known.recipe, chance: mulberry32(1), randomPairs: 100_000 })
    expect(again.candidates).toEqual(linked.candidates)
    const groups = linked.cluster(rules).of
    const pair = linked.candidates.find(({ i, j }) => groups[i] === groups[j])
    if (!pair) throw new Error('nobody was found twice')
    const split = linked.cluster({ ...rules, verdicts: [{ a: pair.i, b: pair.j, isOne: false }] }).of
    expect(split[pair.i]).not.toBe(split[pair.j])
    expect(linked.cluster(rules).of).toEqual(groups)
  })
  it('every reason is told, and together they are the weight', () => {
    const pair = linked.candidates[0]
    if (!pair) throw new Error('nobody was found twice')
    const reasons = linked.explain(pair.i, pair.j)
    expect(reasons.map((r) => r.comparison)).toEqual(['name', 'sex', 'birth', 'home', 'mother', 'event'])
    expect(reasons.reduce((sum, r) => sum + r.bits, linked.model.prior)).toBeCloseTo(pair.bits, 6)
    expect(reasons.filter((r) => r.level === 'not known' && r.bits !== 0)).toEqual([])
  })
})

it('of what every pass has in its key nothing can be learned, and it still says something', () => {
  const { rows } = invented
  const plan = planFields(rows.length, [
    { as: 'name', label: 'name', cells: rows.map((r) => [r.name]) },
    { as: 'place', label: 'home', paths: rows.map((r) => r.home), ranks: ['province', 'district', 'commune'] },
  ])
  expect(plan.passes.every((p) => p.of.includes('name'))).toBe(true)
  const { candidates, model } = linkRecords({ size: rows.length, ...plan, chance: mulberry32(1), randomPairs: 100_000 })
  expect(model.weights[0]?.[1]).toBeGreaterThan(3)
  const right = candidates.filter(({ i, j }) => known.truth[i] === known.truth[j])
  expect(right.length).toBeGreaterThan(100)
  expect(right.length / candidates.length).toBeGreaterThan(0.6)
})

describe('what finds nothing', () => {
  it('says so: no records, one record, no key', () => {
    const empty = { comparisons: [same('x', [])], passes: [{ name: 'x', of: ['x'], keys: () => undefined }], chance: mulberry32(1) }
    expect(linkRecords({ ...empty, size: 0 }).candidates).toEqual([])
    expect([...linkRecords({ ...empty, comparisons: [same('x', ['a'])], size: 1 }).cluster().of]).toEqual([0])
  })
  it('refuses more patterns than it can count', () => {
    const many = Array.from({ length: 20 }, (_, c) => same(`c${c}`, ['a', 'b']))
    expect(() => linkRecords({ size: 2, comparisons: many, passes: [], chance: mulberry32(1) })).toThrow(RangeError)
  })
})
