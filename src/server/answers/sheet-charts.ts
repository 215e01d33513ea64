/**
 * The answer sheet's charts, each the answer to one question, drawn here and the same in page, print and file. The title
 * says the finding; each carries its table.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { COUNTRIES } from '../../store/files/load-country.ts'
import type { Installation } from '../../work/installation/installation.ts'
import { drawBars, drawFlow, drawMap, drawTiles, outlinesOf, type Mark, type Tile, type Topology } from '../../core/chart/index.ts'
import { findCode, findIndicator } from '../../core/country/find.ts'
import type { Country } from '../../core/country/index.ts'
import type { Basis } from '../../core/count/query.ts'
import type { OwnWords, Words } from '../../core/model/fields.ts'
import type { Interval } from '../../core/model/dates.ts'
import { inEach } from '../../core/text/languages.ts'
import { count } from '../../road/count.ts'
import { link } from '../../road/link.ts'
import type { ShownChart } from '../../work/answers/shown-answers.ts'
import type { Counted, Linked } from '../../road/stages.ts'
import { saidOf, type Said } from '../../core/count/amount.ts'
import { sayFigure } from '../../web/sheet/figure-words.ts'
import { digits, formatDay, type Lang } from '../../web/words/khmer.ts'
import { sayReturns } from '../../web/words/returns-in.ts'
import { pick, speaker } from '../../web/words/say.ts'
import { CHARTS } from '../../web/words/charts.ts'
import { CODE } from '../../outside/host/own-code.ts'

/** One thing said in each language of the country. */
const sayAll = (key: keyof typeof CHARTS, fill: Readonly<Record<string, string | number>> = {}): OwnWords =>
  inEach((lang) => speaker(CHARTS, lang)(key, fill))

type Ask = (id: string, interval: Interval, by?: readonly string[]) => Promise<Counted | undefined>
type Place = { readonly country: Country; readonly year: number; readonly ask: Ask; readonly linked: Linked }

/** Those that this country's indicators can fill. */
export async function sheetCharts(
  { country, counts }: Pick<Installation, 'country' | 'counts'>,
  year: number,
  asOf: string,
  basis: Basis = 'recorded',
): Promise<readonly ShownChart[]> {
  const linked = await link({ entries: [] }, asOf, counts, basis)
  const ask: Ask = async (id, interval, by = []) => {
    const indicator = findIndicator(country, id)
    return indicator && count(linked, { indicator, interval, by }, country, counts)
  }
  const place = { country, year, ask, linked }
  const drawn = await Promise.all([attrition(place), referralFlow(place), returnsByProvince(place), restitution(place)])
  return drawn.flat().filter((c) => c !== undefined)
}

const yearOf = (year: number): Interval => ({ from: `${year}-01-01`, to: `${year + 1}-01-01` })
const subtitle = (unit: Words, { from, to }: Interval): OwnWords =>
  inEach((lang) => `${pick(unit, lang)}, ${speaker(CHARTS, lang)('interval', { from: formatDay(from, lang), to: formatDay(to, lang) })}`)
const coverageOf = ({ coverage }: Counted): Words =>
  inEach((lang) => speaker(CHARTS, lang)('coverage', { returns: sayReturns(coverage, lang) }))
/** As it is known, or that there is no figure; a chart has no zero of its own. */
const figure = (said: Said): Words => {
  const text = inEach((lang) => sayFigure(saidOf(said), lang))
  return text.en === '–' ? sayAll('no-figure') : text
}
/** A number that is no figure of its own: a stage of a cohort, tiles that are full. */
const exact = (value: number | null): Said => ({ value, qualifier: value === null ? null : 'exact', why: [] })
/** A part of a figure is known no better than the figure. */
const partOf = (value: number | null, { qualifier, why }: Said): Said =>
  value === null || qualifier === 'exact' ? exact(value) : { value, qualifier: qualifier === 'about' ? 'about' : 'at_least', why }
const lookOf = ({ value, qualifier }: Said): Mark['look'] => (value === null ? 'absent' : qualifier === 'exact' ? 'shown' : 'partial')
/** The same words with what stands in them, each in its own language. */
const sayWith = (key: keyof typeof CHARTS, fill: Readonly<Record<string, Words>>): Words =>
  inEach((lang) => speaker(CHARTS, lang)(key, Object.fromEntries(Object.entries(fill).map(([name, words]) => [name, pick(words, lang)]))))
/** `short`: what is drawn where the table says more. */
type Row = ShownChart['rows'][number] & { readonly value: number | null; readonly look?: Mark['look']; readonly short?: Words }
const marksOf = (rows: readonly Row[], lang: Lang): Mark[] =>
  rows.map(({ label, text, short = text, value, look = 'shown' }) => ({ label: pick(label, lang), text: pick(short, lang), value, look }))
const tableOf = (rows: readonly Row[]): ShownChart['rows'] => rows.map(({ label, text }) => ({ label, text }))

/** Of the cases that began in the year, how far each has come: one cohort, so that nothing drops because years are mixed. */
async function attrition({ country, year, ask }: Place): Promise<ShownChart | undefined> {
  const indicator = findIndicator(country, 'investigation-cohort')
  const counted = await ask('investigation-cohort', yearOf(year))
  if (!indicator || indicator.measure?.type !== 'funnel' || !counted?.stages || counted.value === null) return undefined
  const stages = indicator.measure.stages
  const rows: Row[] = [
    { label: sayAll('begun'), text: figure(counted), value: counted.value, look: lookOf(counted) },
    ...counted.stages.map(({ id, reached, median_days: days }) => ({
      label: stages.find((s) => s.id === id)?.words ?? { en: id },
      text:
        days === null || reached === null
          ? figure(partOf(reached, counted))
          : sayWith('reached', { n: figure(partOf(reached, counted)), days: figure(exact(days)) }),
      short: figure(partOf(reached, counted)),
      value: reached,
      look: lookOf(partOf(reached, counted)),
    })),
  ]
  const title = sayWith('attrition', { whole: figure(counted), last: figure(partOf(counted.stages.at(-1)?.reached ?? null, counted)) })
  return {
    id: 'attrition',
    title,
    subtitle: subtitle(indicator.unit, yearOf(year)),
    note: sayAll('attrition-note'),
    svg: inEach((lang) => drawBars('attrition', pick(title, lang), marksOf(rows, lang))),
    rows: tableOf(rows),
  }
}

async function referralFlow({ country, year, ask }: Place): Promise<ShownChart | undefined> {
  const indicator = findIndicator(country, 'referrals-by-state')
  const counted = await ask('referrals-by-state', yearOf(year), ['state'])
  // Of nothing there is no flow to draw; the sheet says that there were none.
  if (!indicator || !counted || !counted.value) return undefined
  const list = indicator.dimensions.state?.list ?? ''
  const rows = counted.cells
    .map((cell): Row => {
      const code = cell.by.state ?? ''
      return {
        label: findCode(country, list, code)?.words ?? { en: code },
        text: figure(cell),
        value: cell.value,
        look: lookOf(cell),
      }
    })
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const taken = counted.cells.filter((c) => ['accepted', 'service_started', 'outcome', 'closed'].includes(c.by.state ?? ''))
  const accepted = partOf(taken.length === 0 ? null : taken.reduce((sum, c) => sum + (c.value ?? 0), 0), counted)
  const whole = counted.value
  const title = sayWith('referrals', { whole: figure(counted), accepted: figure(accepted) })
  return {
    id: 'referrals',
    title,
    subtitle: subtitle(indicator.unit, yearOf(year)),
    note: coverageOf(counted),
    svg: inEach((lang) =>
      drawFlow(
        'referrals',
        pick(title, lang),
        { label: pick(indicator.unit, lang), text: pick(figure(counted), lang), value: whole, look: lookOf(counted) },
        marksOf(rows, lang),
      ),
    ),
    rows: tableOf(rows),
  }
}

type Named = Tile & { readonly lines: Readonly<Record<Lang, readonly string[]>> }

/** Paperwork, not crime: no province is set above another by what happens in it. As equal tiles, and as a map where the country has one. */
async function returnsByProvince({ country, year, ask }: Place): Promise<readonly ShownChart[]> {
  const file = join(COUNTRIES, country.id, `tiles${CODE}`)
  const indicator = findIndicator(country, 'court-returns-received')
  const counted = await ask('court-returns-received', yearOf(year), ['office'])
  if (!indicator || !counted || !existsSync(file)) return []
  const { tiles } = (await import(pathToFileURL(file).href)) as { tiles: readonly Named[] }
  const list = indicator.dimensions.office?.list ?? ''
  const received = new Map<string, number>()
  for (const cell of counted.cells) {
    const province = findCode(country, list, cell.by.office ?? '')?.parent
    if (province !== undefined) received.set(province, (received.get(province) ?? 0) + (cell.value ?? 0))
  }
  const full = Math.max(1, ...received.values())
  const rows = tiles.map((tile): Row & { readonly tile: Named } => {
    const value = received.get(tile.code) ?? 0
    return {
      tile,
      label: inEach((lang) => (tile.lines[lang] ?? tile.lines['en'] ?? []).join(lang === 'km' ? '' : ' ')),
      text: figure(exact(value)),
      value,
    }
  })
  const behind = rows.filter((r) => (r.value ?? 0) < full).length
  const title = sayAll(behind === 0 ? 'provinces-all' : 'provinces', { behind })
  const markOf = (row: Row, lang: Lang): Mark => marksOf([row], lang)[0] as Mark
  const said = { title, subtitle: subtitle(indicator.unit, yearOf(year)), rows: tableOf(rows) }
  const outlines = await readOutlines(country)
  const drawTile = (lang: Lang): string =>
    drawTiles(
      'provinces',
      pick(title, lang),
      rows.map((r) => ({ ...markOf(r, lang), tile: r.tile, lines: r.tile.lines[lang] ?? r.tile.lines['en'] ?? [] })),
      full,
    )
  const map: readonly ShownChart[] = outlines
    ? [
        {
          ...said,
          id: 'provinces-map',
          note: sayAll('map-note'),
          svg: inEach((lang) =>
            drawMap(
              'provinces-map',
              pick(title, lang),
              rows.map((r) => ({ ...markOf(r, lang), code: r.tile.code })),
              outlines,
              full,
            ),
          ),
        },
      ]
    : []
  return [{ ...said, id: 'provinces', note: sayAll('provinces-note'), svg: inEach(drawTile) }, ...map]
}

const MAP_WIDTH = 340
/** Undefined where the country has no shapes: then the tiles stand alone. */
async function readOutlines(country: Country): Promise<ReturnType<typeof outlinesOf> | undefined> {
  const file = join(COUNTRIES, country.id, 'data/provinces.topo.json')
  return existsSync(file) ? outlinesOf(JSON.parse(await readFile(file, 'utf8')) as Topology, MAP_WIDTH) : undefined
}

async function restitution({ country, year, ask }: Place): Promise<ShownChart | undefined> {
  const years = [year, year - 1]
  const ordered = await Promise.all(years.map((y) => ask('restitution-ordered', yearOf(y))))
  const paid = await Promise.all(years.map((y) => ask('restitution-paid', yearOf(y))))
  const indicator = findIndicator(country, 'restitution-ordered')
  if (!indicator || [...ordered, ...paid].some((c) => c === undefined)) return undefined
  const rows = years.flatMap((y, i) =>
    (
      [
        ['ordered', ordered[i]],
        ['paid', paid[i]],
      ] as const
    ).map(([key, counted]): Row => {
      const said = counted ?? exact(null)
      return {
        label: inEach((lang) => `${speaker(CHARTS, lang)(key)} ${digits(String(y), lang)}`),
        text: figure(said),
        value: said.value,
        look: lookOf(said),
      }
    }),
  )
  const title = sayWith('restitution', { ordered: figure(ordered[0] ?? exact(null)), paid: figure(paid[0] ?? exact(null)) })
  return {
    id: 'restitution',
    title,
    subtitle: subtitle(indicator.unit, { from: yearOf(year - 1).from, to: yearOf(year).to }),
    note: sayAll('restitution-note'),
    svg: inEach((lang) => drawBars('restitution', pick(title, lang), marksOf(rows, lang))),
    rows: tableOf(rows),
  }
}
