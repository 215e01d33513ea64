/**
 * A clear day that a paper says about only: typed by its door, counted in every period in which all of it lies, and in any other as one that may be of
 * it. Whatever answers (the database, the entries' own bytes) says the same.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonical, type Json } from '../../src/core/canonical.ts'
import { formChecker } from '../../src/core/entry/check.ts'
import { findForm, findIndicator } from '../../src/core/country/find.ts'
import type { Country, Form, Indicator } from '../../src/core/country/index.ts'
import { cellsIn } from '../../src/core/count/folded/answers.ts'
import { momentOf } from '../../src/core/count/folded/moment.ts'
import type { CountQuery } from '../../src/core/count/query.ts'
import { count } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import { receive } from '../../src/road/receive.ts'
import type { Counted, EntryParts } from '../../src/road/stages.ts'
import { validate } from '../../src/road/validate.ts'
import { handIn } from '../../src/demo/hand-in.ts'
import { findDifference } from '../../src/work/verify/verify-figures.ts'
import { readBook } from '../helpers/read-book.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { plant } from '../helpers/plant.ts'
import { cellOf, sheetOf } from '../helpers/whole-row.ts'

let made: Made
let kh: Country
beforeAll(async () => {
  made = await makeInstallation('kh')
  kh = made.installation.country
}, 120_000)
afterAll(() => made.remove())

const form = (): Form => findForm(kh, 'inspection') as Form
/** An inspection of this number, with a day as it is typed. */
const row = (number: string, day: string): string[] =>
  form().fields.map((f, i) => {
    const own: Readonly<Record<string, string>> = { number, inspected_on: day, announced: 'no' }
    return own[f.id] ?? (f.required ? cellOf(f, i, kh, 'molvt') : '')
  })

type Asked = {
  readonly from: string
  readonly to: string
  readonly by?: readonly string[]
  readonly id?: string
  readonly where?: Readonly<Record<string, string>>
  readonly onePlace?: true
}
async function ask({ from, to, id = 'inspections', ...request }: Asked): Promise<Counted> {
  const { counts } = made.installation
  const indicator = findIndicator(kh, id)
  if (!indicator) throw new Error(`no indicator ${id}`)
  return count(await link({ entries: [] }, '2100-01-01', counts), { indicator, interval: { from, to }, ...request }, kh, counts)
}
const said = ({ value, qualifier, least, most, why }: Pick<Counted, 'value' | 'qualifier' | 'least' | 'most' | 'why'>) => ({
  value,
  qualifier,
  ...(least === undefined ? {} : { least, most }),
  isUnsure: why.includes('day_unsure'),
})
const returned = (): Promise<unknown> =>
  made.installation.owner().query(
    `insert into saksi.returns (agency_id, entry_id, form, office, period, period_from, period_to, rows, is_nil, is_signed, recorded_at)
     select 'molvt', gen_random_uuid(), 'inspection', c.code, y || '-Q' || q, make_date(y, q * 3 - 2, 1), (make_date(y, q * 3 - 2, 1) + interval '3 months')::date, 1, false, true, now()
       from json_array_elements_text($1::json) as c(code), generate_series(2022, 2024) y, generate_series(1, 4) q`,
    [JSON.stringify((kh.lists.find((l) => l.id === 'labour-offices')?.codes ?? []).map((c) => c.code))],
  )

describe('a clear day that is known about only', () => {
  it('is taken as the paper says it, and is of the return by whose end its office knew of it', async () => {
    const rows = [
      row('1', '2023-05-17'),
      row('2', '2023-05~'),
      row('3', '2023-03-20/2023-04-10'),
      row('4', '../2023-06-30'),
      row('5', '២០២៣-11-05/..'),
    ]
    const { sealed } = await handIn(made.installation, form(), sheetOf(form(), ...rows), 'inspections.csv', 'molvt')
    const slots = sealed.entries.flatMap((e) => (JSON.parse(e.stub) as { slots?: [string, string, number][] }).slots ?? [])
    expect(slots.map(([, period, n]) => `${period} ${n}`)).toEqual(['2023-Q2 4', '2023-Q4 1'])
    // Whoever skips the edge sends no end before its beginning, nor one of no beginning.
    const [check, sent] = [formChecker(kh, form(), 'molvt'), sealed.entries.find((e) => e.stub.includes('inspected_on_last'))]
    const forged = (own: Readonly<Record<string, string>>, without?: string) => {
      const stub = JSON.parse(sent?.stub ?? '') as { values: Record<string, Json> } & Record<string, Json>
      const values = Object.fromEntries(Object.entries({ ...stub.values, ...own }).filter(([id]) => id !== without))
      return check({ ...(sent as EntryParts), stub: canonical({ ...stub, values }) })
    }
    const where = { where: 'stub.values.inspected_on_last' }
    expect(forged({})).not.toHaveProperty('where')
    for (const last of ['2023-04-30', '2023-05-01']) expect(forged({ inspected_on_last: last }), last).toEqual(where)
    expect(forged({}, 'inspected_on')).toEqual(where)
    expect(forged({ inspected_on_last: 'May' })).toEqual(where)
    const { rows: kept } = await made.installation.pools.saksi_reader.query<{ day: string }>(
      `select concat_ws(' ', inspected_on, inspected_on_last) as day from saksi.inspections order by number`,
    )
    expect(kept.map((r) => r.day)).toEqual([
      '2023-05-17',
      '2023-05-01 2023-05-31',
      '2023-03-20 2023-04-10',
      '1900-01-01 2023-06-30',
      '2023-11-05 2199-12-31',
    ])
  }, 60_000)

  it('counts where all of it lies, and elsewhere may be of it', async () => {
    await returned()
    // Two are of the year whatever their days were, and the third's both ends are; of two nobody can say.
    expect(said(await ask({ from: '2023-01-01', to: '2024-01-01' }))).toEqual({
      value: null,
      qualifier: 'between',
      least: 3,
      most: 5,
      isUnsure: true,
    })
    expect(said(await ask({ from: '2023-04-01', to: '2023-07-01' }))).toEqual({
      value: null,
      qualifier: 'between',
      least: 2,
      most: 4,
      isUnsure: true,
    })
    // No zero: one of them may have been then.
    expect(said(await ask({ from: '2022-01-01', to: '2023-01-01' }))).toEqual({
      value: null,
      qualifier: 'between',
      least: 0,
      most: 1,
      isUnsure: true,
    })
    expect(await ask({ from: '2022-01-01', to: '2023-01-01' })).toMatchObject({ state: 'reported' })
    // Over all the time that they may have been of nothing is unsure.
    expect(said(await ask({ from: '1900-01-01', to: '2200-01-01' }))).toMatchObject({ value: 5, qualifier: 'at_least', isUnsure: false })
    // “On or before” leaves open whether anybody was asked for it yet.
    expect(said(await ask({ from: '2020-01-01', to: '2200-01-01' }))).toMatchObject({ value: 4, qualifier: 'at_least', isUnsure: true })
  }, 60_000)

  it('is of no quarter that it may have missed, and a share with one of them is about', async () => {
    const counted = await ask({ from: '2023-01-01', to: '2024-01-01', by: ['quarter'] })
    expect(Object.fromEntries(counted.cells.map((c) => [c.by['quarter'], said(c)]))).toEqual({
      '2023-Q2': { value: 2, qualifier: 'exact', isUnsure: false },
      unknown: { value: null, qualifier: 'between', least: 1, most: 3, isUnsure: true },
    })
    expect(said(await ask({ id: 'inspections-unannounced-share', from: '2023-01-01', to: '2024-01-01' }))).toEqual({
      value: 100,
      qualifier: 'about',
      isUnsure: true,
    })
    // What is to be protected has one word for however many.
    expect(said(await ask({ from: '2023-01-01', to: '2024-01-01', onePlace: true }))).toEqual({
      value: 3,
      qualifier: 'about',
      isUnsure: true,
    })
  }, 60_000)

  it('may be of a period that is asked for by name as much as by its days; and no zero is told of it, nor by a table that is to be protected', async () => {
    const year = { from: '2023-01-01', to: '2024-01-01' }
    for (const [quarter, from, to] of [
      ['2023-Q1', '2023-01-01', '2023-04-01'],
      ['2023-Q2', '2023-04-01', '2023-07-01'],
      ['2023-Q3', '2023-07-01', '2023-10-01'],
    ] as const)
      expect(said(await ask({ ...year, where: { quarter } })), quarter).toEqual(said(await ask({ from, to })))
    expect(said(await ask({ ...year, where: { quarter: '2023-Q1' } }))).toMatchObject({ qualifier: 'between', least: 0, most: 2 })
    expect(said(await ask({ ...year, where: { quarter: '2023-Q3' } }))).toMatchObject({ value: 0, qualifier: 'exact' })
    const none = await ask({ from: '2022-01-01', to: '2023-01-01', onePlace: true })
    expect([none.value, none.qualifier, none.why.includes('day_unsure')]).toEqual([null, null, true])
  }, 60_000)

  it('makes no number of days, and breaks no nil of a time in which it may not have been', async () => {
    await plant(made.installation.owner(), 'disbursement', {
      known: { requested_on: '2023-02-01', paid_on: '2023-02-11', purpose: 'operation' },
      about: { requested_on: '2023-02-01', requested_on_last: '2023-02-28', paid_on: '2023-03-31', purpose: 'operation' },
    })
    const days = await ask({ id: 'disbursement-days', from: '2023-01-01', to: '2024-01-01' })
    expect([days.value, days.n, days.qualifier, days.why.includes('day_unsure')]).toEqual([10, 1, 'about', true])
    await plant(made.installation.owner(), 'warrant', {
      about: { court: 'CFI-1', issued_on: '2023-03-20', issued_on_last: '2023-04-10' },
    })
    const slots = await made.installation.counts.ask('contradicted', {
      interval: { from: '2023-01-01', to: '2024-01-01' },
      asOf: '2100-01-01',
      form: findForm(kh, 'court-return') as Form,
      by: findForm(kh, 'court-return')?.contradictedBy ?? [],
    })
    expect(slots).toEqual([])
  }, 60_000)

  it('is the same row as no other that begins with its first day, in one list or in the next', async () => {
    const days = ['2021-05-01', '2021-05~', '2021-05-01/2021-06-30', '../2021-05-31', '../2021-06-30']
    await handIn(made.installation, form(), sheetOf(form(), ...days.map((day) => row('40', day))), 'one.csv', 'molvt')
    await handIn(made.installation, form(), sheetOf(form(), row('40', '2021-05-01/2021-05-20'), row('40', '2021-05~')), 'next.csv', 'molvt')
    const { rows: kept } = await made.installation.pools.saksi_reader.query<{ records: number; versions: number }>(
      `select count(distinct record_id) as records, count(*) as versions from saksi.inspections where number::text = '40'`,
    )
    // What was sent again unchanged is no version.
    expect(kept).toEqual([{ records: 6, versions: 6 }])
  }, 60_000)

  it('is no return of a time that has not been: neither at the edge nor for whoever skips it', async () => {
    const judge = async (day: string): Promise<readonly string[]> => {
      const draft = await receive(sheetOf(form(), row('50', day)), { form: form(), country: kh, fileName: 'f.csv', today: '2024-02-10' })
      const read = 'refused' in draft ? draft : validate(draft, form(), kh)
      return 'refused' in read ? read.refused.map((p) => `${p.code}: ${p.message.en}`) : []
    }
    for (const day of ['2024~', '2023-12-01/2024-03-31', '../2024-02-29'])
      expect(await judge(day), day).toEqual([
        expect.stringMatching(/^cell\.future-date: (31 December|31 March|29 February) 2024 is still to come/),
      ])
    for (const day of ['2023-12-01/2024-02-10', '../2024-02-10', '2024-01/..']) expect(await judge(day), day).toEqual([])
    const ahead = handIn(made.installation, form(), sheetOf(form(), row('51', '2023-01-01/2098-02-28')), 'ahead.csv', 'molvt')
    await expect(ahead).rejects.toMatchObject({ code: 'return.not-sealed', where: 'stub.values.inspected_on' })
  }, 60_000)

  it('offers what a cell says in words, and makes nothing of it by itself', async () => {
    const cells = ['May 2023', 'about 05/2023', 'ប្រហែល ឧសភា ២០២៣', '2023']
    const rows = cells.map((day, i) => row(String(i + 10), day))
    const draft = await receive(sheetOf(form(), ...rows), { form: form(), country: kh, fileName: 'f.csv' })
    if ('refused' in draft) throw new Error(JSON.stringify(draft.refused))
    const read = validate(draft, form(), kh)
    const found = 'refused' in read ? read.refused.filter((p) => p.code === 'cell.about-unread') : []
    expect(found.map((p) => p.fixes?.map((f) => [f.value, f.words.en]))).toEqual([
      ...Array.from({ length: 3 }, () => [['2023-05~', 'about May 2023']]),
      [['2023~', 'about 2023']],
    ])
  })

  it.each([
    ['2023-02-30', 'cell.no-such-day'],
    ['soon', 'cell.not-a-date'],
    ['2023-05-17/2023-05-02', 'cell.not-a-date'],
    ['../2019-12-31', 'row.before-start'],
    ['', 'cell.required'],
  ])('refuses %s', async (day, code) => {
    const draft = await receive(sheetOf(form(), row('9', day)), { form: form(), country: kh, fileName: 'f.csv' })
    if ('refused' in draft) throw new Error(JSON.stringify(draft.refused))
    const read = validate(draft, form(), kh)
    expect('refused' in read ? read.refused.map((p) => p.code) : 'taken').toContain(code)
  })
})

describe('a clear day that a form can do without', () => {
  const register = (): Form => findForm(kh, 'facility-register') as Form
  const house = (number: string, opened: string, closed: string): string[] =>
    register().fields.map((f, i) => {
      const own: Readonly<Record<string, string>> = { number, opened_on: opened, closed_on: closed }
      return own[f.id] ?? (f.required ? cellOf(f, i, kh, 'mosavy') : '')
    })
  /** How many houses stood on the last day before this one. */
  const standing = async (to: string) => said(await ask({ id: 'facilities', from: '2022-01-01', to }))

  it('is taken as the paper says it, and what it ends may stand as long as it may', async () => {
    const rows = [
      house('1', '2015-01-01', '2023-06-15'),
      house('2', '2015-01-01', '2023-12-20/2024-01-10'),
      house('3', '2015-01~', '../2023-03-31'),
      house('4', '2015-01-01', ''),
    ]
    await handIn(made.installation, register(), sheetOf(register(), ...rows), 'houses.csv', 'mosavy')
    const { rows: kept } = await made.installation.pools.saksi_reader.query<{ day: string }>(
      `select concat_ws(' ', opened_on, opened_on_last, '-', closed_on, closed_on_last) as day from saksi.facilities order by number`,
    )
    expect(kept.map((r) => r.day)).toEqual([
      '2015-01-01 - 2023-06-15',
      '2015-01-01 - 2023-12-20 2024-01-10',
      '2015-01-01 2015-01-31 - 1900-01-01 2023-03-31',
      '2015-01-01 -',
    ])
    await made.installation.owner().query(
      `insert into saksi.returns (agency_id, entry_id, form, office, period, period_from, period_to, rows, is_nil, is_signed, recorded_at)
       select 'mosavy', gen_random_uuid(), 'facility-register', c.code, y::text, make_date(y, 1, 1), make_date(y + 1, 1, 1), 1, false, true, now()
         from json_array_elements_text($1::json) as c(code), generate_series(1990, 2024) y`,
      [JSON.stringify((kh.lists.find((l) => l.id === 'service-offices')?.codes ?? []).map((c) => c.code))],
    )
    expect(await standing('2023-01-01')).toMatchObject({ value: null, qualifier: 'between', least: 3, most: 4, isUnsure: true })
    expect(await standing('2024-01-01')).toMatchObject({ value: null, qualifier: 'between', least: 1, most: 2, isUnsure: true })
    expect(await standing('2024-02-01')).toMatchObject({ value: 1, isUnsure: false })
  }, 60_000)

  it('is counted by like the day by which a form counts, and both ways of counting say so', async () => {
    await plant(made.installation.owner(), 'accused_episode', {
      sure: { court: 'CFI-1', registered_on: '2021-02-01', decided_on: '2021-03-01', outcome: 'convicted' },
      about: { court: 'CFI-1', registered_on: '2021-02-01', decided_on: '2021-12-20', decided_on_last: '2022-01-15', outcome: 'convicted' },
      before: {
        court: 'CFI-2',
        registered_on: '2021-02-01',
        decided_on: '1900-01-01',
        decided_on_last: '2021-06-30',
        outcome: 'acquitted',
      },
    })
    const book = await readBook(made.installation.owner(), ['facilities', 'accused_episodes', 'link_members'])
    const years = [2020, 2021, 2022].map((y) => ({ from: `${y}-01-01`, to: `${y + 1}-01-01` }))
    const found: Record<string, number[]> = {}
    for (const id of ['accused-convicted', 'accused-registered', 'facilities'])
      for (const interval of [...years, { from: '2023-01-01', to: '2024-01-01' }])
        for (const mayBe of [false, true])
          for (const by of id === 'facilities' ? [[], ['owner']] : [[], ['court'], ['quarter']]) {
            const indicator = findIndicator(kh, id) as Indicator
            const query: CountQuery = { country: kh, indicator, interval, asOf: '2100-01-01', by, where: {}, mayBe }
            const rows = await made.installation.counts.ask('cells', query)
            const name = `${id} ${interval.from} ${by.join()} ${mayBe}`
            expect(findDifference(rows, cellsIn(query, book, momentOf(query.asOf))), name).toBeUndefined()
            if (id === 'accused-convicted' && by.length === 0) (found[interval.from] ??= []).push(Number(rows[0]?.n))
          }
    // For certain, and as it may be.
    expect(found).toEqual({ '2020-01-01': [0, 0], '2021-01-01': [1, 1], '2022-01-01': [0, 1], '2023-01-01': [0, 0] })
  }, 60_000)

  it('stands before another day only where it cannot but do so', async () => {
    const judge = async (opened: string, closed: string): Promise<readonly string[]> => {
      const draft = await receive(sheetOf(register(), house('9', opened, closed)), { form: register(), country: kh, fileName: 'f.csv' })
      const read = 'refused' in draft ? draft : validate(draft, register(), kh)
      return 'refused' in read ? read.refused.flatMap((p) => (p.severity === 'error' ? [p.code] : [])) : []
    }
    expect(await judge('2015-01-01', '../2015-06-30')).toEqual([])
    expect(await judge('2015~', '2015-03~')).toEqual([])
    // More than a year left open is said before it is handed in.
    const wide = await receive(sheetOf(register(), house('9', '2015-01-01', '../2015-06-30')), {
      form: register(),
      country: kh,
      fileName: 'f.csv',
    })
    const read = 'refused' in wide ? wide : validate(wide, register(), kh)
    expect('refused' in read ? [] : read.warnings.map((w) => `${w.code} ${w.field}`)).toContain('cell.day-wide closed_on')
    expect(await judge('2015-01-01', '../2014-12-31')).toEqual(['row.end-before-beginning'])
    expect(await judge('2015-01-01', '2014-11~')).toEqual(['row.end-before-beginning'])
    expect(await judge('2015-01-01', 'spring')).toEqual(['cell.not-a-date'])
  })
})
