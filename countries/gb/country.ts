import { defineCountry } from '../../src/core/country/index.ts'

/** The United Kingdom, as far as its published referral statistics reach: proof that the core knows no country. */
export default defineCountry({
  id: 'gb',
  words: { en: 'United Kingdom', km: 'ចក្រភពអង់គ្លេស' },
  languages: ['en'],
  thresholds: { victim: 5, perpetrator: 5 },
  trustee: { id: 'trustee', words: { en: 'Trustee (invented)', km: 'អ្នកទទួលទុកចិត្ត (ប្រឌិត)' } },
})
