import { defineAgency } from '../../../src/core/country/index.ts'

/** Holds, removes and lets stay; our assignment, to be confirmed. */
export default defineAgency({
  id: 'gdi',
  words: { en: 'General Department of Immigration', km: 'អគ្គនាយកដ្ឋានអន្តោប្រវេសន៍' },
  type: 'police',
  offices: ['gdi-offices'],
  sends: ['entry-denial', 'encounter', 'screening', 'detention', 'penalisation', 'removal', 'stay-permit', 'encounter-count'],
})
