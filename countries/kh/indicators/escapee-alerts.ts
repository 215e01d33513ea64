import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, PLACE_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Alerts: somebody who fled was arrested. */
export default defineIndicator({
  id: 'escapee-alerts',
  words: { en: 'Alerts: somebody who fled was arrested', km: 'ការជូនដំណឹងអ្នករត់គេចត្រូវបានចាប់' },
  version: 1,
  kind: 'escapee_alert',
  unit: UNIT.records,
  date: 'raised_month',
  dimensions: [...PLACE_CUTS, { column: 'office', list: 'offices' }, 'ground', 'outcome', 'debt_claimed', ...PERIODS],
  form: 'escapee-alert',
  caveat: CAVEAT.recordedOnly,
})
