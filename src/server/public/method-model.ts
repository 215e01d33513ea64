/** The definitions as `/method` shows them: their words in both languages, and no figure. */
import type { Country } from '../../core/country/index.ts'
import type { Method } from '../../web/public/method.ts'
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
