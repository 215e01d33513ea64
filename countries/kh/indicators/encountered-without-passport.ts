import { defineIndicator } from '../../../src/core/country/index.ts'
import { ENCOUNTER_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** People whose passport others hold. */
export default defineIndicator({
  id: 'encountered-without-passport',
  words: { en: 'People whose passport others hold', km: 'មនុស្សដែលអ្នកដទៃកាន់លិខិតឆ្លងដែន' },
  version: 1,
  kind: 'encountered_person',
  unit: UNIT.persons,
  date: 'encountered_month',
  where: { documents_held: ['yes'] },
  dimensions: [...ENCOUNTER_CUTS, ...PERIODS],
  form: 'encounter',
  caveat: CAVEAT.detected,
})
