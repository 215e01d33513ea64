import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, PERIODS } from '../case-dimensions.ts'
import { STAGE } from '../cohort.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** From lead to verdict. */
export default defineIndicator({
  id: 'lead-cohort',
  words: { en: 'From lead to verdict', km: 'ពីព័ត៌មានដល់សាលក្រម' },
  version: 1,
  kind: 'lead',
  unit: UNIT.cases,
  date: 'received_on',
  measure: {
    type: 'funnel',
    relation: 'same_case',
    stages: [STAGE.investigation, STAGE.prosecutor, STAGE.court, STAGE.conviction],
  },
  dimensions: [...LEAD_CUTS, ...PERIODS],
  form: 'hotline',
  caveat: CAVEAT.followsCases,
})
