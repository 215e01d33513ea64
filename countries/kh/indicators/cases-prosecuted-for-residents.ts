import { defineIndicator } from '../../../src/core/country/index.ts'
import { BASIS, CAVEAT, UNIT } from '../figure-words.ts'

/** Cases prosecuted for each hundred thousand who live where the court is. */
export default defineIndicator({
  id: 'cases-prosecuted-for-residents',
  words: { en: 'Cases prosecuted for 100,000 residents', km: 'សំណុំរឿងចោទប្រកាន់សម្រាប់ប្រជាជន ១០០ ០០០ នាក់' },
  version: 1,
  kind: 'proceeding',
  unit: UNIT.casesForResidents,
  date: 'initiated_on',
  measure: { type: 'rate', of: 'cases-prosecuted', per: 'resident-population', times: 100_000, places: 'province' },
  dimensions: [{ id: 'province', column: 'court', parent: true }],
  form: 'proceeding-return',
  legalBasis: BASIS.allLaws,
  caveat: CAVEAT.forResidents,
})
