import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Beds for men. */
export default defineIndicator({
  id: 'beds-for-men',
  words: { en: 'Beds for men', km: 'គ្រែសម្រាប់បុរស' },
  version: 1,
  kind: 'facility',
  unit: UNIT.beds,
  date: 'opened_on',
  where: { closed_on: { present: false } },
  measure: { type: 'sum', column: 'beds_men' },
  dimensions: ['owner', 'province'],
  form: 'facility-register',
  caveat: CAVEAT.recordedOnly,
})
