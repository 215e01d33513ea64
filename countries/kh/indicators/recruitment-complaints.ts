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
  dimensions: {
    holder_type: { column: 'holder_type', list: 'recruiter-types' },
    complaint_type: { column: 'complaint_type', list: 'complaint-types' },
    corridor: { column: 'corridor', list: 'citizenships' },
    outcome: { column: 'outcome', list: 'complaint-outcomes' },
    tip_indicator: { column: 'tip_indicator', list: 'five-states' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'received_month', list: '', period: 'quarter' },
  },
  form: 'recruitment-complaint',
  caveat: CAVEAT.recordedOnly,
})
