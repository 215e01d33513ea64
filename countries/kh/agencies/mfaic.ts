import { defineAgency } from '../../../src/core/country/index.ts'

/** Treaties, requests of other governments, missions abroad. */
export default defineAgency({
  id: 'mfaic',
  words: { en: 'Ministry of Foreign Affairs and International Cooperation', km: 'ក្រសួងការបរទេស និងសហប្រតិបត្តិការអន្តរជាតិ' },
  type: 'consular',
  offices: ['mfaic-offices'],
  sends: [
    'repatriation-return',
    'mission-contact',
    'consular-screening',
    'training',
    'post-count',
    'embassy-lead',
    'cooperation-return',
    'instrument-register',
  ],
})
