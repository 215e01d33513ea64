/**
 * The demonstration of the country: what is in it, what is counted of it, and what of it may go out.
 * In part by night. By day: release/release-drafts, release/bounds-referee.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printed } from '../../countries/kh/printed.ts'
import { loadHighs } from '../../src/outside/highs/index.ts'
import { loadReport } from '../../src/store/files/load-report.ts'
import { findIndicator } from '../../src/core/country/find.ts'
import { NEVER_CAME, TRAPS } from '../../src/demo/country/recipes/traps.ts'
import { AT_NIGHT } from '../helpers/everything.ts'
import { answer } from '../../src/work/answers/make-sheet.ts'
import { holdStatements } from '../../src/work/promises/hold-statements.ts'
import { readStatements } from '../../src/work/promises/read-statements.ts'
import { reconcileSheet } from '../../src/work/reconcile/reconcile-sheet.ts'
import { count, countWithContributions } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import { printSheetCsv } from '../../src/server/answers/sheet-csv.ts'
import { sheetModel } from '../../src/server/answers/sheet-model.ts'
import { printSheet } from '../../src/cli/ask/answers/print.ts'
import { countYearly } from '../../src/cli/publish/release/yearly.ts'
import { renderAnswerSheet } from '../../src/web/sheet/answer-sheet.ts'
import { makeYearly } from '../../src/work/releases/yearly.ts'
import { FIGURE_STATES } from '../../src/road/stages.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'

const FIGURES = printed.figures
const TODAY = new Date().toISOString().slice(0, 10)

/** How a number of the report is known, in the words of the record. */
const PRINTED_AS = { exact: 'exact', about: 'about', at_least: 'at_least', estimate: 'exact' } as const

let made: Made
beforeAll(async () => {
  made = await makeInstallation('kh', 'filled')
}, 300_000)
afterAll(() => made.remove())

describe('the invented country', () => {
  it.each(
    FIGURES.map((f) => [`${f.requirement} ${f.indicator}${f.where ? ` ${Object.values(f.where).join()}` : ''} ${f.from}`, f] as const),
  )('%s comes out as it is printed', async (_, f) => {
    const { country, counts } = made.installation
    const indicator = findIndicator(country, f.indicator)
    if (!indicator) throw new Error(`no indicator ${f.indicator}`)
    const request = { indicator, interval: f, ...(f.where ? { where: f.where } : {}) }
    const counted = await count(await link({ entries: [] }, TODAY, counts), request, country, counts)
    expect(counted.value).toBe(f.value)
    // What is about stays so, and what is more than is at least; of a number under which returns are missing nobody can say that it is all.
    const isOpen = counted.state === 'partial' || counted.why.includes('fewer_records')
    expect(counted.qualifier).toBe(isOpen && f.qualifier === 'exact' ? 'at_least' : PRINTED_AS[f.qualifier])
    // An estimate of somebody else is never a count.
    expect(indicator.isEstimate === true).toBe(f.qualifier === 'estimate')
  })
  it('holds the campaign that was announced beside its 600 cases, each by how far it has come', async () => {
    const { pools } = made.installation
    const [announced, ...others] = await holdStatements(await readStatements(pools.saksi_reader), TODAY, made.installation)
    expect([announced?.quantity, others.length]).toEqual([600, 2])
    const now = announced?.against[0]?.nowKnown
    expect(now?.lineage.entries).toBe(600)
    expect(now?.cells.reduce((sum, c) => sum + (c.value ?? 0), 0)).toBe(600)
    expect(now?.cells.length).toBeGreaterThan(1)
  })
  it('has people whom two agencies hold: they are in the shares of both, and once in the whole', async () => {
    const { country, counts } = made.installation
    const indicator = findIndicator(country, 'victims-identified')
    if (!indicator) throw new Error('no such indicator')
    const request = { indicator, interval: { from: '2023-01-01', to: '2024-01-01' }, onePlace: true, withoutTotals: true }
    const { counted, contributions } = await countWithContributions(await link({ entries: [] }, TODAY, counts), request, country, counts)
    const sum = (of: typeof contributions): number => of.reduce((n, c) => n + c.value, 0)
    expect(sum(contributions)).toBe(counted.value)
    expect(sum(contributions.filter((c) => c.agencies.length > 1))).toBeGreaterThan(0)
  })
  it.runIf(AT_NIGHT)(
    'can publish at least four of five of the pairs that its requirements ask for, and no attack finds anybody',
    { timeout: 300_000 },
    async () => {
      const { country, counts } = made.installation
      const gate = { country, counts, solver: await loadHighs(), earlier: [], roundingKey: new Uint8Array(32) }
      const yearly = await makeYearly({ from: '2023-01-01', to: '2024-01-01' }, TODAY, gate)
      const { share, share_shown, share_half, share_of_all, rounded, coarser } = countYearly(yearly)
      // Four of five as they are asked for, with at least half of their cells; more of them rounded, or with their largest codes only.
      expect(share_shown).toBeGreaterThanOrEqual(80)
      expect([rounded > 0, coarser > 0]).toEqual([true, true])
      expect(share_half).toBeGreaterThanOrEqual(85)
      expect(share).toBeGreaterThanOrEqual(share_half)
      // Also of those that nobody may be asked for, or that have no count behind them.
      expect(share_of_all).toBeGreaterThanOrEqual(80)
      const reports = yearly.families.flatMap(({ cleared }) => (cleared ? [cleared.report] : []))
      expect(reports.filter((r) => !r.passed || r.exact + r.violations > 0)).toEqual([])
      const out = yearly.families.flatMap((f) => f.tables).filter((t) => ['shown', 'rounded', 'coarser'].includes(t.verdict))
      expect(out.filter((t) => 2 * t.shown < t.cells)).toEqual([])
    },
  )
  it('answers all 236 rows and the ten beside them, each with a state, none with an empty cell', async () => {
    const { country, counts } = made.installation
    for (const year of [2022, 2023]) {
      const sheet = await answer(await loadReport('tip'), year, TODAY, country, counts)
      expect(sheet.rows).toHaveLength(246)
      for (const row of sheet.rows) expect(FIGURE_STATES).toContain(row.state)
      for (const a of sheet.answers) expect(a.value !== null || a.why.length > 0, a.id).toBe(true)
    }
  })
  it('prints what is about, more than, or an estimate with the figure, in the terminal, the rows and the page', async () => {
    const { country, counts } = made.installation
    const report = await loadReport('tip')
    const sheet = await answer(report, 2023, TODAY, country, counts)
    const model = sheetModel(sheet, report, country, true, new Map())
    const lines: string[] = []
    printSheet(model, { out: (t) => lines.push(t), err: () => undefined, json: false }, { width: 80 })
    const [text, page, rows] = [lines.join('\n'), renderAnswerSheet(model, 'en'), printSheetCsv(model)]
    for (const words of ['about 600', 'at least 1,300'])
      expect([text.includes(words), page.includes(`<b>${words}</b>`)], words).toEqual([true, true])
    // The desk counts the questions of the same sheet: neither number stands for the other.
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      `${sheet.answers.length} questions, 0 of them signed; ${sheet.rows.length} rows of the requirements, each with a state: `,
    )
    expect(rows).toMatch(/,about,600,/)
    expect(rows).toMatch(/,at_least,1300,/)
    const estimates = sheet.answers.filter((a) => a.is_estimate)
    expect(estimates.length).toBeGreaterThan(0)
    expect(text.replaceAll(/\s+/g, ' ').split('An estimate from outside').length - 1).toBe(estimates.length)
    expect(page.split('An estimate from outside').length - 1).toBe(estimates.length)
    // No line is wider than the terminal, and every year before either has its change or says why not.
    expect(text.split('\n').filter((l) => l.length > 80)).toEqual([])
    expect(sheet.answers.filter((a) => a.previous?.change && a.previous.not_comparable.length > 0)).toEqual([])
  })
  it('says why its figures are not one another, each step counted, and what is missing under them', async () => {
    const { country, counts } = made.installation
    const report = await loadReport('tip')
    const answered = await answer(report, 2023, TODAY, country, counts)
    const sheet = await reconcileSheet(answered, { report, country, store: counts, isDemo: true })
    const steps = (key: string) => sheet.reconciled?.chains.find((c) => c.key === key)?.steps ?? []
    const [investigated, before, accused, convicted] = steps('from-investigation-to-verdict')
    expect(investigated?.reasons).toEqual([])
    expect(before?.reasons.map((r) => r.why)).toContain('register')
    // What is counted on the way is what the same question answers by itself.
    const asked = async (id: string, interval: { from: string; to: string }) => {
      const indicator = findIndicator(country, id)
      if (!indicator) throw new Error(`no ${id}`)
      return (await count(await link({ entries: [] }, TODAY, counts), { indicator, interval, by: [] }, country, counts)).value
    }
    const ways = [before, accused, convicted].flatMap((s) => s?.reasons ?? []).filter((r) => r.why === 'period' || r.why === 'via')
    expect(ways.length).toBeGreaterThan(3)
    for (const { counted } of ways) expect(counted.value, counted.indicator).toBe(await asked(counted.indicator, counted))
    const linked = convicted?.reasons.find((r) => r.why === 'linked')
    expect(linked?.reached).toBeLessThanOrEqual(linked?.whole ?? -1)
    expect(
      steps('found-and-sent')
        .flatMap((s) => s.reasons)
        .map((r) => r.why),
    ).toContain('period')
    // In a demonstration every gap is an invented office's.
    const invented = new Set(country.lists.flatMap((l) => l.codes.filter((c) => c.fictional).map((c) => c.code)))
    for (const { finding, questions } of sheet.reconciled?.findings ?? []) {
      for (const office of finding.office.split(' ')) expect(invented).toContain(office)
      expect(questions.length).toBeGreaterThan(0)
    }
    const model = sheetModel(sheet, report, country, true, new Map())
    for (const lang of ['en', 'km'] as const) {
      const page = renderAnswerSheet(model, lang)
      expect(page).toContain('id="chains"')
      expect(page.slice(page.indexOf('id="chains"'))).not.toMatch(/\{\w+\}|undefined|NaN/)
    }
  })
  it('shows no real office late or contradicted: faults fall on offices with invented names', async () => {
    const { country, counts, pools } = made.installation
    const fictional = new Set(country.lists.flatMap((l) => l.codes.filter((c) => c.fictional).map((c) => c.code)))
    for (const slot of NEVER_CAME) expect(fictional).toContain(slot.split(' ')[1])
    for (const trap of TRAPS) for (const office of trap.offices ?? [trap.set?.court ?? '']) expect(fictional).toContain(office)
    const courts = findIndicator(country, 'cases-prosecuted')
    if (!courts) throw new Error('no indicator')
    const counted = await count(
      await link({ entries: [] }, TODAY, counts),
      { indicator: courts, interval: { from: '2023-01-01', to: '2024-01-01' }, by: ['court'] },
      country,
      counts,
    )
    const contradicted = counted.cells.filter((c) => c.state === 'nil_contradicted').map((c) => c.by.court ?? '')
    expect(contradicted.filter((c) => !fictional.has(c))).toEqual([])
    const { rows } = await pools.saksi_reader.query<{ agency: string }>(
      'select distinct agency_id::text as agency from saksi.integrity_allegations',
    )
    expect(rows.map((r) => country.agencies.find((a) => a.id === r.agency)?.fictional)).toEqual([true])
  })
  it('follows the cases that were investigated: fewer reach each station, and days lie between', async () => {
    const { country, counts } = made.installation
    const indicator = findIndicator(country, 'investigation-cohort')
    if (!indicator) throw new Error('no indicator')
    const interval = { from: '2023-04-01', to: '2024-04-01' }
    const cohort = await count(await link({ entries: [] }, TODAY, counts), { indicator, interval }, country, counts)
    const reached = cohort.stages?.map((s) => s.reached) ?? []
    expect(cohort.value).toBe(27)
    expect(reached.slice(0, 3).every((n, i) => (n ?? 0) > 0 && (n ?? 0) <= (reached[i - 1] ?? 27))).toBe(true)
    expect(cohort.stages?.[0]?.median_days).toBeGreaterThan(0)
  })
  it('counts one person once who was seen by three agencies', async () => {
    const { country, counts } = made.installation
    const indicator = findIndicator(country, 'victims-identified')
    if (!indicator) throw new Error('no indicator')
    const year = { from: '2023-01-01', to: '2024-01-01' }
    const linked = await link({ entries: [] }, TODAY, counts)
    const persons = await count(linked, { indicator, interval: year }, country, counts)
    const records = await count(linked, { indicator: { ...indicator, measure: { type: 'records' } }, interval: year }, country, counts)
    expect([persons.value, records.value]).toEqual([142, 144])
    expect(persons.lineage.deduplicated).toBe(true)
  })
  it('is a country that a reader of the field believes: few accused are officials, most who are found are women, nobody asks their own state', async () => {
    const { country, counts } = made.installation
    const linked = await link({ entries: [] }, TODAY, counts)
    const of = async (id: string, year: number, by: readonly string[] = []) => {
      const indicator = findIndicator(country, id)
      if (!indicator) throw new Error(`no indicator ${id}`)
      return count(linked, { indicator, interval: { from: `${year}-01-01`, to: `${year + 1}-01-01` }, by }, country, counts)
    }
    const value = async (id: string, year: number): Promise<number> => (await of(id, year)).value ?? -1
    const accused = await value('persons-prosecuted', 2022)
    expect(await value('officials-prosecuted', 2022)).toBeLessThan(accused / 20)
    // A case has one accused or a few, and each is charged about once.
    expect(await value('charges', 2022)).toBeGreaterThan(await value('cases-prosecuted', 2022))
    expect(await value('charges', 2022)).toBeLessThan(2 * accused)
    expect(await value('accused-in-cases', 2023)).toBeLessThan(3 * 354)
    expect(await value('sentences-below-minimum-share', 2022)).toBeLessThan(10)
    expect(await value('campaign-victims-identified', 2022)).toBeLessThan(600)
    expect(await value('survivors-in-meetings', 2022)).toBeLessThan(344)
    const sexes = new Map((await of('victims-identified', 2023, ['sex'])).cells.map((c) => [c.by['sex'], c.value ?? 0]))
    expect(sexes.get('female')).toBeGreaterThan(sexes.get('male') ?? 0)
    expect(sexes.get('unknown')).toBeLessThan(142 / 8)
    for (const [id, cut] of [
      ['cooperation-requests', 'partner'],
      ['instruments-in-force', 'partners'],
      ['embassy-leads', 'embassy_country'],
      ['mission-contacts', 'country'],
    ] as const)
      expect(
        (await of(id, 2022, [cut])).cells.map((c) => c.by[cut]),
        id,
      ).not.toContain('KHM')
  })
  it('says how many people stayed in shelters with an interval, and between what the told episodes lie', async () => {
    const { country, counts } = made.installation
    const linked = await link({ entries: [] }, TODAY, counts)
    const of2022 = { from: '2022-01-01', to: '2023-01-01' }
    const ask = (id: string, more: object = {}) => {
      const indicator = findIndicator(country, id)
      if (!indicator) throw new Error(`no indicator ${id}`)
      return count(linked, { indicator, interval: of2022, ...more }, country, counts)
    }
    const stays = await ask('shelter-stays', { by: ['sex'] })
    expect([stays.lineage.entries, stays.qualifier, stays.why]).toEqual([40, 'about', ['estimated']])
    const people = stays.value ?? 0
    expect([people > (stays.least ?? 0), people < (stays.most ?? 0), people < 40, people > 20]).toEqual([true, true, true, true])
    expect(stays.cells.reduce((n, c) => n + (c.value ?? 0), 0)).toBe(people)
    const told = await ask('victim-episodes')
    expect([told.lineage.entries, told.value, told.qualifier, told.most]).toEqual([60, null, 'between', 60])
    expect(told.least).toBeLessThan(60)
    // And the pairs that a program found in a sheet of the ministry's own, as its desk finds them there.
    const sql = 'select verdict, count(*)::int as pairs from saksi.pair_judgements group by 1 order by 1'
    expect((await made.installation.pools.saksi_reader.query(sql)).rows).toEqual([
      { verdict: 'likely', pairs: 21 },
      { verdict: 'unsure', pairs: 6 },
    ])
    // What is released of them is of links alone, and about so many, as people looked at them.
    expect(await ask('shelter-stays', { by: ['sex'], onePlace: true })).toMatchObject({ value: 40, qualifier: 'about' })
  })
})
