import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, cuts, quartersOf } from '../case-dimensions.ts'

/** Protection asked for by victims and witnesses. */
export default defineIndicator({
  id: 'protection-measures',
  words: { en: 'Protection asked for by victims and witnesses', km: 'ការការពារដែលបានស្នើ' },
  version: 1,
  kind: 'protection_measure',
  unit: { en: 'requests', km: 'សំណើ' },
  date: 'requested_quarter',
  dimensions: {
    ...OFFICE_CUTS,
    ...cuts({
      measure_type: 'protection-measure-types',
      decision: 'permission-decisions',
      threat_reported: 'five-states',
      threat_types: 'threat-types',
    }),
    ...quartersOf('requested_quarter'),
  },
  form: 'protection-return',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
