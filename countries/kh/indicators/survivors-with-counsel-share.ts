import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, OFFICE_CUTS, PERSON_CUTS, cuts, quartersOf } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Of these with counsel. */
export default defineIndicator({
  id: 'survivors-with-counsel-share',
  words: { en: 'Of these with counsel', km: 'ក្នុងនោះមានមេធាវី' },
  version: 1,
  kind: 'victim_participation',
  unit: UNIT.percent,
  date: 'participated_quarter',
  measure: { type: 'share', of: { has_counsel: ['yes'] } },
  dimensions: {
    ...COURT_CUTS,
    ...OFFICE_CUTS,
    ...PERSON_CUTS,
    ...cuts({ role: 'participation-roles', received_services: 'five-states', help_conditional: 'five-states', has_counsel: 'five-states' }),
    ...quartersOf('participated_quarter'),
  },
  form: 'participation',
  caveat: CAVEAT.bothNumbers,
})
