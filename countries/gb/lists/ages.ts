import { defineCodeList } from '../../../src/core/country/index.ts'

/** Age when exploited, in the source's three bands. */
export default defineCodeList({
  id: 'ages',
  words: { en: 'Age at exploitation' },
  source: 'Home Office, National Referral Mechanism statistics',
  whole: {
    // What is asked is the number of children.
    order: [{ code: 'ADULT_OR_UNKNOWN', words: { en: 'Adult, or not known' }, of: ['ADULT', 'UNKNOWN', 'unknown'] }],
    validFrom: '2026-12-02',
  },
  codes: [
    { code: 'ADULT', words: { en: 'Adult (18 or over)' } },
    { code: 'CHILD', words: { en: 'Child (17 or under)' } },
    { code: 'UNKNOWN', words: { en: 'Not specified or unknown' } },
  ],
})
