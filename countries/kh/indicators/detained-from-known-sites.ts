import { defineIndicator } from '../../../src/core/country/index.ts'
import { DETENTION_CUTS, periodsOf } from '../case-dimensions.ts'

/** People arrested after leaving a known site. */
export default defineIndicator({
  id: 'detained-from-known-sites',
  words: { en: 'People arrested after leaving a known site', km: 'អ្នកត្រូវចាប់ក្រោយចាកចេញពីទីតាំងស្គាល់' },
  version: 1,
  kind: 'detention',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'detained_month',
  where: { last_place_known: ['yes'] },
  dimensions: { ...DETENTION_CUTS, ...periodsOf('detained_month') },
  form: 'detention',
  caveat: {
    en: 'Detected, not prevalence: more may mean that more was looked for.',
    km: 'រកឃើញ មិនមែនអត្រាកើតមាន៖ ច្រើនជាងអាចមានន័យថាបានស្វែងរកច្រើនជាង។',
  },
})
