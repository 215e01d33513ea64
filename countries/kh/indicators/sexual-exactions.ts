import { defineIndicator } from '../../../src/core/country/index.ts'
import { ALLEGATION_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Allegations of sexual acts exacted. */
export default defineIndicator({
  id: 'sexual-exactions',
  words: { en: 'Allegations of sexual acts exacted', km: 'ការចោទបង្ខំផ្លូវភេទ' },
  version: 1,
  kind: 'integrity_allegation',
  unit: UNIT.reports,
  date: 'received_month',
  where: { allegation_type: ['sexual_exaction'] },
  dimensions: ALLEGATION_CUTS,
  form: 'allegation',
  caveat: CAVEAT.reportsNotFindings,
})
