import { defineIndicator } from '../../../src/core/country/index.ts'
import { ENCOUNTER_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** People encountered in operations. */
export default defineIndicator({
  id: 'raid-persons-encountered',
  words: { en: 'People encountered in operations', km: 'មនុស្សដែលបានជួបក្នុងប្រតិបត្តិការ' },
  version: 1,
  kind: 'encountered_person',
  unit: UNIT.persons,
  date: 'encountered_month',
  where: { context: ['operation'] },
  dimensions: [...ENCOUNTER_CUTS, ...PERIODS],
  form: 'encounter',
  caveat: CAVEAT.detected,
})
