import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Recruiters trained. */
export default defineIndicator({
  id: 'recruiters-trained',
  words: { en: 'Recruiters trained', km: 'អ្នកជ្រើសរើសបានបណ្តុះបណ្តាល' },
  version: 1,
  kind: 'training',
  unit: UNIT.persons,
  date: 'held_on',
  where: { audience: ['agency'] },
  measure: { type: 'sum', column: 'completed' },
  dimensions: ['province', 'year'],
  form: 'training',
  caveat: CAVEAT.recordedOnly,
})
