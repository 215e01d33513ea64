/** The annual report's numbers, from released files and nothing else: the newest, or those that were frozen. */
import { findDefinition } from '../../core/release/words/of-release.ts'
import { saysSame, type FrozenFigure, type Outline } from '../../core/report/annual.ts'
import type { Country } from '../../core/country/index.ts'
import { orMore } from '../../core/release/said-cell.ts'
import { seriesAt, type Edition } from '../../core/release/series.ts'
import type { AnnualFigure, AnnualModel } from '../../web/annual/annual-model.ts'
import type { Point } from '../../web/public/index.ts'
import { heatOf } from './heat-model.ts'
import { pointOf, pointsOf } from './indicator-model.ts'
import type { Out } from './releases.ts'
import type { Logged } from './release-model.ts'
import { takenBack, type WithdrawnRelease } from './withdrawn.ts'

/** A frozen number that its release does not say: the file was changed, and its entry in the log is of another. */
export class NotAsReleased extends Error {
  override name = 'NotAsReleased'
}

type About = Pick<AnnualModel, 'isDemo' | 'asOf' | 'frozen'> & {
  /** What the log says went out, in its order. */
  readonly logged: readonly Pick<Logged, 'id' | 'position'>[]
  readonly withdrawn: readonly WithdrawnRelease[]
}

/** @throws NotAsReleased */
export function annualModel({ title, year, parts, frozen }: Outline, country: Country, out: Out, about: About): AnnualModel {
  const { logged, withdrawn, ...said } = about
  const end = about.frozen?.position ?? null
  const late = new Set(logged.flatMap(({ id, position }) => (end !== null && position > end ? [id] : [])))
  const then: Then = { wasOut: (release) => !late.has(release), withdrawn }
  return {
    ...said,
    country: country.words,
    title,
    year,
    parts: parts.map((part) => ({
      ...part,
      figures: part.figures.map((id) =>
        figureOf(
          id,
          year,
          country,
          out,
          then,
          frozen?.figures.find((f) => f.figure === id),
        ),
      ),
    })),
  }
}

/** What each figure of the outline says now, to be kept. */
export const freezeFigures = ({ parts, year }: Outline, out: Out): readonly FrozenFigure[] =>
  [...new Set(parts.flatMap((part) => part.figures))].map((figure) => frozenOf(figure, newestOf(figure, year, out)))

/** What may stand in a report of the year, with what each says now: whatever was released of the whole of it. */
export const numbersOf = (year: number, out: Out): readonly FrozenFigure[] =>
  [...out.series.keys()].flatMap((id) => {
    const edition = newestOf(id, year, out)
    return edition ? [frozenOf(id, edition)] : []
  })

function frozenOf(figure: string, edition: Edition | undefined): FrozenFigure {
  const { said, release } = edition ?? {}
  return {
    figure,
    release: release?.id ?? null,
    value: said?.value ?? null,
    qualifier: said?.qualifier ?? null,
    or_more: (said && orMore(said)) || null,
    state: said?.state ?? null,
    received: release?.release.coverage?.received ?? null,
    due: release?.release.coverage?.due ?? null,
  }
}

const isOf =
  (year: number) =>
  ({ from, to }: Edition): boolean =>
    from === `${year}-01-01` && to === `${year + 1}-01-01`
const newestOf = (id: string, year: number, out: Out): Edition | undefined => out.series.get(id)?.points.find(isOf(year))

/** What had gone out when the report was frozen, and what was taken back since. */
type Then = { readonly wasOut: (release: string) => boolean; readonly withdrawn: readonly WithdrawnRelease[] }

function figureOf(id: string, year: number, country: Country, out: Out, then: Then, frozen: FrozenFigure | undefined): AnnualFigure {
  const found = findDefinition(country, id)
  if (!found) throw new Error(`impossible: no definition ${id}`)
  const series = out.series.get(id)
  const newest = newestOf(id, year, out)
  const stood = frozen && series?.editions.find((e) => isOf(year)(e) && e.release.id === frozen.release)
  if (frozen && stood && !saysSame(frozenOf(id, stood), frozen)) throw new NotAsReleased(id)
  const shown = frozen ? stood : newest
  const point = shown ? pointOf(shown, undefined) : null
  const label = String(year)
  // The years before it are as they stood when it was frozen, too.
  const past = (series ? pointsOf(seriesAt(series, then.wasOut)) : []).filter((p) => p.isYear && p.label.en <= label)
  const isMoved = frozen && newest && !saysSame(frozenOf(id, newest), frozen)
  const gone = frozen && frozen.release !== null && !stood ? goneOf(frozen.release, then) : null
  const none: Pick<Point, 'datum' | 'broken'> = { datum: null, broken: [] }
  const common = { what: found.words, unit: found.indicator.unit, caveat: found.indicator.caveat }
  return {
    ...common,
    point,
    release: shown?.release.id ?? null,
    asOf: shown?.release.release.asOf ?? null,
    // Why it may not be set beside the year before is of both, and stays.
    points: past.map((p) =>
      p.label.en !== label ? p : gone ? { label: p.label, isYear: true, ...none } : { ...p, ...point, broken: p.broken },
    ),
    heat: heatOf(country, found.indicator, (of) => {
      const own = out.series.get(of)
      return own && seriesAt(own, then.wasOut).points.find(isOf(year))
    }),
    since: isMoved ? { point: pointOf(newest, undefined), release: newest.release.id } : null,
    gone,
  }
}

function goneOf(release: string, { withdrawn }: Then): AnnualFigure['gone'] {
  const back = withdrawn.find((one) => one.id === release)
  return { release, back: back ? takenBack(back) : null }
}
