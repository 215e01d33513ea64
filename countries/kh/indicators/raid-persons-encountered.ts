import { defineIndicator } from '../../../src/core/country/index.ts'
import { ENCOUNTER_CUTS, periodsOf } from '../case-dimensions.ts'

/** People encountered in operations. */
export default defineIndicator({
  id: 'raid-persons-encountered',
  words: { en: 'People encountered in operations', km: 'មនុស្សដែលបានជួបក្នុងប្រតិបត្តិការ' },
  version: 1,
  kind: 'encountered_person',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'encountered_month',
  where: { context: ['operation'] },
  dimensions: { ...ENCOUNTER_CUTS, ...periodsOf('encountered_month') },
  form: 'encounter',
  caveat: {
    en: 'Detected, not prevalence: more may mean that more was looked for.',
    km: 'រកឃើញ មិនមែនអត្រាកើតមាន៖ ច្រើនជាងអាចមានន័យថាបានស្វែងរកច្រើនជាង។',
  },
})
