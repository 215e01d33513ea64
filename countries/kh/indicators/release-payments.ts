import { defineIndicator } from '../../../src/core/country/index.ts'
import { ALLEGATION_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Allegations of payment for release. */
export default defineIndicator({
  id: 'release-payments',
  words: { en: 'Allegations of payment for release', km: 'ការចោទប្រាក់ដោះលែង' },
  version: 1,
  kind: 'integrity_allegation',
  unit: UNIT.reports,
  date: 'received_month',
  where: { allegation_type: ['release_payment'] },
  dimensions: ALLEGATION_CUTS,
  form: 'allegation',
  caveat: CAVEAT.reportsNotFindings,
})
