import { defineIndicator } from '../../../src/core/country/index.ts'
import { INVESTIGATION_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Days an investigation takes. */
export default defineIndicator({
  id: 'investigation-days',
  words: { en: 'Days an investigation takes', km: 'ចំនួនថ្ងៃស៊ើបអង្កេត' },
  version: 1,
  kind: 'investigation',
  unit: UNIT.days,
  date: 'opened_on',
  measure: { type: 'days', from: 'opened_on', to: 'closed_on', statistic: 'median' },
  dimensions: [...INVESTIGATION_CUTS, ...PERIODS],
  form: 'investigation-return',
  caveat: CAVEAT.wholeDays,
})
