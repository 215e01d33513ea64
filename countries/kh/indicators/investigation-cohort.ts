import { defineIndicator } from '../../../src/core/country/index.ts'
import { INVESTIGATION_CUTS, PERIODS } from '../case-dimensions.ts'
import { STAGE } from '../cohort.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** From investigation to prison. */
export default defineIndicator({
  id: 'investigation-cohort',
  words: { en: 'From investigation to prison', km: 'ពីការស៊ើបអង្កេតដល់ពន្ធនាគារ' },
  version: 2,
  changed: { words: CHANGED.caseOnce, totalsSince: 1 },
  kind: 'investigation',
  unit: UNIT.cases,
  date: 'opened_on',
  measure: {
    type: 'funnel',
    relation: 'same_case',
    stages: [STAGE.prosecutor, STAGE.court, STAGE.verdict, STAGE.conviction, STAGE.prison],
  },
  dimensions: [...INVESTIGATION_CUTS, ...PERIODS],
  form: 'investigation-return',
  caveat: CAVEAT.followsCases,
})
