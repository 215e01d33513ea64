import { defineIndicator } from '../../../src/core/country/index.ts'
import { INVESTIGATION_CUTS, PERIODS } from '../case-dimensions.ts'
import { STAGE } from '../cohort.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** From investigation of a scam compound to verdict. */
export default defineIndicator({
  id: 'scam-investigation-cohort',
  words: { en: 'From investigation of a scam compound to verdict', km: 'ពីការស៊ើបអង្កេតបរិវេណឆបោកដល់សាលក្រម' },
  version: 2,
  changed: { words: CHANGED.caseOnce, totalsSince: 1 },
  kind: 'investigation',
  unit: UNIT.cases,
  date: 'opened_on',
  where: { site_type: ['ONLINE_SCAM_COMPOUND'] },
  measure: {
    type: 'funnel',
    relation: 'same_case',
    stages: [STAGE.prosecutor, STAGE.charge, STAGE.verdict, STAGE.conviction],
  },
  dimensions: [...INVESTIGATION_CUTS, ...PERIODS],
  form: 'investigation-return',
  caveat: CAVEAT.followsCases,
})
