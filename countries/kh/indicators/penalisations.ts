import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PERSON_CUTS, cuts, quartersOf } from '../case-dimensions.ts'

/** Penalties on possible victims. */
export default defineIndicator({
  id: 'penalisations',
  words: { en: 'Penalties on possible victims', km: 'ទោសលើជនអាចរងគ្រោះ' },
  version: 1,
  kind: 'penalisation',
  unit: { en: 'records', km: 'កំណត់ត្រា' },
  date: 'penalised_quarter',
  dimensions: {
    ...OFFICE_CUTS,
    ...PERSON_CUTS,
    ...cuts({ penalty_type: 'penalty-types', ground: 'detention-grounds', indicators_present: 'five-states', revoked: 'five-states' }),
    ...quartersOf('penalised_quarter'),
  },
  form: 'penalisation',
  caveat: {
    en: 'Detected, not prevalence: more may mean that more was looked for.',
    km: 'រកឃើញ មិនមែនអត្រាកើតមាន៖ ច្រើនជាងអាចមានន័យថាបានស្វែងរកច្រើនជាង។',
  },
})
