import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Complaints about recruitment. */
export default defineIndicator({
  id: 'recruitment-complaints',
  words: { en: 'Complaints about recruitment', km: 'បណ្តឹងអំពីការជ្រើសរើស' },
  version: 1,
  kind: 'recruitment_complaint',
  unit: UNIT.events,
  date: 'received_month',
  dimensions: ['holder_type', 'complaint_type', 'corridor', 'outcome', 'tip_indicator', 'province', 'quarter'],
  form: 'recruitment-complaint',
  caveat: CAVEAT.recordedOnly,
})
