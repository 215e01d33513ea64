import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Beds for men. */
export default defineIndicator({
  id: 'beds-for-men',
  words: { en: 'Beds for men', km: 'គ្រែសម្រាប់បុរស' },
  version: 2,
  changed: { words: CHANGED.openHouses },
  kind: 'facility',
  unit: UNIT.beds,
  date: 'opened_on',
  measure: { type: 'sum', column: 'beds_men', until: 'closed_on' },
  dimensions: ['owner', 'province'],
  form: 'facility-register',
  caveat: CAVEAT.openAtTheEnd,
})
