import { defineIndicator } from '../../../src/core/country/index.ts'
import { ENCOUNTER_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** People encountered. */
export default defineIndicator({
  id: 'persons-encountered',
  words: { en: 'People encountered', km: 'មនុស្សដែលបានជួប' },
  version: 1,
  kind: 'encountered_person',
  unit: UNIT.persons,
  date: 'encountered_month',
  dimensions: [...ENCOUNTER_CUTS, ...PERIODS],
  form: 'encounter',
  caveat: CAVEAT.detected,
})
