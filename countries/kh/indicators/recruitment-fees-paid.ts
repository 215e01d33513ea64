import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Recruitment fees paid by victims. */
export default defineIndicator({
  id: 'recruitment-fees-paid',
  words: { en: 'Recruitment fees paid by victims', km: 'ថ្លៃជ្រើសរើសដែលជនរងគ្រោះបានបង់' },
  version: 1,
  kind: 'victim_episode',
  unit: UNIT.riel,
  date: 'found_month',
  measure: { type: 'sum', column: 'fee_paid' },
  dimensions: ['broker_licence', 'recruitment_channel', 'quarter'],
  form: 'victim-episode',
  caveat: CAVEAT.wholeRiel,
})
