import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Operations for each hundred thousand who live there. */
export default defineIndicator({
  id: 'operations-for-residents',
  words: { en: 'Operations for 100,000 residents', km: 'ប្រតិបត្តិការសម្រាប់ប្រជាជន ១០០ ០០០ នាក់' },
  version: 1,
  kind: 'operation',
  unit: UNIT.operationsForResidents,
  date: 'operated_month',
  measure: { type: 'rate', of: 'operations', per: 'resident-population', times: 100_000, places: 'province' },
  dimensions: ['province', 'rural'],
  form: 'operation-return',
  caveat: CAVEAT.forResidents,
})
