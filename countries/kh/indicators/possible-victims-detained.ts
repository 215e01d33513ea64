import { defineIndicator } from '../../../src/core/country/index.ts'
import { DETENTION_CUTS, periodsOf } from '../case-dimensions.ts'

/** Possible victims held. */
export default defineIndicator({
  id: 'possible-victims-detained',
  words: { en: 'Possible victims held', km: 'ជនអាចរងគ្រោះដែលត្រូវឃុំ' },
  version: 1,
  kind: 'detention',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'detained_month',
  where: { indicators_present: ['yes'] },
  measure: { type: 'persons' },
  dimensions: { ...DETENTION_CUTS, ...periodsOf('detained_month') },
  form: 'detention',
  caveat: {
    en: 'Detected, not prevalence: more may mean that more was looked for.',
    km: 'រកឃើញ មិនមែនអត្រាកើតមាន៖ ច្រើនជាងអាចមានន័យថាបានស្វែងរកច្រើនជាង។',
  },
})
