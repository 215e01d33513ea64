/** What the first page may say: released figures, and where the log stands. It reads releases, never a record. */
import type { Installation } from '../../work/installation/installation.ts'
import { anchorAt } from './moment.ts'
import type { FrontPage, Step } from '../../core/country/front-page.ts'
import type { Country } from '../../core/country/index.ts'
import { qualifierOf } from '../../core/release/said-cell.ts'
import { cellsBy, yearsOf, type Edition } from '../../core/release/series.ts'
import { fictionalCourts } from '../../work/demonstration/break-in.ts'
import type { HomeModel, StepsFigure } from '../../web/public/index.ts'
import { findDefinition, intervalWords } from '../../core/release/words/of-release.ts'
import { datumOf, figureLines, readFrontPage } from './indicator-model.ts'
import { frameOf } from './frame-model.ts'
import type { Progress } from '../filling.ts'
import { slugOf, type Out } from './releases.ts'
import { readableCountry } from './readable-country.ts'
import { releaseFigures } from './release-figures.ts'
import { releaseCard, type Approvals } from './release-model.ts'

export type DemoPerson = HomeModel['people'][number]

type Shown = {
  /** Until when the page knows the log. */
  readonly at: Date
  readonly published: Approvals
  /** What is in their files. */
  readonly out: Out
  /** Years of which an annual report is out, the newest first. */
  readonly annual: readonly number[]
  readonly deskUrl: string
  /** Of people's own pages; null where the trustee serves none. */
  readonly pagesUrl: string | null
  readonly people: readonly DemoPerson[]
  /** How far a demonstration is that is still being written. */
  readonly filling?: Progress | null | undefined
}

export async function homeModel(
  installation: Installation,
  { at, published, out, annual, deskUrl, pagesUrl, people, filling }: Shown,
): Promise<HomeModel> {
  const country = readableCountry(installation.country)
  const log = await anchorAt(installation, at)
  const front = await readFrontPage(country)
  const newest = published.findLast((one) => out.published.some(({ id }) => id === one.id))
  const release = out.published.find(({ id }) => id === newest?.id)
  const steps = stepsOf(country, out, front)
  const lines = figureLines(country, out)
  const asked = front.first.flatMap((id) => lines.find((line) => line.slug === slugOf(id)) ?? [])
  return {
    ...frameOf(installation),
    isObservatory: country.isObservatory === true,
    filling,
    ...(log ? { log } : {}),
    // A desk opens when all is there.
    deskUrl: filling ? '' : deskUrl,
    pagesUrl: filling ? null : pagesUrl,
    canBreak: fictionalCourts(installation) !== undefined && !filling,
    total: lines.length,
    annual,
    first: asked.length > 0 ? asked : lines.slice(0, 3),
    steps,
    // A list of places is as long as there are places, and is on the release's own page.
    charts: release ? releaseFigures(country, release.release, release.id).filter(({ kind }) => kind !== 'list') : [],
    release: newest ? releaseCard(installation, newest) : null,
    people,
  }
}

/** Null where the country has no such chart, or nothing of it is out. */
export function stepsOf(country: Country, out: Out, { steps: asked }: FrontPage): StepsFigure | null {
  const series = asked && out.series.get(asked.of)
  const unit = asked && findDefinition(country, asked.of)?.indicator.unit
  if (!asked || !series || !unit) return null
  const years = yearsOf(series).flatMap(({ edition }) => edition ?? [])
  // A year whose release does not tell the steps apart is on the figure's own page, and no year of a chart of steps.
  const told = years.filter((e) => asked.steps.every(({ cut }) => cut === undefined || cellsBy(e, cut).size > 0))
  if (told.length === 0) return null
  return {
    unit,
    href: `/data/${slugOf(asked.of)}`,
    years: told.map((e) => {
      const { coverage, asOf } = e.release.release
      return { label: intervalWords(e.from, e.to), ...(coverage ? { coverage } : {}), ...(asOf === undefined ? {} : { asOf }) }
    }),
    steps: asked.steps.map((step, at) => ({ words: step.words, cells: told.map((e) => cellOf(e, asked.steps, at)) })),
  }
}

type StepCell = StepsFigure['steps'][number]['cells'][number]
type Said = StepCell['reached']

function cellOf(edition: Edition, steps: readonly Step[], at: number): StepCell {
  const step = steps[at]!
  const isSorted = step.cut === undefined || isSortedBy(edition, steps, at, step.cut)
  return {
    reached: reachedOf(edition, step, steps.slice(0, at + 1), isSorted),
    waits: step.waits ? sumSaid(edition, sumOf(edition, step.waits.cut, step.waits.codes), isSorted) : null,
    isSorted,
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

/**
 * True where nobody has a code that no step names: whose stage is not known may have come so far, may wait, and may have ended. Who did not come to
 * the step above has no code yet of another cut than that one's, and stands in nobody's way.
 */
function isSortedBy(edition: Edition, steps: readonly Step[], at: number, cut: string): boolean {
  const named = new Set(
    steps.flatMap((s) => [
      ...(s.cut === cut ? [...(s.reached ?? []), ...(s.ended ?? [])] : []),
      ...(s.waits?.cut === cut ? s.waits.codes : []),
    ]),
  )
  const unnamed = sumOf(
    edition,
    cut,
    [...cellsBy(edition, cut).keys()].filter((code) => !named.has(code)),
  )
  if (unnamed === 0) return true
  const above = steps[at - 1]
  if (unnamed === null || above?.cut === undefined || above.cut === cut) return false
  const { reached, isSorted } = cellOf(edition, steps, at - 1)
  return isSorted && reached.value !== null && edition.said.value !== null && unnamed === edition.said.value - reached.value
}

/** How a sum is known follows from how its release is, and from whether it may lack somebody; nobody bears a zero of what is only at least. */
function sumSaid({ release: { release } }: Edition, value: number | null, isSorted: boolean): Said {
  if (value === null) return { value, qualifier: null, state: 'withheld_for_privacy' }
  const known = qualifierOf(release)
  // Who may lack somebody says at least, or beside “about” that there may be more.
  const said: Pick<Said, 'qualifier' | 'isOpen'> =
    isSorted || known.qualifier === 'at_least'
      ? known
      : known.qualifier === 'about'
        ? { ...known, isOpen: true }
        : { qualifier: 'at_least' }
  return value === 0 && said.qualifier !== 'exact'
    ? { value: null, qualifier: null, state: 'partial' }
    : { value, ...said, state: 'reported' }
}

/** Where a number of those who came so far is withheld, all but those who still wait are what any reader finds by subtracting. */
function reachedOf(edition: Edition, step: Step, sofar: readonly Step[], isSorted: boolean): Said {
  if (step.cut === undefined) return datumOf(edition.said)
  return sumSaid(edition, sumOf(edition, step.cut, step.reached ?? []) ?? restOf(edition, step, sofar), isSorted)
}

function restOf(edition: Edition, { cut = '', reached = [] }: Step, sofar: readonly Step[]): number | null {
  const waiting = sofar.flatMap(({ waits }) => (waits?.cut === cut ? waits.codes : []))
  const isSorted = [...cellsBy(edition, cut)].every(([code, { value }]) => value === 0 || waiting.includes(code) || reached.includes(code))
  const waits = sumOf(edition, cut, waiting)
  if (!isSorted || waits === null || edition.said.qualifier !== 'exact' || edition.said.value === null) return null
  return edition.said.value - waits
}
