import { defineAgency } from '../../../src/core/country/index.ts'

/** The specialised police, with an office in every province. */
export default defineAgency({
  id: 'ahtjp',
  words: { en: 'Anti-Human Trafficking and Juvenile Protection Police', km: 'នគរបាលប្រឆាំងការជួញដូរមនុស្ស និងការពារអនីតិជន' },
  type: 'police',
  offices: ['ahtjp-offices'],
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
