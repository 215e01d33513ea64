/** What was asked and what was answered, from what an observatory has released: each of its first figures, and how its newest release tells it apart. */
import type { Country } from '../../core/country/index.ts'
import { cellsBy, cutsOf, newestOf, type Series } from '../../core/release/series.ts'
import type { AskedFigure } from '../../web/public/index.ts'
import { codeWords, findDefinition, intervalWords, levelWords } from '../../core/release/words/of-release.ts'
import { datumOf, figureLine, readFrontPage } from './indicator-model.ts'
import { isDefinition, type Out } from './releases.ts'

export async function askedFigures(country: Country, out: Out): Promise<readonly AskedFigure[]> {
  const { first } = await readFrontPage(country)
  return first.flatMap((id) => {
    const series = out.series.get(id)
    const line = series && figureLine(country, series)
    return series && line ? [{ line, parts: partsOf(country, series) }] : []
  })
}

function partsOf(country: Country, series: Series): AskedFigure['parts'] {
  const [definition, newest] = [findDefinition(country, series.id), newestOf(series)]
  if (!definition || !newest) return []
  const { indicator } = definition
  return cutsOf(newest, isDefinition(country)).map((cut) => ({
    cut: levelWords(country, indicator, cut),
    when: intervalWords(newest.from, newest.to),
    rows: [...cellsBy(newest, cut)].map(([code, said]) => ({ words: codeWords(country, indicator, cut, code), datum: datumOf(said) })),
  }))
}
