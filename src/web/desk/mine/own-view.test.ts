/** What a person's own page says beside what stands in the record. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { helps } from '../../../core/entry/bodies.ts'
import { loadCountry } from '../../../store/files/load-country.ts'
import { CHECK, LETTER } from '../../words/letter.ts'
import { pick } from '../../words/say.ts'
import type { Opened } from './own-record.ts'
import { NOTE } from '../note/words.ts'
import { OwnView } from './own-view.tsx'
import { MINE } from './words.ts'

// Teaches the languages of its guests.
const country = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const opened = {
  told: { steps: [], promised: [], agreed: [], records: [], until: '2027-03-01' },
  looks: async () => undefined,
  stop: undefined,
} as unknown as Opened
const shown = (lang: string, lines: readonly string[] = []): string =>
  renderToStaticMarkup(createElement(OwnView, { opened, bodies: new Map(), lines, lang })).replaceAll(/[\u200b\u2060]/g, '')

it('says in each language that no native reader has seen that none has, and where to ask once it opens no more', () => {
  expect(shown('km')).toContain('មិនទាន់មានអ្នកដែលនិយាយភាសានេះពីកំណើត')
  expect(shown('vi')).toContain('Chưa có ai nói tiếng này từ nhỏ đọc lại trang này')
  expect(shown('en')).not.toContain('Nobody whose own language')
  expect(shown('en')).toContain('I have a question about my code')
  expect(shown('vi')).toContain('Tôi có câu hỏi về mã của tôi')
})
it('says what a press does not take back, before it and after: what another place was asked, by a yes of before', () => {
  expect(shown('en')).not.toContain('stays asked')
  const stoppable = { ...opened, stop: async () => ({ n: 2, of: 2 }) } as unknown as Opened
  const of = (lang: string): string =>
    renderToStaticMarkup(createElement(OwnView, { opened: stoppable, bodies: new Map(), lines: [], lang }))
  expect(of('en')).toContain('that stays asked. To end it too, tell whoever helps you')
  expect(of('vi')).toContain('lời nhờ đó vẫn còn')
})
it('and the page of a note it leads to, and the letter with the page that checks one, say in each language of guests every sentence that they have', () => {
  for (const lang of country.guestLanguages ?? [])
    for (const [key, words] of [...Object.entries(MINE), ...Object.entries(NOTE), ...Object.entries(LETTER), ...Object.entries(CHECK)])
      expect([lang, key, pick(words, lang) === pick(words, 'en')]).toEqual([lang, key, false])
})
it('names whoever may have looked in each language that it has', () => {
  const helping = country.agencies.filter((a) => helps(country, a.id))
  expect(helping.length).toBeGreaterThan(1)
  for (const { id, words } of helping)
    for (const lang of country.guestLanguages ?? []) expect([id, lang, pick(words, lang) === pick(words, 'en')]).toEqual([id, lang, false])
})
it('has the telephones that the country’s folder names, and none where it names none', () => {
  expect(shown('en', ['000 111'])).toContain('By telephone: 000 111')
  expect(shown('en')).not.toContain('By telephone')
})
