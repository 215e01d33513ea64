import { defineProtocol } from '../../../src/core/country/index.ts'

/** Clear values of court acts, of cases that somebody asserted to be one: no name is opened by it. */
export default defineProtocol({
  id: 'justice-to-prosecution',
  words: {
    en: 'What the Ministry of Justice shows the prosecutor of a case of his',
    km: 'អ្វីដែលក្រសួងយុត្តិធម៌បង្ហាញព្រះរាជអាជ្ញាអំពីសំណុំរឿងរបស់ខ្លួន',
  },
  from: 'moj',
  to: 'prosecution',
  kinds: ['accused_episode', 'charge', 'proceeding', 'verdict', 'review', 'settlement', 'reparation'],
  classes: [],
  purposes: ['prosecution'],
  basis: { en: 'Code of Criminal Procedure (2007)', km: 'ក្រមនីតិវិធីព្រហ្មទណ្ឌ (២០០៧)' },
  since: '2026-01-01',
  until: '2029-01-01',
  signedBy: [
    { agency: 'moj', office: { en: 'Head of the department', km: 'ប្រធាននាយកដ្ឋាន' }, on: '2025-12-15' },
    { agency: 'prosecution', office: { en: 'Prosecutor General', km: 'អគ្គព្រះរាជអាជ្ញា' }, on: '2025-12-18' },
  ],
  fictional: true,
})
