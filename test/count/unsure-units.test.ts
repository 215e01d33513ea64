/**
 * People and cases of whom some record may be of the question or not, with links, several codes and two words of one thing: PostgreSQL and the entries'
 * own bytes say the same of each, by whatever is asked; and a cell that such a record may take somebody out of is no exact number.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { codesOf, findIndicator } from '../../src/core/country/find.ts'
import type { Country, Indicator } from '../../src/core/country/index.ts'
import type { Answered } from '../../src/core/count/folded/answered.ts'
import { cellsIn, lineageIn } from '../../src/core/count/folded/answers.ts'
import { momentOf } from '../../src/core/count/folded/moment.ts'
import { unsureIn } from '../../src/core/count/folded/units.ts'
import { areDaysAbout, relationOf } from '../../src/core/count/measures.ts'
import type { CountQuery } from '../../src/core/count/query.ts'
import { getRecordKind } from '../../src/core/model/kinds.ts'
import { count } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import { sayQuestion } from '../../src/work/verify/questions.ts'
import { findDifference } from '../../src/work/verify/verify-figures.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { plant, recordId, type Planted } from '../helpers/plant.ts'
import { readBook } from '../helpers/read-book.ts'

const YEAR = { from: '2022-01-01', to: '2023-01-01' }
const ROWS = 36
let made: Made
let kh: Country
beforeAll(async () => {
  made = await makeInstallation('kh')
  kh = made.installation.country
}, 60_000)
afterAll(() => made.remove())

const linked = (relation: string, records: readonly string[], cluster: string): Promise<unknown> =>
  made.installation.owner().query(
    `insert into saksi.link_members (relation, agency_id, entry_id, of_agency, record_id, cluster, recorded_at)
     select $1, 'moj', gen_random_uuid(), 'moj', r, $3, '2020-02-01' from unnest($2::text[]) as r`,
    [relation, records.map(recordId), recordId(cluster)],
  )

it('a second law that may be of the year leaves neither the first nor their contradiction sure', async () => {
  const own = { court: 'CFI-1', proceeding_type: 'prosecution' }
  await plant(made.installation.owner(), 'proceeding', {
    sure: { ...own, case_number: '1/2022', initiated_on: '2022-05-01', law_basis: 'TIP_LAW' },
    open: { ...own, case_number: '1/2022', initiated_on: '2022-12-20', initiated_on_last: '2023-01-10', law_basis: 'LABOUR_LAW' },
    silent: { ...own, case_number: '2/2022', initiated_on: '2022-05-01', law_basis: 'unknown' },
    says: { ...own, case_number: '2/2022', initiated_on: '2022-12-20', initiated_on_last: '2023-01-10', law_basis: 'CRIMINAL_CODE' },
    // Whichever day it was, the case is one of the year, and of that law.
    same: { ...own, case_number: '3/2022', initiated_on: '2022-05-01', law_basis: 'TIP_LAW' },
    again: { ...own, case_number: '3/2022', initiated_on: '2022-12-20', initiated_on_last: '2023-01-10', law_basis: 'TIP_LAW' },
  })
  const { counts } = made.installation
  const ask = async (id: string, request: object = {}) =>
    count(
      await link({ entries: [] }, '2100-01-01', counts),
      { indicator: findIndicator(kh, id) as Indicator, interval: YEAR, ...request },
      kh,
      counts,
    )
  const said = ({ value, least, qualifier, why }: Awaited<ReturnType<typeof ask>> | Awaited<ReturnType<typeof ask>>['cells'][number]) =>
    [value ?? least ?? null, qualifier, why.includes('day_unsure')] as const
  const counted = await ask('cases-prosecuted', { by: ['law_basis'] })
  expect(said(counted)).toEqual([3, 'at_least', false])
  expect(Object.fromEntries(counted.cells.map((c) => [c.by['law_basis'], said(c)]))).toEqual({
    // At least the one that no other record can take out.
    TIP_LAW: [1, 'at_least', true],
    contradicted: [null, null, true],
    unknown: [null, null, true],
    CRIMINAL_CODE: [null, null, true],
  })
  for (const { by, ...cell } of counted.cells) {
    const law_basis = by['law_basis'] as string
    expect(said(await ask('cases-prosecuted', { where: { law_basis } })), law_basis).toEqual(said({ by, ...cell }))
  }
  expect(said(await ask('cases-prosecuted-tip-law'))).toEqual([1, 'at_least', true])
})

it('of a cohort that a second record may change no station is sure, and none is above the whole', async () => {
  const owner = made.installation.owner()
  await plant(owner, 'investigation', {
    begun: { opened_on: '2022-05-01', law_basis: 'TIP_LAW' },
    later: { opened_on: '2022-12-20', opened_on_last: '2023-01-10', law_basis: 'LABOUR_LAW' },
  })
  await plant(owner, 'dossier', { handed: { sent_on: '2022-08-01' } })
  await linked('same_case', ['begun', 'later', 'handed'], 'begun')
  const { counts } = made.installation
  const indicator = findIndicator(kh, 'investigation-cohort') as Indicator
  const ask = async (request: object = {}) =>
    count(await link({ entries: [] }, '2100-01-01', counts), { indicator, interval: YEAR, ...request }, kh, counts)
  // It is of the year whichever day the second has, and at the prosecutor 92 days on.
  const whole = await ask({ by: ['law_basis'] })
  expect(whole.stages?.[0]).toEqual({ id: 'prosecutor', reached: 1, median_days: 92 })
  const ofOneLaw = await ask({ where: { law_basis: 'TIP_LAW' } })
  expect(ofOneLaw.why).toContain('day_unsure')
  const stations = [ofOneLaw, ...whole.cells].flatMap((c) => c.stages ?? [])
  expect(stations.length).toBeGreaterThan(5)
  expect(stations.filter((s) => s.reached !== null || s.median_days !== null)).toEqual([])
})

it('both ways of counting say the same of each figure of people and of cases', async () => {
  const asked = kh.indicators.filter((i) => relationOf(i.measure) !== undefined && areDaysAbout({ indicator: i, where: {} }))
  const kinds = [...new Set(asked.map((i) => i.kind))]
  for (const kind of kinds) {
    await plant(made.installation.owner(), kind, rowsOf(kind, kinds.indexOf(kind), asked))
    const words = Array.from({ length: ROWS }, (_, i) => `${kinds.indexOf(kind)} ${i}`)
    for (let i = 0; i + 3 < ROWS; i += 6)
      for (const relation of ['same_person', 'same_case']) await linked(relation, words.slice(i, i + 3), words[i] as string)
  }
  const book = await readBook(
    made.installation.owner(),
    [...new Set([...kinds, 'dossier'])].map((k) => getRecordKind(k).table).concat('link_members'),
  )
  const found = new Set<string>()
  for (const indicator of asked)
    for (const [n, by] of [[], ...Object.keys(indicator.dimensions).map((id) => [id])].entries()) {
      const codes = by.length === 0 ? [] : cellsIn(queryOf(indicator, by), book, momentOf('2100-01-01'))
      const code = codes[n % Math.max(1, codes.length)]?.['d0']
      const other = Object.keys(indicator.dimensions)[0] as string
      for (const query of [
        queryOf(indicator, by),
        ...(code === undefined ? [] : [queryOf(indicator, [other], { [by[0] as string]: String(code) })]),
      ]) {
        const differ = async (question: 'cells' | 'lineage' | 'unsure', fold: Answered): Promise<void> => {
          expect(
            findDifference(await made.installation.counts.ask(question, query), fold),
            `${question} ${sayQuestion(query)}`,
          ).toBeUndefined()
          if (fold.length > 0) found.add(question)
        }
        const moment = momentOf(query.asOf)
        await Promise.all([
          differ('cells', cellsIn(query, book, moment)),
          differ('lineage', lineageIn(query, book, moment)),
          differ('unsure', unsureIn(query, book, moment)),
        ])
      }
    }
  expect([...found].toSorted()).toEqual(['cells', 'lineage', 'unsure'])
}, 120_000)

const queryOf = (indicator: Indicator, by: readonly string[], where: Readonly<Record<string, string>> = {}): CountQuery => ({
  country: kh,
  indicator,
  interval: YEAR,
  asOf: '2100-01-01',
  by,
  where,
})

/** The same each time: one of a list, by a row's place in its table and a column's in its row. */
const drawn = <T>(of: readonly T[], i: number, salt: number): T => of[(i * 31 + salt * 17 + (((i + 1) * (salt + 3)) % 11)) % of.length] as T

/** Rows of a kind: days that are known, known about, or not written, and codes by which its figures ask, or are cut. */
function rowsOf(kindId: string, place: number, indicators: readonly Indicator[]): Readonly<Record<string, Planted>> {
  const kind = getRecordKind(kindId)
  const own = indicators.filter((i) => i.kind === kindId)
  const codesFor = (column: string): readonly string[] => {
    const asked = own.flatMap((i) => [i.where?.[column] ?? []]).flatMap((c) => (Array.isArray(c) ? (c as readonly string[]) : []))
    const cut = own.flatMap((i) => Object.values(i.dimensions).filter((d) => d.column === column && !d.period && !d.bands && d.list !== ''))
    const listed = cut[0] && cut[0].list !== 'agencies' ? codesOf(kh, cut[0].list).map((c) => c.code) : []
    return [...new Set([...asked.slice(0, 2), ...listed.slice(0, 2)])].filter((code) => code !== 'unknown')
  }
  return Object.fromEntries(
    Array.from({ length: ROWS }, (_, i) => {
      const values = kind.columns.flatMap((column, salt): readonly (readonly [string, string | number | null])[] => {
        const { id, type, last } = column
        if (type === 'date' && last !== undefined) {
          const day = drawn(['2022-03-01', '2022-06-10', '2022-12-20', '2021-05-01', null], i, salt)
          return [
            [id, day],
            [last, day !== null && i % 3 === 0 ? drawn(['2023-01-10', '2022-12-31', '2199-12-31'], i, salt) : null],
          ]
        }
        const codes = codesFor(id)
        if (type === 'code') return [[id, codes.length === 0 ? null : drawn([...codes, ...codes, 'unknown', null], i, salt)]]
        if (type === 'codes') return [[id, codes.length === 0 ? null : drawn([...codes, codes.slice(0, 2).join(' '), null], i, salt)]]
        return id.endsWith('_number') ? [[id, `${i % 9}/2022`]] : []
      })
      return [`${place} ${i}`, Object.fromEntries(values)]
    }),
  )
}
