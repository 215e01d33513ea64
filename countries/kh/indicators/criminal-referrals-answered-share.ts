import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, PLACE_CUTS } from '../case-dimensions.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Share of cases labour offices handed to the police that were answered. */
export default defineIndicator({
  id: 'criminal-referrals-answered-share',
  words: {
    en: 'Share of cases labour offices handed to the police that were answered',
    km: 'ភាគរយសំណុំរឿងដែលការិយាល័យការងារប្រគល់ឱ្យនគរបាល ហើយបានឆ្លើយ',
  },
  version: 2,
  changed: { words: CHANGED.silentLeftOut },
  kind: 'criminal_referral',
  unit: UNIT.percent,
  date: 'sent_on',
  measure: { type: 'share', of: { answer: ['investigation_opened', 'joined', 'declined'] } },
  dimensions: [...PLACE_CUTS, 'office', 'answer', 'decline_reason', ...PERIODS],
  form: 'criminal-referral',
  caveat: CAVEAT.bothNumbers,
})
