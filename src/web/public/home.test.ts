import { expect, test } from 'vitest'
import { stripBreaks } from '../../core/text/strip-breaks.ts'
import { FIGURE_STATES } from '../../road/stages.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { findDefinition } from '../../core/release/words/of-release.ts'
import { renderHome, renderMessage } from './index.ts'
import type { HomeModel, StepsFigure } from './index.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const same = (text: string): { en: string; km: string } => ({ en: text, km: text })
const model: HomeModel = {
  country: same('Toyland'),
  languages: ['km', 'en'],
  demo: true,
  log: { position: 12, root: 'ab12cd34ef56ab12cd34' },
  deskUrl: 'http://desk.test',
  pagesUrl: 'http://pages.test',
  canBreak: true,
  total: 1,
  first: [],
  annual: [],
  steps: null,
  charts: [
    {
      kind: 'bars',
      title: same('T'),
      subtitle: same('S'),
      note: same('N'),
      data: FIGURE_STATES.map((state) => ({ label: same(`<${state}>`), value: 4711, state })),
    },
  ],
  release: null,
  people: [],
}

test('a figure in a state without figures is never printed, whatever the model holds', () => {
  const page = renderHome(model, 'en')
  // Four states carry a figure; each is printed in the chart and in the table.
  expect(page.match(/4,711/g)).toHaveLength(8)
  for (const state of FIGURE_STATES) expect(page).not.toContain(`<${state}>`)
})

const RELEASE = {
  id: 'r',
  title: same('R'),
  href: '/r',
  tables: 1,
  withheld: 0,
  attacks: ['published', 'bounds'],
  found: 0,
  unsettled: 0,
  approvedBy: [same('A')],
  approvedOn: '2026-11-30',
  certificate: 'c'.repeat(64),
  threshold: 5,
  knownAs: 'exact',
} as const satisfies NonNullable<HomeModel['release']>

test('a release that withholds nothing is praised for no attempt, and a real record shows no example of a fault', () => {
  expect(renderHome({ ...model, release: { ...RELEASE, withheld: 2 } }, 'en')).toContain(
    'Tried in 2 ways to work out a withheld number; worked out: 0',
  )
  const page = renderHome({ ...model, demo: false, canBreak: false, release: RELEASE }, 'en')
  expect(page).toContain('Nothing is withheld in it')
  expect(page).not.toContain('ways to work out')
  expect(page).not.toContain('One row was changed')
  // What was not worked out may still be likely, and what is signed in a demonstration nobody signed.
  expect(
    [page, renderHome({ ...model, demo: true, release: { ...RELEASE, withheld: 2 } }, 'en')].map((text) => [
      text.includes('Worked out means proved. How likely'),
      text.includes('none of these bodies signed anything here'),
    ]),
  ).toEqual([
    [false, false],
    [true, true],
  ])
  expect(renderHome(model, 'en')).toContain('One row was changed')
})

test('a demonstration says on every page which day it stands at, in the digits of the page; a real record has no such line', () => {
  for (const of of [(m: HomeModel) => renderHome(m, 'en'), (m: HomeModel) => renderMessage(m, same('Not here'), same('x'), 'en')]) {
    expect(of({ ...model, today: '2024-04-01' })).toContain('Today in it: 1 April 2024')
    expect(of(model)).not.toContain('Today in it')
    expect(of({ ...model, demo: false, today: '2024-04-01' })).not.toContain('Today in it')
  }
  expect(renderHome({ ...model, today: '2024-04-01' }, 'km')).toContain('២០២៤')
})

test('no inline script, style or handler; the tab says which page it is and saksi; the demo says so', () => {
  for (const page of [renderHome(model, 'km'), renderMessage(model, same('Not here'), same('x'), 'en')]) {
    expect(page).not.toMatch(/<style|style="|<script>| on\w+="/)
    expect(page).toMatch(/<title>(?:\S+ · )?saksi<\/title>/)
    expect(page).toContain('class="demo"')
  }
})

type Cell = StepsFigure['steps'][number]['cells'][number]
const reported = (value: number, qualifier: 'exact' | 'at_least' = 'exact'): Cell['reached'] => ({ value, qualifier, state: 'reported' })
const withheld: Cell['reached'] = { value: null, qualifier: null, state: 'withheld_for_privacy' }
const stepsOf = (waits: readonly (readonly [Cell['waits'], asOf: string])[]): StepsFigure => ({
  unit: same('accused persons'),
  href: '/data/accused',
  years: waits.map(([, asOf], i) => ({ label: same(String(2020 + i)), asOf })),
  steps: [
    { words: same('Registered'), cells: waits.map(() => ({ reached: reported(90), waits: null, isSorted: true })) },
    { words: same('Judged'), cells: waits.map(([one]) => ({ reached: reported(60), waits: one, isSorted: true })) },
  ],
})

test('how many wait is a title only where each year says it exactly, on one day', () => {
  const [day, later] = ['2024-03-31', '2025-03-31']
  const title = (...waits: Parameters<typeof stepsOf>[0]): string =>
    /<h2 class="h3">(From court register[^<]*)</.exec(renderHome({ ...model, steps: stepsOf(waits) }, 'en'))?.[1] ?? ''
  expect(title([reported(20), day], [reported(7), day])).toContain(': 27 people accused still wait')
  for (const waits of [
    [
      [reported(20), day],
      [withheld, day],
    ],
    [
      [reported(20), day],
      [reported(7, 'at_least'), day],
    ],
    [
      [reported(20), day],
      [reported(7), later],
    ],
    [[reported(0), day]],
  ] as const)
    expect(title(...waits)).toBe('From court register to sentence, by year')
})

test('who waits is said with how it is known: at least, withheld, and each year on its own day', () => {
  const page = renderHome(
    {
      ...model,
      steps: stepsOf([
        [reported(20, 'at_least'), '2024-03-31'],
        [withheld, '2025-03-31'],
      ]),
    },
    'en',
  )
  expect(page).toContain('+ ≥ 20')
  expect(page).toContain('+ withheld')
  expect(page).toContain('still waiting: at least 20')
  expect(page).toContain('As on record on: 2020: 31 March 2024, 2021: 31 March 2025.')
})

test('the first page leads to the newest annual report, and to none where none is out', () => {
  expect(renderHome({ ...model, annual: [2023, 2022] }, 'en')).toContain('<a href="/annual/2023?lang=en">Annual report 2023</a>')
  expect(renderHome({ ...model, annual: [2023, 2022] }, 'en')).not.toContain('/annual/2022')
  expect(renderHome(model, 'en')).not.toContain('/annual/')
})

test('a step that is withheld says beside it what that means; where none is, nothing is said of it', () => {
  const steps = stepsOf([[reported(20), '2024-03-31']])
  const [first, second] = steps.steps
  const hidden = { ...steps, steps: [first!, { ...second!, cells: second!.cells.map((cell) => ({ ...cell, reached: withheld })) }] }
  expect(renderHome({ ...model, charts: [], steps: hidden }, 'en')).toContain('A withheld number is no zero, and not always a small one')
  expect(renderHome({ ...model, charts: [], steps: hidden }, 'en')).toContain('href="/data?lang=en#cav"')
  expect(renderHome({ ...model, charts: [], steps }, 'en')).not.toContain('A withheld number is no zero, and not always a small one')
})

test('what was looked at for a share never bears the share’s own name as if it were its number', () => {
  const shares = kh.indicators.filter(({ measure }) => measure?.type === 'share')
  expect(shares.length).toBeGreaterThan(5)
  for (const { id, words } of shares) {
    const whole = findDefinition(kh, `${id}, of`)?.words
    expect(whole?.en).toBe(`Of how many: “${words.en}”`)
    expect(stripBreaks(whole?.['km'] ?? '')).toContain('«')
  }
})
