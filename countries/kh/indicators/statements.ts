import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** Statements taken. */
export default defineIndicator({
  id: 'statements',
  words: { en: 'Statements taken', km: 'សេចក្តីថ្លែងដែលបានយក' },
  version: 1,
  kind: 'statement',
  unit: { en: 'records', km: 'កំណត់ត្រា' },
  date: 'taken_month',
  dimensions: {
    ...OFFICE_CUTS,
    ...cuts({
      gist: 'statement-gists',
      changed: 'five-states',
      present: 'present-persons',
      language: 'languages',
      citizenship: 'citizenships',
    }),
    ...periodsOf('taken_month'),
  },
  form: 'statement',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
