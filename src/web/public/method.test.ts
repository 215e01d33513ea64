import { expect, test } from 'vitest'
import { loadCountry } from '../../adapters/files/load-country.ts'
import { renderMethod } from './method.ts'

test('every definition has an address of its own, its unit, its version and what it is not; no figure stands there', async () => {
  const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
  const definitions = kh.indicators.map((i) => ({
    id: i.id,
    words: i.words,
    unit: i.unit,
    version: i.version,
    form: null,
    cuts: [],
    caveat: i.caveat,
    basis: null,
    isEstimate: false,
  }))
  for (const lang of ['en', 'km'] as const) {
    const page = renderMethod({ country: kh.words, demo: true, definitions }, lang)
    expect(definitions.filter((d) => !page.includes(`id="${d.id}"`)).map((d) => d.id)).toEqual([])
    expect(page).toContain('<title>saksi</title>')
    expect(page).toContain('<details class="explain">')
  }
})
