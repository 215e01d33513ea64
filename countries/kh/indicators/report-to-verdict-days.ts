import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, PROCEEDING_CUTS } from '../case-dimensions.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Days from report to verdict. */
export default defineIndicator({
  id: 'report-to-verdict-days',
  words: { en: 'Days from report to verdict', km: 'ចំនួនថ្ងៃពីពាក្យបណ្តឹងដល់សាលក្រម' },
  version: 2,
  changed: { words: CHANGED.firstInstance },
  kind: 'proceeding',
  unit: UNIT.days,
  date: 'decided_on',
  // A retrial or an appeal begins and ends by itself: mixed in, it would shorten the way to a verdict.
  where: { proceeding_type: ['prosecution', 'investigating_judge', 'trial'] },
  measure: { type: 'days', from: 'reported_on', to: 'decided_on', statistic: 'median' },
  dimensions: [...PROCEEDING_CUTS, { id: 'days', column: 'reported_on', until: 'decided_on', bands: [0, 181, 366, 731, 1096] }, ...PERIODS],
  form: 'proceeding-return',
  caveat: CAVEAT.wholeDays,
})
