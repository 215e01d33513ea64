import { defineIndicator } from '../../../src/core/country/index.ts'

/** Complaints about recruitment. */
export default defineIndicator({
  id: 'recruitment-complaints',
  words: { en: 'Complaints about recruitment', km: 'បណ្តឹងអំពីការជ្រើសរើស' },
  version: 1,
  kind: 'recruitment_complaint',
  unit: { en: 'events', km: 'ព្រឹត្តិការណ៍' },
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
  caveat: {
    en: 'Counts what was recorded; what nobody recorded is not in it.',
    km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
})
