import { defineIndicator } from '../../../src/core/country/index.ts'
import { INVESTIGATION_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Cases investigated. */
export default defineIndicator({
  id: 'investigations-cases',
  words: { en: 'Cases investigated', km: 'សំណុំរឿងដែលបានស៊ើបអង្កេត' },
  version: 2,
  changed: { words: CHANGED.caseOnce, totalsSince: 1 },
  kind: 'investigation',
  unit: UNIT.cases,
  date: 'opened_on',
  measure: { type: 'cases', columns: ['office', 'case_number'] },
  dimensions: [...INVESTIGATION_CUTS, ...PERIODS],
  form: 'investigation-return',
  caveat: CAVEAT.linkedOnce,
})
