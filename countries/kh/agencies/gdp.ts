import { defineAgency } from '../../../src/core/country/index.ts'

/** Says whether a sentence is served; our assignment, to be confirmed. */
export default defineAgency({
  id: 'gdp',
  words: { en: 'General Department of Prisons', km: 'អគ្គនាយកដ្ឋានពន្ធនាគារ' },
  type: 'ministry',
  side: 'enforcement',
  offices: ['gdp-offices'],
  sends: ['detention', 'inmate-list'],
})
