/** What people read who have no language of the country's offices: the public pages, and the page that checks a receipt. */
import { expect, test } from 'vitest'
import { sentenceIn, languageOf } from '../../core/text/languages.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { MINE } from '../desk/mine/words.ts'
import { COMMON } from '../words/common.ts'
import { COMPLAINT } from '../words/complaint.ts'
import { CHECK, LETTER } from '../words/letter.ts'
import { PUBLIC } from '../words/public.ts'
import { renderVerify } from './verify.ts'
import { publicLanguages } from '../../core/country/find-language.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const FRAME = [
  ...Object.values(MINE),
  ...Object.values(PUBLIC),
  ...Object.values(COMPLAINT),
  ...Object.values(CHECK),
  LETTER.title,
  ...Object.entries(COMMON).flatMap(([key, words]) => (key === 'demo-counts' ? [] : [words])),
]

test.each(kh.guestLanguages ?? [])(
  '%s has every sentence of the public pages’ frame, of a person’s own page, of a worker’s complaint and of the page that checks a letter, and is marked as a draft',
  (tag) => {
    const language = languageOf(tag)
    expect([language.tag, language.isDraft]).toEqual([tag, true])
    expect(FRAME.filter((words) => sentenceIn(language, words) === undefined).map((words) => words.en)).toEqual([])
  },
)

test('the page that checks a receipt brings its script the language, and escapes it', () => {
  const languages = publicLanguages(kh)
  expect(languages).toEqual(['km', 'en', 'vi'])
  const page = renderVerify({ country: kh.words, languages, demo: true, logKey: 'k' }, 'vi')
  expect(page).toContain('<html lang="vi" dir="ltr">')
  expect(page).toContain('Campuchia')
  const brought = /data-language="([^"]*)"/.exec(page)?.[1]?.replaceAll('&quot;', '"').replaceAll('&#39;', "'") ?? ''
  const { words } = JSON.parse(brought) as { words: Record<string, string> }
  expect(words['It is in the record, unchanged']).toBe('Nó có trong hồ sơ, không bị thay đổi')
  expect(renderVerify({ country: kh.words, languages, demo: true, logKey: 'k' }, 'km')).not.toContain('data-language')
})

test('a desk of the country speaks none of them', () => {
  expect(kh.languages).not.toContain('vi')
})
