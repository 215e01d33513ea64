import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Recruitment fees complained of. */
export default defineIndicator({
  id: 'recruitment-fees-complained-of',
  words: { en: 'Recruitment fees complained of', km: 'ថ្លៃដែលត្រូវបានប្តឹង' },
  version: 1,
  kind: 'recruitment_complaint',
  unit: UNIT.riel,
  date: 'received_month',
  where: { complaint_type: ['fees'] },
  measure: { type: 'sum', column: 'fee_amount' },
  dimensions: ['holder_type', 'corridor', 'quarter'],
  form: 'recruitment-complaint',
  caveat: CAVEAT.wholeRiel,
})
