/** One figure's page and its files, from what was released of it. */
import { toComeOf } from '../../core/release/to-come.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findCode, findForm } from '../../core/country/find.ts'
import type { FrontPage } from '../../core/country/front-page.ts'
import type { Country, Indicator } from '../../core/country/index.ts'
import type { Words } from '../../core/model/fields.ts'
import { jumpBetween, type Jump } from '../../core/release/jump.ts'
import type { SaidCell } from '../../core/release/said-cell.ts'
import {
  breaksBetween,
  cellsBy,
  cutsOf,
  isYear,
  newestOf,
  revisionsOf,
  yearsOf,
  type Edition,
  type Series,
} from '../../core/release/series.ts'
import { fillWords, inEach, sameInEach, sayIn } from '../../core/text/languages.ts'
import { CODE } from '../../outside/host/own-code.ts'
import { COUNTRIES } from '../../store/files/load-country.ts'
import type { Datum, Figure, FigureLine, IndicatorModel, Point } from '../../web/public/index.ts'
import { GROUPS, OBSERVATORY } from '../../web/words/observatory.ts'
import { definitionLines, dayOfFigure, notDividedBy } from '../../web/words/of-definition.ts'
import { codeWords, findDefinition, intervalWords, isTime, levelWords, placesOf } from '../../core/release/words/of-release.ts'
import { heatOf } from './heat-model.ts'
import { movedParts } from './moved-parts.ts'
import { isDefinition, isShareWhole, partOf, shareAs, slugOf, type Out } from './releases.ts'
import { releaseFigures } from './release-figures.ts'
import { dueOfEach, sayNotIn } from './returns-out.ts'

/** A rounded number is a reported one: its sign says that it is about. */
export const datumOf = (said: SaidCell): Omit<Datum, 'label'> => ({ ...said, state: said.state === 'rounded' ? 'reported' : said.state })

/** @param said of the edition, and @param was of the one before it: another cell than the whole. */
export function pointOf(edition: Edition, before: Edition | undefined, said: SaidCell = edition.said, was = before?.said): Point {
  const { release, on, id } = { ...edition.release }
  return {
    label: intervalWords(edition.from, edition.to),
    isYear: isYear(edition),
    datum: datumOf(said),
    ...(release.because ? { because: release.because } : {}),
    ...(release.rounding ? { rounded: release.rounding.base } : {}),
    ...(release.coverage ? { coverage: release.coverage } : {}),
    ...toComeOf(release),
    broken: before ? breaksOf(before, edition) : [],
    ...(before ? { beside: besideOf(before, jumpBetween(before, was, edition, said)) } : {}),
    on,
    href: `/releases/${id}`,
  }
}

function besideOf({ from, to, release: { release } }: Edition, jump: Jump | null): NonNullable<Point['beside']> {
  return { label: intervalWords(from, to), jump, ...(release.coverage ? { coverage: release.coverage } : {}) }
}

function breaksOf(before: Edition, after: Edition): Point['broken'] {
  return breaksBetween(before, after).flatMap((why): Point['broken'] => {
    const [was, is] = [before.release.release.coverage, after.release.release.coverage]
    if (why === 'coverage') return was || is ? [{ why, before: was, after: is }] : [{ why: 'uncovered' }]
    if (why === 'definition') return [{ why }]
    return why === 'length of time' ? [{ why: 'length' }] : []
  })
}

/** Whole years where there are any, the missing ones between them too; else whatever intervals there are. @param said another cell than the whole. */
export function pointsOf(series: Series, said: (edition: Edition) => SaidCell | undefined = (e) => e.said): readonly Point[] {
  const years = yearsOf(series)
  const slots = years.length > 0 ? years : series.points.map((edition) => ({ year: 0, edition }))
  return slots.map(({ year, edition }, i): Point => {
    const cell = edition && said(edition)
    if (!edition || !cell)
      return { label: edition ? intervalWords(edition.from, edition.to) : sameInEach(String(year)), isYear: true, datum: null, broken: [] }
    const before = slots.slice(0, i).findLast((s) => s.edition !== null)?.edition ?? undefined
    return pointOf(edition, before, cell, before && said(before))
  })
}

/** Where there are whole years, what was released of other times. */
function othersOf(series: Series): readonly Point[] {
  const hasYears = yearsOf(series).length > 0
  return series.points.flatMap((edition) => (hasYears && !isYear(edition) ? [pointOf(edition, undefined)] : []))
}

/** What a definition is about, by its kind of record or the requirements that ask for it; one that none asks for goes with others of its kind. */
export function groupOf(country: Country, definition: string): (typeof GROUPS)[number] {
  const indicator = findDefinition(country, definition)?.indicator
  const byKind = GROUPS.find(({ kinds }) => kinds?.includes(indicator?.kind ?? ''))
  if (byKind) return byKind
  const askedBy = (id: string) => country.requirements.filter((r) => r.queries.some((q) => q.indicator === id)).map((r) => r.pillar)
  const own = askedBy(indicator?.id ?? '')
  const pillars =
    own.length > 0 ? own : country.indicators.filter((i) => i.kind !== '' && i.kind === indicator?.kind).flatMap((i) => askedBy(i.id))
  // The record's own completeness is asked for beside nearly everything: it names the group only of what nothing else asks for.
  const means = GROUPS.at(-1)!
  const often = (g: (typeof GROUPS)[number]): number => pillars.filter((p) => g.pillars.includes(p)).length
  return GROUPS.filter((g) => g !== means && often(g) > 0).toSorted((x, y) => often(y) - often(x))[0] ?? means
}

/** Every figure that may be quoted alone. */
export const figureLines = (country: Country, out: Out): readonly FigureLine[] =>
  [...out.series.values()].flatMap((series) => (isShareWhole(series.id) ? [] : (figureLine(country, series) ?? [])))

export function figureLine(country: Country, series: Series): FigureLine | undefined {
  const found = findDefinition(country, series.id)
  if (!found) return undefined
  return {
    slug: slugOf(series.id),
    what: found.words,
    unit: found.indicator.unit,
    group: groupOf(country, series.id).id,
    points: pointsOf(series),
  }
}

export async function readFrontPage(country: Country): Promise<FrontPage> {
  const file = join(COUNTRIES, country.id, `front-page${CODE}`)
  if (!existsSync(file)) return { first: [] }
  const { frontPage } = (await import(pathToFileURL(file).href)) as { frontPage: FrontPage }
  if (country.isObservatory !== true) return frontPage
  const { keeper, keeperInDemo, observatory: first = [] } = frontPage
  return { ...(keeper ? { keeper } : {}), ...(keeperInDemo ? { keeperInDemo } : {}), first }
}

type Tiles = Extract<Figure, { kind: 'tiles' }>

async function readTiles(country: Country): Promise<Tiles['tiles'] | undefined> {
  const file = join(COUNTRIES, country.id, `tiles${CODE}`)
  return existsSync(file) ? ((await import(pathToFileURL(file).href)) as { tiles: Tiles['tiles'] }).tiles : undefined
}

export type IndicatorFacts = Omit<
  IndicatorModel,
  'country' | 'languages' | 'demo' | 'publishedCounts' | 'log' | 'origin' | 'release' | 'noise' | 'withdrawn'
>

/** @param id a definition's, released or not. */
export async function indicatorFacts(country: Country, out: Out, id: string): Promise<IndicatorFacts | undefined> {
  const found = findDefinition(country, id)
  if (!found) return undefined
  const { indicator, words } = found
  const series = out.series.get(id)
  const points = series ? pointsOf(series) : []
  const newest = series && newestOf(series)
  const form = findForm(country, indicator.form)
  const { release } = newest?.release ?? {}
  const version = release?.definition ?? indicator.version
  return {
    slug: slugOf(id),
    what: words,
    unit: indicator.unit,
    group: groupOf(country, id),
    definition: `/method/${indicator.id}`,
    version,
    ...(indicator.changed && version === indicator.version ? { changed: indicator.changed.words } : {}),
    ...(form ? { form: form.words } : {}),
    ...dayOf(indicator),
    ...(indicator.legalBasis ? { basis: indicator.legalBasis } : {}),
    caveat: indicator.caveat,
    lines: definitionLines(country, indicator, shareAs(indicator, id)),
    ...shareFacts(country, out, id, newest),
    ...ofUnit(indicator),
    apart: (await readFrontPage(country)).apart?.flatMap(({ figures, words: why }) => (figures.includes(id) ? [why] : [])) ?? [],
    crossed: newest ? crossedIn(country, indicator, newest) : [],
    ...(newest && isUnplaced(country, indicator, newest) ? { isUnplaced: true as const } : {}),
    isEstimate: indicator.isEstimate === true,
    ...(country.licence ? { licence: country.licence } : {}),
    points,
    others: series ? othersOf(series) : [],
    ...(release?.asOf === undefined ? {} : { asOf: release.asOf }),
    places: newest ? await tilesOf(country, out, id, newest) : [],
    cuts: newest ? await cutsOfNewest(country, id, newest) : [],
    elsewhere: series && newest ? cutsElsewhere(country, indicator, series, newest) : [],
    heat: newest
      ? heatOf(country, indicator, (of) => out.series.get(of)?.points.find((p) => p.from === newest.from && p.to === newest.to))
      : null,
    panels: series ? panelsOf(country, series) : null,
    moved: series ? movedParts(country, indicator, series) : [],
    revisions: series ? revisions(series) : [],
  }
}

function ofUnit(indicator: Indicator): { readonly notBy?: Words } {
  const notBy = notDividedBy(indicator)
  return notBy ? { notBy } : {}
}

/** Of one of the two counts of a share: the other one, as the same release has it. */
function shareFacts(
  country: Country,
  out: Out,
  id: string,
  newest: Edition | undefined,
): { readonly share?: NonNullable<IndicatorModel['share']> } {
  const indicator = findDefinition(country, id)?.indicator
  if (indicator?.measure?.type !== 'share') return {}
  const isWhole = isShareWhole(id)
  const other = isWhole ? partOf(id) : `${id}, of`
  const words = findDefinition(country, other)?.words
  const beside = out.series.get(other)?.editions.find((e) => e.release.id === newest?.release.id)
  if (!words) return {}
  return { share: { isWhole, words, slug: slugOf(other), datum: beside ? datumOf(beside.said) : null } }
}

/** What its newest release tells apart by two things or more at once: whether somebody is in another figure as well is one of them, where it is not this one. */
function crossedIn(country: Country, indicator: Indicator, { at, release: { release } }: Edition): readonly Words[] {
  const wordsOf = (level: string): Words => {
    const within = level.split(' | ').flatMap((id) => findDefinition(country, id)?.words ?? [])
    return within.length === 0
      ? levelWords(country, indicator, level)
      : inEach((lang) => within.map((w) => `“${sayIn(w, lang)}”`).join(' | '))
  }
  return release.tables
    .map(({ by }) => by.filter((level) => at[level] === undefined))
    .filter((by) => by.length > 1)
    .map((by) => inEach((lang) => by.map((level) => sayIn(wordsOf(level), lang)).join(' × ')))
}

/** Whether it could be told apart by place or office, and the newest release does not: who looks for that is told that it is not there. */
const isUnplaced = (country: Country, indicator: Indicator, newest: Edition): boolean =>
  Object.keys(indicator.dimensions).some((cut) => placesOf(country, indicator, cut)) &&
  !newest.release.release.tables.some(({ by }) => by.some((level) => placesOf(country, indicator, level)))

/** What other times tell apart and the newest does not: who looks for it here would think that it never went out. */
function cutsElsewhere(country: Country, indicator: Indicator, { points }: Series, newest: Edition): IndicatorModel['elsewhere'] {
  const isOwn = isDefinition(country)
  const known = new Set(cutsOf(newest, isOwn))
  const others = points.flatMap((edition) => cutsOf(edition, isOwn).flatMap((cut) => (known.has(cut) ? [] : [{ cut, edition }])))
  return [...Map.groupBy(others, ({ cut }) => cut)].map(([cut, own]) => ({
    cut: levelWords(country, indicator, cut),
    times: own.toReversed().map(({ edition }) => ({
      label: intervalWords(edition.from, edition.to),
      href: `/releases/${edition.release.id}`,
    })),
  }))
}

/** None for what is no record's, and what is followed however long ago it began. */
function dayOf(indicator: Indicator): { readonly day?: Words } {
  const day = dayOfFigure(indicator)
  return day && indicator.whenever !== true ? { day } : {}
}

/** Places that stand on the tiles have their table there. */
async function cutsOfNewest(country: Country, of: string, newest: Edition): Promise<readonly Figure[]> {
  const { release, id } = newest.release
  const tiles = await readTiles(country)
  return releaseFigures(
    country,
    release,
    id,
    newest.at,
    (cut) => tiles !== undefined && tileData(country, of, cut, newest, tiles).length > 1,
  )
}

const revisions = (series: Series): IndicatorModel['revisions'] =>
  revisionsOf(series)
    .toReversed()
    .map(({ before, after }) => ({
      label: intervalWords(after.from, after.to),
      before: pointOf(before, undefined),
      after: pointOf(after, undefined),
    }))

/** The cut that most years have, with three panels or more of the newest year; the first that a release names, and none of places or offices. */
function panelsOf(country: Country, series: Series): IndicatorModel['panels'] {
  const found = findDefinition(country, series.id)
  const newest = newestOf(series)
  if (!found || !newest || series.points.length < 2) return null
  const isCut = (cut: string): boolean =>
    series.points.filter((p) => cellsBy(p, cut).size > 0).length > 1 &&
    !isTime(country, found.indicator, cut) &&
    placesOf(country, found.indicator, cut) === undefined
  const size = (cut: string): number => cellsBy(newest, cut).size
  const cut = cutsOf(newest, isDefinition(country))
    .filter(isCut)
    .toSorted((a, b) => Number(size(b) > 2) - Number(size(a) > 2))[0]
  if (cut === undefined) return null
  const codes = [...cellsBy(newest, cut)].toSorted(([, a], [, b]) => (b.value ?? -1) - (a.value ?? -1)).map(([code]) => code)
  return {
    cut: levelWords(country, found.indicator, cut),
    panels: codes.map((code) => ({
      label: codeWords(country, found.indicator, cut, code),
      points: pointsOf(series, (edition) => cellsBy(edition, cut).get(code)),
    })),
  }
}

/** Of the newest year: how many returns have come from where, as that was released, and the figure itself where it was released by place. */
async function tilesOf(country: Country, out: Out, id: string, newest: Edition): Promise<IndicatorModel['places']> {
  const tiles = await readTiles(country)
  const indicator = findDefinition(country, id)?.indicator
  if (!tiles || !indicator) return []
  const year = intervalWords(newest.from, newest.to)
  const received = country.indicators.find((i) => i.form === indicator.form && i.measure?.type === 'returns' && i.measure.of === 'received')
  const returns = received && out.series.get(received.id)?.points.find((p) => p.from === newest.from && p.to === newest.to)
  const byOffice =
    returns && cutsOf(returns, isDefinition(country)).find((cut) => tileData(country, received.id, cut, returns, tiles).length > 0)
  const own = cutsOf(newest, isDefinition(country)).find((cut) => tileData(country, id, cut, newest, tiles).length > 1)
  const figures: IndicatorModel['places'][number][] = []
  const isIn = new Set<string>()
  if (returns && byOffice !== undefined && received) {
    const data = tileData(country, received.id, byOffice, returns, tiles)
    const full = dueOfEach(country, received, returns, [...cellsBy(returns, byOffice).keys()])
    for (const { code, value } of data) if (full !== null && value === full) isIn.add(code)
    const subtitle = fillWords(OBSERVATORY[full === null ? 'where-returns-some' : 'where-returns-sub'], { year, full: full ?? '' })
    const notIn = sayNotIn(country, received, returns, byOffice)
    figures.push({ measure: 'returns', figure: tileFigure(country, 'returns', tiles, data, full, subtitle, notIn) })
  }
  if (own !== undefined && id !== received?.id)
    figures.push({
      measure: 'number',
      figure: tileFigure(
        country,
        'people',
        tiles,
        [...tileData(country, id, own, newest, tiles), ...silentPlaces(country, id, own, newest, tiles).filter((d) => !isIn.has(d.code))],
        null,
        fillWords(OBSERVATORY['where-people-sub'], { year, unit: indicator.unit, by: levelWords(country, indicator, own) }),
      ),
    })
  return figures
}

/** Places of which nobody is recorded while returns are missing: no zero, and not left out of the table as if there were no such place. */
function silentPlaces(country: Country, id: string, cut: string, edition: Edition, tiles: Tiles['tiles']): Tiles['data'] {
  const indicator = findDefinition(country, id)?.indicator
  if (!indicator || (edition.said.qualifier !== 'at_least' && !edition.said.isOpen)) return []
  const places = new Set(placesOf(country, indicator, cut))
  const said = cellsBy(edition, cut)
  return tiles
    .filter(({ code }) => places.has(code) && !said.has(code))
    .map(({ code }) => ({ code, label: codeWords(country, indicator, cut, code), value: null, state: 'partial' }))
}

function tileFigure(
  country: Country,
  what: 'returns' | 'people',
  tiles: Tiles['tiles'],
  data: Tiles['data'],
  full: number | null,
  subtitle: Words,
  more?: Words,
): Tiles {
  const placed = (code: string) => data.filter((d) => d.code === code)
  const codes = tiles.map((tile) => tile.code)
  const named = (of: readonly string[]): Words =>
    inEach((lang) => of.map((code) => sayIn(findCode(country, 'provinces', code)?.words ?? sameInEach(code), lang)).join(', '))
  const dash = (key: 'several' | 'open' | 'none', isSo: (own: Tiles['data']) => boolean): readonly Words[] => {
    const of = codes.filter((code) => isSo(placed(code)))
    return of.length === 0 ? [] : [fillWords(OBSERVATORY[`where-dash-${key}`], { places: named(of) })]
  }
  const off = data.filter((d) => !codes.includes(d.code) && d.value !== null).map((d) => d.label)
  const notes = [
    ...(more ? [more] : []),
    OBSERVATORY['where-note'],
    ...dash('several', (own) => own.length > 1),
    ...dash('open', (own) => own.length === 1 && own.every((d) => d.value === null && d.state !== 'withheld_for_privacy')),
    ...dash('none', (own) => own.length === 0),
    ...(off.length > 0 ? [fillWords(OBSERVATORY['where-off'], { list: inEach((lang) => off.map((w) => sayIn(w, lang)).join(', ')) })] : []),
  ]
  return {
    kind: 'tiles',
    tiles,
    full,
    data,
    title: OBSERVATORY[`where-${what}`],
    subtitle,
    note: inEach((lang) => notes.map((words) => sayIn(words, lang)).join(' ')),
  }
}

/** Cells of a cut whose codes are places, or offices that stand in one; several of one place are several rows. */
function tileData(country: Country, id: string, cut: string, edition: Edition, tiles: Tiles['tiles']): Tiles['data'] {
  const indicator = findDefinition(country, id)?.indicator
  const list = indicator?.dimensions[cut]?.parent ? undefined : indicator?.dimensions[cut]?.list
  if (!indicator) return []
  const isTile = new Set(tiles.map((t) => t.code))
  // The order of their list: any other would be read as a rank.
  const places = placesOf(country, indicator, cut) ?? []
  const rank = (code: string): number => (places.includes(code) ? places.indexOf(code) : places.length)
  const cells = [...cellsBy(edition, cut)].toSorted(([a], [b]) => rank(a) - rank(b))
  const rows = cells.map(([code, said]) => ({
    code: isTile.has(code) ? code : (findCode(country, list ?? '', code)?.parent ?? code),
    label: codeWords(country, indicator, cut, code),
    ...datumOf(said),
  }))
  return rows.some((r) => isTile.has(r.code)) ? rows : []
}
