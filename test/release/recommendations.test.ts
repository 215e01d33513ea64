/** Recommendations tracked to evidence: who owes what, a body's own word, the released figures; and what nobody may say of another's. */
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EntryBody } from '../../src/core/entry/kinds.ts'
import type { Release } from '../../src/core/attack/view.ts'
import { seriesOf, type Published } from '../../src/core/release/series.ts'
import { recommendationsIn, recommendationsOf } from '../../src/server/public/recommendation-model.ts'
import type { Listed } from '../../src/web/desk/recommendations/listed.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

let s: ServedPeople
const PATH = '/api/v1/recommendations'
/** Completeness of returns: the ministry's and the secretariat's. */
const R = 'R25'

beforeAll(async () => {
  s = await servePeople([
    ['ministry', 'moj', ['head']],
    ['clerk', 'moj', ['clerk']],
    ['gatherer', 'ncct', ['reviewer']],
    ['labour', 'molvt', ['head']],
    ['oversight', 'oversight-body', ['oversight']],
  ])
}, 300_000)
afterAll(async () => {
  await s?.remove()
})

const state = async (who: string, agency: string, act: EntryBody) => s.post(who, PATH, { agency, entries: [await s.make(who, act)] })
const word = (more: Partial<Extract<EntryBody, { kind: 'recommendation.stated' }>> = {}): EntryBody => ({
  kind: 'recommendation.stated',
  recommendation: R,
  is: 'under-way',
  due_by: '2027-06-30',
  ...more,
})
const NOBODY_SAID = { stated: [], today: '2024-04-01', isDemo: false }
const page = async (lang: string): Promise<string> =>
  (await (await fetch(`${s.api}/recommendations?lang=${lang}`)).text()).replaceAll(/[\u200b\u2060]/g, '')

describe('recommendations', { timeout: 60_000 }, () => {
  it('are all there for who gathers the answers, its own for a body that owes some, and nothing for anybody else', async () => {
    const of = async (who: string) => (await s.read<Listed>(who, PATH)).body.recommendations
    const all = await of('gatherer')
    expect(all.map((r) => r.id).toSorted()).toEqual(
      recommendationsIn(s.installation.country)
        .map((r) => r.id)
        .toSorted(),
    )
    const mine = await of('labour')
    expect(mine.length).toBeGreaterThan(2)
    expect(mine.every((r) => r.isMine && r.owners.includes('molvt'))).toBe(true)
    for (const who of ['clerk', 'oversight']) expect((await s.read(who, PATH)).status, who).toBe(404)
    expect((await fetch(`${s.api}${PATH}`)).status).toBe(404)
  })
  it('each name who owes it and a figure that would show it; what is not released is no zero', async () => {
    const { country } = s.installation
    const agencies = new Set(country.agencies.map((a) => a.id))
    for (const one of recommendationsOf(country, { published: [], series: new Map() }, NOBODY_SAID)) {
      expect(one.owners.length, one.id).toBeGreaterThan(0)
      expect(
        one.owners.filter(({ id }) => !agencies.has(id)),
        one.id,
      ).toEqual([])
      expect(one.evidence.length, one.id).toBeGreaterThan(0)
      expect(one.evidence.every((e) => e.point === null)).toBe(true)
    }
    expect(await page('en')).toContain('that is no zero')
    expect(await page('en')).toContain('Nobody has said where it stands')
  })
  it('are shown by the newest edition alone: where it leaves the part out or is hidden, no older number stands in its place', () => {
    const { country } = s.installation
    const [asked] = recommendationsIn(country).flatMap(({ id, queries }) =>
      queries.flatMap(({ indicator, where = {} }) => (Object.keys(where).length === 1 ? [{ id, indicator, where }] : [])),
    )
    if (!asked) throw new Error('impossible: no recommendation asks for a part')
    const { id, indicator, where } = asked
    const one = (year: number, cells: Release['cells']): Published => ({
      id: `r-${year}`,
      on: `${year + 1}-05-01`,
      release: {
        name: 'r',
        population: `kh/${indicator}/${year}-01-01/${year + 1}-01-01`,
        unit: 'persons',
        threshold: 3,
        dimensions: [],
        tables: [{ id: 't', by: Object.keys(where) }],
        coverage: { received: 100, due: 100 },
        cells,
      },
    })
    const shownBy = (published: readonly Published[], back: Parameters<typeof recommendationsOf>[3] = []) => {
      const series = new Map(seriesOf(published, (name) => name === indicator).map((own) => [own.id, own]))
      const all = recommendationsOf(country, { published, series }, NOBODY_SAID, back).find((r) => r.id === id)
      const found = all?.evidence.find((e) => e.of.length === 1 && e.slug === indicator)
      return [found?.point?.datum?.value, found?.without?.why]
    }
    const [older, whole] = [one(2022, [{ at: where, value: 41 }]), { at: {}, value: 90 }]
    expect(shownBy([older])).toEqual([41, undefined])
    expect(shownBy([older, one(2023, [whole, { at: where, value: 52 }])])).toEqual([52, undefined])
    expect(shownBy([older, one(2023, [whole])])).toEqual([undefined, 'left-out'])
    const hidden = [{ of: [{ id: indicator, when: { en: '2023', km: '2023' }, to: '2024-01-01' }] }]
    expect(shownBy([older], hidden)).toEqual([undefined, 'hidden'])
  })
  it('are answered by a body that owes them, with its head’s signature, and everybody reads it with its day', async () => {
    expect((await state('ministry', 'moj', word())).status).toBe(200)
    await pause(300)
    expect(await page('en')).toMatch(/under way; by 30 June 2027/)
    expect(await page('km')).toContain('កំពុងធ្វើ ត្រឹម ៣០ មិថុនា ២០២៧')
    const { body } = await s.read<Listed>('gatherer', PATH)
    expect(body.recommendations.find((r) => r.id === R)?.stated).toMatchObject([{ agency: 'moj', is: 'under-way', due_by: '2027-06-30' }])
  })
  it('that name a day which is over say so, and nothing else of it; in a demonstration no word has a day', async () => {
    await state('ministry', 'moj', word({ due_by: '2026-01-31' }))
    await pause(300)
    expect(await page('en')).toMatch(/Ministry of Justice, on [^:]+: under way; by 31 January 2026 \(that day is past\)/)
    expect(await page('km')).toContain('ថ្ងៃនោះហួសហើយ')
    const { body } = await s.read<Listed>('gatherer', PATH)
    expect(body.recommendations.find((r) => r.id === R)?.stated).toMatchObject([{ due_by: '2026-01-31', isPast: true }])
    const { country } = s.installation
    const of = { recommendation: R, agency: 'moj', on: '2026-11-01', is: 'under-way' as const }
    const shown = (due_by: string, isDemo: boolean) =>
      recommendationsOf(country, { published: [], series: new Map() }, { stated: [{ ...of, due_by }], today: '2024-04-01', isDemo })
        .find(({ id }) => id === R)
        ?.stated.map(({ isPast, on }) => [isPast, on])
    expect([shown('2024-03-31', true), shown('2024-04-01', true), shown('2024-03-31', false)]).toEqual([
      [[true, null]],
      [[false, null]],
      [[true, '2026-11-01']],
    ])
  })
  it('have the newest word of each body, and a second body’s beside it', async () => {
    await state('ministry', 'moj', word({ is: 'done', due_by: null }))
    await state('gatherer', 'ncct', word({ is: 'not-begun', due_by: null }))
    const { body } = await s.read<Listed>('gatherer', PATH)
    const stated = body.recommendations.find((r) => r.id === R)?.stated ?? []
    expect(stated.map(({ agency, is }) => [agency, is])).toEqual([
      ['moj', 'done'],
      ['ncct', 'not-begun'],
    ])
  })
  it('are not answered for another, nor what is none, nor by who may not sign, nor done by a day to come', async () => {
    const refused = async (who: string, agency: string, act: EntryBody) => (await state(who, agency, act)).status
    expect(await refused('labour', 'molvt', word())).toBe(422)
    expect(await refused('labour', 'moj', word())).toBe(401)
    expect(await refused('ministry', 'moj', word({ recommendation: 'R45' }))).toBe(422)
    expect(await refused('clerk', 'moj', word())).toBe(422)
    expect(await refused('ministry', 'moj', word({ is: 'done', due_by: '2027-06-30' }))).toBe(422)
  })
})
