import { expect, test } from 'vitest'
import { frontPage } from '../../../countries/kh/front-page.ts'
import { stripBreaks } from '../../core/text/strip-breaks.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { recommendationsOf } from '../../server/public/recommendation-model.ts'
import { renderAbout, renderChanges, renderData, renderRecommendations, type Change } from './index.ts'

const same = (text: string): { en: string; km: string } => ({ en: text, km: text })
const frame = { country: same('Toyland'), languages: ['km', 'en'], demo: true }
const textOf = (page: string): string => stripBreaks(page.replaceAll(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ')

test('who keeps it, who approves, how to reach them and the licence are said, and what the country’s folder does not name is said not to be', () => {
  const model = { ...frame, keepers: [same('Committee')], trustee: same('Trustee') }
  const bare = textOf(renderAbout(model, 'en'))
  for (const said of [
    'approve what goes out: Committee.',
    'another party keeps half of every key, Trustee',
    'names nobody yet who keeps it',
    'names no address yet',
    'named no licence',
    'This one is a demonstration',
  ])
    expect(bare).toContain(said)
  const licence = { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }
  const keeper = { words: same('Office of Toys'), contact: same('Monday to Friday, House 1') }
  const named = renderAbout({ ...model, demo: false, licence, keeper }, 'en')
  expect(textOf(named)).toContain('Office of Toys keeps it.')
  expect(textOf(named)).toMatch(/Office of Toys: Monday to Friday, House 1 Tell them of a mistake/)
  expect(named).toContain('rel="license">Creative Commons Attribution 4.0</a>.')
  expect(textOf(named)).not.toMatch(/demonstration|names no/)
})

test('a demonstration’s keeper is seen to be invented, in each language, and stands in no real record', async () => {
  const { keeperInDemo: keeper } = frontPage
  const model = { ...frame, keepers: [], trustee: same('Trustee'), ...(keeper ? { keeper } : {}) }
  expect(textOf(renderAbout(model, 'en'))).toMatch(/\(invented\); record@demonstration\.invalid Invented, as everything here: nobody reads/)
  expect(textOf(renderAbout(model, 'km'))).toMatch(/\(ប្រឌិត\).*record@demonstration\.invalid/)
  expect(frontPage.keeper).toBeUndefined()
})

test('what changed says in a sentence that nothing was revised, or how much', () => {
  const point = { label: same('2022'), isYear: true, datum: { value: 9, qualifier: 'exact', state: 'reported' }, broken: [] } as const
  const change = (before: typeof point | null): Change => ({
    id: 'r',
    on: '2024-05-01',
    said: { title: same('T'), point, before, href: '/data/t' },
  })
  const page = (changes: readonly Change[]): string => textOf(renderChanges({ ...frame, changes }, 'en'))
  expect(page([change(null)])).toContain('Nothing that went out has been revised, replaced or taken back so far.')
  expect(page([change(null), change(point)])).toContain('Revised, released again or taken back so far: 1.')
})

test('each recommendation says what is to be done, and the page who recommended them and where', async () => {
  const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
  const out = { published: [], series: new Map() }
  const recommendations = recommendationsOf(kh, out, { stated: [], today: '2024-04-01', isDemo: true })
  expect(recommendations.filter(({ does }) => does === null).map(({ id }) => id)).toEqual([])
  const page = textOf(renderRecommendations({ ...frame, recommendations, plan: [], source: kh.recommended! }, 'en'))
  expect(page).toContain('United States Department of State. In: Trafficking in Persons Report 2024')
  expect(page).toMatch(/Make more labour inspections without announcing them R22 To be shown: How many labour inspections/)
  expect(page).not.toContain('Owed by')
})

test('before one quotes: from which number on one is printed, and who stands behind a zero', () => {
  const none = { isSearch: false, answers: [], total: 0, figures: [], first: [], apart: [], annual: [] }
  const said = textOf(renderData({ ...frame, ...none, thresholds: { victim: 5, perpetrator: 3 } }, 'en'))
  expect(said).toContain('Numbers of victims below 5, and of accused below 3, are withheld')
  expect(said).toContain(
    'A zero is printed where every return is in, or an office signed that it had none, unless it had to be withheld to guard another number',
  )
})
