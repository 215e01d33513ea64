import { defineIndicator } from '../../../src/core/country/index.ts'

/** People referred to the National Referral Mechanism as potential victims, at first contact. */
export default defineIndicator({
  id: 'people-referred',
  words: { en: 'People referred as potential victims' },
  version: 1,
  kind: 'referral',
  unit: { en: 'people' },
  date: 'referred_period',
  dimensions: {
    referrer_type: { column: 'referrer_type', list: 'referrer-types' },
    referrer: { column: 'referrer', list: 'referrers' },
    form_of_exploitation: { column: 'form_of_exploitation', list: 'exploitation' },
    age_at_exploitation: { column: 'age_at_exploitation', list: 'ages' },
    sex: { column: 'sex', list: 'genders' },
    citizenship: { column: 'citizenship', list: 'nationalities' },
    quarter: { column: 'referred_period', list: '', period: 'quarter' },
  },
  form: 'nrm-quarter',
  caveat: {
    en: 'People referred, not people found to be victims; detected, not prevalence; a person referred twice counts twice.',
  },
})
