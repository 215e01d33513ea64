import { defineAgency } from '../../../src/core/country/index.ts'

/** Supervises lenders; our assignment, to be confirmed. */
export default defineAgency({
  id: 'nbc',
  words: { en: 'National Bank', km: 'ធនាគារជាតិ' },
  type: 'ministry',
  sends: ['lender-inspection'],
})
