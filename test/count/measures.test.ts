/** Every measure, condition and dimension of an indicator, counted by the database and held against figures worked out by hand. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Indicator, Measure } from '../../src/core/country/index.ts'
import { count, type CountRequest } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import type { Counted } from '../../src/road/stages.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { plant } from '../helpers/plant.ts'

let made: Made
beforeAll(async () => {
  made = await makeInstallation('kh')
  const owner = made.installation.owner()
  await plant(owner, 'accused_episode', {
    a: {
      court: 'CFI-1',
      case_number: '1/2023',
      registered_on: '2023-01-10',
      decided_on: '2023-01-30',
      outcome: 'convicted',
      sentence_months: 84,
      sex: 'male',
    },
    b: {
      court: 'CFI-1',
      case_number: '1/2023',
      registered_on: '2023-02-10',
      decided_on: '2023-05-21',
      outcome: 'convicted',
      sentence_months: 12,
      sex: 'male',
    },
    c: {
      court: 'CFI-2',
      case_number: '1/2023',
      registered_on: '2023-03-31',
      decided_on: '2023-04-30',
      outcome: 'acquitted',
      sex: 'female',
    },
    d: { court: 'CFI-2', case_number: '9/2023', registered_on: '2023-04-01', sex: null },
    e: {
      court: 'CFI-3',
      case_number: '7/2022',
      registered_on: '2022-12-31',
      decided_on: '2023-04-01',
      outcome: 'dismissed',
      sex: 'female',
    },
    f: { court: 'CFI-3', case_number: '8/2023', registered_on: '2023-06-01', recorded: '2023-06-02', superseded: '2023-07-10' },
  })
  await plant(owner, 'accused_episode', {
    f: { court: 'CFI-1', case_number: '8/2023', registered_on: '2023-06-01', recorded: '2023-07-10', version: 2 },
  })
  await plant(owner, 'victim_episode', {
    p: { agency: 'mosavy', found_month: '2023-01-01', forms: 'FORCED_LABOUR' },
    q: { agency: 'mosavy', found_month: '2023-01-01', forms: 'SEXUAL_EXPLOITATION' },
    r: { agency: 'mosavy', found_month: '2023-02-01', forms: 'OTHER' },
    s: { agency: 'mosavy', found_month: '2023-02-01' },
    t: { agency: 'mosavy', found_month: '2023-03-01', forms: 'FORCED_LABOUR SEXUAL_EXPLOITATION' },
  })
}, 60_000)
afterAll(() => made.remove())

const words = { en: 'x', km: 'ក' }
const accused = (measure?: Measure, change: Partial<Indicator> = {}): Indicator => ({
  id: 'try',
  words,
  version: 1,
  kind: 'accused_episode',
  unit: words,
  date: 'registered_on',
  dimensions: {
    court: { column: 'court', list: 'courts' },
    province: { column: 'court', list: 'courts', parent: true },
    sex: { column: 'sex', list: 'sexes' },
    quarter: { column: 'registered_on', list: '', period: 'quarter' },
    sentence: { column: 'sentence_months', list: '', bands: [0, 13, 60] },
    days: { column: 'registered_on', list: '', bands: [0, 31, 91], until: 'decided_on' },
  },
  form: 'court-return',
  caveat: words,
  ...(measure ? { measure } : {}),
  ...change,
})
const ask = async (indicator: Indicator, request: Partial<CountRequest> = {}, asOf = '2024-01-01'): Promise<Counted> =>
  count(
    await link({ entries: [] }, asOf, made.installation.counts),
    { indicator, interval: { from: '2023-01-01', to: '2024-01-01' }, ...request },
    made.installation.country,
    made.installation.counts,
  )
const value = async (...args: Parameters<typeof ask>): Promise<number | null> => (await ask(...args)).value
const cells = async (indicator: Indicator, by: string[], request: Partial<CountRequest> = {}): Promise<Record<string, number | null>> =>
  Object.fromEntries((await ask(indicator, { by, ...request })).cells.map((c) => [by.map((d) => c.by[d]).join(' '), c.value]))

describe('a measure', () => {
  it('counts records, in a half-open interval, as known on the day', async () => {
    expect(await value(accused())).toBe(5)
    expect(await cells(accused(), ['court'])).toEqual({ 'CFI-1': 3, 'CFI-2': 2 })
    const before = await ask(accused(), { by: ['court'] }, '2023-07-01')
    expect([before.value, before.cells.find((c) => c.by.court === 'CFI-3')?.value]).toEqual([5, 1])
    expect(await value(accused(), {}, '2023-06-01')).toBe(4)
  })
  it('sums whole numbers, and tells distinct ones', async () => {
    expect(await value(accused({ type: 'sum', column: 'sentence_months' }))).toBe(96)
    expect(await value(accused({ type: 'distinct', columns: ['court'] }))).toBe(2)
    expect(await cells(accused({ type: 'distinct', columns: ['court'] }), ['sex'])).toEqual({ male: 1, female: 1, unknown: 2 })
    expect((await ask(accused({ type: 'distinct', columns: ['court'] }), { by: ['sex'] })).value).toBe(2)
  })
  it('takes a share, and prints both numbers; 0 of 0 is no percent', async () => {
    const share = accused({ type: 'share', of: { outcome: ['convicted'] } })
    expect(await ask(share)).toMatchObject({ value: 40, part: 2, whole: 5 })
    expect((await ask(share, { by: ['court'] })).cells.map((c) => [c.by.court, c.value, c.part, c.whole])).toEqual([
      ['CFI-1', 66.7, 2, 3],
      // Of none of two, while returns are missing, nobody can say.
      ['CFI-2', null, 0, 2],
    ])
    expect(await ask(share, { interval: { from: '2019-01-01', to: '2020-01-01' } })).toMatchObject({ value: null, part: 0, whole: 0 })
  })
  it('takes the ratio of two sums', async () => {
    expect(await ask(accused({ type: 'ratio', part: 'sentence_months', whole: 'sentence_months' }))).toMatchObject({
      value: 100,
      part: 96,
      whole: 96,
    })
  })
  it('sums what is left of each amount, and says how many riel one dollar was', async () => {
    const order = (ordered: number | null, paid: number | null) => ({
      court: 'CFI-1',
      case_number: '1/2023',
      ordered_on: '2023-02-01',
      ordered,
      paid,
    })
    await plant(made.installation.owner(), 'reparation', { l1: order(10, 2), l2: order(3, 5), l3: order(4, 4) })
    const left = accused(
      { type: 'sum', column: 'ordered', less: 'paid' },
      { kind: 'reparation', date: 'ordered_on', dimensions: { court: { column: 'court', list: 'courts' } } },
    )
    // What one was paid too much is no other's; 3 of 5 and 4 of 4 leave nothing.
    expect(await ask(left, { by: ['court'] })).toMatchObject({ value: 8, cells: [{ by: { court: 'CFI-1' }, value: 8 }] })
    await plant(made.installation.owner(), 'reparation', { l4: order(100, null), l5: order(null, 1) })
    expect(await ask(left)).toMatchObject({ value: 8, qualifier: 'at_least', why: expect.arrayContaining(['not_recorded']) })
    const line = (allocated: number, usd: number, rate_on: string | null) => ({
      agency: 'mef',
      year_from: '2023-01-01',
      allocated,
      usd,
      rate_on,
    })
    await plant(made.installation.owner(), 'budget_line', { b1: line(8000, 2, '2023-03-31'), b2: line(4100, 1, null) })
    const rate = accused(
      { type: 'ratio', part: 'allocated', whole: 'usd', times: 1 },
      { kind: 'budget_line', date: 'year_from', dimensions: { rate_on: { column: 'rate_on', list: '', period: 'day' } } },
    )
    expect(await cells(rate, ['rate_on'])).toEqual({ '2023-03-31': 4000, unknown: 4100 })
    expect(await value(rate, { where: { rate_on: '2023-03-31' } })).toBe(4000)
    expect(await value(rate)).toBe(4033.33)
  })
  it('measures days: median, mean, greatest, of the records with both', async () => {
    const days = (statistic: 'median' | 'mean' | 'max') =>
      ask(accused({ type: 'days', from: 'registered_on', to: 'decided_on', statistic }))
    expect(await days('median')).toMatchObject({ value: 30, n: 3 })
    expect(await days('mean')).toMatchObject({ value: 50, n: 3 })
    expect(await days('max')).toMatchObject({ value: 100, n: 3 })
  })
  it('takes stock at the end of the interval', async () => {
    const stock = accused({ type: 'stock', until: 'decided_on' })
    expect(await value(stock, { interval: { from: '2023-01-01', to: '2023-04-01' } })).toBe(3)
    expect(await value(stock)).toBe(2)
  })
  it('counts cases by court and number, and says that nothing is linked', async () => {
    const cases = accused({ type: 'cases', columns: ['court', 'case_number'] })
    expect(await value(cases)).toBe(4)
    expect((await ask(cases)).lineage.deduplicated).toBe(false)
  })
  it('gives each its one place, so that cells add up: who stands in several stands under "several"', async () => {
    const place = (measure: Measure, by: string[], more: Partial<CountRequest> = {}) =>
      cells(accused(measure), by, { onePlace: true, ...more })
    const cases: Measure = { type: 'cases', columns: ['court', 'case_number'] }
    // Case 1/2023 of CFI-1 began in two sentences' bands: once, under neither.
    expect(await place(cases, ['sentence'])).toEqual({ several: 1, unknown: 3 })
    expect(await place(cases, ['court', 'sex'])).toEqual({ 'CFI-1 male': 1, 'CFI-1 unknown': 1, 'CFI-2 female': 1, 'CFI-2 unknown': 1 })
    expect(await place({ type: 'persons' }, ['court'])).toEqual({ 'CFI-1': 3, 'CFI-2': 2 })
    const convicted = { id: 'convicted', where: [{ outcome: ['convicted'] }] }
    const subset = await ask(accused(cases), { onePlace: true, by: ['court'], subsets: [convicted] })
    expect(subset.cells.map((c) => [c.by.court, c.by.convicted, c.value])).toEqual([
      ['CFI-1', 'no', 1],
      ['CFI-1', 'yes', 1],
      ['CFI-2', 'no', 2],
    ])
    const forms = (measure: Measure) =>
      ask(
        accused(measure, {
          kind: 'victim_episode',
          date: 'found_month',
          dimensions: { forms: { column: 'forms', list: 'forms-of-exploitation' } },
        }),
        { onePlace: true, by: ['forms'] },
      )
    expect((await forms({ type: 'records' })).cells.map((c) => [c.by.forms, c.value])).toEqual([
      ['FORCED_LABOUR', 1],
      ['OTHER', 1],
      ['SEXUAL_EXPLOITATION', 1],
      ['several', 1],
      ['unknown', 1],
    ])
  })
  it('counts the system’s own entries', async () => {
    const own = accused(
      { type: 'entries', kinds: ['installation.created', 'country.adopted'] },
      { kind: '', date: '', form: '', dimensions: { kind: { column: 'kind', list: '' }, agency: { column: 'agency', list: 'agencies' } } },
    )
    const found = await ask(own, { interval: { from: '2020-01-01', to: '2100-01-01' }, by: ['agency', 'kind'] }, '2100-01-01')
    expect([found.value, found.state, found.cells.map((c) => c.by.kind)]).toEqual([
      2,
      'reported',
      ['country.adopted', 'installation.created'],
    ])
    // Before the book began it says nothing.
    expect(await ask(own, {}, '2100-01-01')).toMatchObject({ value: null, state: 'not_collected' })
    expect(await ask(own, { interval: { from: '2099-01-01', to: '2100-01-01' } }, '2100-01-01')).toMatchObject({
      value: 0,
      state: 'reported',
    })
  })
  it('counts returns, of those due', async () => {
    const returns = accused(
      { type: 'returns', of: 'received' },
      { kind: '', date: '', dimensions: { office: { column: 'office', list: 'courts' } } },
    )
    // As of a day before the book began, it says nothing of what came.
    expect(await ask(returns)).toMatchObject({ value: null, state: 'not_collected' })
    expect(await ask(returns, {}, '2100-01-01')).toMatchObject({ value: 0, whole: 104, coverage: { received: 0, due: 104 } })
    expect(await value({ ...returns, measure: { type: 'returns', of: 'on_time' } }, {}, '2100-01-01')).toBe(0)
    // How many of them say that there was nothing, nobody knows while none is in.
    expect(await ask({ ...returns, measure: { type: 'returns', of: 'nil' } }, {}, '2100-01-01')).toMatchObject({
      value: null,
      state: 'late',
      why: ['late'],
      whole: 104,
    })
  })
})

describe('a condition', () => {
  it.each([
    [{ outcome: ['convicted'] }, 2],
    [{ sex: ['unknown'] }, 2],
    [{ outcome: { not: ['convicted'] } }, 3],
    [{ sex: { not: ['unknown', 'male'] } }, 1],
    [{ outcome: { present: false } }, 2],
    [{ sentence_months: { atLeast: 84 } }, 1],
    [{ sentence_months: { below: 84 } }, 1],
    [{ registered_on: { before: 'decided_on' } }, 3],
    // None of those that are in, and returns are missing.
    [{ registered_on: { after: 'decided_on' } }, null],
    [{ outcome: ['convicted'], sentence_months: { below: 13 } }, 1],
  ] as [Indicator['where'], number | null][])('%j', async (where, expected) => {
    expect(await value(accused(undefined, { where: where ?? {} }))).toBe(expected)
  })
})

describe('a dimension', () => {
  it('is the code above, a period, a band; and is a condition just as well', async () => {
    expect(await cells(accused(), ['province'])).toEqual({ 'KH-1': 3, 'KH-2': 2 })
    expect(await cells(accused(), ['quarter'])).toEqual({ '2023-Q1': 3, '2023-Q2': 2 })
    expect(await cells(accused(), ['sentence'])).toEqual({ '0-12': 1, '60+': 1, unknown: 3 })
    expect(await cells(accused(), ['days'])).toEqual({ '0-30': 2, '91+': 1, unknown: 2 })
    expect(await value(accused(), { where: { province: 'KH-1', quarter: '2023-Q1' } })).toBe(2)
    expect(await value(accused(), { where: { days: '0-30' } })).toBe(2)
    expect(await cells(accused(), ['court', 'sex'], { where: { sex: 'male' } })).toEqual({ 'CFI-1 male': 2 })
  })
  it('of several codes puts a record into each, and counts it once in the total', async () => {
    const forms: Indicator = {
      ...accused(),
      kind: 'victim_episode',
      date: 'found_month',
      dimensions: { form: { column: 'forms', list: 'forms-of-exploitation' } },
    }
    const found = await ask(forms, { by: ['form'] })
    expect(found.value).toBe(5)
    expect(await cells(forms, ['form'])).toEqual({ FORCED_LABOUR: 2, SEXUAL_EXPLOITATION: 2, OTHER: 1, unknown: 1 })
    expect(await value(forms, { where: { form: 'FORCED_LABOUR' } })).toBe(2)
    expect(await cells(forms, ['form'], { where: { form: 'FORCED_LABOUR' } })).toEqual({ FORCED_LABOUR: 2 })
    expect(await value({ ...forms, where: { forms: ['FORCED_LABOUR', 'SEXUAL_EXPLOITATION'] } })).toBe(3)
    expect(await value({ ...forms, where: { forms: { not: ['FORCED_LABOUR'] } } })).toBe(3)
  })
  it('a percentage of a group is of those with any value in it: 50, 50 and 25, not 40, 40 and 20', async () => {
    const share = (form: string): Indicator => ({
      ...accused({ type: 'share', of: { forms: [form] } }),
      kind: 'victim_episode',
      date: 'found_month',
      where: { forms: { present: true } },
      dimensions: {},
    })
    expect(await Promise.all(['FORCED_LABOUR', 'SEXUAL_EXPLOITATION', 'OTHER'].map((f) => value(share(f))))).toEqual([50, 50, 25])
  })
})

// Last: who is planted here stays there.
describe('a share', () => {
  it('takes nobody of whom a paper does not have it for one of the others, in a share; what is still to come is not so yet', async () => {
    const one = { court: 'CFI-1', registered_on: '2018-03-01' }
    await plant(made.installation.owner(), 'accused_episode', {
      w1: { ...one, case_number: '1/2018', outcome: 'convicted' },
      w2: { ...one, case_number: '2/2018', outcome: 'acquitted' },
      w3: { ...one, case_number: '3/2018', outcome: 'not_written' },
      w4: { ...one, case_number: '4/2018', outcome: null },
    })
    const of = (outcome: readonly string[] | { readonly not: readonly string[] }): Promise<Counted> =>
      ask(accused({ type: 'share', of: { outcome } }), { interval: { from: '2018-01-01', to: '2019-01-01' } })
    expect(await of(['convicted'])).toMatchObject({ part: 1, whole: 3 })
    expect(await of(['not_written'])).toMatchObject({ part: 1, whole: 4 })
    // Of whom nothing is written, it is not written that she was not convicted either.
    expect(await of({ not: ['convicted'] })).toMatchObject({ part: 1, whole: 2 })
  })
})
