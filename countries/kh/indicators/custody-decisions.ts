import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Custody decisions. */
export default defineIndicator({
  id: 'custody-decisions',
  words: { en: 'Custody decisions', km: 'សេចក្តីសម្រេចអាណាព្យាបាល' },
  version: 1,
  kind: 'custody_transfer',
  unit: UNIT.children,
  date: 'decided_month',
  dimensions: ['to_type', 'basis_type', 'status', 'sex', 'age_band', 'province', 'quarter'],
  form: 'custody-return',
  caveat: CAVEAT.detectedPeople,
})
