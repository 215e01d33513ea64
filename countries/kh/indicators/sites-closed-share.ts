import { defineIndicator } from '../../../src/core/country/index.ts'
import { OPERATION_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Operations after which the site was closed, of those of which it is written what was done to it: of the rest nobody says that it stayed open. */
export default defineIndicator({
  id: 'sites-closed-share',
  words: { en: 'Operations after which the site was closed', km: 'ប្រតិបត្តិការដែលបិទទីតាំង' },
  version: 2,
  changed: { words: CHANGED.actionNotWritten },
  kind: 'operation',
  unit: UNIT.percent,
  date: 'operated_month',
  where: { site_action: ['none', 'closed', 'sealed_off'] },
  measure: { type: 'share', of: { site_action: ['closed', 'sealed_off'] } },
  dimensions: [...OPERATION_CUTS, ...PERIODS],
  form: 'operation-return',
  caveat: CAVEAT.bothNumbers,
})
