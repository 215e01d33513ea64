import { defineIndicator } from '../../../src/core/country/index.ts'
import { cuts, periodsOf } from '../case-dimensions.ts'

/** Written procedures in force. */
export default defineIndicator({
  id: 'protocols-in-force',
  words: { en: 'Written procedures in force', km: 'នីតិវិធីជាធរមាន' },
  version: 1,
  kind: 'protocol',
  unit: { en: 'records', km: 'កំណត់ត្រា' },
  date: 'in_force_from',
  measure: { type: 'stock', until: 'in_force_until' },
  dimensions: { ...cuts({ topic: 'gap-topics' }), ...periodsOf('in_force_from') },
  form: 'protocol-register',
  caveat: { en: 'Open at the end of the interval, as known on the day asked for.', km: 'នៅបើកចុងចន្លោះពេល តាមអ្វីដែលដឹងនៅថ្ងៃសួរ។' },
})
