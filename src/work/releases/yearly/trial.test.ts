import { expect, it } from 'vitest'
import type { Merged, Protected as Tables } from '../../../core/disclosure.ts'
import type { AskedTable } from '../../../core/release/asked.ts'
import type { Counted } from '../../../road/stages.ts'
import { measureAsked, type Wanted } from './trial.ts'

const LEVEL = 'citizenship (FOREIGN, OWN as groups)'
/** A hundred people by two groups of a list, as a release prints them. */
function measured(groups: readonly Omit<Merged, 'level'>[], foreign: number | null) {
  const asked = { by: 'citizenship', of: { id: 'people' } } as unknown as AskedTable
  const cells = [
    { at: {}, value: 100 },
    { at: { [LEVEL]: 'OWN' }, value: 70 },
    { at: { [LEVEL]: 'FOREIGN' }, value: foreign },
  ]
  const tables = {
    release: { cells, dimensions: [{ levels: [LEVEL, 'citizenship'], leaves: [] }], merged: groups.map((g) => ({ level: LEVEL, ...g })) },
  } as unknown as Tables
  const counted = { by: ['citizenship'], cells: [] } as unknown as Counted
  return measureAsked({ table: asked, by: LEVEL } as unknown as Wanted, asked, counted, tables)
}
const OWN = { code: 'OWN', of: ['KHM'] }

it('a group that also holds whom nobody knows says of nobody in it what was asked', () => {
  expect(measured([OWN, { code: 'FOREIGN', of: ['VNM', 'THA'] }], 30)).toMatchObject({ people: 1, grouped: 1 })
  for (const open of ['unknown', 'several'])
    expect(measured([OWN, { code: 'FOREIGN', of: ['VNM', 'THA', open] }], 30), open).toMatchObject({ people: 0.7, grouped: 1 })
  expect(measured([OWN, { code: 'FOREIGN', of: ['VNM', 'THA'] }], null)).toMatchObject({ people: 0.7, grouped: 0.7 })
})
