import { defineAgency } from '../../../src/core/country/index.ts'

/** Leads campaigns and raids across provinces. */
export default defineAgency({
  id: 'gcnp',
  words: { en: 'General Commissariat of National Police', km: 'អគ្គស្នងការដ្ឋាននគរបាលជាតិ' },
  type: 'police',
  offices: ['gcnp-offices'],
  sends: ['campaign', 'raid-return', 'encounter', 'cooperation-return', 'removal'],
})
