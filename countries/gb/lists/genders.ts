import { defineCodeList } from '../../../src/core/country/index.ts'

/** Gender as the source records it; the record's column is `sex`. */
export default defineCodeList({
  id: 'genders',
  words: { en: 'Gender' },
  source: 'Home Office, National Referral Mechanism statistics',
  // So few that, by themselves, they take the number of women with them.
  together: [{ code: 'MALE_OR_OTHER', words: { en: 'Male, other, or not recorded' }, of: ['MALE', 'OTHER', 'NOT_RECORDED', 'unknown'] }],
  whole: { order: [], validFrom: '2026-12-02' },
  codes: [
    { code: 'FEMALE', words: { en: 'Female' } },
    { code: 'MALE', words: { en: 'Male' } },
    { code: 'OTHER', words: { en: 'Other' } },
    { code: 'NOT_RECORDED', words: { en: 'Not Recorded' } },
  ],
})
