/** The twelve counting rules (domain 7.8), each tried on the country's own indicators. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { changeOf, percentChange, whyNotComparable, type SetBeside } from '../../src/core/count/compare.ts'
import { findForm, findIndicator, principalCharge, type Country, type Indicator } from '../../src/core/country/index.ts'
import { RECORD_KINDS } from '../../src/core/model/kinds.ts'
import { appendActs, makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { readBook } from '../helpers/read-book.ts'
import type { CountQuery } from '../../src/core/count/query.ts'
import { cellsIn, lineageIn } from '../../src/core/count/folded/answers.ts'
import { placesIn } from '../../src/core/count/folded/places.ts'
import { momentOf } from '../../src/core/count/folded/moment.ts'
import { listDiffering } from '../../src/work/links/list-differing.ts'
import { findDifference } from '../../src/work/verify/verify-figures.ts'
import { putLinks } from '../helpers/put-links.ts'
import { count } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import type { Counted } from '../../src/road/stages.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { plant, recordId } from '../helpers/plant.ts'

let made: Made
let kh: Country
beforeAll(async () => {
  made = await makeInstallation('kh')
  kh = made.installation.country
}, 60_000)
afterAll(() => made.remove())

const indicator = (id: string): Indicator => {
  const found = findIndicator(kh, id)
  if (!found) throw new Error(`no indicator ${id}`)
  return found
}
type Asked = {
  readonly from?: string
  readonly to?: string
  readonly asOf?: string
  readonly by?: string[]
  readonly where?: Record<string, string>
  readonly onePlace?: boolean
}
async function ask(
  id: string | Indicator,
  { from = '2022-01-01', to = '2023-01-01', asOf = '2100-01-01', ...request }: Asked = {},
): Promise<Counted> {
  const { counts } = made.installation
  return count(
    await link({ entries: [] }, asOf, counts),
    { indicator: typeof id === 'string' ? indicator(id) : id, interval: { from, to }, ...request },
    kh,
    counts,
  )
}
const planted = (kind: string, rows: Parameters<typeof plant>[2]) => plant(made.installation.owner(), kind, rows)
const cellsOf = (c: Counted, dimension: string): Record<string, number | null> =>
  Object.fromEntries(c.cells.map((x) => [x.by[dimension], x.value]))

describe('the counting rules', () => {
  it('1 unit stated: every figure says what one of it is, and two units are never compared', () => {
    expect(kh.indicators.filter((i) => i.unit.en.trim() === '' || (i.unit['km'] ?? '').trim() === '')).toEqual([])
    const beside = (id: string, value: number): SetBeside => ({
      indicator: indicator(id),
      definition: 1,
      from: '2023-01-01',
      to: '2024-01-01',
      value,
      coverage: { received: 1, due: 1 },
    })
    // Two different 600s: persons prosecuted in a year, and cases of a campaign of three months.
    const [persons, cases] = [beside('persons-prosecuted', 600), { ...beside('campaign-cases-investigated', 600), to: '2023-04-01' }]
    expect(whyNotComparable(persons, cases)).toEqual(expect.arrayContaining(['unit', 'figure', 'length of time']))
    expect(percentChange(persons, cases)).toBeUndefined()
  })

  it.each([
    [
      '354 cases under all laws',
      '88 cases under one law',
      ['cases-prosecuted', 354, 2023],
      ['cases-prosecuted-tip-law', 88, 2022],
      'legal basis',
    ],
    ['600 persons', '354 cases', ['persons-prosecuted', 600, 2023], ['cases-prosecuted', 354, 2023], 'unit'],
    [
      '109 under one law',
      '174 under a law not said',
      ['persons-convicted-tip-law', 109, 2023],
      ['persons-convicted', 174, 2022],
      'legal basis',
    ],
    ['victims identified', 'an estimate of others', ['victims-identified', 142, 2023], ['estimates', 100_000, 2023], 'estimate'],
  ] as const)('1 %s may not stand beside %s', (_, __, [a, valueA, yearA], [b, valueB, yearB], why) => {
    const beside = (id: string, value: number, year: number): SetBeside => ({
      indicator: indicator(id),
      definition: indicator(id).version,
      from: `${year}-01-01`,
      to: `${year + 1}-01-01`,
      value,
      coverage: { received: 100, due: 100 },
    })
    expect(whyNotComparable(beside(a, valueA, yearA), beside(b, valueB, yearB))).toContain(why)
    expect(changeOf(beside(a, valueA, yearA), beside(b, valueB, yearB))).toBeUndefined()
  })

  it('2 event date per stage: one case is registered in one year and decided in the next, each counted on its own day', async () => {
    await planted('accused_episode', {
      r2: { court: 'CFI-1', case_number: '2/2010', registered_on: '2010-12-31', decided_on: '2011-01-01', outcome: 'convicted' },
    })
    const year = (y: number): Asked => ({ from: `${y}-01-01`, to: `${y + 1}-01-01` })
    // No return is owed for these years: where no record is, nobody knows.
    expect([(await ask('accused-registered', year(2010))).value, (await ask('accused-registered', year(2011))).value]).toEqual([1, null])
    expect([(await ask('accused-convicted', year(2010))).value, (await ask('accused-convicted', year(2011))).value]).toEqual([null, 1])
    // Half-open: the day that ends one interval begins the next, and is in one of them only.
    const days = async (from: string, to: string) => (await ask('accused-registered', { from, to })).value
    expect([await days('2010-12-01', '2010-12-31'), await days('2010-12-31', '2011-01-01')]).toEqual([null, 1])
  })

  it('3 a person counts once per stage and window; of several charges the gravest is the principal, and of equals the lowest article', async () => {
    await planted('accused_episode', {
      r3a: { court: 'CFI-1', case_number: '31/2012', registered_on: '2012-02-01' },
      r3b: { court: 'CFI-2', case_number: '32/2012', registered_on: '2012-06-01' },
      r3c: { court: 'CFI-2', case_number: '33/2012', registered_on: '2012-07-01' },
    })
    const a = ['moj', 'accused_episode', recordId('r3a')] as const
    const b = ['moj', 'accused_episode', recordId('r3b')] as const
    await putLinks(
      [makeUnsigned('moj', { kind: 'link.asserted', relation: 'same_person', a, b, basis: 'same-document' }, nodeRandom)],
      'moj',
      kh,
      made.installation.store,
    )
    expect((await ask('persons-prosecuted', { from: '2012-01-01', to: '2013-01-01' })).value).toBe(2)
    expect((await ask('persons-prosecuted', { from: '2012-06-01', to: '2013-01-01' })).value).toBe(2)
    const charges = [
      { article: '24', maximum: 60 },
      { article: '12', maximum: 240 },
      { article: '10', maximum: 240 },
      { article: '9', maximum: 60 },
    ]
    expect(principalCharge(charges)?.article).toBe('10')
    expect(principalCharge([])).toBeUndefined()
  })

  it('4 several forms: the primary form is a partition and sums to the total; any form may exceed it', async () => {
    await planted('victim_episode', {
      r4a: {
        agency: 'mosavy',
        found_month: '2013-01-01',
        form_of_exploitation: 'FORCED_LABOUR',
        forms: 'FORCED_LABOUR SEXUAL_EXPLOITATION',
      },
      r4b: { agency: 'mosavy', found_month: '2013-02-01', form_of_exploitation: 'SEXUAL_EXPLOITATION', forms: 'SEXUAL_EXPLOITATION' },
      r4c: { agency: 'mosavy', found_month: '2013-02-01' },
    })
    const year = { from: '2013-01-01', to: '2014-01-01' }
    const any = await ask('victims-any-form', { ...year, by: ['any_form'] })
    expect([any.value, cellsOf(any, 'any_form')]).toEqual([3, { FORCED_LABOUR: 1, SEXUAL_EXPLOITATION: 2, unknown: 1 }])
    const primary: Indicator = {
      ...indicator('victims-any-form'),
      dimensions: { form: { column: 'form_of_exploitation', list: 'forms-of-exploitation' } },
    }
    const parts = await ask(primary, { ...year, by: ['form'] })
    expect(parts.cells.reduce((n, c) => n + (c.value ?? 0), 0)).toBe(parts.value)
  })

  it('5 unknown stays a category, and its share is a figure: 48 of 88 is 54.5 percent', async () => {
    const forms = [
      ...Array<string>(16).fill('SEXUAL_EXPLOITATION'),
      ...Array<string>(24).fill('FORCED_LABOUR'),
      ...Array<string>(48).fill('UNSPECIFIED'),
    ]
    await planted(
      'proceeding',
      Object.fromEntries(
        forms.map((form_of_exploitation, i) => [
          `r5.${i}`,
          {
            court: 'CFI-12',
            case_number: `${i + 1}/2022`,
            proceeding_type: 'prosecution',
            law_basis: 'TIP_LAW',
            initiated_on: '2022-05-01',
            form_of_exploitation,
          },
        ]),
      ),
    )
    const share = await ask('prosecutions-form-unspecified-share')
    expect([share.value, share.part, share.whole]).toEqual([54.5, 48, 88])
    const cases = await ask('cases-prosecuted-tip-law', { by: ['form_of_exploitation'] })
    expect([cases.value, cellsOf(cases, 'form_of_exploitation')]).toEqual([
      88,
      { SEXUAL_EXPLOITATION: 16, FORCED_LABOUR: 24, UNSPECIFIED: 48 },
    ])
  })

  it('6 a nil return differs from none: reported zero, late, partial and not collected are four things', async () => {
    const quarter = { from: '2020-01-01', to: '2020-04-01' }
    expect(await ask('accused-registered', quarter)).toMatchObject({ value: null, state: 'late', why: ['late'] })
    expect(await ask('accused-registered', { from: '2005-01-01', to: '2006-01-01' })).toMatchObject({ state: 'not_collected' })
    const courts = kh.lists.find((l) => l.id === 'courts')?.codes.filter((c) => (c.validFrom ?? '') < '2020-04-01') ?? []
    const say = (office: string) =>
      made.installation.owner().query(
        `insert into saksi.returns (agency_id, entry_id, form, office, period, period_from, period_to, rows, is_nil, is_signed, recorded_at)
         values ('moj', gen_random_uuid(), 'court-return', $1, '2020-Q1', '2020-01-01', '2020-04-01', 0, true, true, '2020-04-20 00:00:00+00')`,
        [office],
      )
    await say(courts[0]?.code ?? '')
    expect(await ask('accused-registered', quarter)).toMatchObject({
      value: null,
      state: 'partial',
      coverage: { received: 1, due: courts.length },
    })
    for (const court of courts.slice(1)) await say(court.code)
    expect(await ask('accused-registered', quarter)).toMatchObject({ value: 0, state: 'reported_zero' })
  })

  it('7 coverage stands beside each figure, and a change is not a change where coverage moved', async () => {
    const figure = await ask('accused-registered', { from: '2020-01-01', to: '2020-07-01' })
    expect(figure.coverage.due).toBeGreaterThan(figure.coverage.received)
    const beside = (value: number, received: number): SetBeside => ({
      indicator: indicator('accused-registered'),
      definition: 1,
      from: '2022-01-01',
      to: '2023-01-01',
      value,
      coverage: { received, due: 25 },
    })
    expect(percentChange(beside(87, 25), beside(104, 25))).toBe(19.54)
    expect(whyNotComparable(beside(87, 20), beside(104, 25))).toEqual(['coverage'])
    expect(percentChange(beside(87, 20), beside(104, 25))).toBeUndefined()
    expect(changeOf(beside(87, 25), beside(104, 25))).toEqual({ by: 19.54, in: 'percent' })
    // Nothing is a percentage of zero, and about 600 is no base.
    expect(changeOf(beside(0, 25), beside(104, 25))).toBeUndefined()
    expect(whyNotComparable({ ...beside(600, 25), qualifier: 'about' }, beside(354, 25))).toEqual(['not exact'])
    const share = { ...beside(0, 25).indicator, unit: { en: 'percent', km: 'ភាគរយ' } }
    expect(changeOf({ ...beside(54.5, 25), indicator: share }, { ...beside(60, 25), indicator: share })).toEqual({ by: 5.5, in: 'points' })
  })

  it('8 the national total uses linked subjects: one person seen by three agencies is one, and their totals do not add up', async () => {
    const seen = (agency: string) => ({
      agency,
      identified_quarter: '2014-01-01',
      status: 'identified',
      form_of_exploitation: 'FORCED_LABOUR',
    })
    await planted('identification', { r8a: seen('mosavy'), r8b: seen('moi'), r8c: seen('ngo-coalition'), r8d: seen('moi') })
    const year = { from: '2014-01-01', to: '2015-01-01' }
    const ref = (agency: string, word: string) => [agency, 'identification', recordId(word)] as const
    const same = (a: ReturnType<typeof ref>, b: ReturnType<typeof ref>) =>
      makeUnsigned('ncct', { kind: 'link.asserted', relation: 'same_person', a, b, basis: 'match-reviewed' }, nodeRandom)
    expect((await ask('victims-identified', year)).value).toBe(4)
    await putLinks(
      [same(ref('mosavy', 'r8a'), ref('moi', 'r8b')), same(ref('moi', 'r8b'), ref('ngo-coalition', 'r8c'))],
      'ncct',
      kh,
      made.installation.store,
    )
    const national = await ask('victims-identified', year)
    expect([national.value, national.lineage.deduplicated]).toEqual([2, true])
    expect(Object.values(national.lineage.agencies).reduce((a, b) => a + b, 0)).toBe(4)
  })

  it('8 what one record of a person says wins over what another leaves open; two that differ are a cell of their own, and no cell has her twice', async () => {
    const seen = (agency: string, sex: string | null, form_of_exploitation: string | null) => ({
      agency,
      identified_quarter: '2013-01-01',
      status: 'identified',
      sex,
      form_of_exploitation,
    })
    await planted('identification', {
      p1: seen('moi', 'female', null),
      p2: seen('mosavy', null, 'FORCED_LABOUR'),
      p3: seen('moi', 'male', 'FORCED_LABOUR'),
      p4: seen('mosavy', 'female', 'FORCED_LABOUR'),
      p5: seen('moi', 'male', 'FORCED_BEGGING'),
      p6: seen('moi', null, null),
    })
    const year = { from: '2013-01-01', to: '2014-01-01' }
    const ref = (agency: string, word: string) => [agency, 'identification', recordId(word)] as const
    const same = (a: ReturnType<typeof ref>, b: ReturnType<typeof ref>) =>
      makeUnsigned('ncct', { kind: 'link.asserted', relation: 'same_person', a, b, basis: 'match-reviewed' }, nodeRandom)
    const links = [same(ref('moi', 'p1'), ref('mosavy', 'p2')), same(ref('moi', 'p3'), ref('mosavy', 'p4'))]
    await putLinks(links, 'ncct', kh, made.installation.store)
    const bySex = await ask('victims-identified', { ...year, by: ['sex'] })
    expect([bySex.value, cellsOf(bySex, 'sex'), bySex.cells_overlap]).toEqual([
      4,
      { female: 1, male: 1, contradicted: 1, unknown: 1 },
      undefined,
    ])
    const byBoth = await ask('victims-identified', { ...year, by: ['sex', 'form_of_exploitation'] })
    expect(byBoth.cells.map((c) => [c.by.sex, c.by.form_of_exploitation, c.value]).toSorted()).toEqual([
      ['contradicted', 'FORCED_LABOUR', 1],
      ['female', 'FORCED_LABOUR', 1],
      ['male', 'FORCED_BEGGING', 1],
      ['unknown', 'unknown', 1],
    ])
    // Asked for, a cell is what it is beside the others.
    const only = async (where: Record<string, string>) => (await ask('victims-identified', { ...year, where })).value
    expect([await only({ sex: 'female' }), await only({ sex: 'contradicted' }), await only({ sex: 'unknown' })]).toEqual([1, 1, 1])
    const placed = await ask('victims-identified', { ...year, by: ['sex'], onePlace: true })
    expect(cellsOf(placed, 'sex')).toEqual({ female: 1, male: 1, several: 1, unknown: 1 })
    // What was done to her may be two things: she is in the cell of both, and that is said.
    await planted('identification', {
      q1: { ...seen('moi', null, 'FORCED_BEGGING'), identified_quarter: '2011-01-01' },
      q2: { ...seen('mosavy', 'female', 'FORCED_LABOUR'), identified_quarter: '2011-01-01' },
    })
    await putLinks([same(ref('moi', 'q1'), ref('mosavy', 'q2'))], 'ncct', kh, made.installation.store)
    const byForm = await ask('victims-identified', { from: '2011-01-01', to: '2012-01-01', by: ['form_of_exploitation'] })
    expect([byForm.value, cellsOf(byForm, 'form_of_exploitation'), byForm.cells_overlap]).toEqual([
      1,
      { FORCED_BEGGING: 1, FORCED_LABOUR: 1 },
      true,
    ])
  })

  it('8 a case of which two records say different things is in a cell of its own, known wins over unknown, and both ways of counting say so', async () => {
    const tried = (case_number: string, own: Record<string, string>) => ({
      court: 'CFI-1',
      case_number,
      proceeding_type: 'prosecution',
      initiated_on: '2009-05-01',
      ...own,
    })
    await planted('proceeding', {
      k1: tried('1/2009', { law_basis: 'TIP_LAW' }),
      k2: tried('1/2009', { form_of_exploitation: 'FORCED_LABOUR' }),
      k3: tried('2/2009', { law_basis: 'TIP_LAW', form_of_exploitation: 'FORCED_LABOUR' }),
      k4: { ...tried('3/2009', { law_basis: 'LABOUR_LAW', form_of_exploitation: 'UNSPECIFIED' }), court: 'CFI-2' },
      k5: tried('4/2009', {}),
    })
    const ref = (word: string) => ['moj', 'proceeding', recordId(word)] as const
    // Two courts had it, under two numbers.
    await putLinks(
      [
        makeUnsigned(
          'moj',
          { kind: 'link.asserted', relation: 'same_case', a: ref('k3'), b: ref('k4'), basis: 'officer-knows-both' },
          nodeRandom,
        ),
      ],
      'moj',
      kh,
      made.installation.store,
    )
    const found = { agency: 'ahtjp', office: 'AHTJP-PP', opened_on: '2009-03-01' }
    await planted('investigation', {
      c1: { ...found, case_number: '1/2009', form_of_exploitation: 'FORCED_LABOUR' },
      c2: { ...found, case_number: '2/2009', form_of_exploitation: 'FORCED_BEGGING' },
      c3: { ...found, case_number: '3/2009', form_of_exploitation: 'FORCED_LABOUR' },
    })
    const opened = (word: string) => ['ahtjp', 'investigation', recordId(word)] as const
    const act = { kind: 'link.asserted', relation: 'same_case', a: opened('c1'), b: opened('c2'), basis: 'officer-knows-both' } as const
    await putLinks([makeUnsigned('ahtjp', act, nodeRandom)], 'ahtjp', kh, made.installation.store)
    const year = { from: '2009-01-01', to: '2010-01-01' }
    const cohort = await ask('investigation-cohort', { ...year, by: ['form_of_exploitation'] })
    expect(cellsOf(cohort, 'form_of_exploitation')).toEqual({ FORCED_LABOUR: 1, contradicted: 1 })
    const byLaw = await ask('cases-prosecuted', { ...year, by: ['law_basis'] })
    expect([byLaw.value, cellsOf(byLaw, 'law_basis'), byLaw.cells_overlap]).toEqual([
      3,
      { TIP_LAW: 1, contradicted: 1, unknown: 1 },
      undefined,
    ])
    const byForm = await ask('cases-prosecuted', { ...year, by: ['form_of_exploitation'] })
    expect(cellsOf(byForm, 'form_of_exploitation')).toEqual({ FORCED_LABOUR: 2, unknown: 1 })
    // It was at both courts: it is in the cell of each, and that is said.
    const byCourt = await ask('cases-prosecuted', { ...year, by: ['court'] })
    expect([cellsOf(byCourt, 'court'), byCourt.cells_overlap]).toEqual([{ 'CFI-1': 3, 'CFI-2': 1 }, true])
    const only = async (where: Record<string, string>) => (await ask('cases-prosecuted', { ...year, where })).value
    expect([await only({ law_basis: 'TIP_LAW' }), await only({ law_basis: 'contradicted' })]).toEqual([1, 1])
    // Where a figure is itself of one law it is the same number: a case of which two are said is in neither.
    const underLaw = await Promise.all(['cases-prosecuted-tip-law', 'cases-prosecuted-labour-law'].map((id) => ask(id, year)))
    expect(underLaw.map((c) => [c.value, c.lineage.entries])).toEqual([
      [1, (await ask('cases-prosecuted', { ...year, where: { law_basis: 'TIP_LAW' } })).lineage.entries],
      [null, 0],
    ])
    // Whose records they are is of the whole case, and not of what one record of it says.
    expect((await ask('cases-prosecuted', { ...year, where: { law_basis: 'contradicted' } })).lineage).toMatchObject({
      agencies: { moj: 2 },
    })
    const book = await readBook(made.installation.owner(), ['proceedings', 'investigations', 'link_members'])
    const shapes: readonly Pick<CountQuery, 'by' | 'where'>[] = [
      { by: ['law_basis'], where: {} },
      { by: ['court'], where: {} },
      { by: ['law_basis', 'court'], where: {} },
      { by: [], where: { law_basis: 'TIP_LAW' } },
      { by: ['law_basis'], where: { law_basis: 'contradicted' } },
      { by: ['court'], where: { law_basis: 'contradicted' } },
    ]
    const cuts = shapes.map((shape) => ({ indicator: indicator('cases-prosecuted'), ...shape }))
    const ofCohort = [
      { by: ['form_of_exploitation'], where: {} },
      { by: [], where: { form_of_exploitation: 'contradicted' } },
    ].map((shape) => ({
      indicator: indicator('investigation-cohort'),
      ...shape,
    }))
    const ofOneLaw = ['cases-prosecuted-tip-law', 'cases-prosecuted-labour-law'].flatMap((id) => [
      { indicator: indicator(id), by: [], where: {} },
      { indicator: indicator(id), by: ['court'], where: {} },
    ])
    const subsets = [{ id: 'of one law', where: [{ law_basis: ['TIP_LAW'] }] }]
    for (const shape of [...cuts, ...ofCohort, ...ofOneLaw]) {
      const query = { country: kh, interval: year, asOf: '2100-01-01', ...shape }
      const moment = momentOf(query.asOf)
      for (const of of [query, { ...query, subsets }].filter((q) => q.indicator.measure?.type === 'cases'))
        expect(
          findDifference(await made.installation.counts.ask('places', of), placesIn(of, book, moment, false)),
          `${shape.indicator.id} in one place`,
        ).toBeUndefined()
      const sources = await made.installation.counts.ask('lineage', query)
      expect(findDifference(sources, lineageIn(query, book, moment)), `${shape.indicator.id} lineage`).toBeUndefined()
      const rows = await made.installation.counts.ask('cells', query)
      expect(findDifference(rows, cellsIn(query, book, moment)), `${shape.indicator.id} ${JSON.stringify(shape.by)}`).toBeUndefined()
    }
    // In a table that is to be protected: of the three one is of that law.
    const placed = { country: kh, interval: year, asOf: '2100-01-01', by: [], where: {}, subsets }
    const inLaw = await made.installation.counts.ask('places', { ...placed, indicator: indicator('cases-prosecuted') })
    expect(Object.fromEntries(inLaw.map((row) => [row['d0'], Number(row['n'])]))).toEqual({ yes: 1, no: 2 })
    expect(await listDiffering('2100-01-01', kh, made.installation.pools.saksi_reader)).toContainEqual({
      relation: 'same_case',
      column: 'law_basis',
      records: ['k3', 'k4'].map((k) => `moj:proceeding:${recordId(k)}`),
    })
  })

  it('9 forced marriage is reported apart: in its own figure, and not in that of victims', async () => {
    const found = (form_of_exploitation: string | null) => ({
      agency: 'mosavy',
      identified_quarter: '2015-01-01',
      status: 'identified',
      form_of_exploitation,
    })
    await planted('identification', { r9a: found('FORCED_MARRIAGE'), r9b: found('FORCED_LABOUR'), r9c: found(null) })
    const year = { from: '2015-01-01', to: '2016-01-01' }
    expect([(await ask('victims-identified', year)).value, (await ask('forced-marriage-victims', year)).value]).toEqual([2, 1])
  })

  it('10 money is riel, whole, with the rate and its day where it was another currency', async () => {
    // What a paper says is kept in the paper's own unit, without a rate: nothing is summed of it.
    const summed = new Set(
      kh.indicators.flatMap(({ kind, measure }) =>
        measure?.type === 'sum'
          ? [`${kind}.${measure.column}`]
          : measure?.type === 'ratio'
            ? [`${kind}.${measure.part}`, `${kind}.${measure.whole}`]
            : [],
      ),
    )
    const money = RECORD_KINDS.flatMap((k) =>
      k.fields.filter((f) => f.type === 'amount' && (f.unit === undefined || summed.has(`${k.id}.${f.id}`))).map((f) => f.unit ?? 'riel'),
    )
    expect([...new Set(money)]).toEqual(['riel'])
    expect(
      Object.entries({ 37_670_000: 9300, 150_000: 37, 120_000: 30 }).map(([riel, usd]) => Math.round((10 * Number(riel)) / usd) / 10),
    ).toEqual([4000, 4054.1, 4050.5])
    const total = {
      kind: 'aggregate.stated',
      indicator: 'restitution-ordered',
      definition: 1,
      office: 'ALL',
      from: '2016-01-01',
      to: '2017-01-01',
      source: 'MOJ-9',
    } as const
    const state = (money: { currency: string; rate: number; rateOn: string } | null) =>
      appendActs(
        [makeUnsigned('ncct', { ...total, money, cells: [{ by: {}, value: 37_670_000, qualifier: 'exact' }] }, nodeRandom)],
        ['aggregate.stated'],
        { agency: 'ncct', country: kh, store: made.installation.store },
      )
    await expect(state({ currency: 'USD', rate: 0, rateOn: '2016-12-31' })).rejects.toMatchObject({ where: 'stub.money' })
    await expect(state({ currency: 'USD', rate: 4_050_500, rateOn: 'spring' })).rejects.toMatchObject({ where: 'stub.money' })
    await state({ currency: 'USD', rate: 4_050_500, rateOn: '2016-12-31' })
    expect(await ask('restitution-ordered', { from: '2016-01-01', to: '2017-01-01' })).toMatchObject({
      value: 37_670_000,
      state: 'aggregate',
    })
  })

  it('11 estimates of somebody outside are never mixed with counts', () => {
    const estimates = kh.indicators.filter((i) => i.kind === 'external_estimate')
    expect(estimates.length).toBeGreaterThan(0)
    expect(estimates.every((i) => i.isEstimate === true)).toBe(true)
    expect(kh.indicators.filter((i) => i.isEstimate && i.kind !== 'external_estimate')).toEqual([])
    expect(kh.forms.filter((f) => f.kind === 'external_estimate').map((f) => findForm(kh, f.id)?.kind)).toEqual(['external_estimate'])
    const beside = (id: string): SetBeside => ({
      indicator: indicator(id),
      definition: 1,
      from: '2022-01-01',
      to: '2023-01-01',
      value: 100_000,
      coverage: { received: 0, due: 0 },
    })
    expect(whyNotComparable(beside('estimates'), beside('victims-identified'))).toContain('estimate')
  })

  it('12 comparability is refused across definition versions and across laws: 354 under all laws refuses to be set beside 88', async () => {
    const beside = (id: string, year: number, value: number, definition = 1): SetBeside => ({
      indicator: indicator(id),
      definition,
      from: `${year}-01-01`,
      to: `${year + 1}-01-01`,
      value,
      coverage: { received: 25, due: 25 },
    })
    expect(whyNotComparable(beside('cases-prosecuted', 2023, 354), beside('cases-prosecuted-tip-law', 2022, 88))).toEqual([
      'legal basis',
      'figure',
    ])
    expect(whyNotComparable(beside('cases-prosecuted', 2022, 300), beside('cases-prosecuted', 2023, 354, 2))).toEqual(['definition'])
    expect(whyNotComparable(beside('persons-prosecuted', 2023, 600), beside('cases-prosecuted', 2023, 354))).toContain('unit')
    const unstated: SetBeside = {
      ...beside('persons-convicted-tip-law', 2022, 174),
      indicator: { id: 'persons-convicted-tip-law', unit: indicator('persons-convicted-tip-law').unit },
    }
    expect(whyNotComparable(unstated, beside('persons-convicted-tip-law', 2023, 109))).toEqual(['legal basis'])
    // A total that goes by an older definition does not slip into the newer figure.
    const newer = { ...indicator('restitution-ordered'), version: 2 }
    expect((await ask(newer, { from: '2016-01-01', to: '2017-01-01' })).value).toBeNull()
  })
})
