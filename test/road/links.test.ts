/** Links on the whole road: asserted, taken back, counted as of a day, rebuilt; and the published overlaps of agencies' lists. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rebuild } from '../../src/store/postgres/rebuild.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import type { Indicator, Measure } from '../../src/core/country/index.ts'
import type { LinkAct } from '../../src/core/entry/kinds.ts'
import type { LinkedRecord } from '../../src/core/entry/linkable.ts'
import { linkGroups } from '../../src/demo/link-groups.ts'
import { makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { putLinks } from '../helpers/put-links.ts'
import { assertLinks } from '../../src/work/links/assert-links.ts'
import { listDiffering } from '../../src/work/links/list-differing.ts'
import { findLinked } from '../../src/work/links/find-record.ts'
import { openDeskStore } from '../../src/work/records/desk-store.ts'
import { main } from '../../src/main.ts'
import { count } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import type { Counted } from '../../src/road/stages.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { plant, recordId, type Planted } from '../helpers/plant.ts'

let made: Made
beforeAll(async () => {
  made = await makeInstallation('kh')
}, 60_000)
afterAll(() => made.remove())

const words = { en: 'x', km: 'ក' }
const indicator = (kind: string, date: string, measure: Measure, dimensions: Indicator['dimensions'] = {}): Indicator => {
  return { id: 'try', words, version: 1, kind, unit: words, date, measure, dimensions, form: 'court-return', caveat: words }
}
const ask = async (what: Indicator, from: string, to: string, asOf = '2100-01-01', by: string[] = []): Promise<Counted> =>
  count(
    await link({ entries: [] }, asOf, made.installation.counts),
    { indicator: what, interval: { from, to }, by },
    made.installation.country,
    made.installation.counts,
  )
const say = async (acts: readonly LinkAct[], by = 'ncct') =>
  putLinks(
    acts.map((a) => makeUnsigned(by, a, nodeRandom)),
    by,
    made.installation.country,
    made.installation.store,
  )
const same = (kind: string, relation: 'same_person' | 'same_case', a: [string, string], b: [string, string]): LinkAct => ({
  kind: 'link.asserted',
  relation,
  a: [a[0], kind, recordId(a[1])],
  b: [b[0], kind, recordId(b[1])],
  basis: 'match-reviewed',
})

/** Lists of victims by which agencies' lists they are on (published; one bit a list). */
const OVERLAPS: readonly (readonly [name: string, persons: number, onSeveral: number, sum: number, patterns: string])[] = [
  [
    'New Orleans',
    185,
    13,
    200,
    '10000000:25 01000000:5 00100000:70 00010000:33 00001000:6 00000100:6 00000010:6 00000001:21 10100000:1 10010000:2 10001000:1 10100010:1 10011000:1 01000100:1 00110000:1 00101000:1 00100010:1 00011000:2 00001001:1',
  ],
  [
    'Western',
    345,
    23,
    370,
    '10000:52 01000:90 00100:114 00010:45 00001:21 10100:4 10010:2 10001:5 01100:6 01010:1 00011:3 10101:1 01110:1',
  ],
  ['made up, of three lists', 96, 6, 102, '100:40 010:30 001:20 110:6'],
]

describe('published lists that overlap', () => {
  it.each(OVERLAPS.map((o, i) => [...o, i] as const))(
    '%s: each person counts once, and the agencies’ totals do not add up',
    async (_, persons, onSeveral, sum, patterns, i) => {
      const year = 2001 + i
      const agencies = made.installation.country.agencies.map((a) => a.id)
      const rows: Record<string, Planted> = {}
      const groups: LinkedRecord[][] = []
      let person = 0
      for (const pattern of patterns.split(' ')) {
        const [bits, times] = pattern.split(':') as [string, string]
        for (let t = 0; t < Number(times); t++) {
          person++
          const lists = [...bits].flatMap((bit, list) => (bit === '1' ? [list] : []))
          const records = lists.map((list): [string, string] => [agencies[list % agencies.length] as string, `${i}.${person}.${list}`])
          for (const [agency, word] of records)
            rows[word] = { agency, referred_period: `${year}-01-01`, referrer_type: `L${word.split('.')[2]}` }
          groups.push(records.map(([agency, word]) => [agency, 'referral', recordId(word)]))
        }
      }
      await plant(made.installation.owner(), 'referral', rows)
      const persons1 = indicator(
        'referral',
        'referred_period',
        { type: 'persons' },
        { list: { column: 'referrer_type', list: 'referrer-types' } },
      )
      const records = await ask({ ...persons1, measure: { type: 'records' } }, `${year}-01-01`, `${year + 1}-01-01`)
      expect([person, records.value]).toEqual([persons, sum])
      expect(await linkGroups(made.installation, groups, { by: 'ncct', relation: 'same_person' })).toBe(sum - persons)
      const found = await ask(persons1, `${year}-01-01`, `${year + 1}-01-01`, '2100-01-01', ['list'])
      expect([found.value, found.lineage.deduplicated]).toEqual([persons, true])
      const agenciesTotal = found.cells.reduce((n, c) => n + (c.value ?? 0), 0)
      expect(agenciesTotal).toBe(sum)
      expect(agenciesTotal - persons).toBeGreaterThanOrEqual(onSeveral)
    },
    60_000,
  )
})

describe('a link', () => {
  it('taken back splits what it joined, from its day on and not before', async () => {
    await plant(made.installation.owner(), 'referral', {
      u: { agency: 'moj', referred_period: '2015-01-01' },
      v: { agency: 'ncct', referred_period: '2015-01-01' },
      w: { agency: 'mosavy', referred_period: '2015-01-01' },
    })
    const persons = indicator('referral', 'referred_period', { type: 'persons' })
    const now = async () => (await ask(persons, '2015-01-01', '2016-01-01')).value
    expect(await now()).toBe(3)
    const uv = await say([same('referral', 'same_person', ['moj', 'u'], ['ncct', 'v'])])
    await say([same('referral', 'same_person', ['ncct', 'v'], ['mosavy', 'w'])])
    expect(await now()).toBe(1)
    const revoke = { kind: 'link.revoked', of: 'ncct', link: uv.entries[0] as string, reason: 'two-persons' } as const
    await say([revoke])
    expect(await now()).toBe(2)
    const again = assertLinks(
      [makeUnsigned('ncct', revoke, nodeRandom)],
      { agency: 'ncct' },
      { ...made.installation, db: made.installation.pools.saksi_reader },
    )
    await expect(again).rejects.toMatchObject({ code: 'link.not-there' })
    expect((await ask(persons, '2015-01-01', '2016-01-01', '2020-06-01')).value).toBe(3)
    expect((await ask(persons, '2015-01-01', '2016-01-01', '2020-06-01')).lineage.deduplicated).toBe(false)
  })
  it('joins cases; two records of one number are one, and so is all that is linked to either', async () => {
    await plant(made.installation.owner(), 'accused_episode', {
      ca: { court: 'CFI-1', case_number: '1/2016', registered_on: '2016-01-01' },
      cb: { court: 'CFI-1', case_number: '1/2016', registered_on: '2016-01-02' },
      cc: { court: 'CFI-2', case_number: '5/2016', registered_on: '2016-01-03' },
      cd: { court: 'CFI-2', case_number: '6/2016', registered_on: '2016-01-04' },
    })
    const cases = indicator('accused_episode', 'registered_on', { type: 'cases', columns: ['court', 'case_number'] })
    expect((await ask(cases, '2016-01-01', '2017-01-01')).value).toBe(3)
    await say([same('accused_episode', 'same_case', ['moj', 'ca'], ['moj', 'cc'])], 'moj')
    expect((await ask(cases, '2016-01-01', '2017-01-01')).value).toBe(2)
  })
  it('are found by the number in the office’s own book, and asked where several offices number alike', async () => {
    await plant(made.installation.owner(), 'accused_episode', {
      na: { court: 'CFI-1', case_number: '71/2008', registered_on: '2008-01-01' },
      nb: { court: 'CFI-1', case_number: '71/2008', registered_on: '2008-01-02' },
      nc: { court: 'CFI-2', case_number: '71/2008', registered_on: '2008-01-03' },
      nd: { court: 'CFI-2', case_number: '72/2008', registered_on: '2008-01-04' },
    })
    const store = openDeskStore(made.installation.pools.saksi_desk)
    const find = async (text: string): Promise<string[]> =>
      (await findLinked(text, made.installation.country, store)).map((f) => f.record[2]).toSorted()
    expect(await find('moj:accused_episode:៧២/២០០៨')).toEqual([recordId('nd')])
    expect(await find('moj:accused_episode:71/2008')).toEqual(['na', 'nb', 'nc'].map((x) => recordId(x)).toSorted())
    expect(await find('moj:accused_episode:71/2008@CFI-2')).toEqual([recordId('nc')])
    expect(await find(`moj:accused_episode:${recordId('na')}`)).toEqual([recordId('na')])
    for (const text of [
      'moj:accused_episode:99/2008',
      'ncct:accused_episode:72/2008',
      'nobody:accused_episode:72/2008',
      'moj:nothing:72/2008',
      '72/2008',
      '',
    ])
      expect(await find(text), text).toEqual([])
    const run = async (a: string, b: string, relation: string): Promise<{ readonly code: number; readonly err: string }> => {
      const said = { err: '' }
      const argv = ['link', 'assert', made.dir, `moj:accused_episode:${a}`, `moj:accused_episode:${b}`]
      const io = { out: () => undefined, err: (t: string) => void (said.err += t), json: false }
      const code = await main([...argv, '--by', 'moj', '--relation', relation, '--basis', 'same-case-number'], io)
      return { code, ...said }
    }
    const cases = indicator('accused_episode', 'registered_on', { type: 'cases', columns: ['court', 'case_number'] })
    const now = async (): Promise<number | null> => (await ask(cases, '2008-01-01', '2009-01-01')).value
    expect(await now()).toBe(3)
    expect(await run('71/2008', '72/2008', 'same_case')).toMatchObject({ code: 2, err: expect.stringContaining('CFI-2') as string })
    expect(await run('71/2008@CFI-1', '72/2008', 'same_person')).toMatchObject({
      code: 2,
      err: expect.stringContaining('may be') as string,
    })
    expect(await now()).toBe(3)
    expect(await run('71/2008@CFI-1', '72/2008', 'same_case')).toMatchObject({ code: 0 })
    expect(await now()).toBe(2)
  })
  it('of two who are said to be one and differ is listed, until the link is taken back; who leaves it open does not differ', async () => {
    const seen = (agency: string, sex: string, citizenship: string) => ({
      agency,
      identified_quarter: '2007-01-01',
      status: 'identified',
      sex,
      citizenship,
    })
    await plant(made.installation.owner(), 'identification', {
      da: seen('moi', 'female', 'KHM'),
      db: seen('mosavy', 'male', 'KHM'),
      dc: seen('moi', 'female', 'VNM'),
      dd: seen('mosavy', 'unknown', 'VNM'),
    })
    const pair = (a: string, b: string): LinkAct => same('identification', 'same_person', ['moi', a], ['mosavy', b])
    const [odd, one] = [await say([pair('da', 'db')]), await say([pair('dc', 'dd')])]
    const now = () => listDiffering('2100-01-01', made.installation.country, made.installation.pools.saksi_reader)
    const both = [`moi:identification:${recordId('da')}`, `mosavy:identification:${recordId('db')}`]
    expect((await now()).map((d) => [d.column, d.records.toSorted()])).toEqual([['sex', both.toSorted()]])
    expect(await listDiffering('2001-01-01', made.installation.country, made.installation.pools.saksi_reader)).toEqual([])
    await say([odd, one].map((link) => ({ kind: 'link.revoked', of: 'ncct', link: link.entries[0] as string, reason: 'two-persons' })))
    expect(await now()).toEqual([])
  })
  it('lists records of one case as figures count it: by its number and by a link of any of them, of one kind', async () => {
    const tried = (case_number: string, law_basis: string | null) => ({
      court: 'CFI-11',
      case_number,
      initiated_on: '2005-03-01',
      proceeding_type: 'prosecution',
      law_basis,
    })
    await plant(made.installation.owner(), 'proceeding', {
      la: tried('1/2005', null),
      lb: tried('1/2005', 'LABOUR_LAW'),
      lc: { ...tried('9/2005', 'TIP_LAW'), form_of_exploitation: 'FORCED_LABOUR' },
    })
    // What the police were looking for is no contradiction of what the court found.
    await plant(made.installation.owner(), 'investigation', { li: { opened_on: '2005-01-01', form_of_exploitation: 'FORCED_BEGGING' } })
    const own = { kind: 'link.asserted', relation: 'same_case', a: ['moj', 'proceeding', recordId('la')], basis: 'match-reviewed' } as const
    const others = ['proceeding lc', 'investigation li'].map((other): LinkAct => {
      const [kind = '', word = ''] = other.split(' ')
      return { ...own, b: ['moj', kind, recordId(word)] }
    })
    await say(others, 'moj')
    const all = await listDiffering('2100-01-01', made.installation.country, made.installation.pools.saksi_reader)
    expect(all.flatMap((d) => (d.relation === 'same_case' ? [[d.column, d.records.toSorted()]] : []))).toEqual([
      ['law_basis', ['lb', 'lc'].map((r) => `moj:proceeding:${recordId(r)}`).toSorted()],
    ])
  })
  it('carries a cohort through its stations, with the days between', async () => {
    await plant(made.installation.owner(), 'accused_episode', {
      fa: { court: 'CFI-1', case_number: '1/2017', registered_on: '2017-01-01' },
      fb: { court: 'CFI-1', case_number: '2/2017', registered_on: '2017-02-01', decided_on: '2017-02-11', outcome: 'convicted' },
      fc: { court: 'CFI-1', case_number: '3/2017', registered_on: '2017-03-01' },
      fd: { court: 'CFI-9', case_number: '77/2018', registered_on: '2018-03-01', decided_on: '2018-03-31', outcome: 'acquitted' },
    })
    await say([same('accused_episode', 'same_case', ['moj', 'fa'], ['moj', 'fd'])], 'moj')
    const stage = (id: string, outcome?: string[]) => ({
      id,
      words,
      kind: 'accused_episode',
      date: 'decided_on',
      ...(outcome ? { where: { outcome } } : {}),
    })
    const funnel = indicator(
      'accused_episode',
      'registered_on',
      { type: 'funnel', relation: 'same_case', stages: [stage('verdict'), stage('conviction', ['convicted'])] },
      {
        quarter: { column: 'registered_on', list: '', period: 'quarter' },
      },
    )
    const found = await ask(funnel, '2017-01-01', '2018-01-01', '2100-01-01', ['quarter'])
    expect([found.value, found.stages, found.lineage.deduplicated]).toEqual([
      3,
      [
        { id: 'verdict', reached: 2, median_days: 232 },
        { id: 'conviction', reached: 1, median_days: 10 },
      ],
      true,
    ])
    expect(found.cells.map((c) => [c.by.quarter, c.value, c.stages?.map((s) => s.reached)])).toEqual([['2017-Q1', 3, [2, 1]]])
  })
  it.each([
    [
      'a victim and an accused',
      { ...same('referral', 'same_person', ['moj', 'u'], ['ncct', 'v']), b: ['moj', 'accused_episode', recordId('ca')] },
      'stub.relation',
    ],
    [
      'across the wall, even as one case',
      { ...same('referral', 'same_case', ['moj', 'u'], ['ncct', 'v']), b: ['moj', 'accused_episode', recordId('ca')] },
      'stub.relation',
    ],
    ['an allegation', same('integrity_allegation', 'same_case', ['moj', 'u'], ['ncct', 'v']), 'stub.a'],
    [
      'statements of papers, which nobody but their own body reads',
      same('paper_statement', 'same_case', ['ahtjp', 'u'], ['ahtjp', 'v']),
      'stub.relation',
    ],
    ['meetings as persons', same('meeting', 'same_person', ['moj', 'u'], ['ncct', 'v']), 'stub.relation'],
    ['a record with itself', same('referral', 'same_person', ['moj', 'u'], ['moj', 'u']), 'stub.b'],
    ['an agency that is none', same('referral', 'same_person', ['nobody', 'u'], ['moj', 'u']), 'stub.a'],
  ] as [string, LinkAct, string][])('never joins %s', async (_, act, where) => {
    await expect(say([act])).rejects.toMatchObject({ code: 'act.not-sound', where })
  })
  it('is not for an agency that holds neither record', async () => {
    await expect(say([same('referral', 'same_person', ['ncct', 'v'], ['mosavy', 'w'])], 'moj')).rejects.toMatchObject({
      where: 'stub.agency',
    })
  })
  it('shows to no agency’s own context', async () => {
    const { saksi_app: app } = made.installation.pools
    const client = await app.connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('saksi.agency', 'moj', true)`)
      for (const table of ['link_assertions', 'link_members'])
        expect((await client.query(`select 1 from saksi.${table}`)).rowCount, table).toBe(0)
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
})

it('the clusters that were kept are those that a fresh fold gives, to the byte', async () => {
  const owner = made.installation.owner()
  const tables = async () =>
    Promise.all(
      ['link_assertions', 'link_members'].map(async (t) => {
        const { rows } = await owner.query<{ d: string }>(`select md5(string_agg(t::text, ',' order by t::text)) as d from saksi.${t} t`)
        return rows[0]?.d
      }),
    )
  await owner.query('truncate saksi.referrals, saksi.accused_episodes') // planted, and so in no entry
  const before = await tables()
  await rebuild(owner)
  expect(await tables()).toEqual(before)
})
