/**
 * Recommendations beside their evidence: who owes what, what each body said of where it stands, and the figures that would show it, as they were released. Released
 * numbers alone, so nothing here crosses the wall; and no verdict: whether a figure bears out a word is for whoever reads both.
 */
import type { Country } from '../../core/country/index.ts'
import type { Requirement, RequirementQuery } from '../../core/country/requirement.ts'
import { saidAt } from '../../core/release/series.ts'
import type { StatedOf } from '../../work/recommendations/stated.ts'
import type { Evidence, Recommendation } from '../../web/public/index.ts'
import { agencyWords, codeWords, findDefinition, intervalWords } from '../../core/release/words/of-release.ts'
import { pointOf } from './indicator-model.ts'
import type { WithdrawnRelease } from './withdrawn.ts'
import { slugOf, type Out } from './releases.ts'

/** What is hidden or withdrawn: which definitions, of which time. */
type Back = Pick<WithdrawnRelease, 'of'>

export const recommendationsIn = ({ requirements }: Pick<Country, 'requirements'>): readonly Requirement[] =>
  requirements.filter(({ kind }) => kind === 'REC')

/** `today`: ISO day. `isDemo`: its words are of no day, for all of it was written on one. */
type Said = { readonly stated: readonly StatedOf[]; readonly today: string; readonly isDemo: boolean }

/** In the order of their numbers. @param country whose words can be read */
export function recommendationsOf(
  country: Country,
  out: Out,
  { stated, today, isDemo }: Said,
  back: readonly Back[] = [],
): readonly Recommendation[] {
  return recommendationsIn(country)
    .toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
    .map(({ id, pillar, asks, owners, queries }) => ({
      id,
      pillar,
      does: country.recommended?.asks[id] ?? null,
      asks,
      owners: owners.map((agency) => ({ id: agency, words: agencyWords(country, agency) })),
      stated: stated
        .filter(({ recommendation }) => recommendation === id)
        .map(({ agency, is, due_by, on }) => ({
          agency,
          words: agencyWords(country, agency),
          is,
          due_by,
          isPast: due_by !== null && due_by < today,
          on: isDemo ? null : on,
        })),
      evidence: distinct(queries).flatMap((query) => evidenceOf(country, out, query, back) ?? []),
    }))
}

/** Of the national plan: every figure of its actions. */
export const planEvidence = (country: Country, out: Out, back: readonly Back[]): readonly Evidence[] =>
  country.indicators
    .filter(({ kind }) => kind === 'plan_action')
    .flatMap(({ id }) => evidenceOf(country, out, { indicator: id }, back) ?? [])

/** One figure that is asked for by several cuts shows the same. */
const distinct = (queries: readonly RequirementQuery[]): readonly RequirementQuery[] => [
  ...new Map(queries.map((query) => [JSON.stringify([query.indicator, query.where ?? {}]), query])).values(),
]

/** The newest edition speaks, also where it does not hold the part that is asked for, or is hidden: an older number in its place would be a choice of whoever left it out. */
function evidenceOf(
  country: Country,
  out: Out,
  { indicator: id, where = {} }: RequirementQuery,
  back: readonly Back[],
): Evidence | undefined {
  const found = findDefinition(country, id)
  if (!found) return undefined
  const series = out.series.get(id)
  const newest = series?.points.at(-1)
  const said = newest && saidAt(newest, where)
  const hidden = back.flatMap(({ of }) => of.filter((one) => one.id === id)).findLast(({ to }) => newest === undefined || to > newest.to)
  const without: Evidence['without'] = hidden
    ? { why: 'hidden', when: hidden.when }
    : newest && !said
      ? { why: 'left-out', when: intervalWords(newest.from, newest.to) }
      : null
  return {
    what: found.words,
    of: Object.entries(where).map(([cut, code]) => codeWords(country, found.indicator, cut, code)),
    slug: slugOf(id),
    definition: `/method/${found.indicator.id}`,
    point: newest && said && !without ? pointOf(newest, undefined, said) : null,
    without,
  }
}
