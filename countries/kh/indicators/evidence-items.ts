import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** Pieces of evidence. */
export default defineIndicator({
  id: 'evidence-items',
  words: { en: 'Pieces of evidence', km: 'ភស្តុតាង' },
  version: 1,
  kind: 'evidence_item',
  unit: { en: 'records', km: 'កំណត់ត្រា' },
  date: 'collected_on',
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
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
