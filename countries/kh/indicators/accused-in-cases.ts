import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, PROCEEDING_CUTS } from '../case-dimensions.ts'
import { BASIS, CAVEAT, UNIT } from '../figure-words.ts'

/** Accused persons in the cases prosecuted. */
export default defineIndicator({
  id: 'accused-in-cases',
  words: { en: 'Accused persons in the cases prosecuted', km: 'ជនជាប់ចោទក្នុងសំណុំរឿង' },
  version: 1,
  kind: 'proceeding',
  unit: UNIT.persons,
  date: 'initiated_on',
  where: { proceeding_type: ['prosecution', 'investigating_judge', 'trial'] },
  measure: { type: 'sum', column: 'accused' },
  dimensions: [...PROCEEDING_CUTS, { id: 'days', column: 'reported_on', until: 'decided_on', bands: [0, 181, 366, 731, 1096] }, ...PERIODS],
  form: 'proceeding-return',
  legalBasis: BASIS.allLaws,
  caveat: CAVEAT.allLaws,
})
