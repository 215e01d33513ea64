import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Needs not met, by reason. */
export default defineIndicator({
  id: 'needs-unmet-reasons',
  words: { en: 'Needs not met, by reason', km: 'តម្រូវការមិនបានបំពេញ តាមមូលហេតុ' },
  version: 1,
  kind: 'service_need',
  unit: UNIT.services,
  date: 'stated_month',
  where: { met: ['no'] },
  dimensions: ['need', 'reason_unmet', 'province', 'quarter'],
  form: 'need-return',
  caveat: CAVEAT.detectedPeople,
})
