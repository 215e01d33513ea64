/** What the first page may say: released figures, and where the log stands. It reads releases, never a record. */
import type { Installation } from '../work/installation/installation.ts'
import { anchorAt } from './public-moment.ts'
import type { FrontPage, Step } from '../core/country/front-page.ts'
import type { Country } from '../core/country/index.ts'
import { knownAs } from '../core/release/said-cell.ts'
import { cellsBy, yearsOf, type Edition } from '../core/release/series.ts'
import { fictionalCourts } from '../work/demonstration/break-in.ts'
import type { HomeModel, StepsFigure } from '../web/public/index.ts'
import { findDefinition, intervalWords } from '../web/words/of-release.ts'
import { datumOf, figureLine, readFrontPage } from './indicator-model.ts'
import { slugOf, type Out } from './public-releases.ts'
import { readableCountry } from './readable-country.ts'
import { releaseFigures } from './release-figures.ts'
import { releaseCard, type Approvals } from './release-model.ts'
import { publicLanguages } from '../core/country/find-language.ts'

export type DemoPerson = HomeModel['people'][number]

type Shown = {
  /** Until when the page knows the log. */
  readonly at: Date
  readonly published: Approvals
  /** What is in their files. */
  readonly out: Out
  readonly deskUrl: string
  readonly people: readonly DemoPerson[]
}

export async function homeModel(installation: Installation, { at, published, out, deskUrl, people }: Shown): Promise<HomeModel> {
  const { settings } = installation
  const country = readableCountry(installation.country)
  const log = await anchorAt(installation, at)
  const front = await readFrontPage(country)
  const newest = published.findLast((one) => out.published.some(({ id }) => id === one.id))
  const release = out.published.find(({ id }) => id === newest?.id)
  const steps = stepsOf(country, out, front)
  const lines = [...out.series.values()].flatMap((series) => figureLine(country, series) ?? [])
  const asked = front.first.flatMap((id) => lines.find((line) => line.slug === slugOf(id)) ?? [])
  return {
    country: country.words,
    languages: publicLanguages(country),
    demo: settings.demo,
    publishedCounts: holdsCounts(country),
    ...(log ? { log } : {}),
    deskUrl,
    canBreak: fictionalCourts(installation) !== undefined,
    total: lines.length,
    first: asked.length > 0 ? asked : lines.slice(0, 3),
    steps,
    charts: release ? releaseFigures(country, release.release, release.id) : [],
    release: newest ? releaseCard(installation, newest) : null,
    people,
  }
}

/** Undefined where the country has no such chart, or nothing of it is out. */
function stepsOf(country: Country, out: Out, { steps: asked }: FrontPage): StepsFigure | null {
  const series = asked && out.series.get(asked.of)
  const unit = asked && findDefinition(country, asked.of)?.indicator.unit
  if (!asked || !series || !unit) return null
  const years = yearsOf(series).flatMap(({ edition }) => edition ?? [])
  // A year whose release does not tell the steps apart is on the figure's own page, and no year of a chart of steps.
  const told = years.filter((e) => asked.steps.every(({ cut }) => cut === undefined || cellsBy(e, cut).size > 0))
  if (told.length === 0) return null
  const asOf = told.at(-1)?.release.release.asOf
  return {
    unit,
    ...(asOf === undefined ? {} : { asOf }),
    href: `/data/${slugOf(asked.of)}`,
    years: told.map((e) => ({
      label: intervalWords(e.from, e.to),
      ...(e.release.release.coverage ? { coverage: e.release.release.coverage } : {}),
    })),
    steps: asked.steps.map((step, at) => ({
      words: step.words,
      cells: told.map((e) => ({
        reached: reachedOf(e, step, asked.steps.slice(0, at + 1)),
        waits: step.waits ? sumOf(e, step.waits.cut, step.waits.codes) : null,
      })),
    })),
  }
}

/**
 * Of printed cells alone; null where one of them is withheld. A code that nobody has is none, and one that nobody was counted for yet adds
 * nothing to what is at least.
 */
function sumOf(edition: Edition, cut: string, codes: readonly string[]): number | null {
  const cells = codes.flatMap((code) => cellsBy(edition, cut).get(code) ?? [])
  if (cells.some((c) => c.value === null && c.state !== 'partial')) return null
  return cells.reduce((sum, c) => sum + (c.value ?? 0), 0)
}

type Reached = StepsFigure['steps'][number]['cells'][number]['reached']

/**
 * How a sum is known follows from how its release is; nobody bears a zero of what is only at least. Where a number of those who came so far is
 * withheld, all but those who still wait are what any reader finds by subtracting.
 */
function reachedOf(edition: Edition, step: Step, sofar: readonly Step[]): Reached {
  if (step.cut === undefined) return datumOf(edition.said)
  const qualifier = knownAs(edition.release.release)
  const value = sumOf(edition, step.cut, step.reached ?? []) ?? restOf(edition, step, sofar)
  if (value === null) return { value, qualifier: null, state: 'withheld_for_privacy' }
  return value === 0 && qualifier !== 'exact' ? { value: null, qualifier: null, state: 'partial' } : { value, qualifier, state: 'reported' }
}

function restOf(edition: Edition, { cut = '', reached = [] }: Step, sofar: readonly Step[]): number | null {
  const waiting = sofar.flatMap(({ waits }) => (waits?.cut === cut ? waits.codes : []))
  const isSorted = [...cellsBy(edition, cut).keys()].every((code) => waiting.includes(code) || reached.includes(code))
  const waits = sumOf(edition, cut, waiting)
  if (!isSorted || waits === null || edition.said.qualifier !== 'exact' || edition.said.value === null) return null
  return edition.said.value - waits
}

/** True where every form is a sheet of counts: then there is nobody in the record who could be invented. */
export const holdsCounts = (country: Country): boolean => country.forms.every((f) => f.counts !== undefined)
