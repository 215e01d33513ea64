import { defineIndicator } from '../../../src/core/country/index.ts'
import { ALLEGATION_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Allegations of forced statements. */
export default defineIndicator({
  id: 'coerced-statements',
  words: { en: 'Allegations of forced statements', km: 'ការចោទសក្ខីកម្មដោយបង្ខំ' },
  version: 1,
  kind: 'integrity_allegation',
  unit: UNIT.reports,
  date: 'received_month',
  where: { allegation_type: ['coerced_statement'] },
  dimensions: ALLEGATION_CUTS,
  form: 'allegation',
  caveat: CAVEAT.reportsNotFindings,
})
