import { defineIndicator } from '../../../src/core/country/index.ts'
import { INVESTIGATION_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Investigations in which victims were identified. */
export default defineIndicator({
  id: 'investigations-with-victims-share',
  words: { en: 'Investigations in which victims were identified', km: 'ការស៊ើបអង្កេតដែលរកឃើញជនរងគ្រោះ' },
  version: 1,
  kind: 'investigation',
  unit: UNIT.percent,
  date: 'opened_on',
  measure: { type: 'share', of: { victims_identified: { atLeast: 1 } } },
  dimensions: [...INVESTIGATION_CUTS, ...PERIODS],
  form: 'investigation-return',
  caveat: CAVEAT.bothNumbers,
})
