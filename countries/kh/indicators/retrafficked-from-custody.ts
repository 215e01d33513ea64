import { defineIndicator } from '../../../src/core/country/index.ts'

/** Persons trafficked out of detention or after release. */
export default defineIndicator({
  id: 'retrafficked-from-custody',
  words: { en: 'Persons trafficked out of detention or after release', km: 'អ្នកត្រូវបានជួញដូរចេញពីការឃុំ ឬក្រោយដោះលែង' },
  version: 1,
  kind: 'victim_episode',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'found_month',
  where: { started_from: ['detention', 'release'] },
  measure: { type: 'persons' },
  dimensions: {
    citizenship: { column: 'citizenship', list: 'citizenships' },
    started_from: { column: 'started_from', list: 'leg-contexts' },
    quarter: { column: 'found_month', list: '', period: 'quarter' },
  },
  form: 'victim-episode',
  caveat: {
    en: 'Detected, not prevalence: people whom somebody found and recorded.',
    km: 'ចំនួនដែលបានរកឃើញ មិនមែនអត្រាពិត៖ មនុស្សដែលមានអ្នករកឃើញ និងកត់ត្រា។',
  },
})
