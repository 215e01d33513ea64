import { defineIndicator } from '../../../src/core/country/index.ts'

/** People referred to the National Referral Mechanism as potential victims, at first contact. */
export default defineIndicator({
  id: 'people-referred',
  words: { en: 'People referred as potential victims' },
  version: 1,
  kind: 'referral',
  unit: { en: 'people' },
  date: 'referred_period',
  dimensions: ['referrer_type', 'referrer', 'form_of_exploitation', 'age_at_exploitation', 'sex', 'citizenship', 'quarter'],
  form: 'nrm-quarter',
  caveat: {
    en: 'People referred, not people found to be victims; detected, not prevalence; a person referred twice counts twice.',
  },
})
