import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_FORM_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Accused placed under supervision. */
export default defineIndicator({
  id: 'supervisions',
  words: { en: 'Accused placed under supervision', km: 'ជនជាប់ចោទក្រោមការត្រួតពិនិត្យ' },
  version: 1,
  kind: 'supervision',
  unit: UNIT.persons,
  date: 'started_on',
  dimensions: [...COURT_FORM_CUTS, 'outcome', 'conditions', ...PERIODS],
  form: 'supervision-return',
  caveat: CAVEAT.recordedOnly,
})
