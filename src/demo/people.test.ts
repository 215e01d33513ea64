import { expect, it } from 'vitest'
import { sizesOf } from '../core/linkage/cluster.ts'
import { countPeople } from '../core/linkage/count-people.ts'
import { nameSexAndBirth } from '../../test/helpers/invented-fields.ts'
import { drawRecords, proposePeople } from '../core/linkage/propose.ts'
import { mulberry32 } from '../core/seeded.ts'
import { inventPeople, USUAL_ERRORS, USUAL_HABITS, type People } from './people.ts'

const propose = ({ rows }: People) =>
  proposePeople({
    size: rows.length,
    fields: [
      ...nameSexAndBirth(rows),
      { as: 'place', label: 'home', paths: rows.map((r) => r.home), ranks: ['province', 'district', 'commune'] },
    ],
  })

it('the same seed makes the same people, in one list of an office unless more are asked for', () => {
  const people = inventPeople(60, mulberry32(8))
  expect(inventPeople(60, mulberry32(8), USUAL_ERRORS, USUAL_HABITS)).toEqual(people)
  expect(new Set(people.rows.map((r) => r.list))).toEqual(new Set([1]))
})

it('on even terms each language has as many people, written in the first way alone or in its own', () => {
  const by = (even: 'one' | 'own') => inventPeople(700, mulberry32(8), USUAL_ERRORS, { ...USUAL_HABITS, even })
  const [one, own] = [by('one'), by('own')]
  expect(new Set(one.languages).size).toBe(7)
  for (const language of new Set(one.languages))
    expect(new Set(one.truth.filter((_, i) => one.languages[i] === language)).size).toBeGreaterThan(70)
  const inLatin = ({ rows, languages }: People, language: string): number =>
    rows.filter(({ name }, i) => languages[i] === language && /^[A-Za-z ]+$/.test(name.replace(/ alias .*/, ''))).length
  expect([inLatin(one, 'km'), inLatin(one, 'vi'), inLatin(one, 'zh')]).toEqual([0, expect.any(Number), 0])
  expect(Math.min(inLatin(own, 'km'), inLatin(own, 'vi'), inLatin(own, 'zh'))).toBeGreaterThan(15)
})

it('an office of several lists has one person in more than one of them, written anew each time', () => {
  const { rows, truth } = inventPeople(120, mulberry32(8), USUAL_ERRORS, { lists: 3, inEach: 0.5 })
  expect(new Set(rows.map((r) => r.list))).toEqual(new Set([1, 2, 3]))
  const inOffice = new Map<string, { readonly list: number; readonly name: string }[]>()
  rows.forEach((row, i) => {
    const key = `${row.office} ${truth[i]}`
    inOffice.set(key, [...(inOffice.get(key) ?? []), row])
  })
  const more = [...inOffice.values()].filter((own) => new Set(own.map((r) => r.list)).size > 1)
  expect(more.length / inOffice.size).toBeGreaterThan(0.6)
  expect(more.filter((own) => new Set(own.map((r) => r.name)).size > 1).length).toBeGreaterThan(20)
})

it('an office that makes up people is seen by a sample, and its number moves no count', () => {
  const flood = { office: 'ngo', rows: 250 }
  const people = inventPeople(300, mulberry32(9), USUAL_ERRORS, { ...USUAL_HABITS, flood })
  const { rows, truth } = people
  const isNobody = (i: number): boolean => (truth[i] ?? '').startsWith('nobody-')
  expect(rows.filter((r, i) => isNobody(i) && r.office === 'ngo').length).toBe(250)
  const sizes = sizesOf(propose(people).groups)
  expect(sizes.reduce((sum, size) => sum + 1 / size, 0)).toBeGreaterThan(500)
  const resolved = drawRecords(rows.length, 200).map((record) => ({
    record,
    trueSize: isNobody(record) ? ('nobody' as const) : truth.filter((t) => t === truth[record]).length,
  }))
  const found = countPeople(sizes, resolved)
  expect(found.low).toBeLessThanOrEqual(300)
  expect(found.high).toBeGreaterThanOrEqual(300)
  expect(found.people).toBeLessThan(345)
  expect(() => inventPeople(5, mulberry32(9), USUAL_ERRORS, { ...USUAL_HABITS, flood: { office: 'none', rows: 1 } })).toThrow(RangeError)
})
