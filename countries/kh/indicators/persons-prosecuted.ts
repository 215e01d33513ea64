import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_DIMENSIONS } from '../accused-dimensions.ts'
import { TRIAL_CUTS, periodsOf } from '../case-dimensions.ts'

/** Persons prosecuted, all laws. */
export default defineIndicator({
  id: 'persons-prosecuted',
  words: { en: 'Persons prosecuted, all laws', km: 'មនុស្សដែលត្រូវបានចោទប្រកាន់ តាមច្បាប់ទាំងអស់' },
  version: 1,
  kind: 'accused_episode',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'registered_on',
  measure: { type: 'persons' },
  dimensions: { ...ACCUSED_DIMENSIONS, ...TRIAL_CUTS, ...periodsOf('registered_on') },
  form: 'court-return',
  legalBasis: 'all laws',
  caveat: {
    en: 'Under all laws, not all of which are about trafficking; not to be set beside a figure under one law.',
    km: 'តាមច្បាប់ទាំងអស់ ដែលមិនសុទ្ធតែអំពីការជួញដូរ។ មិនត្រូវប្រៀបនឹងតួលេខតាមច្បាប់តែមួយទេ។',
  },
})
