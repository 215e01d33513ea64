import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, PERIODS } from '../case-dimensions.ts'
import { STAGE } from '../cohort.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** From lead on a scam compound to verdict. */
export default defineIndicator({
  id: 'scam-lead-cohort',
  words: { en: 'From lead on a scam compound to verdict', km: 'ពីព័ត៌មានអំពីបរិវេណឆបោកដល់សាលក្រម' },
  version: 1,
  kind: 'lead',
  unit: UNIT.cases,
  date: 'received_on',
  where: { site_type: ['ONLINE_SCAM_COMPOUND'] },
  measure: {
    type: 'funnel',
    relation: 'same_case',
    stages: [STAGE.investigation, STAGE.charge, STAGE.verdict, STAGE.conviction],
  },
  dimensions: [...LEAD_CUTS, ...PERIODS],
  form: 'hotline',
  caveat: CAVEAT.followsCases,
})
