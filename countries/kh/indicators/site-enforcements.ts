import { defineIndicator } from '../../../src/core/country/index.ts'
import { PLACE_CUTS, cuts, periodsOf } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Sites by how far enforcement went. */
export default defineIndicator({
  id: 'site-enforcements',
  words: { en: 'Sites by how far enforcement went', km: 'ទីតាំងតាមកម្រិតអនុវត្តច្បាប់' },
  version: 1,
  kind: 'site_enforcement',
  unit: UNIT.sites,
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
  caveat: CAVEAT.reviewNotFinding,
})
