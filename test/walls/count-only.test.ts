/**
 * An NGO that shares numbers and not people: it states what it did as totals, and which beds are free as counts. They stand in the figure as stated, whoever
 * looks for a bed finds them, and nobody is made out of them: no record, no person's file, nothing across the wall.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findIndicator } from '../../src/core/country/find.ts'
import type { EntryBody } from '../../src/core/entry/kinds.ts'
import { RECORD_KINDS } from '../../src/core/model/kinds.ts'
import { count } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

const NGO = 'ngo-coalition'
const YEAR = { from: '2025-01-01', to: '2026-01-01' }
const SERVICES = { legal: 15, medical: 25 } as const
const GIVEN = 40
const SERVED = 19
let s: ServedPeople

const stated = (indicator: string, cells: readonly { readonly by: Record<string, string>; readonly value: number }[]): EntryBody => ({
  kind: 'aggregate.stated',
  indicator,
  definition: findIndicator(s.installation.country, indicator)?.version ?? 0,
  office: 'NGO-X1',
  ...YEAR,
  source: 'NGO-ANNUAL-2025',
  money: null,
  cells: cells.map((cell) => ({ ...cell, qualifier: 'exact' })),
})
const figure = async (id: string, by: readonly string[] = []) => {
  const { country, counts } = s.installation
  const indicator = findIndicator(country, id)
  if (!indicator) throw new Error(`no ${id}`)
  return count(await link({ entries: [] }, '2100-01-01', counts), { indicator, interval: YEAR, by }, country, counts)
}

async function taken(path: string, body: object): Promise<void> {
  const { status, body: said } = await s.post('ngo', path, body)
  if (status !== 200) throw new Error(`${path}: ${status} ${said.code}`)
}

beforeAll(async () => {
  s = await servePeople([
    ['ngo', NGO, ['caseworker', 'head']],
    ['social', 'mosavy', ['caseworker']],
    ['police', 'ahtjp', ['caseworker']],
  ])
  const totals = [
    stated('services-given', [
      { by: {}, value: GIVEN },
      ...Object.entries(SERVICES).map(([service_type, value]) => ({ by: { service_type }, value })),
    ]),
    stated('persons-served', [{ by: {}, value: SERVED }]),
  ]
  const entries = await Promise.all(totals.map((total) => s.make('ngo', total)))
  await taken('/api/v1/totals', { agency: NGO, entries })
  const beds = await s.make('ngo', { kind: 'beds.stated', office: 'NGO-X1', women: 3, men: 0, children: 2, languages: ['vie'] })
  await taken('/api/v1/referrals', { entries: [beds] })
}, 180_000)
afterAll(() => s?.remove())

describe('an NGO that shares numbers and not people', () => {
  it('is in the figure by what it stated, whole and as it was cut', async () => {
    const given = await figure('services-given', ['service_type'])
    expect(given).toMatchObject({ value: GIVEN, lineage: { agencies: { [NGO]: 1 } } })
    expect(given.cells.map(({ by, value }) => [by.service_type, value]).toSorted()).toEqual(Object.entries(SERVICES).toSorted())
    expect(await figure('persons-served')).toMatchObject({ value: SERVED })
    // Nobody said by what sex: then there is no cut, and no zero either.
    expect(await figure('services-given', ['sex'])).toMatchObject({ value: GIVEN, cells: [] })
  })
  it('makes no record of anybody: every table of every kind is empty, and so are its people and its queue', async () => {
    const { rows } = await s.installation
      .owner()
      .query<{ n: number }>(`select (${RECORD_KINDS.map(({ table }) => `(select count(*) from saksi.${table})`).join(' + ')})::int as n`)
    expect(rows[0]?.n).toBe(0)
    expect((await s.read<{ people: unknown[] }>('ngo', '/api/v1/people')).body.people).toEqual([])
    expect((await s.read<{ waits: unknown[] }>('ngo', '/api/v1/people/waits')).body.waits).toEqual([])
  })
  it('is found by whoever looks for a bed as an office with so many free, and as nothing else', async () => {
    const { body } = await s.read<{ beds: readonly Record<string, unknown>[] }>('social', '/api/v1/beds?bed=women&language=vie')
    expect(body.beds).toEqual([
      {
        agency: NGO,
        office: 'NGO-X1',
        province: null,
        free: 3,
        at: expect.any(String) as unknown,
        isNear: expect.any(Boolean) as unknown,
        isToday: true,
        languages: ['vie'],
        isSpoken: true,
        help: null,
        isGiven: null,
      },
    ])
    expect((await s.read<{ beds: unknown[] }>('social', '/api/v1/beds?bed=men')).body.beds).toEqual([])
  })
  it('is nothing across the wall', async () => {
    for (const path of ['/api/v1/beds?bed=women', '/api/v1/people', '/api/v1/referrals']) {
      const answer = await s.get('police', path)
      expect([path, answer.status]).toEqual([path, 404])
      expect(await answer.text()).not.toContain('NGO-X1')
    }
  })
})
