import { defineIndicator } from '../../../src/core/country/index.ts'
import { CHARGE_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT } from '../figure-words.ts'

/** Charges. */
export default defineIndicator({
  id: 'charges',
  words: { en: 'Charges', km: 'បទចោទប្រកាន់' },
  version: 1,
  kind: 'charge',
  unit: { en: 'charges', km: 'បទចោទ' },
  date: 'charged_on',
  dimensions: [...CHARGE_CUTS, ...PERIODS],
  form: 'charge-return',
  caveat: CAVEAT.recordedOnly,
})
