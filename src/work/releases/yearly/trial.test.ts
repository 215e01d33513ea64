import { expect, it } from 'vitest'
import type { Merged, Protected as Tables } from '../../../core/disclosure.ts'
import type { AskedTable } from '../../../core/release/asked.ts'
import { provesSmall } from './coarser.ts'
import { isJoined, measureAsked, type Trial, type Wanted } from './trial.ts'

const LEVEL = 'citizenship (FOREIGN, OWN as groups)'
/** A hundred people by two groups of a list, as a release prints them. */
function measured(groups: readonly Omit<Merged, 'level'>[], foreign: number | null) {
  const asked = {
    by: 'citizenship',
    of: { id: 'people', indicator: { dimensions: { citizenship: { list: 'states' } } } },
  } as unknown as AskedTable
  const cells = [
    { at: {}, value: 100 },
    { at: { [LEVEL]: 'OWN' }, value: 70 },
    { at: { [LEVEL]: 'FOREIGN' }, value: foreign },
  ]
  const tables = {
    release: { cells, dimensions: [{ levels: [LEVEL, 'citizenship'], leaves: [] }], merged: groups.map((g) => ({ level: LEVEL, ...g })) },
  } as unknown as Tables
  const codes = ['KHM', 'VNM', 'THA', 'unknown'].map((code) => ({ code, words: { en: code } }))
  const trial = { counted: { by: ['citizenship'], cells: [] }, gate: { country: { lists: [{ id: 'states', words: { en: '' }, codes }] } } }
  return measureAsked(
    { table: asked, by: LEVEL } as unknown as Wanted,
    { table: asked, by: 'citizenship' } as unknown as Wanted,
    trial as unknown as Trial,
    tables,
  )
}
const OWN = { code: 'OWN', of: ['KHM'] }

it('a group that also holds whom nobody knows says of nobody in it what was asked', () => {
  expect(measured([OWN, { code: 'FOREIGN', of: ['VNM', 'THA'] }], 30)).toMatchObject({ people: 1, grouped: 1 })
  for (const of of [
    ['VNM', 'THA', 'unknown'],
    ['VNM', 'several'],
  ])
    expect(measured([OWN, { code: 'FOREIGN', of }], 30), of.join()).toMatchObject({ people: 0.7, grouped: 1 })
  // Whoever has two citizenships has at least one that is not the only other.
  expect(measured([OWN, { code: 'FOREIGN', of: ['VNM', 'THA', 'several'] }], 30)).toMatchObject({ people: 1, grouped: 1 })
  expect(measured([OWN, { code: 'FOREIGN', of: ['VNM', 'THA'] }], null)).toMatchObject({ people: 0.7, grouped: 0.7 })
})

it('groups that all hold no more than two small parts make up may prove them', () => {
  const groups = [
    { code: 'a', of: ['p', 'q'] },
    { code: 'b', of: ['r', 's'] },
    { code: 'c', of: ['t'] },
  ]
  const rows = (a: number, b: number | null, c = 5): Parameters<typeof provesSmall>[1] => [
    new Map([
      ['a', a],
      ['b', b],
      ['c', c],
    ] as const),
  ]
  expect(provesSmall({ groups }, rows(5, 0), 5)).toBe(true)
  expect(provesSmall({ groups }, rows(5, 5), 5)).toBe(true)
  expect(provesSmall({ groups }, rows(8, 6), 5)).toBe(true)
  for (const [a, b] of [
    [5, 9],
    [5, null],
    [0, 0],
  ] as const)
    expect(provesSmall({ groups }, rows(a, b), 5), `${a} ${b}`).toBe(false)
  expect(provesSmall({ groups }, rows(1, 0), 1)).toBe(false)
})

it('codes that are one because they were few make another row of it where somebody is under them, withheld or not', () => {
  const release = (value: number | null) => ({
    cells: [
      { at: {}, value: 30 },
      { at: { form: 'begging' }, value },
    ],
    dimensions: [{ levels: ['form'], leaves: [] }],
    merged: [{ level: 'form', code: 'begging', of: ['a', 'b'], ordered: true }],
  })
  const isOne = (of: object): boolean => isJoined({ by: 'form' } as Wanted, { release: of } as unknown as Tables)
  expect([7, null, 0].map((value) => isOne(release(value)))).toEqual([true, true, false])
  expect(isOne({ ...release(7), merged: [{ level: 'form', code: 'begging', of: ['a', 'b'] }] })).toBe(false)
})
