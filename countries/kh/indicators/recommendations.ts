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
  dimensions: {
    source: { column: 'source', list: 'assessment-sources' },
    tier: { column: 'tier', list: 'assessment-tiers' },
    pillar: { column: 'pillar', list: 'pillars' },
    status: { column: 'status', list: 'plan-status' },
    has_evidence: { column: 'has_evidence', list: 'five-states' },
    year: { column: 'published_on', list: '', period: 'year' },
  },
  form: 'assessment',
  caveat: CAVEAT.recordedOnly,
})
