/**
 * The United Kingdom's published counts, taken in, recorded one person at a time, and counted again: 18,693 published
 * rows must come back equal, and the police's 472 totals must say that they are totals.
 * By night alone. By day: count/judged, count/registers.
 */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findIndicator } from '../../src/core/country/find.ts'
import type { Indicator } from '../../src/core/country/index.ts'
import { rebuild } from '../../src/store/postgres/rebuild.ts'
import { append } from '../../src/road/append.ts'
import { count, type CountRequest } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import type { Counted } from '../../src/road/stages.ts'
import { makeInstallation, sealFile, type Made } from '../helpers/made-installation.ts'
import { expectedCells, MARGIN_PATTERNS, NRM_FILES } from '../helpers/nrm-recompute.ts'

const ALL = { from: '2022-04-01', to: '2023-07-01' }
let made: Made
let indicator: Indicator

const ask = async (request: Omit<CountRequest, 'indicator'>): Promise<Counted> =>
  count(
    await link({ entries: [] }, '2100-01-01', made.installation.counts),
    { indicator, ...request },
    made.installation.country,
    made.installation.counts,
  )

beforeAll(async () => {
  made = await makeInstallation('gb')
  indicator = findIndicator(made.installation.country, 'people-referred') as Indicator
  for (const file of NRM_FILES) {
    const sealed = await sealFile(
      made.installation,
      'nrm-quarter',
      'home-office',
      new Uint8Array(readFileSync(new URL(`../../countries/gb/data/${file}`, import.meta.url))),
      file,
    )
    if ('refused' in sealed) throw new Error(sealed.refused[0]?.message.en)
    await append(sealed, made.installation.country, made.installation.store)
  }
}, 120_000)
afterAll(() => made.remove())

describe('five quarters of published referrals', () => {
  test('all 18,693 published rows outside the police are recomputed equal from the records', async () => {
    const expected = expectedCells()
    expect(expected).toHaveLength(18_693)
    const spans = [...new Map(expected.map((e) => [e.from, { from: e.from, to: e.to }])).values()]
    const found = new Map<string, number>()
    for (const interval of spans) {
      for (const by of MARGIN_PATTERNS) {
        for (const cell of (await ask({ interval, by })).cells)
          found.set(JSON.stringify([interval.from, by, by.map((d) => cell.by[d])]), cell.value ?? -1)
      }
    }
    const wrong = expected.filter((e) => {
      const by = MARGIN_PATTERNS.find((p) => p.length === Object.keys(e.by).length && p.every((d) => d in e.by)) as readonly string[]
      return found.get(JSON.stringify([e.from, by, by.map((d) => e.by[d])])) !== e.people
    })
    expect(wrong).toEqual([])
  })

  test('21,918 people in all: 16,984 recorded one by one, 4,934 as police totals', async () => {
    const all = await ask({ interval: ALL })
    expect([all.value, all.state, all.coverage]).toEqual([21_918, 'reported', { received: 5, due: 5 }])
    expect(all.lineage.kinds).toEqual({ 'record.version': 16_984, 'aggregate.return': 5 })
    const police = await ask({ interval: ALL, where: { referrer_type: 'POLICE' } })
    expect([police.value, police.state]).toEqual([4934, 'aggregate'])
  })

  test('each quarter has the people that the source prints', async () => {
    const quarters = await ask({ interval: ALL, by: ['quarter'] })
    const outside = await ask({ interval: ALL, by: ['quarter', 'referrer_type'] })
    const sum = (quarter: string): number =>
      outside.cells.filter((c) => c.by.quarter === quarter && c.by.referrer_type !== 'POLICE').reduce((n, c) => n + (c.value ?? 0), 0)
    expect(quarters.cells.map((c) => sum(c.by.quarter as string))).toEqual([3221, 3617, 3383, 3703, 3060])
  })

  test('police totals answer by nationality, and say "not disaggregated" where asked for more', async () => {
    const byNationality = await ask({ interval: ALL, where: { referrer_type: 'POLICE' }, by: ['citizenship'] })
    expect(byNationality.cells.reduce((n, c) => n + (c.value ?? 0), 0)).toBe(4934)
    for (const by of [['sex'], ['form_of_exploitation'], ['age_at_exploitation', 'citizenship'], ['referrer']]) {
      const answer = await ask({ interval: ALL, where: { referrer_type: 'POLICE' }, by })
      expect([by, answer.value, answer.state, answer.cells]).toEqual([by, 4934, 'reported_not_disaggregated', []])
    }
    expect((await ask({ interval: ALL, by: ['sex'] })).state).toBe('reported_not_disaggregated')
  })

  test('the same file a second time adds nothing', async () => {
    const before = await made.installation.checkpoint()
    const file = NRM_FILES[4] as string
    const sealed = await sealFile(
      made.installation,
      'nrm-quarter',
      'home-office',
      new Uint8Array(readFileSync(new URL(`../../countries/gb/data/${file}`, import.meta.url))),
      file,
    )
    if ('refused' in sealed) throw new Error('refused')
    const again = await append(sealed, made.installation.country, made.installation.store)
    expect(again.unchanged).toBe(3060)
    // Sealed anew, it is answered with what stands: the first sending's return, whose receipt it is, and its entry for each row and total.
    const { rows } = await made.installation.pools.saksi_reader.query<{ kind: string }>(
      'select kind from saksi.entries where entry_id = any($1::uuid[])',
      [again.entries],
    )
    expect([again.entries.length, rows.length]).toEqual([sealed.entries.length, sealed.entries.length])
    expect([again.receipt?.entry, again.entries.some((id) => sealed.entries.some((e) => e.id === id))]).toEqual([again.entries[0], false])
    expect(await made.installation.checkpoint()).toEqual(before)
  })

  test('a corrected sheet: fewer people are withdrawn, changed totals take the place of the old, and as of before nothing moved', async () => {
    const file = NRM_FILES[0] as string
    const text = readFileSync(new URL(`../../countries/gb/data/${file}`, import.meta.url), 'utf8')
    const lines = text.split('\n')
    const detail = lines.findIndex(
      (l) => l.startsWith('Local Authority,Local Authority,Labour,') && !l.includes('Total') && Number(l.split(',').at(-1)) > 1,
    )
    const cells = (lines[detail] ?? '').split(',')
    const less = (line: string): string => line.replace(/,(\d+)(\r?)$/, (_, n: string, end: string) => `,${Number(n) - 1}${end}`)
    const police = lines.findIndex((l) => l.startsWith('Police,Police total,Total,Total,Total,Albanian,'))
    // The margins above the corrected cell follow it: the sheet must still add up.
    const isAbove = (l: string): boolean => {
      const row = l.split(',')
      if (row.length !== cells.length) return false
      return row.slice(0, -1).every((c, i) => c === cells[i] || c === 'Total' || (i === 1 && c === 'Local Authority total'))
    }
    const corrected = lines
      .map((l, i) => (i === police || isAbove(l) ? less(l) : l.startsWith('Police,Police total,Total,Total,Total,Total,') ? less(l) : l))
      .join('\n')
    const sealed = await sealFile(made.installation, 'nrm-quarter', 'home-office', new TextEncoder().encode(corrected), file)
    if ('refused' in sealed) throw new Error(sealed.refused[0]?.message.en)
    const before = await ask({ interval: ALL })
    const again = await append(sealed, made.installation.country, made.installation.store)
    expect(again.unchanged).toBe(3220)
    const after = await ask({ interval: ALL })
    expect([before.value, after.value]).toEqual([21_918, 21_916])
    expect((await ask({ interval: ALL, where: { referrer_type: 'POLICE' } })).value).toBe(4933)
    // And back again: the person stands once more, and the old sheet's totals with her.
    const back = await sealFile(made.installation, 'nrm-quarter', 'home-office', new TextEncoder().encode(text), file)
    if ('refused' in back) throw new Error('refused')
    await append(back, made.installation.country, made.installation.store)
    expect((await ask({ interval: ALL })).value).toBe(21_918)
    const done = await rebuild(made.installation.owner())
    expect(done.after).toBe(done.before)
  }, 120_000)

  test('as known before anything came in, the figure is late and not zero', async () => {
    const early = await count(
      await link({ entries: [] }, '2024-01-01', made.installation.counts),
      { indicator, interval: ALL },
      made.installation.country,
      made.installation.counts,
    )
    expect([early.state, early.coverage.received]).toEqual(['late', 0])
  })
})
