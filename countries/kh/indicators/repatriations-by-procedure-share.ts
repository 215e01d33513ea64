import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Of those repatriated, with how many the agreed procedure was used. */
export default defineIndicator({
  id: 'repatriations-by-procedure-share',
  words: { en: 'Repatriations by the agreed procedure', km: 'មាតុភូមិនិវត្តន៍តាមនីតិវិធីរួម' },
  version: 1,
  kind: 'repatriation',
  unit: UNIT.percent,
  date: 'travelled_month',
  measure: { type: 'share', of: { sop_used: ['yes'] } },
  dimensions: ['direction', { id: 'other_country', column: 'country' }, 'partner', 'quarter'],
  form: 'repatriation-return',
  caveat: CAVEAT.bothNumbers,
})
