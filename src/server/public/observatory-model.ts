/** The list of figures, the log of changes, and one figure's page, from what was released. */
import type { Country } from '../../core/country/index.ts'
import { aboutBecause, orMore } from '../../core/release/said-cell.ts'
import { cellsBy, cutsOf, newestOf, type Edition, type Series } from '../../core/release/series.ts'
import type { Words } from '../../core/model/fields.ts'
import { inEach, sayIn } from '../../core/text/languages.ts'
import { stripBreaks } from '../../core/text/strip-breaks.ts'
import type { Installation } from '../../work/installation/installation.ts'
import type { Change, DataModel, FigureLine, FrameModel, IndicatorModel } from '../../web/public/index.ts'
import { codeWords, findDefinition, intervalWords, joinWords, levelWords } from '../../core/release/words/of-release.ts'
import { answersTo, matches } from './sought.ts'
import { figureLines, indicatorFacts, pointOf, readFrontPage } from './indicator-model.ts'
import { returnsToCome, type About } from './indicator-files.ts'
import { isDefinition, isShareWhole, partOf, readOut, slugOf, type Out } from './releases.ts'
import { noiseOf } from './noisy-model.ts'
import { releaseCard, type Approvals, type Logged } from './release-model.ts'
import { takenBack, withdrawnOf, type WithdrawnRelease } from './withdrawn.ts'

/** How the rows of what was released of a figure are called, of any year: who looks for "begging" means one of them. */
function rowsOf(country: Country, series: Series): readonly Words[] {
  const indicator = findDefinition(country, series.id)?.indicator
  if (!indicator) return []
  const rows = series.points.flatMap((edition) =>
    cutsOf(edition, isDefinition(country)).flatMap((cut) => [...cellsBy(edition, cut).keys()].map((code) => ({ cut, code }))),
  )
  const cuts = new Map(rows.map((row) => [`${row.cut} ${row.code}`, row]))
  return [...cuts.values()].flatMap(({ cut, code }) => [levelWords(country, indicator, cut), codeWords(country, indicator, cut, code)])
}

export async function dataModel(country: Country, out: Out, query: string): Promise<Omit<DataModel, keyof FrameModel | 'annual'>> {
  const all = figureLines(country, out)
  const { first, apart = [] } = await readFrontPage(country)
  const names = (f: FigureLine): readonly Words[] => [
    f.what,
    f.unit,
    ...f.points.map((p) => p.label),
    ...[...out.series.values()].flatMap((series) => (slugOf(series.id) === f.slug ? rowsOf(country, series) : [])),
  ]
  return {
    isSearch: query !== '',
    answers: answersTo(query),
    total: all.length,
    figures: all.filter((f) => matches(query, names(f), f.slug)),
    first: first.flatMap((id) => all.find((f) => f.slug === slugOf(id)) ?? []),
    // Of fewer than two nobody sets one against another.
    apart: apart.flatMap(({ figures, words }) => (figures.filter((id) => out.series.has(id)).length > 1 ? [words] : [])),
  }
}

/** Every figure with its newest number, for programs; what a share is taken of is in the file of its count's release. */
export function indexJson({ country, origin, isDemo }: About, out: Out): unknown {
  return {
    format: 'saksi-figures/1',
    ...(isDemo ? { demo: true } : {}),
    figures: [...out.series.values()].flatMap((series) => {
      const { id } = series
      if (isShareWhole(id)) return []
      const [found, newest] = [findDefinition(country, id), newestOf(series)]
      if (!found || !newest) return []
      const { coverage } = newest.release.release
      const { value, qualifier, state } = newest.said
      return {
        figure: id,
        words: inEach((lang) => stripBreaks(sayIn(found.words, lang))),
        unit: inEach((lang) => stripBreaks(sayIn(found.indicator.unit, lang))),
        address: `${origin}/data/${slugOf(id)}`,
        from: newest.from,
        to: newest.to,
        value,
        qualifier,
        or_more: orMore(newest.said),
        about_because: aboutBecause(newest.release.release, newest.said),
        state,
        returns_received: coverage?.received ?? null,
        returns_due: coverage?.due ?? null,
        returns_to_come: returnsToCome(newest.release.release),
        release: newest.release.id,
      }
    }),
  }
}

type Asked = {
  readonly id: string
  readonly out: Out
  readonly published: Approvals
  readonly withdrawn: readonly WithdrawnRelease[]
  readonly origin: string
}

/** @param id a definition's. @throws where it is none */
export async function figureModel(
  installation: Installation,
  country: Country,
  { id, out, published, withdrawn, origin }: Asked,
): Promise<Omit<IndicatorModel, keyof FrameModel>> {
  const facts = await indicatorFacts(country, out, id)
  if (!facts) throw new Error(`impossible: no definition ${id}`)
  const series = out.series.get(id)
  const newest = series && newestOf(series)?.release.id
  const approved = published.findLast((one) => one.id === newest)
  const noise = noiseOf(installation, country, id, published)
  const back = withdrawn.flatMap((one) => one.of.flatMap((own) => (own.id === id ? [{ ...takenBack(one), what: own.when }] : [])))
  return { ...facts, origin, noise, withdrawn: back, release: approved ? releaseCard(installation, approved) : null }
}

type OwnEdition = { readonly id: string; readonly edition: Edition; readonly earlier: readonly Edition[] }

/** A release of a share is said by the count of those that had it; what that is taken of is no headline. */
function shareChange(country: Country, release: string, whole: string, editions: readonly OwnEdition[]): Change['said'] {
  const [root, part] = [whole, partOf(whole)].map((id) => editions.find((e) => e.id === id && e.edition.release.id === release))
  const words = findDefinition(country, partOf(whole))?.words
  if (!root || !words) return null
  const { from, to } = root.edition
  const before = part?.earlier.findLast((e) => e.from === from && e.to === to)
  return {
    title: joinWords(words, 'comma', intervalWords(from, to)),
    point: part ? pointOf(part.edition, undefined) : { ...pointOf(root.edition, undefined), datum: null },
    before: before ? pointOf(before, undefined) : null,
    href: `/data/${slugOf(part ? part.id : whole)}`,
  }
}

/** Whatever else one release holds: who waits for one of these hears of it. */
const othersIn = (country: Country, release: string, but: string, editions: readonly OwnEdition[]): NonNullable<Change['others']> =>
  [...new Set(editions.flatMap((e) => (e.edition.release.id === release ? [e.id] : [])))].flatMap((id) => {
    const words = findDefinition(country, id)?.words
    return id === but || isShareWhole(id) || !words ? [] : [{ words, href: `/data/${slugOf(id)}` }]
  })

/** The newest first. What cannot be read any more is still on record as having gone out. */
export function listChanges(installation: Installation, country: Country, logged: readonly Logged[]): readonly Change[] {
  const back = new Map(withdrawnOf(installation, country, logged).map((one) => [one.id, takenBack(one)]))
  const out = readOut(
    installation,
    country,
    logged.filter((r) => r.isHere),
  )
  const editions = [...out.series.values()].flatMap(({ id, editions: own }) =>
    own.map((edition, i) => ({ id, edition, earlier: own.slice(0, i) })),
  )
  const went = logged
    .map(({ id, on }): Change => {
      const own = back.get(id)
      if (own) return { id, on, said: null, back: { ...own, isIt: false } }
      // A release is called by the widest thing that it counts.
      const whole = editions.find(({ edition }) => edition.release.id === id && Object.keys(edition.at).length === 0)
      const words = whole && findDefinition(country, whole.id)?.words
      if (!whole || !words) return { id, on, said: null }
      if (isShareWhole(whole.id))
        return { id, on, said: shareChange(country, id, whole.id, editions), others: othersIn(country, id, partOf(whole.id), editions) }
      const { edition, earlier } = whole
      const before = earlier.findLast((e) => e.from === edition.from && e.to === edition.to)
      const title = joinWords(words, 'comma', intervalWords(edition.from, edition.to))
      return {
        id,
        on,
        others: othersIn(country, id, whole.id, editions),
        said: {
          title,
          point: pointOf(edition, undefined),
          before: before ? pointOf(before, undefined) : null,
          href: `/data/${slugOf(whole.id)}`,
        },
      }
    })
    .toReversed()
  const taken = [...back].map(([id, own]): Change => ({ id, on: own.on, said: null, back: { ...own, isIt: true } }))
  return [...taken.toReversed(), ...went].toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}
