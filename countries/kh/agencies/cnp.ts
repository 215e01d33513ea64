import { defineAgency } from '../../../src/core/country/index.ts'

/** Receives complaints by its website and social media. */
export default defineAgency({
  id: 'cnp',
  words: { en: 'Cambodian National Police, complaints and online units', km: 'នគរបាលជាតិកម្ពុជា ផ្នែកបណ្តឹង និងអនឡាញ' },
  type: 'police',
  sends: ['unit-capacity', 'complaint'],
})
