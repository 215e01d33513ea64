import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, PLACE_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Sites by how far enforcement went. */
export default defineIndicator({
  id: 'site-enforcements',
  words: { en: 'Sites by how far enforcement went', km: 'ទីតាំងតាមកម្រិតអនុវត្តច្បាប់' },
  version: 1,
  kind: 'site_enforcement',
  unit: UNIT.sites,
  date: 'reviewed_month',
  dimensions: [...PLACE_CUTS, 'interest', 'officially_connected', 'furthest_step', 'persons_screened', 'emptied_before', ...PERIODS],
  form: 'site-enforcement',
  caveat: CAVEAT.reviewNotFinding,
})
