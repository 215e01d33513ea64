/** A value from a list is chosen by a person, never by its place in the list: with one press an acquitted man would be convicted. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { findList } from '../../../../core/country/find.ts'
import { loadCountry } from '../../../../store/files/load-country.ts'
import { Speaking } from '../../lang.tsx'
import { TypeValue } from './type-value.tsx'

const kh = await loadCountry(`${import.meta.dirname}/../../../../../countries/kh`)
const outcomes = findList(kh, 'outcomes')
if (!outcomes) throw new Error('impossible: a court has outcomes')
const nothing = (): void => undefined

it.each(['en', 'km'] as const)('of an outcome nothing is chosen beforehand, and nothing can be taken yet: %s', (lang) => {
  const typing = createElement(TypeValue, { list: outcomes, onUse: nothing, onLeave: nothing })
  const drawn = renderToStaticMarkup(createElement(Speaking, { lang }, typing))
  expect(drawn).toMatch(/<option value="" selected="">/)
  expect(drawn.match(/selected=""/g)).toHaveLength(1)
  expect(drawn).toMatch(/<button[^>]*\bdisabled=""[^>]*type="submit"|<button[^>]*type="submit"[^>]*\bdisabled=""/)
})
