import { defineCountry } from '../../src/core/country/index.ts'

/** The United Kingdom, as far as its published referral statistics reach: proof that the core knows no country. */
export default defineCountry({
  id: 'gb',
  words: { en: 'United Kingdom' },
  languages: ['en'],
  thresholds: { victim: 5, perpetrator: 5 },
  neutralName: { en: 'Public services' },
  trustee: { id: 'trustee', words: { en: 'Trustee (invented)' }, fictional: true },
})
