import { expect, test } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { methodDefinitions } from '../../server/method-model.ts'
import { stripBreaks } from '../../core/text/strip-breaks.ts'
import { renderMethod } from './method.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const definitions = methodDefinitions(kh)

test('every definition has an address of its own, its unit, its version and what it is not; no figure stands there', () => {
  for (const lang of ['en', 'km'] as const) {
    const page = renderMethod({ country: kh.words, languages: kh.languages, demo: true, definitions }, lang)
    expect(definitions.filter((d) => !page.includes(`id="${d.id}"`)).map((d) => d.id)).toEqual([])
    expect(page).toContain('<title>saksi</title>')
    expect(page).toContain('<details class="explain">')
  }
})

test('in Khmer nothing on it is English but the codes of the states', () => {
  const page = renderMethod({ country: kh.words, languages: kh.languages, demo: true, definitions }, 'km')
  const cards = stripBreaks(page).match(/<section class="card method"[\s\S]*?<\/section>/g) ?? []
  expect(cards.length).toBe(definitions.length)
  const texts = cards.map((card) => card.replace(/<[^>]*>/g, ' '))
  expect(texts.flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? [])).toEqual([])
})
