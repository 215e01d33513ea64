import { defineIndicator } from '../../../src/core/country/index.ts'
import { IDENTIFICATION_CUTS, quartersOf } from '../case-dimensions.ts'

/** People designated as suspected victims. */
export default defineIndicator({
  id: 'suspected-victims-designated',
  words: { en: 'People designated as suspected victims', km: 'អ្នកដែលបានចាត់ជាជនសង្ស័យរងគ្រោះ' },
  version: 1,
  kind: 'identification',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'identified_quarter',
  where: { status: ['suspected'] },
  measure: { type: 'persons' },
  dimensions: { ...IDENTIFICATION_CUTS, ...quartersOf('identified_quarter') },
  form: 'identification',
  caveat: {
    en: 'Detected, not prevalence: more may mean that more was looked for.',
    km: 'រកឃើញ មិនមែនអត្រាកើតមាន៖ ច្រើនជាងអាចមានន័យថាបានស្វែងរកច្រើនជាង។',
  },
})
