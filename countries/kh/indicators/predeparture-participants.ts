import { defineIndicator } from '../../../src/core/country/index.ts'

/** Participants of briefings before departure. */
export default defineIndicator({
  id: 'predeparture-participants',
  words: { en: 'Participants of briefings before departure', km: 'អ្នកចូលរួមការណែនាំ' },
  version: 1,
  kind: 'briefing',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'held_on',
  measure: { type: 'sum', column: 'participants' },
  dimensions: {
    destination: { column: 'destination', list: 'citizenships' },
    month: { column: 'held_on', list: '', period: 'month' },
    quarter: { column: 'held_on', list: '', period: 'quarter' },
  },
  form: 'briefing',
  caveat: {
    en: 'Counts what was recorded; what nobody recorded is not in it.',
    km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
})
