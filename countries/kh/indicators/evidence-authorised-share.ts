import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** Special techniques used with leave. */
export default defineIndicator({
  id: 'evidence-authorised-share',
  words: { en: 'Special techniques used with leave', km: 'វិធីពិសេសដែលមានការអនុញ្ញាត' },
  version: 1,
  kind: 'evidence_item',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'collected_on',
  where: { technique: ['interception', 'undercover', 'surveillance'] },
  measure: { type: 'share', of: { authorised: ['yes'] } },
  dimensions: {
    ...OFFICE_CUTS,
    ...cuts({
      evidence_type: 'evidence-types',
      technique: 'evidence-techniques',
      authorised: 'five-states',
      authority: 'decider-roles',
      excluded: 'five-states',
    }),
    ...periodsOf('collected_on'),
  },
  form: 'evidence-register',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
