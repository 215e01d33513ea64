import { defineIndicator } from '../../../src/core/country/index.ts'
import { ENCOUNTER_CUTS, periodsOf } from '../case-dimensions.ts'

/** People whose passport others hold. */
export default defineIndicator({
  id: 'encountered-without-passport',
  words: { en: 'People whose passport others hold', km: 'មនុស្សដែលអ្នកដទៃកាន់លិខិតឆ្លងដែន' },
  version: 1,
  kind: 'encountered_person',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'encountered_month',
  where: { documents_held: ['yes'] },
  dimensions: { ...ENCOUNTER_CUTS, ...periodsOf('encountered_month') },
  form: 'encounter',
  caveat: {
    en: 'Detected, not prevalence: more may mean that more was looked for.',
    km: 'រកឃើញ មិនមែនអត្រាកើតមាន៖ ច្រើនជាងអាចមានន័យថាបានស្វែងរកច្រើនជាង។',
  },
})
