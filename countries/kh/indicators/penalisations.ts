import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PERSON_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Penalties on possible victims. */
export default defineIndicator({
  id: 'penalisations',
  words: { en: 'Penalties on possible victims', km: 'ទោសលើជនអាចរងគ្រោះ' },
  version: 1,
  kind: 'penalisation',
  unit: UNIT.records,
  date: 'penalised_quarter',
  dimensions: [...OFFICE_CUTS, ...PERSON_CUTS, 'penalty_type', 'ground', 'indicators_present', 'revoked', 'quarter', 'year'],
  form: 'penalisation',
  caveat: CAVEAT.detected,
})
