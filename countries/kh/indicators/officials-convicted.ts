import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_DIMENSIONS } from '../accused-dimensions.ts'
import { TRIAL_CUTS, periodsOf } from '../case-dimensions.ts'

/** Officials convicted. */
export default defineIndicator({
  id: 'officials-convicted',
  words: { en: 'Officials convicted', km: 'មន្ត្រីដែលត្រូវកាត់ទោស' },
  version: 1,
  kind: 'accused_episode',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'decided_on',
  where: { is_official: ['yes'], outcome: ['convicted'] },
  measure: { type: 'persons' },
  dimensions: { ...ACCUSED_DIMENSIONS, ...TRIAL_CUTS, ...periodsOf('decided_on') },
  form: 'court-return',
  legalBasis: 'all laws',
  caveat: {
    en: 'At first instance, in absentia too; an appeal or a retrial may change it.',
    km: 'នៅសាលាដំបូង រួមទាំងកំបាំងមុខ។ ឧទ្ធរណ៍ ឬការជំនុំជម្រះឡើងវិញអាចផ្លាស់ប្តូរ។',
  },
})
