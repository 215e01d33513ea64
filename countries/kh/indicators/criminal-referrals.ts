import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, PLACE_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Cases labour offices handed to the police. */
export default defineIndicator({
  id: 'criminal-referrals',
  words: { en: 'Cases labour offices handed to the police', km: 'សំណុំរឿងដែលការិយាល័យការងារប្រគល់ឱ្យនគរបាល' },
  version: 1,
  kind: 'criminal_referral',
  unit: UNIT.cases,
  date: 'sent_on',
  dimensions: [...PLACE_CUTS, 'office', 'answer', 'decline_reason', ...PERIODS],
  form: 'criminal-referral',
  caveat: CAVEAT.recordedOnly,
})
