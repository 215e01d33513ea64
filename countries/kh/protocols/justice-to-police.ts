import { defineProtocol } from '../../../src/core/country/index.ts'

/** Clear values of court acts, of cases that somebody asserted to be one: no name is opened by it. */
export default defineProtocol({
  id: 'justice-to-police',
  words: {
    en: 'What the Ministry of Justice shows the police of a case that they brought',
    km: 'អ្វីដែលក្រសួងយុត្តិធម៌បង្ហាញនគរបាលអំពីសំណុំរឿងដែលខ្លួនបាននាំមក',
  },
  from: 'moj',
  to: 'ahtjp',
  kinds: ['accused_episode', 'charge', 'proceeding', 'verdict', 'review', 'settlement', 'reparation'],
  classes: [],
  purposes: ['prosecution'],
  basis: { en: 'Code of Criminal Procedure (2007)', km: 'ក្រមនីតិវិធីព្រហ្មទណ្ឌ (២០០៧)' },
  since: '2026-01-01',
  until: '2029-01-01',
  signedBy: [
    { agency: 'moj', office: { en: 'Head of the department', km: 'ប្រធាននាយកដ្ឋាន' }, on: '2025-12-15' },
    { agency: 'ahtjp', office: { en: 'Head of the department', km: 'ប្រធាននាយកដ្ឋាន' }, on: '2025-12-18' },
  ],
  fictional: true,
})
