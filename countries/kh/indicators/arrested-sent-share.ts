import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, SUSPECT_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Of those arrested, who was sent to the prosecutor. */
export default defineIndicator({
  id: 'arrested-sent-share',
  words: { en: 'Arrested persons sent to the prosecutor', km: 'អ្នកត្រូវបានចាប់ខ្លួន ដែលបានបញ្ជូនទៅព្រះរាជអាជ្ញា' },
  version: 1,
  kind: 'suspect',
  unit: UNIT.percent,
  date: 'arrested_on',
  measure: { type: 'share', of: { sent_on: { present: true } } },
  dimensions: [...SUSPECT_CUTS, ...PERIODS],
  form: 'suspect-return',
  caveat: CAVEAT.bothNumbers,
})
