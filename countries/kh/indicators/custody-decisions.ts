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
  dimensions: {
    to_type: { column: 'to_type', list: 'custody-holders' },
    basis_type: { column: 'basis_type', list: 'custody-bases' },
    status: { column: 'status', list: 'custody-status' },
    sex: { column: 'sex', list: 'sexes' },
    age_band: { column: 'age_band', list: 'age-bands' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'decided_month', list: '', period: 'quarter' },
  },
  form: 'custody-return',
  caveat: CAVEAT.detectedPeople,
})
