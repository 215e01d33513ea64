import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Survivors who met counsel before the hearing. */
export default defineIndicator({
  id: 'counsel-met-before-hearing-share',
  words: { en: 'Survivors who met counsel before the hearing', km: 'ជនរងគ្រោះដែលបានជួបមេធាវីមុនសវនាការ' },
  version: 1,
  kind: 'legal_representation',
  unit: UNIT.percent,
  date: 'assigned_on',
  measure: { type: 'share', of: { meetings_before_hearing: { atLeast: 1 } } },
  dimensions: [...COURT_CUTS, 'office', 'counsel_type', 'paid', ...PERIODS],
  form: 'counsel-return',
  caveat: CAVEAT.bothNumbers,
})
