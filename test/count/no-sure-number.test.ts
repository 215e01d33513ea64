/**
 * Where some records leave a question open, no figure says for certain what they may change: neither a zero nor a share. The database and the folded
 * book leave the same open.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findIndicator } from '../../src/core/country/find.ts'
import type { Country, Indicator } from '../../src/core/country/index.ts'
import { cellsIn, mayBeIn } from '../../src/core/count/folded/answers.ts'
import { momentOf } from '../../src/core/count/folded/moment.ts'
import type { CountQuery } from '../../src/core/count/query.ts'
import { count, countWithContributions } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import { ofOneMoment } from '../../src/work/answers/read-figures.ts'
import type { Counted } from '../../src/road/stages.ts'
import { findDifference } from '../../src/work/verify/verify-figures.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { plant } from '../helpers/plant.ts'
import { readBook } from '../helpers/read-book.ts'

let made: Made
let kh: Country
beforeAll(async () => {
  made = await makeInstallation('kh')
  kh = made.installation.country
}, 120_000)
afterAll(() => made.remove())

type Asked = { readonly id: string; readonly from: string; readonly to: string; readonly where?: Readonly<Record<string, string>> }
function queryOf({ id, from, to, where = {} }: Asked): CountQuery {
  return { country: kh, indicator: findIndicator(kh, id) as Indicator, interval: { from, to }, asOf: '2100-01-01', by: [], where }
}
async function ask(asked: Asked): Promise<Counted> {
  const { indicator, interval, where } = queryOf(asked)
  const { counts } = made.installation
  return count(await link({ entries: [] }, '2100-01-01', counts), { indicator, interval, where }, kh, counts)
}

it('a period that is asked for by its name may hold a day that is known about, and one that is not written', async () => {
  const row = { court: 'CFI-1', registered_on: '2023-05-01', outcome: 'convicted', sex: 'male', recorded: '2025-06-01' }
  await plant(made.installation.owner(), 'accused_episode', {
    about: { ...row, decided_on: '2024-01-01', decided_on_last: '2024-12-31' },
    unwritten: { ...row, sex: 'female' },
  })
  const book = await readBook(made.installation.owner(), ['accused_episodes', 'link_members'])
  const year = { id: 'accused-convicted', from: '2024-01-01', to: '2025-01-01' }
  for (const [where, may] of [
    [{ quarter: '2024-Q1' }, 2],
    [{ quarter: '2024-Q1', sex: 'male' }, 1],
    [{ quarter: '2024-Q1', sex: 'female' }, 1],
  ] as const) {
    const asked = queryOf({ ...year, where })
    const query = { ...asked, mayBe: true }
    const { counts } = made.installation
    const [rows, doubts] = await Promise.all([counts.ask('cells', query), counts.ask('doubts', asked)])
    expect(Number(rows[0]?.n), JSON.stringify(where)).toBe(may)
    expect(findDifference(rows, cellsIn(query, book, momentOf(query.asOf)))).toBeUndefined()
    expect(findDifference(doubts, mayBeIn(asked, book, momentOf(query.asOf)))).toBeUndefined()
    expect((await ask({ ...year, where })).why, JSON.stringify(where)).toContain('day_unsure')
  }
})

it('of a number of days it is not said that nothing came, where something came on a day that is known about', async () => {
  const gone = { court: 'CFI-1', absconded_on: '2024-05-01', case_number: '1/2024', accused_no: 1, act_no: 1 }
  const about = { ...gone, warrant_on: '2024-05-02', warrant_on_last: '2024-05-04' }
  await plant(made.installation.owner(), 'absconding', { about })
  const may = { id: 'warrant-within-a-week-share', from: '2024-05-01', to: '2024-06-01' }
  const alone = await ask(may)
  expect([alone.value, alone.qualifier, alone.why.includes('not_recorded')]).toEqual([null, null, true])
  // Of whom none is on record there was none: that is a no.
  await plant(made.installation.owner(), 'absconding', { soon: { ...gone, days_to_warrant: 3, warrant_on: '2024-05-04' }, never: gone })
  const three = await ask(may)
  expect([three.value, three.qualifier, three.part, three.whole]).toEqual([50, 'about', 1, 2])
  const query = queryOf(may)
  const book = await readBook(made.installation.owner(), ['abscondings', 'link_members'])
  const rows = await made.installation.counts.ask('cells', query)
  expect(findDifference(rows, cellsIn(query, book, momentOf(query.asOf)))).toBeUndefined()
})

it('a day that is known about only, and came while it was counted, is seen: by a table that is to be protected, and by a sheet that reads once', async () => {
  const { counts } = made.installation
  expect(await counts.ask('knownAbout', { kinds: ['inspection'] })).toEqual([])
  const before = await link({ entries: [] }, '2100-01-01', counts)
  const interval = { from: '2024-01-01', to: '2024-04-01' }
  const request = { indicator: findIndicator(kh, 'inspections') as Indicator, interval }
  const about = { office: 'LAB-1', number: 1, inspected_on: '2024-03-01', inspected_on_last: '2024-05-31' }
  // It comes when the sheet's first figure is made: all of the sheet is made again, and no third time.
  const times: (readonly string[])[] = []
  const sheet = await ofOneMoment({ asOf: '2100-01-01', basis: 'recorded', windows: interval }, kh, counts, async (figures) => {
    const { why } = await figures.of(request.indicator, { indicator: 'inspections' }, interval)
    if (times.length === 0) await plant(made.installation.owner(), 'inspection', { about })
    times.push(why)
    return why
  })
  expect(times.map((why) => why.includes('day_unsure'))).toEqual([false, true])
  expect(sheet).toContain('day_unsure')
  expect((await count(before, request, kh, counts)).why).toContain('day_unsure')
  const { counted } = await countWithContributions(before, { ...request, onePlace: true }, kh, counts)
  expect([counted.value, counted.why.includes('day_unsure'), counted.days_about]).toEqual([null, true, true])
})

it('a conviction without its day is of no time after it was first handed in, whenever it was corrected', async () => {
  const own = { court: 'CFI-2', registered_on: '2005-02-01' }
  const convicted = { ...own, outcome: 'convicted' }
  // Registered, then decided, and of whom something else was mended years later.
  for (const version of [
    { ...own, recorded: '2005-03-01', superseded: '2006-03-01' },
    { ...convicted, recorded: '2006-03-01', superseded: '2020-02-01', version: 2 },
    { ...convicted, recorded: '2020-02-01', version: 3, sex: 'female' },
  ])
    await plant(made.installation.owner(), 'accused_episode', { mended: version })
  const book = await readBook(made.installation.owner(), ['accused_episodes', 'link_members'])
  for (const [year, may] of [
    [2005, 1],
    [2006, 1],
    [2007, 0],
    [2019, 0],
  ] as const) {
    const where = { court: 'CFI-2' }
    const query = { ...queryOf({ id: 'accused-convicted', from: `${year}-01-01`, to: `${year + 1}-01-01`, where }), mayBe: true }
    const rows = await made.installation.counts.ask('cells', query)
    expect(Number(rows[0]?.n), String(year)).toBe(may)
    expect(findDifference(rows, cellsIn(query, book, momentOf(query.asOf)))).toBeUndefined()
  }
})

it('a table that is to be protected says that its days are known about only where one is by which it is of its time', async () => {
  const { counts } = made.installation
  const request = {
    indicator: findIndicator(kh, 'investigations-cases') as Indicator,
    interval: { from: '2024-01-01', to: '2025-01-01' },
    onePlace: true,
  }
  const areAbout = async () =>
    (await countWithContributions(await link({ entries: [] }, '2100-01-01', counts), request, kh, counts)).counted.days_about
  const opened = { agency: 'ahtjp', office: 'AHTJP-PP', case_number: '1/2024', opened_on: '2024-02-01' }
  await plant(made.installation.owner(), 'investigation', { closed: { ...opened, closed_on: '2024-05-01', closed_on_last: '2024-05-31' } })
  expect(await areAbout()).toBeUndefined()
  await plant(made.installation.owner(), 'investigation', { opened: { ...opened, case_number: '2/2024', opened_on_last: '2024-02-29' } })
  expect(await areAbout()).toBe(true)
})

it('“on or after” ends by the day on which it was first said: what had happened then is of no later year', async () => {
  const own = { court: 'CFI-3', registered_on: '2010-02-01', outcome: 'convicted' }
  await plant(made.installation.owner(), 'accused_episode', {
    open: { ...own, decided_on: '2013-05-01', decided_on_last: '2199-12-31', recorded: '2013-06-15', superseded: '2018-01-01' },
  })
  await plant(made.installation.owner(), 'accused_episode', {
    open: { ...own, sex: 'male', decided_on: '2013-05-01', decided_on_last: '2199-12-31', recorded: '2018-01-01', version: 2 },
  })
  const book = await readBook(made.installation.owner(), ['accused_episodes', 'link_members'])
  const found: Record<string, readonly number[]> = {}
  for (const [from, to] of [
    ['2013-01-01', '2014-01-01'],
    ['2013-05-01', '2013-06-01'],
    ['2014-01-01', '2015-01-01'],
    ['2190-01-01', '2191-01-01'],
  ] as const)
    for (const mayBe of [false, true])
      for (const by of [[], ['quarter']]) {
        const query = { ...queryOf({ id: 'accused-convicted', from, to, where: { court: 'CFI-3' } }), by, mayBe }
        const rows = await made.installation.counts.ask('cells', query)
        expect(findDifference(rows, cellsIn(query, book, momentOf(query.asOf))), `${from} ${by.join()} ${mayBe}`).toBeUndefined()
        if (by.length === 0) found[from] = [...(found[from] ?? []), Number(rows[0]?.n)]
      }
  // For certain, and as it may be.
  expect(found).toEqual({ '2013-01-01': [1, 0], '2013-05-01': [0, 1], '2014-01-01': [0, 0], '2190-01-01': [0, 0] })
})
