import { defineProtocol } from '../../../src/core/country/index.ts'

/** A trial that has ended: kept, so that what was allowed then can be read, and allowing nothing since. */
export default defineProtocol({
  id: 'inspectors-to-police',
  words: {
    en: 'Criminal referrals of labour inspectors to the police, a trial of one year',
    km: 'ការបញ្ជូនបទល្មើសពីអធិការការងារទៅនគរបាល សាកល្បងមួយឆ្នាំ',
  },
  from: 'molvt',
  to: 'ahtjp',
  kinds: ['criminal_referral'],
  classes: ['sensitive'],
  purposes: ['prosecution'],
  basis: { en: 'Labour Law (1997), powers of inspectors', km: 'ច្បាប់ស្តីពីការងារ (១៩៩៧) អំណាចអធិការ' },
  since: '2025-01-01',
  until: '2026-01-01',
  signedBy: [
    { agency: 'molvt', office: { en: 'Head of inspection', km: 'ប្រធានអធិការកិច្ច' }, on: '2024-12-15' },
    { agency: 'ahtjp', office: { en: 'Head of the department', km: 'ប្រធាននាយកដ្ឋាន' }, on: '2024-12-15' },
  ],
  fictional: true,
})
