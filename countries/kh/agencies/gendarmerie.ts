import { defineAgency } from '../../../src/core/country/index.ts'

/** Military police with an office in every province. It may hand in what the specialised police does; nothing is asked of it yet. */
export default defineAgency({
  id: 'gendarmerie',
  words: { en: 'Royal Gendarmerie', km: 'កងរាជអាវុធហត្ថ' },
  type: 'police',
  offices: ['gendarmerie-offices'],
  sends: [
    'hotline',
    'site-register',
    'operation-return',
    'classification-change',
    'encounter',
    'screening',
    'identification',
    'statement',
    'detention',
    'penalisation',
    'investigation-return',
    'suspect-return',
    'evidence-register',
    'encounter-count',
    'removal',
  ],
})
