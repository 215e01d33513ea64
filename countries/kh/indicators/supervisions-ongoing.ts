import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_FORM_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Accused under supervision at the end. */
export default defineIndicator({
  id: 'supervisions-ongoing',
  words: { en: 'Accused under supervision at the end', km: 'ជនជាប់ចោទក្រោមការត្រួតពិនិត្យចុងគ្រា' },
  version: 1,
  kind: 'supervision',
  unit: UNIT.persons,
  date: 'started_on',
  measure: { type: 'stock', until: 'ended_on' },
  dimensions: [...COURT_FORM_CUTS, 'outcome', 'conditions', ...PERIODS],
  form: 'supervision-return',
  caveat: CAVEAT.openAtTheEnd,
})
