import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, OFFICE_CUTS, PERSON_CUTS, cuts, quartersOf } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Survivors who took part in proceedings. */
export default defineIndicator({
  id: 'survivors-participating',
  words: { en: 'Survivors who took part in proceedings', km: 'ជនរងគ្រោះដែលបានចូលរួមក្នុងនីតិវិធី' },
  version: 1,
  kind: 'victim_participation',
  unit: UNIT.persons,
  date: 'participated_quarter',
  measure: { type: 'persons' },
  dimensions: {
    ...COURT_CUTS,
    ...OFFICE_CUTS,
    ...PERSON_CUTS,
    ...cuts({ role: 'participation-roles', received_services: 'five-states', help_conditional: 'five-states', has_counsel: 'five-states' }),
    ...quartersOf('participated_quarter'),
  },
  form: 'participation',
  caveat: CAVEAT.linkedOnce,
})
