import { defineCodeList } from '../../../src/core/country/index.ts'

/** Gender as the source records it; the record's column is `sex`. */
export default defineCodeList({
  id: 'genders',
  words: { en: 'Gender' },
  source: 'Home Office, National Referral Mechanism statistics',
  codes: [
    { code: 'FEMALE', words: { en: 'Female' } },
    { code: 'MALE', words: { en: 'Male' } },
    { code: 'OTHER', words: { en: 'Other' } },
    { code: 'NOT_RECORDED', words: { en: 'Not Recorded' } },
  ],
})
