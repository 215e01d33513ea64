/**
 * A list that is kept, as another hand would have written it: the same is read of it, or somebody is asked or told. A handful by day, all changes of the one list at
 * night; all lists and all changes are `node bench/field-variations.ts`.
 */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bankOf, readOne } from '../../bench/field/kept-lists.ts'
import { CHANGES } from '../../bench/field/variations.ts'
import { vary } from '../../bench/field/vary.ts'
import { loadCountry } from '../../src/store/files/load-country.ts'
import { EVERYTHING } from '../helpers/everything.ts'

const country = await loadCountry(join(import.meta.dirname, '../../countries/kh'))
const list = await readOne(join(import.meta.dirname, '../field/court-sheets-23'), 'takeo_tip_list.ods', country)
const bank = bankOf([list])
const change = (name: string) => {
  const made = CHANGES[name]
  if (!made) throw new Error(`there is no change ${name}`)
  return vary(list, bank, made)
}

describe('a list written otherwise', () => {
  const SAME = [
    'Khmer digits',
    'days as 3 mai 2024',
    'days in Khmer words, joined',
    'headings of a French hand',
    'columns numbered below their headings',
    'words of an English hand',
    'words of a short Khmer hand',
    'sentences as 1yr6mths',
    'amounts as ៤ លានរៀល (បួនលានរៀល)',
    'signed in French',
    'a case once for all its accused, blank below',
    'a column of remarks',
    'columns the other way round',
    'a total',
    'a blank row',
  ]
  it.each(SAME)('%s: the same is read, and nothing asked', async (name) => {
    const became = await change(name)
    expect(became).toMatchObject({ silent: [], lost: 0, asked: [], refused: [] })
  })
  it('a row twice is asked about or named, and nobody is there twice in silence', async () => {
    const became = await change('a row twice')
    expect(became?.silent).toEqual([])
    expect([...(became?.asked ?? []), ...(became?.refused ?? [])]).toHaveLength(1)
  })
  it.runIf(EVERYTHING).each(Object.keys(CHANGES))('%s: nothing is read otherwise in silence', async (name) => {
    expect((await change(name))?.silent ?? []).toEqual([])
  })
})
