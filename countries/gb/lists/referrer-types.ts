import { defineCodeList } from '../../../src/core/country/index.ts'

/** Types of first responder, in the source's words. */
export default defineCodeList({
  id: 'referrer-types',
  words: { en: 'First responder type' },
  source: 'Home Office, National Referral Mechanism statistics',
  codes: [
    { code: 'GOV', words: { en: 'Government agency' } },
    { code: 'LA', words: { en: 'Local Authority' } },
    { code: 'NGO', words: { en: 'NGO and third sector' } },
    { code: 'POLICE', words: { en: 'Police' } },
  ],
})
