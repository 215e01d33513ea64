import { expect, test } from 'vitest'
import { ANNUAL_FORMAT, readOutline, saysSame } from './annual.ts'

const both = (text: string): { en: string; km: string } => ({ en: text, km: text })
const OUTLINE = { format: ANNUAL_FORMAT, year: 2023, title: both('T'), parts: [{ title: both('P'), text: both('…'), figures: ['a', 'b'] }] }
const OF = { languages: ['en', 'km'], isFigure: (id: string): boolean => ['a', 'b'].includes(id) }
const frozen = (...ids: readonly string[]) => ({
  on: '2024-04-01',
  figures: ids.map((figure) => ({
    figure,
    release: 'r',
    value: 3,
    qualifier: 'exact',
    or_more: 'no' as const,
    state: 'reported',
    received: 1,
    due: 1,
  })),
})

test('an outline is taken as it was written, and a frozen one with what stood in it', () => {
  expect(readOutline(OUTLINE, OF)).toEqual(OUTLINE)
  const whole = { ...OUTLINE, frozen: frozen('a', 'b') }
  expect(readOutline(whole, OF)).toEqual(whole)
})

test('a report of the first format, which did not say whether there may be more, is read as it was signed', () => {
  const { format: _, ...rest } = OUTLINE
  const figures = frozen('a', 'b').figures.map(({ or_more: _or, ...figure }) => figure)
  const first = { format: 'saksi-annual-report/1', ...rest, frozen: { on: '2024-04-01', figures } }
  expect(readOutline(first, OF)).toEqual(first)
  const [a, now] = [figures[0]!, frozen('a').figures[0]!]
  expect([saysSame(now, a), saysSame(now, { ...now, or_more: 'yes' }), saysSame(now, { ...a, value: 4 })]).toEqual([true, false, false])
})

test.each([
  ['nothing', null],
  [
    'a number that does not say whether there may be more',
    { ...OUTLINE, frozen: { on: '2024-04-01', figures: frozen('a', 'b').figures.map(({ or_more: _or, ...f }) => f) } },
  ],
  ['what the first format had not, in it', { ...OUTLINE, format: 'saksi-annual-report/1', frozen: frozen('a', 'b') }],
  [
    'a word for it that is none',
    { ...OUTLINE, frozen: { on: '2024-04-01', figures: frozen('a', 'b').figures.map((f) => ({ ...f, or_more: 'perhaps' })) } },
  ],
  ['a list', []],
  ['another format', { ...OUTLINE, format: 'x' }],
  ['a year that is none', { ...OUTLINE, year: 20.5 }],
  ['a title in one language', { ...OUTLINE, title: { en: 'T' } }],
  ['a title in a language that the country has not', { ...OUTLINE, title: { ...both('T'), th: 'T' } }],
  ['a part without figures', { ...OUTLINE, parts: [{ title: both('P') }] }],
  ['a figure that the country has not', { ...OUTLINE, parts: [{ title: both('P'), figures: ['zzz'] }] }],
  ['a figure put in after freezing', { ...OUTLINE, frozen: frozen('a') }],
  ['a frozen number that is text', { ...OUTLINE, frozen: { on: '2024-04-01', figures: [{ ...frozen('a').figures[0], value: '<b>' }] } }],
])('%s is refused, and nothing of it is repeated', (_, value) => {
  const read = readOutline(value, OF)
  expect(read).toHaveProperty('wrong')
  expect(JSON.stringify(read)).not.toMatch(/zzz|<b>/)
})

test('a country of one language writes in that one', () => {
  const one = { ...OUTLINE, title: { en: 'T' }, parts: [{ title: { en: 'P' }, figures: ['a'] }] }
  expect(readOutline(one, { ...OF, languages: ['en'] })).toEqual(one)
  expect(readOutline(OUTLINE, { ...OF, languages: ['en'] })).toEqual({ wrong: '"title" is not in "en"' })
})
