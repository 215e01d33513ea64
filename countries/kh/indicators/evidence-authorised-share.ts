import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Special techniques used with leave. */
export default defineIndicator({
  id: 'evidence-authorised-share',
  words: { en: 'Special techniques used with leave', km: 'វិធីពិសេសដែលមានការអនុញ្ញាត' },
  version: 1,
  kind: 'evidence_item',
  unit: UNIT.percent,
  date: 'collected_on',
  where: { technique: ['interception', 'undercover', 'surveillance'] },
  measure: { type: 'share', of: { authorised: ['yes'] } },
  dimensions: [...OFFICE_CUTS, 'evidence_type', 'technique', 'authorised', 'authority', 'excluded', ...PERIODS],
  form: 'evidence-register',
  caveat: CAVEAT.bothNumbers,
})
