import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS } from '../case-dimensions.ts'
import { CAVEAT } from '../figure-words.ts'

/** Provinces of high risk. */
export default defineIndicator({
  id: 'high-risk-provinces',
  words: { en: 'Provinces of high risk', km: 'ខេត្តហានិភ័យខ្ពស់' },
  version: 1,
  kind: 'risk_area',
  unit: { en: 'provinces', km: 'ខេត្ត' },
  date: 'listed_from',
  measure: { type: 'stock', until: 'listed_until' },
  dimensions: ['province', ...PERIODS],
  form: 'risk-area',
  caveat: CAVEAT.openAtTheEnd,
})
