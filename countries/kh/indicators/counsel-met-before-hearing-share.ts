import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, cuts, periodsOf } from '../case-dimensions.ts'
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
  dimensions: {
    ...COURT_CUTS,
    ...cuts({ office: 'bar-offices', counsel_type: 'counsel-types', paid: 'five-states' }),
    ...periodsOf('assigned_on'),
  },
  form: 'counsel-return',
  caveat: CAVEAT.bothNumbers,
})
