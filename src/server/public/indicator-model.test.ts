import { expect, test } from 'vitest'
import type { Release } from '../../core/attack/view.ts'
import { seriesOf, type Published } from '../../core/release/series.ts'
import { listDue } from '../../core/count/coverage.ts'
import { codesOf, findForm } from '../../core/country/find.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { indicatorFacts } from './indicator-model.ts'
import { movedParts } from './moved-parts.ts'
import { dataModel, indexJson } from './observatory-model.ts'
import type { Out } from './releases.ts'
import { releaseFigures } from './release-figures.ts'
import { titleOf } from './release-model.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const CONVICTED = 'persons-convicted'
const RECEIVED = 'court-returns-received'

type Cuts = Readonly<Record<string, Readonly<Record<string, number>>>>
const one = (id: string, of: string, span: string, value: number, cuts: Cuts = {}, asOf = '2025-06-30'): Published => {
  const release: Release = {
    name: id,
    population: `kh/${of}/${span}`,
    unit: 'persons',
    threshold: 1,
    dimensions: [],
    tables: Object.keys(cuts).map((cut) => ({ id: cut, by: [cut] })),
    coverage: { received: 100, due: 100 },
    asOf,
    cells: [
      { at: {}, value },
      ...Object.entries(cuts).flatMap(([cut, cells]) => Object.entries(cells).map(([code, n]) => ({ at: { [cut]: code }, value: n }))),
    ],
  }
  return { id, on: '2025-07-01', release }
}
const outOf = (...published: readonly Published[]): Out => ({
  published,
  series: new Map(seriesOf(published, (id) => id === CONVICTED || id === RECEIVED).map((s) => [s.id, s])),
})
const YEAR = '2024-01-01/2025-01-01'
const BEFORE = '2023-01-01/2024-01-01'

test('a quarter that ends with the year is not the newest: number, day and release are the year’s, and it stands in the table', async () => {
  const out = outOf(
    one('year', CONVICTED, YEAR, 118, {}, '2025-03-31'),
    one('quarter', CONVICTED, '2024-10-01/2025-01-01', 31, {}, '2025-05-31'),
  )
  const facts = await indicatorFacts(country, out, CONVICTED)
  expect([facts?.points.map((p) => p.datum?.value), facts?.others.map((p) => p.datum?.value), facts?.asOf]).toEqual([
    [118],
    [31],
    '2025-03-31',
  ])
  const index = indexJson({ country, origin: '', isDemo: false }, out) as { figures: readonly unknown[] }
  expect(index.figures).toMatchObject([{ value: 118, release: 'year', from: '2024-01-01' }])
})

test('of intervals that are no years the newest is first, and none is besides', async () => {
  const out = outOf(one('a', CONVICTED, '2024-07-01/2024-10-01', 20), one('b', CONVICTED, '2024-10-01/2025-01-01', 31))
  const facts = await indicatorFacts(country, out, CONVICTED)
  expect([facts?.points.map((p) => p.datum?.value), facts?.others]).toEqual([[20, 31], []])
})

test('places and offices stand in the order of their list and are drawn as no bars and no panels; what is no place is by size', async () => {
  const cuts = { sex: { female: 33, male: 85 }, court: { 'CFI-2': 90, 'CFI-1': 20, unknown: 8 }, province: { 'KH-2': 90, 'KH-1': 28 } }
  const figures = releaseFigures(country, one('r', CONVICTED, YEAR, 118, cuts).release, 'r')
  expect(figures.map(({ kind, data }) => [kind, data.map((d) => d.value)])).toEqual([
    ['bars', [85, 33]],
    ['list', [20, 90, 8]],
    ['list', [28, 90]],
  ])
  const panels = async (own: Cuts) => {
    const out = outOf(one('a', CONVICTED, BEFORE, 118, own), one('b', CONVICTED, YEAR, 118, own))
    return (await indicatorFacts(country, out, CONVICTED))?.panels
  }
  expect(await panels({ province: cuts.province, court: cuts.court })).toBeNull()
  expect((await panels(cuts))?.panels.map(({ points }) => points[0]?.datum?.value)).toEqual([85, 33])
})

test('how many returns were due is what the calendar says, not what the most diligent sent, and nothing while some are not due yet', async () => {
  const place = async (asOf: string) => {
    const received = one('r', RECEIVED, YEAR, 5, { office: { 'CFI-1': 3, 'CFI-2': 2 } }, asOf)
    const facts = await indicatorFacts(country, outOf(one('c', CONVICTED, YEAR, 118), received), RECEIVED)
    return facts?.places[0]?.figure
  }
  const known = await place('2025-06-30')
  expect([known?.full, known?.subtitle.en]).toEqual([4, expect.stringContaining('of 4 due')])
  const early = await place('2024-12-31')
  expect([early?.full, early?.subtitle.en]).toEqual([null, expect.not.stringContaining('due.')])
})

test('who has not sent a return is named where every such office is invented; of real ones it is said how many are missing', async () => {
  const form = findForm(country, 'court-return')!
  const owing = new Set(listDue(country, form, { from: '2023-01-01', to: '2024-01-01' }).map(({ office }) => office))
  const offices = codesOf(country, form.slot.list).filter(({ code }) => owing.has(code))
  const invented = new Set(offices.flatMap(({ code, fictional }) => (fictional ? [code] : [])))
  const note = async (behind: readonly string[], hidden?: string) => {
    const cells = Object.fromEntries(offices.map(({ code }) => [code, behind.includes(code) ? 3 : 4]))
    const due = offices.length * 4
    const { release, ...rest } = one('r', RECEIVED, BEFORE, due - behind.length, { office: cells })
    const published: Published = {
      ...rest,
      release: {
        ...release,
        qualifier: 'exact',
        coverage: { received: due - behind.length, due },
        cells: release.cells.map((c) => (c.at['office'] === hidden && hidden !== undefined ? { ...c, value: null } : c)),
      },
    }
    return (await indicatorFacts(country, outOf(one('c', CONVICTED, BEFORE, 118), published), RECEIVED))?.places[0]?.figure.note
  }
  const [own = ''] = invented
  const real = offices.find(({ code }) => !invented.has(code))!
  expect((await note([own]))?.en).toMatch(/^Not in: .*invented.*, 1 of 4\./)
  expect((await note([own]))?.km).toContain('១ ក្នុង')
  for (const behind of [[real.code], [real.code, own]]) {
    const said = await note(behind)
    expect(said?.en).toContain(`are not in: ${behind.length}.`)
    expect(said?.en).not.toContain(real.words.en)
  }
  expect((await note([]))?.en).not.toMatch(/[Nn]ot in/)
  // One that is withheld would be worked out of the others.
  expect((await note([own], own))?.en).not.toMatch(/[Nn]ot in/)
})

test('a place of which nobody is recorded while returns are missing stands in the table, without a number; in a whole year it is left to the release', async () => {
  const rowsOf = async (received: number) => {
    const { release, ...rest } = one('c', CONVICTED, YEAR, 118, { province: { 'KH-2': 90, 'KH-1': 28 } })
    const out = outOf({
      ...rest,
      release: { ...release, coverage: { received, due: 100 }, ...(received < 100 ? { qualifier: 'at_least' } : {}) },
    })
    const figure = (await indicatorFacts(country, out, CONVICTED))?.places.find((p) => p.measure === 'number')?.figure
    // A province may be where somebody was found, tried or born: which, the column says.
    expect(figure?.subtitle.en).toMatch(/^2024, persons, by Provinces of “Court”\./)
    return figure?.data.filter((d) => d.value === null).map((d) => [d.code, d.state]) ?? []
  }
  const silent = await rowsOf(99)
  expect([silent.length, silent.every(([, state]) => state === 'partial'), silent.some(([code]) => code === 'KH-2')]).toEqual([
    23,
    true,
    false,
  ])
  expect(await rowsOf(100)).toEqual([])
})

test('it is said by which day a year is counted', async () => {
  const facts = await indicatorFacts(country, outOf(one('c', CONVICTED, YEAR, 118)), CONVICTED)
  expect(facts?.day?.en).toMatch(/judg|decided/i)
})

test('the day that decides the year has one name on the figure’s page and in its definition; what it counts stands beside what it may not be divided by', async () => {
  for (const [id, unit] of [
    ['persons-served', /persons, not cases/],
    ['cases-prosecuted', /cases, not persons/],
    ['accused-registered', /counted twice/],
  ] as const) {
    const facts = await indicatorFacts(country, outOf(), id)
    expect(facts?.day?.en).not.toMatch(/^(Quarter|Month begun)$/)
    expect(
      facts?.lines.some(({ en }) => en?.endsWith(`: ${facts.day?.en}`)),
      id,
    ).toBe(true)
    expect(facts?.notBy?.en, id).toMatch(unit)
  }
})

test('a dash on the tiles says which it is, and what stands on no tile is named', async () => {
  const note = async (received: number) => {
    const { release, ...rest } = one('c', CONVICTED, YEAR, 118, { province: { 'KH-2': 90, unknown: 28 }, sex: { female: 118 } })
    const cells = [...release.cells, { at: { province: 'KH-1' }, value: 3 }]
    const out = outOf({ ...rest, release: { ...release, cells, coverage: { received, due: 100 }, qualifier: 'about' } })
    return (await indicatorFacts(country, out, CONVICTED))?.places.find((p) => p.measure === 'number')?.figure.note.en
  }
  expect(await note(100)).toMatch(/A dash: of .*Phnom Penh.* the release has no row/)
  expect(await note(99)).toMatch(/A dash: of .*Phnom Penh.* nobody is recorded yet, and not all returns are in/)
  expect(await note(99)).toContain('on no tile: Not stated, or not yet')
})

test('of two years it is said by which parts they may not be set side by side: what was written of fewer, and a place far from what it was', async () => {
  const form = (sexual: number, unknown: number): Cuts => ({
    exploitation: { sexual_exploitation: sexual, unknown },
    province: { 'KH-12': sexual },
  })
  const out = outOf(one('a', CONVICTED, BEFORE, 120, form(100, 20)), one('b', CONVICTED, YEAR, 118, form(13, 105)))
  const moved = (await indicatorFacts(country, out, CONVICTED))?.moved ?? []
  expect(moved.map(({ from, to, isMoved, far }) => [from.en, to.en, isMoved, far.length])).toEqual([
    ['2023', '2024', true, 2],
    ['2023', '2024', false, 1],
  ])
  const alike = outOf(one('a', CONVICTED, BEFORE, 120, form(100, 20)), one('b', CONVICTED, YEAR, 118, form(97, 21)))
  expect((await indicatorFacts(country, alike, CONVICTED))?.moved).toEqual([])
})

const SHARE = country.indicators.find(({ measure }) => measure?.type === 'share')!.id
const shareOf = (numerator?: number): Out => {
  const whole = one('s', `${SHARE}, of`, YEAR, 174, numerator === undefined ? {} : { [SHARE]: { [SHARE]: numerator } })
  return { published: [whole], series: new Map(seriesOf([whole], (of) => of === SHARE || of === `${SHARE}, of`).map((s) => [s.id, s])) }
}

test('what a share is taken of is in no list of figures; its page names the count of those that had it, or that none was released', async () => {
  for (const [numerator, listed] of [
    [undefined, []],
    [48, [SHARE]],
  ] as const) {
    const out = shareOf(numerator)
    expect((await dataModel(country, out, '')).figures.map(({ slug }) => slug)).toEqual(listed)
    expect((await dataModel(country, out, 'of how many')).figures.filter(({ slug }) => slug.endsWith('~of'))).toEqual([])
    expect(
      (indexJson({ country, origin: '', isDemo: false }, out) as { figures: { figure: string }[] }).figures.map((f) => f.figure),
    ).toEqual(listed)
    expect((await indicatorFacts(country, out, `${SHARE}, of`))?.share).toMatchObject({
      isWhole: true,
      datum: numerator === undefined ? null : { value: 48 },
    })
  }
  const part = await indicatorFacts(country, shareOf(48), SHARE)
  expect(part?.share).toMatchObject({ isWhole: false, datum: { value: 174 } })
  expect(part?.unit.en).toBe('records')
  expect(part?.lines.map((line) => line.en).join(' ')).toContain('the count itself, no percentage')
  expect(part?.lines.map((line) => line.en).join(' ')).not.toContain('of a hundred')
})

test('provinces stand in the order of the country in each figure that tells them apart, and are drawn as no bars', () => {
  const sizes = { 'KH-1': 15, 'KH-2': 60, 'KH-12': 300 }
  const byProvince = country.indicators.filter(({ dimensions }) => Object.values(dimensions).some(({ list }) => list === 'provinces'))
  expect(byProvince.length).toBeGreaterThan(50)
  for (const { id, dimensions } of byProvince) {
    const cut = Object.keys(dimensions).find((name) => dimensions[name]?.list === 'provinces')!
    const [figure] = releaseFigures(country, one('r', id, YEAR, 375, { [cut]: sizes }).release, 'r')
    expect([id, figure?.kind, figure?.data.map((d) => d.value)]).toEqual([id, 'list', [15, 60, 300]])
  }
})

test('a release of a share is called by the share, and by neither of its counts', () => {
  const words = country.indicators.find(({ id }) => id === SHARE)!.words
  expect(titleOf(country, one('s', `${SHARE}, of`, YEAR, 174).release).en).toBe(`${words.en}, 2024`)
  expect(titleOf(country, one('c', CONVICTED, YEAR, 174).release).en).toBe('Persons convicted, all laws, 2024')
})

test('that it is told apart by whether it is in another figure too, and by a thing besides, is said of it and not of that one', async () => {
  const TIP = 'persons-convicted-tip-law'
  const whole = one('year', CONVICTED, YEAR, 118)
  const release: Release = {
    ...whole.release,
    tables: [{ id: 'table-1', by: [TIP, 'sex'] }],
    cells: [...whole.release.cells, { at: { [TIP]: TIP }, value: 88 }, { at: { [TIP]: TIP, sex: 'male' }, value: 50 }],
  }
  const published = [{ ...whole, release }]
  const out: Out = { published, series: new Map(seriesOf(published, (id) => id === CONVICTED || id === TIP).map((s) => [s.id, s])) }
  const crossedOf = async (id: string) => (await indicatorFacts(country, out, id))?.crossed.map((words) => words.en)
  expect(await crossedOf(TIP)).toEqual([])
  expect(await crossedOf(CONVICTED)).toEqual([expect.stringMatching(/^“Persons convicted.*” × Sex$/)])
})

test('figures that are no steps of one line are told so, each on its page, and in the list where two of them are out', async () => {
  const { frontPage } = await import('../../../countries/kh/front-page.ts')
  const known = new Set(country.indicators.map(({ id }) => id))
  for (const { figures, words } of frontPage.apart ?? []) {
    expect(figures.filter((id) => !known.has(id))).toEqual([])
    for (const id of figures) expect((await indicatorFacts(country, outOf(), id))?.apart, id).toContain(words)
  }
  expect((await indicatorFacts(country, outOf(), 'leads'))?.apart).toEqual([])
  const [, courts] = frontPage.apart ?? []
  const PROSECUTED = 'cases-prosecuted'
  const apartOf = async (...ids: readonly string[]) => {
    const published = ids.map((id) => one(id, id, YEAR, 118))
    const series = new Map(seriesOf(published, (id) => ids.includes(id)).map((s) => [s.id, s]))
    return (await dataModel(country, { published, series }, '')).apart
  }
  expect([await apartOf(CONVICTED), await apartOf(CONVICTED, PROSECUTED)]).toEqual([[], [courts?.words]])
})

test('what only an earlier year tells apart is led to from the page of the newest', async () => {
  const out = outOf(one('then', CONVICTED, BEFORE, 90, { sex: { male: 60, female: 30 } }), one('now', CONVICTED, YEAR, 118))
  expect((await indicatorFacts(country, out, CONVICTED))?.elsewhere).toMatchObject([
    { cut: { en: 'Sex' }, times: [{ label: { en: '2023' }, href: '/releases/then' }] },
  ])
})

test('where many more stand under “form not recorded”, or under what counts unknown citizenship as one, the other parts are not set side by side', () => {
  const indicator = country.indicators.find((i) => i.id === CONVICTED)!
  const moved = (cut: string, before: Record<string, number>, after: Record<string, number>) => {
    const all = (of: Record<string, number>): number => Object.values(of).reduce((a, b) => a + b, 0)
    const out = outOf(one('a', CONVICTED, BEFORE, all(before), { [cut]: before }), one('b', CONVICTED, YEAR, all(after), { [cut]: after }))
    return movedParts(country, indicator, out.series.get(CONVICTED)!).map(({ isMoved }) => isMoved)
  }
  const form = 'form_of_exploitation'
  expect(moved(form, { SEXUAL: 51, UNSPECIFIED: 20 }, { SEXUAL: 13, UNSPECIFIED: 119 })).toEqual([true])
  expect(moved('citizenship', { KHM: 60, not_known: 4 }, { KHM: 40, not_known: 30 })).toEqual([true])
  expect(moved(form, { SEXUAL: 51, OTHER: 20 }, { SEXUAL: 13, OTHER: 119 })).toEqual([false])
})

test('who looks for it by court or province is told where the newest release has no such table', async () => {
  const asked = async (cuts: Cuts) => (await indicatorFacts(country, outOf(one('a', CONVICTED, YEAR, 100, cuts)), CONVICTED))?.isUnplaced
  expect([await asked({ sex: { male: 60, female: 40 } }), await asked({ province: { 'KH-1': 60, 'KH-2': 40 } })]).toEqual([true, undefined])
})
