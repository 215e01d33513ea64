import { defineIndicator } from '../../../src/core/country/index.ts'

/** Women among participants of briefings. */
export default defineIndicator({
  id: 'predeparture-participants-female',
  words: { en: 'Women among participants of briefings', km: 'ស្ត្រីក្នុងចំណោមអ្នកចូលរួម' },
  version: 1,
  kind: 'briefing',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'held_on',
  measure: { type: 'sum', column: 'participants_female' },
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
