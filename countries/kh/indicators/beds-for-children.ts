import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Beds for children. */
export default defineIndicator({
  id: 'beds-for-children',
  words: { en: 'Beds for children', km: 'គ្រែសម្រាប់កុមារ' },
  version: 1,
  kind: 'facility',
  unit: UNIT.beds,
  date: 'opened_on',
  where: { closed_on: { present: false } },
  measure: { type: 'sum', column: 'beds_children' },
  dimensions: ['owner', 'province'],
  form: 'facility-register',
  caveat: CAVEAT.recordedOnly,
})
