import { expect, test } from 'vitest'
import { stripBreaks } from '../../core/text/strip-breaks.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { renderComplaint } from './index.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const textOf = (page: string): string => stripBreaks(page.replaceAll(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ')
const page = (country = kh, lang = 'en'): string =>
  renderComplaint({ country, languages: ['km', 'en', 'vi'], demo: false, open: ['molvt'] }, lang)

test('a worker is told of a borrowed telephone, of danger, of what happens next, and of what tells who he is, in plain words', () => {
  const said = textOf(page())
  for (const one of [
    'telephone somebody else’s',
    'Leave now',
    'in danger now',
    'What happens next',
    'after a week',
    'Two years after they decide',
    'can tell the reader who you are',
  ])
    expect(said).toContain(one)
  expect(said).not.toMatch(/sealed|runs your line/)
  expect(page()).toContain('href="about:blank"')
  expect(textOf(page(kh, 'vi'))).toContain('Tiếp theo')
})

test('a number to call is there where the country’s folder names one, and none is made up', () => {
  expect(page()).not.toContain('tel:')
  const helped = page({ ...kh, helplines: [{ words: { en: 'Invented line', km: 'ខ្សែប្រឌិត' }, number: '+000 (0) 12' }] })
  expect(helped).toContain('Invented line: <a href="tel:+000012">+000 (0) 12</a>')
})
