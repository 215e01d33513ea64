import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, OFFICE_CUTS, PERSON_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Share of survivors in proceedings who had counsel. */
export default defineIndicator({
  id: 'survivors-with-counsel-share',
  words: { en: 'Share of survivors in proceedings who had counsel', km: 'ភាគរយជនរងគ្រោះក្នុងនីតិវិធីដែលមានមេធាវី' },
  version: 1,
  kind: 'victim_participation',
  unit: UNIT.percent,
  date: 'participated_quarter',
  measure: { type: 'share', of: { has_counsel: ['yes'] } },
  dimensions: [
    ...COURT_CUTS,
    ...OFFICE_CUTS,
    ...PERSON_CUTS,
    'role',
    'received_services',
    'help_conditional',
    'has_counsel',
    'quarter',
    'year',
  ],
  form: 'participation',
  caveat: CAVEAT.bothNumbers,
})
