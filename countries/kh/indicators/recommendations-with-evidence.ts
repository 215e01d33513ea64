import { defineIndicator } from '../../../src/core/country/index.ts'

/** Share of recommendations with an indicator behind them. */
export default defineIndicator({
  id: 'recommendations-with-evidence',
  words: { en: 'Share of recommendations with an indicator behind them', km: 'ភាគរយអនុសាសន៍មានសូចនាករ' },
  version: 1,
  kind: 'assessment',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'published_on',
  measure: { type: 'share', of: { has_evidence: ['yes'] } },
  dimensions: { pillar: { column: 'pillar', list: 'pillars' }, year: { column: 'published_on', list: '', period: 'year' } },
  form: 'assessment',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
