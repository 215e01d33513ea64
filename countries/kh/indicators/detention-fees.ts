import { defineIndicator } from '../../../src/core/country/index.ts'
import { ALLEGATION_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Allegations of payment in detention. */
export default defineIndicator({
  id: 'detention-fees',
  words: { en: 'Allegations of payment in detention', km: 'ការចោទប្រាក់ក្នុងការឃុំ' },
  version: 1,
  kind: 'integrity_allegation',
  unit: UNIT.reports,
  date: 'received_month',
  where: { allegation_type: ['detention_fee'] },
  dimensions: ALLEGATION_CUTS,
  form: 'allegation',
  caveat: CAVEAT.reportsNotFindings,
})
