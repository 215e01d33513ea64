import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Beds for children. */
export default defineIndicator({
  id: 'beds-for-children',
  words: { en: 'Beds for children', km: 'គ្រែសម្រាប់កុមារ' },
  version: 2,
  changed: { words: CHANGED.openHouses },
  kind: 'facility',
  unit: UNIT.beds,
  date: 'opened_on',
  measure: { type: 'sum', column: 'beds_children', until: 'closed_on' },
  dimensions: ['owner', 'province'],
  form: 'facility-register',
  caveat: CAVEAT.openAtTheEnd,
})
