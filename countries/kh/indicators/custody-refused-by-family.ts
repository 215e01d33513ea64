import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Children whom the family does not take back. */
export default defineIndicator({
  id: 'custody-refused-by-family',
  words: { en: 'Children whom the family does not take back', km: 'កុមារដែលគ្រួសារមិនទទួល' },
  version: 1,
  kind: 'custody_transfer',
  unit: UNIT.children,
  date: 'decided_month',
  where: { refused_by_family: ['yes'] },
  dimensions: ['refusal_reason', 'settlement_offered', 'sex', 'age_band', 'province', 'quarter'],
  form: 'custody-return',
  caveat: CAVEAT.detectedPeople,
})
