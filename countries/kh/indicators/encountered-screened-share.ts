import { defineIndicator } from '../../../src/core/country/index.ts'
import { ENCOUNTER_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** People encountered who were screened. */
export default defineIndicator({
  id: 'encountered-screened-share',
  words: { en: 'People encountered who were screened', km: 'មនុស្សដែលបានជួប ហើយបានពិនិត្យ' },
  version: 1,
  kind: 'encountered_person',
  unit: UNIT.percent,
  date: 'encountered_month',
  measure: { type: 'share', of: { screened: ['yes'] } },
  dimensions: [...ENCOUNTER_CUTS, ...PERIODS],
  form: 'encounter',
  caveat: CAVEAT.bothNumbers,
})
