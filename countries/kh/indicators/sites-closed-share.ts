import { defineIndicator } from '../../../src/core/country/index.ts'
import { OPERATION_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Operations after which the site was closed. */
export default defineIndicator({
  id: 'sites-closed-share',
  words: { en: 'Operations after which the site was closed', km: 'ប្រតិបត្តិការដែលបិទទីតាំង' },
  version: 1,
  kind: 'operation',
  unit: UNIT.percent,
  date: 'operated_month',
  measure: { type: 'share', of: { site_action: ['closed', 'sealed_off'] } },
  dimensions: [...OPERATION_CUTS, ...PERIODS],
  form: 'operation-return',
  caveat: CAVEAT.bothNumbers,
})
