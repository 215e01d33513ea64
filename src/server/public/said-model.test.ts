import { expect, it } from 'vitest'
import type { Release } from '../../core/attack/view.ts'
import { seriesOf } from '../../core/release/series.ts'
import { COUNTRIES, loadCountry } from '../../store/files/load-country.ts'
import { renderSaid } from '../../web/public/index.ts'
import type { Statement } from '../../work/promises/read-statements.ts'
import { isDefinition, type Out } from './releases.ts'
import { saidStatements } from './said-model.ts'

const country = await loadCountry(`${COUNTRIES}/kh`)
const ID = 'campaign-cases-investigated'
const [from, to] = ['2022-08-18', '2022-11-18']

/** As much of a release as the pages read. */
const release = (asOf: string, value: number | null, stages: Readonly<Record<string, number>> = {}, campaign?: string): Release =>
  ({
    population: `kh/${ID}/${from}/${to}`,
    asOf,
    tables: [{ by: ['campaign', 'stage'] }],
    cells: [
      { at: {}, value: 99 },
      ...(campaign === undefined ? [] : [{ at: { campaign }, value }]),
      ...Object.entries(stages).map(([stage, n]) => ({ at: { campaign, stage }, value: n })),
    ],
  }) as unknown as Release
const CAMPAIGN = 'POLICE-3-MONTHS-2022'
const published = [
  { id: 'early', on: '2022-12-20', release: release('2022-12-15', 40, {}, CAMPAIGN) },
  { id: 'late', on: '2023-05-02', release: release('2023-05-01', 70, { under_investigation: 50, sent_to_prosecutor: 20 }, CAMPAIGN) },
]
const out: Out = { published, series: new Map(seriesOf(published, isDefinition(country)).map((s) => [s.id, s])) }
const CLAIM: Statement = {
  agency: 'ngo-coalition',
  id: 'a',
  isSigned: true,
  takenBack: [],
  is: 'claimed',
  said_on: '2022-12-30',
  speaker: 'police',
  figures: [ID],
  from,
  to,
  where: { campaign: CAMPAIGN },
  quantity: 600,
  source: 'NEWS-2022-12-30-2',
}
const told = (...statements: readonly Statement[]) => saidStatements(statements, { country, out, isDemo: false })
const page = (lang: string, ...statements: readonly Statement[]) =>
  renderSaid({ country: country.words, languages: country.languages, demo: false, statements: told(...statements) }, lang).replaceAll(
    /[\u200B\u2060]/g,
    '',
  )

it('in a demonstration no invented number stands beside a real body’s words', () => {
  // What the number is of is said also where none stands beside it.
  expect(saidStatements([CLAIM], { country, out, isDemo: true })[0]).toMatchObject({
    what: { en: expect.any(String) },
    unit: { en: expect.any(String) },
  })
  expect(saidStatements([CLAIM], { country, out, isDemo: true })[0]?.figures).toEqual([])
})
it('stands beside what was released of just that time and part: by the day of the words, and the newest', () => {
  const [figure] = told(CLAIM)[0]?.figures ?? []
  expect([figure?.before?.datum?.value, figure?.now?.datum?.value]).toEqual([40, 70])
  expect(figure?.stages.map((s) => s.datum.value)).toEqual([50, 20])
  const text = page('en', CLAIM)
  for (const words of [
    'Claimed by the police: 600',
    'a newspaper of 30 December 2022',
    'Known by 30 December 2022',
    'Nothing here says who was right',
  ])
    expect(text).toContain(words)
  expect(page('km', CLAIM)).toContain('នគរបាលបានអះអាង៖ ៦០០')
})
it('of another time or another part nothing is out, and that is no zero and not the whole', () => {
  for (const other of [{ to: '2022-12-01' }, { where: { campaign: 'OTHER' } }, { figures: ['leads'] }]) {
    const [figure] = told({ ...CLAIM, ...other })[0]?.figures ?? []
    expect([figure?.before, figure?.now, figure?.stages]).toEqual([null, null, []])
  }
  expect(told({ ...CLAIM, figures: ['gone-since'] })[0]?.figures).toEqual([])
  expect(told({ ...CLAIM, said_on: '2022-12-01' })[0]?.figures[0]).toMatchObject({ before: null, now: { datum: { value: 70 } } })
})
it('is nobody’s word before a head has signed it', () => {
  expect(told({ ...CLAIM, isSigned: false })).toEqual([])
  expect(page('en')).toContain('Nothing that was publicly said is noted here yet')
})
it('taken back by a signature it stays as taken back, with no number beside it; by none it stands', () => {
  const back = { id: 'b', reason: 'noted-in-error', isSigned: true } as const
  expect(told({ ...CLAIM, takenBack: [back] })[0]).toMatchObject({ takenBack: 'noted-in-error', figures: [] })
  expect(page('en', { ...CLAIM, takenBack: [back] })).toContain('Taken back by NGO coalition (invented): it was noted in error')
  expect(told({ ...CLAIM, takenBack: [{ ...back, isSigned: false }] })[0]?.figures).toHaveLength(1)
})
it('a denial has no number, a promise is of what will be, and the newest words come first', () => {
  const denied: Statement = {
    ...CLAIM,
    id: 'c',
    is: 'denied',
    quantity: null,
    said_on: '2023-02-01',
    speaker: 'province',
    source: 'SPEECH-2023-02-01',
  }
  expect(told(CLAIM, denied).map((s) => s.is)).toEqual(['denied', 'claimed'])
  expect(page('en', denied)).toContain('Denied by a province: that there is any')
  expect(page('en', { ...CLAIM, is: 'promised' })).toContain('Promised by the police: 600')
})
