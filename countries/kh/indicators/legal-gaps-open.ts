import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS } from '../case-dimensions.ts'
import { CAVEAT } from '../figure-words.ts'

/** Gaps in law still open. */
export default defineIndicator({
  id: 'legal-gaps-open',
  words: { en: 'Gaps in law still open', km: 'ចន្លោះច្បាប់ដែលនៅបើក' },
  version: 1,
  kind: 'legal_gap',
  unit: { en: 'gaps', km: 'ចន្លោះ' },
  date: 'found_on',
  measure: { type: 'stock', until: 'closed_on' },
  dimensions: ['topic', 'law_basis', 'state', ...PERIODS],
  form: 'legal-gap',
  caveat: CAVEAT.openAtTheEnd,
})
