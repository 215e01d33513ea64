import { defineCodeList } from '../../../src/core/country/index.ts'

/** Gender as the source records it; the record's column is `sex`. */
export default defineCodeList({
  id: 'genders',
  words: { en: 'Gender', km: 'ភេទ' },
  source: 'Home Office, National Referral Mechanism statistics',
  codes: [
    { code: 'FEMALE', words: { en: 'Female', km: 'ស្រី' } },
    { code: 'MALE', words: { en: 'Male', km: 'ប្រុស' } },
    { code: 'OTHER', words: { en: 'Other', km: 'ផ្សេងទៀត' } },
    { code: 'NOT_RECORDED', words: { en: 'Not Recorded', km: 'មិនបានកត់ត្រា' } },
  ],
})
