/**
 * What was publicly said, for everybody: the words that a head signed, and beside them what has been released of the same thing, as known when they were
 * said and as known now. Released numbers alone, each with what it is worth; nobody is told who was right.
 */
import { findIndicator } from '../../core/country/find.ts'
import type { Country } from '../../core/country/index.ts'
import { cellsBy, saidAt, type Edition } from '../../core/release/series.ts'
import type { Statement } from '../../work/promises/read-statements.ts'
import { COHORT } from '../../work/promises/hold-statements.ts'
import type { SaidFigure, SaidStatement } from '../../web/public/index.ts'
import { codeWords, findDefinition, intervalWords, levelWords } from '../../core/release/words/of-release.ts'
import { datumOf, pointOf } from './indicator-model.ts'
import { slugOf, type Out } from './releases.ts'

/** @returns the newest first. What was taken back stays among them, as taken back; what nobody signed is nobody's word yet. */
export function saidStatements(
  statements: readonly Statement[],
  { country, out, isDemo }: { readonly country: Country; readonly out: Out; readonly isDemo: boolean },
): readonly SaidStatement[] {
  return statements
    .filter((s) => s.isSigned)
    .toSorted((a, b) => (a.said_on > b.said_on ? -1 : 1))
    .map((s) => {
      const { is, said_on: on, speaker, quantity, source, agency } = s
      const [first] = s.figures.flatMap((id) => findDefinition(country, id) ?? [])
      const of = Object.entries(s.where).flatMap(([cut, code]) =>
        first ? [{ cut: levelWords(country, first.indicator, cut), code: codeWords(country, first.indicator, cut, code) }] : [],
      )
      const back = s.takenBack.find((w) => w.isSigned)
      const by = country.agencies.find((a) => a.id === agency)?.words ?? country.words
      const ofWhat = first ? { what: first.words, unit: first.indicator.unit } : {}
      const about = { is, on, speaker, quantity, source, by, time: intervalWords(s.from, s.to), of, ...ofWhat }
      // No real body's word stands beside a number that was invented (DESIGN 8.9); an organisation that is invented too promised what it promised.
      const isReal = speaker !== 'ngo'
      const figures = back || (isDemo && isReal) ? [] : s.figures.flatMap((id) => figureOf(id, s, country, out) ?? [])
      return { ...about, figures, ...(back ? { takenBack: back.reason } : {}) }
    })
}

function figureOf(id: string, { from, to, said_on: saidOn, where }: Statement, country: Country, out: Out): SaidFigure | undefined {
  const found = findDefinition(country, id)
  if (!found) return undefined
  const series = out.series.get(id)
  const same = (series?.editions ?? []).filter((e) => e.from === from && e.to === to && saidAt(e, where) !== undefined)
  const pointAt = (edition: Edition | undefined) => (edition ? pointOf(edition, undefined, saidAt(edition, where)) : null)
  const [before, now] = [same.findLast((e) => (e.release.release.asOf ?? e.release.on) <= saidOn), same.at(-1)]
  const stages = now && findIndicator(country, id)?.dimensions[COHORT] ? [...cellsBy(now, COHORT, where)] : []
  return {
    what: found.words,
    slug: series ? slugOf(id) : null,
    before: pointAt(before),
    now: pointAt(now),
    stages: stages.map(([code, said]) => ({ words: codeWords(country, found.indicator, COHORT, code), datum: datumOf(said) })),
  }
}
