import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PLACE_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** Requests to enter a site. */
export default defineIndicator({
  id: 'entry-permissions',
  words: { en: 'Requests to enter a site', km: 'សំណើចូលទីតាំង' },
  version: 1,
  kind: 'entry_permission',
  unit: { en: 'requests', km: 'សំណើ' },
  date: 'requested_on',
  dimensions: {
    ...OFFICE_CUTS,
    ...PLACE_CUTS,
    days_waited: { column: 'days_waited', list: '', bands: [0, 2, 8, 31] },
    ...cuts({ decision: 'permission-decisions', decider_role: 'decider-roles' }),
    ...periodsOf('requested_on'),
  },
  form: 'entry-permission',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
