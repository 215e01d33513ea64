import { defineAgency } from '../../../src/core/country/index.ts'

/** Our assignment, to be confirmed. */
export default defineAgency({
  id: 'scm',
  words: { en: 'Supreme Council of Magistracy', km: 'ឧត្តមក្រុមប្រឹក្សានៃអង្គចៅក្រម' },
  type: 'ministry',
  sends: [],
})
