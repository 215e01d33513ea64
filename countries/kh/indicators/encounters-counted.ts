import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PERIODS, PLACE_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** People met, as numbers. */
export default defineIndicator({
  id: 'encounters-counted',
  words: { en: 'People met, as numbers', km: 'ចំនួនមនុស្សដែលបានជួប' },
  version: 1,
  kind: 'encounter_count',
  unit: UNIT.persons,
  date: 'encountered_month',
  measure: { type: 'sum', column: 'encountered' },
  dimensions: [...OFFICE_CUTS, ...PLACE_CUTS, 'context', 'citizenship', ...PERIODS],
  form: 'encounter-count',
  caveat: CAVEAT.recordedOnly,
})
