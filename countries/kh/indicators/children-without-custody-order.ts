import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Children in shelters without a custody order. */
export default defineIndicator({
  id: 'children-without-custody-order',
  words: { en: 'Children in shelters without a custody order', km: 'កុមារក្នុងទីជម្រកគ្មានដីកាអាណាព្យាបាល' },
  version: 2,
  changed: { words: CHANGED.notWritten },
  kind: 'shelter_stay',
  unit: UNIT.children,
  date: 'entered_month',
  where: { age_band: ['<18'], custody_order: ['no'] },
  measure: { type: 'persons' },
  dimensions: ['provider_type', 'sex', 'province', 'quarter'],
  form: 'shelter-return',
  caveat: CAVEAT.detectedPeople,
})
