import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_FORM_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** Settlements after which the sentence was lighter. */
export default defineIndicator({
  id: 'settlements-lighter-sentence',
  words: { en: 'Settlements after which the sentence was lighter', km: 'ការសម្រុះសម្រួលដែលទោសស្រាល' },
  version: 1,
  kind: 'settlement',
  unit: { en: 'cases', km: 'សំណុំរឿង' },
  date: 'settled_on',
  where: { sentence_reduced: ['yes'] },
  dimensions: {
    ...COURT_FORM_CUTS,
    ...cuts({
      settlement_type: 'settlement-types',
      reason: 'withdrawal-reasons',
      in_court: 'five-states',
      before_verdict: 'five-states',
      sentence_reduced: 'five-states',
    }),
    ...periodsOf('settled_on'),
  },
  form: 'settlement-return',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
