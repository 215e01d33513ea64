import { defineProtocol } from '../../../src/core/country/index.ts'

/** Who asked to enter, who waited, who was refused: clear values alone, never which place. */
export default defineProtocol({
  id: 'interior-to-police',
  words: {
    en: 'What the ministry of interior shows the specialised police of permissions to enter',
    km: 'អ្វីដែលក្រសួងមហាផ្ទៃបង្ហាញនគរបាលជំនាញ អំពីការអនុញ្ញាតចូល',
  },
  from: 'moi',
  to: 'ahtjp',
  kinds: ['entry_permission'],
  classes: [],
  purposes: ['prosecution'],
  basis: { en: 'Code of Criminal Procedure (2007)', km: 'ក្រមនីតិវិធីព្រហ្មទណ្ឌ (២០០៧)' },
  since: '2026-01-01',
  until: '2029-01-01',
  signedBy: [
    { agency: 'moi', office: { en: 'Secretary of State', km: 'រដ្ឋលេខាធិការ' }, on: '2025-12-15' },
    { agency: 'ahtjp', office: { en: 'Head of the department', km: 'ប្រធាននាយកដ្ឋាន' }, on: '2025-12-18' },
  ],
  fictional: true,
})
