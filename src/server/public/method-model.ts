/** The definitions as `/method` shows them: their words in both languages, and no figure. */
import type { Country } from '../../core/country/index.ts'
import { setBeside, type Printed } from '../../core/country/printed.ts'
import type { Beside, Method } from '../../web/public/method.ts'
import { groupOf } from './indicator-model.ts'
import { definitionLines } from '../../web/words/of-definition.ts'
import { levelWords } from '../../core/release/words/of-release.ts'

export const methodDefinitions = (country: Country): readonly Method[] =>
  country.indicators.map((indicator) => ({
    id: indicator.id,
    words: indicator.words,
    unit: indicator.unit,
    version: indicator.version,
    changed: indicator.changed?.words ?? null,
    form: country.forms.find((f) => f.id === indicator.form)?.words ?? null,
    lines: definitionLines(country, indicator),
    cuts: Object.keys(indicator.dimensions).map((cut) => levelWords(country, indicator, cut)),
    caveat: indicator.caveat,
    basis: indicator.legalBasis ?? null,
    isEstimate: indicator.isEstimate === true,
    group: groupOf(country, indicator.id).id,
  }))

/** Numbers that a report printed and that readers set beside this figure's, with what each counts and what stands between them; null where there are none. */
export function besideDefinition(country: Country, printed: Printed | undefined, id: string): Beside | null {
  const figures = setBeside(printed, id).flatMap((figure) => {
    const indicator = country.indicators.find((i) => i.id === figure.indicator)
    return indicator ? [{ figure, indicator }] : []
  })
  if (!printed || figures.length < 2) return null
  const differs = (of: (one: (typeof figures)[number]) => string | undefined): boolean => new Set(figures.map(of)).size > 1
  const gaps: readonly (readonly [Beside['gaps'][number], boolean])[] = [
    ['acts', differs(({ indicator }) => indicator.kind)],
    ['which', differs(({ indicator }) => JSON.stringify(indicator.where ?? {}))],
    ['days', differs(({ figure }) => `${figure.from} ${figure.to}`)],
    ['assumed', figures.some(({ figure }) => figure.time === 'assumed')],
  ]
  return {
    source: printed.words,
    gaps: gaps.flatMap(([gap, stands]) => (stands ? [gap] : [])),
    figures: figures.map(({ figure: { value, from, to }, indicator }) => ({
      id: indicator.id,
      words: indicator.words,
      value,
      from,
      to,
      lines: definitionLines(country, indicator),
    })),
  }
}
