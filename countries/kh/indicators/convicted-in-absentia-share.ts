import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_DIMENSIONS } from '../accused-dimensions.ts'
import { TRIAL_CUTS, periodsOf } from '../case-dimensions.ts'

/** Convictions in absentia. */
export default defineIndicator({
  id: 'convicted-in-absentia-share',
  words: { en: 'Convictions in absentia', km: 'ការកាត់ទោសកំបាំងមុខ' },
  version: 1,
  kind: 'accused_episode',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'decided_on',
  where: { outcome: ['convicted'] },
  measure: { type: 'share', of: { presence: ['in_absentia'] } },
  dimensions: { ...ACCUSED_DIMENSIONS, ...TRIAL_CUTS, ...periodsOf('decided_on') },
  form: 'court-return',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
