/** What a figure says of people where a sample bears on it, and of returns by office, over rows that a store would give. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { CountQuery } from '../../src/core/count/query.ts'
import type { FigureRow } from '../../src/core/count/figure.ts'
import type { CoveredSlot } from '../../src/core/count/grounds.ts'
import { findIndicator, type Country, type Indicator } from '../../src/core/country/index.ts'
import { count } from '../../src/road/count.ts'
import type { CountStore } from '../../src/road/ports.ts'
import type { Counted, Linked } from '../../src/road/stages.ts'
import { sayLeaning } from '../../src/web/sheet/figure-words.ts'
import { sheetCharts } from '../../src/server/answers/sheet-charts.ts'
import { loadCountry } from '../../src/store/files/load-country.ts'

let kh: Country
beforeAll(async () => {
  kh = await loadCountry('countries/kh')
})

type Rows = { readonly whole: readonly FigureRow[]; readonly by?: readonly FigureRow[] }
const slot = (office: string, more: Partial<CoveredSlot> = {}): CoveredSlot =>
  ({
    office,
    period: '2023-Q1',
    from: '2023-01-01',
    to: '2023-04-01',
    isReceived: true,
    isContradicted: false,
    isUnsigned: false,
    isAwaited: false,
    isNil: false,
    rowsWait: 0,
    isBefore: false,
    ...more,
  }) as CoveredSlot
async function figure(
  id: string,
  by: readonly string[],
  answers: Readonly<Record<string, Rows>>,
  slots: readonly CoveredSlot[] = [slot('X')],
  { known = [], ...more }: { readonly onePlace?: boolean; readonly known?: Linked['knownAbout'] } = {},
): Promise<Counted> {
  const store = {
    isDemo: false,
    async ask(question: string, query: CountQuery) {
      const rows = answers[question]
      return (query.by?.length ? rows?.by : rows?.whole) ?? []
    },
  } as unknown as CountStore
  const linked = {
    asOf: '2024-06-01',
    knownAbout: known,
    unwritten: [],
    reviews: { sampled: ['identification', 'suspect', 'stay', 'trafficking'], judged: false },
    endedNils: [],
  } as unknown as Linked
  const interval = { from: '2023-01-01', to: '2024-01-01' }
  return count(linked, { indicator: findIndicator(kh, id) as Indicator, interval, by, withoutTotals: true, slots, ...more }, kh, store)
}
const row = (n: number, more: object = {}): FigureRow => ({ size: 1, resolved: null, framed: 1, n, ...more })

describe('people that a sample bears on', () => {
  const resolved = [row(30), row(10, { resolved: 1 }), row(20, { resolved: 2 })]
  it('are an estimate, and never exactly the links where it can be none', async () => {
    const ask = (rows: readonly FigureRow[], links: number) =>
      figure('victims-identified', [], { cells: { whole: [{ n: links }] }, resolved: { whole: rows } })
    const told = await ask(resolved, 60)
    expect(told).toMatchObject({ value: 40, qualifier: 'about' })
    // 60 × (1/3 + 2/3 ÷ (1 + 1 ÷ 0.95)) and ÷ 0.9.
    expect(sayLeaning(told.if_overlooked, 'en').map((line) => line.split(': ')[1])).toEqual(['39 people', '39 people'])
    expect(await ask([...resolved, row(1, { framed: 0 })], 61)).toMatchObject({ value: null, qualifier: 'between', least: 20, most: 61 })
    expect(await ask([row(59), row(1, { resolved: 0 })], 60)).toMatchObject({ value: null, qualifier: 'between', least: 1, most: 60 })
    expect(await ask([row(20), row(8, { resolved: 2 })], 28)).toMatchObject({ value: null, qualifier: 'between', least: 4, most: 28 })
  })
  it('are about the links in what is to be released, whatever was found', async () => {
    const cells = { whole: [{ n: 60 }] }
    const wide = await figure('victims-identified', [], { cells, resolved: { whole: resolved } }, undefined, { onePlace: true })
    expect(wide).toMatchObject({ value: 60, qualifier: 'about', why: ['undecided'] })
    expect(wide.if_overlooked).toBeUndefined()
    expect(await figure('victims-identified', [], { cells }, undefined, { onePlace: true })).toEqual(wide)
  })
  it('are in cells that add up: what links say contradicts itself is none beside them', async () => {
    const female = [row(50, { d0: 'female' }), row(3, { d0: 'female', size: 2 }), row(2, { d0: 'female', size: 2, resolved: 2 })]
    const male = [row(3, { d0: 'male', size: 2 }), row(8, { d0: 'male', resolved: 1 }), row(2, { d0: 'male', size: 2, resolved: 2 })]
    const cells = [
      { d0: 'female', n: 50 },
      { d0: 'male', n: 8 },
      { d0: 'contradicted', n: 5 },
    ]
    const by = [...female, ...male]
    const counted = await figure('victims-identified', ['sex'], {
      cells: { whole: [{ n: 63 }], by: cells },
      resolved: { whole: by.map((r) => ({ ...r, d0: null })), by },
    })
    expect(counted.cells.map((c) => c.by['sex'])).toEqual(['female', 'male'])
    expect(counted.cells.reduce((n, c) => n + (c.value ?? 0), 0)).toBe(counted.value)
  })
})

describe('a cell that an estimate left out', () => {
  it('is none from which somebody may be taken', async () => {
    const by = [row(50, { d0: 'female' }), row(10, { d0: 'female', resolved: 1 })]
    const answers = {
      cells: {
        whole: [{ n: 62 }],
        by: [
          { d0: 'female', n: 60 },
          { d0: 'male', n: 2 },
        ],
      },
      resolved: { whole: by.map((r) => ({ ...r, d0: null })), by },
      // A man of the record since, whose day may be of the year before.
      unsure: {
        whole: [],
        by: [
          { unit: 'u', record: '1', sure: 1, x0: 'male' },
          { unit: 'u', record: '2', sure: 0, x0: 'female' },
        ],
      },
    }
    const known = [{ kind: 'suspect', day: 'arrested_on' }]
    const counted = await figure('persons-arrested', ['sex'], answers, undefined, { known })
    expect(counted.cells.filter((c) => c.value === 0)).toEqual([])
    expect(counted.cells.map((c) => c.by['sex'])).not.toContain('male')
  })
})

describe('returns received, by office', () => {
  it('are in one cell each, and a nil return is one that came', async () => {
    const counted = await figure(
      'police-returns-received',
      ['office'],
      {
        cells: {
          whole: [{ n: 8 }],
          by: [
            { d0: 'X-1', n: 4 },
            { d0: 'X-2', n: 4 },
          ],
        },
        agencies: { whole: [{ agency: 'ahtjp', n: 8, m: 8 }] },
      },
      [slot('X-1', { isNil: true }), slot('X-2')],
    )
    expect(counted.cells.map((c) => [c.by['office'], c.value])).toEqual([
      ['X-1', 4],
      ['X-2', 4],
    ])
  })
})

it('returns received are said with the rows of them that wait', async () => {
  const cells = [
    { d0: 'X-1', n: 4 },
    { d0: 'X-2', n: 4 },
  ]
  const counted = await figure(
    'police-returns-received',
    ['office'],
    { cells: { whole: [{ n: 8 }], by: cells }, agencies: { whole: [], by: [{ agency: 'ahtjp', n: 8, m: 8 }] } },
    [slot('X-1', { rowsWait: 2 }), slot('X-2')],
  )
  expect(counted).toMatchObject({ value: 8, qualifier: 'exact', why: ['rows_wait'] })
  expect(counted.cells.map((c) => [c.value, c.qualifier, c.why])).toEqual([
    [4, 'exact', ['rows_wait']],
    [4, 'exact', []],
  ])
})

describe('the chart of a cohort', () => {
  it('says no stage more surely than the whole', async () => {
    const row = { n: 100, r0: 31, m0: 5, r1: 20, r2: 11, r3: 7, r4: 3 }
    const counts = {
      isDemo: false,
      async ask(question: string, query: CountQuery) {
        return question === 'cells' && query.indicator.measure?.type === 'funnel' ? [row] : []
      },
    } as unknown as CountStore
    const chart = (await sheetCharts({ country: kh, counts } as Parameters<typeof sheetCharts>[0], 2023, '2024-06-01')).find(
      (c) => c.id === 'attrition',
    )
    const said = chart?.rows.map((r) => (r.text as { readonly en: string }).en) ?? []
    expect(said.slice(0, 3)).toEqual(['at least 100', 'at least 31, half of them within 5 days', 'at least 20'])
    expect(said.every((text) => text.startsWith('at least') || text === 'no figure')).toBe(true)
  })
})
