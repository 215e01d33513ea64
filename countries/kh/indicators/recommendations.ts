import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Recommendations of outside assessments. */
export default defineIndicator({
  id: 'recommendations',
  words: { en: 'Recommendations of outside assessments', km: 'អនុសាសន៍វាយតម្លៃពីខាងក្រៅ' },
  version: 1,
  kind: 'assessment',
  unit: UNIT.actions,
  date: 'published_on',
  dimensions: ['source', 'tier', 'pillar', 'status', 'has_evidence', 'year'],
  form: 'assessment',
  caveat: CAVEAT.recordedOnly,
})
