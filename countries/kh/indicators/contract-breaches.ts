import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Inspections that found a breach of contract or licence rules. */
export default defineIndicator({
  id: 'contract-breaches',
  words: { en: 'Inspections that found a breach of contract or licence rules', km: 'អធិការកិច្ចរកឃើញការល្មើសកិច្ចសន្យា ឬអាជ្ញាប័ណ្ណ' },
  version: 1,
  kind: 'inspection',
  unit: UNIT.inspections,
  date: 'inspected_on',
  where: { findings: ['fees', 'contract', 'no_licence', 'documents_held'] },
  dimensions: [{ id: 'finding', column: 'findings' }, 'site_type', 'province', 'quarter'],
  form: 'inspection',
  caveat: CAVEAT.recordedOnly,
})
