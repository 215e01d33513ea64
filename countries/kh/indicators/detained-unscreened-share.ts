import { defineIndicator } from '../../../src/core/country/index.ts'
import { DETENTION_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** People held whom nobody screened within three days. */
export default defineIndicator({
  id: 'detained-unscreened-share',
  words: { en: 'People held whom nobody screened within three days', km: 'អ្នកត្រូវឃុំដែលគ្មានការពិនិត្យក្នុងបីថ្ងៃ' },
  version: 2,
  changed: { words: CHANGED.silentLeftOut },
  kind: 'detention',
  unit: UNIT.percent,
  date: 'detained_month',
  measure: { type: 'share', of: { screening_band: ['over_72h', 'never'] } },
  dimensions: [...DETENTION_CUTS, ...PERIODS],
  form: 'detention',
  caveat: CAVEAT.bothNumbers,
})
