/** What lies before a record asks for returns was not collected: no figure calls it late or none, and what comes of it all the same counts, and is not the whole. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { utf8 } from '../../src/core/bytes.ts'
import { askedFrom } from '../../src/core/country/asked-from.ts'
import { findForm, findIndicator } from '../../src/core/country/find.ts'
import { listDue } from '../../src/core/count/coverage.ts'
import { sourceOf } from '../../src/core/country/indicator-source.ts'
import { parsePeriod } from '../../src/core/model/dates.ts'
import { listMissed } from '../../src/core/count/missed.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { append } from '../../src/road/append.ts'
import { count } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import { sealNil } from '../../src/road/seal.ts'
import { readDue, readStanding } from '../../src/work/returns-due/read-due.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

let s: ServedPeople
beforeAll(async () => {
  s = await servePeople([['moj', 'moj', ['head']]])
}, 120_000)
afterAll(() => s?.remove())

const asOf = '9999-12-30'
const whole = () => s.installation.country
const record = () => askedFrom(whole(), { since: '2023-07-01', said: [{ from: '2023-07-01', on: '2023-07-01' }] })
/** A figure of courts. @param as which country counts: one that asks from the middle of 2023 on, or all that its forms ask. */
async function figure(from: string, to: string, { as = record(), of = 'accused-registered', where = {}, by = [] as string[] } = {}) {
  const { counts } = s.installation
  const indicator = findIndicator(as, of)!
  const { value, whole, qualifier, why, state, coverage, cells } = await count(
    await link({ entries: [] }, asOf, counts),
    { indicator, interval: { from, to }, where, by },
    as,
    counts,
  )
  return { value, whole, qualifier, why, state, in: coverage.received, due: coverage.due, before: coverage.before, cells }
}
const sayNil = async (office: string, period: string): Promise<void> => {
  const form = findForm(whole(), 'court-return')!
  const sealed = await sealNil([{ office, period }], {
    country: whole(),
    form,
    agency: 'moj',
    random: nodeRandom,
    signer: s.deviceOf('moj'),
  })
  await append(sealed, whole(), s.installation.store)
}
const HEAD = 'Court,Case number,Accused,Registered on,Law and article,Exploitation,Stage of the case,Presence,Sex,Age,Nationality,Official'
async function sendRow(court: string, day: string): Promise<void> {
  const row = `${court},7/2023,Sok Invented,${day},L2008-12,Forced labour,awaiting_trial,not_applicable,female,30,KHM,no`
  const sealed = await sealFile(s.installation, 'court-return', 'moj', utf8(`${HEAD}\n${row}`), 'cases.csv')
  if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
  await append(sealed, whole(), s.installation.store)
}

describe('a time before the record, of which nothing came', () => {
  it('was not collected, where a record that asked for it has nothing in and is late', async () => {
    expect(await figure('2022-01-01', '2023-01-01')).toMatchObject({ value: null, why: ['not_collected'], state: 'not_collected', due: 0 })
    expect(await figure('2022-01-01', '2023-01-01', { as: whole() })).toMatchObject({ value: null, state: 'late', due: 100 })
  })
  it('was not collected as known on a day before there was a record either', async () => {
    const form = findForm(record(), 'court-return')!
    const of = { from: '2022-01-01', to: '2024-01-01' }
    expect([...new Set(listDue(record(), form, of, '2023-05-31').map((slot) => slot.period))]).toEqual(['2023-Q3', '2023-Q4'])
  })
  it('is on nobody’s list and is missed by nobody; what lies after it is', async () => {
    const { counts } = s.installation
    const q = { country: record(), agency: 'moj', today: '2026-01-01', isDemo: false }
    const of = async (year: number) =>
      (await readDue('court-return', { ...q, interval: { from: `${year}-01-01`, to: `${year + 1}-01-01` } }, counts)) ?? []
    expect(await of(2022)).toEqual([])
    expect([...new Set((await of(2023)).map((slot) => slot.period))]).toEqual(['2023-Q3', '2023-Q4'])
    const missed = listMissed(record(), {
      forms: [findForm(record(), 'court-return')!],
      since: '2020-01-01',
      today: '2024-01-01',
      isDemo: false,
      settled: new Set(),
    })
    expect([...new Set(missed.map(({ body }) => body.period))]).toEqual(['2023-Q3'])
  })
})

describe('a time that began before the record', () => {
  it('is no whole year, whatever of the rest is in; its cells are known each by itself', async () => {
    for (const { code } of whole().lists.find((l) => l.id === 'courts')!.codes)
      for (const period of ['2023-Q3', '2023-Q4']) await sayNil(code, period)
    const year = await figure('2023-01-01', '2024-01-01', { by: ['court'] })
    expect(year).toMatchObject({ value: null, qualifier: null, why: ['not_collected'], state: 'partial' })
    expect(year.in).toBe(year.due)
    // Not even of one court: half of its year was asked for.
    expect(year.cells.filter((c) => c.state === 'reported_zero')).toEqual([])
    expect(await figure('2023-07-01', '2024-01-01')).toMatchObject({ value: 0, qualifier: 'exact', state: 'reported_zero' })
  })
  it('bears no number of who is there: they may have come when nobody was asked', async () => {
    const { counts } = s.installation
    const stock = record().indicators.find((i) => i.measure?.type === 'stock' && i.form !== '' && sourceOf(i)?.type === 'records')!
    const form = findForm(record(), stock.form)!
    const slots = listDue(record(), form, { from: '2023-07-01', to: '2024-01-01' }).map((slot) => ({
      ...parsePeriod(slot.period)!,
      office: slot.office,
      period: slot.period,
    }))
    await s.installation.owner().query(
      `insert into saksi.returns (agency_id, entry_id, form, office, period, period_from, period_to, rows, is_nil, is_signed, recorded_at)
       select 'moj', gen_random_uuid(), $1, x.office, x.period, x.from::date, x.to::date, 0, true, true, '2024-03-01 00:00:00+00'
         from json_to_recordset($2::json) as x(office text, period text, "from" text, "to" text)`,
      [form.id, JSON.stringify(slots)],
    )
    const asked = { indicator: stock, interval: { from: '2023-07-01', to: '2024-01-01' } }
    const counted = await count(await link({ entries: [] }, asOf, counts), asked, record(), counts)
    expect([slots.length > 0, counted.coverage.received, counted.value, counted.qualifier]).toEqual([true, slots.length, null, null])
    expect(counted.why).toContain('not_collected')
    expect(counted.state).not.toBe('reported_zero')
  })
})

describe('what comes of before the record all the same', () => {
  it('counts, is not the whole, and makes nothing late', async () => {
    await sendRow('CFI-2', '2022-05-02')
    await sayNil('CFI-3', '2022-Q2')
    const quarter = await figure('2022-04-01', '2022-07-01')
    expect(quarter).toMatchObject({
      value: 1,
      qualifier: 'at_least',
      why: ['not_collected', 'unsigned'],
      state: 'partial',
      in: 0,
      due: 0,
      before: 25,
    })
    // Both came, and of neither can it be said that it was due.
    expect(await figure('2022-04-01', '2022-07-01', { of: 'court-returns-received' })).toMatchObject({ value: 2, whole: undefined, due: 0 })
    const { counts } = s.installation
    const q = { country: record(), agency: 'moj', interval: { from: '2022-01-01', to: '2023-01-01' }, today: '2026-01-01', isDemo: false }
    const slots = (await readDue('court-return', q, counts)) ?? []
    expect(slots.map((slot) => [slot.office, slot.period, slot.state, slot.cameLate])).toEqual([
      ['CFI-2', '2022-Q2', 'unsigned', false],
      ['CFI-3', '2022-Q2', 'nil', false],
    ])
    expect((await readStanding(q, counts)).find((f) => f.form.id === 'court-return')).toMatchObject({ received: 0, due: 0 })
  })
})
