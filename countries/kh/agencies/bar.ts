import { defineAgency } from '../../../src/core/country/index.ts'

/** Assigns and pays counsel; our assignment, to be confirmed. */
export default defineAgency({
  id: 'bar',
  words: { en: 'Bar Association, legal aid', km: 'គណៈមេធាវី ជំនួយផ្នែកច្បាប់' },
  type: 'ministry',
  sends: ['counsel-return'],
})
