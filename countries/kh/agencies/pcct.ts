import { defineAgency } from '../../../src/core/country/index.ts'

/** One in each province; meets every quarter. */
export default defineAgency({
  id: 'pcct',
  words: { en: 'Provincial Committee for Counter Trafficking', km: 'គណៈកម្មាធិការខេត្តប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស' },
  type: 'oversight',
  offices: ['pcct-offices'],
  sends: ['plan-action'],
})
