import { defineAgency } from '../../../src/core/country/index.ts'

/** Asks for the figures and answers with them; sends none of its own yet. */
export default defineAgency({
  id: 'ncct',
  words: {
    en: 'National Committee for Counter Trafficking, secretariat',
    km: 'លេខាធិការដ្ឋានគណៈកម្មាធិការជាតិប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស',
  },
  type: 'oversight',
  offices: ['ncct-offices'],
  sends: [
    'training',
    'body-register',
    'meeting',
    'plan-action',
    'awareness',
    'contribution',
    'assessment',
    'estimate',
    'escapee-alert',
    'protocol-register',
    'mandate-register',
  ],
})
