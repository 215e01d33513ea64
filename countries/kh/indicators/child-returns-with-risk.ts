import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Children sent home in spite of a high risk. */
export default defineIndicator({
  id: 'child-returns-with-risk',
  words: { en: 'Children sent home in spite of a high risk', km: 'កុមារត្រូវបានបញ្ជូនទៅផ្ទះទោះមានហានិភ័យខ្ពស់' },
  version: 1,
  kind: 'reintegration',
  unit: UNIT.children,
  date: 'started_month',
  where: { age_band: ['<18'], risk_level: ['high'], decision: ['home', 'kin'] },
  dimensions: ['sex', 'province', 'followed_up', 'quarter'],
  form: 'reintegration-return',
  caveat: CAVEAT.detectedPeople,
})
