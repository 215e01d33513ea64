import { defineIndicator } from '../../../src/core/country/index.ts'
import { cuts, periodsOf } from '../case-dimensions.ts'

/** Decisions under review. */
export default defineIndicator({
  id: 'panel-decisions',
  words: { en: 'Decisions under review', km: 'សេចក្តីសម្រេចកំពុងពិនិត្យ' },
  version: 1,
  kind: 'panel_decision',
  unit: { en: 'decisions', km: 'សេចក្តីសម្រេច' },
  date: 'decided_month',
  dimensions: {
    ...cuts({ act: 'panel-acts', province: 'provinces', form_of_exploitation: 'forms-of-exploitation' }),
    ...periodsOf('decided_month'),
  },
  form: 'panel-review',
  caveat: {
    en: 'Told by the oversight body alone; a review is not a finding against anybody.',
    km: 'ផ្តល់ដោយស្ថាប័នត្រួតពិនិត្យតែប៉ុណ្ណោះ។ ការពិនិត្យមិនមែនជាការរកកំហុសលើនរណាទេ។',
  },
})
