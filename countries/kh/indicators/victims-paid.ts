import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** Victims who were paid. */
export default defineIndicator({
  id: 'victims-paid',
  words: { en: 'Victims who were paid', km: 'ជនរងគ្រោះដែលបានទទួលប្រាក់' },
  version: 1,
  kind: 'reparation_payment',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'paid_on',
  measure: { type: 'sum', column: 'victims' },
  dimensions: { ...OFFICE_CUTS, ...cuts({ reparation_type: 'reparation-types', ngo_assisted: 'five-states' }), ...periodsOf('paid_on') },
  form: 'payment-return',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
