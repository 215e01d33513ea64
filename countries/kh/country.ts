import { defineCountry } from '../../src/core/country/index.ts'

/** Cambodia. Khmer words are drafts until a native reader has signed them. */
export default defineCountry({
  id: 'kh',
  words: { en: 'Cambodia', km: 'កម្ពុជា' },
  languages: ['km', 'en'],
  thresholds: { victim: 10, perpetrator: 5 },
  trustee: { id: 'trustee', words: { en: 'Trustee (invented)', km: 'អ្នកទទួលទុកចិត្ត (ប្រឌិត)' } },
})
