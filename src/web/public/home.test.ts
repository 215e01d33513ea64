import { expect, test } from 'vitest'
import { FIGURE_STATES } from '../../road/stages.ts'
import { renderHome, renderMessage } from './index.ts'
import type { HomeModel } from './index.ts'

const same = (text: string): { en: string; km: string } => ({ en: text, km: text })
const model: HomeModel = {
  country: same('Toyland'),
  languages: ['km', 'en'],
  demo: true,
  log: { position: 12, root: 'ab12cd34ef56ab12cd34' },
  deskUrl: 'http://desk.test',
  canBreak: true,
  total: 1,
  first: [],
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

test('no inline script, style or handler; the tab says saksi; the demo says so', () => {
  for (const page of [renderHome(model, 'km'), renderMessage(model, same('Not here'), same('x'), 'en')]) {
    expect(page).not.toMatch(/<style|style="|<script>| on\w+="/)
    expect(page).toContain('<title>saksi</title>')
    expect(page).toContain('class="demo"')
  }
})
