/**
 * A list that is kept, as another hand would have written it: the same is read of it. A handful by day; all lists and all changes are
 * `node bench/field-variations.ts`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answerFile, byLine, unpack } from '../../bench/field/score.ts'
import { readTruth } from '../../bench/field/truth.ts'
import { CHANGES } from '../../bench/field/variations.ts'
import { findForm } from '../../src/core/country/find.ts'
import { loadCountry } from '../../src/store/files/load-country.ts'

const FOLDER = join(import.meta.dirname, '../field/court-sheets-23')
const FILE = 'takeo_tip_list.ods'
const country = await loadCountry(join(import.meta.dirname, '../../countries/kh'))
const form = findForm(country, 'court-return')
const words = country.sheetWords
const said = readTruth(FOLDER).get(FILE)
if (!form || !words || !said) throw new Error('impossible: the country has its court return, and the list its truth')
const bytes = new Uint8Array(readFileSync(join(FOLDER, 'files', FILE)))
const truth = await byLine(said, bytes)
const grids = await unpack(bytes)
if (grids instanceof Uint8Array) throw new Error('impossible: the list can be read')
const kept = { grids, people: truth.rows.map((r) => r.at), form, country, words }

describe('a list written otherwise', () => {
  const names = [
    'Khmer digits',
    'days in Khmer words',
    'a column of remarks',
    'columns the other way round',
    'a total',
    'headings renamed',
    'a blank row',
  ]
  it.each(names)('%s: nothing is read otherwise, nor asked', async (name) => {
    const made = CHANGES[name]?.(kept, () => 0.5)
    if (!made) throw new Error(`${name} cannot be made of this list`)
    expect(made.grids).not.toEqual(grids)
    const rows = truth.rows.map((r) => ({ ...r, at: made.place(r.at) }))
    const { asked, compared, errors } = await answerFile(FILE, made.grids, { ...truth, rows }, form, country)
    expect([compared.values.equal, compared.silent, asked, errors]).toEqual([compared.values.all, [], [], []])
  })
})
