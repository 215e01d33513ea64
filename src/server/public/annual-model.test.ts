import { expect, test } from 'vitest'
import type { Release } from '../../core/attack/view.ts'
import type { Outline } from '../../core/report/annual.ts'
import { seriesOf, type Published } from '../../core/release/series.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { printAnnualDocx } from '../../web/annual/annual-docx.ts'
import { renderAnnual } from '../../web/annual/render-annual.ts'
import { annualModel, freezeFigures } from './annual-model.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const ID = 'persons-convicted'
const one = (year: number, value: number, received: number): Published => {
  const release: Release = {
    name: `r-${year}`,
    population: `kh/${ID}/${year}-01-01/${year + 1}-01-01`,
    unit: 'persons',
    threshold: 1,
    dimensions: [],
    tables: [],
    coverage: { received, due: 104 },
    qualifier: 'about',
    definition: 1,
    asOf: '2025-06-30',
    cells: [{ at: {}, value }],
  }
  return { id: release.name, on: '2025-07-01', release }
}
const published = [one(2022, 88, 104), one(2023, 354, 103)]
const out = { published, series: new Map(seriesOf(published, (id) => id === ID).map((s) => [s.id, s])) }
const part = { title: { en: 'Courts', km: 'តុលាការ' }, figures: [ID] }
const outline = { format: 'saksi-annual/1', title: { en: 'R', km: 'R' }, year: 2023, parts: [part] } as unknown as Outline

test('a report, frozen or not, says of its own year what the figure’s page says: about or more, and which year it may not be set beside', () => {
  const frozen: Outline = { ...outline, frozen: { on: '2025-08-01', figures: freezeFigures(outline, out) } }
  expect(frozen.frozen?.figures).toMatchObject([{ value: 354, qualifier: 'about', or_more: 'yes' }])
  for (const report of [outline, frozen]) {
    const model = annualModel(report, country, out, { isDemo: false, asOf: '2025-08-01', frozen: null, logged: [], withdrawn: [] })
    const page = renderAnnual(model, 'en')
      .replaceAll(/<svg[\s\S]*?<\/svg>/g, '')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
    const word = printAnnualDocx(model, 'en')
      .map(([, text]) => text)
      .join('')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
    for (const text of [page, word]) {
      expect(text).toContain('≠ 2022 and 2023 cannot be compared: 104/104 returns were in for the earlier year, 103/104 for the later.')
      expect(text).toContain('2023 is far above 2022, and the record does not say why')
      expect(text).toContain('As on record on 30 June 2025, as the log proves.')
      expect(text).toContain('about 354 or more')
      expect(text).toContain('About (≈): it may be somewhat more or fewer.')
      expect(text).toMatch(/2023 ≠ 2022/)
    }
  }
})
