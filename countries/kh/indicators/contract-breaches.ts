import { defineIndicator } from '../../../src/core/country/index.ts'

/** Inspections that found a breach of contract or licence rules. */
export default defineIndicator({
  id: 'contract-breaches',
  words: { en: 'Inspections that found a breach of contract or licence rules', km: 'អធិការកិច្ចរកឃើញការល្មើសកិច្ចសន្យា ឬអាជ្ញាប័ណ្ណ' },
  version: 1,
  kind: 'inspection',
  unit: { en: 'inspections', km: 'អធិការកិច្ច' },
  date: 'inspected_on',
  where: { findings: ['fees', 'contract', 'no_licence', 'documents_held'] },
  dimensions: {
    finding: { column: 'findings', list: 'inspection-findings' },
    site_type: { column: 'site_type', list: 'site-types' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'inspected_on', list: '', period: 'quarter' },
  },
  form: 'inspection',
  caveat: {
    en: 'Counts what was recorded; what nobody recorded is not in it.',
    km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
})
