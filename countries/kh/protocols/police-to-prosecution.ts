import { defineProtocol } from '../../../src/core/country/index.ts'

/** The dossier goes from the police to the prosecutor. Nothing of the protection side is in it, or could be. */
export default defineProtocol({
  id: 'police-to-prosecution',
  words: {
    en: 'What the police show the prosecutor of an investigation',
    km: 'អ្វីដែលនគរបាលបង្ហាញព្រះរាជអាជ្ញាអំពីការស៊ើបអង្កេត',
  },
  from: 'ahtjp',
  to: 'prosecution',
  kinds: ['investigation', 'suspect', 'evidence_item', 'lead'],
  classes: ['identity', 'sensitive'],
  purposes: ['prosecution'],
  basis: { en: 'Code of Criminal Procedure (2007)', km: 'ក្រមនីតិវិធីព្រហ្មទណ្ឌ (២០០៧)' },
  since: '2026-01-01',
  until: '2029-01-01',
  signedBy: [
    { agency: 'ahtjp', office: { en: 'Head of the department', km: 'ប្រធាននាយកដ្ឋាន' }, on: '2025-12-15' },
    { agency: 'prosecution', office: { en: 'Prosecutor General', km: 'អគ្គព្រះរាជអាជ្ញា' }, on: '2025-12-18' },
  ],
  fictional: true,
})
