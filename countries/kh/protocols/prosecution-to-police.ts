import { defineProtocol } from '../../../src/core/country/index.ts'

/** Clear values of court acts, of cases that somebody asserted to be one: no name is opened by it. */
export default defineProtocol({
  id: 'prosecution-to-police',
  words: {
    en: 'What the prosecutor shows the police of a dossier that they sent',
    km: 'អ្វីដែលព្រះរាជអាជ្ញាបង្ហាញនគរបាលអំពីសំណុំរឿងដែលបានបញ្ជូន',
  },
  from: 'prosecution',
  to: 'ahtjp',
  kinds: ['dossier'],
  classes: [],
  purposes: ['prosecution'],
  basis: { en: 'Code of Criminal Procedure (2007)', km: 'ក្រមនីតិវិធីព្រហ្មទណ្ឌ (២០០៧)' },
  since: '2026-01-01',
  until: '2029-01-01',
  signedBy: [
    { agency: 'prosecution', office: { en: 'Prosecutor General', km: 'អគ្គព្រះរាជអាជ្ញា' }, on: '2025-12-15' },
    { agency: 'ahtjp', office: { en: 'Head of the department', km: 'ប្រធាននាយកដ្ឋាន' }, on: '2025-12-18' },
  ],
  fictional: true,
})
