import { defineProtocol } from '../../../src/core/country/index.ts'

/** Clear values of court acts, of cases that somebody asserted to be one: no name is opened by it. */
export default defineProtocol({
  id: 'courts-to-prosecution',
  words: {
    en: 'What the courts show the prosecutor of a case that both work on',
    km: 'អ្វីដែលតុលាការបង្ហាញព្រះរាជអាជ្ញាអំពីសំណុំរឿងដែលធ្វើរួមគ្នា',
  },
  from: 'courts',
  to: 'prosecution',
  kinds: ['hearing', 'supervision', 'absconding', 'warrant'],
  classes: [],
  purposes: ['prosecution'],
  basis: { en: 'Code of Criminal Procedure (2007)', km: 'ក្រមនីតិវិធីព្រហ្មទណ្ឌ (២០០៧)' },
  since: '2026-01-01',
  until: '2029-01-01',
  signedBy: [
    { agency: 'courts', office: { en: 'Chief clerk', km: 'ប្រធានក្រឡាបញ្ជី' }, on: '2025-12-15' },
    { agency: 'prosecution', office: { en: 'Prosecutor General', km: 'អគ្គព្រះរាជអាជ្ញា' }, on: '2025-12-18' },
  ],
  fictional: true,
})
