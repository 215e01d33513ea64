import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Share of recommendations with an indicator behind them. */
export default defineIndicator({
  id: 'recommendations-with-evidence',
  words: { en: 'Share of recommendations with an indicator behind them', km: 'ភាគរយអនុសាសន៍មានសូចនាករ' },
  version: 1,
  kind: 'assessment',
  unit: UNIT.percent,
  date: 'published_on',
  measure: { type: 'share', of: { has_evidence: ['yes'] } },
  dimensions: ['pillar', 'year'],
  form: 'assessment',
  caveat: CAVEAT.bothNumbers,
})
