import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_FORM_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Check-ins kept of those due. */
export default defineIndicator({
  id: 'supervision-compliance',
  words: { en: 'Check-ins kept of those due', km: 'ការបង្ហាញខ្លួនដែលបានធ្វើ' },
  version: 1,
  kind: 'supervision',
  unit: UNIT.percent,
  date: 'started_on',
  measure: { type: 'ratio', part: 'checkins_done', whole: 'checkins_due' },
  dimensions: [...COURT_FORM_CUTS, 'outcome', 'conditions', ...PERIODS],
  form: 'supervision-return',
  caveat: CAVEAT.bothNumbers,
})
