import { defineIndicator } from '../../../src/core/country/index.ts'
import { PLACE_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** Sites by how far enforcement went. */
export default defineIndicator({
  id: 'site-enforcements',
  words: { en: 'Sites by how far enforcement went', km: 'ទីតាំងតាមកម្រិតអនុវត្តច្បាប់' },
  version: 1,
  kind: 'site_enforcement',
  unit: { en: 'sites', km: 'ទីតាំង' },
  date: 'reviewed_month',
  dimensions: {
    ...PLACE_CUTS,
    ...cuts({
      interest: 'site-interests',
      officially_connected: 'five-states',
      furthest_step: 'enforcement-stages',
      persons_screened: 'five-states',
      emptied_before: 'five-states',
    }),
    ...periodsOf('reviewed_month'),
  },
  form: 'site-enforcement',
  caveat: {
    en: 'Told by the oversight body alone; a review is not a finding against anybody.',
    km: 'ផ្តល់ដោយស្ថាប័នត្រួតពិនិត្យតែប៉ុណ្ណោះ។ ការពិនិត្យមិនមែនជាការរកកំហុសលើនរណាទេ។',
  },
})
