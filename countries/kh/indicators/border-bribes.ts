import { defineIndicator } from '../../../src/core/country/index.ts'
import { ALLEGATION_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Allegations of payment at the border. */
export default defineIndicator({
  id: 'border-bribes',
  words: { en: 'Allegations of payment at the border', km: 'ការចោទប្រាក់ព្រំដែន' },
  version: 1,
  kind: 'integrity_allegation',
  unit: UNIT.reports,
  date: 'received_month',
  where: { allegation_type: ['border_bribe'] },
  dimensions: ALLEGATION_CUTS,
  form: 'allegation',
  caveat: CAVEAT.reportsNotFindings,
})
