import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, PERIODS } from '../case-dimensions.ts'
import { STAGE } from '../cohort.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** From complaint to verdict. */
export default defineIndicator({
  id: 'complaint-cohort',
  words: { en: 'From complaint to verdict', km: 'ពីពាក្យបណ្តឹងដល់សាលក្រម' },
  version: 1,
  kind: 'lead',
  unit: UNIT.cases,
  date: 'received_on',
  where: { channel: ['SOCIAL_MEDIA', 'WEBSITE'] },
  measure: {
    type: 'funnel',
    relation: 'same_case',
    stages: [STAGE.investigation, STAGE.prosecutor, STAGE.court, STAGE.conviction],
  },
  dimensions: [...LEAD_CUTS, ...PERIODS],
  form: 'complaint',
  caveat: CAVEAT.followsCases,
})
