import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Persons trafficked out of detention or after release. */
export default defineIndicator({
  id: 'retrafficked-from-custody',
  words: { en: 'Persons trafficked out of detention or after release', km: 'អ្នកត្រូវបានជួញដូរចេញពីការឃុំ ឬក្រោយដោះលែង' },
  version: 1,
  kind: 'victim_episode',
  unit: UNIT.persons,
  date: 'found_month',
  where: { started_from: ['detention', 'release'] },
  measure: { type: 'persons' },
  dimensions: ['citizenship', 'started_from', 'quarter'],
  form: 'victim-episode',
  caveat: CAVEAT.detectedPeople,
})
