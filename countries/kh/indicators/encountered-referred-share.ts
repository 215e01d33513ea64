import { defineIndicator } from '../../../src/core/country/index.ts'
import { ENCOUNTER_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** People encountered who were referred. */
export default defineIndicator({
  id: 'encountered-referred-share',
  words: { en: 'People encountered who were referred', km: 'មនុស្សដែលបានជួប ហើយបានបញ្ជូន' },
  version: 1,
  kind: 'encountered_person',
  unit: UNIT.percent,
  date: 'encountered_month',
  measure: { type: 'share', of: { referred: ['yes'] } },
  dimensions: [...ENCOUNTER_CUTS, ...PERIODS],
  form: 'encounter',
  caveat: CAVEAT.bothNumbers,
})
