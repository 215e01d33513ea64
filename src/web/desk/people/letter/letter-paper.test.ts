/** What stands on a letter: its number and a telephone, and never the six digits that say what it is. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { isLine } from '../../../../core/country/line.ts'
import { digits as inDigits } from '../../../words/khmer.ts'
import { loadCountry } from '../../../../store/files/load-country.ts'
import { Speaking } from '../../lang.tsx'
import { LetterPaper } from './letter-paper.tsx'

const kh = await loadCountry(`${import.meta.dirname}/../../../../../countries/kh`)
const PAPER = { number: '7V55FF7TGC6SDM74', until: '2027-03-01', line: '000 111 222', digits: '493817' }

it('number and six digits are never on one sheet, and a telephone always is', () => {
  const paper = createElement(LetterPaper, { country: kh, config: { api: 'https://desk.example', demo: false }, paper: PAPER })
  const printed = renderToStaticMarkup(createElement(Speaking, { lang: 'en' }, paper)).replaceAll(/[\u200b\u2060\s]|<svg.*?<\/svg>/g, '')
  expect(printed).toContain('7V55-FF7T-GC6S-DM74')
  expect(printed).not.toMatch(new RegExp(`493|817|${inDigits('493', 'km')}|${inDigits('817', 'km')}`))
  expect(printed).toContain('000111222')
  expect(printed).toContain('Pleasetelephonebeforeanythingisdecided')
})
it('an empty line is no telephone', () => {
  for (const text of ['', ' ', '.', '1', 'ask']) expect(isLine(text)).toBe(false)
  for (const text of ['000 000 000', '+855 12 345 678']) expect(isLine(text)).toBe(true)
})
