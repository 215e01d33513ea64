/**
 * One question at every door that answers it: the count, the sheet, its rows, its page, the desk's line, the minister's page, the chart, and what is given to
 * somebody who asks. Each has to say what the count says, in number, qualifier, state and why.
 */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { allReturns } from '../../src/core/count/coverage.ts'
import { findCode, findIndicator } from '../../src/core/country/find.ts'
import type { Indicator } from '../../src/core/country/index.ts'
import type { Interval } from '../../src/core/model/dates.ts'
import { knownAs, saidOfCell } from '../../src/core/release/said-cell.ts'
import type { Report } from '../../src/core/report/report.ts'
import { count } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import type { Counted } from '../../src/road/stages.ts'
import { printSheetCsv } from '../../src/server/answers/sheet-csv.ts'
import { sheetCharts } from '../../src/server/answers/sheet-charts.ts'
import { sheetModel } from '../../src/server/answers/sheet-model.ts'
import { showSheet } from '../../src/server/answers/show-sheet.ts'
import { Minister } from '../../src/web/desk/answers/minister.tsx'
import { sayShown } from '../../src/web/desk/answers/say-shown.ts'
import { Speaking } from '../../src/web/desk/lang.tsx'
import { renderAnswerSheet } from '../../src/web/sheet/answer-sheet.ts'
import { besideRecords, sayFigure } from '../../src/web/sheet/figure-words.ts'
import { sayReturns } from '../../src/web/words/returns-in.ts'
import { answer } from '../../src/work/answers/make-sheet.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { ask } from '../../src/work/releases/answer-asker.ts'
import { clear } from '../../src/work/releases/clear-tables.ts'
import { gateOf } from '../../src/work/releases/keep-draft.ts'

/** A month's end, as who asks must name; all that was due is due by then. */
const ALL_DUE = '2099-12-31'

/** @returns a line for each figure that one of the doors says otherwise than the count; empty where none does */
export async function printedOtherwise(
  installation: Installation,
  indicators: readonly Indicator[],
  year: Interval,
  asOf = ALL_DUE,
): Promise<string[]> {
  const { country, counts } = installation
  const linked = await link({ entries: [] }, asOf, counts)
  const figure: Figure = (indicator, interval = year, by = []) => count(linked, { indicator, interval, by }, country, counts)
  const questions = indicators.map((i) => ({
    id: i.id,
    part: 'p',
    requirements: [],
    owner: 'ncct',
    asks: i.words,
    window: 'calendar' as const,
    query: { indicator: i.id },
  }))
  const report = {
    id: 'tip',
    words: { en: 'x', km: 'ក' },
    periodFrom: '01-01',
    dueDays: 30,
    parts: [{ key: 'p', words: { en: 'p', km: 'ក' } }],
    questions,
    minister: indicators.map((i) => i.id),
  } as unknown as Report
  const sheet = await answer(report, Number(year.from.slice(0, 4)), asOf, { ...country, requirements: [] }, counts)
  const model = sheetModel(sheet, report, country, true, new Map())
  const [heading, ...lines] = printSheetCsv(model).trim().split('\n')
  const head = heading?.split(',') ?? []
  const cellsOf = (line: string): string[] => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
  const rows = lines.map((line): Readonly<Record<string, string>> => Object.fromEntries(cellsOf(line).map((cell, i) => [head[i], cell])))
  // A cohort's stations have rows of their own.
  const wholes = rows.filter((row) => row.by === '')
  const shown = showSheet(
    { sheet, charts: [], hash: '', figures: new Map<string, string>() },
    { signOffs: [], asked: [] },
    { report, country, right: { type: 'all' } },
  )
  const pages = renderAnswerSheet(model, 'en').split('<article>').slice(1)
  const cards = renderToStaticMarkup(
    createElement(
      Speaking,
      { lang: 'en' },
      createElement(Minister, { sheet: { ...shown, isOfChosenDay: false, countedAt: '', isBehind: false } }),
    ),
  )
    .split('<li')
    .slice(1)
  const faults = [
    ...(await drawnOtherwise(installation, year, asOf, figure)),
    ...(await givenOtherwise(installation, indicators, year, asOf, figure)),
  ]
  if (cards.length !== indicators.length) faults.push(`the minister’s page has ${cards.length} figures of ${indicators.length}`)
  for (const [n, a] of sheet.answers.entries()) {
    const c = await figure(findIndicator(country, a.indicator) as Indicator, { from: a.from, to: a.to })
    const row = wholes[n] ?? {}
    const asCounted = JSON.stringify([c.value, c.qualifier, c.state, c.why])
    const inRow = [row.value === '' ? null : Number(row.value), row.qualifier || null, row.state, row.why === '' ? [] : row.why?.split(' ')]
    const desk = shown.answers[n]
    // Where nobody looked who is there twice the records stand beside it, wherever it is said.
    const said = besideRecords(c, c.lineage, sayFigure(c, 'en'), 'en')
    const doors: Readonly<Record<string, boolean>> = {
      sheet: JSON.stringify([a.value, a.qualifier, a.state, a.why]) === asCounted,
      rows: JSON.stringify(inRow) === asCounted,
      page: pages[n]?.includes(`<b>${said}</b>`) === true,
      desk: desk !== undefined && desk.state === c.state && sayShown(desk, 'en') === said,
      minister: cards[n]?.includes(`<b>${said}</b>`) === true,
      // How complete it is, in one wording: also of what is not due yet.
      returns: [pages[n], cards[n]].every((door) => allReturns(c.coverage) === 0 || door?.includes(sayReturns(c.coverage, 'en')) === true),
    }
    const wrong = Object.entries(doors).flatMap(([door, isSame]) => (isSame ? [] : [door]))
    if (wrong.length > 0) faults.push(`${a.indicator}: ${wrong.join(', ')}; counted as ${said} (${c.state}, ${c.why.join()})`)
  }
  return faults
}

type Figure = (indicator: Indicator, interval?: Interval, by?: readonly string[]) => Promise<Counted>
/** Of what a chart's rows are, in their order: what the count says of each. */
type Drawn = (figureOf: (id: string, year: number, by?: readonly string[]) => Promise<Counted>, year: number) => Promise<readonly string[]>

const DRAWN: Readonly<Record<string, Drawn>> = {
  restitution: async (figureOf, year) => {
    const asked = [year, year - 1].flatMap((y) => ['restitution-ordered', 'restitution-paid'].map((id) => figureOf(id, y)))
    return (await Promise.all(asked)).map((c) => sayFigure(c, 'en'))
  },
  attrition: async (figureOf, year) => {
    const c = await figureOf('investigation-cohort', year)
    // A stage is known no better than the whole.
    const isSure = c.qualifier === 'exact'
    const stages = (c.stages ?? []).map(({ reached: n }) =>
      n === null
        ? '–'
        : sayFigure({ value: n, qualifier: isSure ? 'exact' : c.qualifier === 'about' ? 'about' : 'at_least', why: [] }, 'en'),
    )
    return [sayFigure(c, 'en'), ...stages]
  },
  referrals: async (figureOf, year) => {
    const { cells } = await figureOf('referrals-by-state', year, ['state'])
    return cells.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)).map((cell) => sayFigure(cell, 'en'))
  },
}
/** Paperwork by province, of which a map and tiles say the same: the record's own book of what it received, which bears a nought. */
const OF_PLACES = ['provinces', 'provinces-map']

/** Every chart's rows say what their count says, or that there is none; one of which nobody says of what it is fails. */
async function drawnOtherwise(installation: Installation, { from }: Interval, asOf: string, figure: Figure): Promise<string[]> {
  const { country } = installation
  const year = Number(from.slice(0, 4))
  const figureOf = (id: string, y: number, by?: readonly string[]): Promise<Counted> =>
    figure(findIndicator(country, id) as Indicator, { from: `${y}-01-01`, to: `${y + 1}-01-01` }, by)
  const charts = await sheetCharts(installation, year, asOf)
  const faults = charts.some((c) => c.id === 'restitution') ? [] : ['restitution is not drawn']
  for (const { id, rows } of charts) {
    if (OF_PLACES.includes(id)) {
      const list = findIndicator(country, 'court-returns-received')?.dimensions.office?.list ?? ''
      const received = await figureOf('court-returns-received', year, ['office'])
      const [drawn, counted] = [
        rows.reduce((n, r) => n + Number((r.text.en ?? '').replaceAll(/\D/g, '')), 0),
        received.cells.reduce((n, c) => n + (findCode(country, list, c.by.office ?? '')?.parent === undefined ? 0 : (c.value ?? 0)), 0),
      ]
      if (drawn !== counted) faults.push(`${id}: ${drawn} returns drawn of ${counted}`)
      continue
    }
    const said = await DRAWN[id]?.(figureOf, year)
    if (said === undefined) faults.push(`${id}: nobody says of what its rows are`)
    // A row may say more than its figure (`at least 31, half of them within 5 days`), and has no number where that has none.
    const isAlike = (text: string, i: number): boolean =>
      said?.[i] === '–' ? !/\d/.test(text) : text === said?.[i] || text.startsWith(`${said?.[i] ?? ' '}, `)
    if (said && said.length !== rows.length) faults.push(`${id}: ${rows.length} rows drawn of ${said.length}`)
    for (const [i, { text }] of rows.entries())
      if (said && !isAlike(text.en ?? '', i))
        faults.push(`${id}, row ${i + 1}: counted as ${said[i] ?? 'nothing'}, drawn as ${text.en ?? 'nothing'}`)
  }
  return faults
}

/** What a paper says between two numbers leaves by its least, and with no width (decision 57). */
const inOneWord = (c: Counted): Pick<Counted, 'value' | 'qualifier'> =>
  c.why.includes('as_stated') && c.least !== undefined
    ? { value: c.least, qualifier: c.qualifier === 'between' ? 'at_least' : c.qualifier }
    : c

/**
 * What passes the gate for somebody who asks is the figure, as well known as it is, or nothing; each is attacked.
 */
async function givenOtherwise(
  installation: Installation,
  indicators: readonly Indicator[],
  interval: Interval,
  asOf: string,
  figure: Figure,
): Promise<string[]> {
  const gate = { ...(await gateOf(installation)), earlier: [] }
  const desk = {
    country: installation.country,
    clear: (asked: Parameters<typeof clear>[0]) => clear(asked, gate),
    earlier: [],
    today: '2100-01-01',
  }
  const faults: string[] = []
  let [known, answered] = [0, 0]
  for (const indicator of indicators) {
    const c = await figure(indicator)
    const leaves = inOneWord(c)
    const given = await ask({ indicator, interval, asOf, by: [], where: {} }, { ...desk, newThisMonth: 0 })
    if ((c.value ?? 0) > 0) known += 1
    if ('notGiven' in given) continue
    answered += 1
    for (const { value } of given.cells) {
      const said = saidOfCell(given.release, value)
      const isWithheld = said.value === null
      const isSame = isWithheld || (said.value === leaves.value && knownAs(given.release) === leaves.qualifier)
      if (!isSame) faults.push(`${indicator.id}: given as ${said.qualifier ?? ''} ${said.value}; counted as ${sayFigure(c, 'en')}`)
    }
  }
  // Or nothing would be shown here.
  if (known > 0 && answered === 0) faults.push('nobody who asked was given anything')
  return faults
}
