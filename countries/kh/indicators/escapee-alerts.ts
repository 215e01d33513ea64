import { defineIndicator } from '../../../src/core/country/index.ts'
import { PLACE_CUTS, cuts, periodsOf } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Alerts: somebody who fled was arrested. */
export default defineIndicator({
  id: 'escapee-alerts',
  words: { en: 'Alerts: somebody who fled was arrested', km: 'ការជូនដំណឹងអ្នករត់គេចត្រូវបានចាប់' },
  version: 1,
  kind: 'escapee_alert',
  unit: UNIT.records,
  date: 'raised_month',
  dimensions: {
    ...PLACE_CUTS,
    ...cuts({ office: 'offices', ground: 'detention-grounds', outcome: 'release-reasons', debt_claimed: 'five-states' }),
    ...periodsOf('raised_month'),
  },
  form: 'escapee-alert',
  caveat: CAVEAT.recordedOnly,
})
