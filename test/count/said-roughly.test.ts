/**
 * A number that a paper says roughly: about, at least, at most, between. Typed by the door of its form, kept as its least and its most, and said as roughly
 * by every figure that sums it. Whatever answers (the database, the entries' own bytes) says the same.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonical, type Json } from '../../src/core/canonical.ts'
import { byAgencyIn, cellsIn } from '../../src/core/count/folded/answers.ts'
import { momentOf } from '../../src/core/count/folded/moment.ts'
import type { CountQuery } from '../../src/core/count/query.ts'
import { findForm, findIndicator } from '../../src/core/country/find.ts'
import type { Country, Form, Indicator } from '../../src/core/country/index.ts'
import { formChecker } from '../../src/core/entry/check.ts'
import { handIn } from '../../src/demo/hand-in.ts'
import { main } from '../../src/main.ts'
import { count } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import { receive } from '../../src/road/receive.ts'
import type { Counted, EntryParts } from '../../src/road/stages.ts'
import { validate } from '../../src/road/validate.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { findDifference } from '../../src/work/verify/verify-figures.ts'
import { plant } from '../helpers/plant.ts'
import { printedOtherwise } from '../helpers/printed-otherwise.ts'
import { readBook } from '../helpers/read-book.ts'
import { cellOf, sheetOf } from '../helpers/whole-row.ts'

let made: Made
let kh: Country
beforeAll(async () => {
  made = await makeInstallation('kh')
  kh = made.installation.country
}, 120_000)
afterAll(() => made.remove())

const form = (id: string): Form => findForm(kh, id) as Form
const row = (of: Form, agency: string, own: Readonly<Record<string, string>>): string[] =>
  of.fields.map((f, i) => own[f.id] ?? (f.required ? cellOf(f, i, kh, agency) : ''))
const visit = (number: string, q: number, site: string, screened: string, children: Readonly<Record<string, string>> = {}): string[] =>
  row(form('inspection'), 'molvt', {
    number,
    inspected_on: `${begins(q)}-05`,
    announced: 'no',
    site_type: site,
    workers_screened: screened,
    ...children,
  })
/** Found by whoever went there, and as another count has them. */
const children = (found: string, counted: string) => ({ children_found: found, children_other_source: counted })

const indicator = (id: string): Indicator => findIndicator(kh, id) as Indicator
type Asked = { readonly from: string; readonly to: string; readonly by?: readonly string[]; readonly id?: string; readonly onePlace?: true }
async function ask({ from, to, id = 'workers-screened-in-inspections', ...request }: Asked): Promise<Counted> {
  const { counts } = made.installation
  return count(
    await link({ entries: [] }, '2100-01-01', counts),
    { indicator: indicator(id), interval: { from, to }, ...request },
    kh,
    counts,
  )
}
const said = ({ value, qualifier, least, most }: Pick<Counted, 'value' | 'qualifier' | 'least' | 'most'>): string =>
  [qualifier, value ?? '-', ...(least === undefined ? [] : [`${least} to ${most}`])].join(' ')
/** The first quarter is that of 2022, the fifth that of 2023. */
const begins = (q: number): string => `${2022 + Math.floor((q - 1) / 4)}-${String(((q - 1) % 4) * 3 + 1).padStart(2, '0')}`
const quarter = (q: number): { from: string; to: string } => ({ from: `${begins(q)}-01`, to: `${begins(q + 1)}-01` })

const [A, B] = ['FACTORY', 'BRICK_KILN']
const visits = (): string[][] => [
  visit('1', 1, A, '60'),
  visit('2', 2, A, '60'),
  visit('3', 2, A, 'about 60 workers', children('about 6', '12')),
  visit('4', 3, A, '60'),
  visit('5', 3, B, 'យ៉ាងតិច ១២'),
  visit('6', 4, A, '5'),
  visit('7', 4, A, 'between 40 and 50'),
  visit('8', 4, B, 'from 1 to 3 people'),
  visit('9', 5, A, 'at most 50', children('at least 3', '6')),
  visit('10', 6, A, 'some'),
  visit('11', 7, A, 'many'),
  visit('12', 7, A, '7'),
  visit('13', 9, A, '5', children('2', '8')),
  visit('14', 9, A, 'between 40 and 50', children('between 1 and 3', '4')),
  visit('15', 10, B, 'from 1 to 3 people', children('1', 'from 1 to 3')),
]

describe('a number that a paper says roughly', () => {
  it('is taken as the paper says it; an exact one is the same entry as ever', async () => {
    const returned = await made.installation.owner().query(
      `insert into saksi.returns (agency_id, entry_id, form, office, period, period_from, period_to, rows, is_nil, is_signed, recorded_at)
       select 'molvt', gen_random_uuid(), 'inspection', c.code, y || '-Q' || q, make_date(y, q * 3 - 2, 1), (make_date(y, q * 3 - 2, 1) + interval '3 months')::date, 1, false, true, now()
         from json_array_elements_text($1::json) as c(code), generate_series(2022, 2024) y, generate_series(1, 4) q`,
      [JSON.stringify((kh.lists.find((l) => l.id === 'labour-offices')?.codes ?? []).map((c) => c.code))],
    )
    expect(returned).toBeDefined()
    const { sealed } = await handIn(
      made.installation,
      form('inspection'),
      sheetOf(form('inspection'), ...visits()),
      'inspections.csv',
      'molvt',
    )
    const stubs = sealed.entries.map((e) => e.stub).filter((stub) => stub.includes('"workers_screened"'))
    expect(stubs.filter((stub) => stub.includes('_most'))).toHaveLength(8)
    const { rows: kept } = await made.installation.pools.saksi_reader.query<{ n: string }>(
      `select concat_ws(' ', workers_screened, workers_screened_most) as n from saksi.inspections order by number`,
    )
    expect(kept.map((r) => r.n)).toEqual([
      '60',
      '60',
      '60 60',
      '60',
      '12 2147483647',
      '5',
      '40 50',
      '1 3',
      '0 50',
      '1 2147483647',
      '',
      '7',
      '5',
      '40 50',
      '1 3',
    ])
    // Whoever skips the edge sends no two ends that say nothing, or stand the wrong way round.
    const [check, sent] = [
      formChecker(kh, form('inspection'), 'molvt'),
      sealed.entries.find((e) => e.stub.includes('"workers_screened_most":50')),
    ]
    const forged = (own: Readonly<Record<string, Json>>, without?: string) => {
      const stub = JSON.parse(sent?.stub ?? '') as { values: Record<string, Json> } & Record<string, Json>
      const values = Object.fromEntries(Object.entries({ ...stub.values, ...own }).filter(([id]) => id !== without))
      return check({ ...(sent as EntryParts), stub: canonical({ ...stub, values }) })
    }
    expect(forged({})).not.toHaveProperty('where')
    for (const [least, most] of [
      [51, 50],
      [0, 0],
      [0, 2_147_483_647],
      [5, 2_147_483_646],
    ])
      expect(forged({ workers_screened: least!, workers_screened_most: most! }), `${least} ${most}`).toHaveProperty('where')
    expect(forged({}, 'workers_screened')).toHaveProperty('where')
    // As open as that is no number by itself.
    expect(forged({ workers_screened: 2_147_483_647 }, 'workers_screened_most')).toHaveProperty('where')
  }, 60_000)

  it.each([
    [1, 'exact 60'],
    [2, 'about 120'],
    [3, 'at_least 72'],
    [4, 'between - 46 to 58'],
    [5, 'between - 0 to 50'],
    [6, 'at_least 1'],
    // What no number says is not written, and the rest is at least.
    [7, 'at_least 7'],
  ])('quarter %i is %s', async (m, figure) => {
    const counted = await ask(quarter(m))
    expect(said(counted)).toBe(figure)
    expect(counted.why.includes('as_stated')).toBe(![1, 7].includes(m))
  })

  it('a cell is as sure as its own papers', async () => {
    const { cells } = await ask({ from: quarter(1).from, to: quarter(4).to, by: ['site_type'] })
    expect(Object.fromEntries(cells.map((c) => [c.by['site_type'], said(c)]))).toEqual({ [A]: 'about - 285 to 295', [B]: 'at_least 13' })
  })

  it('the entries’ own bytes say the same', async () => {
    const book = await readBook(made.installation.owner(), ['inspections'])
    const [counts, moment] = [made.installation.counts, momentOf('2100-01-01')]
    for (const own of ['workers-screened-in-inspections', 'children-found-of-counted'].map(indicator))
      for (const q of [1, 2, 3, 4, 5, 6, 7, 9, 10])
        for (const by of [[], ['site_type']]) {
          const query: CountQuery = { country: kh, indicator: own, interval: quarter(q), asOf: '2100-01-01', by, where: {} }
          expect(findDifference(await counts.ask('cells', query), cellsIn(query, book, moment))).toBeUndefined()
          const whole = { ...query, by: [] }
          expect(findDifference(await counts.ask('agencies', whole), byAgencyIn(whole, book, moment) ?? [])).toBeUndefined()
        }
  }, 60_000)

  it('a share of such numbers is about, or between; and prints none of them bare', async () => {
    const raid = (n: string, day: string, present: string, screened: string): string[] =>
      row(form('operation-return'), 'pol', { operation_number: n, operated_day: day, persons_present: present, persons_screened: screened })
    const rows = [
      raid('1', '2023-02-01', 'about 100', '60'),
      raid('2', '2023-05-01', '50 - 100', '25'),
      raid('3', '2023-08-01', '100', '60'),
    ]
    const of = form('operation-return')
    const agency = kh.agencies.find((a) => a.sends.includes(of.id))?.id ?? ''
    const draft = await receive(sheetOf(of, ...rows), { form: of, country: kh, fileName: 'f.csv' })
    expect('refused' in draft ? draft.refused : ((v) => ('refused' in v ? v.refused : []))(validate(draft, of, kh))).toEqual([])
    await handIn(made.installation, of, sheetOf(of, ...rows), 'raids.csv', agency)
    const share = (from: string, to: string) => ask({ id: 'persons-screened-of-present', from, to })
    const [about, wide, exact] = [
      await share('2023-01-01', '2023-04-01'),
      await share('2023-04-01', '2023-07-01'),
      await share('2023-07-01', '2023-10-01'),
    ]
    expect([about.value, about.qualifier, about.part, about.whole]).toEqual([60, 'about', undefined, undefined])
    expect([wide.part, wide.whole]).toEqual([undefined, undefined])
    expect([exact.part, exact.whole]).toEqual([60, 100])
  }, 60_000)

  it('whether a number is at least so much is not known where its paper leaves it open', async () => {
    const own = { office: 'PNP-1', opened_on: '2023-02-01' }
    await plant(made.installation.owner(), 'investigation', {
      open: { ...own, case_number: '1/2023', victims_identified: 0, victims_identified_most: 3 },
      yes: { ...own, case_number: '2/2023', victims_identified: 1, victims_identified_most: 2_147_483_647 },
      no: { ...own, case_number: '3/2023', victims_identified: 0 },
    })
    const id = 'investigations-with-victims-share'
    const share = await ask({ id, from: '2023-01-01', to: '2024-01-01' })
    expect([share.part, share.whole]).toEqual([1, 2])
    const query: CountQuery = {
      country: kh,
      indicator: indicator(id),
      interval: { from: '2023-01-01', to: '2024-01-01' },
      asOf: '2100-01-01',
      by: [],
      where: {},
    }
    const book = await readBook(made.installation.owner(), ['investigations'])
    expect(findDifference(await made.installation.counts.ask('cells', query), cellsIn(query, book, momentOf(query.asOf)))).toBeUndefined()
  })

  it.each([
    [1, 'exact 60'],
    [2, 'about 120'],
    [4, 'at_least 46'],
    [5, ' -'],
  ])('of what is to be protected quarter %i has one word for all of it, and no width: %s', async (q, figure) => {
    const counted = await ask({ ...quarter(q), by: ['site_type'], onePlace: true })
    expect(said(counted)).toBe(figure)
    // Its cells are the least of each, so what is too small to be printed is no larger for it.
    expect(counted.cells.reduce((n, c) => n + (c.value ?? 0), 0)).toBe({ 1: 60, 2: 120, 4: 46, 5: 0 }[q])
  })

  it.each([
    [2022, 'about 298', 'about 50'],
    [2023, 'at_least 8', 'about 50'],
    // Four to six of thirteen to fifteen.
    [2024, 'between - 46 to 58', 'between - 26.7 to 46.2'],
  ])(
    'of %i the sheet, its rows, its charts, the minister’s page and whoever asks say the same: %s, and of the children %s',
    async (year, figure, share) => {
      const asked = [indicator('workers-screened-in-inspections'), indicator('children-found-of-counted')]
      const span = { from: `${year}-01-01`, to: `${year + 1}-01-01` }
      expect(said(await ask(span))).toBe(figure)
      const found = await ask({ ...span, id: 'children-found-of-counted' })
      expect([said(found), found.part, found.whole]).toEqual([share, undefined, undefined])
      expect(await printedOtherwise(made.installation, asked, span)).toEqual([])
    },
    120_000,
  )

  it('the command line says so in words, CSV and JSON', async () => {
    const out: string[] = []
    const run = (...argv: string[]) => main(argv, { out: (t) => void out.push(t), err: (t) => void out.push(t) })
    expect(await run('count', made.dir, 'workers-screened-in-inspections', '--from', '2022-04-01', '--to', '2022-07-01')).toBe(0)
    expect(out.join('\n')).toMatch(/about 120/)
    out.length = 0
    expect(await run('count', made.dir, 'workers-screened-in-inspections', '--from', '2022-10-01', '--to', '2023-01-01', '--json')).toBe(0)
    expect(JSON.parse(out.join(''))).toMatchObject({ value: null, qualifier: 'between', least: 46, most: 58 })
  }, 60_000)

  it.each([
    ['between 50 and 40', 'cell.count-reversed', ['40..50']],
    ['at least -5', 'cell.negative', undefined],
    ['about 0', 'cell.count-of-nothing', ['0']],
    ['about', 'cell.count-unread', undefined],
    ['about 99999999', 'cell.too-great', undefined],
    ['between 5 and 99999999', 'cell.too-great', undefined],
  ])('%s is refused, with what would be right', async (text, code, fixes) => {
    const draft = await receive(sheetOf(form('inspection'), visit('90', 2, A, text)), {
      form: form('inspection'),
      country: kh,
      fileName: 'f.csv',
    })
    if ('refused' in draft) throw new Error(JSON.stringify(draft.refused))
    const read = validate(draft, form('inspection'), kh)
    expect('refused' in read ? read.refused.map((p) => [p.code, p.fixes?.map((f) => f.value)]) : 'taken').toEqual([[code, fixes]])
  })

  it.each([
    [['60', 'about 60'], '120', []],
    [['60', 'about 60'], '130', []],
    [['60', 'at least 12'], '75', []],
    [['60', 'at least 12'], '70', ['row.total-disagrees']],
    [['60', 'between 40 and 50'], '105', []],
    [['60', 'between 40 and 50'], '111', ['row.total-disagrees']],
    [['60', 'many'], '500', []],
    [['60', '12'], '73', ['row.total-disagrees']],
  ])('%j under a total of %s: only what cannot be is refused', async (cells, total, codes) => {
    const of = form('inspection')
    const line = of.fields.map((f, i) => (i === 0 ? 'Total' : f.id === 'workers_screened' ? total : ''))
    const sheet = sheetOf(of, ...cells.map((text, i) => visit(String(i + 1), 1, A, text)), line)
    const draft = await receive(sheet, { form: of, country: kh, fileName: 'f.csv' })
    const read = 'refused' in draft ? draft : validate(draft, of, kh)
    expect('refused' in read ? read.refused.map((p) => p.code) : []).toEqual(codes)
  })

  it.each([
    ['about 60', '40', []],
    ['at least 30', '20', ['row.part-exceeds-whole']],
    ['at least 12', 'about 10', []],
    ['at most 30', '20', []],
    ['between 10 and 30', 'between 15 and 20', []],
    ['between 31 and 40', 'between 15 and 30', ['row.part-exceeds-whole']],
    ['12', 'at least 10', []],
  ])('%s women of %s: only what is certain is refused', async (women, all, codes) => {
    const of = form('briefing')
    const agency = kh.agencies.find((a) => a.sends.includes(of.id))?.id ?? ''
    const draft = await receive(sheetOf(of, row(of, agency, { participants: all, participants_female: women })), {
      form: of,
      country: kh,
      fileName: 'f.csv',
    })
    if ('refused' in draft) throw new Error(JSON.stringify(draft.refused))
    const read = validate(draft, of, kh)
    expect('refused' in read ? read.refused.map((p) => p.code) : []).toEqual(codes)
  })
})
