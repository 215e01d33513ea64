import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_DIMENSIONS } from '../accused-dimensions.ts'
import { TRIAL_CUTS, periodsOf } from '../case-dimensions.ts'

/** Convicted persons at large. */
export default defineIndicator({
  id: 'convicted-at-large',
  words: { en: 'Convicted persons at large', km: 'ទណ្ឌិតរត់គេច' },
  version: 1,
  kind: 'accused_episode',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'decided_on',
  where: { outcome: ['convicted'], execution: ['at_large', 'not_begun'] },
  measure: { type: 'persons' },
  dimensions: { ...ACCUSED_DIMENSIONS, ...TRIAL_CUTS, ...periodsOf('decided_on') },
  form: 'court-return',
  caveat: {
    en: 'At first instance, in absentia too; an appeal or a retrial may change it.',
    km: 'នៅសាលាដំបូង រួមទាំងកំបាំងមុខ។ ឧទ្ធរណ៍ ឬការជំនុំជម្រះឡើងវិញអាចផ្លាស់ប្តូរ។',
  },
})
