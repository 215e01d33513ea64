/** Totals without records under them: stated, judged against records and each other, replaced; and nil returns that are disproved. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { rebuild } from '../../src/store/postgres/rebuild.ts'
import type { Country, Form, Indicator } from '../../src/core/country/index.ts'
import { findForm, findIndicator } from '../../src/core/country/find.ts'
import { appendActs, makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { describeTotal } from '../../src/cli/ask/count.ts'
import { count } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import { readTotals } from '../../src/work/totals/state-totals.ts'
import type { Counted } from '../../src/road/stages.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { plant, recordId } from '../helpers/plant.ts'

let made: Made
let country: Country
let rung: Indicator
beforeAll(async () => {
  made = await makeInstallation('toyland')
  country = made.installation.country
  rung = findIndicator(country, 'people-rung') as Indicator
}, 60_000)
afterAll(() => made.remove())

const HEAD = 'indicator,from,to,office,by,value,qualifier,source,currency,rate,rate_on,corrects,most,received'
const COLUMNS = HEAD.split(',').length
/** What a row leaves out at its end is empty. */
const sheet = (...rows: string[]): string => [HEAD, ...rows.map((r) => r.padEnd(r.length + COLUMNS - r.split(',').length, ','))].join('\n')
async function state(...rows: string[]) {
  const read = readTotals(sheet(...rows), country, 'bell')
  if ('refused' in read) throw new Error(JSON.stringify(read.refused.map((p) => [p.row, p.column, p.code])))
  const parts = read.totals.map((t) => makeUnsigned('bell', t, nodeRandom))
  return appendActs(parts, ['aggregate.stated'], { agency: 'bell', country, store: made.installation.store })
}
const refusals = (...rows: string[]): unknown => {
  const read = readTotals(sheet(...rows), country, 'bell')
  return 'refused' in read ? read.refused.map((p) => [p.row, p.column, p.code]) : read.rows
}
const ask = async (
  from: string,
  to: string,
  by: string[] = [],
  change: Partial<Indicator> = {},
  where: Record<string, string> = {},
): Promise<Counted> =>
  count(
    await link({ entries: [] }, '2100-01-01', made.installation.counts),
    { indicator: { ...rung, ...change }, interval: { from, to }, by, where },
    country,
    made.installation.counts,
  )

/** Slots of offices that report; a return is planted straight into its table. */
async function reports(office: string, period: string, from: string, to: string, isNil = false): Promise<void> {
  await made.installation.owner().query(
    `insert into saksi.returns (agency_id, entry_id, form, office, period, period_from, period_to, rows, is_nil, is_signed, recorded_at)
     values ('bell', gen_random_uuid(), 'town-return', $1, $2, $3, $4, $5, $6, $6, '2024-01-01 00:00:00+00')`,
    [office, period, from, to, isNil ? 0 : 1, isNil],
  )
}
const TOWNS = () => country.lists.find((l) => l.id === 'towns')?.codes.map((c) => c.code) ?? []

describe('a year before the system', () => {
  it('comes in as a total with its cells, and says that it is one', async () => {
    await state(
      'people-rung,2021-01-01,2022-01-01,,,88,,BELL-2021-4,,,',
      'people-rung,2021-01-01,2022-01-01,,hat=red,40,,BELL-2021-4,,,',
      'people-rung,2021-01-01,2022-01-01,,hat=unknown,48,,BELL-2021-4,,,',
    )
    const found = await ask('2021-01-01', '2022-01-01', ['hat'])
    expect(found).toMatchObject({ value: 88, state: 'aggregate', coverage: { received: 0, due: 0 } })
    expect(found.cells.map((c) => [c.by.hat, c.value, c.state])).toEqual([
      ['red', 40, 'aggregate'],
      ['unknown', 48, 'aggregate'],
    ])
    expect(found.lineage.kinds).toEqual({ 'record.version': 0, 'aggregate.stated': 1 })
    expect(found.totals).toMatchObject([
      { office: 'ALL', source: 'BELL-2021-4', signed: false, aggregate: 88, records: null, stands: 'aggregate' },
    ])
    expect((await ask('2021-01-01', '2022-01-01', ['town'])).state).toBe('reported_not_disaggregated')
    expect((await ask('2021-01-01', '2022-01-01', ['quarter'])).state).toBe('reported_not_disaggregated')
    expect((await ask('2021-04-01', '2021-07-01')).state).toBe('not_collected')
  })
  it('keeps its qualifier, and numbers up to 2^53', async () => {
    await state('people-rung,2019-01-01,2020-01-01,,,9007199254740991,,B-1,,,', 'people-rung,2020-01-01,2021-01-01,,,600,more_than,B-2,,,')
    expect(await ask('2019-01-01', '2020-01-01')).toMatchObject({ value: 9007199254740991 })
    expect(await ask('2020-01-01', '2021-01-01')).toMatchObject({ value: 600, qualifier: 'at_least', state: 'aggregate' })
    expect(await ask('2020-01-01', '2022-01-01')).toMatchObject({ value: 688, qualifier: 'at_least', why: ['as_stated'] })
  })
  it('the same again adds nothing; what another document expressly corrects is shown as corrected, and nothing of it is lost', async () => {
    const again = await state('people-rung,2020-01-01,2021-01-01,,,600,more_than,B-2,,,')
    // Answered with the entry that says the same already, and its receipt.
    expect([again.added, again.entries.length, again.receipt?.entry]).toEqual([[], 1, again.entries[0]])
    await state('people-rung,2020-01-01,2021-01-01,,,590,,B-3,,,,B-2')
    const found = await ask('2020-01-01', '2021-01-01')
    expect([found.value, found.qualifier]).toEqual([590, 'exact'])
    expect(found.totals?.map((t) => [t.source, t.stands])).toEqual([
      ['B-3', 'aggregate'],
      ['B-2', 'corrected'],
    ])
    const done = await rebuild(made.installation.owner())
    expect(done.after).toBe(done.before)
  })
  it('of a year and its quarters, one is counted: the longest', async () => {
    await state(
      'people-rung,2018-01-01,2019-01-01,,,10,,Y,,,',
      'people-rung,2018-01-01,2018-04-01,,,4,,Q1,,,',
      'people-rung,2018-04-01,2018-07-01,,,4,,Q2,,,',
    )
    const year = await ask('2018-01-01', '2019-01-01')
    expect([year.value, year.totals?.map((t) => t.stands)]).toEqual([10, ['aggregate', 'another total', 'another total']])
    expect((await ask('2018-01-01', '2018-07-01')).value).toBe(8)
  })
  it('of a total that is corrected three times the last stands, as known on each day the one of that day', async () => {
    const q = 'people-rung,2015-01-01,2016-01-01,,,'
    await state(`${q}50,,C-1,,,,,,2016-02-01`)
    await state(`${q}48,,C-2,,,,C-1,,2016-03-01`)
    await state(`${q}52,,C-3,,,,C-2,,2016-04-01`)
    await state(`${q}51,,C-4,,,,C-3,,2016-05-01`)
    const found = await ask('2015-01-01', '2016-01-01')
    expect([found.value, found.qualifier]).toEqual([51, 'exact'])
    expect(found.totals?.map((total) => `${total.source} ${total.stands}`).toSorted()).toEqual([
      'C-1 corrected',
      'C-2 corrected',
      'C-3 corrected',
      'C-4 aggregate',
    ])
  })
  it('of a year that its own quarters outnumber, neither is picked in silence', async () => {
    await state(
      'people-rung,2014-01-01,2015-01-01,,,10,,Y-14,,,',
      'people-rung,2014-01-01,2014-07-01,,,7,,H-1,,,',
      'people-rung,2014-07-01,2015-01-01,,,6,,H-2,,,',
    )
    // At least the year's; whether its parts are right, nobody says.
    expect(await ask('2014-01-01', '2015-01-01')).toMatchObject({ value: 10, qualifier: 'at_least', why: ['contradicted'] })
  })
  it('that two offices state of each other, each otherwise, is never added twice, and lies between what they say', async () => {
    await state('people-rung,2013-01-01,2014-01-01,ACORN,,5,,E-1,,,', 'people-rung,2013-01-01,2014-01-01,BUTTON,,9,,E-1,,,')
    await state('people-rung,2013-01-01,2014-01-01,ACORN,,6,,E-2,,,', 'people-rung,2013-01-01,2014-01-01,BUTTON,,8,,E-2,,,')
    const both = await ask('2013-01-01', '2014-01-01')
    expect([both.value, both.qualifier, both.why.includes('contradicted')]).toEqual([13, 'at_least', true])
    const one = await ask('2013-01-01', '2014-01-01', [], {}, { town: 'ACORN' })
    expect(one).toMatchObject({ value: null, least: 5, most: 6, why: ['contradicted'] })
  })
  it('of another version of the definition is never set beside this one, but where it counts the same people', async () => {
    const changed = { words: rung.words }
    expect(await ask('2021-01-01', '2022-01-01', [], { version: 2, changed })).toMatchObject({ value: null, state: 'not_collected' })
    await state('people-rung,2009-01-01,2010-01-01,,,70,,V-1,,,', 'people-rung,2009-01-01,2010-01-01,,hat=red,40,,V-1,,,')
    const stands = { version: 2, changed: { ...changed, totalsSince: 1 } }
    const asked = (change: Partial<Indicator>, by: string[] = []) => ask('2009-01-01', '2010-01-01', by, change)
    expect(await asked(stands)).toMatchObject({ value: 70, state: 'aggregate' })
    expect(await asked({ ...stands, version: 3 })).toMatchObject({ value: 70, state: 'aggregate' })
    expect(await asked({ version: 3, changed: { ...changed, totalsSince: 2 } })).toMatchObject({ value: null, state: 'not_collected' })
    // How the older version broke it down is not read, in a total that has a whole and in one that has none.
    expect((await asked({}, ['hat'])).cells.map((c) => c.by['hat'])).toContain('red')
    expect((await asked(stands, ['hat'])).cells.map((c) => c.by['hat'])).not.toContain('red')
    expect((await ask('2021-01-01', '2022-01-01', ['hat'], stands)).cells.map((c) => c.by['hat'])).toEqual([])
  })
  it.each([
    ['a later number of another document', '48', null, 48],
    ['a small number that a newspaper has', '12', null, 12],
  ])('a later definition takes no total away: %s stands beside it, and is told as contradicted', async (_, value, said, least) => {
    const year = value === '48' ? 2008 : 2006
    await state(`people-rung,${year}-01-01,${year}-12-31,,,51,,R-1,,,`)
    await state(`people-rung,${year}-01-01,${year}-12-31,,,${value},,R-2,,,`)
    await made.installation.owner().query("update saksi.aggregate_cells set definition = 2 where source = 'R-2'")
    const told = await ask(`${year}-01-01`, `${year}-12-31`, [], { version: 2, changed: { words: rung.words, totalsSince: 1 } })
    await made.installation.owner().query("update saksi.aggregate_cells set definition = 1 where source = 'R-2'")
    expect(told).toMatchObject({ value: said, least, most: 51, why: ['contradicted'] })
  })
  it('nor does a cut without its whole; the same document stated again does, and one that says that it corrects the other', async () => {
    const [from, to] = ['2004-01-01', '2004-12-31']
    const later = { version: 2, changed: { words: rung.words, totalsSince: 1 } }
    await state(`people-rung,${from},${to},,,51,,R-1,,,`)
    await state(`people-rung,${from},${to},,hat=red,5,,R-2,,,`)
    await made.installation.owner().query("update saksi.aggregate_cells set definition = 2 where source = 'R-2'")
    expect(await ask(from, to, [], later)).toMatchObject({ value: 51 })
    await state(`people-rung,${from},${to},,,50,,R-1,,,`)
    expect(await ask(from, to)).toMatchObject({ value: 50 })
    await state(`people-rung,${from},${to},,,47,,R-3,,,,R-1`)
    expect(await ask(from, to)).toMatchObject({ value: 47 })
    await made.installation.owner().query("update saksi.aggregate_cells set definition = 1 where source = 'R-2'")
  })
})

describe('when it was known', () => {
  const asked = async (asOf: string, basis: 'recorded' | 'paper', interval = { from: '2017-01-01', to: '2018-01-01' }) =>
    count(
      await link({ entries: [] }, asOf, made.installation.counts, basis),
      { indicator: rung, interval },
      country,
      made.installation.counts,
    )
  it('an old paper typed today is known since its day as the office says, and since today as the log proves', async () => {
    await state('people-rung,2017-01-01,2018-01-01,,,50,,P-1,,,,,,2018-03-01')
    await state('people-rung,2017-01-01,2018-01-01,,,48,,P-2,,,,P-1,,2018-09-01')
    expect(await asked('2018-03-31', 'recorded')).toMatchObject({ value: null, as_of_by: 'recorded' })
    expect(await asked('2018-02-28', 'paper')).toMatchObject({ value: null, as_of_by: 'paper' })
    expect(await asked('2018-03-01', 'paper')).toMatchObject({ value: 50, as_of_by: 'paper' })
    expect(await asked('2018-08-31', 'paper')).toMatchObject({ value: 50 })
    expect(await asked('2018-09-01', 'paper')).toMatchObject({ value: 48 })
    expect(await asked('2100-01-01', 'recorded')).toMatchObject({ value: 48 })
    const done = await rebuild(made.installation.owner())
    expect(done.after).toBe(done.before)
  })
  it('a record is known since its paper’s day, and its next version since that one’s; one that says no day, and one of a day to come, since it was recorded', async () => {
    const owner = made.installation.owner()
    const interval = { from: '2016-01-01', to: '2017-01-01' }
    const row = { agency: 'bell', court: 'ACORN', recorded: '2024-06-01' }
    await plant(owner, 'accused_episode', {
      older: { ...row, registered_on: '2016-02-01', superseded: '2024-07-01' },
      silent: { ...row, registered_on: '2016-03-01' },
      ahead: { ...row, registered_on: '2016-04-01' },
    })
    // The newer version moves it out of the year.
    await plant(owner, 'accused_episode', { older: { ...row, version: 2, registered_on: '2015-02-01', recorded: '2024-07-01' } })
    const paper = (word: string, version: number, day: string) =>
      owner.query(
        `insert into saksi.paper_days select agency_id, entry_id, $3::date, recorded_at from saksi.accused_episodes where record_id = $1 and version = $2`,
        [recordId(word), version, day],
      )
    await paper('older', 1, '2016-03-01')
    await paper('older', 2, '2016-09-01')
    await paper('ahead', 1, '2030-01-01')
    const on = async (day: string) => (await asked(day, 'paper', interval)).value
    expect([await on('2016-02-28'), await on('2016-03-01'), await on('2016-08-31'), await on('2016-09-01')]).toEqual([null, 1, 1, null])
    expect([await on('2024-05-31'), await on('2024-06-01')]).toEqual([null, 2])
    expect((await asked('2024-06-15', 'recorded', interval)).value).toBe(3)
  })
  it('a paper’s day is a day', () =>
    expect(refusals('people-rung,2017-01-01,2018-01-01,,,1,,P-3,,,,,,soon')).toEqual([[2, 'received', 'cell.not-a-date']]))
})

describe('a total and the records under it', () => {
  it('are at least the total until the records reach it; then they stand; the difference is shown each time', async () => {
    await state('people-rung,2023-01-01,2023-04-01,ALL,,7,,T-1,,,')
    await plant(made.installation.owner(), 'accused_episode', {
      a: { agency: 'bell', court: 'ACORN', registered_on: '2023-02-01', sex: 'red' },
      b: { agency: 'bell', court: 'BUTTON', registered_on: '2023-03-01', sex: 'blue' },
    })
    await reports('ACORN', '2023-Q1', '2023-01-01', '2023-04-01')
    const before = await ask('2023-01-01', '2023-04-01')
    expect([before.value, before.state]).toEqual([7, 'aggregate'])
    expect(before.totals).toMatchObject([{ aggregate: 7, records: 2, difference: 5, stands: 'aggregate' }])
    for (const town of TOWNS().filter((t) => t !== 'ACORN')) await reports(town, '2023-Q1', '2023-01-01', '2023-04-01')
    const after = await ask('2023-01-01', '2023-04-01', ['hat'])
    // Every return is in, and two records are no seven: no record cancels a larger total (DESIGN 4).
    expect([after.value, after.qualifier, after.state, after.cells.map((c) => [c.value, c.qualifier])]).toEqual([
      7,
      'at_least',
      'reported_not_disaggregated',
      [
        [1, 'at_least'],
        [1, 'at_least'],
      ],
    ])
    expect(after.totals).toMatchObject([{ aggregate: 7, records: 2, difference: 5, stands: 'aggregate' }])
    await plant(
      made.installation.owner(),
      'accused_episode',
      Object.fromEntries(
        Array.from({ length: 5 }, (_, i) => [`late${i}`, { agency: 'bell', court: 'ACORN', registered_on: '2023-02-02', sex: 'red' }]),
      ),
    )
    const reached = await ask('2023-01-01', '2023-04-01', ['hat'])
    expect([reached.value, reached.qualifier, reached.state, reached.cells.length]).toEqual([7, 'exact', 'reported', 2])
    expect(reached.totals).toMatchObject([{ aggregate: 7, records: 7, difference: 0, stands: 'records' }])
  })
  it('a total below its records changes no figure: the records stand, and the difference is shown with its sign', async () => {
    const owner = made.installation.owner()
    const two = { from: '2024-01-01', to: '2024-04-01' }
    await plant(
      owner,
      'accused_episode',
      Object.fromEntries(
        Array.from({ length: 5 }, (_, i) => [`below${i}`, { agency: 'bell', court: 'ACORN', registered_on: '2024-02-02', sex: 'red' }]),
      ),
    )
    await state('people-rung,2024-01-01,2024-04-01,ALL,,2,,T-3,,,')
    for (const town of TOWNS().slice(0, -1)) await reports(town, '2024-Q1', two.from, two.to)
    const shown = { aggregate: 2, records: 5, difference: -3, stands: 'records' }
    const some = await ask(two.from, two.to)
    expect([some.value, some.qualifier, some.totals]).toMatchObject([5, 'at_least', [shown]])
    for (const town of TOWNS().slice(-1)) await reports(town, '2024-Q1', two.from, two.to)
    const all = await ask(two.from, two.to, ['hat'])
    expect([all.value, all.qualifier, all.state, all.totals]).toMatchObject([5, 'exact', 'reported', [shown]])
    expect(all.totals?.map(describeTotal)).toEqual([
      'total 2 for ALL, 2024-01-01 to before 2024-04-01, stated by bell from T-3 (unsigned): records 5, difference -3; the records stand',
    ])
  })
  it('of one office replaces that office’s records and no other’s', async () => {
    await plant(made.installation.owner(), 'accused_episode', {
      c: { agency: 'bell', court: 'ACORN', registered_on: '2023-05-01' },
      d: { agency: 'bell', court: 'BUTTON', registered_on: '2023-05-01' },
    })
    await state('people-rung,2023-04-01,2023-07-01,ACORN,,5,approx,T-2,,,')
    for (const town of TOWNS().filter((t) => t !== 'ACORN')) await reports(town, '2023-Q2', '2023-04-01', '2023-07-01')
    expect(await ask('2023-04-01', '2023-07-01')).toMatchObject({ value: 6, qualifier: 'about', state: 'aggregate' })
    expect(await ask('2023-04-01', '2023-07-01', [], {}, { quarter: '2023-Q2' })).toMatchObject({ value: 6 })
  })
})

describe('a sheet of totals', () => {
  it.each([
    ['people-rungs,2021-01-01,2022-01-01,,,1,,B,,,', [[2, 'indicator', 'cell.unknown-code']]],
    ['people-rung,2021-13-01,2022-01-01,,,1,,B,,,', [[2, 'from', 'cell.not-a-date']]],
    ['people-rung,2022-01-01,2021-01-01,,,1,,B,,,', [[2, 'to', 'total.stub.to']]],
    ['people-rung,2021-01-01,2022-01-01,,,about 80,,B,,,', [[2, 'value', 'cell.not-a-number']]],
    ['people-rung,2021-01-01,2022-01-01,,,-3,,B,,,', [[2, 'value', 'cell.not-a-number']]],
    ['people-rung,2021-01-01,2022-01-01,,,9007199254740993,,B,,,', [[2, 'value', 'cell.not-a-number']]],
    ['people-rung,2021-01-01,2022-01-01,,,1,roughly,B,,,', [[2, 'qualifier', 'cell.unknown-code']]],
    ['people-rung,2021-01-01,2022-01-01,,,1,,,,,', [[2, 'source', 'cell.required']]],
    ['people-rung,2021-01-01,2022-01-01,,,1,,the letter of Wump,,,', [[2, 'source', 'total.bad-source']]],
    ['people-rung,2021-01-01,2022-01-01,NOWHERE,,1,,B,,,', [[2, 'office', 'total.stub.office']]],
    ['people-rung,2021-01-01,2022-01-01,,hat:red,1,,B,,,', [[2, 'by', 'total.bad-cell']]],
    ['people-rung,2021-01-01,2022-01-01,,hat=green,1,,B,,,', [[2, 'by', 'total.cells.dimension']]],
    ['people-rung,2021-01-01,2022-01-01,,name=Wump,1,,B,,,', [[2, 'by', 'total.cells.dimension']]],
    ['people-rung,2021-01-01,2022-01-01,,,1,,B,USD,,', [[2, 'rate', 'total.bad-rate']]],
    ['people-rung,2021-01-01,2022-01-01,,,1,,B,,4100,', [[2, 'rate', 'total.bad-rate']]],
  ])('refuses %s', (row, expected) => expect(refusals(row)).toEqual(expected))
  it('refuses parts that are more than their whole, and the same cell twice', () => {
    const row = (by: string, n: number, q = '') => `people-rung,2021-01-01,2022-01-01,,${by},${n},${q},B,,,`
    expect(refusals(row('', 88), row('hat=red', 89))).toEqual([[2, 'value', 'total.cells.parts']])
    // "Eighty-eight, of which forty" is what papers say.
    expect(refusals(row('', 88), row('hat=red', 40))).toBe(2)
    expect(refusals(row('', 88), row('hat=red', 40), row('hat=red', 48))).toEqual([[2, 'by', 'total.cells.doubled']])
    expect(refusals(row('', 88, 'approx'), row('hat=red', 40))).toBe(2)
  })
  it('keeps both where the paper itself says so, and no figure picks one', async () => {
    const rows = [['', 88] as const, ['hat=red', 60] as const, ['hat=unknown', 40] as const].map(
      ([by, n]) => `people-rung,2031-01-01,2032-01-01,,${by},${n},,ODD-1,,,`,
    )
    expect(refusals(...rows)).toEqual([[2, 'value', 'total.cells.parts']])
    expect('refused' in readTotals(sheet(...rows), country, 'bell', ['ODD-2'])).toBe(true)
    const read = readTotals(sheet(...rows), country, 'bell', ['ODD-1'])
    const totals = 'totals' in read ? read.totals : []
    expect(totals[0]?.cells.length).toBe(3)
    const parts = totals.map((t) => makeUnsigned('bell', t, nodeRandom))
    await appendActs(parts, ['aggregate.stated'], { agency: 'bell', country, store: made.installation.store })
    expect(await ask('2031-01-01', '2032-01-01')).toMatchObject({
      value: null,
      least: 88,
      most: 100,
      why: expect.arrayContaining(['contradicted']),
    })
    expect((await ask('2031-01-01', '2032-01-01', ['hat'])).cells.map((c) => [c.by.hat, c.value])).toEqual([
      ['red', 60],
      ['unknown', 40],
    ])
  })
  it('lists all its problems at once, and takes Khmer digits, spaces of thousands and money with its rate', () => {
    expect(refusals('x,2021-01-01,2022-01-01,,,a,,B,,,', 'people-rung,,2022-01-01,,,1,,B,,,')).toEqual([
      [2, 'indicator', 'cell.unknown-code'],
      [2, 'value', 'cell.not-a-number'],
      [3, 'from', 'cell.required'],
    ])
    expect(refusals('people-rung,2021-01-01,2022-01-01,,,១២ ០០០,,B,USD,4054.5,2021-12-31')).toBe(1)
  })
  it('is not for a body that has no part in the figure', () => {
    const read = readTotals(
      sheet('people-rung,2021-01-01,2022-01-01,,,1,,B,,,'),
      { ...country, agencies: [...country.agencies, { id: 'hen', words: rung.words, type: 'ngo', sends: [] }] },
      'hen',
    )
    expect('refused' in read && read.refused.map((p) => p.code)).toEqual(['total.stub.agency'])
  })
})

describe('a nil return that something else disproves', () => {
  it('is disproved by its own office’s later row as by another’s record; one that was sent back says nothing', async () => {
    const interval = { from: '2023-10-01', to: '2024-01-01' }
    for (const town of TOWNS()) await reports(town, '2023-Q4', interval.from, interval.to, true)
    expect(await ask(interval.from, interval.to)).toMatchObject({ value: 0, state: 'reported_zero', why: ['nil_return'] })
    await reports('ACORN', '2023-Q4', interval.from, interval.to)
    await plant(made.installation.owner(), 'accused_episode', { own: { agency: 'bell', court: 'ACORN', registered_on: '2023-11-01' } })
    const coverage = { received: 1, due: 2, contradicted: 1 }
    expect(await ask(interval.from, interval.to)).toMatchObject({
      value: 1,
      qualifier: 'at_least',
      state: 'partial',
      why: ['contradicted'],
      coverage,
    })
    expect(await ask(interval.from, interval.to, [], {}, { town: 'BUTTON' })).toMatchObject({ value: 0, state: 'reported_zero' })
    await made.installation.owner().query(
      `insert into saksi.return_reviews (agency_id, entry_id, of_agency, return_id, form, office, period, verdict, reason, recorded_at)
       select 'bell', gen_random_uuid(), agency_id, entry_id, form, office, period, 'sent_back', null, '2024-01-02 00:00:00+00'
         from saksi.returns where form = 'town-return' and office = 'ACORN' and period = '2023-Q4' and is_nil`,
    )
    expect(await ask(interval.from, interval.to)).toMatchObject({
      value: 1,
      qualifier: 'exact',
      state: 'reported',
      coverage: { received: 2, due: 2 },
    })
  })

  it('is said so, has no number, and is not received', async () => {
    const form = findForm(country, 'town-return') as Form
    const disproved: Country = {
      ...country,
      forms: [
        { ...form, contradictedBy: [{ kind: 'accused_episode', office: 'court', date: 'decided_on', where: { outcome: ['guilty'] } }] },
      ],
    }
    for (const town of TOWNS()) await reports(town, '2023-Q3', '2023-07-01', '2023-10-01', true)
    const figure = async (by: string[] = [], where: Record<string, string> = {}) =>
      count(
        await link({ entries: [] }, '2100-01-01', made.installation.counts),
        { indicator: rung, interval: { from: '2023-07-01', to: '2023-10-01' }, by, where },
        disproved,
        made.installation.counts,
      )
    expect(await figure()).toMatchObject({ value: 0, state: 'reported_zero' })
    await plant(made.installation.owner(), 'accused_episode', {
      n: { agency: 'bell', court: 'ACORN', decided_on: '2023-08-01', outcome: 'guilty', registered_on: '2022-01-01' },
    })
    expect(await figure()).toMatchObject({
      value: null,
      state: 'nil_contradicted',
      coverage: { received: 1, due: 2, contradicted: 1 },
    })
    // Each office's own state; and asked for one of them, its own.
    expect((await figure(['town'])).cells.map((c) => [c.by.town, c.value, c.state])).toEqual([
      ['ACORN', null, 'nil_contradicted'],
      ['BUTTON', 0, 'reported_zero'],
    ])
    expect(await figure([], { town: 'BUTTON' })).toMatchObject({ value: 0, state: 'reported_zero', coverage: { received: 1, due: 1 } })
    expect(await figure([], { town: 'ACORN' })).toMatchObject({ value: null, state: 'nil_contradicted' })
    await plant(made.installation.owner(), 'accused_episode', { m: { agency: 'bell', court: 'BUTTON', registered_on: '2023-08-01' } })
    expect(await figure()).toMatchObject({ value: 1, state: 'partial' })
  })
})
