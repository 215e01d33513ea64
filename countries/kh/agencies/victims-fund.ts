import { defineAgency } from '../../../src/core/country/index.ts'

/** There is no fund yet; whoever will keep it answers victims itself, and not by way of the ministry that gathers courts. Our assignment, to be confirmed. */
export default defineAgency({
  id: 'victims-fund',
  words: { en: 'Victims’ fund', km: 'មូលនិធិជនរងគ្រោះ' },
  type: 'ministry',
  offices: ['fund-offices'],
  sends: ['fund-application'],
})
