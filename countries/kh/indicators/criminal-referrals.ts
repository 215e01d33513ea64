import { defineIndicator } from '../../../src/core/country/index.ts'
import { PLACE_CUTS, cuts, periodsOf } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Cases labour offices handed to the police. */
export default defineIndicator({
  id: 'criminal-referrals',
  words: { en: 'Cases labour offices handed to the police', km: 'សំណុំរឿងដែលការិយាល័យការងារប្រគល់ឱ្យនគរបាល' },
  version: 1,
  kind: 'criminal_referral',
  unit: UNIT.cases,
  date: 'sent_on',
  dimensions: {
    ...PLACE_CUTS,
    ...cuts({ office: 'labour-offices', answer: 'referral-answers', decline_reason: 'decline-grounds' }),
    ...periodsOf('sent_on'),
  },
  form: 'criminal-referral',
  caveat: CAVEAT.recordedOnly,
})
