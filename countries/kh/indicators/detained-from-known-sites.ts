import { defineIndicator } from '../../../src/core/country/index.ts'
import { DETENTION_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** People arrested after leaving a known site. */
export default defineIndicator({
  id: 'detained-from-known-sites',
  words: { en: 'People arrested after leaving a known site', km: 'អ្នកត្រូវចាប់ក្រោយចាកចេញពីទីតាំងស្គាល់' },
  version: 1,
  kind: 'detention',
  unit: UNIT.persons,
  date: 'detained_month',
  where: { last_place_known: ['yes'] },
  dimensions: [...DETENTION_CUTS, ...PERIODS],
  form: 'detention',
  caveat: CAVEAT.detected,
})
