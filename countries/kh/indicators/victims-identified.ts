import { defineIndicator } from '../../../src/core/country/index.ts'
import { IDENTIFICATION_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Victims and potential victims, each once; forced marriage is reported apart. */
export default defineIndicator({
  id: 'victims-identified',
  words: { en: 'Victims and potential victims identified', km: 'ជនរងគ្រោះ និងជនអាចរងគ្រោះដែលបានកំណត់អត្តសញ្ញាណ' },
  version: 1,
  kind: 'identification',
  unit: UNIT.persons,
  date: 'identified_quarter',
  where: { status: ['suspected', 'identified', 'judicially_confirmed', 'possible'], form_of_exploitation: { not: ['FORCED_MARRIAGE'] } },
  measure: { type: 'persons' },
  dimensions: [...IDENTIFICATION_CUTS, 'quarter', 'year'],
  form: 'identification',
  caveat: CAVEAT.detected,
})
