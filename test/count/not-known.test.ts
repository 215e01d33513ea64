/**
 * Never a zero without what bears it: every indicator of the country, in every state that its returns can be in, and everywhere the figure is
 * printed the same. Then the false zeros that forty papers typed by a stranger found, each as it was found.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { addDays, listDue } from '../../src/core/count/coverage.ts'
import type { FigureState } from '../../src/core/count/grounds.ts'
import { isAdditive, isOfOneDay } from '../../src/core/count/measures.ts'
import { findForm, findIndicator } from '../../src/core/country/find.ts'
import { getRecordKind } from '../../src/core/model/kinds.ts'
import { sourceOf } from '../../src/core/country/indicator-source.ts'
import type { Country, Form, Indicator } from '../../src/core/country/index.ts'
import { saidOfCell } from '../../src/core/release/said-cell.ts'
import { count } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import { stampProtected } from '../../src/road/protect.ts'
import type { Counted, Protected } from '../../src/road/stages.ts'
import { sayFigure } from '../../src/web/sheet/figure-words.ts'
import { appendActs, makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { ONE_IN } from '../helpers/everything.ts'
import { plant } from '../helpers/plant.ts'
import { printedOtherwise } from '../helpers/printed-otherwise.ts'

let made: Made
let kh: Country
beforeAll(async () => {
  made = await makeInstallation('kh')
  kh = made.installation.country
}, 120_000)
afterAll(() => made.remove())

const YEAR = { from: '2023-01-01', to: '2024-01-01' }
const BEARERS = ['nil_return', 'complete', 'said_none', 'own_book']
const asked = async (asOf = '2100-01-01') => link({ entries: [] }, asOf, made.installation.counts)
const figure = async (
  indicator: Indicator,
  request: { by?: string[]; where?: Record<string, string> } = {},
  interval = YEAR,
  linked = asked(),
): Promise<Counted> => count(await linked, { indicator, interval, ...request }, kh, made.installation.counts)
const indicator = (id: string): Indicator => {
  const found = findIndicator(kh, id)
  if (!found) throw new Error(`no indicator ${id}`)
  return found
}

/** Every slot of the form in the year, or all but one. */
async function returned(form: Form, as: 'nil' | 'rows', leaveOut = 0, time = YEAR): Promise<void> {
  const slots = listDue(kh, form, time).slice(leaveOut)
  const span = (period: string) => {
    const [year = '', part = ''] = period.split('-')
    const months = part === '' ? 12 : part.startsWith('Q') ? 3 : 1
    const first = part === '' ? 1 : part.startsWith('Q') ? 3 * Number(part.slice(1)) - 2 : Number(part)
    const next = first + months > 12 ? `${Number(year) + 1}-01-01` : `${year}-${String(first + months).padStart(2, '0')}-01`
    return [`${year}-${String(first).padStart(2, '0')}-01`, next] as const
  }
  await made.installation.owner().query(
    `insert into saksi.returns (agency_id, entry_id, form, office, period, period_from, period_to, rows, is_nil, is_signed, recorded_at)
     select 'moj', gen_random_uuid(), $1, x.office, x.period, x.since::date, x.before::date, $2, $3, true, '2024-03-01 00:00:00+00'
       from json_to_recordset($4::json) as x(office text, period text, since text, before text)`,
    [
      form.id,
      as === 'nil' ? 0 : 1,
      as === 'nil',
      JSON.stringify(slots.map(({ office, period }) => ({ office, period, since: span(period)[0], before: span(period)[1] }))),
    ],
  )
}
const cleared = (): Promise<unknown> => made.installation.owner().query('truncate saksi.returns, saksi.return_reviews')
/** Of every nil return, what a reviewer said of it. A served record's database looks by itself what its tables hold, and plans by that. */
async function nilsJudged(verdict: 'sent_back' | 'accepted', on: string): Promise<void> {
  await made.installation.owner().query(
    `insert into saksi.return_reviews (agency_id, entry_id, of_agency, return_id, office, period, verdict, recorded_at)
     select 'ncct', gen_random_uuid(), agency_id, entry_id, office, period, $1, $2::timestamptz from saksi.returns where is_nil`,
    [verdict, on],
  )
  await made.installation.owner().query('analyze saksi.returns, saksi.return_reviews')
}

/** One record of each indicator, as its own conditions ask for it; what it adds up or is a part of is filled, and nothing else. */
async function recorded(): Promise<void> {
  for (const [n, i] of counted().entries()) {
    const source = sourceOf(i)
    if (source?.type !== 'records') continue
    const asked = Object.entries(i.where ?? {}).flatMap(([column, codes]) => (Array.isArray(codes) ? [[column, String(codes[0])]] : []))
    const { measure } = i
    const sum = measure?.type === 'sum' ? { [measure.column]: 5 } : {}
    const row = { agency: kh.agencies.find((a) => a.sends.includes(i.form))?.id ?? 'moj', [i.date]: '2023-01-01', ...sum }
    await plant(made.installation.owner(), source.kind.id, { [`r${n}`]: { ...row, ...Object.fromEntries(asked) } })
  }
  // A chart of states draws none where no record says in which it is.
  const sent = { agency: 'mosavy', office: 'SOC-12', referred_period: '2023-01-01' }
  const states = ['sent', 'sent', 'declined'].map((state, i) => [`referral${i}`, { ...sent, state }] as const)
  await plant(made.installation.owner(), 'referral', Object.fromEntries(states))
}
/** A total of seven for every count that adds up, of the whole country and the whole year. */
async function stated(): Promise<void> {
  for (const [n, i] of counted().entries()) {
    if (!isAdditive(i.measure) || isOfOneDay(i)) continue
    const agency = kh.agencies.find((a) => a.sends.includes(i.form))?.id ?? 'moj'
    const about = {
      indicator: i.id,
      definition: i.version,
      office: 'ALL',
      ...YEAR,
      source: `LOG-${n + 10}`,
      money: null,
      corrects: null,
    }
    const parts = makeUnsigned(
      agency,
      { kind: 'aggregate.stated', ...about, cells: [{ by: {}, value: 7, qualifier: 'exact' as const }] },
      nodeRandom,
    )
    await appendActs([parts], ['aggregate.stated'], { agency, country: kh, store: made.installation.store })
  }
}

/** A zero names its bearer, wherever one stands; what is printed of the figure says no more than the figure. */
function faultsOf(c: Counted): string[] {
  const zeros = [c, ...c.cells].filter((x) => x.value === 0 && !x.why.some((w) => BEARERS.includes(w)))
  const stages = (c.stages ?? []).filter((s) => s.reached === 0)
  const bare = c.value === null && ['reported', 'aggregate', 'reported_zero'].includes(c.state) && !c.why.includes('no_cases')
  const said = sayFigure(c, 'en')
  // What leaves by a release or by `ask` is made of the protected table: it is known as the count is.
  const given = saidOfCell(stampProtected(c, { release: {} } as Protected['tables']).tables.release, c.value ?? 0)
  return [
    ...(given.value !== c.value || (c.value !== null && given.qualifier !== c.qualifier)
      ? [`given out as ${given.qualifier ?? ''} ${given.value ?? 'nothing'}`]
      : []),
    ...zeros.map(() => 'a zero that nothing bears'),
    ...stages.map(() => 'a stage with a zero'),
    ...(bare ? [`${c.state} without a number: ${c.why.join()}`] : []),
    ...((c.value === 0) !== /^0(?: |$)/.test(said) ? [`printed as ${said}`] : []),
    // That no return came nobody has signed.
    ...(c.state === 'reported_zero' && c.why.includes('own_book') ? ['the record’s own book told as a signed none'] : []),
    ...(c.value === 0 && c.state === 'partial' ? ['a zero where returns are missing'] : []),
  ]
}

const counted = (): Indicator[] => kh.indicators.filter((i) => sourceOf(i)?.type === 'records')
const STATES: readonly (readonly [string, (forms: readonly Form[]) => Promise<void>])[] = [
  ['nothing has come', async () => undefined],
  [
    'one return of each form is missing',
    async (forms) => {
      for (const form of forms) await returned(form, 'nil', 1)
    },
  ],
  [
    'every return is a nil',
    async (forms) => {
      for (const form of forms) await returned(form, 'nil')
    },
  ],
  [
    'every return is in, with rows elsewhere',
    async (forms) => {
      for (const form of forms) await returned(form, 'rows')
    },
  ],
  [
    'every office sent a nil and rows beside it',
    async (forms) => {
      for (const form of forms) {
        await returned(form, 'nil')
        await returned(form, 'rows')
      }
    },
  ],
  [
    'every nil was sent back',
    async (forms) => {
      for (const form of forms) await returned(form, 'nil')
      await nilsJudged('sent_back', '2024-03-02 00:00:00+00')
    },
  ],
]

describe('every indicator, in every state of its returns', () => {
  it.each(STATES)('where %s', { timeout: 180_000 }, async (name, prepare) => {
    await cleared()
    await prepare(kh.forms)
    const linked = asked()
    const found = await Promise.all(
      counted().map(async (i) => {
        const by = Object.keys(i.dimensions).slice(0, 1)
        const c = await figure(i, { by }, YEAR, linked)
        const form = findForm(kh, i.form) as Form
        // What stands is borne by the returns of every year since it is owed, of which one alone is in here.
        const isOfYear = !isOfOneDay(i) || listDue(kh, form, { from: form.slot.from, to: YEAR.from }).length === 0
        const owes = isOfYear && listDue(kh, form, YEAR).length > 0
        // Of nothing that is not in there is no number; a nil return, or a whole set of returns, has one wherever a number can be of nothing.
        const isKnown = owes && (name === 'every return is a nil' || name === 'every return is in, with rows elsewhere')
        const isOfNone = c.why.includes('no_cases')
        const missed = isKnown && c.value !== 0 && !isOfNone ? ['no zero where it is borne'] : []
        const invented = !isKnown && c.value !== null ? ['a number where nothing is known'] : []
        return [...faultsOf(c), ...missed, ...invented].map((fault) => `${i.id}: ${fault} (${c.state}, ${c.why.join()})`)
      }),
    )
    expect(found.flat()).toEqual([])
  })

  it.each(STATES)(
    'is printed the same by count, ask, sheet, chart, rows and the minister’s page, where %s',
    { timeout: 180_000 },
    async (name, prepare) => {
      await cleared()
      await prepare(kh.forms)
      await expectPrintedAlike(STATES.findIndex(([state]) => state === name))
    },
  )
})

/**
 * Bars are drawn, pages made and questions asked of the same moment; also of what is counted of returns and of the record's own acts. By day of
 * every twelfth figure, of others in each state; by night of all.
 */
async function expectPrintedAlike(nthState: number): Promise<void> {
  const some = kh.indicators.filter((_, i) => (i + nthState) % ONE_IN(24) === 0)
  expect(await printedOtherwise(made.installation, some, YEAR)).toEqual([])
}

describe('a year that is not over', () => {
  it('has no figure that is whole or none, though every return of it came early; every door says so', { timeout: 180_000 }, async () => {
    const asOf = '2023-07-31'
    for (const as of ['rows', 'nil'] as const) {
      await cleared()
      for (const form of kh.forms) await returned(form, as)
      await made.installation.owner().query(`update saksi.returns set recorded_at = '2023-07-01 00:00:00+00'`)
      const linked = await asked(asOf)
      const found = await Promise.all(counted().map((i) => count(linked, { indicator: i, interval: YEAR }, kh, made.installation.counts)))
      const whole = found.filter((c) => c.qualifier === 'exact' || ['reported', 'reported_zero'].includes(c.state))
      expect(whole.map((c) => `${c.indicator}: ${c.value} (${c.state}, ${c.why.join()})`)).toEqual([])
      expect(found.filter((c) => !c.why.includes('not_over') && !c.why.includes('unlike')).map((c) => c.indicator)).toEqual([])
    }
    expect(await printedOtherwise(made.installation, counted(), YEAR, asOf)).toEqual([])
  })
})

describe('a nil return that was sent back', () => {
  it('is no return from the day on which it was, until somebody accepts it, or another is signed', async () => {
    await cleared()
    const i = indicator('victims-identified')
    const form = findForm(kh, i.form) as Form
    await returned(form, 'nil')
    const due = listDue(kh, form, YEAR).length
    const known = async (asOf?: string) => count(await asked(asOf), { indicator: i, interval: YEAR }, kh, made.installation.counts)
    const none = { value: 0, state: 'reported_zero', why: ['nil_return'], coverage: { received: due, due } }
    expect(await known()).toMatchObject(none)
    await nilsJudged('sent_back', '2024-03-02 00:00:00+00')
    expect(await known()).toMatchObject({ value: null, state: 'late', coverage: { received: 0, due } })
    expect(await known('2024-03-01'), 'as it was known before').toMatchObject(none)
    await nilsJudged('accepted', '2024-03-05 00:00:00+00')
    expect(await known()).toMatchObject(none)
    expect((await known('2024-03-04')).value).toBeNull()
    await nilsJudged('sent_back', '2024-03-06 00:00:00+00')
    expect((await known()).value).toBeNull()
    await made.installation.owner()
      .query(`insert into saksi.returns (agency_id, entry_id, form, office, period, period_from, period_to, rows, is_nil, is_signed, recorded_at)
      select agency_id, gen_random_uuid(), form, office, period, period_from, period_to, 0, true, true, '2024-03-07 00:00:00+00' from saksi.returns`)
    expect(await known()).toMatchObject(none)
    // Said again, and the newer one sent back: the older one is none either.
    await made.installation.owner().query(
      `insert into saksi.return_reviews (agency_id, entry_id, of_agency, return_id, office, period, verdict, recorded_at)
       select 'ncct', gen_random_uuid(), agency_id, entry_id, office, period, x.verdict, x.at from saksi.returns,
         (values ('accepted', '2024-03-08 00:00:00+00'::timestamptz, '2024-03-01 00:00:00+00'::timestamptz),
                 ('sent_back', '2024-03-08 00:00:00+00', '2024-03-07 00:00:00+00')) as x(verdict, at, came) where recorded_at = x.came`,
    )
    expect((await known()).value).toBeNull()
  })
})

describe('what forty papers found', () => {
  const state = async (
    rows: readonly { by: Record<string, string>; value: number }[],
    source: string,
    office = 'ALL',
    id = 'operations',
  ) => {
    const i = indicator(id)
    const total = {
      kind: 'aggregate.stated',
      indicator: i.id,
      definition: i.version,
      office,
      from: '2022-01-01',
      to: '2022-04-01',
      source,
      money: null,
      corrects: null,
    } as const
    const agency = kh.agencies.find((a) => a.sends.includes(i.form))?.id ?? ''
    const parts = makeUnsigned(agency, { ...total, cells: rows.map((r) => ({ ...r, qualifier: 'exact' as const })) }, nodeRandom)
    await appendActs([parts], ['aggregate.stated'], { agency, country: kh, store: made.installation.store })
  }
  const quarter = { from: '2022-01-01', to: '2022-04-01' }
  it('1 and 3: thirty contacts of which two are described are at least thirty, in the cuts of every paper', async () => {
    const contacts = indicator('operations')
    const [first, second] = Object.entries(contacts.dimensions).filter(([, d]) => d.list !== '' && d.list !== 'agencies' && !d.parent)
    const codes = (list = '') => kh.lists.find((l) => l.id === list)?.codes.map((c) => c.code) ?? []
    const [a = '', b = ''] = codes(first?.[1].list)
    const [x = ''] = codes(second?.[1].list)
    await state(
      [
        { by: {}, value: 30 },
        { by: { [first?.[0] ?? '']: a }, value: 22 },
      ],
      'LOG-1',
    )
    await state([{ by: { [second?.[0] ?? '']: x }, value: 4 }], 'LOG-2')
    const kind = sourceOf(contacts)
    const row = { agency: 'cnp', [contacts.date]: '2022-02-01', [first?.[1].column ?? '']: b }
    await plant(made.installation.owner(), kind?.type === 'records' ? kind.kind.id : '', { h1: row, h2: row })
    const [one, two] = [first?.[0] ?? '', second?.[0] ?? '']
    expect(await figure(contacts, {}, quarter)).toMatchObject({
      value: 30,
      qualifier: 'at_least',
      why: expect.arrayContaining(['fewer_records']),
    })
    expect(await figure(contacts, { where: { [one]: a } }, quarter)).toMatchObject({ value: 22 })
    expect(await figure(contacts, { where: { [two]: x } }, quarter)).toMatchObject({ value: 4 })
    const cells = await figure(contacts, { by: [one] }, quarter)
    expect(Object.fromEntries(cells.cells.map((c) => [c.by[one], c.value]))).toMatchObject({ [a]: 22, [b]: 2 })
  })
  it('4: an empty number is not 0, a share of nothing has no value, and a year before without anything is none', async () => {
    const money = indicator('restitution-ordered')
    const kind = sourceOf(money)
    const column = money.measure?.type === 'sum' ? money.measure.column : ''
    const row = { court: 'CFI-1', reparation_type: 'restitution', [money.date]: '2018-02-03' }
    const id = kind?.type === 'records' ? kind.kind.id : ''
    await plant(made.installation.owner(), id, { e1: row, e2: { ...row, [column]: 500_000 } })
    const interval = { from: '2018-01-01', to: '2019-01-01' }
    expect(await figure(money, {}, interval)).toMatchObject({
      value: 500_000,
      qualifier: 'at_least',
      why: expect.arrayContaining(['not_recorded']),
    })
    await plant(made.installation.owner(), id, { e3: { ...row, [money.date]: '2017-02-03' } })
    expect(await figure(money, {}, { from: '2017-01-01', to: '2018-01-01' })).toMatchObject({ value: null, qualifier: null })
  })
  it('4: a figure over yes where all say that they do not know is not known, though every return is in', async () => {
    await cleared()
    const share = indicator('operations-emptied-share')
    await returned(findForm(kh, share.form) as Form, 'rows')
    const row = { agency: 'cnp', operated_month: '2023-05-01', emptied_before: 'unknown' }
    await plant(made.installation.owner(), 'operation', { y1: row, y2: row })
    expect(await figure(share)).toMatchObject({ value: null, qualifier: null, why: ['not_recorded'], state: 'reported_not_disaggregated' })
    const emptied: Indicator = { ...share, id: 'emptied', measure: { type: 'records' }, where: { emptied_before: ['yes'] } }
    expect(await figure(emptied)).toMatchObject({ value: null, most: 2, why: ['not_recorded'], state: 'reported_not_disaggregated' })
  })
  it('records in which what a figure asks for is empty are named as why nothing is counted, also where returns are missing', async () => {
    await cleared()
    const identified = indicator('victims-identified')
    const later = { from: '2031-01-01', to: '2032-01-01' }
    expect((await figure(identified, {}, later)).why).not.toContain('not_recorded')
    const row = { agency: 'mosavy', identified_quarter: '2031-04-01', status: null }
    await plant(made.installation.owner(), 'identification', { z1: row, z2: row })
    expect(await figure(identified, {}, later)).toMatchObject({
      value: null,
      qualifier: null,
      why: expect.arrayContaining(['not_recorded']),
    })
  })
  it('of those who are there on a day, as long as an earlier return is missing, it is known that they are at least so many', async () => {
    const stock = counted().find((i) => i.measure?.type === 'stock' && sourceOf(i)?.type === 'records') as Indicator
    const form = findForm(kh, stock.form) as Form
    const kind = getRecordKind(form.kind)
    const row = Object.fromEntries(
      Object.entries(stock.where ?? {}).map(([id, codes]) => [id, Array.isArray(codes) ? String(codes[0]) : null]),
    )
    await plant(made.installation.owner(), kind.id, { stands: { ...row, [stock.date]: '2023-05-01' } })
    // Every return of the year asked for is in, and none of before: who came then may still be there.
    await cleared()
    await returned(form, 'rows')
    expect(await figure(stock)).toMatchObject({ value: 1, qualifier: 'at_least', why: ['late'], state: 'partial' })
    await returned(form, 'rows', 1, { from: form.slot.from ?? YEAR.from, to: YEAR.from })
    expect(await figure(stock), 'one of the earliest is missing').toMatchObject({ value: 1, qualifier: 'at_least', state: 'partial' })
    await cleared()
    await returned(form, 'rows', 0, { from: form.slot.from ?? YEAR.from, to: YEAR.to })
    expect(await figure(stock)).toMatchObject({ value: 1, qualifier: 'exact', why: [], state: 'reported' })
  })
  it('restitution: a signed nil of payments is no zero while the courts say that some was paid, until it has come in', async () => {
    await cleared()
    const paid = indicator('restitution-paid')
    await returned(findForm(kh, paid.form) as Form, 'nil')
    expect(await figure(paid)).toMatchObject({ value: 0, why: ['nil_return'], state: 'reported_zero' })
    const order = {
      court: 'CFI-1',
      case_number: '4/2023',
      ordered_on: '2023-05-02',
      reparation_type: 'restitution',
      ordered: 9_000,
      paid: 2_500,
    }
    await plant(made.installation.owner(), 'reparation', { o1: { agency: 'moj', ...order } })
    expect(await figure(paid)).toMatchObject({ value: null, least: 0, most: 2_500, why: ['contradicted'], state: 'nil_contradicted' })
    // Both books have the kind; who paid, only one has.
    expect(await figure(paid, { where: { reparation_type: 'damages' } })).toMatchObject({ value: 0 })
    const denied = { value: null, why: ['contradicted'], state: 'nil_contradicted' }
    expect(await figure(paid, { where: { reparation_type: 'restitution' } })).toMatchObject({ ...denied, most: 2_500 })
    expect(await figure(paid, { where: { office: 'NGO-X1' } })).toMatchObject({ ...denied, most: 2_500 })
    const { cells } = await figure(paid, { by: ['office'] })
    expect(cells.length).toBeGreaterThan(0)
    for (const cell of cells) expect(cell).toMatchObject(denied)
    // Paid of another case's order.
    const another = { office: 'NGO-X1', case_number: '9/2019', paid_on: '2024-01-15', reparation_type: 'restitution', amount: 7_000 }
    await plant(made.installation.owner(), 'reparation_payment', { p0: { agency: 'moj', ...another } })
    expect(await figure(paid)).toMatchObject({ ...denied, most: 2_500 })
    const came = { office: 'NGO-X1', case_number: '4/2023', paid_on: '2024-02-01', reparation_type: 'restitution', amount: 1_000 }
    await plant(made.installation.owner(), 'reparation_payment', { p1: { agency: 'moj', ...came } })
    expect(await figure(paid)).toMatchObject({ value: null, most: 1_500 })
    await plant(made.installation.owner(), 'reparation_payment', { p2: { agency: 'moj', ...came, paid_on: '2024-02-20', amount: 1_500 } })
    expect(await figure(paid)).toMatchObject({ value: 0, state: 'reported_zero' })
  })
  it('restitution: of what is still to be paid as much came as the court says, until those who pay have more', async () => {
    await cleared()
    const [left, until, where] = [indicator('restitution-outstanding'), { from: '2024-01-01', to: '2025-01-01' }, { court: 'CFI-24' }]
    const form = findForm(kh, left.form) as Form
    await returned(form, 'rows', 0, { from: form.slot.from, to: until.to })
    const owner = made.installation.owner()
    const order = {
      ...where,
      case_number: '77/2023',
      ordered_on: '2023-05-02',
      reparation_type: 'restitution',
      ordered: 9_000,
      paid: 2_500,
    }
    await plant(owner, 'reparation', { o7: { agency: 'moj', ...order } })
    const came = { agency: 'moj', office: 'NGO-X1', case_number: '77/2023', paid_on: '2024-02-01', reparation_type: 'restitution' }
    await plant(owner, 'reparation_payment', { p7: { ...came, amount: 2_500 } })
    expect(await figure(left, { where }, until)).toMatchObject({ value: 6_500, qualifier: 'exact' })
    await plant(owner, 'reparation_payment', { p8: { ...came, amount: 400 } })
    const between = { value: null, least: 6_100, most: 6_500, qualifier: 'between', why: ['contradicted'] }
    expect(await figure(left, { where, by: ['court'] }, until)).toMatchObject({ ...between, cells: [{ by: where, ...between }] })
    // Before the payments.
    expect(await figure(left, { where })).toMatchObject({ value: 6_500, qualifier: 'exact' })
  })
  it('that no house was opened this year is no zero of the beds that there are, until every year says so', async () => {
    await cleared()
    const beds = indicator('beds-for-men')
    const form = findForm(kh, beds.form) as Form
    await returned(form, 'nil')
    expect(await figure(beds)).toMatchObject({ value: null, qualifier: null, state: 'partial' })
    await returned(form, 'nil', 0, { from: form.slot.from, to: YEAR.from })
    expect(await figure(beds)).toMatchObject({ value: 0, why: ['nil_return'], state: 'reported_zero' })
    // It was opened long before, and is not closed at the year's end.
    const house = { agency: 'mosavy', office: 'SOC-2', opened_on: '2009-05-01', beds_men: 12 }
    await plant(made.installation.owner(), 'facility', { h1: house, h2: { ...house, closed_on: '2023-06-01', beds_men: 30 } })
    expect((await figure(beds)).value).toBe(12)
    expect((await figure(beds, {}, { from: '2010-01-01', to: '2011-01-01' })).value).toBe(42)
  })
  it('as of a day before the record began, and of a period that is half in, no zero', async () => {
    const i = indicator('kiln-inspections')
    const early = await count(await asked('2023-07-15'), { indicator: i, interval: YEAR }, kh, made.installation.counts)
    expect([early.value, early.coverage.awaited ?? 0]).toEqual([null, expect.any(Number)])
    const owed = listDue(kh, findForm(kh, i.form) as Form, YEAR)
    expect(owed.some((s) => addDays(s.due, 0) > '2023-07-15')).toBe(true)
  })
})

// Last: what is put in the tables here stays there.
describe('every indicator, where there is something to count', () => {
  const WITH_SOMETHING: readonly (readonly [string, (forms: readonly Form[]) => Promise<void>, states: readonly FigureState[]])[] = [
    [
      'one record of each, and a return is missing',
      async (forms) => {
        await recorded()
        await STATES[1]?.[1](forms)
      },
      ['partial'],
    ],
    ['one record of each, and every return is in', async (forms) => STATES[3]?.[1](forms), ['reported']],
    [
      'a stated total of each, larger than its one record',
      async (forms) => {
        await stated()
        await STATES[1]?.[1](forms)
      },
      ['partial', 'aggregate'],
    ],
  ]
  it.each(WITH_SOMETHING)('where there is %s: no bare zero, and the same everywhere', { timeout: 240_000 }, async (_, prepare, states) => {
    await cleared()
    await prepare(kh.forms)
    const linked = asked()
    const found = await Promise.all(
      counted().map(async (i) => [i, await figure(i, { by: Object.keys(i.dimensions).slice(0, 1) }, YEAR, linked)] as const),
    )
    expect(found.flatMap(([i, c]) => faultsOf(c).map((fault) => `${i.id}: ${fault} (${c.state}, ${c.why.join()})`))).toEqual([])
    // Most of them have something to say by now, or this would show nothing.
    expect(found.filter(([, c]) => (c.value ?? 0) > 0 && states.includes(c.state)).length).toBeGreaterThan(found.length / 5)
    await expectPrintedAlike(WITH_SOMETHING.findIndex(([, , s]) => s === states))
  })
})
