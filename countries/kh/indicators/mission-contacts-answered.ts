import { defineIndicator } from '../../../src/core/country/index.ts'

/** Share of calls to missions answered. */
export default defineIndicator({
  id: 'mission-contacts-answered',
  words: { en: 'Share of calls to missions answered', km: 'ភាគរយការហៅដែលបានឆ្លើយ' },
  version: 1,
  kind: 'mission_contact',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'received_month',
  measure: { type: 'share', of: { answered: ['yes'] } },
  dimensions: {
    country: { column: 'country', list: 'citizenships' },
    has_mission: { column: 'has_mission', list: 'five-states' },
    month: { column: 'received_month', list: '', period: 'month' },
  },
  form: 'mission-contact',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
